import { PAPER_CASES } from "./paperCases";
import { reportOf } from "./ruleKit";

describe.each(PAPER_CASES.map((each) => [each.check.id, each] as const))(
  "%s",
  (_id, { check, cases }) => {
    test.each(cases.map((each) => [each.name, each] as const))(
      "%s",
      (_name, { data, findings = [], notChecked = [] }) => {
        const plan = { ...data.plan, leftToPeople: [] };
        expect(reportOf(check, { ...data, plan })).toEqual({ findings, notChecked });
      },
    );
  },
);
