import { mintToken } from "../src/authentication/token.ts";
import { type SimulatorOptions, startSimulator } from "../src/startSimulator.ts";
import { basic, exchange, get, messages, post, type Received, type Sent, states } from "./exchange.ts";

/**
 * What a simulator answers to requests that touch everything it does; the parts that differ from run to run are left out. It ends with the
 * first answer that is not the expected one.
 */
export async function observe(options: SimulatorOptions, expected?: readonly string[]): Promise<readonly string[]> {
  const defects: unknown[] = [];
  const simulator = await startSimulator({ ...options, onDefect: (defect) => defects.push(defect) });
  const answers: string[] = [];
  for (const sent of requests) {
    const answer = comparable(await exchange(simulator.url, sent), simulator.url);
    answers.push(answer);
    if (expected && answer !== expected[answers.length - 1]) break;
  }
  await simulator.close();
  if (defects.length > 0) throw defects[0];
  return answers;
}

function comparable({ status, headers, body }: Received, origin: string): string {
  const { date, "keep-alive": _, "content-length": __, ...rest } = headers;
  const hoursOff = date === undefined ? null : Math.round((Date.parse(date) - Date.now()) / 3_600_000);
  return JSON.stringify([status, { ...rest, hoursOff }, body.replaceAll(origin, "")]);
}

const token = async (user = "admin", options: Parameters<typeof mintToken>[1] = {}) =>
  `Bearer ${await mintToken(user, options)}`;
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
const claims = { iss: "IOM", sub: "Authentication", user: "admin", iat: 1, exp: 9_999_999_999 };
const altered = (jwt: string) => jwt.replace(/\.[^.]+\./, `.${encode(claims)}.`);
const bearer = await token();

const group = { name: "g", properties: [1, 2].map((value) => ({ key: "a", value: String(value) })) };
const position = { dispatchedQuantity: 1, orderPositionNumber: 1, product: { name: "a", number: "b" } };
const accepted = { Accept: "application/vnd.intershop.order-state.v1+json" };
const foreign = { supplierName: "Other-Supplier", supplierShopName: "Other-Shop" };
const { mediaType } = messages.dispatches;
const raw = (body: string | Uint8Array, contentType: string = mediaType): Sent => ({
  ...post("dispatches", {}, { "Content-Type": contentType }),
  body,
});
const untyped: Sent = { ...post("dispatches"), headers: { Authorization: basic("admin") } };

