import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { STEP_IDS, type StepId } from "../state/paneState";

type Step = () => ReactNode;

/** Each step is a chunk of its own, so that the pane's first load holds one of them. */
const CHUNKS: Readonly<Record<StepId, () => Promise<Step>>> = {
  receive: async () => (await import("./receive/ReceiveStep")).ReceiveStep,
  check: async () => (await import("./check/CheckStep")).CheckStep,
  dossier: async () => (await import("./dossier/DossierStep")).DossierStep,
  score: async () => (await import("./score/ScoreStep")).ScoreStep,
  vote: async () => (await import("./vote/VoteStep")).VoteStep,
  summary: async () => (await import("./summary/SummaryStep")).SummaryStep,
};

const loaded = new Map<StepId, Step>();
const listeners = new Set<() => void>();

/** Loads a step where it is not there yet. */
export async function loadStep(step: StepId): Promise<void> {
  if (loaded.has(step)) return;
  loaded.set(step, await CHUNKS[step]());
  for (const listener of listeners) listener();
}

/** Loads the steps that are not shown yet, one after another. */
export async function loadAllSteps(): Promise<void> {
  for (const step of STEP_IDS) await loadStep(step);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The step to draw, loaded where it is not there; `failed` where its chunk cannot be had. */
export function useStep(step: StepId): Step | "loading" | "failed" {
  const [failed, setFailed] = useState<StepId | null>(null);
  useEffect(() => {
    loadStep(step).catch(() => {
      setFailed(step);
    });
  }, [step]);
  const drawn = useSyncExternalStore(subscribe, () => loaded.get(step));
  return drawn ?? (failed === step ? "failed" : "loading");
}
