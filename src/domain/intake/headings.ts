import type { NominationField, StatedFact } from "./nomination";

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
  honorific: ["Ông (bà)", "Ông/Bà", "Tên gọi (Ông/Bà/Chức danh)"],
  birth: ["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh"],
  birthMale: ["Ngày tháng năm sinh / Nam", "Ngày sinh / Nam", "Năm sinh / Nam"],
  birthFemale: ["Ngày tháng năm sinh / Nữ", "Ngày sinh / Nữ", "Năm sinh / Nữ"],
  subUnit: ["Tổ chuyên môn", "Tên phòng ban/ khối, tổ công tác"],
  commendation: [],
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

/**
 * Headings of what the standards look at. Only those that mean one thing: "Xếp loại" may be a teacher's, a
 * party member's or an emulation grade, "Số năm công tác" counts nobody knows which service.
 */
export const FACT_HEADINGS: Readonly<Record<StatedFact, readonly string[]>> = {
  rating: [
    "Mức độ hoàn thành nhiệm vụ",
    "Mức hoàn thành nhiệm vụ",
    "Mức độ HTNV",
    "Xếp loại mức độ hoàn thành nhiệm vụ",
    "Đánh giá mức độ hoàn thành nhiệm vụ",
    "Kết quả đánh giá mức độ hoàn thành nhiệm vụ",
    "Xếp loại viên chức",
    "Xếp loại công chức, viên chức",
    "Xếp loại cán bộ, công chức, viên chức",
    "Đánh giá, xếp loại viên chức",
    "Kết quả đánh giá, xếp loại viên chức",
    "Xếp loại chất lượng viên chức",
    "Đánh giá, xếp loại chất lượng viên chức",
    "Kết quả xếp loại chất lượng viên chức",
    "Kết quả đánh giá, xếp loại chất lượng viên chức",
  ],
  discipline: [
    "Kỷ luật",
    "Kỉ luật",
    "Kỷ luật trong năm",
    "Kỷ luật (nếu có)",
    "Hình thức kỷ luật",
    "Hình thức kỷ luật (nếu có)",
  ],
  monthsWorked: [
    "Số tháng công tác",
    "Số tháng công tác trong năm",
    "Số tháng công tác trong năm học",
    "Số tháng làm việc trong năm",
    "Số tháng làm việc trong năm học",
  ],
  isManager: ["Cán bộ quản lý", "Cán bộ quản lí", "Là cán bộ quản lý"],
  sex: ["Giới tính", "Giới tính (Nam/Nữ)", "Nam/Nữ"],
  sectorYears: [
    "Số năm công tác trong ngành",
    "Số năm công tác trong ngành giáo dục",
    "Số năm công tác trong ngành Giáo dục và Đào tạo",
  ],
  teachingYears: ["Số năm giảng dạy", "Số năm trực tiếp giảng dạy"],
  members: [
    "Số người",
    "Số người của tập thể",
    "Tổng số người của tập thể",
    "Tổng số CB,GV,NV",
    "Tổng số CBGVNV",
    "Số CB,GV,NV",
    "Tổng số cán bộ, giáo viên, nhân viên",
    "Số cán bộ, giáo viên, nhân viên",
  ],
  titledMembers: [
    "Số LĐTT",
    "Số Lao động tiên tiến",
    "Số người đạt LĐTT",
    "Số người đạt Lao động tiên tiến",
  ],
  fighterMembers: [
    "Số CSTĐCS",
    "Số CSTĐ cơ sở",
    "Số Chiến sĩ thi đua cơ sở",
    "Số Chiến sỹ thi đua cơ sở",
    "Số người đạt CSTĐCS",
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
