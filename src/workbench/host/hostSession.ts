import type { BoundObject } from "./boundObject";
import type { Argument } from "./hostClass";
import { Refusal } from "./refusal";

/** What outlives a request: the kept references and the count of actions. */
export interface HostSession {
  readonly root: BoundObject;
  readonly apiMinor: number;
  /** Whether what would change the workbook is to be refused. */
  isViewOnly(): boolean;
  /** Called before each action but traces; refuses the one that is to fail. */
  countAction(): void;
  referenceOf(object: BoundObject): string | null;
  keep(object: BoundObject): null;
  release(reference: Argument | undefined): null;
  kept(reference: string): BoundObject;
}

/** The references that a client keeps between requests, by the ids handed out. */
export class References {
  private readonly byId = new Map<string, BoundObject>();
  private readonly ids = new Map<BoundObject, string>();
  private next = 1;

  referenceOf(object: BoundObject): string | null {
    return this.ids.get(object) ?? null;
  }

  keep(object: BoundObject): null {
    if (this.ids.has(object)) return null;
    const id = `ref-${this.next++}`;
    this.ids.set(object, id);
    this.byId.set(id, object);
    return null;
  }

  release(reference: Argument | undefined): null {
    const object = typeof reference === "string" ? this.byId.get(reference) : undefined;
    if (object && typeof reference === "string") {
      this.ids.delete(object);
      this.byId.delete(reference);
    }
    return null;
  }

  kept(reference: string): BoundObject {
    const object = this.byId.get(reference);
    if (!object) throw new Refusal("InvalidReference");
    return object;
  }
}
