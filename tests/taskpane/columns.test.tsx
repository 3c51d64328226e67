/** @jest-environment jsdom */
import "./setUp";
import { screen, within } from "@testing-library/react";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { hostOf } from "./bookKit";
import { listFile as unitFile } from "./listFile";
import { mount, press, settled } from "./paneKit";

type User = Awaited<ReturnType<typeof mount>>["user"];

const listFile = (name: string, lines: readonly string[]) =>
  unitFile(name, "TRƯỜNG THPT HOA SEN", lines);

const PLAIN = ["STT;Họ và tên;Chức vụ;Danh hiệu", "1;Nguyễn Thị Hạnh;Giáo viên;Giấy khen"];
const WITH_NOTE = [
  "STT;Họ và tên;Danh hiệu;Tóm tắt thành tích;Ghi chú",
  "1;Nguyễn Thị Hạnh;Giấy khen;Dạy tốt;Đạt giải nhì",
];

async function choose(user: User, ...files: File[]) {
  await user.upload(screen.getByLabelText("Chọn tệp"), files);
  await settled();
}

const card = (name: string) => screen.getByRole("group", { name });

test("a listed heading that asks for nothing is something else, not unsettled", async () => {
  const { user } = await mount(hostOf(new MemoryWorkbook()));
  await choose(user, listFile("hoa-sen.csv", WITH_NOTE));
  await openColumns(user, 5);
  expect(screen.getByLabelText("Cột này là (“Ghi chú”)")).toHaveValue("other");
});

async function openColumns(user: User, count: number) {
  await user.click(screen.getByRole("button", { name: "Chi tiết: hoa-sen.csv" }));
  await user.click(screen.getByRole("button", { name: `Cột (${String(count)})` }));
}

test("a column that a decision displaces is asked about, and its file is not ready before", async () => {
  const { user, store } = await mount(hostOf(new MemoryWorkbook()));
  await choose(user, listFile("hoa-sen.csv", WITH_NOTE));
  await openColumns(user, 5);
  const note = screen.getByLabelText("Cột này là (“Ghi chú”)");
  await user.selectOptions(note, "tóm tắt thành tích");
  await settled();
  const file = within(card("hoa-sen.csv"));
  expect(file.getByText("cần người xem")).toBeVisible();
  const questions = within(file.getByRole("group", { name: /^Câu hỏi về cột/ }));
  expect(questions.getByText("D. Tóm tắt thành tích")).toBeVisible();
  expect(questions.getByText(/^trùng với cột E “Ghi chú”/)).toBeVisible();
  expect(file.getByText(/^Cột do người chọn đã thay một cột khác/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Tiếp nhận tệp đã chọn (0)" })).toBeDisabled();

  const displaced = questions.getByLabelText("Cột này là (“Tóm tắt thành tích”)");
  await user.selectOptions(displaced, "nội dung khác");
  await settled();
  expect(file.getByText("sẵn sàng tiếp nhận")).toBeVisible();
  await press(user, "Tiếp nhận tệp đã chọn (1)");
  expect(store.getState().view!.register!.nominations[0]!.summary).toBe("Đạt giải nhì");
});

test("a decision on a column makes its file be looked at again", async () => {
  const { user } = await mount(hostOf(new MemoryWorkbook()));
  await choose(user, listFile("hoa-sen.csv", WITH_NOTE));
  await openColumns(user, 5);
  const choice = (heading: string) =>
    screen.getAllByLabelText(`Cột này là (“${heading}”)`)[0] as HTMLElement;
  await user.selectOptions(choice("Ghi chú"), "tóm tắt thành tích");
  await settled();
  const seen = () => screen.getByRole("checkbox", { name: /^Tôi đã xem cách đọc/ });
  await user.click(seen());
  expect(within(card("hoa-sen.csv")).getByText("sẵn sàng tiếp nhận")).toBeVisible();
  await user.selectOptions(choice("Ghi chú"), "tóm tắt thành tích");
  await user.selectOptions(choice("Tóm tắt thành tích"), "tóm tắt thành tích");
  await settled();
  expect(seen()).not.toBeChecked();
});

test("what was decided on the columns of a file that is not received is not remembered", async () => {
  const { user, store } = await mount(hostOf(new MemoryWorkbook()));
  const other = ["STT;Họ và tên;GK", "1;Phạm Thị Dung;Giấy khen"];
  await choose(user, listFile("hoa-sen.csv", PLAIN), listFile("bo-ra.csv", other));
  await user.selectOptions(screen.getByLabelText("Cột này là (“GK”)"), "hình thức khen thưởng");
  await settled();
  await user.click(screen.getByRole("button", { name: "Bỏ tệp này: bo-ra.csv" }));
  await press(user, "Tiếp nhận tệp đã chọn (1)");
  const { view, pendingMemory } = store.getState();
  expect(view?.lists).toHaveLength(1);
  expect(view?.reading.memory.columns).toEqual([]);
  expect(pendingMemory.columns).toEqual([]);
});

test("a refused file stays refused, what was decided on its columns goes with it, and no cell of it is promised", async () => {
  const { user, store } = await mount(hostOf(new MemoryWorkbook()));
  const lines = ["STT;Họ và tên;Nghề", "1;Phạm Thị Dung;Kế toán"];
  await choose(user, listFile("hoa-sen.csv", lines), listFile("khac.csv", PLAIN));
  await openColumns(user, 3);
  const name = screen.getByLabelText("Cột này là (“Họ và tên”)");
  await user.selectOptions(name, "nội dung khác");
  await settled();
  expect(card("hoa-sen.csv")).toHaveTextContent("không nhận được");
  expect(card("hoa-sen.csv")).not.toHaveTextContent("sẽ ghi ở trang Tiếp nhận");
  expect(card("hoa-sen.csv")).toHaveTextContent(/Nội dung không đọc được vào dòng nào: \d+ ô\./);
  await press(user, "Tiếp nhận tệp đã chọn (1)");
  const { view, files } = store.getState();
  expect(files.map(({ name, receipt }) => [name, receipt.outcome])).toEqual([
    ["hoa-sen.csv", "refused"],
    ["khac.csv", "received"],
  ]);
  expect(view?.reading.memory.columns).toEqual([]);
});
