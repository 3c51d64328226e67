import type { BoundObject } from "./boundObject";
import { isBound } from "./boundObject";
import type { Argument } from "./hostClass";
import type { HostSession } from "./hostSession";
import { clientName } from "./memberName";
import { project } from "./projection";
import type { ActionInfo, ActionResult, AnswerBody, ArgumentInfo, Json } from "./protocol";
import type { ObjectPathInfo, RequestBody } from "./protocol";
import { ACTION, PATH } from "./protocol";
import { Refusal } from "./refusal";

/** How the methods begin that change the workbook. */
const CHANGING =
  /^(?:Add|Clear|ConvertToRange|Copy|Delete|Freeze|Merge|Protect|Resize|Set|Unfreeze|Unmerge|Unprotect)/;

/**
 * One request, run action by action. A refused action ends it: what was done before stays done, and
 * the answer carries the results so far.
 */
export class RequestRun {
  private readonly objects = new Map<number, BoundObject | null>();
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];
  private location = "";

  constructor(
    private readonly request: RequestBody,
    private readonly session: HostSession,
  ) {}

  run(): AnswerBody {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.location = "";
        this.act(action);
      } catch (thrown) {
        if (thrown instanceof Refusal) return this.refused(thrown, index);
        throw thrown;
      }
    }
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private refused(refusal: Refusal, index: number): AnswerBody {
    return {
      Error: {
        Code: refusal.code,
        Message: refusal.message,
        Location: this.location,
        ActionIndex: index,
        HttpStatusCode: refusal.httpStatus,
      },
      Results: this.results,
      TraceIds: this.traceIds,
    };
  }

  private act(action: ActionInfo): void {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      // An event handler counts as added once the trace behind it has its answer.
      this.results.push({ ActionId: action.Id, Value: null });
      return;
    }
    this.session.countAction();
    const object = this.resolve(action.ObjectPathId);
    if (action.ActionType === ACTION.set) {
      this.setProperty(object, action);
      return;
    }
    this.results.push({ ActionId: action.Id, Value: this.answer(object, action) });
  }

  private answer(object: BoundObject | null, action: ActionInfo): Json {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.identity(object);
      case ACTION.query:
        return object && project(object, action.QueryInfo ?? {}, this.demand);
      case ACTION.method:
        return this.callMethod(object, action);
      default:
        throw new Refusal("NotImplemented");
    }
  }

  private identity(object: BoundObject): Json {
    const id = object.id();
    const reference = this.session.referenceOf(object);
    return {
      ...(id === null ? {} : { _Id: id }),
      ...(object.isScalar("Id") ? { Id: object.get("Id") } : {}),
      ...(reference === null ? {} : { _ReferenceId: reference }),
    };
  }

  private setProperty(object: BoundObject | null, action: ActionInfo): void {
    if (!object) throw new Refusal("ItemNotFound");
    this.demand(object, action.Name);
    this.refuseInView(true);
    object.set(action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
  }

  private callMethod(object: BoundObject | null, action: ActionInfo): Json {
    if (action.Name === "_KeepReference") return object && this.session.keep(object);
    const args = this.args(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") return this.session.release(args[0]);
    if (!object) throw new Refusal("ItemNotFound");
    this.demand(object, action.Name);
    this.refuseInView(CHANGING.test(action.Name));
    return object.call(action.Name, args);
  }

  private refuseInView(isChange: boolean): void {
    if (isChange && this.session.isViewOnly()) throw new Refusal("AccessDenied");
  }

  private readonly demand = (object: BoundObject, member: string): void => {
    this.location = `${object.className}.${clientName(member)}`;
    const since = object.since(member);
    if (since === null) throw new Refusal("NotImplemented");
    if (since > this.session.apiMinor) throw new Refusal("ApiNotFound");
  };

  /** Each path is walked once in a request: a method that makes something must not run twice. */
  private resolve(pathId: number): BoundObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new Refusal("InvalidObjectPath");
    const object = this.walk(path);
    this.objects.set(pathId, object);
    return object;
  }

  private walk(path: ObjectPathInfo): BoundObject | null {
    if (path.ObjectPathType === PATH.root) return this.session.root;
    if (path.ObjectPathType === PATH.reference) return this.session.kept(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.indexer:
        this.location = `${parent.className}.getItem`;
        return parent.item(plain(args[0]));
      case PATH.property:
        this.demand(parent, path.Name);
        return parent.link(path.Name);
      case PATH.method:
        this.demand(parent, path.Name);
        this.refuseInView(CHANGING.test(path.Name));
        return parent.open(path.Name, args);
      default:
        throw new Refusal("NotImplemented");
    }
  }

  private args(info: ArgumentInfo | undefined): readonly Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, place) => {
      const reference = references[place];
      return typeof reference === "number" && reference > 0 ? this.resolve(reference) : value;
    });
  }
}

function plain(argument: Argument | undefined): Json {
  if (argument === undefined || isBound(argument)) throw new Refusal("InvalidArgument");
  return argument;
}
