import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";

/** What jsdom lacks and a browser has: sizes of elements, and watching them. */
class NoResizes {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

/** A scrolling list is as high as a pane; all else is a row. */
const height = (element: HTMLElement) => (element.dataset["scrolls"] === "true" ? 2000 : 80);
const width = () => 320;
const SIZES = {
  offsetHeight: height,
  clientHeight: height,
  offsetWidth: width,
  clientWidth: width,
};

globalThis.ResizeObserver = NoResizes;
globalThis.TextEncoder = TextEncoder;
globalThis.TextDecoder = TextDecoder as typeof globalThis.TextDecoder;
globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
Object.defineProperty(File.prototype, "webkitRelativePath", { value: "", writable: true });
File.prototype.arrayBuffer = function (this: File) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.readAsArrayBuffer(this);
  });
};
for (const [name, size] of Object.entries(SIZES)) {
  Object.defineProperty(HTMLElement.prototype, name, {
    configurable: true,
    get(this: HTMLElement) {
      return size(this);
    },
  });
}

configure({
  // Computing what is visible costs most of a run's time; nothing in the pane is drawn and hidden.
  defaultHidden: true,
  getElementError: (message) => new Error((message ?? "").split("\n", 1)[0]),
});

// React's warnings are faults of ours: they fail the test that caused them.
let complaints: string[] = [];
beforeEach(() => {
  complaints = [];
  jest.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    complaints.push(words.map(String).join(" "));
  });
});
afterEach(() => {
  expect(complaints).toEqual([]);
});
