import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { colorSchemeOf, themeFor } from "../../src/taskpane/theme";

test.each([
  ["#ffffff", true, webLightTheme],
  ["#F3F2F1", true, webLightTheme],
  ["#262626", false, webDarkTheme],
  ["#000000", false, webDarkTheme],
  [null, true, webDarkTheme],
  [null, false, webLightTheme],
])("themeFor(%j, %j) follows Excel, then the system", (background, systemIsDark, theme) => {
  expect(themeFor(background, systemIsDark)).toBe(theme);
});

test("what the browser draws itself is as dark as the theme", () => {
  expect([webLightTheme, webDarkTheme].map(colorSchemeOf)).toEqual(["light", "dark"]);
});
