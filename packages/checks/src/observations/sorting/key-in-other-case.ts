import { defineObservation } from "@iom-conformance/conformance";

export const keyInOtherCase = defineObservation({
  id: "sorting/key-in-other-case",
  title: "Whether the name of a sort key is taken in other letter case",
  each: "sorting",
  needs: ["deployment"],
  requests: 1,
  async observe({ request, send, subject }) {
    const [key] = Object.keys(subject.value.keys);
    if (key === undefined) return null;
    const other = key === key.toUpperCase() ? key.toLowerCase() : key.toUpperCase();
    const { status } = await send(request({ rawParameters: { [subject.value.by]: other } }));
    return status === 200 ? "taken or ignored" : String(status);
  },
});
