export { createRequestFilter, type RequestFilter } from "./createRequestFilter.ts";
export { createStateHandlers, type StateHandlers, type StateValues } from "./createStateHandlers.ts";
export type { ProviderFixtures } from "./providerFixtures.ts";
export { providerStates } from "./providerStates.ts";
