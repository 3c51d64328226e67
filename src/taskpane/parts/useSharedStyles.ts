import { makeStyles, tokens } from "@fluentui/react-components";

/** The few layouts that all steps use. */
export const useSharedStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  grow: { flex: "1 1 120px", minWidth: 0 },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "8px 10px",
    minWidth: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  /** A sentence that lists ways, one on a line. */
  lines: { whiteSpace: "pre-line" },
  plain: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  bareList: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
  narrow: { width: "64px" },
});
