import { Badge } from "@fluentui/react-components";
import type { Finding } from "../../domain/checks/finding";
import { ACCEPTED_TEXT, SEVERITY_TEXT } from "../../strings/checkStepText";
import { useText } from "./usePane";

const COLORS = { error: "danger", warning: "warning", info: "informative" } as const;

/** A finding's severity in word and colour. */
export function SeverityBadge({ finding }: { readonly finding: Finding }) {
  const t = useText();
  const { severity, accepted } = finding;
  return accepted === null ? (
    <Badge appearance="tint" color={COLORS[severity]}>
      {t(SEVERITY_TEXT[severity])}
    </Badge>
  ) : (
    <Badge appearance="tint" color="subtle">
      {t(ACCEPTED_TEXT)}
    </Badge>
  );
}
