import type { FilePlace } from "../../domain/dossierFiles/fileProposal";
import type { Plan } from "../../domain/regulation/schema";
import type { AcceptedFile } from "../../workflow/acceptDossierFiles";
import type { ProposedFile } from "../../workflow/proposeDossierFiles";
import type { PaneState } from "./paneState";

/** A file of the folder is ready to be recorded, asks which paper it is, fits none, or nothing is to be done. */
export type FileGroup = "sure" | "asked" | "conflict" | "unmatched" | "recorded";

export const FILE_GROUPS: readonly FileGroup[] = [
  "sure",
  "asked",
  "conflict",
  "unmatched",
  "recorded",
];

/** `recorded`: paths that stand on `Hồ sơ`, chosen by people where the file's name tells too little. */
export function groupOf(file: ProposedFile, recorded: ReadonlySet<string>): FileGroup {
  if (file.isRecorded || recorded.has(file.path)) return "recorded";
  if (file.conflict !== null) return "conflict";
  if (file.sure) return "sure";
  return file.others.length > 0 ? "asked" : "unmatched";
}

export function recordedPaths({ checked }: Pick<PaneState, "checked">): ReadonlySet<string> {
  const lines = checked?.gathered.review.dossier?.records ?? [];
  return new Set(lines.flatMap(({ paths }) => paths));
}

/** The paper that a sure file is; null where that is not told. */
export function acceptedFile({ path, item, unit, nomination }: ProposedFile): AcceptedFile | null {
  return item === null || unit === null ? null : { path, item, unit, nomination: nomination ?? "" };
}

/** A paper in words: what, of whom. */
export function placeText(
  { dossierItems }: Pick<Plan, "dossierItems">,
  { item, unit, nomination }: FilePlace,
  candidates: ReadonlyMap<string, string>,
): string {
  const name = dossierItems.find(({ id }) => id === item)?.name ?? item;
  const candidate = candidates.get(nomination) ?? "";
  return candidate === "" ? `${name} (${unit})` : `${name}: ${candidate} (${unit})`;
}
