import { Field } from "@fluentui/react-components";
import type { ChosenFile } from "../actions/readChosen";
import { usePane } from "./usePane";
import { useSharedStyles } from "./useSharedStyles";

interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Endings of the files to be shown first, `.xlsx,.docx`. */
  readonly accept?: string;
  readonly kind: "file" | "files" | "folder";
  readonly onChoose: (chosen: readonly ChosenFile[]) => void;
}

/** React knows nothing of choosing folders; every browser below Excel does. */
const FOLDER = { webkitdirectory: "" };

/** Files chosen on this machine, or all the files of a folder. The same choice can be made again. */
export function FileField({ label, hint, accept, kind, onChoose }: FileFieldProps) {
  const { busy } = usePane();
  const styles = useSharedStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(field) => (
        <input
          {...field}
          type="file"
          multiple={kind !== "file"}
          {...(kind === "folder" ? FOLDER : {})}
          accept={accept}
          // While something runs it stays focusable: the keyboard must not be thrown to the pane's beginning.
          aria-disabled={busy !== null}
          onClick={(event) => {
            if (busy) event.preventDefault();
          }}
          className={styles.grow}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])].map(chosenFile);
            currentTarget.value = "";
            if (chosen.length > 0) onChoose(chosen);
          }}
        />
      )}
    </Field>
  );
}

/** Paths begin with the chosen folder's own name, which tells nothing here. */
function chosenFile(file: File): ChosenFile {
  const [, ...within] = file.webkitRelativePath.split("/");
  return { file, path: within.length === 0 ? file.name : within.join("/") };
}
