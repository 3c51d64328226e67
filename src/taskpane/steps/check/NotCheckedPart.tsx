import type { NotChecked } from "../../../domain/checks/finding";
import { checkStepText } from "../../../strings/checkStepText";
import { notCheckedText } from "../../../strings/notCheckedText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

/** What no check has looked at: a report never hides it. */
export function NotCheckedPart({ notChecked }: { readonly notChecked: readonly NotChecked[] }) {
  const { language } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  if (notChecked.length === 0) return null;
  return (
    <section className={styles.stack} aria-labelledby="not-checked">
      <h3 id="not-checked" className={styles.title}>
        {`${t(checkStepText.notChecked)} (${String(notChecked.length)})`}
      </h3>
      <ul>
        {notChecked.map((item) => (
          <li key={`${item.check} ${item.reason} ${JSON.stringify(item.params)}`}>
            {notCheckedText(item, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
