import { type Operation, successResponses } from "@iom-conformance/contract";

/** The media types of documented successes, each once, without ranges such as `text/*`. */
export function offeredTypes(operation: Operation): readonly string[] {
  const types = successResponses(operation).flatMap(({ content }) => content.map(({ mediaType }) => mediaType));
  return [...new Set(types)].filter((mediaType) => !mediaType.includes("*"));
}
