import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../domain/result";
import { parseDate } from "../domain/text/parseDate";
import { completeDate } from "../domain/text/calendarDate";
import { toIso } from "../domain/text/formatDate";
import type { FileDecision } from "../workflow/receive";

export interface CommandLine {
  /** Files, and folders of files. */
  readonly files: readonly string[];
  /** Id of a plan that comes with the program; null where not given. */
  readonly plan: string | null;
  /** File of an office's own plan pack, which then is the plan; null where not given. */
  readonly pack: string | null;
  /** Expected day of the decisions, `YYYY-MM-DD`; null for the plan's own. */
  readonly decided: string | null;
  /** Day on which the files arrived, `YYYY-MM-DD`; null where not given. */
  readonly received: string | null;
  /** How they came: "E-mail", "Bản giấy" …; null where not given. */
  readonly channel: string | null;
  /** What files are that may be newer versions of lists that have come; null where nobody has decided. */
  readonly decision: FileDecision["mode"] | null;
  /** File of what people have decided about reading, made from another workbook. */
  readonly memory: string | null;
  /** Folder with the papers of the dossiers. */
  readonly dossier: string | null;
  /** Papers told for sure are recorded; otherwise all are only proposed. */
  readonly acceptDossier: boolean;
  readonly out: string | null;
  /** Where it is not given it stands beside `out`. */
  readonly report: string | null;
  readonly calendar: string | null;
  readonly memoryOut: string | null;
  /** Folder for the workbooks that go back to the units. */
  readonly returns: string | null;
}

/** No file, and no option. */
export const NOTHING_ASKED: CommandLine = Object.freeze({
  files: [],
  plan: null,
  pack: null,
  decided: null,
  received: null,
  channel: null,
  decision: null,
  memory: null,
  dossier: null,
  acceptDossier: false,
  out: null,
  report: null,
  calendar: null,
  memoryOut: null,
  returns: null,
});

/** Whether the command is asked what it can do, rather than to do it. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  return options.some((option) => option === "--help" || option === "-h");
}

/** Reads the arguments of `npm run review`. Faults: `no-files`, `bad-option` (params: detail). */
export function readCommandLine(args: readonly string[]): Result<CommandLine> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length === 0) return fail({ code: "no-files" });
  const received = dayOf("--received", values.received);
  if (!received.ok) return received;
  const decided = dayOf("--decided", values.decided);
  if (!decided.ok) return decided;
  const { replace, extra, "memory-out": memoryOut, "accept-dossier": acceptDossier } = values;
  const { plan, pack, channel, memory, dossier, out, calendar, returns } = values;
  const line: CommandLine = {
    ...NOTHING_ASKED,
    ...{ plan: plan ?? null, pack: pack ?? null, channel: channel?.trim() ?? null },
    ...{ memory: memory ?? null, dossier: dossier ?? null, out: out ?? null },
    ...{ calendar: calendar ?? null, returns: returns ?? null, memoryOut: memoryOut ?? null },
    files: positionals,
    received: received.value,
    decided: decided.value,
    decision: replace ? "replace" : extra ? "extra" : null,
    acceptDossier: acceptDossier ?? false,
    report: values.report ?? (out === undefined ? null : besideWorkbook(out)),
  };
  const clash = replace && extra ? "--replace --extra" : clashIn(line);
  return clash === null ? ok(line) : badOption(clash);
}

function badOption(detail: string) {
  return fail({ code: "bad-option", params: { detail } });
}

/** `so-hoi-dong.json` for `so-hoi-dong.xlsx`. */
function besideWorkbook(out: string): string {
  return `${out.replace(/\.xlsx$/i, "")}.json`;
}

/** Options that cannot stand together, as they were given; null where all can. */
function clashIn(line: CommandLine): string | null {
  const { plan, pack, out, report, calendar, memoryOut, returns } = line;
  if (plan !== null && pack !== null) return `--plan ${plan} --pack ${pack}`;
  if (line.acceptDossier && line.dossier === null) return "--accept-dossier";
  const made = { "--out": out, "--report": report, "--calendar": calendar };
  return sameTwice({ ...made, "--memory-out": memoryOut, "--returns": returns });
}

/** Two options that name one file, as they were given; null where all differ. */
function sameTwice(paths: Readonly<Record<string, string | null>>): string | null {
  const given = Object.entries(paths).flatMap(([option, path]) =>
    path === null ? [] : [{ option, path }],
  );
  for (const [at, one] of given.entries()) {
    const twin = given.slice(at + 1).find(({ path }) => resolve(path) === resolve(one.path));
    if (twin) return `${one.option} ${one.path} ${twin.option} ${twin.path}`;
  }
  return null;
}

function dayOf(option: string, text: string | undefined): Result<string | null> {
  if (text === undefined) return ok(null);
  const day = isoDay(text);
  return day === undefined ? badOption(`${option} ${text}`) : ok(day);
}

const TEXT = { type: "string" } as const;
const SWITCH = { type: "boolean" } as const;

function parseOptions(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          plan: TEXT,
          pack: TEXT,
          received: TEXT,
          decided: TEXT,
          channel: TEXT,
          replace: SWITCH,
          extra: SWITCH,
          memory: TEXT,
          "memory-out": TEXT,
          dossier: TEXT,
          "accept-dossier": SWITCH,
          returns: TEXT,
          out: TEXT,
          report: TEXT,
          calendar: TEXT,
        },
      }),
    );
  } catch (error) {
    return badOption(error instanceof Error ? error.message : String(error));
  }
}

/** Undefined where the text is no whole date. */
function isoDay(text: string): string | undefined {
  const read = parseDate(text);
  const date = read.ok ? completeDate(read.value) : null;
  return date ? toIso(date) : undefined;
}
