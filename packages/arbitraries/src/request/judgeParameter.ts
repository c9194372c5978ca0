import type { Parameter } from "@iom-conformance/contract";
import { judgeList } from "./judgeList.ts";
import { judgeObject } from "./judgeObject.ts";
import { judgeText } from "./judgeText.ts";
import type { Pair } from "./pair.ts";
import { either, invalid, type Judging, type ParameterVerdict } from "./parameterVerdict.ts";
import { structureOf } from "./structureOf.ts";
import { untravelable } from "./untravelable.ts";

/**
 * Judges a parameter as it travels, by the texts that stand under its name; by none when it is not there. What healthy servers may treat
 * either way is neither valid nor invalid:
 * - a number or boolean that only some read: `+5`, `05`, `5.0`, `1e3`, `0x5`, `٥`, `TRUE`, `1` for true;
 * - blanks around a text, another case of an enumerated word, a comma within an item of a list;
 * - an empty text, which some take for a parameter that is not there, unless both are refused or both accepted;
 * - a parameter that is there twice and is no list;
 * - characters that gateways refuse, such as controls, and a slash within a path segment.
 * Everything else has one meaning: `5.5`, `5,` and `NaN` are no integers, and 9223372036854775808 is no int64, as numbers are judged by
 * their digits and not after rounding.
 */
export function judgeParameter(
  judging: Judging,
  parameter: Parameter,
  texts: string | readonly string[],
): ParameterVerdict {
  return judgePairs(
    judging,
    parameter,
    [texts].flat().map((text): Pair => [parameter.name, text]),
  );
}

/** Like `judgeParameter`, by all pairs that belong to the parameter: an object may travel under the names of its properties. */
export function judgePairs(judging: Judging, parameter: Parameter, pairs: readonly Pair[]): ParameterVerdict {
  const travels = pairs.map(([, text]) => untravelable(parameter.in, text)).find((reason) => reason !== null);
  if (travels) return either(travels);
  const verdict = judgePresent(judging, parameter, pairs);
  if (pairs.length === 0 || pairs.some(([, text]) => text !== "")) return verdict;
  const absent = judgePresent(judging, parameter, []);
  return absent.kind === verdict.kind ? verdict : either("an empty text may count as none");
}

function judgePresent(judging: Judging, parameter: Parameter, pairs: readonly Pair[]): ParameterVerdict {
  const [first, ...others] = pairs;
  if (first === undefined) {
    return parameter.required
      ? invalid("required", `${parameter.name} is missing`)
      : { kind: "valid", value: undefined };
  }
  switch (structureOf(judging.contract, parameter.schema)) {
    case "list":
      return judgeList(judging, parameter, pairs);
    case "object":
      return judgeObject(judging, parameter, pairs);
    case "text":
      return others.length > 0
        ? either("the parameter is there more than once")
        : judgeText(judging, parameter.schema, first[1]);
    case "mixed":
      return either("no rule says whether the text is one value or several");
  }
}
