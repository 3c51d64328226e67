import type { MemorySheet } from "../../workbook/MemorySheet";
import type { MemoryWorkbook } from "../../workbook/MemoryWorkbook";
import { sameName } from "../../workbook/objectNames";
import type { PlacedName } from "../../workbook/workbook";
import type { HostEvents } from "./hostEvents";
import type { Json } from "./protocol";
import { Refusal } from "./refusal";

/** What stands in an add-in's way; may change at any time. */
export interface HostCondition {
  /** The person is typing in a cell: every request is refused. */
  isCellEditing: boolean;
  /** The workbook is open for reading only: what would change it is refused. */
  isViewOnly: boolean;
}

/** The model as the host sees it, with the ids that Excel gives to sheets and tables. */
export class HostBook {
  private readonly sheetIds = new WeakMap<MemorySheet, string>();
  private readonly tableIds = new Map<string, string>();
  private next = 1;

  constructor(
    readonly model: MemoryWorkbook,
    readonly events: HostEvents,
    readonly condition: HostCondition,
    readonly name: string,
  ) {}

  sheetId(sheet: MemorySheet): string {
    const known = this.sheetIds.get(sheet);
    if (known !== undefined) return known;
    const made = `{00000000-0001-0000-0000-${this.serial()}}`;
    this.sheetIds.set(sheet, made);
    return made;
  }

  tableId(name: string): string {
    const known = this.tableIds.get(name);
    if (known !== undefined) return known;
    const made = `{00000000-0002-0000-0000-${this.serial()}}`;
    this.tableIds.set(name, made);
    return made;
  }

  /** The sheet of that name or id, or null. */
  findSheet(key: Json): MemorySheet | null {
    if (typeof key !== "string") throw new Refusal("InvalidArgument");
    return (
      this.model.sheet(key) ?? this.model.sheets.find((one) => this.sheetId(one) === key) ?? null
    );
  }

  /** The table of that name or id, or null. */
  findTable(key: Json): PlacedName | null {
    if (typeof key !== "string") throw new Refusal("InvalidArgument");
    const { tables } = this.model;
    return (
      tables.find(({ name }) => sameName(name, key) || this.tableIds.get(name) === key) ?? null
    );
  }

  findName(key: Json): PlacedName | null {
    if (typeof key !== "string") throw new Refusal("InvalidArgument");
    return this.model.names.find(({ name }) => sameName(name, key)) ?? null;
  }

  /** The id goes along, so that the client finds the renamed table. */
  renameTableId(from: string, to: string): void {
    const id = this.tableId(from);
    this.tableIds.delete(from);
    this.tableIds.set(to, id);
  }

  private serial(): string {
    return String(this.next++).padStart(12, "0");
  }
}
