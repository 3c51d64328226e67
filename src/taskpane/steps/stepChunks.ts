import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import type { StepId } from "../state/paneState";

type Step = () => ReactNode;

/** A step, a part of one that is drawn after it, or what is shown on the first day alone. */
export type ChunkId =
  StepId | "arrivals" | "tidying" | "folder" | "units" | "timetable" | "whoAreYou" | "tour";

/** Each step is a chunk of its own, so that the pane's first load holds one of them. */
const CHUNKS: Readonly<Record<ChunkId, () => Promise<Step>>> = {
  receive: async () => (await import("./receive/ReceiveStep")).ReceiveStep,
  check: async () => (await import("./check/CheckStep")).CheckStep,
  dossier: async () => (await import("./dossier/DossierStep")).DossierStep,
  score: async () => (await import("./score/ScoreStep")).ScoreStep,
  vote: async () => (await import("./vote/VoteStep")).VoteStep,
  summary: async () => (await import("./summary/SummaryStep")).SummaryStep,
  arrivals: async () => (await import("./receive/arrivals/ArrivalsPart")).ArrivalsPart,
  tidying: async () => (await import("./receive/tidying/TidyingPart")).TidyingPart,
  folder: async () => (await import("./dossier/folder/FolderPart")).FolderPart,
  units: async () => (await import("./receive/UnitsPart")).UnitsPart,
  timetable: async () => (await import("./summary/TimetablePart")).TimetablePart,
  whoAreYou: async () => (await import("../parts/WhoAreYou")).WhoAreYou,
  tour: async () => (await import("../parts/Tour")).Tour,
};

const CHUNK_IDS = Object.keys(CHUNKS) as readonly ChunkId[];

const loaded = new Map<ChunkId, Step>();
const listeners = new Set<() => void>();

/** Loads a step where it is not there yet. */
export async function loadStep(step: ChunkId): Promise<void> {
  if (loaded.has(step)) return;
  loaded.set(step, await CHUNKS[step]());
  for (const listener of listeners) listener();
}

/** Loads what is not shown yet, one after another. */
export async function loadAllSteps(): Promise<void> {
  for (const step of CHUNK_IDS) await loadStep(step);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The step to draw, loaded where it is not there; `failed` where its chunk cannot be had. */
export function useStep(step: ChunkId): Step | "loading" | "failed" {
  const [failed, setFailed] = useState<ChunkId | null>(null);
  useEffect(() => {
    loadStep(step).catch(() => {
      setFailed(step);
    });
  }, [step]);
  const drawn = useSyncExternalStore(subscribe, () => loaded.get(step));
  return drawn ?? (failed === step ? "failed" : "loading");
}
