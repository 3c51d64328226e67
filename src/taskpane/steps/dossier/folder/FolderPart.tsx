import { useMemo } from "react";
import { ALSO_WRITES } from "../../../../strings/stepText";
import { acceptAllText, folderText } from "../../../../strings/folderText";
import type { ProposedFile, ProposedFiles } from "../../../../workflow/proposeDossierFiles";
import { acceptFilesAction, proposeFilesAction } from "../../../actions/folderActions";
import { ActionButton } from "../../../parts/ActionButton";
import { Disclosure } from "../../../parts/Disclosure";
import { FileField } from "../../../parts/FileField";
import { RowList } from "../../../parts/RowList";
import { usePane, useStore, useText } from "../../../parts/usePane";
import { useSharedStyles } from "../../../parts/useSharedStyles";
import { WillWrite } from "../../../parts/WillWrite";
import { acceptedFile, FILE_GROUPS, groupOf, recordedPaths } from "../../../state/dossierFiles";
import { FileCard } from "./FileCard";

/** A folder of dossiers: which papers its files are by their names, for a person to accept. */
export function FolderPart() {
  const { dossierFiles } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  return (
    <section className={styles.stack} aria-labelledby="dossier-folder">
      <h3 id="dossier-folder" className={styles.title}>
        {t(folderText.title)}
      </h3>
      <p className={styles.quiet}>{t(folderText.about)}</p>
      <WillWrite what={ALSO_WRITES.dossierFiles} />
      <FileField
        kind="folder"
        label={t(folderText.choose)}
        onChoose={(chosen) => {
          const paths = chosen.map(({ path }) => path);
          void store.run(proposeFilesAction, paths);
        }}
      />
      {dossierFiles && <Proposals proposed={dossierFiles} />}
    </section>
  );
}

function Proposals({ proposed }: { readonly proposed: ProposedFiles }) {
  const { view, checked } = usePane();
  const t = useText();
  const recorded = useMemo(() => recordedPaths({ checked }), [checked]);
  const candidates = useMemo(
    () => new Map(view?.register?.nominations.map(({ id, name }) => [id, name])),
    [view?.register],
  );
  return FILE_GROUPS.map((group) => {
    const files = proposed.files.filter((file) => groupOf(file, recorded) === group);
    if (files.length === 0) return null;
    return (
      <Disclosure
        key={group}
        level={4}
        title={`${t(folderText[group])} (${String(files.length)})`}
        isOpenAtFirst={group === "sure" || group === "asked"}
      >
        {() => (
          <>
            {group === "sure" && <AcceptAll files={files} />}
            <RowList label={t(folderText[group])} items={files} keyOf={({ path }) => path}>
              {(file) => <FileCard file={file} group={group} candidates={candidates} />}
            </RowList>
          </>
        )}
      </Disclosure>
    );
  });
}

function AcceptAll({ files }: { readonly files: readonly ProposedFile[] }) {
  return (
    <div>
      <ActionButton
        action={acceptFilesAction}
        input={files.flatMap((file) => acceptedFile(file) ?? [])}
        label={acceptAllText(files.length)}
      />
    </div>
  );
}
