import type { FindingParams } from "../domain/checks/finding";
import type { RequirementCheck } from "../domain/regulation/requirement";
import type { Plan } from "../domain/regulation/schema";
import { EVIDENCE_SHEETS } from "./evidenceSheets";
import type { Language, Phrase } from "./language";
import { param } from "./param";
import { REQUIREMENT_PHRASES } from "./standardPhrases";

type Paths = Plan["standards"][number]["anyOf"];

/** So many paths are told in full. */
const TOLD = 3;
/** Longer names of paths keep so much of both ends, since alternatives of one article differ at theirs. */
const LONGEST_NAME = 100;
const KEPT_END = 40;

/** Why each of a standard's paths fails, a line a path, of the parameters of `no-path-met`. */
export function noPathPhrase(params: FindingParams, plan: Plan, paths: Paths): Phrase {
  const more = paths.length - TOLD;
  const lines = (language: Language) =>
    paths
      .slice(0, TOLD)
      .map(({ id, text }, at) => {
        const why = failuresOf(params, id).map(
          (failure) => REQUIREMENT_PHRASES[failure.check](failure.params, plan)[language],
        );
        return `\n(${String(at + 1)}) ${clipped(text)}: ${why.join("; ")}`;
      })
      .join("");
  return {
    vi: `phải đạt một trong ${String(paths.length)} cách, nhưng không đạt cách nào:${lines("vi")}${more > 0 ? `\nvà ${String(more)} cách khác` : ""}`,
    en: `one of ${String(paths.length)} ways must be met and none is:${lines("en")}${more > 0 ? `\nand ${String(more)} more` : ""}`,
  };
}

type EvidenceSheet = keyof typeof EVIDENCE_SHEETS;

/** Where the evidence of each kind of requirement is stated; a year's own facts stand on `Thông tin xét`. */
const SHEETS_OF: Readonly<Partial<Record<RequirementCheck, readonly EvidenceSheet[]>>> = {
  "title-required": ["history"],
  "initiative-required": ["initiatives"],
  "consecutive-titles": ["history"],
  "titles-count": ["history"],
  "good-years": ["history"],
  "award-held": ["history"],
  "award-once": ["history"],
  "people-criterion": ["opinions"],
};

/** What to do about it, naming only the sheets on which the failing paths rest. */
export function noPathTodo(params: FindingParams, paths: Paths): Phrase {
  const failures = paths.flatMap(({ id }) => failuresOf(params, id));
  const concerned = new Set(failures.flatMap(sheetsOf));
  const sheets = (Object.keys(EVIDENCE_SHEETS) as EvidenceSheet[])
    .filter((sheet) => concerned.has(sheet))
    .map((sheet) => EVIDENCE_SHEETS[sheet])
    .join(", ");
  return {
    vi: `Xem trang ${sheets}; bổ sung căn cứ cho một cách, không có thì đề nghị đơn vị rút.`,
    en: `Look at sheet ${sheets}; complete the evidence for one way, or ask the unit to withdraw.`,
  };
}

interface Failure {
  readonly check: RequirementCheck;
  readonly params: FindingParams;
}

/** The sheets on which the evidence for a requirement is stated. */
export function sheetsOf({ check, params }: Failure): readonly EvidenceSheet[] {
  const sheets = SHEETS_OF[check] ?? ["facts"];
  const lacks = param(params, "failed").split(",");
  return lacks.includes("initiatives") ? [...sheets, "initiatives"] : sheets;
}

/** `why/<path>/<n>` names the check of a path's n-th failing requirement, `why/<path>/<n>/<name>` what it measured. */
function failuresOf(params: FindingParams, path: string): readonly Failure[] {
  const failures: Failure[] = [];
  for (let at = 0; ; at++) {
    const key = `why/${path}/${String(at)}`;
    const check = params[key];
    if (typeof check !== "string" || !isCheck(check)) return failures;
    const own = Object.entries(params).flatMap(([name, value]) =>
      name.startsWith(`${key}/`) ? [[name.slice(key.length + 1), value] as const] : [],
    );
    failures.push({ check, params: Object.fromEntries(own) });
  }
}

function isCheck(word: string): word is RequirementCheck {
  return Object.hasOwn(REQUIREMENT_PHRASES, word);
}

function clipped(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const head = text.slice(0, LONGEST_NAME - KEPT_END).replace(/[\s,;:(]*\s\S*$/, "");
  const tail = text.slice(-KEPT_END).replace(/^\S*\s/, "");
  return `${head} … ${tail}`;
}
