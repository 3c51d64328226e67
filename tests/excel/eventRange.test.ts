import { rangeAddress } from "../../src/domain/grid/address";
import { addressLists } from "../../src/excel/applyMarks";
import { eventRange } from "../../src/excel/eventRange";

test.each([
  ["B7", "B7"],
  ["$B$7:$C$9", "B7:C9"],
  ["'Danh sách'!B2:C9", "B2:C9"],
  ["B2:C9,E4", "B2:E9"],
  ["3:5", "A3:XFD5"],
  ["a:c", "A1:C1048576"],
  ["C:A", "A1:XFD1048576"],
  ["", "A1:XFD1048576"],
  ["B2,không rõ", "A1:XFD1048576"],
])("an event at %s is taken to be about %s", (address, taken) => {
  expect(rangeAddress(eventRange(address))).toBe(taken);
});

test("addresses are shared out so that Excel takes each list", () => {
  const addresses = Array.from({ length: 5_000 }, (_, row) => `AB${row + 1}`);
  const lists = addressLists(addresses);
  expect(lists.join(",").split(",")).toEqual(addresses);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8_192);
  expect(Math.min(...lists.slice(0, -1).map((list) => list.length))).toBeGreaterThan(8_180);
  expect(addressLists([])).toEqual([]);
});
