import type { DossierTargets } from "../../../src/domain/dossierFiles/matchDossierFiles";
import type { DossierItem } from "../../../src/domain/regulation/schema";
import { PLAN_003 } from "../planKit";

const UNITS = ["Trường THPT Hoa Sen", "Trường THPT Mai Vàng", "Trường Tiểu học Hoa Sen"];
const PEOPLE: readonly (readonly [id: string, name: string, unit: string])[] = [
  ["DN-1", "Nguyễn Thị Hoa", "Trường THPT Hoa Sen"],
  ["DN-2", "Nguyễn Thị Hòa", "Trường THPT Hoa Sen"],
  ["DN-3", "Trần Văn Bách", "Trường THPT Hoa Sen"],
  ["DN-4", "Trần Văn Bách", "Trường THPT Mai Vàng"],
  ["DN-5", "Lê Minh Châu", "Trường THPT Mai Vàng"],
];

function anItem(id: string, name: string, per: DossierItem["per"]): DossierItem {
  const [model] = PLAN_003.dossierItems;
  if (!model) throw new Error("The plan has no dossier item");
  return { ...model, id, name, per, listForms: [], awards: [], isTheList: false };
}

export const ITEMS: readonly DossierItem[] = [
  anItem("to-trinh", "Tờ trình kèm danh sách", "submission"),
  anItem("danh-sach", "Danh sách đề nghị xét thi đua, khen thưởng", "submission"),
  anItem("bien-ban", "Biên bản bình xét thi đua", "submission"),
  anItem("tong-ket", "Báo cáo tổng kết phong trào thi đua", "unit"),
  anItem("ket-qua", "Báo cáo kết quả phong trào", "unit"),
  anItem("bao-cao", "Báo cáo thành tích (danh hiệu thi đua)", "nomination"),
  anItem("sang-kien", "Chứng nhận sáng kiến, đề tài", "nomination"),
];

/** Three schools, each owing every item; the primary school has nobody on its list. */
export const TARGETS: DossierTargets = {
  items: ITEMS,
  units: UNITS,
  nominations: PEOPLE.map(([id, name, unit]) => ({ id, name, unit })),
  owed: ITEMS.flatMap(({ id: item, per }) =>
    per === "nomination"
      ? PEOPLE.map(([nomination, , unit]) => ({ item, unit, nomination }))
      : UNITS.map((unit) => ({ item, unit, nomination: "" })),
  ),
};
