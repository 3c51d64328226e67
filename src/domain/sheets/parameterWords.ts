import type {
  Parameter,
  ParameterField,
  ParameterGroup,
  ParameterType,
} from "../regulation/parameter";
import type { RequirementCheck } from "../regulation/requirement";

/** Headings of the groups in which sheet `Đợt xét` shows the parameters. */
export const GROUP_WORDS: Readonly<Record<ParameterGroup, string>> = {
  session: "Đợt xét",
  phases: "Đợt của phong trào",
  deadlines: "Hạn nộp",
  timetable: "Tiến độ",
  voteRules: "Biểu quyết",
  standards: "Tiêu chuẩn",
  quotas: "Tỷ lệ, số lượng",
  exclusions: "Loại trừ nhau",
  registration: "Đăng ký thi đua",
  targets: "Chỉ tiêu",
  dossierItems: "Hồ sơ",
  listForms: "Mẫu danh sách",
  routes: "Tuyến trình",
  authorities: "Thẩm quyền",
  rubric: "Thang điểm",
  leftToPeople: "Do người xét",
};

const FIELDS: Readonly<Record<ParameterField, string>> = {
  issuer: "cơ quan ban hành",
  number: "số kế hoạch",
  decisionDate: "ngày dự kiến ra quyết định",
  reviewYear: "năm xét",
  fromYear: "từ năm",
  toYear: "đến năm",
  date: "ngày",
  month: "tháng",
  from: "từ ngày",
  to: "đến ngày",
  due: "hạn",
  share: "tỷ lệ",
  shareIfExcellent: "tỷ lệ khi đơn vị hoàn thành xuất sắc",
  quorum: "tỷ lệ thành viên phải dự họp",
  strict: "phải trên tỷ lệ (không kể bằng)",
  secret: "bỏ phiếu kín",
  required: "bắt buộc",
  enabled: "áp dụng",
  count: "số lượng",
  copies: "số bộ",
  maxAgeMonths: "không cũ hơn",
  atLeast: "tối thiểu",
  times: "số lần liên tục",
  years: "số năm",
  excellentYears: "số năm hoàn thành xuất sắc",
  hardYears: "số năm ở vùng khó",
  reduction: "số năm được giảm",
  multiplier: "hệ số ở vùng khó",
};

const CHECKS: Readonly<Record<RequirementCheck, string>> = {
  "performance-rating": "xếp loại của năm xét",
  discipline: "kỷ luật trong năm",
  "discipline-ended": "hết kỷ luật",
  "under-review": "đang bị xem xét",
  "months-worked": "thời gian làm việc trong năm",
  "title-required": "danh hiệu cùng năm",
  "initiative-required": "sáng kiến",
  "consecutive-titles": "danh hiệu liên tục",
  "titles-count": "đã được tặng",
  "good-years": "những năm liên tục",
  "award-held": "đã có",
  "award-once": "chưa được tặng",
  "member-share": "thành viên đạt danh hiệu",
  "member-count": "thành viên đạt danh hiệu",
  "all-completed": "mọi thành viên hoàn thành nhiệm vụ",
  "years-of-service": "thời gian công tác",
  "is-manager": "cán bộ quản lý",
  "existence-years": "thời gian thành lập",
  "people-criterion": "do người xét",
};

/** What the line is about: "Chiến sĩ thi đua cơ sở: sáng kiến: số lượng", "Năm xét". */
export function parameterName(parameter: Parameter): string {
  const { leaf, check, award, field } = parameter;
  const asked = check === null ? "" : [CHECKS[check], award].filter(Boolean).join(" ");
  const name = [leaf, asked, fieldWord(parameter, field)].filter(Boolean).join(": ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function fieldWord({ leaf, group }: Parameter, field: ParameterField | null): string {
  if (field === null) return "";
  return group === "session" && leaf === "" && field === "date" ? "ngày kế hoạch" : FIELDS[field];
}

const UNITS: Readonly<Partial<Record<ParameterType, string>>> = {
  share: "% hoặc phân số",
  optionalShare: "% hoặc phân số",
  date: "ngày",
  month: "tháng",
  yesNo: "có, không",
  reviewYear: "năm",
};

const COUNTED: Readonly<Partial<Record<ParameterField, string>>> = {
  times: "lần",
  multiplier: "lần",
  copies: "bộ",
  maxAgeMonths: "tháng",
};

/** The unit in which the value is counted: "tháng", "năm", "ngày"; empty for a text. */
export function parameterUnit({ type, field, check, path }: Parameter): string {
  if (type !== "count" && type !== "optionalCount") return UNITS[type] ?? "";
  if (field === "atLeast" && check === "months-worked") return "tháng";
  if (field === "atLeast" && check === "member-count") return "người";
  if (field !== "count") return (field && COUNTED[field]) ?? "năm";
  if (check === null) return "đề nghị";
  const isInitiatives = check === "initiative-required" || path.includes("initiatives");
  return isInitiatives ? "sáng kiến" : "lần";
}

/** Lines that tell which pack holds, and why a person cannot change them there. */
export const HEAD_REASONS: ReadonlyMap<string, string> = new Map([
  ["plan", "mã gói đang dùng; xét theo kế hoạch khác thì mở đợt xét ở sổ mới"],
  ["version", "phiên bản của gói đang dùng"],
  ["sha256", "mã đối chiếu do phần mềm tính"],
  ["title", "tên kế hoạch của gói đang dùng; muốn đổi thì nạp gói của cơ quan khi mở đợt xét"],
  ["regime", "theo ngày dự kiến ra quyết định; quy định khác thì mở đợt xét ở sổ mới"],
]);
