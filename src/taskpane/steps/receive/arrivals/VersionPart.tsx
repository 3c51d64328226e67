import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { arrivalText, differenceCountsText, versionText } from "../../../../strings/arrivalText";
import { dateText } from "../../../../strings/dateText";
import type { ListVersion } from "../../../../workflow/readArrivals";
import { withMode } from "../../../actions/decideArrival";
import { Disclosure } from "../../../parts/Disclosure";
import { RowList } from "../../../parts/RowList";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { versionsOf, type Arrival } from "../../../state/arrival";
import { countRows, differingRows } from "../../../state/versionRows";
import { RowDifference } from "./RowDifference";

/** A file that may be a newer version: of what, how it differs, and what it is to be taken for. */
export function VersionPart({ arrival }: { readonly arrival: Arrival }) {
  const { decisions } = usePane();
  const store = useStore();
  const t = useText();
  const versions = versionsOf(arrival);
  const { sha256, name } = arrival;
  const mode = decisions.files.get(sha256)?.mode;
  return (
    <>
      {versions.map((version) => (
        <OneVersion key={version.earlier.id} arrival={arrival} version={version} />
      ))}
      <Field label={`${t(arrivalText.mode)} (“${name}”)`}>
        <RadioGroup
          value={mode ?? ""}
          onChange={(_, { value }) => {
            store.update({
              decisions: withMode(decisions, sha256, value === "replace" ? "replace" : "extra"),
            });
          }}
        >
          <Radio
            value="replace"
            label={t(arrivalText.modeReplace)}
            disabled={versions.some(({ isPending }) => isPending)}
          />
          <Radio value="extra" label={t(arrivalText.modeExtra)} />
        </RadioGroup>
      </Field>
    </>
  );
}

interface OneVersionProps {
  readonly arrival: Arrival;
  readonly version: ListVersion;
}

function OneVersion({ arrival, version }: OneVersionProps) {
  const { view } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const { earlier, isPending } = version;
  const { file, received } = earlier;
  const about = { ...version, file, version: earlier.version, received: dateText(received ?? "") };
  const rows = differingRows(version, view?.register ?? null);
  return (
    <div className={styles.stack}>
      <p className={styles.plain}>{t(versionText(about))}</p>
      {isPending ? (
        <p className={styles.quiet}>{t(arrivalText.pending)}</p>
      ) : (
        <p className={styles.quiet}>{t(differenceCountsText(countRows(version.rows)))}</p>
      )}
      {!isPending && rows.length === 0 && (
        <p className={styles.quiet}>{t(arrivalText.noDifferences)}</p>
      )}
      {rows.length > 0 && (
        <Disclosure level={4} title={`${t(arrivalText.differences)} (${String(rows.length)})`}>
          {() => (
            <RowList label={t(arrivalText.differences)} items={rows} keyOf={({ key }) => key}>
              {(row) => <RowDifference sha256={arrival.sha256} row={row} />}
            </RowList>
          )}
        </Disclosure>
      )}
    </div>
  );
}
