import type { StepId } from "./state/paneState";

/** Names of the ribbon's functions, as the manifest has them; each shows the pane at its step. */
export const RIBBON_ACTIONS: Readonly<Record<StepId, string>> = {
  receive: "showReceive",
  check: "showCheck",
  dossier: "showDossier",
  score: "showScore",
  vote: "showVote",
  summary: "showSummary",
};
