/** @jest-environment jsdom */
import { browserMemory } from "../../src/taskpane/host/paneMemory";

describe("browserMemory", () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
  });

  test("remembers from one pane to the next", () => {
    browserMemory().set("person", "Lê Thị Hồng Nhung");
    expect(browserMemory().get("person")).toBe("Lê Thị Hồng Nhung");
  });

  test("remembers until the pane is closed where storage is full or forbidden", () => {
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("QuotaExceededError");
    });
    const memory = browserMemory();
    memory.set("language", "en");
    expect(memory.get("language")).toBe("en");
    expect(browserMemory().get("language")).toBeNull();
  });

  test("works where even asking for storage is forbidden", () => {
    jest.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
      throw new Error("SecurityError");
    });
    const memory = browserMemory();
    memory.set("role", "member");
    expect(memory.get("role")).toBe("member");
  });
});
