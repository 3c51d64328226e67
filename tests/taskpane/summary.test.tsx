/** @jest-environment jsdom */
import "./setUp";
import { screen, within } from "@testing-library/react";
import { constantCell } from "../../src/domain/grid/grid";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { hostOf, sampleBook } from "./bookKit";
import { mount, press, railStep, said } from "./paneKit";
import { faultText } from "../../src/strings/faultText";

async function summaryPane() {
  const book = await sampleBook();
  const mounted = await mount(hostOf(book));
  await press(mounted.user, /Nhận từ các trang/);
  await mounted.user.click(railStep("Tổng hợp"));
  return { ...mounted, book };
}

describe("step Tổng hợp", () => {
  test("says before it writes what it will write, and the outcome as the workbook stands", async () => {
    const { store, book } = await summaryPane();
    expect(
      screen.getByText(
        "Sẽ ghi: Kết quả kiểm tra, Tổng hợp điểm, Bảng tổng hợp, Nhật ký, mã của dòng mới trên Danh sách",
      ),
    ).toBeInTheDocument();
    expect(book.sheet("Bảng tổng hợp")).toBeNull();
    const outcomes = screen.getByRole("list", { name: "Kết quả từng đề nghị" });
    const cards = within(outcomes).getAllByRole("listitem");
    expect(cards[0]).toHaveAttribute("aria-setsize", String(store.getState().outcomes.length));
    expect(cards[0]).toHaveTextContent(/Đồng ý 9\/9; cần ≥ 7\/10 của 9 → cần 7 phiếu/);
  });

  test("writes the summary after a check, and counts who passed", async () => {
    const { user, store, book } = await summaryPane();
    await press(user, "Ghi Bảng tổng hợp");
    const { outcomes } = store.getState();
    const passed = outcomes.filter(({ outcome }) => outcome === "passed").length;
    expect(said()).toContain(
      `Đã ghi Bảng tổng hợp: ${String(passed)} / ${String(outcomes.length)} đề nghị đạt.`,
    );
    for (const title of ["Bảng tổng hợp", "Tổng hợp điểm", "Kết quả kiểm tra"]) {
      expect(book.sheet(title)).not.toBeNull();
    }
    expect(railStep("Tổng hợp")).not.toHaveTextContent("chưa bắt đầu");
  });

  test("is known to be written when the pane is opened again, whatever the sheet is called", async () => {
    const { user, book, unmount } = await summaryPane();
    await press(user, "Ghi Bảng tổng hợp");
    const told = railStep("Tổng hợp").textContent;
    book.sheet("Bảng tổng hợp")!.name = "Tổng hợp lần 1";
    unmount();
    await mount(hostOf(MemoryWorkbook.fromSnapshot(book.snapshot())));
    expect(told).not.toContain("chưa bắt đầu");
    expect(railStep("Tổng hợp")).toHaveTextContent(told);
  });

  test("never calls a candidate passed while an error stands on it", async () => {
    const { store } = await summaryPane();
    const held = store.getState().outcomes.filter(({ openErrors }) => openErrors > 0);
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter(({ outcome }) => outcome === "passed")).toEqual([]);
    expect(screen.getAllByText(/Còn \d+ lỗi phải xử lý/).length).toBeGreaterThan(0);
  });

  test("refuses to undo what somebody has changed since", async () => {
    const { user, store, book } = await summaryPane();
    await user.click(railStep("Biểu quyết"));
    const group = screen.getAllByRole("radiogroup", { name: "Đỗ Quang Hưng" })[0]!;
    await user.click(within(group).getByRole("radio", { name: "vắng" }));
    await press(user, "Ghi điểm danh");
    const [cell] = store.getState().undo!.cells;
    const [, letters = "", digits = ""] = /^([A-Z])(\d+)$/.exec(cell!.cell) ?? [];
    const at = { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65 };
    book.edit(cell!.sheet, at, constantCell("có mặt trực tuyến"));
    await press(user, /^Hoàn tác: /);
    const params = { sheet: cell!.sheet, cell: cell!.cell };
    expect(said()).toContain(faultText({ code: "changed-since", params }, "vi"));
    expect(book.sheet(cell!.sheet)!.cell(at).text).toBe("có mặt trực tuyến");
  });
});
