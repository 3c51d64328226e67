import type { FindingParams } from "../domain/checks/finding";
import type { Phrase } from "./language";
import { param } from "./param";
import { quoted } from "./quoted";

type Say = (params: FindingParams) => Phrase;

/** "12 trên 60" with what follows. */
function part(params: FindingParams, key: string): Phrase {
  const [some, all] = [param(params, key), param(params, "of")];
  return { vi: `${some} trên ${all}`, en: `${some} of ${all}` };
}

/** So many of all, and what of them was not looked at. */
function partly(key: string, vi: string, en: string): Say {
  return (params) => {
    const some = part(params, key);
    const name = param(params, "name");
    const head = name === "" ? "" : `${name}: `;
    return { vi: `${head}${some.vi} ${vi}`, en: `${head}${some.en} ${en}` };
  };
}

function notStated(vi: string, en: string): Say {
  return partly(
    "notStated",
    `người được đề nghị chưa ghi ${vi}, nên chưa biết có đúng tỷ lệ hay không.`,
    `people put forward do not state ${en}; the share cannot be told.`,
  );
}

/** What the checks in `ruleChecks` could not look at, by reason. */
export const RULE_NOT_CHECKED: Readonly<Record<string, Say>> = {
  "quota-no-unit": partly(
    "rows",
    "dòng của sổ chưa ghi đơn vị, nên chưa tính vào tỷ lệ của đơn vị nào.",
    "rows name no unit and were counted in no unit's share.",
  ),
  "quota-award-unclear": partly(
    "rows",
    "dòng của sổ chưa rõ danh hiệu, nên chưa tính vào tỷ lệ.",
    "rows have no clear award and were not counted.",
  ),
  "quota-namesakes": partly(
    "rows",
    "dòng của sổ cùng tên, cùng đơn vị với dòng khác nhưng khác chức vụ, mới tính là một người.",
    "rows share name and unit with another, not the post; they were counted as one person.",
  ),
  "staff-not-stated": partly(
    "units",
    "đơn vị chưa ghi cột Số người ở trang Đơn vị, nên chưa tính được tỷ lệ.",
    "units state no staff on sheet Đơn vị; their share was not reckoned.",
  ),
  "managers-not-stated": notStated("có là cán bộ quản lý không", "whether they manage"),
  "women-not-stated": notStated("giới tính", "the sex"),
  "directWork-not-stated": notStated(
    "có trực tiếp giảng dạy, làm việc không",
    "whether they do the direct work",
  ),
  "job-groups": (params) => ({
    vi: `${param(params, "name")}: chưa kiểm tra tỷ lệ theo nhóm có nhiệm vụ tương tự, vì không trang nào ghi nhóm.`,
    en: `${param(params, "name")}: the share within groups of similar jobs was not checked; no sheet tells the groups.`,
  }),
  "rating-not-stated": partly(
    "notStated",
    "người được đề nghị chưa ghi mức hoàn thành nhiệm vụ.",
    "people put forward have no performance rating.",
  ),
  "staff-not-listed": partly(
    "groups",
    "đơn vị có người không đứng trong danh sách hoặc chưa ghi cột Số người, nên chưa biết xếp loại của cả đơn vị.",
    "units have people who are on no list, or state no staff; the ratings of the whole unit are not known.",
  ),
  "head-not-stated": partly(
    "notStated",
    "người được đề nghị chưa ghi có là cán bộ quản lý không.",
    "people put forward do not state whether they manage.",
  ),
  "head-rating-not-stated": partly(
    "notStated",
    "cán bộ quản lý được đề nghị chưa ghi mức hoàn thành nhiệm vụ.",
    "managers put forward have no performance rating.",
  ),
  "unit-rating-not-stated": partly(
    "notStated",
    "cán bộ quản lý được đề nghị thuộc đơn vị chưa ghi xếp loại ở trang Đơn vị.",
    "managers put forward are of units whose own rating is not stated on sheet Đơn vị.",
  ),
  "holdings-unknown": () => ({
    vi: "Chưa có trang Lịch sử, nên mới so các đề nghị với nhau, chưa so với danh hiệu đã nhận trong năm.",
    en: "There is no sheet Lịch sử: nominations were compared with each other, not with awards already held.",
  }),
  "holdings-no-review-year": () => ({
    vi: "Kế hoạch không có năm xét, nên chưa so với danh hiệu đã nhận trong năm.",
    en: "The plan has no year under review; awards already held were not compared.",
  }),
  "achievement-not-stated": partly(
    "candidates",
    "người, tập thể có từ hai đề nghị chưa ghi thành tích của từng đề nghị.",
    "candidates with several nominations do not state the achievement of each.",
  ),
  "target-numbers-not-stated": partly(
    "units",
    "đơn vị chưa ghi đủ số liệu (hoặc số liệu mâu thuẫn).",
    "units lack the numbers, or the numbers contradict each other.",
  ),
  "authority-unknown": (params) => ({
    vi: `${quoted(param(params, "name"))} (${param(params, "nominations")} đề nghị): gói quy định chưa có ai có thẩm quyền vào ngày quyết định.`,
    en: `${quoted(param(params, "name"))} (${param(params, "nominations")} nominations): the pack knows nobody entitled to confer it on the decision date.`,
  }),
  "issuer-of-other-law": partly(
    "lines",
    "dòng trang Lịch sử có quyết định theo luật trước hoặc không rõ ngày, nên chưa đối chiếu thẩm quyền.",
    "lines of sheet Lịch sử are of an earlier law or an unclear day; their issuers were not compared.",
  ),
  "dated-not-stated": partly(
    "items",
    "thành phần hồ sơ chưa ghi ngày trên giấy.",
    "dossier items do not state the day on the paper.",
  ),
  "handed-in-not-stated": partly(
    "items",
    "thành phần hồ sơ chưa ghi ngày nhận, nên chưa tính được giấy đã lập bao lâu.",
    "dossier items do not state when they came; their age was not reckoned.",
  ),
  "copies-not-stated": partly(
    "items",
    "thành phần hồ sơ chưa ghi số bộ.",
    "dossier items do not state the number of sets.",
  ),
  "form-not-stated": partly(
    "items",
    "thành phần hồ sơ chưa ghi là bản giấy hay bản điện tử.",
    "dossier items do not state whether paper or a file came.",
  ),
  "unit-kind-unknown": partly(
    "nominations",
    "đề nghị của đơn vị chưa rõ loại, nên chưa kiểm tra tuyến trình.",
    "nominations are from units of unclear kind; their route was not checked.",
  ),
  "achieved-not-stated": partly(
    "nominations",
    "đề nghị chưa ghi ngày lập thành tích.",
    "nominations do not state the day of the achievement.",
  ),
};
