import { makeXlsx } from "../files/makeXlsx";
import { columnLetters } from "../../src/domain/grid/address";
import { inventedName, seededChance } from "./inventedNames";

const HEADINGS = [
  ..."Stt|Họ và tên|Ngày sinh|Giới tính|Dân tộc|Chức vụ|Tổ chuyên môn|Trình độ đào tạo|Ngày vào ngành".split(
    "|",
  ),
  ..."Số năm công tác|Mức độ hoàn thành nhiệm vụ|Danh hiệu thi đua|Hình thức khen thưởng|Số quyết định".split(
    "|",
  ),
  ..."Ngày quyết định|Sáng kiến|Tóm tắt thành tích|Điện thoại|E-mail|Ghi chú".split("|"),
];
const DATE_STYLE = 1;
const STYLES = `<numFmts count="0"/><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>`;

/** A unit's list as Excel saves it, of 20 columns and so many rows, with shared texts; the same for a seed. */
export function listFile(unit: string, rows: number, seed: number): Uint8Array {
  const chance = seededChance(seed);
  const strings = new Map<string, number>();
  const text = (value: string): number => {
    const known = strings.get(value);
    if (known !== undefined) return known;
    strings.set(value, strings.size);
    return strings.size - 1;
  };
  const head = [[unit], ["DANH SÁCH ĐỀ NGHỊ XÉT KHEN THƯỞNG"], [], HEADINGS];
  const lines = head.map((cells, row) => rowXml(row + 1, cells, text));
  for (let at = 1; at <= rows; at += 1) {
    lines.push(rowXml(head.length + at, candidate(at, chance), text));
  }
  const shared = [...strings.keys()].map((one) => `<si><t>${one}</t></si>`).join("");
  return makeXlsx({ rows: lines.join(""), strings: shared, styles: STYLES });
}

interface DateCell {
  readonly serial: number;
}
type CellContent = string | number | DateCell;

function candidate(at: number, chance: () => number): readonly CellContent[] {
  const one = (from: string): string => {
    const texts = from.split("|");
    return texts[Math.floor(chance() * texts.length)] ?? "";
  };
  const name = inventedName(chance);
  const number = String(Math.floor(chance() * 900) + 100);
  return [
    at,
    name,
    { serial: 25_000 + Math.floor(chance() * 10_000) },
    one("Nam|Nữ"),
    one("Kinh|Kinh|Kinh|Tày|Mường"),
    one("Giáo viên|Giáo viên|Giáo viên|Tổ trưởng|Phó Hiệu trưởng|Nhân viên"),
    one("Tổ Toán - Tin|Tổ Văn|Tổ Ngoại ngữ|Tổ Khoa học tự nhiên|Tổ Văn phòng"),
    one("Đại học|Đại học|Thạc sĩ|Cao đẳng"),
    { serial: 38_000 + Math.floor(chance() * 5_000) },
    Math.floor(chance() * 30) + 1,
    one("Hoàn thành tốt nhiệm vụ|Hoàn thành xuất sắc nhiệm vụ"),
    one("LĐTT|LĐTT|CSTĐCS"),
    one("|Giấy khen|Bằng khen"),
    `${number}/QĐ-SGDĐT`,
    { serial: 44_000 + Math.floor(chance() * 400) },
    one("|Một số biện pháp giúp học sinh đọc tốt|Đổi mới sinh hoạt tổ chuyên môn"),
    `Dạy ${one("Toán|Văn|Sử|Địa|Tin")}, ${number} giờ; đạt danh hiệu LĐTT năm học 2018 - 2019`,
    `09${number}${String(at).padStart(5, "0")}`,
    `gv${String(at)}@truong.edu.vn`,
    "",
  ];
}

function rowXml(
  row: number,
  cells: readonly CellContent[],
  shared: (text: string) => number,
): string {
  const xml = cells.map((cell, column) => {
    const at = `${columnLetters(column)}${String(row)}`;
    if (typeof cell === "number") return `<c r="${at}"><v>${String(cell)}</v></c>`;
    if (typeof cell === "object") {
      return `<c r="${at}" s="${String(DATE_STYLE)}"><v>${String(cell.serial)}</v></c>`;
    }
    return cell === "" ? "" : `<c r="${at}" t="s"><v>${String(shared(cell))}</v></c>`;
  });
  return `<row r="${String(row)}">${xml.join("")}</row>`;
}
