/** @jest-environment jsdom */
import "./setUp";
import { screen } from "@testing-library/react";
import axe from "axe-core";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { hostOf, memoryOf, sampleBook } from "./bookKit";
import { listFile } from "./listFile";
import { mount, press, railStep, settled } from "./paneKit";

/** Ids of the rules that the page breaks, with what breaks them. jsdom paints nothing: no contrast there. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

const STEPS = ["Nhận danh sách", "Kiểm tra", "Hồ sơ", "Chấm điểm", "Biểu quyết", "Tổng hợp"];

describe("accessibility", () => {
  test("the question who works here breaks no rule of axe", async () => {
    await mount(hostOf(new MemoryWorkbook(), memoryOf({})));
    expect(await violations()).toEqual([]);
  });

  test.each(STEPS)("step %s breaks no rule of axe in an empty workbook", async (title) => {
    const { user } = await mount(hostOf(new MemoryWorkbook()));
    await user.click(railStep(title));
    expect(await violations()).toEqual([]);
  });

  test("chosen files in detail break no rule of axe", async () => {
    const { user } = await mount(hostOf(new MemoryWorkbook()));
    const lines = ["STT;Họ và tên;GK", "1;Nguyễn Thị Hạnh;Giấy khen", "3;Lê Cúc;x;y;z"];
    const files = ["a.csv", "b.csv"].map((name) => listFile(name, "TRƯỜNG THPT HOA SEN", lines));
    const scan = new File(["%PDF-1.7"], "c.pdf");
    await user.upload(screen.getByLabelText("Chọn cả thư mục"), [...files, scan]);
    await settled();
    for (const words of [/^Chi tiết: /, /^Cột \(/]) {
      for (const more of screen.getAllByRole("button", { name: words })) await user.click(more);
    }
    expect(await violations()).toEqual([]);
  });

  test("no step breaks a rule of axe with the day's data", async () => {
    const { user } = await mount(
      hostOf(await sampleBook(), memoryOf({ person: "Mai Thị Thu Hà", role: "clerk" })),
    );
    await press(user, /Nhận từ các trang/);
    expect(await violations()).toEqual([]);
    for (const title of STEPS) {
      await user.click(railStep(title));
      if (title === "Kiểm tra") await press(user, "Kiểm tra");
      if (title === "Chấm điểm") {
        await user.selectOptions(screen.getByLabelText("Chấm với tư cách"), "Đỗ Quang Hưng");
      }
      const [more] = screen.queryAllByRole("button", { expanded: false });
      if (more) await user.click(more);
      expect(await violations()).toEqual([]);
    }
  });
});
