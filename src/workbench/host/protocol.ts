/** A value as it travels in a request or an answer. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** How an object of the request is reached; `ObjectPathType` in the request's numbers. */
export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** What an action does; `ActionType` in the request's numbers. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Parallel to `Arguments`: the path an argument stands for, 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** Member paths in the client's spelling: `format/font/name`; `*` for all plain properties. */
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** The body of one `context.sync()`. */
export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface AnswerError {
  readonly Code: string;
  readonly Message: string;
  /** `Class.member` in the client's spelling. */
  readonly Location: string;
  /** Place of the refused action in the request; -1 where no action was run. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface AnswerBody {
  readonly Error?: AnswerError;
  readonly Results: readonly ActionResult[];
  /** Ids of the trace actions that were reached. */
  readonly TraceIds: readonly number[];
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
