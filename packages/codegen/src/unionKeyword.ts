import { _, type CodeKeywordDefinition, type KeywordCxt, stringify } from "ajv";
import { notesKeyword, type UnionNotes } from "./compilableSchema.ts";

/**
 * `oneOf` and `anyOf` for Ajv, with the same verdicts as its own and with errors that can be acted upon. A value whose tag selects a
 * variant is judged by that variant alone, and its errors are reported; the other variants refuse the tag, so they cannot change the
 * verdict. Any other value gets one error that names the variants, those
 * that it fits, and the first thing that is wrong for each of the others.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1
 */
export function unionKeyword(keyword: "oneOf" | "anyOf"): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: "array",
    trackErrors: true,
    error: {
      message: `must fit its variants as ${keyword} says`,
      params: ({ params }) =>
        _`{variants: ${params.variants}, passing: ${params.passing}, failures: ${params.failures}, tag: ${params.tag}, tags: ${params.tags}}`,
    },
    code: (context) => {
      const notes = context.parentSchema[notesKeyword(keyword)] as UnionNotes;
      context.setParams({
        variants: stringify(notes.variants),
        tag: stringify(notes.tag?.property ?? null),
        tags: stringify(notes.tag?.values ?? null),
      });
      if (notes.tag === null) judgeByAll(context);
      else judgeByTag(context, notes.tag);
    },
  };

  function judgeByTag(context: KeywordCxt, tag: NonNullable<UnionNotes["tag"]>): void {
    const { gen, data } = context;
    const value = gen.let("tag", _`${data} && typeof ${data} == "object" ? ${data}[${tag.property}] : undefined`);
    gen.if(_`${value} === undefined`);
    judgeByAll(context);
    tag.values.forEach((allowed, index) => {
      gen.elseIf(allowed.map((one) => _`${value} === ${one}`).reduce((any, condition) => _`${any} || ${condition}`));
      context.subschema({ keyword, schemaProp: index }, gen.name("valid"));
    });
    gen.else();
    context.setParams({ passing: _`[]`, failures: _`[]` }, true);
    context.error(true);
    gen.endIf();
  }

  function judgeByAll(context: KeywordCxt): void {
    const { gen, schema } = context;
    const passing = gen.const("passing", _`[]`);
    const failures = gen.const("failures", _`[]`);
    (schema as readonly unknown[]).forEach((_variant, index) => {
      const valid = gen.name("valid");
      context.subschema({ keyword, schemaProp: index, compositeRule: true }, valid);
      gen.if(valid, _`${passing}.push(${index})`, _`${failures}.push(vErrors[${context.errsCount ?? 0}])`);
      context.reset();
    });
    context.setParams({ passing, failures }, true);
    gen.if(keyword === "oneOf" ? _`${passing}.length !== 1` : _`${passing}.length === 0`, () => context.error(true));
  }
}
