import { Button, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { arrivalText, receiveReadyText, stayText } from "../../../../strings/arrivalText";
import { paneText, shownOfText } from "../../../../strings/paneText";
import { withoutArrival } from "../../../actions/decideArrival";
import { receiveFilesAction } from "../../../actions/receiveActions";
import { ActionButton } from "../../../parts/ActionButton";
import { LOST_REGISTER_ID } from "../../../parts/LostRegister";
import { RowList } from "../../../parts/RowList";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { arrivalState, isOpenArrival, staysBehind } from "../../../state/arrival";
import { ArrivalCard } from "./ArrivalCard";

/** The chosen files with what receiving them would come to, and the button that receives them. */
export function ArrivalsPart() {
  const { arrivals, decisions, view } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const all = arrivals.map((arrival, at) => {
    const state = arrivalState(arrival, decisions);
    return { arrival, state, key: `${String(at)} ${arrival.sha256}` };
  });
  const ready = all.filter(({ state }) => state === "ready" || state === "replaces").length;
  const staying = all.filter(({ state }) => staysBehind(state)).length;
  const shown = all.filter(
    ({ state, key }) => !onlyOpen || isOpenArrival(state) || opened.has(key),
  );
  return (
    <section className={styles.stack} aria-labelledby="arrivals">
      <h3 id="arrivals" className={styles.title}>
        {t(arrivalText.preview)}
      </h3>
      {all.length > 1 && (
        <Switch
          label={t(arrivalText.onlyOpen)}
          checked={onlyOpen}
          onChange={(_, { checked }) => {
            setOnlyOpen(checked);
          }}
        />
      )}
      <p className={styles.quiet} role="status">
        {t(shown.length === 0 ? paneText.nothingFits : shownOfText(shown.length, all.length))}
      </p>
      <RowList label={t(arrivalText.list)} items={shown} keyOf={({ key }) => key}>
        {({ key, arrival, state }) => (
          <ArrivalCard
            arrival={arrival}
            state={state}
            isOpened={opened.has(key)}
            onOpen={(isOpened) => {
              const others = [...opened].filter((each) => each !== key);
              setOpened(new Set(isOpened ? [...others, key] : others));
            }}
          />
        )}
      </RowList>
      <div className={styles.row}>
        <ActionButton
          action={receiveFilesAction}
          input={null}
          label={receiveReadyText(ready)}
          appearance="primary"
          describedBy={view?.lostRegister ? LOST_REGISTER_ID : "arrivals-stay"}
        />
        <Button
          onClick={() => {
            store.update({
              ...withoutArrival(store.getState(), () => true),
              titleTakesFocus: true,
            });
          }}
        >
          {t(arrivalText.leaveOutAll)}
        </Button>
      </div>
      <p id="arrivals-stay" className={styles.quiet}>
        {staying > 0 && t(stayText(staying))}
      </p>
    </section>
  );
}
