import { Badge, Button, Checkbox } from "@fluentui/react-components";
import type { Intake } from "../../../../domain/intake/receiveSheets";
import { arrivalSizeText, arrivalText, knownRepairsText } from "../../../../strings/arrivalText";
import { paneText } from "../../../../strings/paneText";
import { DOUBT_TEXT } from "../../../../strings/readingText";
import { paneFaultText } from "../../../../strings/paneFaultText";
import { withoutArrival, withSeen } from "../../../actions/decideArrival";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import {
  isDisplaced,
  needsLook,
  readableOf,
  versionsOf,
  type Arrival,
  type ArrivalState,
} from "../../../state/arrival";
import { ArrivalDetails } from "./ArrivalDetails";
import { ColumnQuestions } from "./ColumnQuestions";
import { VersionPart } from "./VersionPart";

const BADGES = {
  unseen: { color: "warning", text: arrivalText.unseen },
  ready: { color: "success", text: arrivalText.ready },
  replaces: { color: "success", text: arrivalText.replaces },
  known: { color: "informative", text: arrivalText.known },
  refused: { color: "danger", text: arrivalText.refused },
  decide: { color: "warning", text: arrivalText.decide },
  look: { color: "warning", text: arrivalText.look },
} as const;

interface ArrivalCardProps {
  readonly arrival: Arrival;
  readonly state: ArrivalState;
  readonly isOpened: boolean;
  readonly onOpen: (isOpened: boolean) => void;
}

/** One chosen file: what would become of it, what it asks, and in detail how it was read. */
export function ArrivalCard({ arrival, state, isOpened, onOpen }: ArrivalCardProps) {
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const { name, preview, notices, holdsOwn } = arrival;
  const { color, text } = BADGES[state];
  const read = readableOf(arrival);
  const hasDetails = read !== null || notices.length > 0 || holdsOwn;
  const words = t(isOpened ? paneText.hideDetails : paneText.details);
  const repairs = preview?.repairs.length ?? 0;
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <p className={styles.strong}>{name}</p>
      <div>
        <Badge appearance="tint" color={color}>
          {t(text)}
        </Badge>
      </div>
      <Refusal arrival={arrival} />
      {read && (
        <p className={styles.quiet}>
          {t(
            arrivalSizeText(
              read.intake.lists.length,
              read.intake.nominations.length,
              notices.length,
            ),
          )}
        </p>
      )}
      {repairs > 0 && <p className={styles.quiet}>{t(knownRepairsText(repairs))}</p>}
      {read && <ColumnQuestions intake={read.intake} />}
      {versionsOf(arrival).length > 0 && <VersionPart arrival={arrival} />}
      {read && needsLook(read) && <SeenBox arrival={arrival} intake={read.intake} />}
      {isOpened && <ArrivalDetails arrival={arrival} />}
      <div className={styles.row}>
        {hasDetails && (
          <Button
            size="small"
            aria-expanded={isOpened}
            aria-label={`${words}: ${name}`}
            onClick={() => {
              onOpen(!isOpened);
            }}
          >
            {words}
          </Button>
        )}
        <Button
          size="small"
          aria-label={`${t(arrivalText.leaveOut)}: ${name}`}
          onClick={() => {
            store.update({
              ...withoutArrival(store.getState(), (each) => each === arrival),
              titleTakesFocus: true,
            });
          }}
        >
          {t(arrivalText.leaveOut)}
        </Button>
      </div>
    </div>
  );
}

function Refusal({ arrival }: { readonly arrival: Arrival }) {
  const { plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const read = arrival.preview?.arrival;
  const fault = arrival.fault ?? (read?.outcome === "refused" ? read.fault : null);
  return fault && <p className={styles.plain}>{t(paneFaultText(fault, plan))}</p>;
}

interface SeenBoxProps {
  readonly arrival: Arrival;
  readonly intake: Intake;
}

/** Nothing of a doubtful list is taken unseen. */
function SeenBox({ arrival, intake }: SeenBoxProps) {
  const { decisions } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const doubtful = intake.readings.filter(({ confidence }) => confidence === "doubtful");
  const doubts = new Set(doubtful.flatMap((reading) => reading.doubts));
  return (
    <>
      {[...doubts].map((doubt) => (
        <p key={doubt} className={styles.plain}>
          {t(DOUBT_TEXT[doubt])}
        </p>
      ))}
      {intake.readings.some(isDisplaced) && (
        <p className={styles.plain}>{t(arrivalText.displaced)}</p>
      )}
      <Checkbox
        label={`${t(arrivalText.isSeen)} (${arrival.name})`}
        checked={decisions.seen.has(arrival.sha256)}
        onChange={(_, { checked }) => {
          store.update({ decisions: withSeen(decisions, arrival.sha256, checked === true) });
        }}
      />
    </>
  );
}
