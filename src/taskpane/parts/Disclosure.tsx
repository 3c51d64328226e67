import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useSharedStyles } from "./useSharedStyles";

const useStyles = makeStyles({
  title: { margin: 0 },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: "4px 0",
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface DisclosureProps {
  readonly title: string;
  /** A section of a step, or a part of a card. */
  readonly level: 3 | 4;
  readonly isOpenAtFirst?: boolean;
  readonly children: () => ReactNode;
}

/** A part that is drawn once a person opens it. */
export function Disclosure({ title, level, isOpenAtFirst = false, children }: DisclosureProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const Heading = level === 3 ? "h3" : "h4";
  // Within a card it is no landmark: many cards have the same part.
  const landmark = level === 3 ? "region" : "group";
  return (
    <div className={shared.stack} role={landmark} aria-label={title}>
      <Heading className={styles.title}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          {title}
        </button>
      </Heading>
      {isOpen && children()}
    </div>
  );
}
