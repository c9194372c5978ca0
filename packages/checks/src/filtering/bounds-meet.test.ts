import {
  type Book,
  book,
  books,
  booksContract,
  type ListTargetOptions,
  listTarget,
  verdictsOf,
} from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { boundsMeet } from "./bounds-meet.ts";

const DAY_MS = 86_400_000;

/** Books at midnight, just before it, and just after. */
const list: readonly Book[] = [
  ...books(40),
  ...["00:00:00.000Z", "00:00:00.001Z", "23:59:59.999Z", "23:59:30.000Z"].map((time, number) =>
    book(500 + number, { added: `2026-03-07T${time}` }),
  ),
];

const at = ({ added = "" }: Book) => Date.parse(added);

const cases: readonly { name: string; list: readonly Book[]; target?: ListTargetOptions; verdict: string }[] = [
  { name: "a conformant list", list, verdict: "pass" },
  { name: "another time zone", list, target: { zoneMs: -5 * 3_600_000 }, verdict: "pass" },
  {
    name: "no times",
    list: books(20).map((one) => ({ ...one, added: "2026-03-07" })),
    verdict: "skip: no item has a time at /added that is near midnight",
  },
  {
    name: "books that leave the list while it is read",
    list,
    target: { before: (_request, count) => list.slice(0, count > 2 ? 20 : 44) },
    verdict: "skip: the list changed while it was read",
  },
  {
    name: "the first instant of a day is lost",
    list,
    target: { filters: { "added[from]": (one, [day = ""]) => at(one) > Date.parse(day) } },
    verdict:
      "fail: expected each item either in the period up to a day or in the one from the next day on, actual B-609 in neither",
  },
  {
    name: "the last second of a day is lost",
    list,
    target: { filters: { "added[to]": (one, [day = ""]) => at(one) <= Date.parse(day) + DAY_MS - 1000 } },
    verdict:
      "fail: expected each item either in the period up to a day or in the one from the next day on, actual B-623 in neither",
  },
  {
    name: "a day ends with the first instant of the next",
    list,
    target: { filters: { "added[to]": (one, [day = ""]) => at(one) <= Date.parse(day) + DAY_MS } },
    verdict:
      "fail: expected each item either in the period up to a day or in the one from the next day on, actual B-609 in both",
  },
];

describe("filtering/bounds-meet", () => {
  it.each(cases)("$name", async ({ list: books, target, verdict }) => {
    const answer = listTarget(books, target);
    expect(await verdictsOf(boundsMeet, { contract: booksContract(), answer })).toEqual({ "": verdict });
  });
});
