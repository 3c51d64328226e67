/** A stretch of a text; whether the other text has it otherwise. */
export interface TextPart {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Two texts with what differs between them told apart: word by word where both have as many words, else all
 * from the first letter that differs to the last.
 */
export function diffTexts(
  before: string,
  after: string,
): { readonly before: readonly TextPart[]; readonly after: readonly TextPart[] } {
  const [old, now] = [words(before), words(after)];
  if (old.length !== now.length) {
    const whole = pair(before, after);
    return { before: joined(whole.before), after: joined(whole.after) };
  }
  const pairs = old.map((word, at) => wordPair(word, now[at] ?? ""));
  return {
    before: joined(pairs.flatMap((one) => one.before)),
    after: joined(pairs.flatMap((one) => one.after)),
  };
}

/** Words and what stands between them, by turns. */
function words(text: string): readonly string[] {
  return text.split(/(\s+)/u);
}

/** Of two gaps between words all that is in them is told. */
function wordPair(before: string, after: string) {
  if (before === after || !/^\s+$/u.test(before)) return pair(before, after);
  return {
    before: [{ text: before, differs: true }],
    after: [{ text: after, differs: true }],
  };
}

function pair(before: string, after: string) {
  const [old, now] = [letters(before), letters(after)];
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { before: parts(old, start, end), after: parts(now, start, end) };
}

/** A letter with the marks that stand on it. */
function letters(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

function parts(all: readonly string[], start: number, end: number): readonly TextPart[] {
  const part = (from: number, to: number, differs: boolean) => ({
    text: all.slice(from, to).join(""),
    differs,
  });
  const last = all.length - end;
  return [part(0, start, false), part(start, last, true), part(last, all.length, false)];
}

function joined(all: readonly TextPart[]): readonly TextPart[] {
  const kept: TextPart[] = [];
  for (const { text, differs } of all) {
    const before = kept.at(-1);
    if (text === "") continue;
    if (before?.differs === differs) kept[kept.length - 1] = { text: before.text + text, differs };
    else kept.push({ text, differs });
  }
  return kept;
}
