import { wordList } from "../../../src/domain/sheets/wordList";

const LIST = wordList<"one" | "two">([
  ["one", "Một", "đơn"],
  ["two", "Hai"],
]);

test.each([
  ["Một", "one"],
  [" MỘT ", "one"],
  ["mot", "one"],
  ["đơn", "one"],
  ["hai", "two"],
  ["một hai", null],
  ["", null],
])("%p is read as %p", (text, meaning) => {
  expect([LIST.read(text), LIST.read(text)]).toEqual([meaning, meaning]);
});

test("writes and offers the first word of each meaning", () => {
  expect([LIST.write("one"), LIST.write("two"), LIST.write(null)]).toEqual(["Một", "Hai", ""]);
  expect(LIST.choices).toEqual(["Một", "Hai"]);
});
