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

/** A decision on reading, as `Cách đọc` writes it. */
export interface ReadingWords {
  readonly kind: string;
  readonly written: string;
  readonly meaning: string;
}

/** What a newer version of a list has come to, in rows. */
export interface VersionRun {
  readonly version: number;
  /** File of the version before. */
  readonly earlier: string;
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
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
  /** A line for each paper that was found in a folder. */
  dossierFiles: (
    files: readonly {
      readonly owner: string;
      readonly item: string;
      readonly paths: readonly string[];
    }[],
  ): Told => ({
    action: "Hồ sơ theo thư mục",
    details: files.map(({ owner, item, paths }) =>
      shortened(`${owner}: ${item}: có. Tệp: ${paths.join("; ")}`),
    ),
  }),
  /** With what each changed cell held. */
  paper: (paper: {
    readonly unit: string;
    readonly kind: string;
    readonly reference: string;
    readonly cells: readonly { readonly before: CellContent; readonly after: CellContent }[];
  }): Told => {
    const { unit, kind, reference, cells } = paper;
    const named = reference === "" ? kind : `${kind} ${reference}`;
    const changes = cells.map(
      ({ before, after }) =>
        `${before.kind === "empty" ? "" : `${contentWords(before)} → `}${contentWords(after)}`,
    );
    return {
      action: "Đối chiếu",
      details: [shortened(`${unit}: ${named}: ${changes.join("; ")}`)],
    };
  },
  task: (task: string, state: string): Told => ({
    action: "Tiến độ",
    details: [shortened(`${task}: ${state === "" ? "chưa ghi nhận" : state}`)],
  }),
  submissions: (units: number, lacking: number): Told => ({
    action: "Tình hình nộp",
    details: [`${String(units)} đơn vị, ${String(lacking)} đơn vị còn phải bổ sung`],
  }),
  /** `units` may be none: the paper then says so. */
  reminders: (units: readonly string[]): Told => ({
    action: "Đôn đốc",
    details: [shortened(`${String(units.length)} đơn vị: ${units.join("; ")}`)],
  }),
  replies: (units: readonly string[]): Told => ({
    action: "Phiếu tiếp nhận",
    details: [shortened(`${String(units.length)} đơn vị: ${units.join("; ")}`)],
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
  received: (files: readonly string[], nominations: number, lists: number): string =>
    shortened(
      `${files.join(", ")}: ${String(nominations)} đề nghị trong ${String(lists)} danh sách`,
    ),
  versionReceived: (file: string, run: VersionRun): string => {
    const { version, earlier, same, changed, added, removed } = run;
    return shortened(
      `${file} là bản thứ ${String(version)}, thay cho ${earlier}: giữ nguyên ${String(same)}, sửa ${String(changed)}, thêm ${String(added)}, rút ${String(removed)}`,
    );
  },
  readingRemembered: (lines: readonly ReadingWords[]): Told => ({
    action: "Cách đọc",
    details: lines.map(readingWords),
  }),
  readingImported: (added: readonly ReadingWords[], conflicts: number): Told => ({
    action: "Nhập cách đọc",
    details: [
      ...added.map(readingWords),
      ...(conflicts === 0 ? [] : [`${String(conflicts)} dòng khác với sổ này, giữ theo sổ`]),
    ],
  }),
  unitsMerged: (chosen: string, spellings: readonly string[]): Told => ({
    action: "Gộp đơn vị",
    details: [shortened(`${quotedList(spellings)} → “${chosen}”`)],
  }),
  unitSplit: (chosen: string, received: string): Told => ({
    action: "Tách đơn vị",
    details: [shortened(`“${received}” không còn gộp vào “${chosen}”`)],
  }),
  repairsMade: (repairs: number): Told => ({
    action: "Sửa chữ",
    details: [`${String(repairs)} ô`],
  }),
  repair: "Sửa chữ đã duyệt",
  unitName: "Tên đơn vị",
  forgotten: "Bỏ cách đọc",
  newerVersion: "Theo bản mới của đơn vị",
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

function readingWords({ kind, written, meaning }: ReadingWords): string {
  return shortened(`${kind}: “${written}” là “${meaning}”`);
}

function quotedList(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(", ");
}

function tallyWords(tally: VoteTally): string {
  const { members, present, agree, disagree, blank, invalid, notReturned } = tally;
  return `Thành viên ${String(members)}, có mặt ${String(present)}, đồng ý ${String(agree)}, không đồng ý ${String(disagree)}, trắng ${String(blank)}, không hợp lệ ${String(invalid)}, không thu về ${String(notReturned)}`;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
