import type { Check } from "../../../src/domain/checks/check";
import { DATA_FAULT, type Finding, type FindingParams } from "../../../src/domain/checks/finding";
import type {
  CandidateFacts,
  DossierEntry,
  HistoryEntry,
  Initiative,
  Opinion,
  PaperLine,
  ParameterFault,
  Pledge,
  ReviewData,
  SheetRecords,
  Uncounted,
  Unit,
} from "../../../src/domain/checks/reviewData";
import type { ReceivedList, SourceCell, UnreadCell } from "../../../src/domain/intake/nomination";
import type { ReadingFault } from "../../../src/domain/intake/readingFault";
import type { RegisteredNomination } from "../../../src/domain/intake/register";
import type { Basis } from "../../../src/domain/regulation/basis";
import type { Plan } from "../../../src/domain/regulation/schema";
import type { Severity } from "../../../src/domain/regulation/severity";
import { REGISTER_SHEET } from "../../../src/domain/sheets/registerSheet";
import { PLAN_003 } from "../planKit";

export const PLAN: Plan = PLAN_003;
export const FILE = "thpt-hoa-sen.xlsx";
export const SHA = "0".repeat(64);
export const LIST_ID = "000000000000/Trang1/5/III";
export const CLUSTER_ID = "000000000000/Trang1/5/cluster";

/** A summary of lists II to V in which nothing is missing. */
export const GOOD_SUMMARY =
  "- Tóm tắt thành tích nổi bật: 05 năm liền dạy giỏi cấp thành phố\n" +
  "- Đạt danh hiệu theo Quyết định số: 123/QĐ-CTN ngày 15/11/2017";

/** A teacher of list III, complete, received in row 7. */
export function aNomination(changes: Partial<RegisteredNomination> = {}): RegisteredNomination {
  return {
    id: "DN-0001",
    list: LIST_ID,
    submittingUnit: "Trường THPT Hoa Sen",
    listForm: "III",
    award: "CSTD_TQ",
    kind: "individual",
    name: "Bà Nguyễn Thị Hoa",
    birth: "",
    post: "Giáo viên, Trường THPT Hoa Sen",
    summary: GOOD_SUMMARY,
    other: "",
    received: "2020-05-10",
    original: "Bà Nguyễn Thị Hoa, Giáo viên, Trường THPT Hoa Sen",
    source: { file: FILE, sha256: SHA, sheet: "Trang1", cell: "B7" },
    registerRow: 0,
    ...changes,
  };
}

/** A person put forward by a cụm. */
export function anIntroduced(changes: Partial<RegisteredNomination> = {}): RegisteredNomination {
  return aNomination({
    list: CLUSTER_ID,
    submittingUnit: "Cụm THPT 1",
    listForm: "cluster",
    award: "DHTT",
    summary: "Có 12 sáng kiến được áp dụng toàn cụm",
    ...changes,
  });
}

export function aList(changes: Partial<ReceivedList> = {}): ReceivedList {
  return {
    id: LIST_ID,
    file: FILE,
    sha256: SHA,
    sheet: "Trang1",
    listForm: "III",
    submittingUnit: "Trường THPT Hoa Sen",
    unitKind: "school",
    unitCell: "A2",
    submission: changes.id ?? LIST_ID,
    headingRow: 5,
    firstRow: 6,
    lastRow: 9,
    columns: { candidate: "B", summary: "C" },
    nominations: 1,
    totals: null,
    received: "2020-05-10",
    channel: "",
    version: 1,
    replaces: null,
    legacy: null,
    confidence: "sure",
    doubts: [],
    ...changes,
  };
}

export function aClusterList(changes: Partial<ReceivedList> = {}): ReceivedList {
  return aList({
    id: CLUSTER_ID,
    listForm: "cluster",
    submittingUnit: "Cụm THPT 1",
    unitKind: "cluster",
    ...changes,
  });
}

export function aDossierEntry(changes: Partial<DossierEntry> = {}): DossierEntry {
  return {
    item: "bao-cao-tong-ket",
    unit: "Trường THPT Hoa Sen",
    nomination: "",
    state: "present",
    date: "2020-05-10",
    dated: null,
    copies: { value: null, text: "", cell: "G5" },
    confirmedBy: "",
    form: null,
    cell: "E5",
    ...changes,
  };
}

interface ReviewParts {
  readonly plan?: Plan;
  readonly nominations?: readonly RegisteredNomination[];
  readonly lists?: readonly ReceivedList[];
  readonly unread?: readonly UnreadCell[];
  readonly units?: readonly (Partial<Unit> & Pick<Unit, "name" | "kind" | "cell">)[];
  readonly dossier?: readonly DossierEntry[];
  readonly facts?: readonly CandidateFacts[];
  readonly history?: readonly HistoryEntry[];
  readonly initiatives?: readonly Initiative[];
  readonly pledges?: readonly Pledge[];
  readonly opinions?: readonly Opinion[];
  readonly papers?: readonly PaperLine[];
  readonly withdrawn?: readonly RegisteredNomination[];
  readonly parameterFaults?: readonly ParameterFault[];
  readonly replaced?: readonly ReceivedList[];
  readonly readingFaults?: readonly ReadingFault[];
  readonly uncounted?: readonly Uncounted[];
}

