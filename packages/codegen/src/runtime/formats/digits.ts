/** The number that the two digits from `index` on stand for. They must be digits. */
export function digits(text: string, index: number): number {
  return text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528;
}
