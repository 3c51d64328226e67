import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { paneText } from "../strings/paneText";
import { BookNotices } from "./parts/BookNotices";
import { BusyLine } from "./parts/BusyLine";
import { Header } from "./parts/Header";
import { MessageLine } from "./parts/MessageLine";
import { Rail } from "./parts/Rail";
import { Tour } from "./parts/Tour";
import { StoreContext, usePane, useText } from "./parts/usePane";
import { WhoAreYou } from "./parts/WhoAreYou";
import type { PaneStore } from "./state/PaneStore";
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
          <WhoAreYou />
        </main>
      )}
    </div>
  );
}

function Steps() {
  const { view, step } = usePane();
  const Step = useStep(step);
  return (
    <>
      <Header />
      <Tour />
      <BookNotices />
      <Rail />
      <main>
        {Step === "failed" && <LoadFailed />}
        {Step !== "failed" && (view && Step !== "loading" ? <Step /> : <Opening />)}
      </main>
    </>
  );
}

function LoadFailed() {
  const t = useText();
  return <p role="alert">{t(paneText.chunkMissing)}</p>;
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
