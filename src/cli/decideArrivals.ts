import type { FilePreview } from "../workflow/previewArrivals";
import type { FileDecision } from "../workflow/receive";

type Waiting = FilePreview & {
  readonly arrival: Extract<FilePreview["arrival"], { readonly waits: boolean }>;
};

/**
 * One decision for all files that wait for one, by SHA-256. Left undecided is a file that would take the place of a
 * list with none of its candidates in common, or of which another file of the run may be a newer version as well:
 * which of the two is the newer one, no name tells.
 */
export function decideArrivals(
  previews: readonly FilePreview[],
  mode: FileDecision["mode"],
): ReadonlyMap<string, FileDecision> {
  const waiting = previews.filter(isWaiting);
  const versions = waiting.flatMap(({ arrival }) => arrival.versions);
  const asked = (id: string) => versions.filter(({ earlier }) => earlier.id === id).length;
  const isClear = ({ arrival }: Waiting) =>
    arrival.versions.every(
      ({ common, isPending, earlier }) => common > 0 && !isPending && asked(earlier.id) === 1,
    ) && arrival.intake.lists.every(({ id }) => asked(id) === 0);
  const decided = mode === "extra" ? waiting : waiting.filter(isClear);
  return new Map(decided.map(({ sha256 }) => [sha256, { mode, takes: [] }]));
}

function isWaiting(file: FilePreview): file is Waiting {
  return "waits" in file.arrival && file.arrival.waits;
}
