/** The shops that the simulator serves. */
export const shops: readonly { readonly id: number; readonly name: string }[] = [
  { id: 200, name: "Demo-Shop" },
  { id: 300, name: "Other-Shop" },
];
