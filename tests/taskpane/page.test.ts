import { JSDOM } from "jsdom";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildPaneShell } from "./buildPaneShell";

const CDN = "https://appsforoffice.microsoft.com";

/** The page of a build, as a browser reads it. */
function pageOf(folder: string): Document {
  return new JSDOM(readFileSync(join(folder, "taskpane.html"), "utf8")).window.document;
}

function policyOf(page: Document): string | null {
  const metas = page.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
  expect(metas).toHaveLength(1);
  return metas[0]?.getAttribute("content") ?? null;
}

function policyWith(scripts: string): string {
  return (
    `default-src 'self'; script-src ${scripts}; connect-src 'self'; worker-src 'self'; ` +
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'"
  );
}

function scriptsOf(page: Document): readonly (string | null)[] {
  return [...page.querySelectorAll("script")].map((script) => script.getAttribute("src"));
}

describe.each([
  ["as it is", {}, "'self'", "office/office.js"],
  [
    "with Office.js from Microsoft",
    { officeCdn: true },
    `'self' ${CDN}`,
    `${CDN}/lib/1/hosted/office.js`,
  ],
] as const)("the pane's page, built %s", (_name, env, scripts, officeJs) => {
  let folder: string;
  let page: Document;

  beforeAll(() => {
    folder = buildPaneShell(env);
    page = pageOf(folder);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("allows its own files, and no other place than was asked for", () => {
    expect(policyOf(page)).toBe(policyWith(scripts));
  });

  test("loads Office.js and the program, in this order, once the policy holds", () => {
    expect(scriptsOf(page)).toEqual([officeJs, "taskpane.js"]);
    const [first] = page.querySelectorAll("meta[http-equiv], script");
    expect(first?.tagName).toBe("META");
  });

  test("has no script of its own, neither in an element nor in an attribute", () => {
    expect([...page.querySelectorAll("script")].map(({ textContent }) => textContent)).toEqual([
      "",
      "",
    ]);
    const attributes = [...page.querySelectorAll("*")].flatMap((element) => [
      ...element.attributes,
    ]);
    expect(
      attributes.filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
    ).toEqual([]);
  });

  test("has the files that it names beside it, and Office.js only where it is ours to serve", () => {
    const own = scriptsOf(page).filter((address) => !/^https:/.test(address ?? ""));
    expect(own.filter((file) => !existsSync(join(folder, file ?? "")))).toEqual([]);
    expect(existsSync(join(folder, "office"))).toBe(!("officeCdn" in env));
  });
});
