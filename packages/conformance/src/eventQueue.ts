/** Lets concurrent work hand its events to one reader, in the order in which they happened. */
export interface EventQueue<T> extends AsyncIterable<T> {
  push(event: T): void;
  close(): void;
}

export function createEventQueue<T>(): EventQueue<T> {
  const waiting: T[] = [];
  let closed = false;
  let wake: (() => void) | null = null;
  return {
    push(event) {
      waiting.push(event);
      wake?.();
    },
    close() {
      closed = true;
      wake?.();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        yield* waiting.splice(0);
        if (waiting.length > 0) continue;
        if (closed) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = null;
      }
    },
  };
}
