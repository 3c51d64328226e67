import type { ListConfidence, ListReading, SkippedRows } from "../domain/intake/listReading";
import type { ReceivedList } from "../domain/intake/nomination";
import {
  commandText,
  fileReadText,
  folderLine,
  notReceivedText,
  unreadText,
  versionTakenText,
} from "../strings/commandText";
import { faultPhrase, faultText } from "../strings/faultText";
import { noticeText } from "../strings/noticeText";
import { DOUBT_TEXT, skippedText } from "../strings/readingText";
import type { Review } from "./reviewFiles";
import type { ReviewedFile } from "./reviewedFile";

type Files = Pick<Review, "files" | "folders" | "intakes" | "checked">;

/** One line a file, then what there is to know of each. */
export function printFiles(review: Files): readonly string[] {
  const { files, folders } = review;
  const details = files.flatMap((file) => detailLines(file, review));
  return [
    ...(files.length === 0 ? [] : [""]),
    ...folders.map((folder) => folderLine({ ...folder, links: folder.links.length }).vi),
    ...files.map(fileLine),
    ...(files.some(isWaiting) ? [commandText.howToDecide.vi] : []),
    ...(details.length === 0 ? [] : ["", commandText.details.vi, ...details]),
  ];
}

function isWaiting({ outcomes }: ReviewedFile): boolean {
  return outcomes.includes("needs-decision");
}

function fileLine(one: ReviewedFile): string {
  const { file, refused, lists, isKnown, isCouncilWorkbook } = one;
  if (refused) {
    const mark = isWaiting(one) ? "?" : "✗";
    return `${mark} ${file}: ${faultText(refused, "vi")}`;
  }
  const confidence = leastSure(lists);
  const read = fileReadText({
    lists: lists.length,
    nominations: lists.reduce((sum, { nominations }) => sum + nominations, 0),
    confidence,
    doubts: lists.reduce((sum, { doubts }) => sum + doubts.length, 0),
  });
  const also = [
    ...(isCouncilWorkbook ? [commandText.councilWorkbook.vi] : []),
    ...(isKnown && lists.length > 0 ? [commandText.known.vi] : []),
  ];
  const mark = confidence === "doubtful" ? "!" : "✓";
  return `${mark} ${file}: ${read.vi}${also.length === 0 ? "" : ` (${also.join("; ")})`}`;
}

const CONFIDENCES: readonly ListConfidence[] = ["doubtful", "likely", "sure"];

function leastSure(lists: readonly ReceivedList[]): ListConfidence | null {
  return CONFIDENCES.find((one) => lists.some(({ confidence }) => confidence === one)) ?? null;
}

function detailLines(one: ReviewedFile, { intakes, checked }: Files): readonly string[] {
  const { file, refused, notices, notReceived, lists, arrivals } = one;
  const own = arrivals.flatMap(({ sha256 }) => intakes.get(sha256) ?? []);
  const readings = own.flatMap((intake) => intake.readings);
  const unread = own.reduce((sum, intake) => sum + intake.unread.length, 0);
  const replaced = checked?.gathered.review.ledger.replaced ?? [];
  const skipped = skippedText(allSkipped(readings));
  const lines = [
    ...(refused ? [] : new Set(lists.flatMap((list) => listLines(list, replaced)))),
    ...(skipped ? [skipped.vi] : []),
    ...(unread > 0 && !refused ? [unreadText(unread).vi] : []),
    ...notReceived.map(({ sheet, fault }) => notReceivedText(sheet, faultPhrase(fault)).vi),
    ...notices.map((notice) => noticeText(notice).vi),
  ];
  return lines.length === 0 ? [] : [`  ${file}`, ...lines.map((line) => `    ${line}`)];
}

function allSkipped(readings: readonly ListReading[]): SkippedRows {
  const sum = (field: keyof SkippedRows) =>
    readings.reduce((all, { skipped }) => all + skipped[field], 0);
  return {
    groups: sum("groups"),
    templates: sum("templates"),
    phantoms: sum("phantoms"),
    headings: sum("headings"),
  };
}

function listLines(list: ReceivedList, replaced: readonly ReceivedList[]): readonly string[] {
  const { sheet, doubts, version, replaces } = list;
  const earlier = replaced.find(({ id }) => id === replaces);
  const taken = earlier ? [versionTakenText(version, earlier.file).vi] : [];
  return [...taken, ...doubts.map((doubt) => DOUBT_TEXT[doubt].vi)].map(
    (text) => `${sheet}: ${text}`,
  );
}
