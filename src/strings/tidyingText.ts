import type { UnitLikeness } from "../domain/intake/likeness/clusterUnits";
import type { MemoryKind } from "../domain/intake/memoryLines";
import type { ReadingFault } from "../domain/intake/readingFault";
import type { RepairKind } from "../domain/text/repairs/repair";
import type { Phrase } from "./language";
import { READING_FAULTS } from "./readingFaultPhrases";

const number = (count: number) => String(count);

/** Words of the parts below what was received: repairs, unit names, readings, letters, papers. */
export const tidyingText = {
  computing: { vi: "Đang tìm…", en: "Looking…" },
  failed: {
    vi: "Chưa tìm được. Bấm “Đọc lại sổ” để thử lại.",
    en: "Not found out. Press “Read the workbook again” to try once more.",
  },
  leave: { vi: "Để nguyên", en: "Leave as it is" },
  sure: { vi: "chắc chắn", en: "beyond doubt" },
  unsure: { vi: "nên xem kỹ", en: "look closely" },

  repairs: { vi: "Sửa chữ", en: "Text repairs" },
  repairsNone: {
    vi: "Không có chữ nào cần sửa trong sổ Danh sách.",
    en: "No text of the register needs repair.",
  },
  repairsAbout: {
    vi: "Chỉ sửa ở sổ Danh sách khi anh/chị chấp nhận; bản đã nhận giữ nguyên. Sửa rồi sẽ nhớ cho danh sách sau.",
    en: "Only the register is changed, once you accept; what was received stays. Repairs are remembered for later lists.",
  },
  repairOne: { vi: "Sửa chỗ này", en: "Repair this one" },
  remembered: { vi: "đã từng sửa như vậy", en: "repaired so before" },
  before: { vi: "trước", en: "before" },
  after: { vi: "sau", en: "after" },

  units: { vi: "Tên đơn vị viết nhiều cách", en: "Units spelt several ways" },
  unitsNone: {
    vi: "Không có đơn vị nào viết nhiều cách.",
    en: "No unit is spelt several ways.",
  },
  unitsAbout: {
    vi: "Đánh dấu các cách viết của cùng một đơn vị, chọn tên đúng rồi gộp. Tên đã nhận vẫn giữ ở Tiếp nhận, Bản nhận; tách lại được.",
    en: "Tick the spellings of one unit, choose the right name, then merge. What was received stays; it can be split again.",
  },
  rightName: { vi: "Tên đúng", en: "The right name" },
  chooseName: { vi: "(chọn tên đúng)", en: "(choose the right name)" },
  merged: { vi: "Đã gộp", en: "Merged" },

  memory: { vi: "Cách đọc đã nhớ", en: "Remembered readings" },
  memoryAbout: {
    vi: "Cột, tên đơn vị, viết tắt danh hiệu, chữ đã sửa: ghi ở trang Cách đọc, dùng cho danh sách sau; xuất ra để nạp vào sổ năm sau.",
    en: "Columns, unit names, award abbreviations, repairs: on sheet Cách đọc, used for later lists; export them for next year's workbook.",
  },
  memoryNone: { vi: "Chưa nhớ cách đọc nào.", en: "Nothing is remembered yet." },
  importFile: { vi: "Nạp cách đọc từ tệp .json", en: "Import readings from a .json file" },

  letters: { vi: "Văn bản gửi đơn vị", en: "Letters to the units" },
  granted: {
    vi: "Hạn mới cho đơn vị (không bắt buộc)",
    en: "A later last day (optional)",
  },
  grantedHint: {
    vi: "Để trống nếu chưa quyết định: chỗ ghi hạn trong văn bản sẽ để trống.",
    en: "Leave blank where it is not decided: the letters leave it blank.",
  },
  returnsAbout: {
    vi: "Mỗi tệp đã nhận một sổ .xlsx ghi nội dung cần xem lại, để gửi lại đơn vị. Không ghi gì vào sổ này.",
    en: "For each received file a workbook of what is to be looked at, to send back. Nothing is written here.",
  },
  cannotSave: {
    vi: "Excel trên máy này không cho ngăn lưu tệp. Hãy mở sổ bằng Excel trên Windows hoặc trên web, hoặc dùng dòng lệnh.",
    en: "Excel on this machine lets the pane save no file. Use Excel on Windows or on the web, or the command line.",
  },

  papers: {
    vi: "Đối chiếu số lượng, tên giữa các văn bản",
    en: "Numbers and names between papers",
  },
  papersAbout: {
    vi: "Đọc tờ trình, biên bản (.docx); xem lại rồi ghi vào trang Đối chiếu. Bước Kiểm tra so các văn bản với nhau và với sổ. Cũng có thể gõ thẳng vào trang ấy.",
    en: "Read a letter or minutes (.docx), look at it, and record it on Đối chiếu; the check compares papers and register. The sheet can also be filled in by hand.",
  },
  choosePaper: { vi: "Chọn văn bản .docx", en: "Choose a .docx paper" },
  paper: { vi: "Văn bản đã đọc, chưa ghi", en: "The paper as read, not recorded" },
  paperUnit: { vi: "Đơn vị", en: "Unit" },
  paperUnitMissing: { vi: "Hãy chọn đơn vị.", en: "Choose the unit." },
  paperKind: { vi: "Loại văn bản", en: "Kind of paper" },
  paperKindMissing: { vi: "Hãy chọn loại văn bản.", en: "Choose the kind of paper." },
  reference: { vi: "Số, ngày", en: "Number and date" },
  collectives: { vi: "Số tập thể", en: "Collectives" },
  individuals: { vi: "Số cá nhân", en: "Individuals" },
  total: { vi: "Tổng", en: "Total" },
  present: { vi: "Có mặt", en: "Present" },
  summoned: { vi: "Được triệu tập", en: "Summoned" },
  countHint: {
    vi: "Để trống là văn bản không ghi, không phải bằng không.",
    en: "Blank means that the paper does not say, not that there are none.",
  },
  countBad: {
    vi: "Ghi một số nguyên, hoặc để trống.",
    en: "Give a whole number, or leave it blank.",
  },
  statements: {
    vi: "Văn bản ghi nhiều con số; hãy chọn số đúng và ghi vào ô:",
    en: "The paper states several numbers; enter the right ones:",
  },
  names: { vi: "Họ tên trong văn bản (mỗi dòng một tên)", en: "Names in the paper (one per line)" },
  note: { vi: "Ghi chú", en: "Note" },
  dropPaper: { vi: "Không ghi văn bản này", en: "Do not record it" },
} as const satisfies Record<string, Phrase>;

