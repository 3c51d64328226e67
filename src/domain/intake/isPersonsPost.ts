import { foldTone } from "../text/foldTone";
import { firstWithout, traitsOf, UNUSUAL, WORD_PART } from "../text/textTraits";

const STAFF = ["giáo viên", "gv", "giảng viên", "nhân viên", "nv", "chuyên viên"];

/** Posts that only one person holds; a unit's row has none. */
const POSTS = [
  ...STAFF,
  "hiệu trưởng",
  "ht",
  "phó hiệu trưởng",
  "hiệu phó",
  "pht",
  "giám đốc",
  "phó giám đốc",
  "trưởng phòng",
  "phó trưởng phòng",
  "trưởng khoa",
  "phó trưởng khoa",
  "tổ trưởng",
  "tổ tưởng",
  "tổ phó",
  "phó tổ trưởng",
  "nhóm trưởng",
  "khối trưởng",
  "tổng phụ trách",
  "kế toán",
  "văn thư",
  "thủ quỹ",
  "cấp dưỡng",
  "bảo vệ",
  "tạp vụ",
  "lao công",
  "thủ thư",
  "thư ký",
  "lái xe",
];

const END = "(?![\\p{L}\\p{M}\\d])";
const STAFF_WORD = `(?:${alternatives(STAFF)})${END}`;

const POST = new RegExp(`^(?:(?:nguyên|quyền) )?(?:${alternatives(POSTS)})${END}`, "u");
/** Several people, or a unit that names its head: "Giáo viên, nhân viên", "Giáo viên: 35", "Hiệu trưởng: Lê Văn Sơn". */
const DOUBT = new RegExp(
  `:|(?:^|[^\\p{L}\\p{M}\\d])và${END}|^${STAFF_WORD}\\s*(?:\\(?\\d|[-,;/+&]\\s*(?:${STAFF_WORD}|cán bộ))`,
  "u",
);

const FIRST_WORDS: ReadonlySet<string> = new Set(
  ["nguyên", "quyền", ...POSTS].map((words) => foldTone(words).split(" ")[0] ?? ""),
);

/** Told by the first word: most names of people are told from posts by it. */
function mayBeginWithPost(text: string): boolean {
  if (traitsOf(text) & UNUSUAL) return true;
  const start = text.trimStart();
  return FIRST_WORDS.has(foldTone(start.slice(0, firstWithout(start, WORD_PART, 0))));
}

function alternatives(words: readonly string[]): string {
  return words.map(foldTone).join("|");
}

/**
 * Whether what stands in a column of posts is a person's post: it begins with one of a closed list, as whole
 * words and with their accents. A doubt is no.
 */
export function isPersonsPost(text: string): boolean {
  if (!mayBeginWithPost(text)) return false;
  const folded = foldTone(text).trim();
  return POST.test(folded) && !DOUBT.test(folded);
}
