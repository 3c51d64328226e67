import type { Finding } from "../checks/finding";
import { dossierKey } from "../checks/owedItems";
import type { DossierEntry } from "../checks/reviewData";
import type { DossierItem } from "../regulation/schema";

/** What a plan asks of a paper that is there: so many sets, a form, somebody's confirmation, no more than an age. */
export type PaperFault = "copies" | "form" | "confirmer" | "age";

export interface PaperFaults {
  readonly open: readonly PaperFault[];
  /** A person accepted these with a reason. */
  readonly accepted: readonly PaperFault[];
}

const NO_FAULTS: PaperFaults = { open: [], accepted: [] };

/** In which way the papers on `Hồ sơ` are not as asked for, by `dossierKey`: what the checks of `checks/dossier` found. */
export class FaultBook {
  private readonly faults = new Map<string, PaperFaults>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) this.add(finding);
  }

  of(key: string): PaperFaults {
    return this.faults.get(key) ?? NO_FAULTS;
  }

  private add(finding: Finding): void {
    const fault = faultOf(finding);
    if (fault === null) return;
    const { subject, params, accepted } = finding;
    const nomination = subject.kind === "nomination" ? subject.id : "";
    const unit = String(params["unit"] ?? "");
    const key = dossierKey(String(params["item"] ?? ""), { unit, nomination });
    const { open, accepted: borne } = this.of(key);
    const faults =
      accepted === null
        ? { open: withOnce(open, fault), accepted: borne }
        : { open, accepted: withOnce(borne, fault) };
    this.faults.set(key, faults);
  }
}

function withOnce(faults: readonly PaperFault[], fault: PaperFault): readonly PaperFault[] {
  return faults.includes(fault) ? faults : [...faults, fault];
}

const FAULTS: Readonly<Partial<Record<Finding["check"], PaperFault>>> = {
  "dossier-copies": "copies",
  "dossier-form": "form",
  "dossier-unconfirmed": "confirmer",
  "dossier-too-old": "age",
};

const NO_FAULT: ReadonlySet<string> = new Set(["more", "unreadable", "after-received"]);

/** More sets than asked for are no fault; what cannot be read is a doubt, see `paperDoubts`. */
function faultOf({ check, params }: Finding): PaperFault | null {
  return NO_FAULT.has(String(params["fault"])) ? null : (FAULTS[check] ?? null);
}

/** What a paper that is there is asked for, but `Hồ sơ` does not tell so that it can be judged. */
export function paperDoubts(item: DossierItem, entry: DossierEntry): readonly PaperFault[] {
  const { copies, form, maxAgeMonths } = item;
  const { dated, date } = entry;
  const sets = entry.copies.value;
  const doubts: readonly (readonly [PaperFault, boolean])[] = [
    ["copies", copies !== null && (sets === null || !Number.isInteger(sets) || sets < 0)],
    ["form", form !== null && entry.form === null],
    ["age", maxAgeMonths !== null && (dated === null || date === null || dated > date)],
  ];
  return doubts.flatMap(([fault, isOpen]) => (isOpen ? [fault] : []));
}
