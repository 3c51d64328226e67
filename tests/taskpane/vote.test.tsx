/** @jest-environment jsdom */
import "./setUp";
import { screen, within } from "@testing-library/react";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { hostOf, sampleBook } from "./bookKit";
import { mount, press, railStep, said } from "./paneKit";

/** The sample received, at step Biểu quyết. */
async function votingPane(book: MemoryWorkbook) {
  const mounted = await mount(hostOf(book));
  await press(mounted.user, /Nhận từ các trang/);
  await mounted.user.click(railStep("Biểu quyết"));
  return { ...mounted, book };
}

type Mounted = Awaited<ReturnType<typeof votingPane>>;

/** The received sheets alone: no council, no marks, no votes. */
async function receivedOnly(): Promise<MemoryWorkbook> {
  const { sheets } = (await sampleBook()).snapshot();
  const received = sheets.filter(({ name }) => /^Các cụm/.test(name));
  return MemoryWorkbook.fromSnapshot({ sheets: received, names: [], tables: [] });
}

async function typeTally({ user }: Mounted, counts: Readonly<Record<string, string>>) {
  for (const [name, count] of Object.entries(counts)) {
    const input = screen.getByRole("textbox", { name });
    await user.clear(input);
    if (count !== "") await user.type(input, count);
  }
}

function tallies({ store }: Mounted) {
  return store.getState().outcomes.map(({ tally }) => tally?.tally ?? null);
}

const COUNCIL = ["Đỗ Quang Hưng", "Vũ Thị Thanh Mai", "Ngô Đức Thịnh"];

async function enterCouncil(user: Mounted["user"]) {
  for (const [at, name] of COUNCIL.entries()) {
    if (at > 0) await user.click(screen.getByRole("button", { name: "Thêm thành viên" }));
    const row = `dòng ${String(at + 1)}`;
    await user.type(screen.getByRole("textbox", { name: `Họ và tên, ${row}` }), name);
    await user.selectOptions(
      screen.getByRole("combobox", { name: `Có quyền biểu quyết, ${row}` }),
      "yes",
    );
  }
  await press(user, "Ghi Hội đồng");
}

async function callCouncil(user: Mounted["user"], words: readonly string[]) {
  for (const [at, word] of words.entries()) {
    const group = screen.getByRole("radiogroup", { name: COUNCIL[at]! });
    await user.click(within(group).getByRole("radio", { name: word }));
  }
  await press(user, "Ghi điểm danh");
}

const SEVEN_OF_NINE = {
  "Đồng ý": "7",
  "Không đồng ý": "1",
  "Phiếu trắng": "1",
  "Không hợp lệ": "0",
  "Không thu về": "0",
};

describe("step Biểu quyết", () => {
  test("enters the council, calls it, and settles the quorum before any vote", async () => {
    const mounted = await votingPane(await receivedOnly());
    const { user, store } = mounted;
    expect(screen.getByText(/Chưa ghi thành viên Hội đồng/)).toBeInTheDocument();
    await enterCouncil(user);
    expect(screen.getByText("Điểm danh trước khi ghi số phiếu.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Ghi số phiếu" })).toBeNull();
    await callCouncil(user, ["có mặt", "vắng", "vắng"]);
    expect(screen.getByText("Có mặt 1/3, cần 2 (2/3 tổng số): chưa đủ.")).toBeInTheDocument();
    expect(store.getState().view?.council?.map(({ present }) => present)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("checks the sum as it is typed, and lets no impossible count through", async () => {
    const mounted = await votingPane(await sampleBook());
    const before = tallies(mounted);
    await typeTally(mounted, { ...SEVEN_OF_NINE, "Không thu về": "" });
    expect(screen.getByText("Phát ra 9 = 7 + 1 + 1 + 0 + …: chưa đủ số.")).toBeInTheDocument();
    await typeTally(mounted, { "Không thu về": "2" });
    expect(screen.getByText("Phát ra 9 ≠ 7 + 1 + 1 + 0 + 2: không khớp.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Ghi số phiếu" })).toBeDisabled();
    expect(tallies(mounted)).toEqual(before);
  });

  test("records one vote and shows the result with its arithmetic", async () => {
    const mounted = await votingPane(await sampleBook());
    const chosen = screen.getByLabelText<HTMLSelectElement>("Đề nghị").value;
    await typeTally(mounted, SEVEN_OF_NINE);
    expect(screen.getByText(/Phát ra 9 = 7 \+ 1 \+ 1 \+ 0 \+ 0: khớp/)).toBeInTheDocument();
    expect(screen.getByText(/: khớp/).parentElement).toHaveTextContent(
      /Đạt tỷ lệ\. Đồng ý 7\/9; cần ≥ 7\/10 của 9 → cần 7 phiếu/,
    );
    await press(mounted.user, "Ghi số phiếu");
    expect(said()).toContain("Đã ghi số phiếu cho 1 đề nghị");
    const outcome = mounted.store
      .getState()
      .outcomes.find(({ nomination }) => nomination.id === chosen);
    expect(outcome?.vote?.result).toBe("passed");
    await press(mounted.user, /^Hoàn tác: /);
    const { outcomes } = mounted.store.getState();
    expect(outcomes.find(({ nomination }) => nomination.id === chosen)?.tally?.tally).toBeNull();
  });

  test("records the whole list but the candidates taken out", async () => {
    const mounted = await votingPane(await receivedOnly());
    await enterCouncil(mounted.user);
    await callCouncil(mounted.user, ["có mặt", "có mặt", "có mặt"]);
    await mounted.user.click(screen.getByRole("radio", { name: "Cả danh sách, trừ một số" }));
    const [apart] = mounted.store.getState().outcomes;
    await mounted.user.click(screen.getByRole("checkbox", { name: apart!.nomination.name }));
    await typeTally(mounted, {
      ...SEVEN_OF_NINE,
      "Đồng ý": "3",
      "Không đồng ý": "0",
      "Phiếu trắng": "0",
    });
    await press(mounted.user, "Ghi cho cả danh sách");
    const [first, ...others] = tallies(mounted);
    expect(first).toBeNull();
    expect(new Set(others.map((tally) => tally?.agree))).toEqual(new Set([3]));
    expect(screen.getByLabelText<HTMLSelectElement>("Đề nghị").value).toBe(apart!.nomination.id);
  });
});
