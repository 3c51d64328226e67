import { Field, Textarea } from "@fluentui/react-components";
import { arrivalText } from "../../../strings/arrivalText";
import { previewPastedAction } from "../../actions/previewActions";
import { useStore, useText } from "../../parts/usePane";

/** Takes a table from the clipboard. What is pasted is read and never put into the page. */
export function PasteField() {
  const store = useStore();
  const t = useText();
  return (
    <Field label={t(arrivalText.paste)} hint={t(arrivalText.pasteHint)}>
      <Textarea
        value=""
        rows={1}
        resize="none"
        autoComplete="off"
        onPaste={(event) => {
          event.preventDefault();
          const { clipboardData } = event;
          void store.run(previewPastedAction, {
            html: clipboardData.getData("text/html"),
            text: clipboardData.getData("text/plain"),
          });
        }}
      />
    </Field>
  );
}
