import { readFileSync } from "node:fs";
import { join } from "node:path";
import { madeDocuments } from "../docs/make/madeDocuments";

test("the documents in docs/ are as `npm run docs` makes them", async () => {
  const made = await madeDocuments();
  expect(made.map(({ name }) => name)).toEqual(["quy-tac-kiem-tra.md", "goi-quy-dinh.schema.json"]);
  for (const { name, text } of made) {
    expect(readFileSync(join(__dirname, "../docs", name), "utf8")).toBe(text);
  }
});
