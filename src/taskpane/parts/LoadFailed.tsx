import { paneText } from "../../strings/paneText";
import { useText } from "./usePane";

/** A chunk of the pane could not be had. */
export function LoadFailed() {
  const t = useText();
  return <p role="alert">{t(paneText.chunkMissing)}</p>;
}
