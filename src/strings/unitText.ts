import type { Phrase } from "./language";

/** Words of part Đơn vị phải gửi. */
export const unitText = {
  title: { vi: "Đơn vị phải gửi", en: "Units that have to send" },
  none: {
    vi: "Chưa ghi đơn vị nào phải gửi, nên chưa biết đơn vị nào chưa gửi.",
    en: "No unit is entered, so it is not known who has not sent.",
  },
  list: { vi: "Các đơn vị phải gửi", en: "Units that have to send" },
  onlySilent: { vi: "Chỉ đơn vị chưa gửi", en: "Only those who have not sent" },
  silent: { vi: "chưa gửi danh sách", en: "no list sent" },
  noListAsked: { vi: "kế hoạch không đòi danh sách", en: "the plan asks no list" },
  kind: { vi: "Loại đơn vị", en: "Kind of unit" },
  kindUnclear: { vi: "chưa rõ loại", en: "kind unclear" },
  kindMissing: {
    vi: "Hãy chọn loại: thiếu loại thì không biết đơn vị phải gửi gì.",
    en: "Choose the kind: without it nobody knows what the unit has to send.",
  },
  name: { vi: "Tên đơn vị", en: "Unit's name" },
  nameHint: {
    vi: "Viết như trên danh sách của đơn vị.",
    en: "As the unit's own list has it.",
  },
  nameMissing: { vi: "Hãy ghi tên đơn vị.", en: "Enter the unit's name." },
  standsAlready: {
    vi: "Đơn vị này đã có ở trang Đơn vị.",
    en: "This unit stands on sheet Đơn vị already.",
  },
  add: { vi: "Thêm đơn vị", en: "Add a unit" },
  addOne: { vi: "Thêm vào Đơn vị", en: "Add to Đơn vị" },
  proposed: { vi: "Đã gửi danh sách nhưng chưa có ở Đơn vị", en: "Sent a list, not on Đơn vị" },
  compareFirst: {
    vi: "So tên với trang Đơn vị trước khi thêm: có thể chỉ là một cách viết khác.",
    en: "Compare the names first: it may only be another spelling.",
  },
} as const satisfies Record<string, Phrase>;

/** "12 đơn vị, 3 chưa gửi danh sách, 1 chưa rõ loại." */
export function unitCountsText(counts: {
  readonly all: number;
  readonly silent: number;
  readonly unclear: number;
}): Phrase {
  const { all, silent, unclear } = counts;
  const unclearVi = unclear === 0 ? "" : `, ${String(unclear)} chưa rõ loại`;
  const unclearEn = unclear === 0 ? "" : `, ${String(unclear)} of unclear kind`;
  return {
    vi: `${String(all)} đơn vị, ${String(silent)} chưa gửi danh sách${unclearVi}.`,
    en: `${String(all)} units, ${String(silent)} have sent no list${unclearEn}.`,
  };
}

export function listsSentText(lists: number): Phrase {
  return {
    vi: `đã gửi ${String(lists)} danh sách`,
    en: lists === 1 ? "1 list sent" : `${String(lists)} lists sent`,
  };
}

export function addAllText(units: number): Phrase {
  return { vi: `Thêm cả ${String(units)} đơn vị`, en: `Add all ${String(units)} units` };
}
