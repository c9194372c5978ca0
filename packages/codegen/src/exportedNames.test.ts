import { expect, it } from "vitest";
import { contractOf } from "../test/contractOf.ts";
import { exportedNames } from "./exportedNames.ts";

it("keeps every name that can stand in a module, and finds a free one for the others", () => {
  const names = ["Order", "order", "Order.Line", "Order_Line", "Order-Line", "2D", "delete", "Error", "Größe"];
  expect([...exportedNames(contractOf(Object.fromEntries(names.map((name) => [name, {}]))))]).toEqual([
    ["Order", "Order"],
    ["order", "order"],
    ["Order.Line", "Order_Line2"],
    ["Order_Line", "Order_Line"],
    ["Order-Line", "Order_Line3"],
    ["2D", "_2D"],
    ["delete", "_delete"],
    ["Error", "Error"],
    ["Größe", "Größe"],
  ]);
});
