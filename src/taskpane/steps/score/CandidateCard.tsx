import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { RegisteredNomination } from "../../../domain/intake/register";
import { paneText } from "../../../strings/paneText";
import { groupText, scoreText } from "../../../strings/scoreText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { namesMember } from "../../state/ownMarks";

/** Who is being marked, as the register has it, and a word where the member is named in it. */
export function CandidateCard({ candidate }: { readonly candidate: RegisteredNomination }) {
  const { member, plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const { name, post, summary, submittingUnit, award, kind } = candidate;
  const awardName = plan.awards.find(({ code }) => code === award)?.name ?? "";
  const facts = [t(groupText(kind)), awardName, submittingUnit ?? t(paneText.noUnit)];
  return (
    <div className={styles.stack}>
      <h3 className={styles.title}>{name || t(paneText.noName)}</h3>
      <p className={styles.quiet}>{facts.filter(Boolean).join(" · ")}</p>
      {post !== "" && <p className={styles.plain}>{post}</p>}
      {summary !== "" && (
        <details>
          <summary>{t(scoreText.achievements)}</summary>
          <p>{summary}</p>
        </details>
      )}
      {namesMember(candidate, member) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t(scoreText.conflict)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
