import { SchemaViolationError } from "@iom-conformance/validators";
import { OrderStateCustomer } from "@iom-conformance/validators/order-state/1.0";

const body: unknown = JSON.parse('{ "type": "COMPANY", "companyName": 7 }');

if (OrderStateCustomer.is(body) && body.type === "COMPANY") {
  console.log(body.companyName.toUpperCase());
}

const result = OrderStateCustomer.validate(body);
if (!result.valid) {
  for (const { path, message } of result.errors) console.log(`${path}: ${message}`);
}

try {
  const customer: OrderStateCustomer = OrderStateCustomer.assert(body);
  console.log(customer.orderNumber);
} catch (error) {
  if (error instanceof SchemaViolationError) console.log(error.message);
}
