import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_ACTIONS } from "../src/taskpane/ribbonActions";
import { buildPaneShell } from "./taskpane/buildPaneShell";

const PATH = join(__dirname, "../manifest.xml");
const XML = readFileSync(PATH, "utf8");
const ORIGIN = "https://localhost:3000/";

/** The values of an attribute or element, in the order of the file. */
function every(pattern: RegExp): readonly string[] {
  return [...XML.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** Width and height of a PNG, from its IHDR chunk. */
function sizeOf(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What Microsoft's reader makes of a file; it is an ES module, which jest on Node 20 cannot load. */
function readByMicrosoft(path = PATH): Readonly<Record<string, unknown>> {
  const script = `require("office-addin-manifest").OfficeAddinManifest
    .readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))`;
  const printed = execFileSync(process.execPath, ["-e", script, path], { encoding: "utf8" });
  return JSON.parse(printed) as Readonly<Record<string, unknown>>;
}

const addresses = every(/DefaultValue="(https:[^"]+)"/g);
const icons = [...new Set(addresses.filter((address) => address.endsWith(".png")))];

describe("manifest.xml", () => {
  test("is read by Microsoft's own reader", () => {
    expect(readByMicrosoft()).toMatchObject({
      officeAppType: "TaskPaneApp",
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
      version: "0.1.0.0",
      displayName: "Bình Xét",
      defaultLocale: "vi-VN",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: `${ORIGIN}taskpane.html` },
    });
  });

  test("asks for the floor of the product and a runtime that lives with the workbook", () => {
    expect(every(/<Set (Name="[^"]+" MinVersion="[^"]+")/g)).toEqual([
      'Name="ExcelApi" MinVersion="1.14"',
      'Name="SharedRuntime" MinVersion="1.1"',
    ]);
    expect(every(/<Runtime ([^/]+) \/>/g)).toEqual(['resid="Taskpane.Url" lifetime="long"']);
  });

  test("names addresses of the development server only, and no further domain", () => {
    expect(addresses.filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
    expect(XML).not.toContain("<AppDomain");
  });

  test.each(icons)("has the icon %s in the size that its name says", (address) => {
    const size = Number(/icon-(\d+)\.png$/.exec(address)?.[1]);
    const path = join(__dirname, "..", address.slice(ORIGIN.length));
    expect(sizeOf(path)).toEqual([size, size]);
  });

  test("uses icons of 16, 32, 64 and 80 pixels", () => {
    expect(icons.map((address) => /icon-(\d+)/.exec(address)?.[1]).sort()).toEqual([
      "16",
      "32",
      "64",
      "80",
    ]);
  });

  test("defines every resource once and uses every one", () => {
    const defined = every(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(every(/resid="([^"]+)"/g))).toEqual(new Set(defined));
  });

  test("gives every word in English too", () => {
    const words = [
      ...XML.matchAll(/<(bt:String|DisplayName|Description)\b[^>]*DefaultValue=[^>]*>/g),
    ];
    const translated = words.filter(({ 0: opening, index }) =>
      /^\s*<(?:bt:)?Override Locale="en-US" Value="[^"]+" \/>/.test(
        XML.slice(index + opening.length),
      ),
    );
    expect(words).toHaveLength(16);
    expect(translated).toHaveLength(16);
  });

  test("keeps within the lengths that Office allows", () => {
    const short = /<bt:ShortStrings>[^]*<\/bt:ShortStrings>/.exec(XML)?.[0] ?? "";
    const long = /<bt:LongStrings>[^]*<\/bt:LongStrings>/.exec(XML)?.[0] ?? "";
    const lengths = (part: string) =>
      [...part.matchAll(/Value="([^"]+)"/g)].map(({ 1: value = "" }) => value.length);
    expect(Math.max(...lengths(short))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(long))).toBeLessThanOrEqual(250);
  });

  test("has a button for each step that the pane answers to", () => {
    expect(every(/<FunctionName>([^<]+)</g)).toEqual(Object.values(RIBBON_ACTIONS));
  });
});

describe.each([
  ["https://example.vn/binh-xet"],
  // A slash at the end is not doubled.
  ["https://binhxet.example.vn:8443/"],
])("the manifest built for %s", (origin) => {
  const root = `${origin.replace(/\/$/, "")}/`;
  let folder: string;
  let built: string;

  beforeAll(() => {
    folder = buildPaneShell({ origin });
    built = readFileSync(join(folder, "manifest.xml"), "utf8");
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("differs from ours in the addresses alone", () => {
    expect(built).toBe(XML.replaceAll(ORIGIN, root));
    expect(built).not.toContain("localhost");
  });

  test("names addresses there only, each of a file that was built", () => {
    const named = [...built.matchAll(/"(https?:[^"]+)"/g)]
      .map(({ 1: address = "" }) => address)
      .filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
    expect(named).toHaveLength(addresses.length);
    expect(named.filter((address) => !address.startsWith(root))).toEqual([]);
    const files = named.map((address) => address.slice(root.length));
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    const sizes = files.flatMap((file) => /icon-(\d+)\.png$/.exec(file)?.[1] ?? []);
    expect(new Set(sizes)).toEqual(new Set(["16", "32", "64", "80"]));
  });

  test("is read by Microsoft's own reader", () => {
    expect(readByMicrosoft(join(folder, "manifest.xml"))).toMatchObject({
      defaultSettings: { sourceLocation: `${root}taskpane.html` },
      iconUrl: `${root}assets/icons/icon-32.png`,
      highResolutionIconUrl: `${root}assets/icons/icon-64.png`,
    });
  });
});
