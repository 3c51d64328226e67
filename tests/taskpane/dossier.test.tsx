/** @jest-environment jsdom */
import "./setUp";
import { screen, within } from "@testing-library/react";
import { dossierRows, missingItems } from "../../src/taskpane/state/dossierRows";
import { hostOf, sampleBook } from "./bookKit";
import { mount, press, railStep, said } from "./paneKit";

async function dossierPane() {
  const book = await sampleBook();
  const mounted = await mount(hostOf(book));
  await press(mounted.user, /Nhận từ các trang/);
  await mounted.user.click(railStep("Hồ sơ"));
  return { ...mounted, book };
}

function rows() {
  return within(screen.getByRole("list", { name: "Thành phần hồ sơ" })).getAllByRole("listitem");
}

describe("step Hồ sơ", () => {
  test("shows what is missing, or everything", async () => {
    const { user, store } = await dossierPane();
    const missing = missingItems(store.getState()).length;
    expect(rows()[0]).toHaveAttribute("aria-setsize", String(missing));
    expect(railStep("Hồ sơ")).toHaveTextContent(`${String(missing)} câu hỏi mở`);
    await user.click(screen.getByRole("switch", { name: "Chỉ hiện còn thiếu" }));
    const all = dossierRows(store.getState()).length;
    expect(rows()[0]).toHaveAttribute("aria-setsize", String(all));
    expect(all).toBeGreaterThan(missing);
  });

  test("records an item as there with its day, and takes it back", async () => {
    const { user, store } = await dossierPane();
    const before = missingItems(store.getState());
    await user.click(within(rows()[0]!).getByRole("button", { name: /^Tình trạng/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Tình trạng" }), "present");
    await user.type(screen.getByLabelText("Ngày nhận"), "2020-05-19");
    await user.type(screen.getByLabelText("Đường dẫn, ghi chú"), "Tủ hồ sơ số 2");
    await press(user, "Ghi hồ sơ");
    expect(said()).toContain("Đã ghi vào trang Hồ sơ");
    const { key } = before[0]!;
    const row = () => dossierRows(store.getState()).find((one) => one.key === key);
    expect(row()).toMatchObject({
      isMissing: false,
      entry: { state: "present", date: "2020-05-19", evidence: "Tủ hồ sơ số 2" },
    });
    await press(user, /^Hoàn tác: /);
    expect(row()?.isMissing).toBe(true);
  });

  test("keeps what stands beside an item when only its state changes", async () => {
    const { user, store } = await dossierPane();
    await user.click(screen.getByRole("switch", { name: "Chỉ hiện còn thiếu" }));
    const stands = dossierRows(store.getState()).find(({ entry }) => entry?.date != null)!;
    await user.type(
      screen.getByLabelText("Tìm đơn vị, người, thành phần"),
      stands.owed.candidate || stands.owed.unit,
    );
    await user.click(screen.getAllByRole("button", { name: /^Tình trạng/ })[0]!);
    expect(screen.getByLabelText("Ngày nhận")).toHaveValue(stands.entry!.date);
  });

  test("writes who has handed in what, and the requests", async () => {
    const { user, book } = await dossierPane();
    expect(screen.getByText(/Sẽ ghi: Tình hình nộp, Yêu cầu bổ sung, Nhật ký/)).toBeInTheDocument();
    await press(user, "Ghi Tình hình nộp, Yêu cầu bổ sung");
    expect(said()).toMatch(/Đã ghi Tình hình nộp của \d+ đơn vị; \d+ đơn vị còn phải bổ sung\./);
    expect(book.sheet("Tình hình nộp")).not.toBeNull();
    expect(book.sheet("Yêu cầu bổ sung")).not.toBeNull();
  });
});
