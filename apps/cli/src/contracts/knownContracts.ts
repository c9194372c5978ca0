import { basename, dirname, resolve } from "node:path";
import { type Contract, ContractError, loadContract } from "@iom-conformance/contract";
import { findContractFolders, readContract, readContractSources } from "@iom-conformance/contract/node";
import { UsageError } from "../usageError.ts";
import { specsFolder } from "./specsFolder.ts";

/** A contract that can be checked, read when it is needed. */
export interface KnownContract {
  /** `api@version` */
  readonly id: string;
  /** Given with `--spec`. */
  readonly added: boolean;
  /** @throws {UsageError} when the specification cannot be used */
  read(): Promise<Contract>;
  /** Loads it without one of its corrections. */
  omitting(): Promise<(correction: string) => Contract>;
}

/**
 * The bundled contracts, and those that the user adds. An added contract takes the place of a bundled one with the same id.
 * @throws {UsageError} when an added specification cannot be used, or two have the same id
 */
export async function knownContracts(specs: readonly string[], cwd: string): Promise<readonly KnownContract[]> {
  const added: KnownContract[] = [];
  for (const spec of specs) {
    const contract = await readAs(resolve(cwd, spec), spec);
    if (added.some(({ id }) => id === contract.id)) {
      throw new UsageError(`--spec ${spec}: another --spec is ${contract.id} too. Give each API and version once.`);
    }
    added.push(knownContract(contract.id, resolve(cwd, spec), spec, contract));
  }
  const folders = await findContractFolders(specsFolder());
  const bundled = folders
    .map((folder) => knownContract(`${basename(dirname(folder))}@${basename(folder)}`, folder, null))
    .filter(({ id }) => !added.some((other) => other.id === id));
  return [...bundled, ...added];
}

function knownContract(id: string, path: string, spec: string | null, loaded?: Contract): KnownContract {
  let corrected: Promise<Contract> | null = loaded === undefined ? null : Promise.resolve(loaded);
  return {
    id,
    added: spec !== null,
    read() {
      corrected ??= readAs(path, spec);
      return corrected;
    },
    async omitting() {
      const sources = await readContractSources(path);
      return (correction) => loadContract({ ...sources, omitCorrections: [correction] });
    },
  };
}

async function readAs(path: string, spec: string | null): Promise<Contract> {
  try {
    return await readContract(path);
  } catch (error) {
    if (error instanceof ContractError)
      throw new UsageError(spec === null ? error.message : `--spec ${error.message.replace(path, spec)}`);
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EACCES" || code === "EPERM")
      throw new UsageError(`--spec ${spec}: cannot be read (${code}). Check its permissions.`);
    throw error;
  }
}
