import type { NotChecked } from "../../src/domain/checks/finding";
import { CHECK_LIST } from "../../src/domain/checks/checkList";
import { runChecks } from "../../src/domain/checks/runChecks";
import { checkTitle } from "../../src/strings/checkTitle";
import { notCheckedText } from "../../src/strings/notCheckedText";
import { PAPER_CASES } from "../domain/checks/paperCases";
import { aDossierEntry, aList, reviewData } from "../domain/checks/reviewKit";

/** Everything that the checks can say about what they did not look at. */
const SEEN: readonly NotChecked[] = [
  ...runChecks(reviewData({ lists: [aList({ received: null })] }), CHECK_LIST, new Map())
    .notChecked,
  ...runChecks(
    reviewData({ units: [], dossier: [aDossierEntry({ date: null })] }),
    CHECK_LIST,
    new Map(),
  ).notChecked,
  ...PAPER_CASES.flatMap(({ cases }) => cases.flatMap(({ notChecked = [] }) => notChecked)),
];
const REASONS = [...new Set(SEEN.map(({ reason }) => reason))];

test("the checks say why they were not run, for want of a sheet or of a date", () => {
  expect(REASONS).toEqual(
    expect.arrayContaining([
      "no-units-sheet",
      "no-dossier-sheet",
      "no-received-date",
      "nothing-handed-in",
      "no-dossier-date",
      "no-papers-sheet",
      "units-without-papers",
      "papers-unclear",
      "papers-unreadable",
      "papers-without-counts",
      "papers-without-names",
    ]),
  );
});

test.each(REASONS)("%s has its own sentences", (reason) => {
  const notChecked = SEEN.find((each) => each.reason === reason)!;
  const [vi, en] = [notCheckedText(notChecked, "vi"), notCheckedText(notChecked, "en")];
  const generic = notCheckedText({ ...notChecked, check: "silent-unit", reason: "la" }, "vi");
  expect(generic).toBe("Đơn vị chưa gửi: la");
  for (const text of [vi, en]) {
    expect(text).not.toContain(reason);
    expect(text).not.toMatch(/undefined|“”/);
    expect(text).toMatch(/\.$/);
  }
  expect(vi).not.toBe(en);
});

test("what is left to people is said in the plan's own words", () => {
  const left = SEEN.find(({ check }) => check === "left-to-people")!;
  expect(notCheckedText(left, "vi")).toBe(`Người xét: ${String(left.params["text"])}.`);
});

test("every check has a title of its own in both languages", () => {
  for (const language of ["vi", "en"] as const) {
    const titles = CHECK_LIST.map(({ id }) => checkTitle(id, language));
    expect(new Set(titles).size).toBe(CHECK_LIST.length);
    expect(titles).not.toContain("");
  }
});
