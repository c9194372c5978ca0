// The declarations that the package publishes import folders, which TypeScript finds for bundlers but not by Node's own rules.
declare module "@pactflow/openapi-pact-comparator" {
  export class Comparator {
    constructor(options: { readonly oas: object });
    compare(pact: object): AsyncGenerator<{
      readonly type: "error" | "warning" | "info";
      readonly code: string;
      readonly mockDetails?: { readonly location: string };
    }>;
  }
}
