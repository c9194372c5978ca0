import { describe, expect, it } from "vitest";
import { urlProblem } from "./urlProblem.ts";

describe("urlProblem", () => {
  it.each([
    "https://iom.example",
    "http://127.0.0.1:8080",
    "http://[::1]:8080/prefix/",
    "HTTPS://IOM.example/rest/communication",
  ])("takes %s", (url) => {
    expect(urlProblem(url)).toBeNull();
  });

  it.each([
    { url: "iom.example", problem: "such as https://iom.example." },
    { url: "iom.example:8080", problem: "such as http://iom.example:8080." },
    { url: "localhost", problem: "such as http://localhost." },
    { url: "//iom.example", problem: "such as https://iom.example." },
    { url: "file:///etc/passwd", problem: "begins with file://" },
    { url: "http://", problem: "is no URL" },
    { url: "https:iom.example", problem: "is no URL" },
    { url: "http://iom example", problem: "is no URL" },
    { url: "http://iom.example:99999", problem: "is no URL" },
    { url: "http://iom.example?x=1", problem: "has a query" },
    { url: "http://iom.example/#top", problem: "has a query or a fragment" },
    { url: "http://user:word@iom.example", problem: '"http://…@iom.example" holds credentials' },
    { url: "user:word@iom.example", problem: "is no URL" },
  ])("refuses $url: $problem", ({ url, problem }) => {
    expect(urlProblem(url)).toContain(problem);
    expect(urlProblem(url)).not.toContain(":word@");
  });
});
