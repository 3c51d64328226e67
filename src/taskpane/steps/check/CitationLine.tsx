import { Link } from "@fluentui/react-components";
import type { Citation } from "../../../domain/regulation/basis";
import { checkStepText } from "../../../strings/checkStepText";
import { citationText } from "../../../strings/citationText";
import { showCellAction } from "../../actions/checkActions";
import { usePane, useStore, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { ruleCell } from "../../state/ruleCell";

/** Under which rule; leads to its line on `Đợt xét` where it stands there. */
export function CitationLine({ citation }: { readonly citation: Citation }) {
  const { view, busy } = usePane();
  const store = useStore();
  const t = useText();
  const styles = useSharedStyles();
  const words = t(citationText(citation));
  const rule = view ? ruleCell(view.citationCells, citation.ref) : null;
  if (!rule) return <p className={styles.quiet}>{words}</p>;
  return (
    <p className={styles.quiet}>
      <Link
        as="button"
        inline
        className={styles.link}
        title={t(checkStepText.toRule)}
        disabledFocusable={busy !== null}
        onClick={() => {
          void store.run(showCellAction, rule);
        }}
      >
        {words}
      </Link>
    </p>
  );
}
