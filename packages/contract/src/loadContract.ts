import { applyOverlay } from "./applyOverlay.ts";
import { readBasePath } from "./basePath.ts";
import { ContractError } from "./contractError.ts";
import { frozenMap } from "./frozenMap.ts";
import { deepFreeze, isObject, own, type TreeObject } from "./json.ts";
import { createLoadContext, type LoadContext } from "./loadContext.ts";
import type { Contract, Correction, Schema } from "./model.ts";
import type { OperationContext } from "./operation/readContent.ts";
import { readOperations } from "./operation/readOperations.ts";
import { readSecuritySchemes } from "./operation/readSecurity.ts";
import { createPlaces } from "./places.ts";
import { readDialect } from "./readDialect.ts";
import { type OverlayAction, readOverlay, refuseDuplicateIds } from "./readOverlay.ts";
import { readYaml } from "./readYaml.ts";
import { createReferences, type References, referencedName } from "./references.ts";
import { createNormaliseSchema, type NormaliseSchema } from "./schema/normaliseSchema.ts";
import type { YamlSource } from "./yamlSource.ts";

/** A text and the name of its file, for messages. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

export interface ContractSources {
  /** OpenAPI 3.0 or 3.1, YAML or JSON. */
  readonly document: SourceText;
  /** Overlay of corrections, applied first. */
  readonly corrections?: SourceText;
  /** Overlay of traits, applied second. */
  readonly behavior?: SourceText;
  /** Default: the last segment of the base path, or the title in lower case. */
  readonly api?: string;
  /** Default: `info.version`. */
  readonly version?: string;
  /** Ids of corrections that are not applied. */
  readonly omitCorrections?: readonly string[];
}

/**
 * Reads a document and its overlays as an immutable contract.
 * @throws {ContractError} for whatever cannot be read without guessing
 */
export function loadContract(sources: ContractSources): Contract {
  const source = readYaml(sources.document.text, sources.document.file, { repair: true });
  const dialect = readDialect(source);
  const corrections = readCorrections(sources);
  const behavior =
    sources.behavior === undefined ? [] : readOverlay(readYaml(sources.behavior.text, sources.behavior.file));
  refuseDuplicateIds([...corrections.all, ...behavior]);

  const places = createPlaces({ file: source.file, line: null });
  const document = places.copy(source.value, source, "") as TreeObject;
  applyOverlay(document, [...corrections.applied, ...behavior], places);
  const context = createLoadContext(deepFreeze(document), dialect, places);
  return deepFreeze(buildContract(context, sources, source, corrections.applied));
}

function buildContract(
  context: LoadContext,
  sources: ContractSources,
  source: YamlSource,
  corrections: readonly OverlayAction[],
): Contract {
  const references = createReferences(context);
  const normalise = createNormaliseSchema(context, references);
  const schemas = new Map<string, Schema>();
  normaliseNamed(references, normalise, schemas);
  const reader: OperationContext = { context, references, normalise, resolved: (schema) => followed(schema, schemas) };
  const securitySchemes = readSecuritySchemes(context, references);
  const operations = readOperations(reader, securitySchemes);
  // An operation may refer into the middle of a schema, which gives that part a name.
  normaliseNamed(references, normalise, schemas);

  const basePath = readBasePath(context);
  const { title, version } = readInfo(context, source);
  const api = sources.api ?? (basePath.split("/").at(-1) || slug(title));
  const usedVersion = sources.version ?? version;
  return {
    api,
    version: usedVersion,
    id: `${api}@${usedVersion}`,
    title,
    basePath,
    operations,
    schemas: frozenMap(schemas),
    securitySchemes,
    corrections: corrections.map(toCorrection),
    warnings: [...source.warnings, ...context.warnings],
    document: context.document,
  };
}

/** Normalising a schema may give names to others, so this ends when no name is left. */
function normaliseNamed(references: References, normalise: NormaliseSchema, schemas: Map<string, Schema>): void {
  for (const [name, { value, holder, key }] of references.namedSchemas()) {
    if (schemas.has(name)) continue;
    if (isObject(value)) references.resolve(value);
    schemas.set(name, normalise(value, holder, key));
  }
}

function followed(schema: Schema, schemas: ReadonlyMap<string, Schema>): Schema {
  let current = schema;
  while (current.$ref !== undefined) {
    const next = schemas.get(referencedName(current.$ref));
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

function readCorrections(sources: ContractSources): {
  all: readonly OverlayAction[];
  applied: readonly OverlayAction[];
} {
  const omitted = sources.omitCorrections ?? [];
  const all =
    sources.corrections === undefined ? [] : readOverlay(readYaml(sources.corrections.text, sources.corrections.file));
  const ids = all.map((action) => action.id);
  const unknown = omitted.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new ContractError({
      problem: `there is no correction "${unknown}" to leave out`,
      file: sources.corrections?.file ?? sources.document.file,
      line: null,
      mend: ids.length === 0 ? "There are no corrections." : `Known corrections: ${ids.join(", ")}.`,
    });
  }
  return { all, applied: all.filter((action) => !omitted.includes(action.id)) };
}

function readInfo(context: LoadContext, source: YamlSource): { title: string; version: string } {
  const info = own(context.document, "info");
  if (!isObject(info))
    throw context.defect("the document has no info", "Add `info` with title and version.", context.document);
  const title = own(info, "title");
  const version = own(info, "version");
  if (version === undefined || version === null || typeof version === "object") {
    throw context.defect("info has no version", "Add `version` to info.", info);
  }
  return { title: typeof title === "string" ? title.trim() : "", version: readVersion(context, source, version) };
}

function readVersion(context: LoadContext, source: YamlSource, version: string | number | boolean): string {
  if (typeof version === "string") return version;
  const text = source.textOf("/info/version") ?? String(version);
  const info = own(context.document, "info");
  if (isObject(info)) context.warn("numeric-version", `info.version is a number; read as "${text}"`, info, "version");
  return text;
}

function toCorrection(action: OverlayAction): Correction {
  return { id: action.id, reason: action.description, target: action.target, evidence: action.evidence };
}

function slug(title: string): string {
  return (
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "") || "api"
  );
}
