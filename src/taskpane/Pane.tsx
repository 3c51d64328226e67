import { createElement } from "react";
import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { paneText } from "../strings/paneText";
import { BookNotices } from "./parts/BookNotices";
import { BusyLine } from "./parts/BusyLine";
import { Header } from "./parts/Header";
import { LoadFailed } from "./parts/LoadFailed";
import { MessageLine } from "./parts/MessageLine";
import { Rail } from "./parts/Rail";
import { StoreContext, usePane, useText } from "./parts/usePane";
import type { PaneStore } from "./state/PaneStore";
import { LaterPart } from "./steps/LaterPart";
import { useStep } from "./steps/stepChunks";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "10px 12px 24px",
    overflowWrap: "anywhere",
    // Fields shrink with the pane: a long option must not push it wider.
    "& .fui-Field": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Input, & .fui-Textarea": { minWidth: 0, width: "100%" },
    "& .fui-Select__select, & .fui-Input__input": {
      minWidth: 0,
      width: "100%",
      textOverflow: "ellipsis",
    },
  },
});

/** The whole pane over a store. */
export function Pane({ store, theme }: { readonly store: PaneStore; readonly theme: Theme }) {
  return (
    <StoreContext.Provider value={store}>
      <FluentProvider theme={theme}>
        <Frame />
      </FluentProvider>
    </StoreContext.Provider>
  );
}

function Frame() {
  const { role, person, language, busy } = usePane();
  const styles = useStyles();
  const isKnown = role !== null && person !== "";
  return (
    <div className={styles.pane} lang={language} data-busy={busy !== null}>
      {isKnown ? (
        <Steps />
      ) : (
        <main>
          <LaterPart chunk="whoAreYou" />
        </main>
      )}
    </div>
  );
}

function Steps() {
  const { view, step, tourPage } = usePane();
  const shown = useStep(step);
  return (
    <>
      <Header />
      {tourPage !== null && <LaterPart chunk="tour" />}
      <BookNotices />
      <Rail />
      <main>
        {shown === "failed" && <LoadFailed />}
        {shown !== "failed" && (view && shown !== "loading" ? createElement(shown) : <Opening />)}
      </main>
    </>
  );
}

function Opening() {
  const t = useText();
  return (
    <>
      <p>{t(paneText.opening)}</p>
      <BusyLine />
      <MessageLine />
    </>
  );
}
