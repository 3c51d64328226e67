import { Badge } from "@fluentui/react-components";
import type { Finding } from "../../../domain/checks/finding";
import { ACCEPTED_TEXT, checkStepText, SEVERITY_TEXT } from "../../../strings/checkStepText";
import { useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { severityKey } from "../../state/filterFindings";

const KINDS = [
  { key: "error", color: "danger", text: SEVERITY_TEXT.error },
  { key: "warning", color: "warning", text: SEVERITY_TEXT.warning },
  { key: "info", color: "informative", text: SEVERITY_TEXT.info },
  { key: "accepted", color: "subtle", text: ACCEPTED_TEXT },
] as const;

/** How many findings of each severity stand; accepted ones are counted apart. */
export function SeverityCounts({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText();
  const styles = useSharedStyles();
  return (
    <ul className={styles.row} aria-label={t(checkStepText.summary)} style={LIST}>
      {KINDS.map(({ key, color, text }) => (
        <li key={key}>
          <Badge appearance="tint" color={color} size="large">
            {`${t(text)}: ${String(findings.filter((each) => severityKey(each) === key).length)}`}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

const LIST = { listStyleType: "none", margin: 0, padding: 0 } as const;
