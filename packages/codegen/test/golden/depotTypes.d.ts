/** Something that is shipped */
export type Parcel = {
  /**
   * Number of the parcel.
   * Never used twice. *\/
   */
  id: number;
  size: "S" | "M" | "L";
  /** @deprecated */
  weight?: number | null;
  "content-type"?: "parcel";
  labels?: { [key: string]: string };
  dimensions?: {
    width?: number;
    [key: string]: number | undefined;
  };
  contents?: Parcel[];
  route?: (string | number)[];
  receiver?: Receiver;
  anything?: unknown;
};

/** Whoever gets it */
export type Receiver = {
  note?: string;
} & (Person | Company);

export type Sender = Person | Company;

export type Shelf = (Parcel & {
  /** Row {and} column */
  place?: string | null;
})[];

export type Cargo = {
  mass: number;
} & ({
  mass?: number;
  state?: "dry";
} | {
  mass?: number;
  state?: "wet";
  liters?: number;
});

export type Stock = {
  place?: string | null;
}[];

export type Keeper = Person | null;

export type Person = {
  id: number;
  lastName: string;
  type?: "PERSON";
};

export type Company = {
  id: number;
  companyName: string;
  type?: "COMPANY";
};

export type Express = Parcel & {
  until: string;
};

export type Depot_Error2 = {
  code?: string;
};

export type Depot_Error = string;

export type Error = {
  value: unknown;
};

export type _default = string | null | { [key: string]: unknown }[];

export type Empty = { [key: string]: unknown };
