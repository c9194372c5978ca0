import { describe, expect, it } from "vitest";
import { booksContract, booksTarget, type Reply } from "../test/books.ts";
import { collectGarbage } from "../test/collectGarbage.ts";
import type { Answer } from "./answer.ts";
import { answerOf } from "./answerOf.ts";
import { crawlList } from "./crawlList.ts";
import type { RequestChanges } from "./requestDraft.ts";

const contract = booksContract();
const operation = contract.operations.find(({ id }) => id === "listBooks");
if (!operation) throw new Error("the contract lists no books");
const rules = { contract, operation };

function sender(target: (request: { url: string }) => Reply) {
  let sent = 0;
  return async (changes: RequestChanges): Promise<Answer> => {
    sent += 1;
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(changes.parameters ?? {})) query.set(name, String(value));
    const { status = 200, body } = target({ url: `http://library.test/?${query}` });
    const headers = [["content-type", "application/json"]] as const;
    return answerOf(
      `x${sent}`,
      { status, headers, body: new TextEncoder().encode(JSON.stringify(body)), truncated: false },
      1,
    );
  };
}

const target = (count: number) => {
  const answer = booksTarget(count);
  return ({ url }: { url: string }) => answer({ url, method: "GET", headers: [], body: null, timeoutMs: 0 });
};

describe("crawlList", () => {
  it.each([0, 1, 99, 100, 101, 2_600])("reads a list of %d to its end", async (count) => {
    let visited = 0;
    const crawl = await crawlList(rules, sender(target(count)), (page) => {
      visited += page.items.length;
    });
    expect(crawl).toMatchObject({ complete: true, failure: null });
    expect(crawl.items.map(({ identity }) => identity)).toEqual(
      Array.from({ length: count }, (_, index) => `isbn-${index}`),
    );
    expect(visited).toBe(count);
    expect(crawl.pages[0]?.total).toBe(count);
  });

  it("keeps only the fields that traits name", async () => {
    const crawl = await crawlList(rules, sender(target(1)), () => {});
    expect(crawl.items[0]?.values("/author")).toEqual(["author 0"]);
    expect(crawl.items[0]?.values("/shelf")).toEqual([]);
  });

  it("ends where an answer is no page, and says what it was", async () => {
    const answer = target(500);
    const crawl = await crawlList(
      rules,
      sender((request) => (request.url.includes("offset=200") ? { status: 500, body: {} } : answer(request))),
      () => {},
    );
    expect(crawl).toMatchObject({ complete: false, failure: { actual: "status 500" } });
    expect(crawl.items).toHaveLength(200);
  });

  it.each([400, 413, 422])("reads smaller pages where large ones are answered with %d", async (status) => {
    const answer = target(2_600);
    const crawl = await crawlList(
      rules,
      sender((request) => (limitOf(request) > 60 ? { status, body: {} } : answer(request))),
      () => {},
    );
    expect(crawl).toMatchObject({ complete: true, failure: null });
    expect(crawl.items).toHaveLength(2_600);
  });

  it("reads smaller pages where large ones are more than the suite reads", async () => {
    const send = sender(target(120));
    const crawl = await crawlList(
      rules,
      async (changes) => {
        const answer = await send(changes);
        const truncated = Number(changes.parameters?.limit) > 30;
        return truncated ? { ...answer, json: { ok: false, problem: "too much", truncated } } : answer;
      },
      () => {},
    );
    expect(crawl).toMatchObject({ complete: true, failure: null });
    expect(crawl.items).toHaveLength(120);
  });

  it("says what was refused first where small pages are refused too", async () => {
    const refuse = (request: { url: string }) =>
      limitOf(request) === 100 ? { status: 400, body: {} } : { status: 422, body: {} };
    const crawl = await crawlList(rules, sender(refuse), () => {});
    expect(crawl).toMatchObject({ complete: false, failure: { actual: "status 400" } });
  });

  it("ends on a list without end", async () => {
    const endless = () => ({ body: { books: Array.from({ length: 10 }, () => ({ isbn: "same" })) } });
    const crawl = await crawlList(rules, sender(endless), () => {});
    expect(crawl).toMatchObject({ complete: false, failure: null });
    expect(crawl.pages).toHaveLength(400);
  });

  it("lets go of pages, items and answers once they were visited", async () => {
    const large = { body: { books: [{ isbn: "isbn-1", author: "author 1", text: "…" }] } };
    const empty = { body: { books: [] } };
    const visited: { readonly [what: string]: WeakRef<object> }[] = [];
    const send = sender(({ url }) => (url.includes("offset=0") ? large : empty));
    const crawl = await crawlList(rules, send, ({ answer, body, items }) => {
      const [item] = items;
      if (item !== undefined) visited.push({ answer: ref(answer), body: ref(body), item: ref(item) });
    });
    await collectGarbage();
    expect(visited).toHaveLength(1);
    const kept = visited.flatMap((refs) => Object.keys(refs).filter((what) => refs[what]?.deref() !== undefined));
    expect(kept).toEqual([]);
    expect(crawl.items[0]?.values("/author")).toEqual(["author 1"]);
    expect(crawl.pages[0]?.answer.header("Content-Type")).toBe("application/json");
  });
});

function limitOf({ url }: { readonly url: string }): number {
  return Number(new URL(url).searchParams.get("limit"));
}

function ref(value: unknown): WeakRef<object> {
  if (typeof value !== "object" || value === null) throw new Error("only objects can be watched");
  return new WeakRef(value);
}
