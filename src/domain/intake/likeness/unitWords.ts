import { foldText } from "../../text/foldText";
import { foldTone } from "../../text/foldTone";
import { wordsOf } from "../../text/wordsOf";

/** Words written short, as they stand in units' names; a letter alone is short for something only with its dot. */
const SHORT: readonly (readonly [string, string])[] = [
  ["p.", "phường"],
  ["q.", "quận"],
  ["h.", "huyện"],
  ["x.", "xã"],
  ["t.", "tỉnh"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["mn", "mầm non"],
  ["mg", "mẫu giáo"],
  ["th", "tiểu học"],
  ["thcs", "trung học cơ sở"],
  ["thpt", "trung học phổ thông"],
  ["ptdtbt", "phổ thông dân tộc bán trú"],
  ["ptdtnt", "phổ thông dân tộc nội trú"],
  ["gdtx", "giáo dục thường xuyên"],
  ["gdnn", "giáo dục nghề nghiệp"],
  ["ttgdtx", "trung tâm giáo dục thường xuyên"],
  ["ttgdnn", "trung tâm giáo dục nghề nghiệp"],
  ["gd", "giáo dục"],
  ["đt", "đào tạo"],
  ["gdđt", "giáo dục đào tạo"],
  ["pgd", "phòng giáo dục"],
  ["pgdđt", "phòng giáo dục đào tạo"],
  ["sgd", "sở giáo dục"],
  ["sgdđt", "sở giáo dục đào tạo"],
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["lđlđ", "liên đoàn lao động"],
  ["đh", "đại học"],
  ["hcm", "hồ chí minh"],
];
const FULL: ReadonlyMap<string, string> = new Map(
  SHORT.map(([short, full]) => [short, foldTone(full)]),
);
const WITH_DOT = /(?<![\p{L}\p{N}])([pqhxt]\.)/gu;
const SCHOOL = /^(?:trường|truong) (?=.)/u;
const LEVEL =
  /(?:^| )(?:mam non|mau giao|tieu hoc|trung hoc|pho thong|giao duc|dai hoc|cao dang)(?: |$)/u;
const PLACE = /^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu) \S/u;

/** A unit's name taken apart for comparing. All texts are words of lower case with one space between. */
export interface UnitWords {
  /** As it stands. */
  readonly plain: string;
  /** Short words in full, "và" left out. */
  readonly full: string;
  /** `full` without "trường" at the start. */
  readonly core: string;
  /** `core` without accents. */
  readonly folded: string;
  /** Numbers, Roman numbers and single letters: what tells "số 1" from "số 2". */
  readonly marks: readonly string[];
  /** Whether the name says what kind of school or office it is, beyond "trường". */
  readonly namesLevel: boolean;
}

export function unitWords(name: string): UnitWords {
  const toned = foldTone(name);
  const dotted = toned.replace(WITH_DOT, (short: string) => `${FULL.get(short) ?? short} `);
  const words = wordsOf(dotted).map(({ text }) => text);
  const full = words.flatMap(inFull).join(" ");
  const core = full.replace(SCHOOL, "");
  const folded = foldText(core);
  return {
    plain: wordsOf(toned)
      .map(({ text }) => text)
      .join(" "),
    full,
    core,
    folded,
    marks: folded.split(" ").filter((word) => /^(?:[a-z]?\d+[a-z]?|[ivx]+|[a-z])$/u.test(word)),
    namesLevel: LEVEL.test(folded),
  };
}

function inFull(word: string): readonly string[] {
  if (word === "và") return [];
  return [FULL.get(word) ?? word.replace(/^0+(?=\d+$)/u, "")];
}

/** Whether the longer core is the shorter one with the name of a place behind it. */
export function addsPlace(shorter: string, longer: string): boolean {
  return longer.startsWith(`${shorter} `) && PLACE.test(longer.slice(shorter.length + 1));
}
