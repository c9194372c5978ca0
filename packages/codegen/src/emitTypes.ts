import type { Contract } from "@iom-conformance/contract";
import { documentationComment } from "./documentationComment.ts";
import { exportedNames } from "./exportedNames.ts";
import { typeText } from "./typeText.ts";

/**
 * TypeScript declarations with one exported type per named schema of a contract, in its order. They are type aliases, not interfaces,
 * so that a value of them can be passed where any JSON is wanted.
 */
export function emitTypes(contract: Contract): string {
  const names = exportedNames(contract);
  return [...contract.schemas]
    .map(([schemaName, schema]) => {
      const comment = documentationComment(schema, "");
      return `${comment}export type ${names.get(schemaName)} = ${typeText({ contract, names }, schema)};\n`;
    })
    .join("\n");
}
