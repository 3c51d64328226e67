import fc from "fast-check";
import { foldText } from "../../../../src/domain/text/foldText";
import { proposeRepair, repairSteps } from "../../../../src/domain/text/repairs/proposeRepair";
import { encodeTcvn3 } from "./encodeTcvn3";
import { invented, messyText, WELL_SPELT } from "./texts";

const nothing = { legacy: null };

test("all kinds of repair are proposed together", () => {
  const before = " Ðặn g\u00a0 Văn Ha\u0309i , TRƢỜNG";
  expect(proposeRepair(before, nothing)).toEqual({
    before,
    after: "Đặng Văn Hải, TRƯỜNG",
    kinds: ["invisible", "unicode-form", "look-alike", "spaces", "split-letter"],
    sure: true,
  });
});

test("one guess makes the whole a guess", () => {
  expect(proposeRepair("họ c  ao", nothing)).toEqual({
    before: "họ c  ao",
    after: "học ao",
    kinds: ["spaces", "split-letter"],
    sure: false,
  });
});

test("the encoding of the list counts", () => {
  expect(proposeRepair("Lª V\u00a8n  B\u00d7nh", { legacy: "tcvn3" })).toEqual({
    before: "Lª V\u00a8n  B\u00d7nh",
    after: "Lê Văn Bình",
    kinds: ["legacy-font", "spaces"],
    sure: true,
  });
});

test("each step has the whole texts before and after it", () => {
  expect(repairSteps("a\u00a0 b", nothing)).toEqual([
    { kind: "invisible", before: "a\u00a0 b", after: "a  b", sure: true },
    { kind: "spaces", before: "a  b", after: "a b", sure: true },
  ]);
});

test.each(["", "A", "#N/A", "hòa hoà", ...WELL_SPELT])("%j needs no repair", (text) => {
  expect(proposeRepair(text, nothing)).toBeNull();
});

test("well-spelt names need no repair", () => {
  fc.assert(
    fc.property(invented, (name) => {
      expect(proposeRepair(name, nothing)).toBeNull();
    }),
  );
});

test("mended text needs no further repair", () => {
  fc.assert(
    fc.property(fc.oneof(messyText, fc.string({ unit: "binary" })), (text) => {
      const proposal = proposeRepair(text, nothing);
      expect(proposeRepair(proposal?.after ?? text, nothing)).toBeNull();
    }),
    { numRuns: 3000 },
  );
});

test("decoded names need no further repair", () => {
  fc.assert(
    fc.property(invented, (name) => {
      const small = name.toLowerCase();
      const proposal = proposeRepair(encodeTcvn3(small), { legacy: "tcvn3" });
      expect(proposal?.after ?? encodeTcvn3(small)).toBe(small);
      expect(proposeRepair(small, nothing)).toBeNull();
    }),
  );
});

test("the steps lead from the text to the proposal without a gap", () => {
  fc.assert(
    fc.property(messyText, (text) => {
      const steps = repairSteps(text, nothing);
      expect(steps.map((step) => step.before)).toEqual(
        [text, ...steps.map((step) => step.after)].slice(0, steps.length),
      );
      expect(proposeRepair(text, nothing)?.after ?? text).toBe(steps.at(-1)?.after ?? text);
    }),
  );
});

test("spaces, invisible characters and Unicode forms never change the key for comparing", () => {
  const keyed = new Set(["spaces", "invisible", "unicode-form"]);
  const text = messyText.map((messy) => messy.replace(/\p{Cc}|\u0301\u0302/gu, ""));
  fc.assert(
    fc.property(text, (messy) => {
      for (const step of repairSteps(messy, nothing).filter(({ kind }) => keyed.has(kind))) {
        expect(foldText(step.after)).toBe(foldText(step.before));
      }
    }),
  );
});
