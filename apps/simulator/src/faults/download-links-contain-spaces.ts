import type { Fault } from "../fault.ts";

export const downloadLinksContainSpaces: Fault = {
  id: "download-links-contain-spaces",
  area: "schema",
  story: "The new document service puts file names into links as they are.",
  change: () => ({
    writeOrder: ({ documents, ...order }) => ({
      ...order,
      ...(documents
        ? {
            documents: documents.map((document) => ({
              ...document,
              downloadLink: document.downloadLink.replace("InvoiceNote.pdf", "Invoice Note.pdf"),
            })),
          }
        : {}),
    }),
  }),
};
