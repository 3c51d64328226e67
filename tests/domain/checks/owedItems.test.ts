import { owedItems } from "../../../src/domain/checks/owedItems";
import type { DossierItem } from "../../../src/domain/regulation/schema";
import { aPlan, LAW } from "./evidenceKit";
import { reviewData } from "./reviewKit";
import { aCandidate, YEAR_LIST } from "./ruleKit";

function owedFor(awards: readonly string[]) {
  const item: DossierItem = {
    id: "chung-nhan",
    name: "Chứng nhận sáng kiến",
    per: "nomination",
    unitKinds: ["school"],
    listForms: ["year"],
    awards: [...awards],
    isTheList: false,
    copies: null,
    confirmedBy: null,
    maxAgeMonths: null,
    form: null,
    basis: LAW,
  };
  const nominations = ["LDTT", "CSTDCS", null].map((award, at) =>
    aCandidate({ id: `DN-${String(at + 1)}`, award }),
  );
  const plan = aPlan({ dossierItems: [item] });
  return owedItems(reviewData({ plan, lists: [YEAR_LIST], nominations })).map(
    ({ nomination }) => nomination,
  );
}

test.each([
  { name: "one award", awards: ["CSTDCS"], owing: ["DN-2"] },
  { name: "two awards", awards: ["CSTDCS", "LDTT"], owing: ["DN-1", "DN-2"] },
  { name: "every award, an unclear one too", awards: [], owing: ["DN-1", "DN-2", "DN-3"] },
  { name: "an award that nobody is put forward for", awards: ["BK_BT"], owing: [] },
])("an item for $name is owed by the nominations for it", ({ awards, owing }) => {
  expect(owedFor(awards)).toEqual(owing);
});
