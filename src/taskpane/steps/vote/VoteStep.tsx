import { voteText } from "../../../strings/voteText";
import { StepFrame } from "../../parts/StepFrame";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";
import { attendanceOf } from "../../state/attendance";
import { CouncilPart } from "./CouncilPart";
import { QuorumLines } from "./QuorumLines";
import { ResultsPart } from "./ResultsPart";
import { VotingPart } from "./VotingPart";

/** Step 5: the council, its quorum, and the votes. */
export function VoteStep() {
  const { view, outcomes, plan } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const { members, present } = attendanceOf(view?.council ?? []);
  const hasCouncil = (view?.council ?? []).length > 0;
  return (
    <StepFrame step="vote" needsRegister>
      <CouncilPart />
      {hasCouncil && members === null && <p>{t(voteText.votesUnknown)}</p>}
      {members !== null && present === null && <p>{t(voteText.attendanceFirst)}</p>}
      {members !== null && present !== null && (
        <>
          <QuorumLines members={members} present={present} />
          {plan.voteRules.some(({ secret }) => secret) && (
            <p className={styles.quiet}>{t(voteText.secret)}</p>
          )}
          {outcomes.length > 0 && <VotingPart members={members} present={present} />}
        </>
      )}
      {outcomes.length > 0 && <ResultsPart />}
    </StepFrame>
  );
}
