import type { PropertyGroup } from "./order.ts";
import type { Draw } from "./random.ts";

/** Property groups in which every key stands once. */
export function renderProperties(draw: Draw): PropertyGroup[] {
  const group: PropertyGroup = {
    id: "Customer-Information",
    properties: [
      { key: "newsletter", value: draw.pick(["true", "false"]) },
      { key: "greeting", value: draw.pick(["Grüße aus Jena", "Meilleurs vœux", "𝓑𝓮𝓼𝓽 wishes"]) },
    ],
  };
  return draw.chance(0.3) ? [group, { id: "Empty-Group" }] : [group];
}
