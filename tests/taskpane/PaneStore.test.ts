import { fail, ok } from "../../src/domain/result";
import { Cancelled } from "../../src/taskpane/host/paneHost";
import type { Action } from "../../src/taskpane/state/action";
import { firstState } from "../../src/taskpane/state/paneState";
import { PaneStore } from "../../src/taskpane/state/PaneStore";
import { openAction } from "../../src/taskpane/actions/openAction";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { hostOf } from "./bookKit";
import { PLAN_003 } from "../domain/planKit";

const WORDS = { vi: "Xong", en: "Done" };

function storeOf(book = new MemoryWorkbook()) {
  return new PaneStore(hostOf(book), firstState(PLAN_003));
}

/** An action of the test's own. */
function action(run: Action<null>["run"], changesWorkbook = false): Action<null> {
  return { id: "check", step: "check", changesWorkbook, canRun: () => true, run };
}

describe("PaneStore", () => {
  test("runs one action at a time", async () => {
    const store = storeOf();
    let end = (): void => undefined;
    const long = store.run(
      action(async () => {
        await new Promise<void>((resolve) => {
          end = resolve;
        });
        return ok({ said: WORDS });
      }),
      null,
    );
    expect(store.getState().busy).toMatchObject({ action: "check", canCancel: true });
    expect(await store.run(openAction, null)).toBe(false);
    end();
    expect(await long).toBe(true);
    expect(store.getState()).toMatchObject({
      busy: null,
      message: { step: "check", intent: "success", text: WORDS },
    });
  });

  test("tells a fault in words, at the step where it arose", async () => {
    const store = storeOf();
    const refused = () => Promise.resolve(fail({ code: "read-only" }));
    expect(await store.run(action(refused), null)).toBe(false);
    const { message } = store.getState();
    expect(message).toMatchObject({ step: "check", intent: "error" });
    expect(message?.text.vi).toContain("chỉ đọc");
  });

  test("tells a fault of the program, and stays usable", async () => {
    const store = storeOf();
    await store.run(
      action(() => Promise.reject(new Error("boom"))),
      null,
    );
    expect(store.getState().message?.text.vi).toContain("boom");
    expect(await store.run(openAction, null)).toBe(true);
  });

  test("breaks an action off before it writes", async () => {
    const store = storeOf();
    const run = store.run(
      action(async ({ context }) => {
        store.cancel();
        const described = await context.workbook.describe();
        return described.ok ? ok({ said: WORDS }) : described;
      }),
      null,
    );
    expect(await run).toBe(false);
    expect(store.getState().message).toMatchObject({ intent: "info" });
    expect(store.getState().message?.text.vi).toContain("chưa có gì được ghi");
  });

  test("brings to its end what has begun to write", async () => {
    const book = new MemoryWorkbook();
    const store = storeOf(book);
    const run = store.run(
      action(async ({ context }) => {
        const sheet = { do: "addSheet", visibility: "visible" } as const;
        await context.workbook.apply([{ ...sheet, sheet: "Một" }]);
        store.cancel();
        const done = await context.workbook.apply([{ ...sheet, sheet: "Hai" }]);
        return done.ok ? ok({ said: WORDS }) : done;
      }),
      null,
    );
    expect(await run).toBe(true);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Một", "Hai"]);
  });

  test("tells that work in the engine was broken off", async () => {
    const store = storeOf();
    await store.run(
      action(() => Promise.reject(new Cancelled())),
      null,
    );
    expect(store.getState().message).toMatchObject({ intent: "info" });
  });

  test("writes nothing in a workbook of a plan that it does not know", async () => {
    const store = storeOf();
    await store.run(openAction, null);
    const view = store.getState().view!;
    store.update({ view: { ...view, session: { planId: "tuong-lai", version: "9.0.0" } } });
    expect([
      store.canRun(action(() => Promise.resolve(ok({ said: WORDS })))),
      store.canRun(openAction),
    ]).toEqual([false, true]);
  });
});
