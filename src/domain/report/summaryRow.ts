import { unitCode } from "../intake/unitKey";
import { meanNumber } from "../scoring/mean";
import type { CandidateOutcome, OutcomeCode } from "./decideOutcomes";
import { EMPTY, formulaCell, numberCell, textCell, type CellContent } from "./sheetContent";
import { OPEN_ERROR } from "./openError";
import { OUTCOME_WORDS } from "./outcomeWords";
import type { Threshold, VoteRule } from "../regulation/schema";

/** The columns of the summary's table of candidates; letters A to N. */
export const SUMMARY_HEADINGS = [
  "TT",
  "Họ tên hoặc tên tập thể",
  "Chức vụ và đơn vị công tác",
  "Đơn vị trình",
  "Danh hiệu hoặc hình thức",
  "Điểm trung bình",
  "Xếp hạng",
  "Đồng ý",
  "Tổng số thành viên",
  "Tỷ lệ đồng ý",
  "Số lỗi còn mở",
  "Kết quả",
  "Mã đề nghị",
  "Mã đơn vị",
] as const;

export const SUMMARY_WIDTHS = [5, 28, 34, 26, 20, 10, 9, 9, 11, 9, 9, 22, 14, 14] as const;

interface RowPlace {
  readonly order: number;
  /** Zero-based row of the paper. */
  readonly row: number;
  /** The plan has a rubric, so that a candidate without a mean still waits for marks. */
  readonly isScored: boolean;
}

/** One candidate's row; what has no figure yet says so in words. */
export function outcomeCells(
  outcome: CandidateOutcome,
  { order, row, isScored }: RowPlace,
): readonly CellContent[] {
  const { nomination, score, rank, vote } = outcome;
  const id = `$M${String(row + 1)}`;
  const fromRegister = (heading: string, value: string) =>
    formulaCell(lookUp("BX_DanhSach", heading, id), value);
  const decided = vote !== null && vote.result !== "refused" ? vote : null;
  return [
    numberCell(order),
    fromRegister("Họ tên hoặc tên tập thể", nomination.name),
    fromRegister("Chức vụ và đơn vị công tác", nomination.post),
    fromRegister("Đơn vị trình", nomination.submittingUnit ?? ""),
    fromRegister("Danh hiệu hoặc hình thức", outcome.awardName),
    score?.total
      ? formulaCell(
          lookUp("BX_TongHopDiem", "Điểm trung bình", id),
          meanNumber(score.total),
          "0.00",
        )
      : isScored
        ? textCell("chưa chấm")
        : EMPTY,
    rank === null ? EMPTY : formulaCell(lookUp("BX_TongHopDiem", "Xếp hạng", id), rank),
    decided ? formulaCell(lookUp("BX_KiemPhieu", "Đồng ý", id), decided.agree) : EMPTY,
    decided
      ? formulaCell(lookUp("BX_KiemPhieu", "Tổng số thành viên", id), decided.quorum.members)
      : EMPTY,
    ratioCell(outcome, row),
    formulaCell(errorCount(row), outcome.openErrors),
    resultCell(outcome, row),
    textCell(nomination.id),
    textCell(unitCode(nomination.submittingUnit ?? "")),
  ];
}

/** A blank cell behind INDEX would show as 0: `&""` keeps text text. Figures are looked up as they are. */
function lookUp(table: string, heading: string, id: string): string {
  const found = `INDEX(${table}[${heading}],MATCH(${id},${table}[Mã đề nghị],0))`;
  return table === "BX_DanhSach" ? `=${found}&""` : `=${found}`;
}

const BASE_HEADINGS: Readonly<Record<VoteRule["base"], readonly string[]>> = {
  allMembers: ["Tổng số thành viên"],
  present: ["Có mặt"],
  ballotsIssued: ["Có mặt"],
  validBallots: ["Đồng ý", "Không đồng ý"],
};

function ratioCell({ vote }: CandidateOutcome, row: number): CellContent {
  if (vote === null || vote.result === "refused" || vote.share === null) return EMPTY;
  const { numerator, denominator } = vote.share;
  return formulaCell(
    `=H${String(row + 1)}/(${baseFormula(vote.baseKind, row)})`,
    numerator / denominator,
    "0.00%",
  );
}

function baseFormula(base: VoteRule["base"], row: number): string {
  const id = `$M${String(row + 1)}`;
  return BASE_HEADINGS[base]
    .map((heading) => lookUp("BX_KiemPhieu", heading, id).slice(1))
    .join("+");
}

/** Open errors on the nomination, on its list and on its unit. */
function errorCount(row: number): string {
  const id = `$M${String(row + 1)}`;
  const unit = `$N${String(row + 1)}`;
  const list = `INDEX(BX_DanhSach[Mã danh sách],MATCH(${id},BX_DanhSach[Mã đề nghị],0))`;
  const subject = "BX_KetQuaKiemTra[Mã đối tượng]";
  return `=SUMPRODUCT((BX_KetQuaKiemTra[Mức độ]="${OPEN_ERROR}")*((${subject}=${id})+(${subject}=${list})+(${subject}=${unit})))`;
}

/** For a vote with sound counts, the whole decision as a formula; otherwise the reason in words. */
function resultCell({ vote, rule, outcome }: CandidateOutcome, row: number): CellContent {
  const word = OUTCOME_WORDS[outcome];
  if (rule === null || vote === null || vote.result === "refused") return textCell(word);
  const id = `$M${String(row + 1)}`;
  const present = lookUp("BX_KiemPhieu", "Có mặt", id).slice(1);
  const { numerator, denominator } = rule.quorum;
  const quorum = `${present}*${String(denominator)}>=I${String(row + 1)}*${String(numerator)}`;
  const enough = meets(`H${String(row + 1)}`, baseFormula(rule.base, row), rule.threshold);
  const quote = (code: OutcomeCode) => `"${OUTCOME_WORDS[code]}"`;
  const passed = `IF(K${String(row + 1)}=0,${quote("passed")},${quote("passed-open-errors")})`;
  const decided = `IF(NOT(${quorum}),${quote("no-quorum")},IF(${enough},${passed},${quote("not-passed")}))`;
  return formulaCell(`=IF(${contradicts(id)},${quote("refused")},${decided})`, word);
}

const BALLOTS = ["Đồng ý", "Không đồng ý", "Phiếu trắng", "Không hợp lệ", "Không thu về"] as const;

/** Counts typed over later must not decide anything that the engine would refuse: see `checkTally`. */
function contradicts(id: string): string {
  const count = (heading: string) => lookUp("BX_KiemPhieu", heading, id).slice(1);
  const [members, present] = [count("Tổng số thành viên"), count("Có mặt")];
  const ballots = BALLOTS.map(count).join(",");
  const all = [members, present, ballots].join(",");
  const parts = [
    `COUNT(${all})<${String(BALLOTS.length + 2)}`,
    `MIN(${all})<0`,
    `${present}>${members}`,
    `${present}<>SUM(${ballots})`,
  ];
  return `OR(${parts.join(",")})`;
}

/** In whole numbers, as the engine decides: agree × denominator against base × numerator. */
function meets(agree: string, base: string, { share, strict }: Threshold): string {
  const sides = [`${agree}*${String(share.denominator)}`, `(${base})*${String(share.numerator)}`];
  return `AND((${base})>0,${sides.join(strict ? ">" : ">=")})`;
}
