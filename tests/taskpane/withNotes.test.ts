import { withNotes } from "../../src/taskpane/state/withNotes";
import { PLAN_003 } from "../domain/planKit";
import { NO_NOTES } from "../../src/workflow/writeSheets";

const SAID = { vi: "Đã ghi.", en: "Written." };
const RESTORED = { outcome: "restored", restored: ["Hồ sơ"], lost: ["Danh sách"] } as const;
const CLEANED = { outcome: "cleaned", restored: [], lost: [] } as const;

describe("what an action says of its write", () => {
  test("without notes it is what was said", () => {
    expect(withNotes({ said: SAID, notes: NO_NOTES }, PLAN_003)).toEqual({
      intent: "success",
      text: SAID,
    });
    expect(withNotes({ said: SAID, intent: "info" }, PLAN_003)).toEqual({
      intent: "info",
      text: SAID,
    });
    expect(withNotes({ said: null, notes: NO_NOTES }, PLAN_003)).toBeNull();
  });

  test("leftovers that were cleaned away are nobody's concern", () => {
    const notes = { unfinished: null, recovered: CLEANED };
    expect(withNotes({ said: SAID, notes }, PLAN_003)).toEqual({ intent: "success", text: SAID });
  });

  test("former contents that came back, or are gone, warn beside it", () => {
    const notes = { unfinished: null, recovered: RESTORED };
    expect(withNotes({ said: SAID, notes }, PLAN_003)).toEqual({
      intent: "warning",
      text: {
        vi: "Đã ghi. Lần ghi trước bị ngắt giữa chừng; đã trả lại nội dung cũ của: Hồ sơ. Bản giữ của Danh sách không còn; hãy xem lại các trang này.",
        en: "Written. An earlier write was broken off; former contents are back on: Hồ sơ. The kept copy of Danh sách is gone; please look these sheets over.",
      },
    });
  });

  test("an action that says nothing itself tells them all the same", () => {
    const notes = { unfinished: { code: "read-only" } as const, recovered: RESTORED };
    const told = withNotes({ said: null, notes }, PLAN_003);
    expect(told?.intent).toBe("warning");
    expect(told?.text.vi).toMatch(/^Nội dung đã ghi đủ .* chỉ đọc.* Lần ghi trước bị ngắt/);
  });
});
