import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { ACTION_TEXT } from "../../../../strings/actionText";
import { conflictText, FILE_REASON_TEXT, folderText } from "../../../../strings/folderText";
import type { ProposedFile } from "../../../../workflow/proposeDossierFiles";
import { acceptFilesAction } from "../../../actions/folderActions";
import { ActionButton } from "../../../parts/ActionButton";
import { usePane, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { acceptedFile, placeText, type FileGroup } from "../../../state/dossierFiles";

interface FileCardProps {
  readonly file: ProposedFile;
  /** Names by nomination id. */
  readonly candidates: ReadonlyMap<string, string>;
}

/** One file: its path, what it is taken for and why, or which of several papers it is. */
export function FileCard({
  file,
  group,
  candidates,
}: FileCardProps & { readonly group: FileGroup }) {
  const { plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const { path, because, conflict } = file;
  const accepted = acceptedFile(file);
  return (
    <div className={styles.card}>
      <p className={styles.strong}>{path}</p>
      {group !== "asked" && accepted && (
        <p className={styles.plain}>{placeText(plan, accepted, candidates)}</p>
      )}
      <p className={styles.quiet}>{t(FILE_REASON_TEXT[because])}</p>
      {conflict !== null && <p className={styles.plain}>{t(conflictText(conflict))}</p>}
      {group === "asked" && <PlaceForm file={file} candidates={candidates} />}
      {group === "sure" && accepted && (
        <div>
          <ActionButton
            action={acceptFilesAction}
            input={[accepted]}
            description={`${t(ACTION_TEXT.acceptFiles)}: ${path}`}
            size="small"
          />
        </div>
      )}
    </div>
  );
}

/** Nothing is chosen beforehand: what is asked is not guessed. */
function PlaceForm({ file, candidates }: FileCardProps) {
  const { plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const [chosen, setChosen] = useState("");
  const { path, others } = file;
  const place = chosen === "" ? undefined : others[Number(chosen)];
  return (
    <div className={styles.row}>
      <Field label={`${t(folderText.place)} (${path})`} className={styles.grow}>
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">{t(folderText.choosePlace)}</option>
          {others.map((other, at) => (
            <option key={JSON.stringify(other)} value={String(at)}>
              {placeText(plan, other, candidates)}
            </option>
          ))}
        </Select>
      </Field>
      <ActionButton
        action={acceptFilesAction}
        input={place ? [{ path, ...place }] : []}
        description={`${t(ACTION_TEXT.acceptFiles)}: ${path}`}
        disabled={!place}
        size="small"
      />
    </div>
  );
}
