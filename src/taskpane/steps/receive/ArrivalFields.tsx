import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { arrivalText, CHANNELS } from "../../../strings/arrivalText";
import { paneText } from "../../../strings/paneText";
import { receiveText } from "../../../strings/receiveText";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

const OTHER = "other";

/** When and how what is received now came. */
export function ArrivalFields() {
  const { receivedDate } = usePane();
  const store = useStore();
  const t = useText();
  return (
    <>
      <Field label={t(receiveText.receivedDate)} hint={t(receiveText.receivedHint)}>
        <Input
          type="date"
          value={receivedDate}
          onChange={(_, { value }) => {
            store.update({ receivedDate: value });
          }}
        />
      </Field>
      <ChannelField />
    </>
  );
}

function ChannelField() {
  const { channel } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const [isOther, setOther] = useState(channel !== "" && !CHANNELS.includes(channel));
  return (
    <div className={styles.row}>
      <Field label={t(arrivalText.channel)} className={styles.grow}>
        <Select
          value={isOther ? OTHER : channel}
          onChange={(_, { value }) => {
            setOther(value === OTHER);
            store.update({ channel: value === OTHER ? "" : value });
          }}
        >
          <option value="">{t(paneText.notStated)}</option>
          {CHANNELS.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
          <option value={OTHER}>{t(arrivalText.channelOther)}</option>
        </Select>
      </Field>
      {isOther && (
        <Field label={t(arrivalText.channelWords)} className={styles.grow}>
          <Input
            value={channel}
            onChange={(_, { value }) => {
              store.update({ channel: value });
            }}
          />
        </Field>
      )}
    </div>
  );
}
