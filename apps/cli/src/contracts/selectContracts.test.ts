import { describe, expect, it } from "vitest";
import { type ConfigFile, type ConfigValues, noConfigFile } from "../config/configFile.ts";
import type { KnownContract } from "./knownContracts.ts";
import { selectContracts } from "./selectContracts.ts";

function contract(id: string, added = false): KnownContract {
  const unread = () => Promise.reject(new Error("is not read"));
  return { id, added, read: unread, omitting: unread };
}

function configOf(values: ConfigValues): ConfigFile {
  return { values, file: "c.yaml", place: (pointer) => `c.yaml${pointer}` };
}

const bundled = [contract("books@1.0"), contract("loans@2.1")];
const withAdded = [...bundled, contract("fines@3.0", true)];

describe("selectContracts", () => {
  it.each<{
    readonly what: string;
    readonly known: readonly KnownContract[];
    readonly apis: readonly string[];
    readonly config: ConfigFile;
    readonly selected: readonly string[];
  }>([
    {
      what: "all that are bundled when nobody asks, whether they are offered or not",
      known: bundled,
      apis: [],
      config: noConfigFile,
      selected: ["books@1.0 if offered", "loans@2.1 if offered"],
    },
    {
      what: "what the config names",
      known: bundled,
      apis: [],
      config: configOf({ apis: [{ api: "loans@2.1", url: "http://other.example/loans" }] }),
      selected: ["loans@2.1 at http://other.example/loans"],
    },
    {
      what: "what --api names instead, at the URL of the config",
      known: bundled,
      apis: ["loans@2.1", "books@1.0"],
      config: configOf({ apis: [{ api: "loans@2.1", url: "http://other.example/loans" }] }),
      selected: ["books@1.0", "loans@2.1 at http://other.example/loans"],
    },
    { what: "what --spec adds, alone", known: withAdded, apis: [], config: noConfigFile, selected: ["fines@3.0"] },
    {
      what: "what --spec adds besides what --api names",
      known: withAdded,
      apis: ["books@1.0"],
      config: noConfigFile,
      selected: ["books@1.0", "fines@3.0"],
    },
    {
      what: "what --spec adds besides what the config names",
      known: withAdded,
      apis: [],
      config: configOf({ apis: ["books@1.0"] }),
      selected: ["books@1.0", "fines@3.0"],
    },
  ])("takes $what", ({ known, apis, config, selected }) => {
    const texts = selectContracts(known, apis, config).map(
      ({ known: { id }, explicit, url }) => `${id}${explicit ? "" : " if offered"}${url === null ? "" : ` at ${url}`}`,
    );
    expect(texts).toEqual(selected);
  });

  it.each([
    {
      apis: ["book@1.0"],
      message: '--api book@1.0: no API book@1.0 is known. Did you mean "books@1.0"? Others can be added with --spec.',
    },
    {
      apis: ["books"],
      message: '--api books: "books" is no NAME@VERSION. Known versions: books@1.0. Others can be added with --spec.',
    },
    {
      apis: ["x@1"],
      message: "--api x@1: no API x@1 is known. Known: books@1.0, loans@2.1. Others can be added with --spec.",
    },
  ])("refuses $apis", ({ apis, message }) => {
    expect(() => selectContracts(bundled, apis, noConfigFile)).toThrow(message);
  });
});
