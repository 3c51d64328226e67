import type { Rubric } from "../../../domain/regulation/schema";
import { scoreText } from "../../../strings/scoreText";
import { PrepareButton } from "../../parts/PrepareButton";
import { StepFrame } from "../../parts/StepFrame";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { ownMarks } from "../../state/ownMarks";
import { MarkingPart } from "./MarkingPart";
import { MemberFields } from "./MemberFields";
import { RankingPart } from "./RankingPart";

/** Step 4: one member's marks, candidate after candidate, then the ranking. */
export function ScoreStep() {
  const { plan } = usePane();
  const t = useText();
  return (
    <StepFrame step="score" needsRegister>
      {plan.rubric ? <Scoring rubric={plan.rubric} /> : <p>{t(scoreText.noRubric)}</p>}
    </StepFrame>
  );
}

function Scoring({ rubric }: { readonly rubric: Rubric }) {
  const state = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const { candidates, isComplete } = ownMarks(state);
  const members = state.checked?.gathered.members ?? [];
  if (candidates.length === 0) return <p>{t(scoreText.noCandidates)}</p>;
  return (
    <>
      {rubric.status === "sample" && <p className={styles.quiet}>{t(scoreText.sample)}</p>}
      {members.length === 0 ? (
        <p>{t(scoreText.noMembers)}</p>
      ) : (
        <>
          <MemberFields members={members} />
          <p className={styles.quiet}>{t(scoreText.filesShow)}</p>
          {state.member === "" ? (
            <p>{t(scoreText.pickFirst)}</p>
          ) : (
            <MarkingPart key={state.member} rubric={rubric} />
          )}
          {state.member !== "" && !isComplete ? (
            <p className={styles.quiet}>{t(scoreText.hiddenUntilDone)}</p>
          ) : null}
          {mayCompare(state.member, isComplete, state.role) && <RankingPart />}
          <PrepareButton size="small" />
        </>
      )}
    </>
  );
}

/** A member sees others' figures only after their own are complete; who does not mark, at once. */
function mayCompare(member: string, isComplete: boolean, role: string | null): boolean {
  return member === "" ? role !== "member" : isComplete;
}
