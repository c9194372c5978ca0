import type { Fault } from "../fault.ts";

export const leadingZerosDoNotCount: Fault = {
  id: "leading-zeros-do-not-count",
  area: "filtering",
  story: "The new search compares the numbers of customers as numbers, without their zeros.",
  change: (healthy, book) => ({
    matcher: (query) => {
      const others = healthy.matcher({ ...query, customerNumbers: [] });
      const plain = (number: string) => number.replace(/(?<!\d)0+(?=\d)/g, "");
      const wanted = query.customerNumbers.map(plain);
      return (index) => {
        const number = book.customerNumberOf(index);
        return others(index) && (wanted.length === 0 || (number !== null && wanted.includes(plain(number))));
      };
    },
  }),
};
