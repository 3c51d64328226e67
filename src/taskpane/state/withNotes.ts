import type { Plan } from "../../domain/regulation/schema";
import type { Phrase } from "../../strings/language";
import { paneFaultText } from "../../strings/paneFaultText";
import { recoveredText, unfinishedText } from "../../strings/paneText";
import type { WriteNotes } from "../../workflow/writeSheets";
import type { Done } from "./action";
import type { Message } from "./paneState";

/** What an action says, then what is to be known of its write; null where there is nothing to say. */
export function withNotes(
  { said, intent = "success", notes }: Pick<Done, "said" | "intent" | "notes">,
  plan: Plan,
): Pick<Message, "intent" | "text"> | null {
  const noted = notes ? notesText(notes, plan) : [];
  if (noted.length === 0) return said && { intent, text: said };
  const all = [...(said ? [said] : []), ...noted];
  const joined = (language: "vi" | "en") => all.map((text) => text[language]).join(" ");
  return { intent: "warning", text: { vi: joined("vi"), en: joined("en") } };
}

/** Of a write that was merely tidied up after nothing is said: no contents were touched. */
function notesText({ unfinished, recovered }: WriteNotes, plan: Plan): readonly Phrase[] {
  const { restored, lost } = recovered ?? { restored: [], lost: [] };
  return [
    ...(unfinished ? [unfinishedText(paneFaultText(unfinished, plan))] : []),
    ...(restored.length + lost.length > 0 ? [recoveredText(restored, lost)] : []),
  ];
}
