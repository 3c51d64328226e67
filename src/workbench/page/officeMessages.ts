/** What Office.js on the web sends its host, as a JSON string in `postMessage`. */
export interface OfficeRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What the host sends back, or of itself where `_responseType` is an event's. */
export interface OfficeAnswer {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode: 0;
  readonly _responseType: number;
  readonly _data: unknown;
  readonly _origin: string;
  readonly _serializerVersion: 1;
}

export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;
export const RESPONSE_TYPE = { answer: 0, event: 1 } as const;

const REQUEST = 0;

/** The Excel API among the methods that `executeMethod` carries. */
const EXCEL_DISPATCH = 93;

/** Where the request's body stands in the arguments of that method. */
const BODY_PLACE = 4;

/** The request in a message; null for what is not one of Office.js. */
export function readRequest(data: unknown): OfficeRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = JSON.parse(data) as Partial<OfficeRequest>;
  return message._messageType === REQUEST && typeof message._actionName === "string"
    ? (message as OfficeRequest)
    : null;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

/** The JSON body of a request to the Excel API; null for another method. */
export function excelBody({ _data }: OfficeRequest): string | null {
  const { DdaMethod, ArrayData } = _data as MethodCall;
  const body = ArrayData?.[BODY_PLACE];
  return DdaMethod?.DispatchId === EXCEL_DISPATCH && typeof body === "string" ? body : null;
}

/**
 * Excel is told so of the buttons an add-in is ready for, and that its pane is to be shown, which stands
 * here all the time; there is nothing to answer.
 */
const PANE_SERVICES = [
  "Microsoft.InternalService.AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService",
];

/** Whether the request is about the add-in itself and asks nothing of the workbook. */
export function isPaneNotice(body: string): boolean {
  return PANE_SERVICES.some((service) => body.includes(service));
}

/** The answer to a request of the Excel API. */
export function excelAnswer(body: string): unknown {
  return { Version: 1, Error: 0, Data: [200, [], body] };
}
