import { withRememberedAwards } from "../../../src/domain/intake/withRememberedAwards";
import { awardByText } from "../../../src/domain/regulation/awardByText";
import { PLAN } from "./intakeKit";

const codeOf = (written: string, awards: Parameters<typeof withRememberedAwards>[1]["awards"]) =>
  awardByText(written, withRememberedAwards(PLAN, { awards }).awards)?.code ?? null;

test("a remembered way to write an award is known, and the plan itself stays as it is", () => {
  const aliases = PLAN.awards.map((award) => award.aliases);
  expect(codeOf("chiến sĩ tđtq", [{ written: "Chiến sĩ TĐTQ", award: "CSTD_TQ" }])).toBe("CSTD_TQ");
  expect(PLAN.awards.map((award) => award.aliases)).toEqual(aliases);
  expect(codeOf("chiến sĩ tđtq", [])).toBeNull();
});

test("what the plan knows already stays the plan's", () => {
  const [first, second] = PLAN.awards;
  expect(codeOf(first!.name, [{ written: first!.name, award: second!.code }])).toBe(first!.code);
});

test("an award that the plan does not have is passed over", () => {
  expect(codeOf("HCSH", [{ written: "HCSH", award: "HC_SAO_HOM" }])).toBeNull();
});
