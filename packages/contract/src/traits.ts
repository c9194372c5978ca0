/** A JSON pointer in which a segment `*` stands for every item of an array. */
export type FieldPath = string;

/** What the document promises about an operation only in prose. An absent key is an absent promise. */
export interface OperationTraits {
  readonly pagination?: Pagination;
  readonly identity?: FieldPath;
  readonly sorting?: Sorting;
  readonly filters?: readonly Filter[];
  readonly permissions?: readonly Permission[];
  readonly created?: { readonly header: string };
  readonly errors?: { readonly mediaType: string; readonly status: string };
}

/** A list that is read in pages. */
export interface Pagination {
  /** Query parameter that names the first item to return, counted from 0. */
  readonly offset: string;
  /** Query parameter that names the most items to return. */
  readonly limit: string;
  /** JSON pointer to the array of items in the answer. */
  readonly items: string;
  /** JSON pointer to the number of all matching items; an answer may leave it out. */
  readonly total?: string;
  /** JSON pointer to an object of link relation to URI; an answer may leave it out. */
  readonly links?: string;
}

export interface Sorting {
  /** Query parameter that selects the key. */
  readonly by: string;
  readonly direction: { readonly parameter: string; readonly ascending: string; readonly descending: string };
  readonly keys: { readonly [key: string]: SortKey };
}

/** The field that a key sorts by, or the reason why no answer shows it. */
export type SortKey =
  | { readonly field: FieldPath; readonly order: "text" | "instant" | "number" }
  | { readonly hidden: string };

/** `any-of`: the list of values selects items with one of them at the field. `not-before`, `not-after`: whole days, inclusive. */
export interface Filter {
  readonly parameter: string;
  readonly field: FieldPath;
  readonly match: "any-of" | "not-before" | "not-after";
}

/**
 * A permission that is assigned for a scope, such as one shop; `own` and `foreign` are keys of the config's fixtures. `shown` is where an
 * item of an answer tells its scope, the same for all items of one scope.
 */
export interface Permission {
  readonly name: string;
  readonly scope: string;
  readonly at: { readonly parameter: string } | { readonly body: string };
  readonly own: string;
  readonly foreign: string;
  readonly shown?: FieldPath;
}

/** What the document promises about credentials only in prose. */
export interface SecuritySchemeTraits {
  readonly token?: TokenTraits;
}

/** What a JWT of the scheme has to say besides its times, so that one can be minted. */
export interface TokenTraits {
  /** The claim that names the user. */
  readonly user: string;
  /** Claims with the same value in every token. */
  readonly claims?: { readonly [claim: string]: string };
  /** Keys of the config's fixtures that give the claims which differ from deployment to deployment. */
  readonly fixtures?: { readonly [claim: string]: string };
  /** Every token has an expiration time. */
  readonly expires?: boolean;
}

export interface ParameterTraits {
  /** Key of the config's fixtures that gives the value. */
  readonly fixture?: string;
}

/** What the document promises about a value only in prose. */
export interface SchemaTraits {
  readonly references?: readonly Reference[];
  readonly unique?: readonly Unique[];
  readonly counts?: readonly Count[];
  readonly codeList?: string;
  /** Key of the config's fixtures; `./key` is relative to the current entry of the fixture list that fills the array around it. */
  readonly fixture?: string;
  /** A value that no earlier message used. */
  readonly fresh?: boolean;
  /** A value that the deployment must know from its own configuration, and that no fixture gives. */
  readonly configured?: boolean;
}

/** Every value at `from` occurs at `to`, within one value of the schema; `unique`: there it belongs to one thing only. */
export interface Reference {
  readonly from: FieldPath;
  readonly to: FieldPath;
  readonly unique?: boolean;
}

/** No two items of the array at `items` have the same value at `by`. */
export interface Unique {
  readonly items: string;
  readonly by: string;
}

/** Where the array at `items` is present, its length is the number at `quantity`. */
export interface Count {
  readonly items: string;
  readonly quantity: string;
}
