import type { Intake } from "../../../../domain/intake/receiveSheets";
import { unreadCountText } from "../../../../strings/arrivalText";
import { noticeText } from "../../../../strings/noticeText";
import { receiveText } from "../../../../strings/receiveText";
import { unreadPhrase } from "../../../../strings/unreadPhrase";
import { RowList } from "../../../parts/RowList";
import { useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import type { Arrival } from "../../../state/arrival";
import { ListReadingPart } from "./ListReadingPart";

/** What was seen in the file, its lists, and what fits nowhere. */
export function ArrivalDetails({ arrival }: { readonly arrival: Arrival }) {
  const t = useText();
  const styles = useSharedStyles();
  const { name, notices, holdsOwn, preview } = arrival;
  const read = preview?.arrival;
  const intake = read && "intake" in read ? read.intake : null;
  return (
    <>
      {holdsOwn && <p className={styles.quiet}>{t(receiveText.holdsCouncilSheets)}</p>}
      {notices.map((notice) => (
        <p key={`${notice.kind} ${notice.sheet ?? ""}`} className={styles.quiet}>
          {t(noticeText(notice))}
        </p>
      ))}
      {intake && (
        <>
          <RowList label={name} items={listsOf(intake)} keyOf={({ list }) => list.id}>
            {({ list, reading }) => <ListReadingPart list={list} reading={reading} />}
          </RowList>
          <Unread intake={intake} isRefused={read?.outcome === "refused"} />
        </>
      )}
    </>
  );
}

function listsOf({ lists, readings }: Intake) {
  return lists.flatMap((list, at) => {
    const reading = readings[at];
    return reading ? [{ list, reading }] : [];
  });
}

interface UnreadProps {
  readonly intake: Intake;
  readonly isRefused: boolean;
}

function Unread({ intake, isRefused }: UnreadProps) {
  const t = useText();
  const styles = useSharedStyles();
  const { unread } = intake;
  if (unread.length === 0) return null;
  const words = t(unreadCountText(unread.length, isRefused));
  const items = unread.map((cell, at) => ({ ...cell, key: String(at) }));
  return (
    <>
      <p className={styles.plain}>{words}</p>
      <RowList label={words} items={items} keyOf={({ key }) => key}>
        {(cell) => (
          <p className={styles.quiet}>
            {`${cell.source.sheet}!${cell.source.cell}: ${t(unreadPhrase({ reason: cell.reason, text: cell.text }))}`}
          </p>
        )}
      </RowList>
    </>
  );
}
