import { arrivalText } from "../../../strings/arrivalText";
import { previewFilesAction } from "../../actions/previewActions";
import type { ChosenFile } from "../../actions/readChosen";
import { FileField } from "../../parts/FileField";
import { useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { DropZone } from "./DropZone";
import { PasteField } from "./PasteField";

const ACCEPT = ".xlsx,.xlsm,.docx,.docm,.csv,.txt,.tsv";

/** Choosing, dropping or pasting what units sent; it is read at once and shown below. */
export function FilesPart() {
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const preview = (chosen: readonly ChosenFile[]) => {
    void store.run(previewFilesAction, chosen);
  };
  return (
    <section className={styles.stack} aria-labelledby="from-files">
      <h3 id="from-files" className={styles.title}>
        {t(arrivalText.title)}
      </h3>
      <DropZone onDrop={preview}>
        <FileField
          kind="files"
          label={t(arrivalText.chooseFiles)}
          hint={t(arrivalText.filesHint)}
          accept={ACCEPT}
          onChoose={preview}
        />
        <FileField kind="folder" label={t(arrivalText.chooseFolder)} onChoose={preview} />
      </DropZone>
      <PasteField />
    </section>
  );
}
