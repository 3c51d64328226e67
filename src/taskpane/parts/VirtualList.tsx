import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  scroll: {
    maxHeight: "65vh",
    minHeight: "180px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  inner: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
});

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

/** A list of any length; only the rows in sight are drawn. Rows may be of any height and grow. */
export function VirtualList<T>({ label, items, keyOf, children }: VirtualListProps<T>) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 84,
    overscan: 6,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
  });
  return (
    <div
      className={styles.scroll}
      ref={scroll}
      data-scrolls="true"
      role="group"
      aria-label={label}
      // Without a mouse a list of mere text is scrolled by the arrow keys.
      tabIndex={0}
    >
      <div
        className={styles.inner}
        role="list"
        aria-label={label}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={items.length}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
