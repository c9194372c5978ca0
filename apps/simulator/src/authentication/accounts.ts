/** Someone who can log in, and what that person may do. */
export interface Account {
  readonly username: string;
  readonly password: string;
  /** The shops for which "Order status web service" is assigned. */
  readonly readableShopIds: readonly number[];
  /** The supplier for which "Create delivery message" is assigned. */
  readonly supplierNames: readonly string[];
  /** The shops, as suppliers name them, for which "Create delivery message" is assigned. */
  readonly supplierShopNames: readonly string[];
}

export const admin: Account = {
  username: "admin",
  password: "admin-of:Demo",
  readableShopIds: [200],
  supplierNames: ["Demo-Supplier"],
  supplierShopNames: ["Demo-Shop"],
};

/** Logs in, and may do nothing. */
export const clerk: Account = {
  username: "clerk",
  password: "clerk-of:Demo",
  readableShopIds: [],
  supplierNames: [],
  supplierShopNames: [],
};

export function findAccount(username: string): Account | null {
  return [admin, clerk].find((account) => account.username === username) ?? null;
}
