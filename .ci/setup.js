/**
 * Prepares a machine for `npm start` and `npm test`: the packages of the lock file, and, where it runs as
 * root on Debian, LibreOffice and Chromium, which some tests need. Plain Node, since nothing is installed
 * when it runs. Without these two programs their tests are reported as skipped.
 */
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { delimiter, join } = require("node:path");

const root = join(__dirname, "..");
const stamp = join(root, "node_modules", ".installed-lock");

/** Program, the Debian packages that bring it, and what is missed without it. */
const PROGRAMS = [
  {
    commands: ["soffice", "libreoffice"],
    packages: ["libreoffice-calc", "fonts-liberation"],
    use: "recalculation of written workbooks",
  },
  {
    commands: ["chromium", "google-chrome", "chrome"],
    packages: ["chromium"],
    use: "tests in a browser",
  },
];

function run(command, args) {
  const shell = process.platform === "win32";
  return spawnSync(command, args, { cwd: root, stdio: "inherit", shell }).status === 0;
}

function installPackages() {
  const digest = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  console.log("Installing the packages of package-lock.json (npm ci) …");
  if (!run("npm", ["ci", "--no-audit", "--no-fund"])) process.exit(1);
  writeFileSync(stamp, digest);
}

function isInstalled({ commands }) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return commands.some((command) => folders.some((folder) => existsSync(join(folder, command))));
}

function installPrograms() {
  const missing = PROGRAMS.filter((program) => !isInstalled(program));
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const packages = missing.flatMap((program) => program.packages);
  const done =
    isRoot &&
    run("apt-get", ["update", "-qq"]) &&
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
  if (done) return;
  for (const { packages: names, use } of missing) {
    console.log(`Not installed: ${names.join(", ")}. Skipped without it: ${use}.`);
  }
}

installPackages();
if (process.argv.includes("--with-programs")) installPrograms();
