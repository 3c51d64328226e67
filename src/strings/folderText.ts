import type { FileReason } from "../domain/dossierFiles/fileProposal";
import type { Phrase } from "./language";

const number = (count: number) => String(count);

/** Words of matching a folder of dossiers with what the plan asks. */
export const folderText = {
  title: { vi: "Đọc thư mục hồ sơ", en: "Read a dossier folder" },
  about: {
    vi: "Chỉ đọc tên tệp, tên thư mục; không mở tệp nào. Phần mềm đề xuất, anh/chị chấp nhận mới ghi.",
    en: "Only names of files and folders are read; no file is opened. Nothing is recorded before you accept it.",
  },
  choose: { vi: "Chọn thư mục hồ sơ", en: "Choose the dossier folder" },
  sure: { vi: "Khớp chắc chắn", en: "Matched for sure" },
  asked: { vi: "Cần anh/chị chọn", en: "For you to choose" },
  unmatched: { vi: "Chưa khớp thành phần nào", en: "Matched with nothing" },
  conflict: { vi: "Trang Hồ sơ đang ghi khác", en: "Sheet Hồ sơ says otherwise" },
  recorded: { vi: "Đã ghi từ trước", en: "Recorded already" },
  place: { vi: "Là", en: "It is" },
  choosePlace: { vi: "(chọn thành phần hồ sơ)", en: "(choose the dossier item)" },
} as const satisfies Record<string, Phrase>;

/** Why a file is taken for what it is, or what is asked. */
export const FILE_REASON_TEXT: Readonly<Record<FileReason, Phrase>> = {
  named: { vi: "tên tệp, thư mục nói rõ", en: "its name and folders say so" },
  "no-item": { vi: "tên tệp không cho biết là thành phần nào", en: "its name tells no item" },
  "several-items": { vi: "có thể là nhiều thành phần", en: "it may be several items" },
  "item-doubtful": { vi: "tên thành phần chưa chắc", en: "the item is not certain" },
  "item-by-folder": {
    vi: "thành phần chỉ đoán theo tên thư mục",
    en: "the item is named by the folder alone",
  },
  "no-unit": { vi: "không rõ của đơn vị nào", en: "no unit is named" },
  "several-units": { vi: "có thể của nhiều đơn vị", en: "it may be of several units" },
  "unit-doubtful": { vi: "tên đơn vị chưa chắc", en: "the unit is not certain" },
  "no-candidate": { vi: "không rõ của người nào", en: "no person is named" },
  "several-candidates": { vi: "có thể của nhiều người", en: "it may be of several persons" },
  "candidate-doubtful": { vi: "tên người chưa chắc", en: "the person is not certain" },
  "unit-by-candidate": {
    vi: "đơn vị chỉ biết qua tên người",
    en: "the unit is known by the person alone",
  },
  "not-asked": {
    vi: "kế hoạch không đòi thành phần này của đơn vị, người này",
    en: "the plan does not ask this of the unit or person",
  },
  "same-paper": {
    vi: "có tệp khác cũng khớp thành phần này",
    en: "another file fits the same item",
  },
};

export function acceptAllText(count: number): Phrase {
  return {
    vi: `Ghi cả ${number(count)} tệp khớp chắc chắn là đã có`,
    en: `Record all ${number(count)} sure ones as there`,
  };
}

export function conflictText(said: string): Phrase {
  return {
    vi: `Trang Hồ sơ đang ghi “${said}”; hãy sửa tại đó nếu đã có.`,
    en: `Sheet Hồ sơ says “${said}”; change it there if it has come.`,
  };
}

export function foldersReadText(files: number, sure: number, ignored: number): Phrase {
  const left = ignored === 0 ? "" : ` Bỏ qua ${number(ignored)} tệp tạm.`;
  const leftEn = ignored === 0 ? "" : ` ${number(ignored)} temporary files were passed over.`;
  return {
    vi: `Đã đọc tên ${number(files)} tệp, ${number(sure)} khớp chắc chắn. Chưa ghi gì.${left}`,
    en: `${number(files)} names read, ${number(sure)} matched for sure. Nothing is written.${leftEn}`,
  };
}

export function filesAcceptedText(files: number, conflicts: number): Phrase {
  const left =
    conflicts === 0 ? "" : ` ${number(conflicts)} tệp không ghi vì trang Hồ sơ đang ghi khác.`;
  const leftEn =
    conflicts === 0 ? "" : ` ${number(conflicts)} were not, since Hồ sơ says otherwise.`;
  return {
    vi: `Đã ghi ${number(files)} tệp vào trang Hồ sơ.${left}`,
    en: `${number(files)} files recorded on Hồ sơ.${leftEn}`,
  };
}
