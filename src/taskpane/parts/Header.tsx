import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneText, sessionText, undoText } from "../../strings/paneText";
import type { ActionReceipt } from "../../workflow/editRecords";
import { undoAction } from "../actions/undoAction";
import { openAction } from "../actions/openAction";
import { usePane, useStore, useText } from "./usePane";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  session: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The session in one line, and what concerns no single step. */
export function Header() {
  const { plan, view, undo, language, person } = usePane();
  const store = useStore();
  const styles = useStyles();
  const t = useText();
  const { fromYear, toYear } = plan.period;
  const isOpen = view?.session != null;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t(paneText.appName)}</h1>
      <p className={styles.session} title={plan.title}>
        {t(sessionText({ issuer: plan.issuer, id: plan.id, fromYear, toYear, isOpen }))}
      </p>
      <div className={styles.tools}>
        <ActionButton action={openAction} input={null} size="small" appearance="subtle" />
        {undo && (
          <ActionButton
            action={undoAction}
            input={null}
            size="small"
            appearance="subtle"
            description={t(undoText(undo.action, touchedSheets(undo)))}
          />
        )}
        <Button
          size="small"
          appearance="subtle"
          lang={language === "vi" ? "en" : "vi"}
          onClick={() => {
            const other = language === "vi" ? "en" : "vi";
            store.host.memory.set("language", other);
            store.update({ language: other });
          }}
        >
          {t(paneText.language)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${person}: ${t(paneText.change)}`}
          onClick={() => {
            store.update({ role: null });
          }}
        >
          {person}
        </Button>
      </div>
    </header>
  );
}

/** The sheets that taking an action back writes to. */
function touchedSheets({ cells, appended }: ActionReceipt): readonly string[] {
  return [...new Set([...cells.map(({ sheet }) => sheet), ...appended.map(({ title }) => title)])];
}
