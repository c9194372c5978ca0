import type { Fault } from "../fault.ts";
import { editReport } from "../http/editAnswer.ts";

const trace = [
  "javax.validation.ConstraintViolationException: Validation failed",
  "\tat com.example.rest.ValidationInterceptor.validate(ValidationInterceptor.java:87)",
  "\tat org.jboss.resteasy.core.MethodInjectorImpl.invoke(MethodInjectorImpl.java:155)",
].join("\n");

export const stackTracesAreShown: Fault = {
  id: "stack-traces-are-shown",
  area: "errors",
  story: "The deployment runs in the development profile and shows where errors come from.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        editReport(answer, ({ errors, ...report }) => ({
          ...report,
          errors: errors.map((error) => ({ ...error, message: `${error.message}\n${trace}` })),
        })),
        request,
      ),
  }),
};
