import fc from "fast-check";
import { managerShare } from "../../../../src/domain/checks/quotas/managerShare";
import { reportOf } from "../ruleKit";
import { MANAGERS, data } from "../cases/peopleShare";

test("what is found does not depend on what is not stated", () => {
  const answers = fc.array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 9 });
  const stated = (all: readonly (boolean | null)[]) => all.map((isManager) => ({ isManager }));
  const isBroken = (all: readonly (boolean | null)[]) =>
    reportOf(managerShare, data(MANAGERS, stated(all))).findings.length > 0;
  fc.assert(
    fc.property(answers, (all) => {
      const none = isBroken(all.map((each) => each ?? false));
      const every = isBroken(all.map((each) => each ?? true));
      const report = reportOf(managerShare, data(MANAGERS, stated(all)));
      expect(report.findings.length > 0).toBe(none && every);
      expect(report.notChecked.length > 0).toBe(none !== every);
    }),
  );
});
