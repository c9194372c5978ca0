import { OrderStateImmaterialAddress } from "@iom-conformance/validators/order-state/1.0";

const text = '{ "id": 9007199254740993, "kind": "EMAIL", "value": "ada@shop.example" }';
const address = OrderStateImmaterialAddress.assert(JSON.parse(text));
console.log(address.id, Number.isSafeInteger(address.id));

const exact = (_name: string, value: unknown, { source }: { readonly source?: string } = {}) =>
  Number.isInteger(value) && !Number.isSafeInteger(value) ? source : value;
console.log(JSON.parse(text, exact).id);
