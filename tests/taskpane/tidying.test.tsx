/** @jest-environment jsdom */
import "./setUp";
import { screen, within } from "@testing-library/react";
import { saveFile } from "../../src/taskpane/host/saveFile";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { unzipSync } from "fflate";
import { makeDocx, paragraphs } from "../files/makeDocx";
import { hostOf } from "./bookKit";
import { listFile } from "./listFile";
import { mount, press, said, settled } from "./paneKit";

jest.mock("../../src/taskpane/host/saveFile");
const saved = jest.mocked(saveFile);

const HEADINGS = "STT;Họ và tên;Chức vụ;Danh hiệu";
const FILES = [
  listFile("a.csv", "TRƯỜNG THPT HOA SEN", [
    HEADINGS,
    "1;Vũ Thị Mƣời;Giáo viên;Giấy khen",
    `2;${"Đỗ Văn Bảo".normalize("NFD")};Giáo viên;Giấy khen`,
    `3;${"Lê Thị Cúc".normalize("NFD")};Tổ trưởng;Giấy khen`,
  ]),
  listFile("b.csv", "TRƯỜNG TRUNG HỌC PHỔ THÔNG HOA SEN", [
    HEADINGS,
    "1;Trần Văn Dũng;Giáo viên;Giấy khen",
  ]),
];

async function received() {
  const mounted = await mount(hostOf(new MemoryWorkbook()));
  await mounted.user.upload(screen.getByLabelText("Chọn tệp"), FILES);
  await settled();
  await press(mounted.user, /^Tiếp nhận tệp đã chọn/);
  const nominations = () => mounted.store.getState().view!.register!.nominations;
  return { ...mounted, nominations };
}

const part = (name: RegExp) => within(screen.getByRole("region", { name }));

test("repairs show what differs, and are made one, all alike, or none; all can be undone", async () => {
  const { user, nominations } = await received();
  await press(user, "Sửa chữ (3)");
  const repairs = part(/^Sửa chữ/);
  const lookAlike = within(repairs.getByRole("group", { name: "chữ giả giống chữ thật" }));
  expect(lookAlike.getByText("ƣ").tagName).toBe("DEL");
  expect(lookAlike.getByText("ư").tagName).toBe("INS");
  expect(lookAlike.getByText(/ · DN-\S+ · Vũ Thị Mƣời · TRƯỜNG THPT HOA SEN$/)).toBeVisible();
  const buttons = repairs.getAllByRole("button").map(({ textContent }) => textContent);
  expect(buttons.filter((words) => /^Sửa (?:chỗ|cả)/.test(words))).toEqual([
    "Sửa chỗ này",
    "Sửa cả 2 chỗ",
    "Sửa chỗ này",
    "Sửa chỗ này",
  ]);
  await user.click(lookAlike.getByRole("button", { name: /^Để nguyên/ }));
  expect(screen.getByRole("button", { name: "Sửa chữ (2)" })).toBeInTheDocument();

  await press(user, /^Sửa cả 2 chỗ/);
  expect(said()).toContain("Đã sửa 2 chỗ ở sổ Danh sách");
  expect(nominations().map(({ name }) => name)).toEqual([
    "Vũ Thị Mƣời",
    "Đỗ Văn Bảo",
    "Lê Thị Cúc",
    "Trần Văn Dũng",
  ]);
  expect(nominations()[1]!.original).toBe("Đỗ Văn Bảo".normalize("NFD"));
  await press(user, /^Hoàn tác/);
  expect(nominations()[1]!.name).toBe("Đỗ Văn Bảo".normalize("NFD"));
});

test("spellings of a unit are merged under the chosen name, and split again", async () => {
  const { user, store, nominations } = await received();
  await press(user, "Tên đơn vị viết nhiều cách (1)");
  const units = part(/^Tên đơn vị viết nhiều cách/);
  await user.selectOptions(units.getByLabelText(/^Tên đúng/), "TRƯỜNG THPT HOA SEN");
  await press(user, /^Gộp về một tên/);
  expect(new Set(nominations().map(({ submittingUnit }) => submittingUnit))).toEqual(
    new Set(["TRƯỜNG THPT HOA SEN"]),
  );
  expect(store.getState().view!.reading.memory.units).toHaveLength(1);
  await press(user, "Tách lại: TRƯỜNG TRUNG HỌC PHỔ THÔNG HOA SEN");
  expect(nominations().at(-1)!.submittingUnit).toBe("TRƯỜNG TRUNG HỌC PHỔ THÔNG HOA SEN");
});

