import { OrderStateSales } from "@iom-conformance/validators/order-state/1.0";
import { OrderStateSales as StrictSales } from "@iom-conformance/validators/order-state/1.0/strict";

const sales: unknown = { paymentMethod: "INVOICE", currency: "EUR", charges: [{ type: "SHIPPING", amount: 5 }] };
console.log(OrderStateSales.is(sales), StrictSales.is(sales));

const result = StrictSales.validate(sales, { allErrors: true });
if (!result.valid) {
  for (const { path, actual, suggestion } of result.errors)
    console.log(`${path || "at the top"}: ${actual}, ${suggestion}?`);
}
