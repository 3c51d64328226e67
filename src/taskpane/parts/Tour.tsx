import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { pageText, TOUR_PAGES, tourText } from "../../strings/tourText";
import { usePane, useStore, useText } from "./usePane";

/** The first run's teaching bars; they cover nothing and can be left at once. */
export function Tour() {
  const { tourPage } = usePane();
  const store = useStore();
  const t = useText();
  const page = tourPage === null ? undefined : TOUR_PAGES[tourPage];
  if (tourPage === null || !page) return null;
  const isLast = tourPage === TOUR_PAGES.length - 1;
  const leave = () => {
    store.host.memory.set("tour", "seen");
    store.update({ tourPage: null, titleTakesFocus: true });
  };
  return (
    <section aria-label={t(tourText.title)}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{`${t(tourText.title)} ${t(pageText(tourPage))}`}</MessageBarTitle>
          <span role="status">{t(page)}</span>
        </MessageBarBody>
        <MessageBarActions>
          {!isLast && (
            <Button size="small" onClick={leave}>
              {t(tourText.skip)}
            </Button>
          )}
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              if (isLast) leave();
              else store.update({ tourPage: tourPage + 1 });
            }}
          >
            {t(isLast ? tourText.finish : tourText.next)}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
