import { describeCheck } from "../../test/describeCheck.ts";
import { type Defect, instead, withHeaders } from "../../test/judged.ts";
import { challengeIsSent } from "./challenge-is-sent.ts";

const bare: Defect = (response) => (response.status === 401 ? { status: 401 } : response);

describeCheck(challengeIsSent, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that sends none",
    defect: bare,
    expected: {
      listBooks:
        'expected: a WWW-Authenticate header with a challenge; actual: no WWW-Authenticate header for {"answers":1,"withoutChallenge":1}',
      createLoan:
        'expected: a WWW-Authenticate header with a challenge; actual: no WWW-Authenticate header for {"answers":1,"withoutChallenge":1}',
    },
  },
  {
    name: "fails an empty header",
    defect: withHeaders(401, { "www-authenticate": "" }),
    expected: {
      listBooks:
        'expected: a WWW-Authenticate header with a challenge; actual: WWW-Authenticate:  for {"answers":1,"withoutChallenge":1}',
      createLoan:
        'expected: a WWW-Authenticate header with a challenge; actual: WWW-Authenticate:  for {"answers":1,"withoutChallenge":1}',
    },
  },
  {
    name: "needs a 401",
    defect: instead(401, 403),
    expected: {
      listBooks: "skip: a request without credentials is answered with status 403, not 401",
      createLoan: "skip: a request without credentials is answered with status 403, not 401",
    },
  },
]);