const requests: readonly Sent[] = [
  get("&limit=60&offset=0", accepted),
  get("", { ...accepted, Accept: "*/*" }),
  get(),
  get("", { Accept: "text/html" }),
  get("", { Accept: "application/json" }),
  get("", { Accept: "*/*;q=0" }),
  get("", { "Accept-Encoding": "gzip" }),
  get("&limit=4&offset=3", accepted),
  get("&limit=3&offset=3", accepted),
  get("&limit=7&offset=56", accepted),
  get("&limit=1", accepted),
  get("&limit=0", accepted),
  get("&limit=-1", accepted),
  get("&limit=1000", accepted),
  get("&offset=1000", accepted),
  get("&offset=-1", accepted),
  get("&offset=2147483647", accepted),
  get("&limit=60&orderBy=CREATION_DATE&sortDirection=ASC", accepted),
  get("&limit=60&orderBy=CREATION_DATE&sortDirection=DESC", accepted),
  get("&limit=9&offset=9&orderBy=CUSTOMER_NUMBER&sortDirection=ASC", accepted),
  get("&limit=9&orderBy=CUSTOMER_NUMBER&sortDirection=DESC", accepted),
  get("&limit=60&orderBy=ORDER_NUMBER", accepted),
  get("&limit=60&productNumber=T%2B100", accepted),
  get("&limit=60&productNumber=300-0140%2FRED", accepted),
  get("&limit=60&productNumber=t%2B100", accepted),
  get("&limit=2&offset=2&productNumber=T%2B100", accepted),
  get("&limit=60&customerNumber=CUST-00815", accepted),
  get("&limit=60&customerNumber=nobody", accepted),
  get("&limit=60&orderNumber=SO-0", accepted),
  get("&limit=60&orderState=STATE_CLOSED&orderState=STATE_RETURNED", accepted),
  get("&limit=60&orderState=a&orderState=b&orderState=STATE_RETURNED", accepted),
  get("&limit=60&orderState=STATE_CLOSED&productNumber=T%2B100", accepted),
  get("&limit=60&orderState=STATE_CLOSED&orderBy=CREATION_DATE", accepted),
  get("&limit=60&orderState=STATE_CLOSED&productNumber=100-0001", accepted),
  get("&limit=60&orderCreationDate[gte]=2019-03-05&orderCreationDate[lte]=2019-03-09", accepted),
  get("&limit=60&orderCreationDate[gte]=2019-03-09&orderCreationDate[lte]=2019-03-05", accepted),
  ...Array.from({ length: 9 }, (_, day) => get(`&limit=60&orderCreationDate[gte]=2019-03-0${day + 1}`, accepted)),
  get("&colour=red", accepted),
  get("&limit=3&limit=4", accepted),
  get("&orderNumber=", accepted),
  get("&orderNumber=%00", accepted),
  get("&orderNumber=50%25", accepted),
  get("&orderNumber=%F0%9F%94%94", accepted),
  get(`&orderNumber=${"9".repeat(3000)}`, accepted),
  get("&limit=x", accepted),
  get("&limit=%3Cb%3E", accepted),
  get("&orderBy=PRICE", accepted),
  get("&orderBy=PRICE", { Authorization: bearer }),
  { ...get("", accepted), path: states },
  { ...get("", accepted), path: `${states}?shopId=300` },
  { ...get("", accepted), path: `${states}/unknown` },
  { ...get("", accepted), path: `${states}%2Funknown` },
  { ...get("", accepted), path: `${states}/%00` },
  { path: `${states}?limit=x`, headers: accepted },
  { path: `${states}?shopId=200`, headers: accepted },
  { ...get(), method: "HEAD" },
  { ...get(), method: "OPTIONS" },
  { ...get(), method: "PROPFIND" },
  get("", { Authorization: basic("clerk") }),
  get("&limit=x", { Authorization: basic("clerk") }),
  get("", { Authorization: basic("admin", (text) => `${text}x`) }),
  get("", { Authorization: basic("admin", (text) => text.slice(0, -1)) }),
  get("", { Authorization: basic("admin", (text) => text.toUpperCase()) }),
  get("", { Authorization: basic("admin", (text) => text.replace("Demo", "demo")) }),
  get("", { Authorization: basic("admin", (text) => text.replace(/^admin/, "ADMIN")) }),
  get("", { Authorization: basic("admin", (text) => text.replace(/:.*/, ":")) }),
  get("", { Authorization: basic("admin", (text) => `x${text}`) }),
  get("", { Authorization: basic("admin").replace("Basic", "BASIC") }),
  get("", { Authorization: "Basic ???" }),
  get("", { Authorization: "Bearer x.y.z" }),
  get("", { Authorization: bearer }),
  { ...get("", { Authorization: bearer }), path: `${states}?shopId=300` },
  get("", { Authorization: altered(bearer) }),
  get("", { Authorization: await token("clerk") }),
  get("", { Authorization: await token("admin", { expiresInSeconds: -60 }) }),
  get("", { Authorization: await token("admin", { expiresInSeconds: null }) }),
  get("", { Authorization: await token("admin", { validInSeconds: 600 }) }),
  get("", { Authorization: await token("admin", { secret: "another-secret-that-is-long-enough-for-it" }) }),
  get("", { Authorization: `Bearer ${encode({ alg: "none" })}.${encode(claims)}.` }),
  get("", { Authorization: `Bearer ${encode({ alg: "nOnE" })}.${encode(claims)}.` }),
  post("dispatches"),
  post("dispatches"),
  post("responses"),
  post("returns"),
  post("dispatches", {}, { "Content-Type": "text/plain" }),
  post("dispatches", {}, { "Content-Type": `${mediaType};charset=utf-8` }),
  post("dispatches", {}, { "Content-Type": messages.returns.mediaType }),
  post("dispatches", {}, { Authorization: basic("clerk") }),
  { ...post("dispatches"), headers: { "Content-Type": mediaType } },
  post("dispatches", { supplierName: "Other-Supplier" }),
  post("dispatches", { supplierName: "Other-Supplier" }, { Authorization: bearer }),
  post("dispatches", { supplierShopName: "Other-Shop" }),
  post("dispatches", foreign),
  post("dispatches", { positions: [position, position] }),
  post("dispatches", { positions: [{ ...position, dispatchedQuantity: 0 }] }),
  post("dispatches", { positions: [{ ...position, product: { name: "a", number: 1 } }] }),
  post("dispatches", { positions: [{ ...position, product: { name: "a\0", number: "b" } }] }),
  post("dispatches", { positions: [{ ...position, product: { name: "9".repeat(251), number: "b" } }] }),
  post("dispatches", { propertyGroups: [group] }),
  post("dispatches", { propertyGroups: [{ ...group, properties: group.properties.slice(1) }] }),
  post("dispatches", { supplierOrderNumber: "9".repeat(250) }),
  post("dispatches", { shopOrderNumber: "9".repeat(51) }),
  post("dispatches", { dispatchDate: "tomorrow" }),
  post("dispatches", { padding: " ".repeat(600_000) }),
  raw("{"),
  raw("{", "text/plain"),
  raw(""),
  raw("null"),
  raw(`${post("returns").body}}`),
  raw(String(post("dispatches").body).replace("{", '{"messageId":"D-0",')),
  raw(`${"[".repeat(2000)}${"]".repeat(2000)}`),
  raw(Uint8Array.of(0x22, 0xff, 0x22)),
  untyped,
  { ...post("dispatches"), method: "GET" },
  { ...post("dispatches"), method: "DELETE" },
];
