/** Collects a body of at most so many bytes, however small the pieces are in which it comes. */
export interface BodyBuffer {
  /** Takes what there is room for; false when that was not all. */
  take(chunk: Uint8Array): boolean;
  bytes(): Buffer;
}

const FIRST_BYTES = 16 * 1024;

export function createBodyBuffer(limit: number): BodyBuffer {
  let buffer = Buffer.allocUnsafe(0);
  let length = 0;
  return {
    take(chunk) {
      const taken = chunk.subarray(0, limit - length);
      const needed = length + taken.length;
      if (needed > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(FIRST_BYTES, needed, 2 * buffer.length)));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      buffer.set(taken, length);
      length = needed;
      return taken.length === chunk.length;
    },
    bytes: () => Buffer.from(buffer.subarray(0, length)),
  };
}
