/** @jest-environment jsdom */
import "./setUp";
import { screen, waitFor, within } from "@testing-library/react";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { hostOf, sampleBook } from "./bookKit";
import { mount, press, said, settled } from "./paneKit";

const part = () => screen.getByRole("region", { name: "Đơn vị phải gửi" });
const form = () => within(part()).getByRole("form", { name: "Thêm đơn vị" });

/** Rows of sheet `Đơn vị`: name and kind. */
function unitsOf(book: MemoryWorkbook): readonly (readonly [string, string])[] {
  const sheet = book.sheet("Đơn vị");
  const table = book.tables.find(({ name }) => name === "BX_DonVi");
  if (!sheet || !table) return [];
  const { top, bottom } = table.range;
  const text = (row: number, column: number) => sheet.cell({ row, column }).text;
  return Array.from({ length: bottom - top }, (_, at) => top + 1 + at)
    .map((row) => [text(row, 0), text(row, 1)] as const)
    .filter(([name]) => name !== "");
}

describe("part Đơn vị phải gửi", () => {
  test("adds one unit after another from the keyboard, and not one that stands already", async () => {
    const book = new MemoryWorkbook();
    const { user, store } = await mount(hostOf(book));
    const [kind] = store.getState().plan.unitKinds;
    expect(part()).toHaveTextContent("Chưa ghi đơn vị nào phải gửi");
    expect(part()).toHaveTextContent("Sẽ ghi: Đơn vị, Nhật ký");
    const name = () => within(form()).getByLabelText("Tên đơn vị");
    await user.click(name());
    await user.keyboard("{Enter}");
    expect(within(form()).getByText("Hãy ghi tên đơn vị.")).toBeInTheDocument();
    expect(name()).toHaveFocus();
    await user.keyboard("Trường THPT Hoa Sen{Enter}");
    expect(within(form()).getByText(/^Hãy chọn loại/)).toBeInTheDocument();
    expect(within(form()).getByLabelText("Loại đơn vị")).toHaveFocus();
    expect(unitsOf(book)).toEqual([]);
    await user.selectOptions(within(form()).getByLabelText("Loại đơn vị"), kind!.id);
    await press(user, "Thêm đơn vị");
    expect(unitsOf(book)).toEqual([["Trường THPT Hoa Sen", kind!.name]]);
    expect(said()).toContain("Đã ghi trang Đơn vị.");
    await waitFor(() => {
      expect(name()).toHaveFocus();
    });
    await user.keyboard("TRƯỜNG THPT HOA SEN");
    expect(within(form()).getByText("Đơn vị này đã có ở trang Đơn vị.")).toBeInTheDocument();
    await user.keyboard("{Enter}");
    await settled();
    expect(unitsOf(book)).toHaveLength(1);
    await user.clear(name());
    await press(user, /^Hoàn tác: Đơn vị\. Sẽ ghi: Đơn vị, Nhật ký/);
    expect(unitsOf(book)).toEqual([]);
  });

  test("says who has not sent, and proposes who sent without standing there", async () => {
    const book = await sampleBook();
    const { user, store } = await mount(hostOf(book));
    const awaited = unitsOf(book);
    expect(awaited.length).toBeGreaterThan(0);
    await press(user, /Nhận từ các trang/);
    const findings = store.getState().checked?.findings ?? [];
    const idsOf = (check: string) =>
      findings.filter((each) => each.check === check).map(({ subject }) => subject.id);
    const strangers = idsOf("unknown-unit");
    expect(strangers.length).toBeGreaterThan(0);
    expect(idsOf("silent-unit").length).toBeGreaterThan(0);
    const silent = within(part()).getAllByText("chưa gửi danh sách");
    expect(part()).toHaveTextContent(
      `${String(awaited.length)} đơn vị, ${String(silent.length)} chưa gửi danh sách`,
    );
    for (const name of idsOf("silent-unit")) {
      expect(
        silent.some((badge) => badge.closest("[role=listitem]")?.textContent.includes(name)),
      ).toBe(true);
    }
    const proposals = within(part()).getByRole("group", {
      name: /^Đã gửi danh sách nhưng chưa có/,
    });
    expect(within(proposals).getAllByRole("listitem")).toHaveLength(strangers.length);
    expect(unitsOf(book)).toEqual(awaited);
    await press(user, `Thêm vào Đơn vị: ${strangers[0]!}`);
    expect(unitsOf(book).map(([name]) => name)).toEqual([
      ...awaited.map(([name]) => name),
      strangers[0],
    ]);
    expect(document.activeElement).toHaveTextContent("Đã ghi trang Đơn vị.");
    const left = store.getState().checked?.findings ?? [];
    expect(left.filter(({ check }) => check === "unknown-unit")).toHaveLength(strangers.length - 1);
  });

  test("shows only those who have not sent, where a person wants", async () => {
    const { user } = await mount(hostOf(await sampleBook()));
    await press(user, /Nhận từ các trang/);
    const list = () => within(part()).getByRole("list", { name: "Các đơn vị phải gửi" });
    const silent = within(list()).getAllByText("chưa gửi danh sách").length;
    await user.click(within(part()).getByRole("switch", { name: "Chỉ đơn vị chưa gửi" }));
    expect(within(list()).getAllByRole("listitem")).toHaveLength(silent);
  });

  test("a unit without a kind gets it from a person", async () => {
    const book = new MemoryWorkbook();
    const host = hostOf(book);
    const { user, store } = await mount(host);
    const [kind] = store.getState().plan.unitKinds;
    const { saveUnits } = await import("../../src/workflow/saveUnits");
    const context = {
      workbook: host.workbook,
      compute: host.engine.compute,
      plan: store.getState().plan,
      person: "Trịnh Văn Quý",
      now: host.now,
      sha256: () => Promise.resolve(""),
    };
    await saveUnits(context, [{ name: "Trường THPT Mai Vàng", kind: null }]);
    await press(user, "Đọc lại sổ");
    expect(part()).toHaveTextContent("1 đơn vị, 1 chưa gửi danh sách, 1 chưa rõ loại.");
    const button = () =>
      within(part()).getByRole("button", { name: "Ghi Đơn vị: Trường THPT Mai Vàng" });
    expect(button()).toBeDisabled();
    const field = within(part()).getByLabelText("Loại đơn vị: Trường THPT Mai Vàng");
    await user.selectOptions(field, kind!.id);
    await user.click(button());
    await settled();
    expect(unitsOf(book)).toEqual([["Trường THPT Mai Vàng", kind!.name]]);
  });
});