/** What kind of fault a repair mends. */
export const REPAIR_KIND_TEXT: Readonly<Record<RepairKind, Phrase>> = {
  "legacy-font": { vi: "phông chữ cũ (TCVN3, VNI)", en: "old fonts (TCVN3, VNI)" },
  invisible: { vi: "ký tự ẩn, dấu cách lạ", en: "invisible signs, odd spaces" },
  "unicode-form": {
    vi: "dấu ghép rời (Unicode tổ hợp)",
    en: "detached marks (decomposed Unicode)",
  },
  "look-alike": { vi: "chữ giả giống chữ thật", en: "letters that look alike" },
  spaces: { vi: "thừa dấu cách", en: "superfluous spaces" },
  "split-letter": { vi: "chữ bị tách rời", en: "letters torn apart" },
};

export function repairGroupText(kinds: readonly RepairKind[]): Phrase {
  if (kinds.length === 0) return tidyingText.remembered;
  const join = (language: "vi" | "en") =>
    kinds.map((kind) => REPAIR_KIND_TEXT[kind][language]).join(", ");
  return { vi: join("vi"), en: join("en") };
}

export function repairAllText(count: number): Phrase {
  return { vi: `Sửa cả ${number(count)} chỗ`, en: `Repair all ${number(count)}` };
}

/** Signs that nobody sees, in words. */
export function invisibleText(sign: string): Phrase {
  if (sign === "\n") return { vi: "↵", en: "↵" };
  if (/^ +$/.test(sign)) {
    const count = number(sign.length);
    return { vi: `[${count} dấu cách]`, en: `[${count} spaces]` };
  }
  return /\s/.test(sign)
    ? { vi: "[dấu cách lạ]", en: "[odd space]" }
    : { vi: "[ký tự ẩn]", en: "[invisible sign]" };
}

/** Why two spellings may be one unit's. */
export const UNIT_LIKENESS_TEXT: Readonly<Record<UnitLikeness, Phrase>> = {
  spacing: { vi: "chỉ khác dấu cách, chữ hoa, gạch nối", en: "differ in spaces, case or dashes" },
  abbreviation: { vi: "một bên viết tắt", en: "one is abbreviated" },
  "school-word": { vi: "một bên bỏ chữ “Trường”", en: "one leaves “Trường” out" },
  place: { vi: "một bên thêm địa danh", en: "one adds a place" },
  "same-sound": { vi: "đọc như nhau", en: "sound alike" },
  tone: { vi: "chỉ khác dấu thanh", en: "differ in tone marks only" },
  diacritic: { vi: "chỉ khác dấu của chữ", en: "differ in the marks of letters" },
  typing: { vi: "chỉ khác như khi gõ nhầm", en: "differ as a slip of typing does" },
};

export function spellingText(name: string, count: number): Phrase {
  return { vi: `${name} (${number(count)} dòng)`, en: `${name} (${number(count)} rows)` };
}

const KIND_COUNTS: Readonly<Record<MemoryKind, Phrase>> = {
  column: { vi: "cột", en: "columns" },
  unit: { vi: "tên đơn vị", en: "unit names" },
  award: { vi: "cách viết danh hiệu", en: "ways to write awards" },
  repair: { vi: "chữ đã sửa", en: "repairs" },
};

/** "12 cột, 3 tên đơn vị, 0 cách viết danh hiệu, 5 chữ đã sửa." */
export function memoryCountsText(counts: Readonly<Record<MemoryKind, number>>): Phrase {
  const kinds = Object.keys(KIND_COUNTS) as readonly MemoryKind[];
  const join = (language: "vi" | "en") =>
    kinds.map((kind) => `${number(counts[kind])} ${KIND_COUNTS[kind][language]}`).join(", ");
  return { vi: `${join("vi")}.`, en: `${join("en")}.` };
}

/** A line of `Cách đọc` that does not count, and why. */
export function readingFaultText({ code, sheet, cell, text }: ReadingFault): Phrase {
  const { vi, en } = READING_FAULTS[code];
  return {
    vi: `Không dùng được dòng ở ${sheet}!${cell} (“${text}”): ${vi}.`,
    en: `The line at ${sheet}!${cell} (“${text}”) does not count: ${en}.`,
  };
}

/** Lines of `Đơn vị` that a merging left to people. */
export function linesLeftText(
  lines: readonly { readonly sheet: string; readonly cell: string; readonly name: string }[],
): Phrase {
  if (lines.length === 0) return { vi: "", en: "" };
  const named = lines.map(({ sheet, cell, name }) => `${sheet}!${cell} (“${name}”)`).join(", ");
  return {
    vi: ` Còn dòng có thông tin riêng, hãy tự gộp: ${named}.`,
    en: ` Lines that say more are left to you: ${named}.`,
  };
}
