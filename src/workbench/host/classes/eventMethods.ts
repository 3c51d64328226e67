import type { Method } from "../hostClass";
import type { HostBook } from "../HostBook";
import { EVENT, WORKBOOK_TARGET, type EventType } from "../hostEvents";
import type { SheetTarget } from "../sheetTarget";

interface Named {
  readonly name: string;
  readonly type: EventType;
  readonly since: number;
}

const OF_SHEETS: readonly Named[] = [
  { name: "DataChangedEvent", type: EVENT.changed, since: 9 },
  { name: "ActivatedEvent", type: EVENT.activated, since: 7 },
  { name: "DeactivatedEvent", type: EVENT.deactivated, since: 7 },
  { name: "AddedEvent", type: EVENT.added, since: 7 },
  { name: "DeletedEvent", type: EVENT.deleted, since: 7 },
  { name: "SelectionChangedEvent", type: EVENT.selectionChanged, since: 9 },
  { name: "EventNameChanged", type: EVENT.nameChanged, since: 17 },
];

const OF_SHEET: readonly Named[] = [
  { name: "DataChangedEvent", type: EVENT.changed, since: 7 },
  { name: "ActivatedEvent", type: EVENT.activated, since: 7 },
  { name: "DeactivatedEvent", type: EVENT.deactivated, since: 7 },
  { name: "SelectionChangedEvent", type: EVENT.selectionChanged, since: 7 },
  { name: "EventNameChanged", type: EVENT.nameChanged, since: 17 },
];

/** What `onChanged.add` and its like on `workbook.worksheets` call. */
export const worksheetsEventMethods = eventMethods<HostBook>(OF_SHEETS, (book) => ({
  book,
  target: WORKBOOK_TARGET,
}));

/** The same on one sheet. */
export const worksheetEventMethods = eventMethods<SheetTarget>(OF_SHEET, ({ book, sheet }) => ({
  book,
  target: book.sheetId(sheet),
}));

function eventMethods<T>(
  events: readonly Named[],
  place: (object: T) => { readonly book: HostBook; readonly target: string },
): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(
    events.flatMap(({ name, type, since }) => {
      const register: Method<T> = {
        since,
        call: (object) => {
          const { book, target } = place(object);
          return book.events.register(type, target);
        },
      };
      const unregister: Method<T> = {
        since,
        call: (object) => {
          const { book, target } = place(object);
          return book.events.unregister(type, target);
        },
      };
      return [
        [`_Register${name}`, register],
        [`_Unregister${name}`, unregister],
      ];
    }),
  );
}
