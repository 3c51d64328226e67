import type { MemoryWorkbook } from "../../workbook/MemoryWorkbook";
import { bind } from "./boundObject";
import { workbookClass } from "./classes/workbookClass";
import { Listeners } from "../../workbook/Listeners";
import { HostBook, type HostCondition } from "./HostBook";
import { HostEvents, type HostEvent } from "./hostEvents";
import { raiseModelEvent } from "./modelEvents";
import { References, type HostSession } from "./hostSession";
import type { AnswerBody, RequestBody } from "./protocol";
import { Refusal, type RefusalCode } from "./refusal";
import { RequestRun } from "./RequestRun";

/** What Excel on the web takes in one request and gives in one answer. */
export const PAYLOAD_LIMIT_BYTES = 5_000_000;

export interface ExcelHostOptions {
  /** The newest set of ExcelApi that is offered; `"1.14"` where nothing else is said. */
  readonly apiVersion?: `1.${number}`;
  /** The workbook's file name; `"Book1.xlsx"` where nothing else is said. */
  readonly bookName?: string;
  /** The action, counted from 1 over all requests, that fails with `GeneralException`. */
  readonly failAtAction?: number;
}

/** What went over the line so far. */
export interface HostTraffic {
  readonly requests: number;
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Answers requests of Microsoft's own client library over a workbook in memory. */
export interface ExcelHost {
  /** The body of one request, as JSON, to the body of its answer. */
  execute(requestBody: string): string;
  readonly traffic: HostTraffic;
}

/** A host that tells its client of events, too. */
export interface TellingHost extends ExcelHost {
  /** Tells of events that the client has registered for, as it takes them; gives what ends it. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  readonly condition: HostCondition;
}

const DEFAULT_API_MINOR = 14;

export function createExcelHost(
  model: MemoryWorkbook,
  options: ExcelHostOptions = {},
): TellingHost {
  const traffic = { requests: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  const listeners = new Listeners<HostEvent>();
  const events = new HostEvents((event) => {
    listeners.tell(event);
  });
  const condition: HostCondition = { isCellEditing: false, isViewOnly: false };
  const book = new HostBook(model, events, condition, options.bookName ?? "Book1.xlsx");
  model.watch((event) => {
    raiseModelEvent(book, event);
  });
  const session = createSession(book, options, () => (traffic.actions += 1));
  return {
    traffic,
    condition,
    onEvent: (listener) => listeners.add(listener),
    execute(requestBody) {
      const bytesIn = bytesOf(requestBody);
      traffic.requests += 1;
      traffic.bytesIn += bytesIn;
      const answer = condition.isCellEditing
        ? refusedWhole("InvalidOperationInCellEditMode")
        : events.during(() => answerTo(requestBody, bytesIn, session));
      traffic.bytesOut += bytesOf(answer);
      return answer;
    },
  };
}

/** An answer that is too large is not given, but what was asked has been done. */
function answerTo(requestBody: string, bytesIn: number, session: HostSession): string {
  if (bytesIn > PAYLOAD_LIMIT_BYTES) return refusedWhole("RequestPayloadSizeLimitExceeded");
  const request = JSON.parse(requestBody) as RequestBody;
  const answer = JSON.stringify(new RequestRun(request, session).run());
  return bytesOf(answer) > PAYLOAD_LIMIT_BYTES
    ? refusedWhole("ResponsePayloadSizeLimitExceeded")
    : answer;
}

function refusedWhole(code: RefusalCode): string {
  const { message, httpStatus } = new Refusal(code);
  const answer: AnswerBody = {
    Error: {
      Code: code,
      Message: message,
      Location: "",
      ActionIndex: -1,
      HttpStatusCode: httpStatus,
    },
    Results: [],
    TraceIds: [],
  };
  return JSON.stringify(answer);
}

function createSession(
  book: HostBook,
  options: ExcelHostOptions,
  countUp: () => number,
): HostSession {
  const references = new References();
  return {
    root: bind(workbookClass, book),
    isViewOnly: () => book.condition.isViewOnly,
    apiMinor: options.apiVersion ? Number(options.apiVersion.slice(2)) : DEFAULT_API_MINOR,
    countAction() {
      if (countUp() === options.failAtAction) throw new Refusal("GeneralException");
    },
    referenceOf: (object) => references.referenceOf(object),
    keep: (object) => references.keep(object),
    release: (reference) => references.release(reference),
    kept: (reference) => references.kept(reference),
  };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
