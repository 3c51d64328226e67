/**
 * Counts the sentences of the founding plans, section by section, for docs/coverage.md. Plain Node.
 *
 *   node .ci/countSentences.js FOLDER [--text]
 *
 * FOLDER holds the plans as text, one file a plan, named `000_….txt`; the plans are no part of the project.
 * The counts are written to tests/fixtures/coverage/sentences.json; `--text` prints the sentences instead.
 * How a text is taken apart:
 *
 * 1. The letterhead and title before the first paragraph that ends in a mark (. ; :) do not count, nor do the
 *    recipients and the signature, from "Nơi nhận" to an annex ("PHỤ LỤC", "DANH SÁCH") or the end.
 * 2. A broken line is joined to the one above: it begins in lower case, or "Thi đua" / "- Khen thưởng" was
 *    parted at its hyphen.
 * 3. "I.", "1." or "a)" begins a section where the line ends in no full stop or semicolon and has no colon
 *    but a last one; otherwise it is an item of the section. A section's name is no sentence.
 * 4. Every item ("1.", "a)", "-", "+") and every other paragraph is parted at full stops before a capital
 *    letter. A paragraph that is no item counts where it ends in a mark or stands in brackets, and is not in
 *    capitals throughout: others are titles and letterheads.
 * 5. A table row of several cells with letters in it is one sentence, the headings too. The notes in its cells
 *    are not parted. A row of one cell names a group ("Quý I") and is none.
 */
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const OUT = join(__dirname, "..", "tests", "fixtures", "coverage", "sentences.json");
const HEADING = /^(?:([IVX]+)\.|(\d+)\.|([a-zđ])\))\s+(.*)$/u;
const ITEM = /^(?:\d+\.|[a-zđ]\)|[-+])\s+/u;

function paragraphs(text) {
  const joined = [];
  for (const raw of text.split(/\r?\n/u)) {
    const line = raw.replace(/\*+|~~[^~]*~~/gu, "").trim();
    if (line === "") continue;
    const above = joined.at(-1) ?? "";
    const isParted = /Thi đua$/u.test(above) && line.startsWith("- Khen thưởng");
    if (joined.length > 0 && (/^\p{Ll}(?!\))/u.test(line) || isParted)) {
      joined[joined.length - 1] = `${above} ${line}`;
    } else joined.push(line);
  }
  return joined;
}

function isTableRow(line) {
  return line.includes("\t") || line.startsWith("|");
}

function isSectionName(line) {
  const rest = isTableRow(line) ? undefined : HEADING.exec(line)?.[4];
  return rest !== undefined && !/[.;]$/u.test(rest) && !/:./u.test(rest);
}

/**
 * The sections of a text with their sentences, in order; one without sentences is left out. Sections are named
 * by their numbers; the same name again gets a count.
 */
function sectionsOf(text) {
  const sections = [];
  const names = new Map();
  let path = [];
  const open = (parents, own, title) => {
    const plain = [...parents, own].join(".");
    const times = (names.get(plain) ?? 0) + 1;
    names.set(plain, times);
    path = [...parents, times === 1 ? own : `${own} (${times})`];
    sections.push({ section: path.join("."), title, sentences: [] });
  };
  let state = "letterhead";
  for (const line of paragraphs(text)) {
    if (state === "letterhead" && /[.;:]$/u.test(line)) {
      state = "body";
      open([], "Mở đầu", "");
    }
    if (line.startsWith("Nơi nhận")) state = "recipients";
    const annex = /^(?:PHỤ LỤC|DANH SÁCH)$/u.exec(line)?.[0];
    if (annex && state !== "letterhead") {
      state = "body";
      open([], annex === "PHỤ LỤC" ? "Phụ lục" : "Mẫu danh sách", "");
    } else if (state === "body" && isSectionName(line)) {
      const [, roman, number, letter, title] = HEADING.exec(line);
      const base = path.filter((part) => /^(?:Phụ lục|Mẫu)/u.test(part));
      const own = path.slice(base.length);
      const parents = roman ? [] : number ? own.slice(0, 1) : own.slice(0, 2);
      open([...base, ...parents], roman ?? number ?? letter, title.replace(/:$/u, ""));
    } else if (state === "body") sections.at(-1).sentences.push(...sentencesOf(line));
  }
  return sections.filter(({ sentences }) => sentences.length > 0);
}

function sentencesOf(line) {
  if (isTableRow(line)) return /\p{L}/u.test(line) ? [line] : [];
  const counts = ITEM.test(line) || /[.;:]$/u.test(line) || /^\(.*\)$/u.test(line);
  if (!counts || !/\p{Ll}/u.test(line)) return [];
  const words = line.replace(ITEM, "");
  return words.split(/(?<=[.!?][”")]*)\s+(?=[“"(]?\p{Lu})/u);
}

function main(folder, showText) {
  const plans = {};
  for (const file of readdirSync(folder).sort()) {
    const id = /^(\d{3})_.*\.txt$/u.exec(file)?.[1];
    if (!id) continue;
    const sections = sectionsOf(readFileSync(join(folder, file), "utf8"));
    plans[id] = Object.fromEntries(sections.map((each) => [each.section, each.sentences.length]));
    if (showText) print(id, sections);
  }
  if (showText) return;
  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${JSON.stringify(plans, null, 2)}\n`);
}

function print(id, sections) {
  for (const { section, title, sentences } of sections) {
    console.log(`\n${id} ${section}. ${title}`);
    sentences.forEach((sentence, at) => console.log(`${at + 1}\t${sentence}`));
  }
}

module.exports = { sectionsOf };

if (require.main === module) {
  const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  if (!folder) throw new Error("Which folder holds the plans? node .ci/countSentences.js FOLDER");
  main(folder, process.argv.includes("--text"));
}
