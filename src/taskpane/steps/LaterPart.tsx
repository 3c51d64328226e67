import { createElement } from "react";
import { LoadFailed } from "../parts/LoadFailed";
import { useStep, type ChunkId } from "./stepChunks";

/** A part of a step that is drawn once its chunk has come: the pane's first load does without it. */
export function LaterPart({ chunk }: { readonly chunk: ChunkId }) {
  const drawn = useStep(chunk);
  if (drawn === "failed") return <LoadFailed />;
  return drawn === "loading" ? null : createElement(drawn);
}
