/** @jest-environment jsdom */
import "./setUp";
import { screen, waitFor, within } from "@testing-library/react";
import { hostOf, sampleBook } from "./bookKit";
import { mount, press, railStep, said } from "./paneKit";

const MEMBER = "Đỗ Quang Hưng";
const FIELDS = [/Thành tích nổi bật/, /Mô hình mới/, /Sức thuyết phục/, /Vượt khó/];

/** The sample received, at step Chấm điểm as the member. */
async function scoringPane(member = MEMBER) {
  const book = await sampleBook();
  const mounted = await mount(hostOf(book));
  await press(mounted.user, /Nhận từ các trang/);
  await mounted.user.click(railStep("Chấm điểm"));
  await mounted.user.selectOptions(screen.getByLabelText("Chấm với tư cách"), member);
  return { ...mounted, book };
}

type Mounted = Awaited<ReturnType<typeof scoringPane>>;

function field(name: RegExp) {
  return screen.getByRole("textbox", { name });
}

async function typeMarks({ user }: Mounted, marks: readonly string[]) {
  for (const [at, mark] of marks.entries()) {
    await user.clear(field(FIELDS[at]!));
    await user.type(field(FIELDS[at]!), mark);
  }
}

function markOf({ store }: Mounted, candidate: string, member = MEMBER) {
  const { marks } = store.getState().checked!.gathered.review.marks;
  return marks.find((mark) => mark.candidate === candidate && mark.member === member);
}

/** The candidate whose card is shown. */
function shown(): string {
  return screen.getByLabelText<HTMLSelectElement>("Đề nghị").value;
}

describe("step Chấm điểm", () => {
  test("shows the member's own marks, and refuses a bad one where it is typed", async () => {
    const mounted = await scoringPane();
    const id = shown();
    const before = markOf(mounted, id);
    await typeMarks(mounted, ["40,5", "8,3", "tám"]);
    expect(screen.getByText(/vượt điểm tối đa 40/)).toBeInTheDocument();
    expect(screen.getByText(/không đúng bước 0,5/)).toBeInTheDocument();
    expect(screen.getByText(/Hãy ghi một số/)).toBeInTheDocument();
    await mounted.user.click(screen.getByRole("button", { name: "Ghi điểm" }));
    expect(field(FIELDS[0]!)).toHaveFocus();
    expect(markOf(mounted, id)).toEqual(before);
  });

  test("records a mark by Enter and goes on to the next unmarked candidate", async () => {
    const mounted = await scoringPane();
    const { user, store } = mounted;
    const id = shown();
    await typeMarks(mounted, ["30", "20,5", "15", "7"]);
    expect(screen.getByText("Tổng: 72,5 / 100")).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: /Nhận xét/ }), "Có số liệu so sánh");
    await user.type(field(FIELDS[3]!), "{Enter}");
    await waitFor(() => {
      expect(said()).toContain(`Đã ghi điểm của ${MEMBER}`);
    });
    expect(markOf(mounted, id)).toMatchObject({
      state: "given",
      points: [
        { hundredths: 3000 },
        { hundredths: 2050 },
        { hundredths: 1500 },
        { hundredths: 700 },
      ],
    });
    await waitFor(() => {
      expect(store.getState().busy).toBeNull();
    });
    await user.selectOptions(screen.getByLabelText("Đề nghị"), id);
    expect(screen.getByRole("textbox", { name: /Nhận xét/ })).toHaveValue("Có số liệu so sánh");
    expect(field(FIELDS[1]!)).toHaveValue("20,5");
  });

  test("records that there is no mark and why, and takes that back", async () => {
    const mounted = await scoringPane();
    const id = shown();
    const before = markOf(mounted, id);
    await press(mounted.user, "Rút (có liên quan)");
    expect(markOf(mounted, id)).toEqual({ member: MEMBER, candidate: id, state: "recused" });
    await press(mounted.user, /^Hoàn tác: /);
    expect(markOf(mounted, id)).toEqual(before);
  });

  test("logs that the secretary entered a mark from paper", async () => {
    const mounted = await scoringPane();
    await mounted.user.click(screen.getByRole("switch", { name: "Nhập thay từ phiếu giấy" }));
    await press(mounted.user, "Vắng");
    const last = mounted.store.getState().view?.log.at(-1);
    expect(`${last!.action} ${last!.detail}`).toMatch(/phiếu giấy|thay/);
  });

  test("goes through the candidates by keyboard", async () => {
    const { user } = await scoringPane();
    const first = shown();
    field(FIELDS[0]!).focus();
    await user.keyboard("{PageDown}");
    expect(shown()).not.toBe(first);
    expect(field(FIELDS[0]!)).toHaveFocus();
    await user.keyboard("{PageUp}");
    expect(shown()).toBe(first);
  });

  test("shows the ranking only once one's own marks are complete", async () => {
    const mounted = await scoringPane();
    await press(mounted.user, "Chưa chấm");
    expect(screen.queryByRole("region", { name: "Xếp hạng" })).toBeNull();
    expect(screen.getByText(/Xếp hạng hiện ra khi/)).toBeInTheDocument();
    expect(screen.getByText(/bản thân tệp không giấu/)).toBeInTheDocument();
    const { candidates } = mounted.store.getState().checked!.gathered;
    for (const { id } of candidates) {
      if (markOf(mounted, id)?.state !== "missing" && markOf(mounted, id)) continue;
      await mounted.user.selectOptions(screen.getByLabelText("Đề nghị"), id);
      await press(mounted.user, "Không chấm");
    }
    const ranking = await screen.findByRole("region", { name: "Xếp hạng" });
    expect(within(ranking).getAllByRole("row").length).toBeGreaterThan(candidates.length);
  });
});
