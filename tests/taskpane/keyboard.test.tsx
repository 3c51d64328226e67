/** @jest-environment jsdom */
import "./setUp";
import { screen, waitFor } from "@testing-library/react";
import { hostOf, sampleBook } from "./bookKit";
import { mount, settled } from "./paneKit";

type User = Awaited<ReturnType<typeof mount>>["user"];

/** Tabs on until the focus stands on the element; fails where it is never reached. */
async function tabTo(user: User, find: () => HTMLElement): Promise<void> {
  const element = find();
  for (let presses = 0; presses < 120; presses += 1) {
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
