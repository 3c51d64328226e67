import type { JsonObject } from "./protocol";

/** Numbers of Excel's events in its messages. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;

export type EventType = (typeof EVENT)[keyof typeof EVENT];

/** The target of events of the workbook and its collections; those of one sheet have its id. */
export const WORKBOOK_TARGET = "Workbook";

/** One entry of a `richApiMessage`: category, event, target, its arguments as JSON, an id, whether it came from elsewhere. */
export type HostEvent = readonly [65536, EventType, string, string, string, boolean];

const CATEGORY = 65536;

/** Who listens to what. Events of a request are told when it is answered. */
export class HostEvents {
  private readonly counts = new Map<EventType, Map<string, number>>();
  private waiting: HostEvent[] = [];
  private isHeld = false;
  private next = 1;

  constructor(private readonly tell: (event: HostEvent) => void) {}

  register(type: EventType, target: string): null {
    this.count(type, target, 1);
    return null;
  }

  unregister(type: EventType, target: string): null {
    this.count(type, target, -1);
    return null;
  }

  /** Told only if somebody has registered for it, on the sheet or on the whole workbook. */
  raise(type: EventType, sheetId: string, args: JsonObject): void {
    const isRemote = args.source === "Remote";
    for (const target of [WORKBOOK_TARGET, sheetId]) {
      if ((this.counts.get(type)?.get(target) ?? 0) <= 0) continue;
      const json = JSON.stringify({ ...args, worksheetId: sheetId });
      this.waiting.push([CATEGORY, type, target, json, String(this.next++), isRemote]);
    }
    if (!this.isHeld) this.release();
  }

  /** Runs a request; what it raises is told afterwards. */
  during<T>(run: () => T): T {
    this.isHeld = true;
    try {
      return run();
    } finally {
      this.isHeld = false;
      this.release();
    }
  }

  private release(): void {
    const events = this.waiting;
    this.waiting = [];
    for (const event of events) this.tell(event);
  }

  private count(type: EventType, target: string, by: 1 | -1): void {
    const targets = this.counts.get(type) ?? new Map<string, number>();
    this.counts.set(type, targets);
    targets.set(target, Math.max(0, (targets.get(target) ?? 0) + by));
  }
}
