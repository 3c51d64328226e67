import { composeText, originalSlice } from "./composeText";

/** What stands behind a name, taken apart; both are the received text without outer blanks. */
export interface PostAndUnit {
  /** Empty where only a unit is named. */
  readonly post: string;
  readonly unit: string | null;
}

const END = "(?![\\p{L}\\p{M}\\d])";
const START = "(?<![\\p{L}\\p{M}\\d])";
/** Bodies that people work at. "Tổ", "khoa", "ban", "khối" are parts of one, and stay with the post. */
const UNITS =
  "đoàn trường|công đoàn|liên đoàn|trường|trung tâm|ttgdtx|phòng|văn phòng|sở|ubnd|ủy ban|uỷ ban|đại học|học viện" +
  "|bộ giáo dục|bộ gdđt|bộ gd&đt|viện|bệnh viện|cụm|huyện đoàn|tỉnh đoàn|thành đoàn|huyện ủy|huyện uỷ|tỉnh ủy|tỉnh uỷ" +
  "|thành ủy|thành uỷ|quận ủy|quận uỷ|đảng ủy|đảng uỷ|công ty";
const UNIT = new RegExp(`${START}(?:${UNITS.replaceAll(" ", "\\s+")})${END}`, "giu");
/** A unit's word that belongs to the post: "Trưởng phòng", "Chánh Văn phòng", "Hội đồng trường", "nhà trường". */
const OF_POST =
  /(?<![\p{L}\p{M}])(?:(?:trưởng|phó|chánh)\s+(?:văn\s+)?phòng|(?:nhà|hội\s+đồng|cấp)\s+(?:trường|sở|cụm|bộ))(?![\p{L}\p{M}])/giu;
/** A kind of school straight behind a mark: "Giáo viên, THCS Hoa Mai"; elsewhere it may be a grade. */
const KIND_BEHIND_MARK = new RegExp(
  `(?:[,;\\r\\n]|\\s-\\s)\\s*(?=(?:thpt|thcs|tiểu\\s+học|th|mầm\\s+non|mn)\\s+\\p{Lu})`,
  "iu",
);

/**
 * Takes post and unit of work apart: `Giáo viên Trường THCS …`, `Phó Giám đốc Sở …`, `Hiệu trưởng, Trường …`,
 * `nguyên Tổ trưởng chuyên môn Trường …`. The unit begins with the first word that names a body people work at;
 * where none does (`Trưởng phòng`, `Giáo viên Toán`), `unit` is null and all is the post.
 */
export function splitPost(rest: string): PostAndUnit {
  const inner = withoutBrackets(rest.trim());
  const composed = composeText(inner);
  const start = unitStart(composed.text);
  const all = composed.text.length;
  if (start === null) return { post: inner, unit: null };
  const before = composed.text.slice(0, start).replace(/[\s,;:(-]+$/u, "").length;
  return {
    post: originalSlice(inner, composed, { start: 0, end: before }),
    unit: originalSlice(inner, composed, { start, end: all }),
  };
}

function unitStart(text: string): number | null {
  const kind = KIND_BEHIND_MARK.exec(text);
  const ofPost = Array.from(text.matchAll(OF_POST), (match) => match.index + match[0].length);
  const starts = Array.from(text.matchAll(UNIT))
    .filter((match) => !ofPost.includes(match.index + match[0].length))
    .map(({ index }) => index);
  if (kind) starts.push(kind.index + kind[0].length);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** "(Giáo viên)"; brackets that do not hold all of it stay. */
function withoutBrackets(text: string): string {
  return /^\([^()]*\)$/u.test(text) ? text.slice(1, -1).trim() : text;
}
