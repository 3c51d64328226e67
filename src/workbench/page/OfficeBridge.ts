import { appContext, frameName, type PaneIdentity } from "./appContext";
import {
  ACTION_TYPE,
  excelAnswer,
  excelBody,
  isPaneNotice,
  readRequest,
  RESPONSE_TYPE,
  type OfficeAnswer,
  type OfficeRequest,
} from "./officeMessages";

export interface BridgeHost {
  readonly fileName: string;
  /** Called before Office.js of the pane is ready. */
  greet(pane: Window): void;
  /** Answers the Excel API: the body of a request to the body of its answer. */
  execute(body: string): Promise<string>;
}

/** Speaks for Excel on the web with the unmodified Office.js of one pane in an iframe. */
export class OfficeBridge {
  private readonly identity: PaneIdentity;
  private before: Promise<unknown> = Promise.resolve();

  constructor(
    readonly frame: HTMLIFrameElement,
    id: string,
    private readonly host: BridgeHost,
  ) {
    this.identity = {
      conversationId: id,
      addinId: `addin-${id}`,
      origin: window.location.origin,
      fileName: host.fileName,
    };
    frame.name = frameName(this.identity);
    window.addEventListener("message", this.receive);
  }

  /** Tells the pane of something that happened, in the form Office.js has for it. */
  sendEvent(name: string, data: unknown): void {
    this.send({ name, correlation: -1, responseType: RESPONSE_TYPE.event, data });
  }

  close(): void {
    window.removeEventListener("message", this.receive);
    this.frame.remove();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow) return;
    const request = readRequest(event.data);
    if (request) void this.answer(request);
  };

  private async answer(request: OfficeRequest): Promise<void> {
    const data = await this.answerData(request);
    if (data === undefined) return;
    const { _actionName: name, _correlationId: correlation } = request;
    this.send({ name, correlation, responseType: RESPONSE_TYPE.answer, data });
  }

  /** Undefined where Office.js waits for no answer. */
  private async answerData(request: OfficeRequest): Promise<unknown> {
    if (request._actionType !== ACTION_TYPE.invoke) return { Error: 0 };
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        if (this.frame.contentWindow) this.host.greet(this.frame.contentWindow);
        return appContext(this.identity, this.frame);
      case "executeMethod":
        return this.executeMethod(request);
      default:
        return undefined;
    }
  }

  /** Requests are answered one after another, as Excel does; only its API is offered. */
  private async executeMethod(request: OfficeRequest): Promise<unknown> {
    const body = excelBody(request);
    if (body === null) return { Version: 1, Error: METHOD_NOT_OFFERED };
    if (isPaneNotice(body)) return excelAnswer(NOTHING);
    const answer = this.before.then(() => this.host.execute(body));
    // A bug in one answer is told by its own promise; the next request is answered all the same.
    this.before = Promise.allSettled([answer]);
    return excelAnswer(await answer);
  }

  private send(message: Message): void {
    const answer: OfficeAnswer = {
      _messageType: 1,
      _actionName: message.name,
      _conversationId: this.identity.conversationId,
      _correlationId: message.correlation,
      _errorCode: 0,
      _responseType: message.responseType,
      _data: message.data,
      _origin: this.identity.origin,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(answer), this.identity.origin);
  }
}

interface Message {
  readonly name: string;
  readonly correlation: number;
  readonly responseType: number;
  readonly data: unknown;
}

const NOTHING = JSON.stringify({ Results: [], TraceIds: [] });

/** Office.js's number for a method of the Common API that its host does not have. */
const METHOD_NOT_OFFERED = 5000;
