import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from "@fluentui/react-components";
import type { CandidateScore } from "../../../domain/scoring/scoreCandidates";
import { meanRounded } from "../../../domain/scoring/mean";
import type { GroupRanking } from "../../../domain/scoring/rankCandidates";
import { decimalText } from "../../../strings/decimalText";
import { paneText } from "../../../strings/paneText";
import { groupText, scoreText } from "../../../strings/scoreText";
import { usePane, useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

/** Ranks by exact mean, collectives and individuals apart. */
export function RankingPart() {
  const { checked } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const rankings = checked?.gathered.scoring.rankings ?? [];
  return (
    <section className={styles.stack} aria-labelledby="ranking">
      <h3 id="ranking" className={styles.title}>
        {t(scoreText.ranking)}
      </h3>
      {rankings.map((ranking) => (
        <GroupTable key={ranking.group} ranking={ranking} />
      ))}
    </section>
  );
}

function GroupTable({ ranking }: { readonly ranking: GroupRanking }) {
  const { checked } = usePane();
  const t = useText();
  const styles = useSharedStyles();
  const scores = new Map(
    checked?.gathered.scoring.scores.map((score) => [score.candidate, score] as const),
  );
  const names = new Map(checked?.gathered.candidates.map(({ id, name }) => [id, name] as const));
  const title = t(groupText(ranking.group));
  return (
    <>
      <p className={styles.plain}>
        {ranking.provisional ? `${title}. ${t(scoreText.provisional)}` : title}
      </p>
      <Table size="small" aria-label={`${t(scoreText.ranking)}: ${title}`}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.narrow}>{t(scoreText.rank)}</TableHeaderCell>
            <TableHeaderCell>{t(scoreText.candidate)}</TableHeaderCell>
            <TableHeaderCell className={styles.narrow}>{t(scoreText.mean)}</TableHeaderCell>
            <TableHeaderCell className={styles.narrow}>{t(scoreText.marksGiven)}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {ranking.places.map(({ candidate, rank }) => (
            <TableRow key={candidate}>
              <TableCell>{rank ?? "-"}</TableCell>
              <TableCell>{names.get(candidate) || t(paneText.noName)}</TableCell>
              <ScoreCells score={scores.get(candidate) ?? null} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function ScoreCells({ score }: { readonly score: CandidateScore | null }) {
  const { language } = usePane();
  const members = score ? Object.values(score.counts).reduce((sum, count) => sum + count, 0) : 0;
  return (
    <>
      <TableCell>
        {score?.total ? decimalText(meanRounded(score.total, 2), language) : "-"}
      </TableCell>
      <TableCell>{`${String(score?.counts.given ?? 0)}/${String(members)}`}</TableCell>
    </>
  );
}
