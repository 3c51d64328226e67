/** @jest-environment jsdom */
import "./setUp";
import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { recordSheetContent } from "../../src/domain/sheets/recordSheet";
import { TIMETABLE_SHEET, timetableRecord } from "../../src/domain/sheets/timetableSheet";
import { openAction } from "../../src/taskpane/actions/openAction";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { memoryPort } from "../../src/workbook/memoryPort";
import { replaceSheets } from "../../src/workbook/replaceSheets";
import { receive } from "../../src/workflow/receive";
import { receivedUnder } from "./timetableKit";
import { hostOf, sampleBook } from "./bookKit";
import { mount, press, railStep, said } from "./paneKit";

/** The summary step of plan 001 on 15 April 2026. */
async function timetablePane() {
  const book = new MemoryWorkbook();
  const host = hostOf(book);
  const { context, file, plan } = receivedUnder(host);
  await receive(context, [file]);
  const rows = plan.timetable.map(timetableRecord);
  await replaceSheets(memoryPort(book), [recordSheetContent(TIMETABLE_SHEET, rows)]);
  const mounted = await mount(host);
  await mounted.user.click(railStep("Tổng hợp"));
  return { ...mounted, book, plan };
}

const part = () => screen.getByRole("region", { name: "Tiến độ" });
const rows = () =>
  within(within(part()).getByRole("list", { name: "Các việc theo kế hoạch" })).getAllByRole(
    "listitem",
  );

describe("part Tiến độ", () => {
  test("says of each task how it stands today, the longest past its day first", async () => {
    const { plan, store } = await timetablePane();
    expect(part()).toHaveTextContent("9 việc: 9 qua hạn chưa ghi tình trạng.");
    expect(rows()).toHaveLength(plan.timetable.length);
    const [first] = [...plan.timetable].sort((a, b) => (a.due! < b.due! ? -1 : 1));
    expect(rows()[0]).toHaveTextContent(first!.task);
    expect(rows()[0]).toHaveTextContent(/đã qua hạn \d+ ngày, chưa ghi tình trạng/);
    expect(store.getState().view?.timetable?.records).toHaveLength(plan.timetable.length);
    const { violations } = await axe.run(document.body, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("records a task as done with its day, and takes it back", async () => {
    const { user, store } = await timetablePane();
    const task = () =>
      store.getState().view?.timetable?.records.find(({ state }) => state === "done");
    await user.click(within(rows()[0]!).getByRole("button", { name: /^Tình trạng/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Tình trạng" }), "done");
    await user.type(screen.getByLabelText("Ngày xong"), "2026-04-14");
    await press(user, "Ghi tiến độ");
    expect(said()).toContain("Đã ghi vào trang Tiến độ");
    expect(task()).toMatchObject({ state: "done", finished: "2026-04-14" });
    expect(part()).toHaveTextContent("1 xong chậm");
    await press(user, /^Hoàn tác: /);
    expect(task()).toBeUndefined();
  });

  test("hands the calendar to the browser, and writes nothing", async () => {
    const { user, book, plan } = await timetablePane();
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return "blob:lich";
    };
    URL.revokeObjectURL = () => undefined;
    const clicked: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(this.download);
    });
    const before = book.snapshot();
    await press(user, "Lưu lịch (.ics)");
    click.mockRestore();
    expect(clicked).toEqual(["tien-do.ics"]);
    expect(saved.map(({ type }) => type)).toEqual(["text/calendar"]);
    const dated = plan.timetable.filter(({ due }) => due !== null).length;
    expect(said()).toContain(`Đã giao tệp lịch có ${String(dated)} việc`);
    expect(book.snapshot()).toEqual(before);
  });
});

test("a plan without a timetable has no such part", async () => {
  const { user, store } = await mount(hostOf(await sampleBook()));
  await press(user, /Nhận từ các trang/);
  await user.click(railStep("Tổng hợp"));
  await act(async () => {
    await store.run(openAction, null);
  });
  expect(screen.queryByRole("region", { name: "Tiến độ" })).toBeNull();
});
