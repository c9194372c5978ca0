import type { Fault } from "../fault.ts";

export const secondPageEndsWithAForeignOrder: Fault = {
  id: "second-page-ends-with-a-foreign-order",
  area: "authorization",
  story: "Pages behind the first one are filled up from a table of all shops.",
  change: (healthy, book) => ({
    cutPage: (orders, query) => {
      const page = Uint32Array.from(healthy.cutPage(orders, query));
      const foreign = book.indexesOf(query.shopId === 300 ? 200 : 300)[query.offset];
      if (query.offset > 0 && page.length > 1 && foreign !== undefined) page[page.length - 1] = foreign;
      return page;
    },
  }),
};
