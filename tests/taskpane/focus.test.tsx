/** @jest-environment jsdom */
import "./setUp";
import { act, screen, within } from "@testing-library/react";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { hostOf, KNOWN, memoryOf, sampleBook } from "./bookKit";
import { mount, press, railStep, settled } from "./paneKit";

describe("the keyboard is never thrown to the pane's beginning", () => {
  test("not by saying who one is, nor by changing it", async () => {
    const { user } = await mount(hostOf(new MemoryWorkbook(), memoryOf({ tour: "seen" })));
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Bắt đầu" }));
    expect(screen.getByRole("textbox", { name: /Họ và tên/ })).toHaveFocus();
    await user.keyboard("Trịnh Văn Quý{Enter}");
    expect(screen.getByRole("heading", { name: "Nhận danh sách" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /Đổi tên, vai trò/ }));
    expect(screen.getByRole("textbox", { name: /Họ và tên/ })).toHaveFocus();
  });

  test("not by leaving the tour, nor by closing a message", async () => {
    const { user } = await mount(
      hostOf(await sampleBook(), memoryOf({ person: KNOWN.person, role: "clerk" })),
    );
    await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
    expect(screen.getByRole("heading", { name: "Nhận danh sách" })).toHaveFocus();
    await press(user, /Nhận từ các trang/);
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    expect(screen.getByRole("heading", { name: "Nhận danh sách" })).toHaveFocus();
  });

  test("not by going to a cell, nor while something runs", async () => {
    const { user, store } = await mount(hostOf(await sampleBook()));
    await press(user, /Nhận từ các trang/);
    await user.click(railStep("Kiểm tra"));
    const [jump] = screen.getAllByRole("button", { name: /^Đến ô / });
    await user.click(jump!);
    await settled();
    expect(jump).toHaveFocus();
    act(() => {
      store.update({
        busy: { action: "check", stage: "computing", canCancel: false, progress: null },
      });
    });
    expect(jump).toHaveFocus();
    expect(jump).toBeEnabled();
    expect(jump).toHaveAttribute("aria-disabled", "true");
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
      "Kiểm tra: Đang tính…",
    );
  });

  test("not by adding, removing or editing members of the council", async () => {
    const { user } = await mount(hostOf(await sampleBook()));
    await press(user, /Nhận từ các trang/);
    await user.click(railStep("Biểu quyết"));
    await user.click(screen.getByRole("button", { name: "Sửa Hội đồng" }));
    expect(screen.getByLabelText("Họ và tên, dòng 1")).toHaveFocus();
    const rows = () => screen.getAllByLabelText(/^Họ và tên, dòng/);
    const before = rows().length;
    await user.click(screen.getByRole("button", { name: "Thêm thành viên" }));
    expect(rows()[before]).toHaveFocus();
    await user.click(screen.getByRole("button", { name: `Bỏ dòng, dòng ${String(before + 1)}` }));
    expect(screen.getByRole("button", { name: "Thêm thành viên" })).toHaveFocus();
  });

  test("a reason that is missing is asked for where it is to be typed", async () => {
    const { user } = await mount(hostOf(await sampleBook()));
    await press(user, /Nhận từ các trang/);
    await user.click(railStep("Kiểm tra"));
    await user.selectOptions(screen.getByLabelText("Mức"), "warning");
    await user.click(screen.getAllByRole("button", { name: "Chi tiết" })[0]!);
    const list = screen.getByRole("list", { name: "Các phát hiện" });
    expect(within(list).getByText("Sẽ ghi: Kết quả kiểm tra, Nhật ký")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Chấp nhận cảnh báo" }));
    expect(screen.getByLabelText("Lý do chấp nhận")).toHaveFocus();
  });
});

test("in English a finding's rule, certainty and place are English", async () => {
  const { user } = await mount(hostOf(await sampleBook(), memoryOf({ ...KNOWN, language: "en" })));
  await press(user, /Receive from this workbook/);
  await user.click(railStep("Check"));
  await user.click(screen.getAllByRole("button", { name: "Details" })[0]!);
  const list = screen.getByRole("list", { name: "Findings" });
  expect(list).toHaveTextContent(/Plan: |Law: |The data contradict/);
  expect(list).toHaveTextContent(/How sure the rule is: (the text|from a|not compared|confirmed)/);
  expect(list).not.toHaveTextContent(/Pháp luật: |Kế hoạch: |đã đọc nguyên văn/);
});
