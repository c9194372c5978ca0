/**
 * The rival of the crawl: reads a list in pages and keeps every item. Arguments: the host, the credentials as `user:password`, and how many
 * items there have to be. JavaScript, because stripping types would add to the memory that is measured.
 */
const [host, credentials, expected] = process.argv.slice(2);
const PAGE_SIZE = 500;

const headers = { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` };
const items = [];
for (;;) {
  const query = `shopId=200&orderBy=ORDER_NUMBER&offset=${items.length}&limit=${PAGE_SIZE}`;
  const answer = await fetch(`${host}/rest/order-state/states?${query}`, { headers });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const { data } = await answer.json();
  items.push(...data);
  if (data.length === 0) break;
}
if (items.length !== Number(expected)) throw new Error(`read ${items.length} items, not ${expected}`);
