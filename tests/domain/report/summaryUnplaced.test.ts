import type { RegisteredNomination } from "../../../src/domain/intake/register";
import { decideOutcomes } from "../../../src/domain/report/decideOutcomes";
import { summaryPaper } from "../../../src/domain/report/summaryPaper";
import { aNomination } from "../checks/reviewKit";
import { PLAN, shown, TEACHER, writtenIn } from "./reportKit";

/** A plan whose lists all put candidates forward. */
const WITHOUT_ROLLS = {
  ...PLAN,
  listForms: PLAN.listForms.filter(({ role }) => role === "introduction"),
};

/** The paper of one candidate, and of others on the register. */
function rowsOf(others: readonly RegisteredNomination[]) {
  const plan = WITHOUT_ROLLS;
  const outcomes = decideOutcomes({
    plan,
    candidates: [TEACHER],
    scores: [],
    rankings: [],
    tallies: [],
    votingMembers: null,
    findings: [],
  });
  const nominations = [TEACHER, ...others];
  return writtenIn(summaryPaper({ plan, nominations, outcomes, notChecked: [], openErrors: 0 }));
}

describe("a plan without rolls", () => {
  test("counts those whose list nobody could tell: nobody is left out", () => {
    const decorated = [
      aNomination({ id: "DN-1", listForm: null }),
      aNomination({ id: "DN-2", listForm: null, kind: "collective" }),
    ];
    const rows = rowsOf(decorated);
    const title = WITHOUT_ROLLS.listForms[0]?.title ?? "";
    const isUnplaced = `(BX_DanhSach[Mã đề nghị]<>"")*ISNA(MATCH(BX_DanhSach[Danh sách],{"${title}"},0))`;
    const ofKind = (word: string) =>
      `=SUMPRODUCT(${isUnplaced}*(BX_DanhSach[Đối tượng]="${word}"))`;
    expect(rows.slice(11, 16)).toEqual([
      ["B. Tập thể, cá nhân chưa rõ thuộc danh sách nào, chưa được xét tại Hội đồng"],
      ["TT", "Danh sách", "", "", "Tập thể", "Cá nhân", "Chưa rõ", "Cộng"],
      [
        1,
        "Chưa rõ thuộc danh sách nào",
        "",
        "",
        [ofKind("Tập thể"), 1, "00"],
        [ofKind("Cá nhân"), 1, "00"],
        [ofKind(""), 0, "00"],
        ["=SUM(E14:G14)", 2, "00"],
      ],
      [
        "",
        "Tổng cộng",
        "",
        "",
        ["=SUM(E14:E14)", 1, "00"],
        ["=SUM(F14:F14)", 1, "00"],
        ["=SUM(G14:G14)", 0, "00"],
        ["=SUM(H14:H14)", 2, "00"],
      ],
      [],
    ]);
  });

  test("has no second part where everybody's list is known", () => {
    const rows = rowsOf([]);
    expect(shown(rows[11]?.[0])).toBe("Danh sách có 00 tập thể và 01 cá nhân./.");
  });
});
