import { hashText } from "../text/hashText";

/**
 * A stable id such as `DN-7K3QX2M9`. It follows from what was received (unit, list form, candidate and the
 * how-manieth such row), so that the same list gives the same ids wherever it is received. `taken` tells
 * whether another nomination has the id already; then the next free one follows.
 */
export function nominationId(parts: readonly string[], taken: (id: string) => boolean): string {
  for (let attempt = 0; ; attempt++) {
    const id = `DN-${hashText(JSON.stringify([...parts, attempt]))}`;
    if (!taken(id)) return id;
  }
}
