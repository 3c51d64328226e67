/** @jest-environment jsdom */
import "./setUp";
import { screen, waitFor, within } from "@testing-library/react";
import { scoreText } from "../../src/strings/scoreText";
import { hostOf, sampleBook } from "./bookKit";
import { mount, said, settled } from "./paneKit";

type User = Awaited<ReturnType<typeof mount>>["user"];

/** Tabs on until the focus stands on the element; fails where it is never reached. */
async function tabTo(user: User, find: () => HTMLElement): Promise<void> {
  const element = find();
  for (let presses = 0; presses < 300; presses += 1) {
    if (document.activeElement === element) return;
    await user.tab();
  }
  throw new Error(`Never reached by Tab: ${element.outerHTML.slice(0, 120)}`);
}

const button = (name: string | RegExp) => () => screen.getByRole("button", { name });

test("a clerk receives, checks and accepts a warning without a mouse", async () => {
  const { user, store } = await mount(hostOf(await sampleBook()));
  await tabTo(user, button(/Nhận từ các trang/));
  await user.keyboard("{Enter}");
  await settled();
  expect(document.activeElement).toHaveTextContent("Xong:");

  await tabTo(user, button(/^2\. Kiểm tra/));
  await user.keyboard(" ");
  await tabTo(user, button("Kiểm tra"));
  await user.keyboard("{Enter}");
  await settled();
  expect(document.activeElement).toHaveTextContent("Đã kiểm tra");

  await tabTo(user, () => screen.getByLabelText("Mức"));
  await user.selectOptions(screen.getByLabelText("Mức"), "warning");
  await tabTo(user, () => screen.getAllByRole("button", { name: "Chi tiết" })[0]!);
  await user.keyboard("{Enter}");
  await tabTo(user, () => screen.getByLabelText("Lý do chấp nhận"));
  await user.keyboard("Đã có công văn bổ sung");
  await tabTo(user, button("Chấp nhận cảnh báo"));
  await user.keyboard("{Enter}");
  await waitFor(() => {
    const { findings } = store.getState().checked!;
    expect(findings.filter(({ accepted }) => accepted !== null)).toHaveLength(1);
  });
  await settled();
});

test("a secretary records papers, marks, votes and the summary without a mouse", async () => {
  const { user, store } = await mount(hostOf(await sampleBook()));
  const pressKey = async (find: () => HTMLElement) => {
    await tabTo(user, find);
    await user.keyboard("{Enter}");
    await settled();
  };
  const field = (label: string) => () => screen.getByLabelText<HTMLInputElement>(label);
  const retype = async (find: () => HTMLElement, text: string) => {
    await tabTo(user, find);
    await user.clear(find());
    await user.keyboard(text);
  };
  await pressKey(button(/Nhận từ các trang/));

  await pressKey(button(/^3\. Hồ sơ/));
  await pressKey(() => screen.getAllByRole("button", { name: /^Tình trạng: / })[0]!);
  await tabTo(user, field("Tình trạng"));
  await user.selectOptions(field("Tình trạng")(), "present");
  await pressKey(button("Ghi hồ sơ"));
  expect(said()).toContain("Đã ghi vào trang Hồ sơ");

  await pressKey(button(/^4\. Chấm điểm/));
  await tabTo(user, field("Chấm với tư cách"));
  await user.selectOptions(field("Chấm với tư cách")(), "Đỗ Quang Hưng");
  const card = within(screen.getByRole("region", { name: scoreText.card.vi }));
  for (const { name } of store.getState().plan.rubric!.criteria) {
    await retype(() => card.getByLabelText(name), "5");
  }
  await pressKey(button("Ghi điểm"));
  expect(said()).toContain("Đã ghi điểm của Đỗ Quang Hưng");

  await pressKey(button(/^5\. Biểu quyết/));
  for (const label of ["Không đồng ý", "Phiếu trắng", "Không hợp lệ", "Không thu về"]) {
    await retype(field(label), "0");
  }
  await retype(field("Đồng ý"), field("Có mặt (phát ra)")().value);
  await pressKey(button("Ghi số phiếu"));
  expect(said()).toContain("Đã ghi số phiếu cho 1");

  await pressKey(button(/^6\. Tổng hợp/));
  await pressKey(button("Ghi Bảng tổng hợp"));
  expect(said()).toContain("Đã ghi Bảng tổng hợp");
});
