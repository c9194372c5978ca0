import { describeCheck } from "../../test/describeCheck.ts";
import type { Defect } from "../../test/judged.ts";
import { variantIsWellFormed } from "./variant-is-well-formed.ts";

function serving(...media: unknown[]): Defect {
  const books = media.map((medium) => ({ title: "Emma", medium }));
  return (response) => (response.status === undefined ? { ...response, body: { books } } : response);
}

const unseen = "skip: not observed: no Audio was in the answers";

describeCheck(variantIsWellFormed, [
  {
    name: "passes what is seen",
    expected: { "listBooks Medium Paper": "pass", "listBooks Medium Audio": unseen },
  },
  {
    name: "passes each variant that is seen",
    defect: serving({ kind: "PAPER" }, { kind: "AUDIO", minutes: 90 }),
    expected: { "listBooks Medium Paper": "pass", "listBooks Medium Audio": "pass" },
  },
  {
    name: "fails the variant that the tag means",
    defect: serving({ kind: "PAPER" }, { kind: "AUDIO", minutes: "90" }),
    expected: {
      "listBooks Medium Paper": "pass",
      "listBooks Medium Audio":
        "expected: a value that fits exactly one of Paper, Audio; actual: an object with kind, minutes at /books/*/medium fits none of them",
    },
  },
  {
    name: "fails the first variant when nothing tells which is meant",
    defect: serving({ kind: "WAX" }),
    expected: {
      "listBooks Medium Paper":
        "expected: a value that fits exactly one of Paper, Audio; actual: an object with kind at /books/*/medium fits none of them",
      "listBooks Medium Audio": unseen,
    },
  },
  {
    name: "is beyond a mock",
    settings: { profile: "mock" },
    expected: { "listBooks Medium Paper": "skip: static mock", "listBooks Medium Audio": "skip: static mock" },
  },
]);
