import { join } from "node:path";
import { NOTHING_ASKED } from "../../src/cli/commandLine";
import { reviewFiles, type Review } from "../../src/cli/reviewFiles";
import type { Finding } from "../../src/domain/checks/finding";

export const SAMPLES = join(__dirname, "../../assets/samples");

/** Reviews a file of the samples folder under plan 003; nothing is written. */
export async function reviewSample(file: string, received: string | null): Promise<Review> {
  const files = [join(SAMPLES, file)];
  const reviewed = await reviewFiles({ ...NOTHING_ASKED, files, plan: "003", received });
  if (!reviewed.ok) throw new Error(reviewed.fault.code);
  return reviewed.value;
}

export function findingsOf({ checked }: Review): readonly Finding[] {
  if (!checked) throw new Error("Nothing was checked");
  return checked.findings;
}
