import type { Phrase } from "./language";

/** An exact share, "15/100", as people write it: "15 %", a whole as "toàn bộ", anything else as it is. */
export function shareWords(share: string): Phrase {
  const [part = "", whole = ""] = share.split("/");
  if (part === whole) return { vi: "toàn bộ", en: "all" };
  const words = whole === "100" ? `${part} %` : share;
  return { vi: words, en: words };
}
