/** What breaks a rule pack, as the schema says it, by the words it begins with. */
const PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [/^unknown id (.+)$/, "mã “$1” không có trong gói"],
  [/^id twice (.+)$/, "mã “$1” ghi hai lần"],
  [/^name twice (.+)$/, "tên “$1” ghi hai lần"],
  [/^circular prerequisite (.+)$/, "danh hiệu đòi hỏi lẫn nhau theo vòng: $1"],
  [/^Invalid input: expected \w+, received undefined$/, "thiếu mục này"],
  [/^Invalid input: expected array\b.*$/, "phải là một danh sách [ … ]"],
  [/^Invalid input: expected object\b.*$/, "phải là một nhóm { … }"],
  [/^Invalid input: expected string\b.*$/, "phải là chữ, trong dấu nháy"],
  [/^Invalid input: expected int\b.*$/, "phải là số nguyên"],
  [/^Invalid input: expected number\b.*$/, "phải là số"],
  [/^Invalid input: expected boolean\b.*$/, "phải là true hoặc false"],
  [/^Invalid option: expected one of (.+)$/, "phải là một trong: $1"],
  [/^Unrecognized keys?: (.+)$/, "có mục lạ: $1"],
  [/^Invalid ISO date$/, "phải là ngày có thật, viết như 2022-05-31"],
  [/^Too small: expected number to be >=?(.+)$/, "số quá nhỏ, ít nhất là $1"],
  [/^Too big: expected number to be <=?(.+)$/, "số quá lớn, nhiều nhất là $1"],
  [/^Too small: .+$/, "để trống hoặc quá ngắn"],
  [/^Too big: .+$/, "quá dài"],
];

/** What breaks a rule pack, in Vietnamese; a problem that is not known here stays as the schema says it. */
export function packProblem(problem: string): string {
  const known = PROBLEMS.find(([says]) => says.test(problem));
  return known ? problem.replace(...known) : problem;
}
