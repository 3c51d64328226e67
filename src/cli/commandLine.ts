import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../domain/result";
import { parseDate } from "../domain/text/parseDate";
import { completeDate } from "../domain/text/calendarDate";
import { toIso } from "../domain/text/formatDate";

export interface CommandLine {
  readonly files: readonly string[];
  /** Id of a plan that comes with the program; null where not given. */
  readonly plan: string | null;
  /** File of an office's own plan pack, which then is the plan; null where not given. */
  readonly pack: string | null;
  /** Expected day of the decisions, `YYYY-MM-DD`; null for the plan's own. */
  readonly decided: string | null;
  /** Day on which the files arrived, `YYYY-MM-DD`; null where not given. */
  readonly received: string | null;
  readonly out: string | null;
  readonly report: string | null;
  readonly calendar: string | null;
}

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
  const { plan = null, pack = null, out = null, report = null, calendar = null } = values;
  const clash = sameTwice({ "--out": out, "--report": report, "--calendar": calendar });
  if (clash !== null) return badOption(clash);
  if (plan !== null && pack !== null) return badOption(`--plan ${plan} --pack ${pack}`);
  return ok({
    files: positionals,
    plan,
    pack,
    received: received.value,
    decided: decided.value,
    out,
    report,
    calendar,
  });
}

function badOption(detail: string) {
  return fail({ code: "bad-option", params: { detail } });
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

function parseOptions(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          plan: { type: "string" },
          pack: { type: "string" },
          received: { type: "string" },
          decided: { type: "string" },
          out: { type: "string" },
          report: { type: "string" },
          calendar: { type: "string" },
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
