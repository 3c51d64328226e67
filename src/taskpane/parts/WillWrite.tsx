import type { Phrase } from "../../strings/language";
import { paneText } from "../../strings/paneText";
import { useText } from "./usePane";
import { useSharedStyles } from "./useSharedStyles";

/** What pressing the button beside it will write; said before it is pressed. */
export function WillWrite({ what, id }: { readonly what: Phrase; readonly id?: string }) {
  const t = useText();
  const styles = useSharedStyles();
  return <p id={id} className={styles.quiet}>{`${t(paneText.willTouch)} ${t(what)}`}</p>;
}
