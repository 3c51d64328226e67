import type { ReactNode } from "react";
import { useSharedStyles } from "./useSharedStyles";
import { VirtualList } from "./VirtualList";

/** So many rows are drawn as they are; more would make a long page and much to draw. */
const MOST_DRAWN = 50;

interface RowListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

/** A short list as part of the page, a long one as a box that scrolls and draws what is in sight. */
export function RowList<T>({ label, items, keyOf, children }: RowListProps<T>) {
  const styles = useSharedStyles();
  if (items.length > MOST_DRAWN) {
    return (
      <VirtualList label={label} items={items} keyOf={keyOf}>
        {children}
      </VirtualList>
    );
  }
  return (
    <ul className={styles.bareList} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}
