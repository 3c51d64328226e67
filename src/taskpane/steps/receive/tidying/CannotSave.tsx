import { tidyingText } from "../../../../strings/tidyingText";
import { useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";

/** Said in place of a button that could do nothing here. */
export function CannotSave() {
  const t = useText();
  const styles = useSharedStyles();
  return <p className={styles.plain}>{t(tidyingText.cannotSave)}</p>;
}
