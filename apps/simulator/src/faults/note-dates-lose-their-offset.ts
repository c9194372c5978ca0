import type { Fault } from "../fault.ts";

const local = (date: string | undefined) => (date === undefined ? {} : { creationDate: date.slice(0, 19) });

export const noteDatesLoseTheirOffset: Fault = {
  id: "note-dates-lose-their-offset",
  area: "schema",
  story: "Dates of notes come from another table, where they have no offset from UTC.",
  change: () => ({
    writeOrder: ({ notes, ...order }) => ({
      ...order,
      ...(notes ? { notes: notes.map(({ creationDate, ...note }) => ({ ...note, ...local(creationDate) })) } : {}),
    }),
  }),
};
