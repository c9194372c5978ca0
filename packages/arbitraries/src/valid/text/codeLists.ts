/** Codes of the lists that documents name in prose (the trait `codeList`): enough of each to be like real messages. */
const lists: ReadonlyMap<string, readonly string[]> = new Map([
  ["iso-4217", "EUR USD CHF GBP SEK DKK NOK PLN CZK HUF JPY CNY INR BRL AUD CAD KWD TRY XXX".split(" ")],
  ["iso-3166-1-alpha-2", "DE AT CH FR US GB SE DK NO PL CZ HU JP CN IN BR AU CA KW TR".split(" ")],
  ["iso-3166-1-alpha-3", "DEU AUT CHE FRA USA GBR SWE DNK NOR POL CZE HUN JPN CHN IND BRA AUS CAN KWT TUR".split(" ")],
]);

/** Some codes of a list; none of a list that is not known. */
export function codesOf(list: string): readonly string[] {
  return lists.get(list) ?? [];
}
