import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Phrase } from "../../strings/language";
import { paneText } from "../../strings/paneText";
import { STEP_TEXT } from "../../strings/stepText";
import type { StepId } from "../state/paneState";
import { BusyLine } from "./BusyLine";
import { LostRegister } from "./LostRegister";
import { MessageLine } from "./MessageLine";
import { usePane, useStore, useText } from "./usePane";
import { WillWrite } from "./WillWrite";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    // A line that waits to be spoken takes no room while it says nothing.
    "& > [role=status]:empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  about: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface StepFrameProps {
  readonly step: StepId;
  /** Without a register there is nothing to do here yet. */
  readonly needsRegister?: boolean;
  readonly children: ReactNode;
}

/** A step's heading, what it will touch, what it last said, and its contents. */
export function StepFrame({ step, needsRegister = false, children }: StepFrameProps) {
  const { view } = usePane();
  const styles = useStyles();
  const t = useText();
  const { title, about, writes } = STEP_TEXT[step];
  const isEmpty = needsRegister && view?.register == null;
  const isLost = view?.lostRegister != null;
  return (
    <section className={styles.step} aria-labelledby="step-title">
      <div>
        <StepTitle title={title} />
        <p className={styles.about}>{t(about)}</p>
        <WillWrite what={writes} />
      </div>
      <BusyLine />
      <MessageLine />
      <LostRegister />
      {isEmpty ? !isLost && <NoRegister /> : children}
    </section>
  );
}

/** Takes the keyboard where what held it has gone. */
function StepTitle({ title }: { readonly title: Phrase }) {
  const { titleTakesFocus } = usePane();
  const store = useStore();
  const styles = useStyles();
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!titleTakesFocus) return;
    heading.current?.focus();
    store.update({ titleTakesFocus: false });
  }, [titleTakesFocus, store]);
  return (
    <h2 ref={heading} id="step-title" tabIndex={-1} className={styles.title}>
      {t(title)}
    </h2>
  );
}

function NoRegister() {
  const store = useStore();
  const t = useText();
  return (
    <>
      <p>{t(paneText.needRegister)}</p>
      <Button
        appearance="primary"
        onClick={() => {
          store.update({ step: "receive", message: null, titleTakesFocus: true });
        }}
      >
        {t(paneText.goToReceive)}
      </Button>
    </>
  );
}
