/** @jest-environment jsdom */
import "./setUp";
import { act, screen, waitFor, within } from "@testing-library/react";
import { constantCell } from "../../src/domain/grid/grid";
import { parseCellAddress } from "../../src/domain/grid/address";
import { citationText } from "../../src/strings/citationText";
import { hostOf, sampleBook } from "./bookKit";
import { mount, press, railStep, said } from "./paneKit";

/** The sample received and checked, with the pane at step Kiểm tra. */
async function checkedPane() {
  const book = await sampleBook();
  const mounted = await mount(hostOf(book));
  await press(mounted.user, /Nhận từ các trang/);
  await mounted.user.click(railStep("Kiểm tra"));
  await press(mounted.user, "Kiểm tra");
  return { ...mounted, book };
}

function findings() {
  return within(screen.getByRole("list", { name: "Các phát hiện" })).getAllByRole("listitem");
}

function total(): number {
  const [first] = findings();
  return Number(first?.getAttribute("aria-setsize"));
}

describe("step Kiểm tra", () => {
  test("asks for a list first", async () => {
    const { user } = await mount(hostOf(await sampleBook()));
    await user.click(railStep("Kiểm tra"));
    await user.click(screen.getByRole("button", { name: "Đến bước Nhận danh sách" }));
    expect(screen.getByRole("heading", { name: "Nhận danh sách" })).toHaveFocus();
  });

  test("writes the findings sheet and shows every finding with its rule", async () => {
    const { store, book } = await checkedPane();
    const { checked } = store.getState();
    expect(total()).toBe(checked?.findings.length);
    expect(book.sheet("Kết quả kiểm tra")).not.toBeNull();
    expect(findings()[0]).toHaveTextContent(/Kế hoạch: |Pháp luật: |Dữ liệu/);
    expect(said()).toContain(`Đã kiểm tra: ${String(total())} phát hiện`);
    expect(document.activeElement).toHaveTextContent("Đã kiểm tra");
    expect(screen.getByRole("region", { name: /Chưa kiểm tra/ })).toBeInTheDocument();
  });

  test("narrows the list by severity and by words without accents", async () => {
    const { user, store } = await checkedPane();
    const all = store.getState().checked?.findings ?? [];
    await user.selectOptions(screen.getByLabelText("Mức"), "error");
    expect(total()).toBe(all.filter(({ severity }) => severity === "error").length);
    await user.selectOptions(screen.getByLabelText("Mức"), "");
    await user.type(screen.getByLabelText("Tìm trong phát hiện"), "quyet dinh");
    expect(total()).toBeLessThan(all.length);
    for (const finding of findings()) expect(finding).toHaveTextContent(/quyết định/i);
    await user.type(screen.getByLabelText("Tìm trong phát hiện"), " không có chữ này");
    expect(screen.getByText("Không có dòng nào hợp với bộ lọc.")).toBeInTheDocument();
  });

  test("takes the person to the cell", async () => {
    const { user, book, store } = await checkedPane();
    const target = store.getState().checked?.findings.find(({ at }) => at.length > 0)?.at[0];
    await user.click(
      screen.getAllByRole("button", { name: `Đến ô ${target!.sheet}: ${target!.cell}` })[0]!,
    );
    await waitFor(() => {
      expect(book.selection?.sheet).toBe(target!.sheet);
    });
  });

  test("leads from a finding to its rule in one press, where the rule stands on Đợt xét", async () => {
    const { user, book, store } = await checkedPane();
    const { checked, view } = store.getState();
    const cells = view!.citationCells;
    const ruled = checked!.findings.find(({ citation }) => cells.has(citation.ref))!;
    const target = cells.get(ruled.citation.ref)!;
    expect([target.sheet, target.cell]).toEqual(["Đợt xét", expect.stringMatching(/^[A-Z]\d+$/)]);
    await user.selectOptions(screen.getByLabelText("Phép kiểm tra"), ruled.check);
    const words = citationText(ruled.citation).vi;
    const [link] = screen.getAllByRole("button", { name: words });
    expect(link).toHaveAccessibleDescription("Đến quy định tại trang Đợt xét");
    await user.click(link!);
    await waitFor(() => {
      expect(book.selection).toEqual({
        sheet: target.sheet,
        cell: parseCellAddress(target.cell),
      });
    });
  });

  test("says a rule that stands on no line of Đợt xét as plain text", async () => {
    const { user, store } = await checkedPane();
    const { checked, view } = store.getState();
    const plain = checked!.findings.find(({ citation }) => citation.kind === "data")!;
    expect(view!.citationCells.has(plain.citation.ref)).toBe(false);
    await user.selectOptions(screen.getByLabelText("Phép kiểm tra"), plain.check);
    const [line] = screen.getAllByText(citationText(plain.citation).vi);
    expect(line!.tagName).toBe("P");
  });

  test("accepts a warning with a reason only, and takes it back", async () => {
    const { user, store } = await checkedPane();
    await user.selectOptions(screen.getByLabelText("Mức"), "warning");
    await user.click(within(findings()[0]!).getByRole("button", { name: "Chi tiết" }));
    await user.click(screen.getByRole("button", { name: "Chấp nhận cảnh báo" }));
    expect(screen.getByText(/Hãy ghi lý do/)).toBeInTheDocument();
    await user.type(screen.getByLabelText("Lý do chấp nhận"), "Đã gọi điện hỏi đơn vị");
    await press(user, "Chấp nhận cảnh báo");
    expect(said()).toContain("Đã chấp nhận cảnh báo");
    const accepted = () =>
      store.getState().checked?.findings.filter((one) => one.accepted !== null);
    expect(accepted()?.map((one) => one.accepted)).toEqual(["Đã gọi điện hỏi đơn vị"]);
    await press(user, /^Hoàn tác: /);
    expect(said()).toContain("Đã hoàn tác");
    expect(accepted()).toEqual([]);
    expect(screen.queryByRole("button", { name: /^Hoàn tác/ })).toBeNull();
  });

  test("offers no acceptance of an error", async () => {
    const { user } = await checkedPane();
    await user.selectOptions(screen.getByLabelText("Mức"), "error");
    await user.click(within(findings()[0]!).getByRole("button", { name: "Chi tiết" }));
    expect(screen.getByText(/Lỗi không chấp nhận được/)).toBeInTheDocument();
    expect(screen.queryByLabelText("Lý do chấp nhận")).toBeNull();
  });

  test("marks cells on the register, and takes the marks off", async () => {
    const { user, store } = await checkedPane();
    await user.click(screen.getByRole("switch", { name: /Tô ô/ }));
    await waitFor(() => {
      expect(store.getState().marksShown).toBe(true);
    });
    expect(said()).toContain("Đã tô");
    await user.click(screen.getByRole("switch", { name: /Tô ô/ }));
    await waitFor(() => {
      expect(store.getState().marksShown).toBe(false);
    });
  });

  test("checks again while the register is edited, and says what went", async () => {
    const { user, store, book } = await checkedPane();
    await user.click(screen.getByRole("switch", { name: /Kiểm tra lại/ }));
    const { checked, view } = store.getState();
    const missing = checked!.findings.find(
      ({ check, params }) => check === "empty-required-part" && params["part"] === "summary",
    );
    const cell = missing!.at[0]!.cell;
    const column = view!.register!.columns.summary!;
    const row = Number(/\d+/.exec(cell)![0]) - 1;
    act(() => {
      book.edit("Danh sách", { row, column }, constantCell("Giáo viên dạy giỏi cấp Thành phố."));
    });
    await waitFor(() => {
      expect(store.getState().change?.fixed.map(({ fingerprint }) => fingerprint)).toContain(
        missing!.fingerprint,
      );
    });
    expect(said()).toMatch(/So với lần trước: 1 đã hết/);
  });

  test("shows the same in English", async () => {
    const { user } = await checkedPane();
    await user.click(screen.getByRole("button", { name: "English" }));
    expect(screen.getByRole("heading", { name: "Check" })).toBeInTheDocument();
    expect(said()).toContain("Checked:");
    expect(screen.getByRole("list", { name: "Findings" })).toBeInTheDocument();
  });
});
