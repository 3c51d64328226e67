/**
 * Two bundles that never meet: the pane, which is the product (`dist/pane`, to be put on any https server), and the
 * workbench, a page that is Excel enough for it (`dist/workbench`, for development, demonstration and tests).
 *
 *   webpack --mode production                                   for https://localhost:3000, Office.js among our files
 *   webpack --mode production --env origin=https://office.example   the manifest names that address
 *   webpack --mode production --env officeCdn                    Office.js from Microsoft's address
 */
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com";
const OFFICE_FILES = resolve("node_modules/@microsoft/office-js/dist");

/** What Office.js asks for in Excel, found by reading its loader. */
const OFFICE_JS = [
  "office.js",
  // One of these, by the host: Excel on the web, Windows, Mac.
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  // In a plain browser, where it then says that there is no host.
  "o15apptofilemappingtable.js",
  // The locale of the host, or else English.
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];

/**
 * Office.js loads its telemetry from this file and does without where the file defines nothing. Ours is
 * empty: nothing leaves the machine.
 */
const NO_TELEMETRY = "office/telemetry/oteljs_agave.js";

/** Only what the pane needs; Fluent UI writes its styles into the page. frame-ancestors is for the server to send. */
function policy(scripts) {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const compile = (development) => ({
  mode: development ? "development" : "production",
  // Never the eval kinds: the policy forbids them.
  devtool: development ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  performance: { hints: false },
  infrastructureLogging: { level: "warn" },
});

function pane({ officeCdn, origin = DEVELOPMENT_ORIGIN }, development) {
  return {
    ...compile(development),
    name: "pane",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: { path: resolve("dist/pane"), filename: "[name].js", clean: true },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        officeJs: officeCdn ? `${OFFICE_CDN}/lib/1/hosted/office.js` : "office/office.js",
        policy: policy(officeCdn ? `'self' ${OFFICE_CDN}` : "'self'"),
      }),
      new CopyPlugin({
        patterns: [
          {
            from: "manifest.xml",
            transform: (text) =>
              text.toString().replaceAll(DEVELOPMENT_ORIGIN, withoutSlash(origin)),
          },
          { from: "assets/icons", to: "assets/icons" },
          ...(officeCdn ? [] : officeFiles()),
        ],
      }),
    ],
  };
}

/** The manifest's addresses go on with a slash of their own. */
function withoutSlash(origin) {
  return origin.replace(/\/+$/, "");
}

function officeFiles() {
  const copies = OFFICE_JS.map((file) => ({
    from: join(OFFICE_FILES, file),
    to: join("office", file),
    // Microsoft's files go as they are.
    info: { minimized: true },
  }));
  return [
    ...copies,
    { from: "assets/office/noTelemetry.js", to: NO_TELEMETRY, info: { minimized: true } },
  ];
}

function workbench(development) {
  return {
    ...compile(development),
    name: "workbench",
    entry: { workbench: "./src/workbench/page/index.ts" },
    output: { path: resolve("dist/workbench"), filename: "[name].js", clean: true },
    // A tool of the developer's own machine: not worth the minutes.
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({
        template: "./src/workbench/page/index.html",
        filename: "index.html",
      }),
      new CopyPlugin({ patterns: [{ from: "assets/samples/*.xlsx", to: "samples/[name][ext]" }] }),
    ],
  };
}

module.exports = (env, { mode }) => {
  const development = mode === "development";
  return [pane(env, development), workbench(development)];
};
