import { memoryLines } from "../domain/intake/memoryLines";
import {
  commandText,
  memoryTakenText,
  proposedRepairsText,
  proposedUnitsText,
} from "../strings/commandText";
import { FILE_REASON_TEXT, filesAcceptedText, foldersReadText } from "../strings/folderText";
import type { DossierFolder } from "./dossierFolder";
import type { Review } from "./reviewFiles";

/** What a person may accept, and what the command took over as it was told to. */
export function printProposals({
  proposals: { repairs, units },
  dossier,
  memory,
}: Pick<Review, "proposals" | "dossier" | "memory">): readonly string[] {
  const sure = repairs.filter((repair) => repair.sure).length;
  const open = [
    ...(repairs.length > 0 ? [proposedRepairsText(repairs.length, sure).vi] : []),
    ...(units.length > 0 ? [proposedUnitsText(units.length).vi] : []),
  ];
  return [
    ...(memory ? ["", memoryLine(memory)] : []),
    ...(open.length > 0 ? ["", commandText.proposed.vi, ...open.map((line) => `  - ${line}`)] : []),
    ...(dossier ? dossierLines(dossier) : []),
  ];
}

function memoryLine({ added, conflicts, unknownAwards }: NonNullable<Review["memory"]>): string {
  const counts = { conflicts: conflicts.length, unknownAwards: unknownAwards.length };
  return memoryTakenText({ added: memoryLines(added).length, ...counts }).vi;
}

function dossierLines(told: DossierFolder): readonly string[] {
  const { folder, files, ignored, recorded, conflicts } = told;
  const sure = files.filter((file) => file.sure);
  const open = files.filter((file) => !file.sure);
  const read =
    recorded.length + conflicts.length > 0
      ? filesAcceptedText(recorded.length, conflicts.length).vi
      : foldersReadText(files.length, sure.length, ignored.length).vi;
  const isLeft = sure.some(({ path, isRecorded }) => !isRecorded && !recorded.includes(path));
  return [
    "",
    `${folder}: ${read}`,
    ...(isLeft && recorded.length === 0 ? [commandText.notAccepted.vi] : []),
    ...open.map(({ path, because }) => `  ? ${path}: ${FILE_REASON_TEXT[because].vi}`),
  ];
}
