/** The arrows of docs/architecture.md. Each room may import only from the rooms in its list, and from none that is not. */
const ARROWS = {
  "packages/contract": [],
  "packages/codegen": ["packages/contract"],
  "packages/validators": ["packages/codegen", "packages/contract"],
  "packages/arbitraries": ["packages/codegen", "packages/contract"],
  "packages/conformance": ["packages/contract"],
  "packages/checks": ["packages/conformance", "packages/contract", "packages/validators", "packages/arbitraries"],
  "packages/reporters": ["packages/conformance"],
  "packages/pacts": ["packages/contract", "packages/validators", "packages/arbitraries"],
  "packages/testkit": ["packages/contract", "packages/codegen", "packages/conformance"],
  "apps/simulator": ["packages/contract", "packages/validators", "packages/arbitraries"],
};

/** What tests may use besides. */
const IN_TESTS = {
  "packages/validators": ["packages/arbitraries"],
  "packages/arbitraries": [],
  "packages/conformance": ["packages/codegen"],
  "packages/checks": ["packages/testkit", "packages/codegen"],
  "packages/reporters": ["packages/testkit"],
  "packages/pacts": ["apps/simulator", "packages/testkit"],
};

const TEST = "(\\.test\\.ts$|/test/)";

/** A package is named by its folder, or by what it resolves to in the workspace. */
const room = (name) => `^${name}/`;

module.exports = {
  forbidden: [
    ...Object.entries(ARROWS).flatMap(([from, allowed]) => [
      {
        name: `arrows-of-${from.replace("/", "-")}`,
        severity: "error",
        from: { path: room(from), pathNot: TEST },
        to: { path: "^(packages|apps)/", pathNot: [from, ...allowed].map(room) },
      },
      {
        name: `arrows-of-tests-in-${from.replace("/", "-")}`,
        severity: "error",
        from: { path: `${room(from)}.*${TEST}` },
        to: { path: "^(packages|apps)/", pathNot: [from, ...allowed, ...(IN_TESTS[from] ?? [])].map(room) },
      },
    ]),
    {
      name: "no-effects-in-the-engine",
      comment:
        "Effects come in as arguments: only the command line, the simulator and contract's node module touch files and sockets.",
      severity: "error",
      from: {
        path: "^packages/(contract|codegen|conformance|checks|reporters|arbitraries)/src/",
        pathNot: ["\\.test\\.ts$", "^packages/contract/src/node\\.ts$"],
      },
      to: { path: "^(node:)?(fs|http|https|http2|net|tls|dgram|child_process|worker_threads|process|os)(/|$)" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|(^|/)dist/" },
    exclude: { path: "(^|/)(dist|generated)/[^/]*\\.map$" },
    includeOnly: undefined,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
    combinedDependencies: true,
  },
};
