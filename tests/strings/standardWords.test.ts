import plan000 from "../../src/domain/regulation/packs/plan000.json";
import rulesA from "../../src/domain/regulation/packs/rulesA.json";
import rulesB from "../../src/domain/regulation/packs/rulesB.json";
import { awardName, heldAwardName } from "../../src/strings/standardWords";
import { planOf } from "../domain/planKit";

const PLAN = planOf(plan000);

test.each([...rulesA.awards, ...rulesB.awards])(
  "what somebody holds is called as the law calls it: $code",
  ({ code, name }) => {
    expect(heldAwardName(PLAN, code)).toBe(name);
  },
);

test("what is put forward is called as the plan calls it", () => {
  expect(awardName(PLAN, "GK")).toBe("Giấy khen của Sở Giáo dục và Đào tạo Hà Nội");
});

test("an award of nobody's goes by its code", () => {
  expect(heldAwardName(PLAN, "KHAC")).toBe("KHAC");
});
