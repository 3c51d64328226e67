import { makeStyles, tokens } from "@fluentui/react-components";
import { invisibleText } from "../../strings/tidyingText";
import { useText } from "./usePane";
import type { TextPart } from "../state/diffTexts";

const useStyles = makeStyles({
  del: {
    textDecorationLine: "none",
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  ins: {
    textDecorationLine: "none",
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface DiffTextProps {
  readonly as: "del" | "ins";
  readonly parts: readonly TextPart[];
}

/** Spaces that are not plain ones, signs without shape, line ends, and runs of spaces. */
const INVISIBLE = /( {2,}|^ +$|[^\S ]|\p{Cf}|\p{Cc})/u;

/** A text with the stretches that differ marked, and in them what nobody sees in words. */
export function DiffText({ as: Mark, parts }: DiffTextProps) {
  const t = useText();
  const styles = useStyles();
  const shown = (text: string) =>
    text
      .split(INVISIBLE)
      .map((piece) => (INVISIBLE.test(piece) ? t(invisibleText(piece)) : piece))
      .join("");
  return (
    <span>
      {parts.map(({ text, differs }, at) =>
        differs ? (
          <Mark key={`${String(at)} ${text}`} className={styles[Mark]}>
            {shown(text)}
          </Mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}
