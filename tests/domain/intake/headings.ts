/** The heading rows of plan 003's own forms, verbatim. */
export const OF_EITHER = [
  "TT",
  "Tên trường/cá nhân (chức vụ, đơn vị công tác)",
  "Tóm tắt thành tích",
] as const;
export const OF_PERSONS = [
  "TT",
  "Họ và tên, chức vụ, đơn vị công tác",
  "Tóm tắt thành tích",
] as const;
export const OF_CLUSTER = [
  "TT",
  "Tên tập thể/cá nhân (chức vụ, đơn vị công tác)",
  "Tóm tắt thành tích",
] as const;

export const ROLL_TITLES = {
  I: "I. Danh hiệu Anh hùng lao động",
  II: "II. Danh hiệu “Nhà giáo Nhân dân”, “Nhà giáo Ưu tú”",
  III: "III. Danh hiệu Chiến sỹ thi đua toàn quốc",
  IV: "IV. Danh hiệu “Công dân Thủ đô ưu tú”",
  V: "V. Danh hiệu “Người tốt - Việc tốt” cấp Thành phố",
} as const;

export const ROLL_HEAD =
  "Tập thể trường và cá nhân được phong tặng danh hiệu Anh hùng Lao động, NGND, NGUT, Chiến sỹ thi đua toàn quốc; cá nhân được tặng danh hiệu “Công dân Thủ đô ưu tú”, “Người tốt - Việc tốt” cấp Thành phố (giai đoạn 2015-2020)";

export const CLUSTER_HEAD = "Giới thiệu tập thể và cá nhân điển hình giai đoạn 2015-2020";
