import type { Plan } from "../domain/regulation/schema";
import type { Fault } from "../domain/result";
import { faultPhrase } from "./faultText";
import type { Phrase } from "./language";

/** A fault of an action; a broken write carries what broke it. */
interface ActionFault extends Fault {
  readonly cause?: Fault;
  readonly restored?: boolean;
}

/** A fault of an action in words; of a broken write what broke it, and whether the former contents are back. */
export function paneFaultText(fault: Fault, plan: Plan): Phrase {
  const { cause, restored } = fault as ActionFault;
  if (fault.code !== "write-failed" || !cause) return faultPhrase(fault, plan);
  const why = paneFaultText(cause, plan);
  return restored === false
    ? {
        vi: `${why.vi} Có trang chưa trả lại được nội dung cũ; bản giữ vẫn còn. Đừng sửa thêm: đóng sổ rồi mở lại để phần mềm trả lại.`,
        en: `${why.en} Some sheet could not be put back yet; its copy is kept. Close and reopen the workbook.`,
      }
    : why;
}

export function brokenOffText(): Phrase {
  return { vi: "Đã dừng; chưa có gì được ghi.", en: "Stopped; nothing was written." };
}

/** A fault of the program itself. */
export function ownFaultText(error: unknown): Phrase {
  const message = error instanceof Error ? error.message : String(error);
  return {
    vi: `Phần mềm gặp lỗi của chính nó: ${message}. Hãy báo người phát triển; nếu đang ghi dở, sổ được trả lại khi mở lần sau.`,
    en: `A fault of the program: ${message}. Please tell the developers; a half write is put back at the next opening.`,
  };
}
