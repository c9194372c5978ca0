/** A name and a text of a query before percent-encoding; for a path, header or cookie its only text, under the parameter's name. */
export type Pair = readonly [name: string, text: string];
