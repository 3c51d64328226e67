import { completeDate, type PartialDate } from "../../text/calendarDate";
import { foldText } from "../../text/foldText";
import { foldTone } from "../../text/foldTone";
import { isSyllable } from "../../text/isSyllable";
import { parseDate } from "../../text/parseDate";
import { singleI } from "../../text/singleI";
import { withoutTypingMarks } from "../../text/withoutTypingMarks";
import { unitKey } from "../unitKey";
import { unitWords } from "./unitWords";

/** Somebody put forward, as far as likeness goes. Texts stand as received; `birth` may be blank. */
export interface TwinCandidate {
  /** Without forms of address. */
  readonly name: string;
  readonly post: string;
  readonly isCollective: boolean;
  /** The submitting unit. */
  readonly unit: string | null;
  readonly birth: string;
  readonly listForm: string | null;
  readonly award: string | null;
}

/** A candidate read for comparing: folded texts, and its place among the candidates. */
export interface Twin {
  readonly at: number;
  readonly name: string;
  /** The name without accents, one letter for i and y alone. */
  readonly folded: string;
  /** The name with its accents. */
  readonly toned: string;
  /** The folded name without what a typing method left standing. */
  readonly meant: string;
  /** Whether a word of the name can be no Vietnamese word, so that it may be mistyped. */
  readonly looksMistyped: boolean;
  readonly post: string;
  /** The school or centre that the post names, folded with what follows it; null where it names none. */
  readonly school: string | null;
  readonly isCollective: boolean;
  readonly unit: string;
  readonly birth: PartialDate | null;
  /** The full birth date as a key; null where a part is missing. */
  readonly birthday: string | null;
  readonly list: string;
}

/** The candidates that have a name, in their order. */
export function readTwins(candidates: readonly TwinCandidate[]): readonly Twin[] {
  const read = readers();
  return candidates.flatMap((candidate, at) => {
    const words = foldText(candidate.name).split(" ");
    return words[0] === "" ? [] : [readTwin(candidate, at, words.map(read.word), read)];
  });
}

interface NameWord {
  readonly folded: string;
  readonly meant: string;
  readonly isOdd: boolean;
}

type Readers = ReturnType<typeof readers>;

/** What is said of the same words, posts, units and dates again and again is read once. */
function readers() {
  return {
    word: remembered<NameWord>((word) => ({
      folded: singleI(word),
      meant: singleI(withoutTypingMarks(word) ?? word),
      isOdd: !/^\d+$/u.test(word) && !isSyllable(word),
    })),
    post: remembered(readPost),
    unit: remembered(unitKey),
    birth: remembered(readBirth),
  };
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

function readTwin(
  candidate: TwinCandidate,
  at: number,
  words: readonly NameWord[],
  read: Readers,
): Twin {
  const { post, school } = read.post(candidate.post);
  const { birth, birthday } = read.birth(candidate.birth);
  return {
    at,
    name: candidate.name,
    folded: words.map(({ folded }) => folded).join(" "),
    toned: foldTone(candidate.name),
    meant: words.map(({ meant }) => meant).join(" "),
    looksMistyped: words.some(({ isOdd }) => isOdd),
    post,
    school,
    isCollective: candidate.isCollective,
    unit: read.unit(candidate.unit ?? ""),
    birth,
    birthday,
    list: JSON.stringify([candidate.listForm, candidate.award]),
  };
}

/** A date that cannot be read tells nobody from anybody. */
function readBirth(text: string): Pick<Twin, "birth" | "birthday"> {
  const date = text.trim() === "" ? null : parseDate(text);
  if (!date?.ok) return { birth: null, birthday: null };
  const day = completeDate(date.value);
  return { birth: date.value, birthday: day && [day.year, day.month, day.day].join("-") };
}

/**
 * "Giáo viên Trường THPT …" tells the person; "Giáo viên" alone may be anybody of that name. Short words are
 * taken in full: "Trường TH Hoa Sen" is "Trường Tiểu học Hoa Sen".
 */
function readPost(text: string): Pick<Twin, "post" | "school"> {
  const { full } = unitWords(text);
  const named = /(?:^|\s)(?:trường|trung tâm)\s/u.exec(full);
  return { post: foldText(full), school: named && foldText(full.slice(named.index)) };
}
