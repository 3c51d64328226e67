import { cellAddress, parseCellAddress } from "../../../src/domain/grid/address";
import { mergedOrigins } from "../../../src/domain/grid/mergedOrigins";
import { gridOf } from "../intake/gridOf";

function originsOf(merges: readonly string[], addresses: readonly string[]) {
  const origin = mergedOrigins(gridOf([["a", "b", "c"], ["d"], ["e"]], { at: "B2", merges }));
  return addresses.map((address) => cellAddress(origin(parseCellAddress(address)!)));
}

test("a covered cell's value stands in the merge's first cell; any other in itself", () => {
  expect(originsOf(["B2:C3"], ["B2", "C2", "B3", "C3", "D2", "B4", "A1"])).toEqual([
    "B2",
    "B2",
    "B2",
    "B2",
    "D2",
    "B4",
    "A1",
  ]);
});

test("a merge over whole columns is looked at in the used part only", () => {
  expect(originsOf(["A1:D1048576"], ["B2", "D4", "D5"])).toEqual(["A1", "A1", "D5"]);
});

test("merges do not disturb one another", () => {
  expect(originsOf(["B2:B3", "C2:D2"], ["B3", "D2", "D3"])).toEqual(["B2", "C2", "D3"]);
});
