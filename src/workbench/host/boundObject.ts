import type { Argument, HostClass, Scalar } from "./hostClass";
import type { Json } from "./protocol";
import { Refusal } from "./refusal";

/** One object of Excel as a request sees it: its members are found by name. */
export interface BoundObject {
  readonly className: string;
  readonly isCollection: boolean;
  id(): string | null;
  /** The minor version that brought the member; null where the host does not know it. */
  since(name: string): number | null;
  scalarNames(): readonly string[];
  isScalar(name: string): boolean;
  get(name: string): Json;
  set(name: string, value: Json): void;
  link(name: string): BoundObject | null;
  open(name: string, args: readonly Argument[]): BoundObject | null;
  call(name: string, args: readonly Argument[]): Json;
  items(): readonly BoundObject[];
  item(key: Json): BoundObject;
  /** What stands behind, where it is of that class. */
  as<U>(hostClass: HostClass<U>): U | null;
}

class Bound<T> implements BoundObject {
  constructor(
    private readonly hostClass: HostClass<T>,
    private readonly target: T,
  ) {}

  get className(): string {
    return this.hostClass.name;
  }

  get isCollection(): boolean {
    return this.hostClass.items !== undefined;
  }

  id(): string | null {
    return this.hostClass.id?.(this.target) ?? null;
  }

  since(name: string): number | null {
    const { scalars, links, openers, methods, later } = this.hostClass;
    const member = own(scalars, name) ?? own(links, name) ?? own(openers, name);
    return (member ?? own(methods, name))?.since ?? own(later, name) ?? null;
  }

  scalarNames(): readonly string[] {
    return Object.keys(this.hostClass.scalars ?? {});
  }

  isScalar(name: string): boolean {
    return own(this.hostClass.scalars, name) !== undefined;
  }

  get(name: string): Json {
    return this.scalar(name).get(this.target);
  }

  set(name: string, value: Json): void {
    const scalar = this.scalar(name);
    if (!scalar.set) throw new Refusal("InvalidOperation");
    scalar.set(this.target, value);
  }

  link(name: string): BoundObject | null {
    return found(own(this.hostClass.links, name)).open(this.target);
  }

  open(name: string, args: readonly Argument[]): BoundObject | null {
    return found(own(this.hostClass.openers, name)).open(this.target, args);
  }

  call(name: string, args: readonly Argument[]): Json {
    return found(own(this.hostClass.methods, name)).call(this.target, args);
  }

  items(): readonly BoundObject[] {
    return found(this.hostClass.items)(this.target);
  }

  item(key: Json): BoundObject {
    return found(this.hostClass.item)(this.target, key);
  }

  as<U>(hostClass: HostClass<U>): U | null {
    const same: unknown = this.hostClass;
    return same === hostClass ? (this.target as unknown as U) : null;
  }

  private scalar(name: string): Scalar<T> {
    return found(own(this.hostClass.scalars, name));
  }
}

/** Binds an object of ours to what its Excel class offers. */
export function bind<T>(hostClass: HostClass<T>, target: T): BoundObject {
  return new Bound(hostClass, target);
}

/** Whether an argument is an object of the request rather than a plain value. */
export function isBound(argument: Argument): argument is BoundObject {
  return argument instanceof Bound;
}

function own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** A member that exists but not as what the request takes it for. */
function found<V>(member: V | undefined): V {
  if (member === undefined) throw new Refusal("NotImplemented");
  return member;
}
