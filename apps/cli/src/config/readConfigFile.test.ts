import { afterEach, describe, expect, it } from "vitest";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";
import { noConfigFile } from "./configFile.ts";
import { readConfigFile } from "./readConfigFile.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

function folderWith(text: string, name = "iom-conformance.yaml"): string {
  const folder = temporaryFolder({ [name]: text });
  folders.push(folder);
  return folder;
}

/** The example of the documented interface. */
const everything = `target: https://iom.staging.example
apis:
  - order-state@1.0
  - { api: communication@2.9.4.0, url: https://other.example/rest/communication }
auth:
  basic: { username: admin, password: "\${IOM_PASSWORD}" }
  bearer: { token: "\${IOM_TOKEN}" }
  jwtSecret: "\${IOM_JWT_SECRET}"
  forbidden: { basic: { username: clerk, password: "\${IOM_CLERK_PASSWORD}" } }
fixtures:
  shopId: 200
  supplierName: Demo-Supplier
  order: { shopOrderNumber: "4711", positions: [{ number: 1, productNumber: a, productName: b, quantity: 2 }] }
writes: false
limits: { concurrency: 4, requestsPerSecond: 20, requestTimeoutMs: 10000, maxRequests: 2000, slowAnswerMs: 800, probeWritesWithoutCredentials: true }
waivers:
  - { check: "order-state@1.0/**/unsatisfiable-accept*", reason: "TICKET-123", until: 2027-03-31 }
tls: { caFile: ca.pem, insecure: false }
`;

describe("readConfigFile", () => {
  it("reads every documented key", async () => {
    const env = { IOM_PASSWORD: "p:1", IOM_TOKEN: "a.b.c", IOM_JWT_SECRET: "s", IOM_CLERK_PASSWORD: "p2" };
    const { values, file, place } = await readConfigFile({ cwd: folderWith(everything), env });
    expect(file).toBe("iom-conformance.yaml");
    expect(place("/waivers/0/until")).toBe("iom-conformance.yaml:17: waivers[0].until");
    expect(values).toEqual({
      target: "https://iom.staging.example",
      apis: ["order-state@1.0", { api: "communication@2.9.4.0", url: "https://other.example/rest/communication" }],
      auth: {
        basic: { username: "admin", password: "p:1" },
        bearer: { token: "a.b.c" },
        jwtSecret: "s",
        forbidden: { basic: { username: "clerk", password: "p2" } },
      },
      fixtures: {
        shopId: 200,
        supplierName: "Demo-Supplier",
        order: {
          shopOrderNumber: "4711",
          positions: [{ number: 1, productNumber: "a", productName: "b", quantity: 2 }],
        },
      },
      writes: false,
      limits: {
        concurrency: 4,
        requestsPerSecond: 20,
        requestTimeoutMs: 10000,
        maxRequests: 2000,
        slowAnswerMs: 800,
        probeWritesWithoutCredentials: true,
      },
      waivers: [{ check: "order-state@1.0/**/unsatisfiable-accept*", reason: "TICKET-123", until: "2027-03-31" }],
      tls: { caFile: "ca.pem", insecure: false },
    });
  });

  it("does without a file that nobody named", async () => {
    expect(await readConfigFile({ cwd: folderWith("", "other.yaml"), env: {} })).toBe(noConfigFile);
  });

  it("reads JSON too, and leaves room for the address of its schema", async () => {
    const folder = folderWith('{ "$schema": "./config.schema.json", "target": "http://iom.example" }', "config.json");
    expect((await readConfigFile({ file: "config.json", cwd: folder, env: {} })).values.target).toBe(
      "http://iom.example",
    );
  });
});
