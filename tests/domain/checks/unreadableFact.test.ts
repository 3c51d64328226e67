import { evidenceOf } from "../../../src/domain/checks/evidence";
import { aCandidate } from "./ruleKit";
import { TWICE } from "./cases/unreadableFact";

test("of two lines for one nomination neither counts", () => {
  expect(evidenceOf(TWICE).factsOf(aCandidate())).toBeNull();
});
