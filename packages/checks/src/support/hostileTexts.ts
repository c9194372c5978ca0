/** Texts that clients send by accident or on purpose, and that have brought servers down. */
export const hostileTexts: readonly { readonly name: string; readonly text: string }[] = [
  { name: "2,000 characters", text: "x".repeat(2000) },
  { name: "NUL", text: "a\u0000b" },
  { name: "reserved characters", text: "'\"\\/;:?@&=+$,#[]{}()<>|^`~*!_%" },
  { name: "scripts of the world", text: "Łódź Ελλάδα 東京 שלום e\u0301 😀" },
  { name: "nothing", text: "" },
];
