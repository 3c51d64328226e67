import { createContext, useContext, useSyncExternalStore } from "react";
import type { Phrase } from "../../strings/language";
import type { PaneState } from "../state/paneState";
import type { PaneStore } from "../state/PaneStore";

export const StoreContext = createContext<PaneStore | null>(null);

/** The store that the pane was mounted with. */
export function useStore(): PaneStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("A part of the pane stands outside StoreContext");
  return store;
}

/** The state now; the part is drawn again when it changes. */
export function usePane(): PaneState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** Gives a phrase in the person's language. */
export function useText(): (phrase: Phrase) => string {
  const { language } = usePane();
  return (phrase) => phrase[language];
}
