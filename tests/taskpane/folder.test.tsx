/** @jest-environment jsdom */
import "./setUp";
import { screen, within } from "@testing-library/react";
import { hostOf, sampleBook } from "./bookKit";
import { mount, press, railStep, said, settled } from "./paneKit";

function inFolder(path: string): File {
  const file = new File(["không được đọc"], path.split("/").at(-1)!);
  Object.defineProperty(file, "webkitRelativePath", { value: `Hồ sơ/${path}` });
  file.arrayBuffer = () => Promise.reject(new Error("its contents were asked for"));
  return file;
}

test("files of a folder are matched by their names alone, and recorded as accepted", async () => {
  const { user, store } = await mount(hostOf(await sampleBook()));
  await press(user, /Nhận từ các trang/);
  await user.click(railStep("Hồ sơ"));
  const files = [
    "Cụm THPT Sông Hồng/Danh sách.pdf",
    "Cụm THPT Sông Hồng/Tóm tắt thành tích.docx",
    "ảnh 001.jpg",
    ".DS_Store",
  ].map(inFolder);
  await user.upload(screen.getByLabelText("Chọn thư mục hồ sơ"), files);
  await settled();
  expect(said()).toContain("Đã đọc tên 3 tệp, 1 khớp chắc chắn. Chưa ghi gì. Bỏ qua 1 tệp tạm.");
  expect(screen.getByRole("button", { name: "Chưa khớp thành phần nào (1)" })).toBeVisible();
  const matched = within(screen.getByRole("group", { name: "Khớp chắc chắn (1)" }));
  expect(matched.getByText("tên tệp, thư mục nói rõ")).toBeVisible();

  await press(user, "Ghi cả 1 tệp khớp chắc chắn là đã có");
  expect(said()).toContain("Đã ghi 1 tệp vào trang Hồ sơ.");
  expect(screen.getByRole("button", { name: "Đã ghi từ trước (1)" })).toBeVisible();
  const { records } = store.getState().checked!.gathered.review.dossier!;
  expect(records.flatMap(({ paths }) => paths)).toEqual(["Cụm THPT Sông Hồng/Danh sách.pdf"]);

  const asked = within(screen.getByRole("group", { name: "Cần anh/chị chọn (1)" }));
  expect(asked.getByText("không rõ của người nào")).toBeVisible();
  expect(asked.getByRole("button", { name: /^Ghi là đã có/ })).toBeDisabled();
  await user.selectOptions(asked.getByRole("combobox"), "0");
  await press(user, /^Ghi là đã có: .*Tóm tắt/);
  expect(screen.getByRole("button", { name: "Đã ghi từ trước (2)" })).toBeVisible();
  await press(user, /^Hoàn tác/);
  expect(screen.getByRole("button", { name: "Đã ghi từ trước (1)" })).toBeVisible();
  expect(store.getState().checked!.gathered.review.dossier!.records).toEqual(records);
});
