import { describe, expect, it } from "vitest";
import { describeCheck } from "../../test/describeCheck.ts";
import { judged } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { hostileBodies } from "../support/hostileBodies.ts";
import { hostileBodyIsSurvived } from "./hostile-body-is-survived.ts";

const subject = "createLoan application/vnd.library.loan+json";

describeCheck(hostileBodyIsSurvived, [
  { name: "passes a conformant target", expected: { [subject]: "pass" } },
  {
    name: "passes a target that refuses whatever is strange",
    defect: (response, { body }) => (body === null ? response : { status: body.length > 100_000 ? 413 : 415 }),
    expected: { [subject]: "pass" },
  },
  {
    name: "leaves other content alone",
    contract: openContract,
    expected: { "putVisit text/plain": "skip: the body is no JSON" },
  },
]);

describe(hostileBodyIsSurvived.id, () => {
  const valid = { loanId: "1" };

  it.each(hostileBodies(valid).map(({ name }, index) => ({ name, index })))(
    "fails a target that breaks at $name",
    async ({ name, index }) => {
      let sent = 0;
      const verdicts = await judged(hostileBodyIsSurvived, {
        // Each surprise is confirmed from the beginning.
        defect: (response) => {
          const isHit = sent % (index + 1) === index;
          sent += 1;
          return isHit ? { status: 500 } : response;
        },
      });
      expect(verdicts[subject]).toBe(
        `expected: no server error; actual: status 500 for ${JSON.stringify({ body: name })}`,
      );
    },
  );

  it("gives each body an id of its own", async () => {
    const ids = new Set<string>();
    await judged(hostileBodyIsSurvived, {
      defect: (response, { body }) => {
        const [, id] = /"loanId":"([^"]*)"/.exec(body ?? "") ?? [];
        if (id !== undefined) {
          expect(ids).not.toContain(id);
          ids.add(id);
        }
        return response;
      },
    });
    expect(ids.size).toBeGreaterThan(5);
  });
});

describe("hostileBodies", () => {
  const texts = new Map(hostileBodies({ id: "ä" }).map(({ name, changes }) => [name, changes]));

  it("are what their names say", () => {
    const octets = (name: string) => Buffer.from(texts.get(name)?.octets ?? []);
    expect(octets("UTF-16").toString("utf16le")).toBe('{"id":"ä"}');
    expect(octets("Latin-1 where UTF-8 belongs").toString("latin1")).toBe('{"id":"ä","no-such-member":"Köln"}');
    expect(texts.get("a member that stands twice")?.rawBody).toBe('{"id":"ä","no-such-member":1,"no-such-member":2}');
    expect(texts.get("a text of a megabyte")?.rawBody).toHaveLength(1_000_030);
    expect(texts.get("NUL and half a character in a text")?.rawBody).toBe(
      '{"id":"ä","no-such-member":"\\u0000\\ud800"}',
    );
  });

  it.each([[null], [[1]], ["text"], [{}]])("can be made of %j, too", (valid) => {
    expect(hostileBodies(valid)).toHaveLength(texts.size);
  });
});
