import type { Fault } from "../fault.ts";

export const paymentCurrenciesAreLowerCase: Fault = {
  id: "payment-currencies-are-lower-case",
  area: "references",
  story: "The new payment service writes currencies in small letters.",
  change: () => ({
    writeOrder: ({ payment, ...order }) => ({
      ...order,
      ...(payment
        ? {
            payment: {
              ...payment,
              ...(payment.paymentHistory
                ? {
                    paymentHistory: payment.paymentHistory.map((entry) => ({
                      ...entry,
                      currency: entry.currency.toLowerCase(),
                    })),
                  }
                : {}),
            },
          }
        : {}),
    }),
  }),
};
