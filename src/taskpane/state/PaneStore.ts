import { findPlan } from "../../domain/regulation/plans";
import type { Result } from "../../domain/result";
import type { Phrase } from "../../strings/language";
import { brokenOffText, ownFaultText, paneFaultText } from "../../strings/paneFaultText";
import type { WorkflowContext } from "../../workflow/context";
import { Cancelled, type PaneHost } from "../host/paneHost";
import type { Action, ActionId, Desk, Done } from "./action";
import { look, readAll } from "./readAll";
import { isPlanKnown, type Message, type PaneState, type Stage, type StepId } from "./paneState";
import { watchedCompute, watchedWorkbook } from "./watchProgress";

/** What may be done in a workbook whose plan this version of the program does not know. */
const READING: ReadonlySet<ActionId> = new Set(["open", "showCell"]);

/** Holds the pane's state and runs its actions, one at a time. */
export class PaneStore {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private cancelled = false;
  private serial = 0;

  constructor(
    readonly host: PaneHost,
    first: PaneState,
  ) {
    this.state = first;
  }

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  update(patch: Partial<PaneState>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  }

  /** Whether the action may begin now. */
  canRun<I>(action: Action<I>): boolean {
    if (this.state.busy !== null || !action.canRun(this.state)) return false;
    return isPlanKnown(this.state) || READING.has(action.id);
  }

  /** Runs the action unless another is under way; true where it came to its end. */
  async run<I>(action: Action<I>, input: I): Promise<boolean> {
    if (!this.canRun(action)) return false;
    const begunAt = action.step ?? this.state.step;
    this.cancelled = false;
    this.update({
      busy: { action: action.id, stage: "reading", canCancel: true },
      message: null,
    });
    try {
      const outcome = await action.run(this.desk(), input);
      this.tell(begunAt, outcome);
      if (action.changesWorkbook) await this.refresh(begunAt);
      return outcome.ok;
    } catch (error) {
      const text = error instanceof Cancelled ? brokenOffText() : ownFaultText(error);
      this.say(begunAt, { intent: error instanceof Cancelled ? "info" : "error", text });
      return false;
    } finally {
      this.update({ busy: null });
    }
  }

  /** Breaks the running action off, as long as it has written nothing. */
  cancel(): void {
    if (this.state.busy?.canCancel !== true) return;
    this.cancelled = true;
    this.host.engine.stop();
  }

  /** Looks at the register again in the background; what an action reads meanwhile goes before it. */
  async lookAgain(): Promise<void> {
    const { checked, lastRun, step } = this.state;
    const { host } = this;
    const looked = await look(
      { ...this.context(), workbook: host.workbook, compute: host.engine.compute },
      lastRun,
    );
    if (this.state.busy || this.state.checked !== checked) return;
    if (looked.ok) this.update(looked.value);
    else this.say(step, { intent: "error", text: paneFaultText(looked.fault, this.state.plan) });
  }

  private tell(step: StepId, outcome: Result<Done>): void {
    if (!outcome.ok) {
      this.say(step, { intent: "error", text: paneFaultText(outcome.fault, this.state.plan) });
      return;
    }
    const { said, intent = "success", patch, receipt, keepsFocus = false } = outcome.value;
    this.update({ ...patch, ...(receipt ? { undo: receipt } : {}) });
    if (said) this.say(step, { intent, text: said }, !keepsFocus);
  }

  private say(
    step: StepId,
    { intent, text }: { readonly intent: Message["intent"]; readonly text: Phrase },
    takesFocus = true,
  ): void {
    this.serial += 1;
    this.update({ message: { step, intent, text, serial: this.serial, takesFocus } });
  }

  /** Reads the workbook again; a fault is told beside what the action said. */
  private async refresh(step: StepId): Promise<void> {
    this.cancelled = false;
    const read = await readAll(this.context(), this.state.lastRun);
    const opened = read.ok ? read.value.view?.session?.planId : undefined;
    if (opened !== undefined && opened !== this.state.plan.id && this.choosePlan(opened)) {
      await this.refresh(step);
      return;
    }
    if (read.ok) this.update(read.value);
    else this.say(step, { intent: "error", text: paneFaultText(read.fault, this.state.plan) });
  }

  private desk(): Desk {
    const { host, state } = this;
    return { host, state, context: this.context() };
  }

  private context(): WorkflowContext {
    const { host, state } = this;
    const watch = (stage: Stage) => {
      this.watch(stage);
    };
    return {
      workbook: watchedWorkbook(host.workbook, watch),
      compute: watchedCompute(host.engine.compute, watch),
      plan: state.plan,
      person: state.person,
      now: host.now,
      sha256: (text) => host.sha256(new TextEncoder().encode(text)),
    };
  }

  /** From the first write on nothing is broken off: what was begun is brought to its end. */
  private watch(stage: Stage): void {
    const { busy } = this.state;
    if (!busy) return;
    if (busy.canCancel && this.cancelled) throw new Cancelled();
    const canCancel = busy.canCancel && stage !== "writing";
    if (busy.stage !== stage || busy.canCancel !== canCancel) {
      this.update({ busy: { ...busy, stage, canCancel } });
    }
  }

  /** Takes the plan of that id; false where this version of the program does not know it. */
  choosePlan(id: string): boolean {
    const plan = findPlan(id);
    if (plan.ok) this.update({ plan: plan.value });
    return plan.ok;
  }
}
