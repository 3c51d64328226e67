import { REGIME } from "../cases/wrongAuthority";

test("the test's regime began in between", () => {
  expect(REGIME.from > "2017-09-30" && REGIME.from <= "2021-06-30").toBe(true);
});
