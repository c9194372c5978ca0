/** How far an order has come; every stage implies the ones before it. */
export type Stage = "arrived" | "commissioned" | "confirmed" | "dispatched" | "returned";

const progress: readonly Stage[] = ["arrived", "commissioned", "confirmed", "dispatched", "returned"];

/** The states that orders are in, in the words of the shops, as often as they shall occur. */
export const states: readonly [OrderStateName, ...OrderStateName[]] = [
  { name: "STATE_DISPATCHED", stage: "dispatched" },
  { name: "STATE_CLOSED", stage: "dispatched" },
  { name: "STATE_RETURNED", stage: "returned" },
  { name: "STATE_COMMISSIONED", stage: "commissioned" },
  { name: "STATE_CONFIRMED", stage: "confirmed" },
  { name: "STATE_INVOICED", stage: "dispatched" },
  { name: "STATE_CLOSED", stage: "dispatched" },
  { name: "STATE_APPROVAL", stage: "arrived" },
];

export interface OrderStateName {
  readonly name: string;
  readonly stage: Stage;
}

export function hasReached(stage: Stage, milestone: Stage): boolean {
  return progress.indexOf(stage) >= progress.indexOf(milestone);
}

const life: readonly OrderStateName[] = [
  { name: "STATE_APPROVAL", stage: "arrived" },
  { name: "STATE_COMMISSIONED", stage: "commissioned" },
  { name: "STATE_CONFIRMED", stage: "confirmed" },
  { name: "STATE_DISPATCHED", stage: "dispatched" },
  { name: "STATE_INVOICED", stage: "dispatched" },
  { name: "STATE_CLOSED", stage: "dispatched" },
  { name: "STATE_RETURNED", stage: "returned" },
];

/** The state that follows after so many steps; the last one stays. */
export function later(state: OrderStateName, steps: number): OrderStateName {
  const place = life.findIndex(({ name }) => name === state.name) + steps;
  return life[Math.min(place, life.length - 1)] ?? state;
}
