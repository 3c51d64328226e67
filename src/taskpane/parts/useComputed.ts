import { useEffect, useState } from "react";
import type { PaneStore } from "../state/PaneStore";
import type { PaneState } from "../state/paneState";
import { usePane, useStore } from "./usePane";

/** Work that a part of the pane asks for by itself; `failed` where it was broken off or went wrong. */
export type Computed<T> =
  | { readonly state: "computing" }
  | { readonly state: "failed" }
  | { readonly state: "done"; readonly value: T };

type View = NonNullable<PaneState["view"]>;

/**
 * Asks for something that follows from the workbook, again whenever it was read again; what was found before
 * stands until then. `ask` has to be the same function each time.
 */
export function useComputed<T>(ask: (store: PaneStore, view: View) => Promise<T>): Computed<T> {
  const { view } = usePane();
  const store = useStore();
  const [computed, setComputed] = useState<Computed<T>>({ state: "computing" });
  useEffect(() => {
    let isWanted = true;
    const tell = (told: Computed<T>) => {
      if (isWanted) setComputed(told);
    };
    if (view) {
      ask(store, view).then(
        (value) => {
          tell({ state: "done", value });
        },
        () => {
          tell({ state: "failed" });
        },
      );
    }
    return () => {
      isWanted = false;
    };
  }, [ask, store, view]);
  return computed;
}
