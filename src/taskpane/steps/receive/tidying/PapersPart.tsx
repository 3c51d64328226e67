import { ALSO_WRITES } from "../../../../strings/stepText";
import { tidyingText } from "../../../../strings/tidyingText";
import { readPaperAction } from "../../../actions/paperActions";
import { FileField } from "../../../parts/FileField";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { WillWrite } from "../../../parts/WillWrite";
import { PaperForm } from "./PaperForm";

/** Reading a letter or minutes into a line of `Đối chiếu`, which the check compares with lists and register. */
export function PapersPart() {
  const { paper } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  return (
    <>
      <p className={styles.quiet}>{t(tidyingText.papersAbout)}</p>
      <WillWrite what={ALSO_WRITES.papers} />
      <FileField
        kind="file"
        label={t(tidyingText.choosePaper)}
        accept=".docx,.docm"
        onChoose={(chosen) => {
          void store.run(readPaperAction, chosen);
        }}
      />
      {paper && <PaperForm key={JSON.stringify(paper.paper)} proposal={paper} />}
    </>
  );
}
