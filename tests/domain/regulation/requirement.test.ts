import { requirementSchema, type RequirementOf } from "../../../src/domain/regulation/requirement";

const GOOD_YEARS: RequirementOf<"good-years"> = {
  check: "good-years",
  years: 5,
  rating: "well",
  award: null,
  after: null,
  excellentYears: 0,
  including: [],
  initiatives: null,
};

test.each([
  ["good years by their rating", GOOD_YEARS],
  ["good years by an award", { ...GOOD_YEARS, rating: null, award: "TTLDXS" }],
  [
    "an initiative of any time",
    { check: "initiative-required", scope: "base", count: 1, years: null },
  ],
  ["so many titles", { check: "titles-count", award: "CSTDCS", count: 7, years: null }],
  ["no manager", { check: "is-manager", expected: false }],
])("accepts %s", (_name, requirement) => {
  expect(requirementSchema.safeParse(requirement)).toEqual({ success: true, data: requirement });
});

test.each([
  [
    "good years of nothing",
    { ...GOOD_YEARS, rating: null },
    "a good year has a rating or an award",
  ],
  ["no title", { check: "titles-count", award: "CSTDCS", count: 0, years: null }, "Too small"],
  ["a manager or not", { check: "is-manager" }, "Invalid input"],
])("refuses %s", (_name, requirement, message) => {
  const { error } = requirementSchema.safeParse(requirement);
  expect(error?.issues[0]?.message).toContain(message);
});
