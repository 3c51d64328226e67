import type { PlanPack } from "../../domain/regulation/planPack";
import { loadPlan, planInForce } from "../../domain/regulation/plans";
import type { Plan } from "../../domain/regulation/schema";
import type { Result } from "../../domain/result";
import type { Phrase } from "../../strings/language";
import { brokenOffText, ownFaultText, paneFaultText } from "../../strings/paneFaultText";
import type { WorkflowContext } from "../../workflow/context";
import { Cancelled, type PaneHost } from "../host/paneHost";
import type { Action, ActionId, Desk, Done } from "./action";
import { look, readAll } from "./readAll";
import {
  isPlanKnown,
  type Message,
  type PaneState,
  type Progress,
  type Stage,
  type StepId,
} from "./paneState";
import { withNotes } from "./withNotes";
import { watchedCompute, watchedWorkbook } from "./watchProgress";

/** What may be done in a workbook whose plan this version of the program does not know. */
const READING: ReadonlySet<ActionId> = new Set(["open", "showCell"]);

/** Holds the pane's state and runs its actions, one at a time. */
export class PaneStore {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private cancelled = false;
  private serial = 0;
  /** A pack that was brought in, for taking another decision date. */
  private ownPack: PlanPack | null = null;

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
      busy: { action: action.id, stage: "reading", canCancel: true, progress: null },
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
    const { patch, receipt, keepsFocus = false } = outcome.value;
    this.update({ ...patch, ...(receipt ? { undo: receipt } : {}) });
    const told = withNotes(outcome.value, this.state.plan);
    if (told) this.say(step, told, !keepsFocus);
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
    if (read.ok) this.update(read.value);
    else this.say(step, { intent: "error", text: paneFaultText(read.fault, this.state.plan) });
  }

  private desk(): Desk {
    const { host, state } = this;
    const progress = (told: Progress) => {
      this.tellProgress(told);
    };
    return { host, state, context: this.context(), progress };
  }

  /** Between two files an action can be broken off too. */
  private tellProgress(progress: Progress): void {
    const { busy } = this.state;
    if (!busy) return;
    if (busy.canCancel && this.cancelled) throw new Cancelled();
    this.update({ busy: { ...busy, progress } });
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

  /** Takes the plan of that id, with the law of its own decision date. */
  async choosePlan(id: string): Promise<void> {
    this.ownPack = null;
    this.takePlan(await loadPlan(id));
  }

  /** Takes the law of another decision date for the chosen plan. */
  async chooseDecisionDate(date: string): Promise<void> {
    const { ownPack, state } = this;
    this.takePlan(ownPack ? await planInForce(ownPack, date) : await loadPlan(state.plan.id, date));
  }

  /** Takes an office's own pack from the text of its file; one that cannot be used is refused with the reason. */
  async bringInPack(text: string): Promise<void> {
    const { readPlanPack } = await import("../../domain/regulation/readPlanPack");
    const pack = readPlanPack(text);
    const plan = pack.ok ? await planInForce(pack.value, pack.value.decisionDate) : pack;
    if (pack.ok && plan.ok) this.ownPack = pack.value;
    this.takePlan(plan);
  }

  /** A session that stands in the workbook keeps its own plan. */
  private takePlan(plan: Result<Plan>): void {
    const { step, view } = this.state;
    if (view?.session) return;
    if (plan.ok) this.update({ plan: plan.value });
    else this.say(step, { intent: "error", text: paneFaultText(plan.fault, this.state.plan) });
  }
}
