import type { NominationField } from "./nomination";

export type HeadingField = NominationField | "ordinal";

/**
 * Headings met in real lists, by what they mean. Compared as a whole without accents, case and
 * punctuation, never by a part: "Tên đề tài" is no name of a person.
 */
export const HEADINGS: Readonly<Record<HeadingField, readonly string[]>> = {
  ordinal: ["TT", "STT", "Số TT", "SSố TT", "Số thứ tự"],
  candidate: [
    "Họ và tên",
    "Họ tên",
    "Tên cá nhân",
    "Họ và tên giáo viên",
    "Họ và tên cán bộ",
    "Tên đối tượng được khen",
    "Tên tập thể/cá nhân",
    "Tên cá nhân/tập thể",
    "Tên tập thể, cá nhân",
    "Tên tập thể/cá nhân/hộ gia đình",
    "Họ tên/Tên tập thể",
    "Họ và tên / Tên tập thể",
    "Tập thể, cá nhân đề nghị xét khen thưởng",
    "Tên trường/cá nhân (chức vụ, đơn vị công tác)",
    "Tên tập thể/cá nhân (chức vụ, đơn vị công tác)",
    "Họ và tên, chức vụ, đơn vị công tác",
    "Tên đơn vị / tập thể",
    "Tên tập thể",
  ],
  post: [
    "Chức vụ",
    "Chức vụ, đơn vị",
    "Chức vụ, đơn vị công tác",
    "Chức vụ, đơn vị công tác, hoặc địa chỉ",
  ],
  unit: ["Đơn vị", "Đơn vị công tác", "Tên đơn vị/tập thể công tác"],
  summary: [
    "Tóm tắt thành tích",
    "Tóm tắt thành tích đạt được",
    "Tóm tắt thành tích nổi bật",
    "Trích ngang thành tích",
    "Thành tích khen",
    "Lý do khen thưởng",
  ],
  award: [
    "Danh hiệu",
    "Danh hiệu đề nghị",
    "Danh hiệu thi đua",
    "Tên danh hiệu",
    "Hình thức khen thưởng",
    "Hình thức đề nghị",
    "Danh hiệu thi đua/Hình thức khen thưởng",
    "Danh hiệu/Hình thức khen thưởng",
    "Danh hiệu TĐ/Hình thức KT",
  ],
};

/** Group rows that say only which kind of candidates follows. */
export const KIND_GROUPS: ReadonlyMap<string, "collective" | "individual"> = new Map([
  ["tap the", "collective"],
  ["tap the don vi", "collective"],
  ["cac tap the", "collective"],
  ["ca nhan", "individual"],
  ["cac ca nhan", "individual"],
]);

/** How the rows below a list begin: signatures, recipients, notes. Folded; whole phrases at the start. */
export const CLOSING_PHRASES: readonly string[] = [
  "thu truong don vi",
  "thu truong",
  "hieu truong",
  "giam doc",
  "truong phong",
  "cum truong",
  "chu tich",
  "tm hoi dong",
  "nguoi lap",
  "nguoi lap bieu",
  "nguoi lap danh sach",
  "ky ghi ro ho ten",
  "ky ten",
  "noi nhan",
  "xac nhan cua",
];
