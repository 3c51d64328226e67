import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../domain/result";
import { parseDate } from "../domain/text/parseDate";
import { completeDate } from "../domain/text/calendarDate";
import { toIso } from "../domain/text/formatDate";

export interface CommandLine {
  readonly files: readonly string[];
  readonly plan: string;
  /** Day on which the files arrived, `YYYY-MM-DD`; null where not given. */
  readonly received: string | null;
  readonly out: string | null;
  readonly report: string | null;
}

const DEFAULT_PLAN = "003";

/** Reads the arguments of `npm run review`. Faults: `no-files`, `bad-option` (params: detail). */
export function readCommandLine(args: readonly string[]): Result<CommandLine> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length === 0) return fail({ code: "no-files" });
  const received = values.received === undefined ? null : isoDay(values.received);
  if (received === undefined) {
    return fail({ code: "bad-option", params: { detail: `--received ${values.received ?? ""}` } });
  }
  const { out, report } = values;
  if (out !== undefined && report !== undefined && resolve(out) === resolve(report)) {
    return fail({ code: "bad-option", params: { detail: `--out ${out} --report ${report}` } });
  }
  return ok({
    files: positionals,
    plan: values.plan ?? DEFAULT_PLAN,
    received,
    out: out ?? null,
    report: report ?? null,
  });
}

function parseOptions(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          plan: { type: "string" },
          received: { type: "string" },
          out: { type: "string" },
          report: { type: "string" },
        },
      }),
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ code: "bad-option", params: { detail } });
  }
}

/** Undefined where the text is no whole date. */
function isoDay(text: string): string | undefined {
  const read = parseDate(text);
  const date = read.ok ? completeDate(read.value) : null;
  return date ? toIso(date) : undefined;
}
