/** @jest-environment jsdom */
import "./setUp";
import { createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { textCell } from "../../src/domain/report/sheetContent";
import { contentCell } from "../../src/workbook/contentCell";
import { MemoryWorkbook } from "../../src/workbook/MemoryWorkbook";
import { Cancelled } from "../../src/taskpane/host/paneHost";
import { hostOf } from "./bookKit";
import { listFile as unitFile } from "./listFile";
import { mount, press, said, settled } from "./paneKit";

const UNIT = "TRƯỜNG THPT HOA SEN";

const listFile = (name: string, lines: readonly string[]) => unitFile(name, UNIT, lines);

const FIRST = [
  "STT;Họ và tên;Chức vụ;Danh hiệu",
  "1;Nguyễn Thị Hạnh;Giáo viên;Giấy khen",
  "2;Trần Văn Bình;Tổ trưởng;Giấy khen",
  "3;Lê Thị Cúc;Giáo viên;Giấy khen",
];
/** A post has changed, one candidate has come and one has gone. */
const SECOND = [
  "STT;Họ và tên;Chức vụ;Danh hiệu",
  "1;Nguyễn Thị Hạnh;Phó hiệu trưởng;Giấy khen",
  "2;Trần Văn Bình;Tổ trưởng;Giấy khen",
  "3;Phạm Thị Dung;Kế toán;Giấy khen",
];

async function choose(user: Awaited<ReturnType<typeof mount>>["user"], ...files: File[]) {
  await user.upload(screen.getByLabelText("Chọn tệp"), files);
  await settled();
}

const card = (name: string) => screen.getByRole("group", { name });
const states = () =>
  screen.getAllByRole("group", { name: /\.(csv|pdf|docx)$/ }).map((one) => one.textContent);

test("chosen files are read at once and nothing is written before the button is pressed", async () => {
  const book = new MemoryWorkbook();
  const before = book.snapshot();
  const { user, store } = await mount(hostOf(book));
  const scan = new File(["%PDF-1.7 scan"], "quyet-dinh.pdf");
  const folder = [listFile("hoa-sen.csv", FIRST), scan, new File([""], "~$hoa-sen.xlsx")];
  await user.upload(screen.getByLabelText("Chọn cả thư mục"), folder);
  await settled();
  expect(said()).toContain(
    "Đã đọc 2 tệp: 1 sẵn sàng, 1 không nhận được. Chưa ghi gì. Bỏ qua 1 tệp tạm của máy.",
  );
  expect(card("hoa-sen.csv")).toHaveTextContent("1 danh sách, 3 đề nghị");
  expect(card("quyet-dinh.pdf")).toHaveTextContent("không nhận được");
  expect(book.snapshot()).toEqual(before);

  await user.selectOptions(screen.getByLabelText("Nhận qua"), "E-mail");
  await press(user, "Tiếp nhận tệp đã chọn (1)");
  const { arrivals, view, files } = store.getState();
  expect(arrivals).toEqual([]);
  expect(view?.register?.nominations.map(({ name }) => name)).toEqual([
    "Nguyễn Thị Hạnh",
    "Trần Văn Bình",
    "Lê Thị Cúc",
  ]);
  expect(view?.lists.map(({ channel }) => channel)).toEqual(["E-mail"]);
  expect(files.map(({ receipt }) => receipt.outcome)).toEqual(["received", "refused"]);
});

test("the same choice twice stands once, and a file can be left out", async () => {
  const { user, store } = await mount(hostOf(new MemoryWorkbook()));
  const file = listFile("hoa-sen.csv", FIRST);
  await choose(user, file);
  await choose(user, file);
  expect(states()).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Bỏ tệp này: hoa-sen.csv" }));
  expect(store.getState().arrivals).toEqual([]);
});

test("a newer version waits, shows what differs, and replaces only once a person says so", async () => {
  const { user, store } = await mount(hostOf(new MemoryWorkbook()));
  await choose(user, listFile("hoa-sen.csv", FIRST));
  await press(user, /^Tiếp nhận tệp đã chọn/);
  const ids = store.getState().view!.register!.nominations.map(({ id }) => id);

  await choose(user, listFile("hoa-sen-2.csv", SECOND));
  const newer = within(card("hoa-sen-2.csv"));
  expect(newer.getByText("cần quyết định")).toBeInTheDocument();
  expect(newer.getByText(/1 dòng như cũ, 1 dòng đổi, 1 dòng thêm, 1 dòng không còn/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Tiếp nhận tệp đã chọn (0)" })).toBeDisabled();
  await user.click(newer.getByRole("button", { name: /^Khác với bản trước/ }));
  expect(newer.getByText("bản trước: Giáo viên")).toBeVisible();
  expect(newer.getByText(/^bản mới:/)).toHaveTextContent("bản mới: Phó hiệu trưởng");

  await user.click(newer.getByRole("radio", { name: /bản thay thế/ }));
  await press(user, "Tiếp nhận tệp đã chọn (1)");
  const { register } = store.getState().view!;
  expect(register?.nominations.map(({ name, post }) => [name, post])).toEqual([
    ["Nguyễn Thị Hạnh", "Phó hiệu trưởng"],
    ["Trần Văn Bình", "Tổ trưởng"],
    ["Phạm Thị Dung", "Kế toán"],
  ]);
  expect(register?.nominations.slice(0, 2).map(({ id }) => id)).toEqual(ids.slice(0, 2));
  expect(register?.withdrawn.map(({ name }) => name)).toEqual(["Lê Thị Cúc"]);

  await press(user, /^Hoàn tác/);
  const back = store.getState().view!.register!;
  expect(back.nominations.map(({ id }) => id)).toEqual(ids);
  expect(back.withdrawn).toEqual([]);
});

test.each([
  ["Giữ như sổ", "Hiệu trưởng"],
  ["Lấy bản mới", "Phó hiệu trưởng"],
])(
  "what both the register and the unit have changed is settled by a person: %s",
  async (words, post) => {
    const book = new MemoryWorkbook();
    const { user, store } = await mount(hostOf(book));
    await choose(user, listFile("hoa-sen.csv", FIRST));
    await press(user, /^Tiếp nhận tệp đã chọn/);
    const { columns, nominations, sheet } = store.getState().view!.register!;
    const at = { row: nominations[0]!.registerRow, column: columns.post! };
    book.sheet(sheet)!.setCell(at, contentCell(textCell("Hiệu trưởng")));
    await press(user, "Đọc lại sổ");

    await choose(user, listFile("hoa-sen-2.csv", SECOND));
    const newer = within(card("hoa-sen-2.csv"));
    await user.click(newer.getByRole("button", { name: /^Khác với bản trước/ }));
    expect(newer.queryByRole("radio", { name: words })).toBeNull();
    await user.click(newer.getByRole("radio", { name: /bản thay thế/ }));
    expect(newer.getByRole("radio", { name: "Giữ như sổ" })).toBeChecked();
    await user.click(newer.getByRole("radio", { name: words }));
    await press(user, "Tiếp nhận tệp đã chọn (1)");
    expect(store.getState().view!.register!.nominations[0]!.post).toBe(post);
  },
);

test("a heading that may mean several things is asked, and the answer is remembered on receiving", async () => {
  const { user, store } = await mount(hostOf(new MemoryWorkbook()));
  const lines = ["STT;Họ và tên;GK", "1;Nguyễn Thị Hạnh;Giấy khen", "2;Trần Văn Bình;Giấy khen"];
  await choose(user, listFile("hoa-sen.csv", lines));
  const questions = within(screen.getByRole("group", { name: /^Câu hỏi về cột/ }));
  expect(questions.getByText("Ví dụ: “Giấy khen”")).toBeVisible();
  await user.selectOptions(questions.getByLabelText("Cột này là (“GK”)"), "hình thức khen thưởng");
  await settled();
  expect(store.getState().pendingMemory.columns).toEqual([
    expect.objectContaining({ heading: "GK", meaning: "commendation" }),
  ]);
  expect(questions.getByLabelText("Cột này là (“GK”)")).toHaveValue("award");
  await press(user, "Tiếp nhận tệp đã chọn (1)");
  const { view, pendingMemory } = store.getState();
  expect(pendingMemory.columns).toEqual([]);
  expect(view?.reading.memory.columns.map(({ heading }) => heading)).toEqual(["GK"]);
});

test("every column is shown with samples and why it is taken for what it is", async () => {
  const { user } = await mount(hostOf(new MemoryWorkbook()));
  await choose(user, listFile("hoa-sen.csv", FIRST));
  await user.click(screen.getByRole("button", { name: "Chi tiết: hoa-sen.csv" }));
  await user.click(screen.getByRole("button", { name: "Cột (4)" }));
  const columns = within(screen.getByRole("list", { name: "Cột" }));
  expect(columns.getByText("B. Họ và tên")).toBeVisible();
  expect(columns.getByText(/“Nguyễn Thị Hạnh”; “Trần Văn Bình”; “Lê Thị Cúc”/)).toBeVisible();
  expect(columns.getAllByText("tiêu đề đúng như mẫu").length).toBeGreaterThan(0);
});

test("a table pasted from Word is read, and nothing of it comes into the page", async () => {
  const { user, store } = await mount(hostOf(new MemoryWorkbook()));
  const rows = FIRST.map((line) => `<tr>${cellsOf(line)}</tr>`).join("");
  const head = [UNIT, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"].map((line) => `<p>${line}</p>`).join("");
  const html = `${head}<table>${rows}</table><img src="x" onerror="alert(1)">`;
  await user.click(screen.getByLabelText("Hoặc dán bảng từ Word, Excel"));
  const field = screen.getByLabelText("Hoặc dán bảng từ Word, Excel");
  const event = createEvent.paste(field, {
    clipboardData: { getData: (type: string) => (type === "text/html" ? html : "") },
  });
  fireEvent(field, event);
  await screen.findByRole("group", { name: /^Bảng dán 15-04-2026 09\.30\.00/ });
  await settled();
  expect(document.querySelector("table, img")).toBeNull();
  expect(store.getState().arrivals.map(({ preview }) => preview?.arrival.outcome)).toEqual(["new"]);
});

function cellsOf(line: string): string {
  return line
    .split(";")
    .map((cell) => `<td>${cell}</td>`)
    .join("");
}

test("dropped files are read as chosen ones are", async () => {
  await mount(hostOf(new MemoryWorkbook()));
  const zone = screen.getByText(/^Hoặc kéo tệp, thư mục/);
  const file = listFile("hoa-sen.csv", FIRST);
  const entry = {
    isFile: true,
    isDirectory: false,
    name: file.name,
    file: (tell: (file: File) => void) => {
      tell(file);
    },
  };
  let isLast = false;
  const folder = {
    isFile: false,
    isDirectory: true,
    name: "Hoa Sen",
    createReader: () => ({
      readEntries: (tell: (entries: readonly unknown[]) => void) => {
        tell(isLast ? [] : [entry]);
        isLast = true;
      },
    }),
  };
  const top = { ...folder, name: "Đã nhận", createReader: readerOf([folder]) };
  fireEvent.drop(zone, { dataTransfer: { items: [{ webkitGetAsEntry: () => top }], files: [] } });
  expect(await screen.findByRole("group", { name: "Hoa Sen/hoa-sen.csv" })).toHaveTextContent(
    "sẵn sàng tiếp nhận",
  );
  await settled();
});

function readerOf(entries: readonly unknown[]) {
  const portions = [entries, []];
  return () => ({
    readEntries: (tell: (entries: readonly unknown[]) => void) => {
      tell(portions.shift() ?? []);
    },
  });
}

test("reading can be broken off between files, and tells how far it is", async () => {
  const host = hostOf(new MemoryWorkbook());
  const stopped = new AbortController();
  const waiting = new Promise<void>((_, reject) => {
    stopped.signal.addEventListener("abort", () => {
      reject(new Cancelled());
    });
  });
  let reads = 0;
  const engine: typeof host.engine = {
    ...host.engine,
    readFile: async (bytes, name) => {
      reads += 1;
      if (reads === 2) await waiting;
      return host.engine.readFile(bytes, name);
    },
    stop: () => {
      stopped.abort();
    },
  };
  const { user, store } = await mount({ ...host, engine });
  const files = ["a", "b", "c"].map((name) => listFile(`${name}.csv`, FIRST));
  await user.upload(screen.getByLabelText("Chọn tệp"), files);
  expect(await screen.findByText("1/3 tệp")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Dừng" }));
  await settled();
  expect(said()).toContain("Đã dừng; chưa có gì được ghi.");
  expect(store.getState().arrivals).toEqual([]);
});

test("a file that is gone since it was chosen is refused in words", async () => {
  const { user } = await mount(hostOf(new MemoryWorkbook()));
  const gone = listFile("hoa-sen.csv", FIRST);
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  await choose(user, gone);
  await waitFor(() => {
    expect(card("hoa-sen.csv")).toHaveTextContent("Hãy chọn lại tệp.");
  });
});

test("a sheet of the workbook that may be a newer version is decided in the preview", async () => {
  const book = new MemoryWorkbook();
  const { user, store } = await mount(hostOf(book));
  fill(book, "Bản 1", FIRST);
  await press(user, "Đọc lại sổ");
  await press(user, /^Nhận từ các trang/);
  fill(book, "Bản 2", SECOND);
  await press(user, "Đọc lại sổ");
  await press(user, /^Nhận từ các trang/);
  expect(said()).toContain("1 đã nhận từ trước, 1 còn chờ quyết định");
  await user.click(within(card("Bản 2")).getByRole("radio", { name: /bản thay thế/ }));
  await press(user, "Tiếp nhận tệp đã chọn (1)");
  const { arrivals, view } = store.getState();
  expect(arrivals).toEqual([]);
  expect(view?.lists.map(({ sheet, version }) => [sheet, version])).toEqual([["Bản 2", 2]]);
});

function fill(book: MemoryWorkbook, title: string, lines: readonly string[]): void {
  const added = book.addSheet(title);
  if (!added.ok) throw new Error(added.fault.code);
  const texts = [UNIT, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", ...lines].map((line) => line.split(";"));
  texts.forEach((cells, row) => {
    cells.forEach((text, column) => {
      added.value.setCell({ row, column }, contentCell(textCell(text)));
    });
  });
}

test("a doubtful list is not received before a person has looked at it", async () => {
  const { user, store } = await mount(hostOf(new MemoryWorkbook()));
  const lines = [
    "STT;Họ và tên;Chức vụ;Danh hiệu",
    "1;Nguyễn Thị Hạnh;Giáo viên;Giấy khen",
    "2;Giáo viên;Giấy khen;Trần Văn Bình;x;y",
    "3;;Lê Thị Cúc;Giáo viên;Giấy khen",
  ];
  await choose(user, listFile("lech-cot.csv", lines));
  const doubtful = within(card("lech-cot.csv"));
  expect(doubtful.getByText(/ô có thể bị lệch cột/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Tiếp nhận tệp đã chọn (0)" })).toBeDisabled();
  await user.click(doubtful.getByRole("checkbox"));
  await press(user, "Tiếp nhận tệp đã chọn (1)");
  expect(store.getState().view?.register?.nominations).toHaveLength(3);
});

test("chosen files stand by their path, in whatever order the browser gives them", async () => {
  const { store } = await chosen("b.csv", "a10.csv", "a2.csv");
  expect(store.getState().arrivals.map(({ name }) => name)).toEqual(["a10.csv", "a2.csv", "b.csv"]);
});

async function chosen(...names: readonly string[]) {
  const mounted = await mount(hostOf(new MemoryWorkbook()));
  const files = names.map((name) =>
    listFile(name, [...FIRST, `4;Đỗ Thị ${name};Kế toán;Giấy khen`]),
  );
  await choose(mounted.user, ...files);
  return mounted;
}
