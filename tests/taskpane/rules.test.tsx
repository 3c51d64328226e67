/** @jest-environment jsdom */
import "./setUp";
import { screen, waitFor, within } from "@testing-library/react";
import { fireEvent } from "@testing-library/dom";
import plan003 from "../../src/domain/regulation/packs/plan003.json";
import { PLAN_LIST } from "../../src/domain/regulation/plans";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { hostOf, sampleBook } from "./bookKit";
import { mount, press, said } from "./paneKit";

function packFile(changes: Readonly<Record<string, unknown>> = {}): File {
  const text = JSON.stringify({ ...plan003, ...changes });
  const file = new File([text], "goi.json", { type: "application/json" });
  // jsdom's File has no text().
  return Object.assign(file, { text: () => Promise.resolve(text) });
}

function rules() {
  return within(screen.getByRole("region", { name: "Quy định áp dụng" }));
}

describe("the plan and its rules", () => {
  test("every plan of the program can be chosen, each with the law of its day", async () => {
    const { user, store } = await mount(hostOf(new MemoryWorkbook()));
    const regimes: Record<string, string | undefined> = {};
    for (const { id } of PLAN_LIST) {
      await user.selectOptions(screen.getByLabelText("Kế hoạch"), id);
      await waitFor(() => {
        expect(store.getState().plan.id).toBe(id);
      });
      regimes[id] = store.getState().plan.regime?.id;
    }
    expect(regimes).toEqual({
      "000": "A",
      "001": "A",
      "002": "A",
      "003": "A",
      "004": "A",
      "nam-hoc": "B3",
    });
    expect(rules().getByText(/Luật 06\/2026\/QH16 sửa đổi mà phần mềm chưa đọc/)).toBeVisible();
  });

  test("another decision date brings another regime, said in words", async () => {
    const { store } = await mount(hostOf(new MemoryWorkbook()));
    const date = screen.getByLabelText("Ngày dự kiến ra quyết định");
    fireEvent.change(date, { target: { value: "2024-06-30" } });
    await waitFor(() => {
      expect(store.getState().plan.regime?.id).toBe("B1");
    });
    expect(rules().getByText(/^Quyết định ngày 30\/06\/2024 thuộc chế độ B1/)).toBeVisible();
    fireEvent.change(date, { target: { value: "2016-06-30" } });
    await waitFor(() => {
      expect(said()).toMatch(/không có quy định cho quyết định ngày/);
    });
    expect(store.getState().plan.regime?.id).toBe("B1");
  });

  test("an office's own pack is taken, and a broken one refused with the place", async () => {
    const { user, store } = await mount(hostOf(new MemoryWorkbook()));
    const field = screen.getByLabelText("Nạp gói quy định (.json)");
    await user.upload(field, packFile({ id: "so-moi", level: "village" }));
    await waitFor(() => {
      expect(said()).toMatch(/tại “level” không đúng cấu trúc/);
    });
    expect(store.getState().plan.id).toBe("003");
    await user.upload(field, packFile({ id: "so-moi" }));
    await waitFor(() => {
      expect(store.getState().plan.id).toBe("so-moi");
    });
    expect(screen.getByRole("option", { name: /so-moi .*gói của cơ quan/ })).toBeInTheDocument();
  });

  test("once the session stands the rules are the workbook's own", async () => {
    const book = await sampleBook();
    const first = await mount(hostOf(book));
    await press(first.user, /Nhận từ các trang/);
    const { plan, view } = first.store.getState();
    expect([plan.id, view?.isPackAltered, view?.changedParameters]).toEqual(["003", false, []]);
    expect(screen.queryByLabelText("Ngày dự kiến ra quyết định")).toBeNull();
    expect(screen.queryByLabelText("Nạp gói quy định (.json)")).toBeNull();
    expect(rules().getByText(/Đã sửa: 0\./)).toBeVisible();
  });
});
