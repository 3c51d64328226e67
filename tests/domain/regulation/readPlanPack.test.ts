import plan003 from "../../../src/domain/regulation/packs/plan003.json";
import { readPlanPack } from "../../../src/domain/regulation/readPlanPack";

const TEXT = JSON.stringify(plan003);

describe("readPlanPack", () => {
  test.each([
    ["as it is", TEXT],
    ["with a byte order mark", `\uFEFF${TEXT}`],
  ])("reads a pack %s", (_name, text) => {
    expect(readPlanPack(text)).toEqual({ ok: true, value: plan003 });
  });

  test.each([
    ["text that is no JSON", "Kế hoạch", { code: "not-json" }],
    [
      "a level that nobody knows",
      JSON.stringify({ ...plan003, level: "village" }),
      { code: "bad-pack", params: { path: "level", problems: 1 } },
    ],
    [
      "a leaf that the program does not know",
      JSON.stringify({ ...plan003, script: "=1" }),
      { code: "bad-pack", params: { path: "", problems: 1 } },
    ],
    [
      "a share over the whole",
      TEXT.replace('"numerator":7', '"numerator":11'),
      { code: "bad-pack", params: { path: "voteRules.0.threshold.share", problems: 1 } },
    ],
  ])("refuses %s with the place", (_name, text, fault) => {
    expect(readPlanPack(text)).toMatchObject({ ok: false, fault });
  });
});
