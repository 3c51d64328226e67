/**
 * Calls on F6, by which Excel takes the focus to its next part. The spreadsheet keeps Tab for itself, so
 * without it nobody comes to the pane by the keyboard.
 */
export function onNextPart(part: Window, move: () => void): void {
  part.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      move();
    },
    true,
  );
}
