import { honorificEnd } from "./isHonorific";
import { readCandidate } from "./readCandidate";

/** Family names, and what names of other peoples begin with (`Y Blơ Niê`, `H'Hen Niê`). */
const FAMILY = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai tô hà cao lâm tạ " +
    "thái châu chu la trương đào phùng tống quách kiều nông hứa triệu ma giàng sùng vàng thào lò cà quàng lường hạng vi " +
    "lô kha lang bạch từ tăng tôn ksor siu rơ kpă nay rah rmah ama y a h k"
  ).split(" "),
);
/** Behind a comma there may be a place ("Hà Nội") or a school ("Trần Phú") as well. */
const SURE_NAME = /^\p{L}+ (?:\p{L}+ )?(?:thị|văn) \p{L}/iu;
const STRONG = /[\r\n\v\u2028;+&]|\s[vV]à\s/u;
const ANY_MARK = /[\r\n\v\u2028;+&,]|\s[vV]\p{L}/u;
const WORD = /^\p{Lu}[\p{L}\p{M}"'’.-]*$/u;

/**
 * Whether a name cell may name several people: two names of people parted by a line feed, `;`, `+`, `&` or "và",
 * or by a comma where the second has a form of address or "Thị", "Văn" in it. It tells nobody apart.
 */
export function namesSeveral(text: string): boolean {
  if (!ANY_MARK.test(text)) return false;
  const [first, ...others] = text.normalize("NFC").split(STRONG);
  if (first === undefined || (others.length === 0 && !first.includes(","))) return false;
  if (!isPerson(first)) return false;
  return others.some(isPerson) || first.split(",").slice(1).some(isSurelyPerson);
}

function isPerson(part: string): boolean {
  const { name, kind } = readCandidate(part.trim());
  return kind !== "collective" && isFullName(name);
}

function isSurelyPerson(part: string): boolean {
  const written = part.trim();
  const { name } = readCandidate(written);
  return isFullName(name) && (honorificEnd(written, 0) > 0 || SURE_NAME.test(name));
}

function isFullName(name: string): boolean {
  const words = name.replace(/[.,\s]+$/u, "").split(/\s+/u);
  const family = /^\p{L}+/u.exec((words[0] ?? "").toLowerCase())?.[0] ?? "";
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    FAMILY.has(family) &&
    words.every((word) => WORD.test(word))
  );
}
