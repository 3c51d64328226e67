import { Badge } from "@fluentui/react-components";
import { noticeText } from "../../../strings/noticeText";
import { paneFaultText } from "../../../strings/paneFaultText";
import { receiveText } from "../../../strings/receiveText";
import type { FileReceipt } from "../../../workflow/receive";
import { RowList } from "../../parts/RowList";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import type { FileNews } from "../../state/paneState";
import { ListLine } from "./ListLine";

/** What the last receiving made of each file or sheet: taken, known already, or refused and why. */
export function LastReceived() {
  const { files } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  if (files.length === 0) return null;
  const shown = files.map((news, at) => ({ news, key: `${String(at)} ${news.receipt.sha256}` }));
  return (
    <section className={styles.stack} aria-labelledby="last-received">
      <h3 id="last-received" className={styles.title}>
        {t(receiveText.lastRun)}
      </h3>
      <RowList label={t(receiveText.lastRun)} items={shown} keyOf={({ key }) => key}>
        {({ news }) => (
          <div className={styles.card}>
            <OneFile news={news} />
          </div>
        )}
      </RowList>
    </section>
  );
}

const OUTCOMES = {
  received: { color: "success", text: receiveText.received },
  "already-received": { color: "informative", text: receiveText.known },
  refused: { color: "danger", text: receiveText.refused },
  "needs-decision": { color: "warning", text: receiveText.waits },
} as const satisfies Record<FileReceipt["outcome"], unknown>;

function OneFile({ news }: { readonly news: FileNews }) {
  const { plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const { name, receipt, notices, holdsOwn } = news;
  const { color, text } = OUTCOMES[receipt.outcome];
  return (
    <>
      <p className={styles.strong}>{name}</p>
      <div>
        <Badge appearance="tint" color={color}>
          {t(text)}
        </Badge>
      </div>
      {receipt.refused && <p className={styles.plain}>{t(paneFaultText(receipt.refused, plan))}</p>}
      {receipt.lists.map((list) => (
        <p key={list.id} className={styles.quiet}>
          <ListLine list={list} />
        </p>
      ))}
      {holdsOwn && <p className={styles.quiet}>{t(receiveText.holdsCouncilSheets)}</p>}
      {notices.map((notice) => (
        <p key={`${notice.kind} ${notice.sheet ?? ""}`} className={styles.quiet}>
          {t(noticeText(notice))}
        </p>
      ))}
    </>
  );
}
