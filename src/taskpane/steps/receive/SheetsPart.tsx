import { foreignSheetsText, receiveText } from "../../../strings/receiveText";
import { receiveSheetsAction } from "../../actions/receiveActions";
import { ActionButton } from "../../parts/ActionButton";
import { LOST_REGISTER_ID } from "../../parts/LostRegister";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

/** Receiving the open workbook's own sheets. */
export function SheetsPart() {
  const { view, arrivals } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const foreign = view?.foreignSheets ?? [];
  return (
    <section className={styles.stack} aria-labelledby="from-book">
      <h3 id="from-book" className={styles.title}>
        {t(receiveText.fromBook)}
      </h3>
      <p className={styles.quiet}>
        {t(foreign.length === 0 ? receiveText.noForeignSheets : foreignSheetsText(foreign))}
      </p>
      <div>
        <ActionButton
          action={receiveSheetsAction}
          input={null}
          appearance={arrivals.length === 0 ? "primary" : "secondary"}
          {...(view?.lostRegister ? { describedBy: LOST_REGISTER_ID } : {})}
        />
      </div>
    </section>
  );
}
