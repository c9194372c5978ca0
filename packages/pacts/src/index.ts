export type { ClientOptions } from "./clients/clientOptions.ts";
export type { ErrorReport, Refusal } from "./clients/refusal.ts";
export {
  createShopFrontEnd,
  type OrderStatesResult,
  type OrderSummary,
  type ShopFrontEnd,
} from "./clients/shopFrontEnd.ts";
export {
  createSupplierMiddleware,
  type Dispatch,
  type MessageResult,
  type OrderResponse,
  type Return,
  type SupplierMiddleware,
} from "./clients/supplierMiddleware.ts";
