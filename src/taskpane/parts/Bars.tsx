import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bars: {
    display: "grid",
    gridTemplateColumns: "minmax(90px, max-content) 1fr max-content",
    gap: "4px 8px",
    alignItems: "center",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: "contents" },
  bar: {
    height: "12px",
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  count: { margin: 0 },
});

interface BarsProps {
  readonly label: string;
  readonly bars: readonly { readonly label: string; readonly count: number }[];
}

/** Counts as bars, each with its word and number: nothing is told by length alone. */
export function Bars({ label, bars }: BarsProps) {
  const styles = useStyles();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div className={styles.bars} role="list" aria-label={label}>
      {bars.map((bar) => (
        <div key={bar.label} className={styles.row} role="listitem">
          <span>{bar.label}</span>
          <span
            className={styles.bar}
            style={{ width: `${String(Math.round((bar.count * 100) / most))}%` }}
          />
          <span className={styles.count}>{bar.count}</span>
        </div>
      ))}
    </div>
  );
}
