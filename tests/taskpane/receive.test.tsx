/** @jest-environment jsdom */
import "./setUp";
import { screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { hostOf, KNOWN, memoryOf, sampleBook } from "./bookKit";
import { mount, press, railStep, said, settled } from "./paneKit";

const SAMPLE = join(__dirname, "../../assets/samples/ke-hoach-003.xlsx");

describe("who works here", () => {
  test("is asked once, and the name is not left blank", async () => {
    const memory = memoryOf({});
    const { user } = await mount(hostOf(new MemoryWorkbook(), memory));
    await user.click(screen.getByRole("button", { name: "Bắt đầu" }));
    expect(screen.getByText("Hãy ghi họ và tên.")).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: /Họ và tên/ }), "Trịnh Văn Quý");
    await user.click(screen.getByRole("radio", { name: "Thư ký Hội đồng" }));
    await user.click(screen.getByRole("button", { name: "Bắt đầu" }));
    expect([memory.get("person"), memory.get("role")]).toEqual(["Trịnh Văn Quý", "secretary"]);
    expect(screen.getByRole("heading", { name: "Biểu quyết" })).toBeInTheDocument();
  });

  test("decides which steps come first, and hides none", async () => {
    await mount(hostOf(new MemoryWorkbook(), memoryOf({ ...KNOWN, role: "member" })));
    const rail = screen.getByRole("navigation");
    const steps = within(rail)
      .getAllByRole("button")
      .map(({ textContent }) => textContent.slice(0, 2));
    expect(steps).toEqual(["4.", "5.", "1.", "2.", "3.", "6."]);
  });

  test("is shown a tour the first time, which can be left at once", async () => {
    const memory = memoryOf({ person: "Trịnh Văn Quý", role: "clerk" });
    const { user } = await mount(hostOf(new MemoryWorkbook(), memory));
    const tour = screen.getByRole("region", { name: "Làm quen" });
    await user.click(within(tour).getByRole("button", { name: "Tiếp" }));
    expect(within(tour).getByText("Làm quen 2/4")).toBeInTheDocument();
    await user.click(within(tour).getByRole("button", { name: "Bỏ qua" }));
    expect(screen.queryByRole("region", { name: "Làm quen" })).toBeNull();
    expect(memory.get("tour")).toBe("seen");
  });
});

describe("step Nhận danh sách", () => {
  test("says what to do first in an empty workbook", async () => {
    await mount(hostOf(new MemoryWorkbook()));
    expect(screen.getByText(/chưa có trang nào của đơn vị/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /Nhận từ các trang/ })).toBeDisabled();
    expect(railStep("Nhận danh sách")).toHaveTextContent("chưa bắt đầu");
  });

  test("receives the workbook's sheets, and once only", async () => {
    const book = await sampleBook();
    const { user, store } = await mount(hostOf(book));
    await user.type(screen.getByLabelText("Ngày nhận danh sách"), "2020-05-18");
    await press(user, /Nhận từ các trang/);
    const { view } = store.getState();
    expect(view?.register?.nominations.length).toBeGreaterThan(20);
    expect(new Set(view?.lists.map(({ received }) => received))).toEqual(new Set(["2020-05-18"]));
    expect(said()).toMatch(/Xong: \d+ nguồn đã nhận/);
    const count = view?.register?.nominations.length;
    await press(user, /Nhận từ các trang/);
    expect(said()).toMatch(/đã nhận từ trước/);
    expect(store.getState().view?.register?.nominations).toHaveLength(count ?? 0);
    expect(screen.getByLabelText("Kế hoạch")).toBeDisabled();
  });

  test("receives a chosen file, and refuses another in words", async () => {
    const { user, store } = await mount(hostOf(new MemoryWorkbook()));
    const good = new File([readFileSync(SAMPLE)], "ngay-hop.xlsx");
    const bad = new File(["Kính gửi"], "cong-van.xlsx");
    await user.upload(screen.getByLabelText("Chọn tệp"), [good, bad]);
    await press(user, /^Tiếp nhận tệp đã chọn/);
    const last = screen.getByRole("region", { name: "Lần nhận vừa rồi" });
    expect(
      within(last).getByText("Tệp không phải bảng tính .xlsx, văn bản .docx", { exact: false }),
    ).toBeVisible();
    expect(within(last).getByText(/trang của một sổ Hội đồng/)).toBeInTheDocument();
    expect(said()).toContain("1 nguồn đã nhận, 1 bị từ chối");
    expect(store.getState().files.map(({ receipt }) => receipt.outcome)).toEqual([
      "refused",
      "received",
    ]);
  });

  test("says that the register is gone, receives nothing, and goes on once it is back", async () => {
    const book = await sampleBook();
    const { user, store } = await mount(hostOf(book));
    await press(user, /Nhận từ các trang/);
    const table = book.tables.find(({ name }) => name === "BX_DanhSach")!;
    book.dropTable(table.name);
    await press(user, "Đọc lại sổ");
    const reason = "Bảng BX_DanhSach của sổ Danh sách không còn";
    expect(screen.getByText(reason, { exact: false })).toBeVisible();
    const button = screen.getByRole("button", { name: /Nhận từ các trang/ });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(expect.stringContaining(reason));
    const before = book.snapshot();
    await user.upload(
      screen.getByLabelText("Chọn tệp"),
      new File([readFileSync(SAMPLE)], "ngay-hop.xlsx"),
    );
    expect(store.getState().arrivals).toEqual([]);
    await user.click(railStep("Kiểm tra"));
    expect(screen.getByText(reason, { exact: false })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Đến bước Nhận danh sách" })).toBeNull();
    expect(book.snapshot()).toEqual(before);
    book.setTable(table.name, table.sheet, table.range);
    await press(user, "Đọc lại sổ");
    expect(store.getState().view?.lostRegister).toBeNull();
    expect(screen.getByRole("button", { name: "Kiểm tra" })).toBeEnabled();
  });

  test("says in words that a protected sheet stopped it, and writes nothing", async () => {
    const book = await sampleBook();
    const { user, store } = await mount(hostOf(book));
    await press(user, /Nhận từ các trang/);
    const register = store.getState().view?.register;
    book.sheet("Danh sách")!.isProtected = true;
    const before = book.snapshot();
    book.addSheet("Mới");
    const added = new File([readFileSync(SAMPLE)], "ngay-hop.xlsx");
    await user.upload(screen.getByLabelText("Chọn tệp"), added);
    await user.click(await screen.findByRole("radio", { name: /danh sách thêm/ }));
    await press(user, /^Tiếp nhận tệp đã chọn/);
    expect(said()).toContain("Trang “Danh sách” đang được bảo vệ");
    expect(book.snapshot().sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(store.getState().view?.register?.nominations).toEqual(register?.nominations);
    await settled();
  });
});
