import type { Fault } from "../domain/result";
import { commandUsage } from "../strings/commandFaults";
import { faultText } from "../strings/faultText";
import { calendarFile } from "./calendarFile";
import { asksForHelp, readCommandLine } from "./commandLine";
import { makeReport } from "./makeReport";
import { planChoices } from "./planChoices";
import { printReview } from "./printReview";
import { reviewFiles, writeOut, writeWorkbook, type Review } from "./reviewFiles";
import type { ReviewedFile } from "./reviewedFile";

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
  const { out, report, calendar } = line.value;
  const told = `${JSON.stringify(makeReport(review.value), null, 2)}\n`;
  if (out !== null && review.value.checked) {
    const written = await writeWorkbook(review.value, out);
    if (!written.ok) return refuse(written.fault);
    console.log(`\nĐã ghi sổ của Hội đồng: ${out}`);
  }
  if (report !== null) {
    const written = await writeOut(report, told);
    if (!written.ok) return refuse(written.fault);
    console.log(`Đã ghi báo cáo: ${report}`);
  }
  if (calendar !== null && review.value.checked) {
    const made = calendarFile(review.value, new Date().toISOString());
    if (!made.ok) return refuse(made.fault);
    const written = await writeOut(calendar, made.value);
    if (!written.ok) return refuse(written.fault);
    console.log(`Đã ghi lịch: ${calendar}`);
  }
  return exitStatus(review.value);
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
function isUnusable({ refused, notReceived }: ReviewedFile): boolean {
  return refused !== null || notReceived.some(({ fault }) => fault.code === "no-nominations");
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