/** The register's rows follow one another from row 5; sheets that are not named are not there. */
export function reviewData(parts: ReviewParts): ReviewData {
  return {
    plan: parts.plan ?? PLAN,
    register: {
      sheet: "Danh sách",
      columns: Object.fromEntries(REGISTER_SHEET.columns.map(({ field }, at) => [field, at])),
      nominations: (parts.nominations ?? []).map((row, at) => ({ ...row, registerRow: 4 + at })),
      withdrawn: parts.withdrawn ?? [],
    },
    lists: parts.lists ?? [aList(), aClusterList()],
    unread: parts.unread ?? [],
    units: sheetOf(
      "Đơn vị",
      parts.units?.map((unit) => ({ ...BLANK_UNIT, ...unit })),
    ),
    dossier: sheetOf("Hồ sơ", parts.dossier),
    facts: sheetOf("Thông tin xét", parts.facts),
    history: sheetOf("Lịch sử", parts.history),
    initiatives: sheetOf("Sáng kiến", parts.initiatives),
    pledges: sheetOf("Đăng ký", parts.pledges),
    opinions: sheetOf("Ý kiến xét", parts.opinions),
    papers: sheetOf("Đối chiếu", parts.papers),
    parameterFaults: parts.parameterFaults ?? [],
    replaced: parts.replaced ?? [],
    readingFaults: parts.readingFaults ?? [],
    uncounted: parts.uncounted ?? [],
  };
}

const NO_NUMBER = { value: null, text: "", cell: "Z9" };
const BLANK_UNIT = {
  row: 4,
  level: null,
  parent: "",
  followedBy: "",
  rating: null,
  numbers: {
    staff: NO_NUMBER,
    initiativeAuthors: NO_NUMBER,
    initiatives: NO_NUMBER,
    initiativesApplied: NO_NUMBER,
  },
};

function sheetOf<T>(sheet: string, records: readonly T[] | undefined): SheetRecords<T> | null {
  return records ? { sheet, records } : null;
}

/** What a case expects of a finding; its check, fingerprint and acceptance stand elsewhere. */
export type ExpectedFinding = Omit<Finding, "check" | "fingerprint" | "accepted">;

interface ExpectedParts {
  readonly severity: Severity;
  readonly subject: string;
  readonly basis: Basis;
  readonly at?: readonly string[];
  readonly source?: readonly string[];
  readonly params: FindingParams;
}

/** A finding on a nomination: `at` are cells of the register, `source` cells of the received sheet. */
export function onNomination(parts: ExpectedParts): ExpectedFinding {
  return expected("nomination", "Danh sách", parts);
}

export function onList(parts: ExpectedParts): ExpectedFinding {
  return expected("list", "Danh sách", parts);
}

/** `at` are cells of sheet `Đơn vị`. */
export function onUnit(parts: ExpectedParts): ExpectedFinding {
  return expected("unit", "Đơn vị", parts);
}

function expected(
  kind: Finding["subject"]["kind"],
  sheet: string,
  { severity, subject, basis, at = [], source = [], params }: ExpectedParts,
): ExpectedFinding {
  return {
    severity,
    subject: { kind, id: subject },
    at: at.map((cell) => ({ sheet, cell })),
    source: source.map(received),
    params,
    citation: basis.citation,
    confidence: basis.confidence,
  };
}

/** A cell of the received sheet. */
export function received(cell: string): SourceCell {
  return { file: FILE, sheet: "Trang1", cell };
}

/** The basis of a list form of the plan; DATA_FAULT stands for a plain fault in the data. */
export function formBasis(id: string): Basis {
  return basisOf(PLAN.listForms, id);
}

export function itemBasis(id: string): Basis {
  return basisOf(PLAN.dossierItems, id);
}

export function deadlineBasis(id: string): Basis {
  return basisOf(PLAN.deadlines, id);
}

function basisOf(leaves: readonly { readonly id: string; readonly basis: Basis }[], id: string) {
  return leaves.find((leaf) => leaf.id === id)?.basis ?? DATA_FAULT;
}

/** What one check must find, and what it must leave alone though it is close to it. */
export interface CheckCases {
  readonly check: Check;
  readonly fails: readonly {
    readonly name: string;
    readonly data: ReviewData;
    readonly finds: readonly ExpectedFinding[];
  }[];
  readonly passes: readonly { readonly name: string; readonly data: ReviewData }[];
}
