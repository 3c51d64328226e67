import { DOSSIER_STATE_TEXT, dossierText } from "../../../strings/dossierText";
import { Bars } from "../../parts/Bars";
import { useText } from "../../parts/usePane";
import type { DossierRow } from "../../state/dossierRows";

/** How many items are there, missing, not needed, and not stated. */
export function DossierCounts({ rows }: { readonly rows: readonly DossierRow[] }) {
  const t = useText();
  const count = (fits: (row: DossierRow) => boolean) => rows.filter(fits).length;
  const stated = (["present", "missing", "awaited", "notNeeded"] as const).map((state) => ({
    label: t(DOSSIER_STATE_TEXT[state]),
    count: count(
      ({ entry, isListReceived }) =>
        entry?.state === state || (state === "present" && isListReceived && !entry?.state),
    ),
  }));
  const unstated = {
    label: t(dossierText.unstated),
    count: count(({ entry, isListReceived }) => !entry?.state && !isListReceived),
  };
  return <Bars label={t(dossierText.overview)} bars={[...stated, unstated]} />;
}
