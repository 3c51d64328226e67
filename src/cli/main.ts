import { fail, ok, type Fault, type Result } from "../domain/result";
import { writeXlsx } from "../files/writeXlsx";
import { commandUsage } from "../strings/commandFaults";
import { writtenText } from "../strings/commandText";
import { faultText } from "../strings/faultText";
import type { Phrase } from "../strings/language";
import { calendarFile } from "./calendarFile";
import { asksForHelp, readCommandLine, type CommandLine } from "./commandLine";
import { makeReport } from "./makeReport";
import { planChoices } from "./planChoices";
import { printReview } from "./printReview";
import { reviewFiles, type Review } from "./reviewFiles";
import type { ReviewedFile } from "./reviewedFile";
import { writeOut } from "./writeOut";
import { writeReturns } from "./writeReturns";

const CLEAN = 0;
const ERRORS_FOUND = 1;
const UNUSABLE = 2;

/**
 * Runs the command; the exit status is 0, 1 where errors were found, 2 where an input could not be used or the
 * session's plan is not the one that was frozen.
 */
async function main(args: readonly string[]): Promise<number> {
  if (asksForHelp(args)) {
    console.log(commandUsage(planChoices()).vi);
    return CLEAN;
  }
  const line = readCommandLine(args);
  if (!line.ok) return refuse(line.fault);
  const review = await reviewFiles(line.value);
  if (!review.ok) return refuse(review.fault);
  for (const text of printReview(review.value)) console.log(text);
  console.log("");
  const written = await writeAll(line.value, review.value);
  return written.ok ? exitStatus(review.value) : refuse(written.fault);
}

/** What the command asks for, one after the other; a workbook, calendar or return only where something came. */
async function writeAll(line: CommandLine, review: Review): Promise<Result<void>> {
  const { out, report, calendar, memoryOut } = line;
  const { checked, exported } = review;
  // Made before anything is written: a fault of ours here must not leave half of the files.
  const told = `${JSON.stringify(makeReport(review), null, 2)}\n`;
  if (out !== null && checked) {
    const workbook = await writeXlsx(review.workbook.snapshot());
    const written = await tellWritten(out, workbook, writtenText.workbook(out));
    if (!written.ok) return written;
  }
  if (report !== null) {
    const written = await tellWritten(report, told, writtenText.report(report));
    if (!written.ok) return written;
  }
  if (calendar !== null && checked) {
    const made = calendarFile(review, new Date().toISOString());
    if (!made.ok) return fail(made.fault);
    const written = await tellWritten(calendar, made.value, writtenText.calendar(calendar));
    if (!written.ok) return written;
  }
  if (memoryOut !== null && exported) {
    const { json, unread } = exported;
    const written = await tellWritten(memoryOut, json, writtenText.memory(memoryOut, unread));
    if (!written.ok) return written;
  }
  return tellReturns(line, review);
}

async function tellWritten(
  path: string,
  contents: Uint8Array | string,
  told: Phrase,
): Promise<Result<void>> {
  const written = await writeOut(path, contents);
  if (written.ok) console.log(told.vi);
  return written;
}

async function tellReturns(
  { returns: folder }: CommandLine,
  { returns, isInput }: Review,
): Promise<Result<void>> {
  if (folder === null || !returns) return ok(undefined);
  const written = await writeReturns(returns, folder, isInput);
  if (!written.ok) return written;
  const { unplaced, withoutUnit } = returns;
  const told = writtenText.returns({
    folder,
    files: returns.returns.length,
    remarks: returns.returns.reduce((sum, { remarks }) => sum + remarks, 0),
    unplaced: unplaced.asks + unplaced.unread,
  });
  console.log(told.vi);
  if (withoutUnit.length > 0) console.log(writtenText.noReturn(withoutUnit).vi);
  return ok(undefined);
}

function refuse(fault: Fault): number {
  console.error(faultText(fault, "vi"));
  return UNUSABLE;
}

function exitStatus({ files, checked, isPackAltered }: Review): number {
  if (!checked || isPackAltered || files.some(isUnusable)) return UNUSABLE;
  return checked.findings.some(({ severity }) => severity === "error") ? ERRORS_FOUND : CLEAN;
}

/** In the council's workbook a sheet without a list is the office's own; any other is told as a file is. */
function isUnusable({ refused, notReceived, outcomes }: ReviewedFile): boolean {
  const isOpen = outcomes.includes("needs-decision");
  return (
    refused !== null || isOpen || notReceived.some(({ fault }) => fault.code === "no-nominations")
  );
}

// Whoever reads the lines may stop early (`| head`); the files are written all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error("Lỗi của phần mềm, không có gì được ghi. Hãy báo người phát triển:", error);
    process.exitCode = UNUSABLE;
  },
);