test("readings go out to a file and into the next workbook", async () => {
  const { user, unmount } = await received();
  await press(user, /^Sửa chữ/);
  await press(user, /^Sửa cả 2 chỗ/);
  await press(user, "Cách đọc đã nhớ");
  expect(
    screen.getByText(/0 cột, 0 tên đơn vị, 0 cách viết danh hiệu, 2 chữ đã sửa/),
  ).toBeVisible();
  await press(user, "Xuất cách đọc (.json)");
  const [name, json] = saved.mock.lastCall!;
  expect(name).toBe("binh-xet-cach-doc.json");
  unmount();

  const next = await received();
  await press(next.user, "Cách đọc đã nhớ");
  const file = new File([json as string], name);
  file.text = () => Promise.resolve(json as string);
  await next.user.upload(screen.getByLabelText("Nạp cách đọc từ tệp .json"), file);
  await settled();
  expect(said()).toContain("Đã thêm 2 cách đọc.");
  expect(next.store.getState().view!.reading.memory.repairs).toHaveLength(2);
});

test("letters are written, and what goes back to the units is one archive", async () => {
  const { user, store } = await received();
  await press(user, "Văn bản gửi đơn vị");
  await press(user, "Ghi Phiếu tiếp nhận");
  expect(said()).toContain("Đã ghi Phiếu tiếp nhận cho 2 đơn vị.");
  await press(user, "Ghi Đôn đốc");
  expect(said()).toContain("Đôn đốc");
  const before = store.getState().view;
  await press(user, "Lưu tệp trả đơn vị (.zip)");
  const [name, bytes] = saved.mock.lastCall!;
  expect(name).toBe("tra-don-vi.zip");
  expect(Object.keys(unzipSync(bytes as Uint8Array))).toHaveLength(2);
  expect(store.getState().view).toBe(before);
});

test("where nothing can be saved that is said, and no button pretends otherwise", async () => {
  const { user } = await mount({ ...hostOf(new MemoryWorkbook()), canSaveFiles: false });
  await user.upload(screen.getByLabelText("Chọn tệp"), FILES);
  await settled();
  await press(user, /^Tiếp nhận tệp đã chọn/);
  await press(user, "Văn bản gửi đơn vị");
  expect(screen.getByText(/không cho ngăn lưu tệp/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /\.zip/ })).toBeNull();
});

test("a letter is read, completed by a person and recorded on Đối chiếu", async () => {
  const { user, store } = await received();
  await press(user, /^Đối chiếu số lượng/);
  const body = paragraphs(
    "TRƯỜNG THPT HOA SEN",
    "TỜ TRÌNH",
    "Đề nghị khen thưởng 01 tập thể và 03 cá nhân.",
  );
  const file = new File([new Uint8Array(makeDocx({ body }))], "to-trinh.docx");
  await user.upload(screen.getByLabelText("Chọn văn bản .docx"), file);
  await settled();
  const form = within(screen.getByRole("form", { name: "Văn bản đã đọc, chưa ghi" }));
  expect(form.getByLabelText("Loại văn bản")).toHaveValue("letter");
  expect(form.getByLabelText("Số tập thể")).toHaveValue("1");
  expect(form.getByLabelText("Số cá nhân")).toHaveValue("3");
  expect(form.getByLabelText("Tổng")).toHaveValue("");
  await user.selectOptions(form.getByLabelText("Đơn vị"), "");
  await press(user, "Ghi Đối chiếu");
  expect(form.getByText("Hãy chọn đơn vị.")).toBeVisible();
  await user.selectOptions(form.getByLabelText("Đơn vị"), "TRƯỜNG THPT HOA SEN");
  await press(user, "Ghi Đối chiếu");
  expect(said()).toContain("Đã ghi vào trang Đối chiếu.");
  const { records } = store.getState().checked!.gathered.data.papers!;
  expect(records.map(({ unit, kind }) => [unit, kind])).toEqual([
    ["TRƯỜNG THPT HOA SEN", "letter"],
  ]);
  expect(screen.queryByRole("form", { name: "Văn bản đã đọc, chưa ghi" })).toBeNull();
});
