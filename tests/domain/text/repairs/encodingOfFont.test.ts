import { encodingOfFont, showsCapitals } from "../../../../src/domain/text/repairs/encodingOfFont";

test.each([
  [".VnTime", "tcvn3", false],
  [".VnTimeH", "tcvn3", true],
  [".VNARIALH", "tcvn3", true],
  [".VnArial Narrow", "tcvn3", false],
  ["VnTime", "tcvn3", false],
  ["VNI-Times", "vni", false],
  ["VNI Helve", "vni", false],
  ["Times New Roman", null, false],
  ["Vnesh", null, false],
  [null, null, false],
])("%s is a font of %s, of capitals: %s", (font, encoding, isCapital) => {
  expect([encodingOfFont(font), showsCapitals(font)]).toEqual([encoding, isCapital]);
});
