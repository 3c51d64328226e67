import type { Plan } from "../domain/regulation/schema";
import type { CellContent } from "../domain/report/sheetContent";
import type { VoteTally } from "../domain/voting/tally";

/** An action's name and the lines that tell of it. */
interface Told {
  readonly action: string;
  readonly details: readonly string[];
}

/** A cell of Excel holds 32,767 characters; two of these and the rest of a line fit in. */
const LONGEST = 15_000;

/** What a run of the checks has come to. */
export interface CheckRun {
  readonly findings: number;
  readonly notChecked: number;
  /** Null for the first run. */
  readonly since: { readonly fixed: number; readonly fresh: number } | null;
  /** Each parameter that is the office's own, with its value and the pack's. */
  readonly changedParameters: readonly string[];
  /** Reasons whose finding is no more. */
  readonly dropped: readonly string[];
}

function sinceText(since: CheckRun["since"]): string {
  if (!since || since.fixed + since.fresh === 0) return "";
  return `; so với lần trước: ${String(since.fixed)} đã hết, ${String(since.fresh)} mới`;
}

/** What the log `Nhật ký` says of each action; the log is kept in Vietnamese. */
export const logText = {
  sessionOpened: ({ id, version }: Plan) => ({
    action: "Mở đợt xét",
    detail: `Kế hoạch ${id}, gói quy định ${version}`,
  }),
  cellChanged(
    detail: string,
    change: {
      readonly sheet: string;
      readonly cell: string;
      readonly before: CellContent;
      readonly after: CellContent;
    },
  ): string {
    const { sheet, cell, before, after } = change;
    return `${detail}. ${sheet}!${cell}: ${contentWords(before)} → ${contentWords(after)}`;
  },
  accepted: (where: string, what: string, reason: string): Told => ({
    action: "Chấp nhận",
    details: [shortened(`${where}: ${what} Lý do: ${reason}`)],
  }),
  reopened: (where: string, what: string): Told => ({
    action: "Bỏ chấp nhận",
    details: [shortened(`${where}: ${what}`)],
  }),
  dossier: (owner: string, item: string, state: string): Told => ({
    action: "Hồ sơ",
    details: [`${owner}: ${item}: ${state === "" ? "chưa ghi nhận" : state}`],
  }),
  task: (task: string, state: string): Told => ({
    action: "Tiến độ",
    details: [shortened(`${task}: ${state === "" ? "chưa ghi nhận" : state}`)],
  }),
  submissions: (units: number, lacking: number): Told => ({
    action: "Tình hình nộp",
    details: [`${String(units)} đơn vị, ${String(lacking)} đơn vị còn phải bổ sung`],
  }),
  checked: (run: CheckRun): Told => ({
    action: "Kiểm tra",
    details: [
      `${String(run.findings)} phát hiện, ${String(run.notChecked)} mục chưa kiểm tra${sinceText(run.since)}`,
      ...(run.changedParameters.length === 0
        ? []
        : [shortened(`Thông số của cơ quan: ${run.changedParameters.join("; ")}`)]),
      ...run.dropped.map((reason) => shortened(`Lý do không còn phát hiện tương ứng: ${reason}`)),
    ],
  }),
  idsAssigned: (rows: number): Told => ({
    action: "Cấp mã đề nghị",
    details: [`${String(rows)} dòng do người dùng thêm vào sổ`],
  }),
  /** `kind` empty where nobody has said; `before` null for a unit that is new. */
  unitSaved: (name: string, kind: string, before: string | null): string => {
    const said = (word: string) => (word === "" ? "chưa ghi loại" : word);
    return before === null
      ? `Thêm “${name}” (${said(kind)})`
      : `“${name}”: ${said(before)} → ${said(kind)}`;
  },
  unitsSaved: (details: readonly string[]): Told => ({
    action: "Đơn vị",
    details: details.map(shortened),
  }),
  councilSaved: (members: number): Told => ({
    action: "Hội đồng",
    details: [`${String(members)} thành viên`],
  }),
  attendance: (present: number, absent: number): Told => ({
    action: "Điểm danh",
    details: [`Ghi ${String(present)} có mặt, ${String(absent)} vắng`],
  }),
  /** Points are not named: other members read the log. */
  mark: (member: string, candidate: string, onBehalf: boolean): Told => ({
    action: onBehalf ? "Nhập điểm từ phiếu giấy" : "Chấm điểm",
    details: [
      onBehalf ? `Nhập thay ủy viên ${member}: ${candidate}` : `Ủy viên ${member}: ${candidate}`,
    ],
  }),
  /** A line for each vote. */
  votes: (
    votes: readonly { readonly candidates: readonly string[]; readonly tally: VoteTally }[],
  ): Told => ({
    action: "Kiểm phiếu",
    details: votes.map(({ candidates, tally }) =>
      shortened(
        `${tallyWords(tally)}. ${String(candidates.length)} đề nghị: ${candidates.join("; ")}`,
      ),
    ),
  }),
  rowsTakenOut: (
    action: string,
    places: readonly { readonly sheet: string; readonly first: number; readonly last: number }[],
  ): Told => ({
    action: "Hoàn tác",
    details: places.map(
      ({ sheet, first, last }) => `${action}: bỏ dòng ${String(first)}–${String(last)} ở ${sheet}`,
    ),
  }),
  undone: (action: string, cells: readonly string[]): Told => ({
    action: "Hoàn tác",
    details: [shortened(`${action}: ${String(cells.length)} ô: ${cells.join(", ")}`)],
  }),
};

function contentWords(content: CellContent): string {
  switch (content.kind) {
    case "empty":
      return "(trống)";
    case "text":
      return `“${shortened(content.text)}”`;
    case "number":
      return String(content.number);
    case "boolean":
      return content.boolean ? "TRUE" : "FALSE";
    case "formula":
      return shortened(content.formula);
  }
}

function tallyWords(tally: VoteTally): string {
  const { members, present, agree, disagree, blank, invalid, notReturned } = tally;
  return `Thành viên ${String(members)}, có mặt ${String(present)}, đồng ý ${String(agree)}, không đồng ý ${String(disagree)}, trắng ${String(blank)}, không hợp lệ ${String(invalid)}, không thu về ${String(notReturned)}`;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
