/** The media type of order states. */
export const stateMediaType = "application/vnd.intershop.order-state.v1+json";

const ranges = ["*/*", "application/*", stateMediaType];

/**
 * Whether the value of `Accept` allows order states (RFC 9110, 12.5.1): the most specific range that covers their media type counts, and
 * it must not weigh 0. A missing or empty value allows everything.
 */
export function isAcceptable(accept: string | null): boolean {
  if (accept === null || accept.trim() === "") return true;
  const weights = accept.split(",").flatMap((element) => {
    const [range = "", ...parameters] = element.split(";").map((part) => part.trim().toLowerCase());
    const specificity = ranges.indexOf(range);
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
    return specificity === -1 ? [] : [{ specificity, weight: Number(weight) }];
  });
  const decisive = weights.toSorted((left, right) => right.specificity - left.specificity)[0];
  return decisive !== undefined && decisive.weight > 0;
}
