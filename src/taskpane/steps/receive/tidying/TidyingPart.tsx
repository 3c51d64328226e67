import type { ReactNode } from "react";
import { tidyingText } from "../../../../strings/tidyingText";
import { Disclosure } from "../../../parts/Disclosure";
import { useComputed, type Computed } from "../../../parts/useComputed";
import { usePane, useText } from "../../../parts/usePane";
import { leftRepairs, leftSpellings } from "../../../state/proposals";
import type { PaneStore } from "../../../state/PaneStore";
import type { PaneState } from "../../../state/paneState";
import { proposeRepairs } from "../../../../workflow/proposeRepairs";
import { unitSpellings } from "../../../../workflow/unitSpellings";
import { LettersPart } from "./LettersPart";
import { MemoryPart } from "./MemoryPart";
import { PapersPart } from "./PapersPart";
import { RepairsPart } from "./RepairsPart";
import { SpellingsPart } from "./SpellingsPart";

type View = NonNullable<PaneState["view"]>;

const askRepairs = ({ host }: PaneStore, view: View) => proposeRepairs(host.engine, view);
const askSpellings = ({ host }: PaneStore, view: View) => unitSpellings(host.engine, view);

/** What follows a receiving: repairs, names of units, readings, letters, papers. */
export function TidyingPart() {
  const { skipped } = usePane();
  const t = useText();
  const repairs = useComputed(askRepairs);
  const spellings = useComputed(askSpellings);
  return (
    <div>
      <Disclosure
        level={3}
        title={`${t(tidyingText.repairs)}${countOf(repairs, (all) => leftRepairs(all, skipped).length)}`}
      >
        {() => <Found computed={repairs}>{(all) => <RepairsPart repairs={all} />}</Found>}
      </Disclosure>
      <Disclosure
        level={3}
        title={`${t(tidyingText.units)}${countOf(spellings, (all) => leftSpellings(all, skipped).length)}`}
      >
        {() => <Found computed={spellings}>{(all) => <SpellingsPart clusters={all} />}</Found>}
      </Disclosure>
      <Disclosure level={3} title={t(tidyingText.memory)}>
        {() => <MemoryPart />}
      </Disclosure>
      <Disclosure level={3} title={t(tidyingText.letters)}>
        {() => <LettersPart />}
      </Disclosure>
      <Disclosure level={3} title={t(tidyingText.papers)}>
        {() => <PapersPart />}
      </Disclosure>
    </div>
  );
}

function countOf<T>(computed: Computed<T>, count: (value: T) => number): string {
  return computed.state === "done" ? ` (${String(count(computed.value))})` : "";
}

interface FoundProps<T> {
  readonly computed: Computed<T>;
  readonly children: (value: T) => ReactNode;
}

function Found<T>({ computed, children }: FoundProps<T>) {
  const t = useText();
  if (computed.state === "done") return children(computed.value);
  return <p role="status">{t(tidyingText[computed.state])}</p>;
}
