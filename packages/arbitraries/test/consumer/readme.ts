import { Dispatch } from "@iom-conformance/arbitraries/communication/2.9.4.0";
import {
  getOrderStatesBySortCriterias,
  OrderStateAddress,
  OrderStateReport,
} from "@iom-conformance/arbitraries/order-state/1.0";
import fc from "fast-check";

/** The program under test. */
function numbersOf(report: OrderStateReport): readonly string[] {
  return (report.data ?? []).map(({ shop }) => shop.orderNumber ?? "");
}

fc.assert(fc.property(OrderStateReport.valid(), (report) => numbersOf(report).length === (report.data ?? []).length));

const ours = OrderStateReport.valid({
  maxItems: 2,
  overrides: { "/data/*/shop/orderNumber": fc.constantFrom("WEB-1", "WEB-2") },
});
fc.assert(fc.property(ours, (report) => numbersOf(report).every((number) => number.startsWith("WEB-"))));

for (const { violation } of fc.sample(Dispatch.invalid(), { numRuns: 3, seed: 1 })) {
  console.log(`${violation.path} ${violation.keyword}: ${violation.description}`);
}

console.log(Object.keys(OrderStateAddress.variants).join(", "));

const requests = getOrderStatesBySortCriterias.invalidRequest({ optional: "never", parameters: { shopId: 200 } });
for (const { method, url, violation } of fc.sample(requests, { numRuns: 3, seed: 2 })) {
  console.log(`${method} ${url} (${violation.in} ${violation.name}: ${violation.keyword})`);
}
