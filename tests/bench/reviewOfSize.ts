import type { ReviewData } from "../../src/domain/checks/reviewData";
import type { ReceivedList } from "../../src/domain/intake/nomination";
import type { RegisteredNomination } from "../../src/domain/intake/register";
import type { Plan } from "../../src/domain/regulation/schema";
import { reviewData } from "../domain/checks/reviewKit";

const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng"];
const MIDDLES = ["Thị", "Văn", "Minh", "Thu", "Đức"];
const GIVEN = ["Lan", "Bình", "Mai", "Hùng", "Yến", "Sơn", "Hà", "Quế", "Thảo", "Khôi", "Diễm"];
const ROWS_PER_LIST = 50;
const FIRST_ROW = 4;

/** A review of so many nominations in lists of fifty, nearly all of them without a fault. */
export function reviewOfSize(plan: Plan, size: number): ReviewData {
  const lists = Array.from({ length: Math.ceil(size / ROWS_PER_LIST) }, (_, at) => listOf(at));
  return reviewData({
    plan,
    nominations: Array.from({ length: size }, (_, at) => nominationOf(at)),
    lists,
    units: lists.map((list, at) => ({
      name: list.submittingUnit ?? "",
      kind: "school",
      cell: `A${String(at + 5)}`,
    })),
    dossier: [],
  });
}

function unitName(list: number): string {
  return `Trường THPT Số ${String(list + 1)}`;
}

function listId(list: number): string {
  return `0123456789ab/Trang ${String(list + 1)}/6/III`;
}

function listOf(at: number): ReceivedList {
  return {
    id: listId(at),
    file: `truong-${String(at + 1)}.xlsx`,
    sha256: "0123456789ab",
    sheet: `Trang ${String(at + 1)}`,
    listForm: "III",
    submittingUnit: unitName(at),
    unitKind: "school",
    unitCell: "A2",
    submission: listId(at),
    channel: "",
    version: 1,
    replaces: null,
    legacy: null,
    confidence: "sure",
    doubts: [],
    headingRow: 6,
    firstRow: 7,
    lastRow: 6 + ROWS_PER_LIST,
    columns: { candidate: "B", summary: "C" },
    nominations: ROWS_PER_LIST,
    totals: { text: "Danh sách có 00 tập thể và 50 cá nhân./.", cell: "A57" },
    received: "2020-05-10",
  };
}

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? "";
}

function nominationOf(at: number): RegisteredNomination {
  const list = Math.floor(at / ROWS_PER_LIST);
  const row = at % ROWS_PER_LIST;
  const family = pick(FAMILIES, at + list);
  const name = `Bà ${family} ${pick(MIDDLES, at * 3 + list)} ${pick(GIVEN, at)} ${String(at)}`;
  return {
    id: `DN-${String(at)}`,
    list: listId(list),
    submittingUnit: unitName(list),
    listForm: "III",
    award: "CSTD_TQ",
    kind: "individual",
    name,
    birth: "",
    post: `Giáo viên ${unitName(list)}`,
    summary: `- Tóm tắt thành tích nổi bật: Có ${String(row)} sáng kiến được công nhận\n- Đạt danh hiệu theo Quyết định số: ${String(at)}/QĐ-TTg ngày 15/11/2017`,
    other: "",
    received: "2020-05-10",
    original: `${name}, Giáo viên ${unitName(list)}`,
    source: {
      file: `truong-${String(list + 1)}.xlsx`,
      sha256: "0123456789ab",
      sheet: `Trang ${String(list + 1)}`,
      cell: `B${String(row + 7)}`,
    },
    registerRow: FIRST_ROW + at,
  };
}
