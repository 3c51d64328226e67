import type { Rubric } from "../../../domain/regulation/schema";
import type { CriterionMark } from "../../../domain/scoring/mark";
import { pointsText } from "../../../strings/pointsText";
import { scoreText } from "../../../strings/scoreText";
import { useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

interface SumLineProps {
  readonly rubric: Rubric;
  readonly points: readonly CriterionMark[];
}

/** The sum of what is typed so far, against the highest possible. */
export function SumLine({ rubric, points }: SumLineProps) {
  const t = useText();
  const styles = useSharedStyles();
  const sum = points.reduce((total, { hundredths }) => total + hundredths, 0);
  const most = rubric.criteria.reduce((total, { maximum }) => total + maximum, 0);
  return (
    <p className={styles.strong}>
      {`${t(scoreText.total)}: ${pointsText(sum)} / ${pointsText(most)}`}
    </p>
  );
}
