import type {
  Constraint,
  FieldPath,
  Filter,
  HeaderSpec,
  MediaType,
  Pagination,
  Parameter,
  Permission,
  Reference,
  ResponseSpec,
  SecurityScheme,
  Sorting,
  SortKey,
  Union,
} from "@iom-conformance/contract";

/** What each kind of subject carries. A subject is what a requirement is applied to within one operation. */
export interface SubjectValues {
  /** The API as a whole; stands at its first operation only. */
  api: null;
  operation: null;
  status: ResponseSpec;
  parameter: Parameter;
  "parameter-constraint": { readonly parameter: Parameter; readonly constraint: Constraint };
  "body-constraint": { readonly mediaType: MediaType; readonly constraint: Constraint };
  "request-media-type": MediaType;
  /** Media types of successful answers. */
  "response-media-type": { readonly response: ResponseSpec; readonly mediaType: MediaType };
  "response-header": { readonly response: ResponseSpec; readonly header: HeaderSpec };
  "response-variant": VariantSubject;
  "request-variant": VariantSubject;
  "security-scheme": SecurityScheme;
  /** Media types of documented 4XX answers. */
  "error-response": { readonly response: ResponseSpec; readonly mediaType: MediaType };
  pagination: Pagination;
  sorting: Sorting;
  "sort-key": { readonly name: string; readonly key: SortKey; readonly sorting: Sorting };
  filtering: readonly Filter[];
  filter: Filter;
  permission: Permission;
  /** Field paths from the root of successful answers. */
  reference: { readonly scope: FieldPath } & Reference;
  /** Field paths from the root of the request body. */
  unique: { readonly scope: FieldPath; readonly items: FieldPath; readonly by: FieldPath };
  count: { readonly scope: FieldPath; readonly items: FieldPath; readonly quantity: FieldPath };
  /** Field path from the root of successful answers. */
  code: { readonly path: FieldPath; readonly codeList: string };
  identity: FieldPath;
  created: { readonly header: string };
}

export interface VariantSubject {
  readonly mediaType: MediaType;
  readonly union: Union;
  readonly variant: Union["variants"][number];
}

export type SubjectKind = keyof SubjectValues;

export interface Subject<K extends SubjectKind = SubjectKind> {
  readonly kind: K;
  /** Stable and unique among the subjects of its kind at one operation; empty for `operation` and `api`. */
  readonly name: string;
  readonly value: SubjectValues[K];
}
