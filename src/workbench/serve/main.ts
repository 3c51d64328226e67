import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration, type MultiStats } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { builtText, buildingText, notTrustedText } from "../../strings/serveText";
import { ensureCertificates, SHARED_FOLDER, trustCertificates } from "./certificates";
import { readServeOptions, type ServeOptions } from "./serveOptions";

type MakeConfigurations = (
  env: Readonly<Record<string, string>>,
  argv: { readonly mode: string },
) => Configuration[];

/** What `npm start` does once the packages are there: certificate, build, https server. */
async function serve(options: ServeOptions): Promise<void> {
  const files = await ensureCertificates(options.certificates, new Date());
  const isTrusted = options.certificates === SHARED_FOLDER && (await trustCertificates(files));
  say(buildingText());
  const compiler = webpack(configurations(options));
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port: options.port,
      server: {
        type: "https",
        options: { cert: readFileSync(files.cert), key: readFileSync(files.key) },
      },
      // Nothing is put into the bundles for development: the pane here is the pane in Excel.
      client: false,
      hot: false,
      liveReload: false,
      static: false,
      // Over one machine, squeezing costs more than it saves.
      compress: false,
      devMiddleware: { stats: "errors-warnings" },
      setupExitSignals: true,
    },
    compiler,
  );
  await server.start();
  const stats = await built(compiler);
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  say(builtText(`https://localhost:${String(portOf(server))}/`));
  if (!isTrusted) say(notTrustedText(files.ca));
}

function configurations({ isDevelopment }: ServeOptions): Configuration[] {
  const load = createRequire(join(process.cwd(), "package.json"));
  const make = load("./webpack.config.js") as MakeConfigurations;
  if (isDevelopment) return make({}, { mode: "development" });
  // Built once: people who only use it change no file.
  return make({}, { mode: "production" }).map((configuration) => ({
    ...configuration,
    watchOptions: { ignored: /./ },
  }));
}

function built(compiler: webpack.MultiCompiler): Promise<MultiStats> {
  return new Promise((resolve) => {
    compiler.hooks.done.tap("serve", resolve);
  });
}

function portOf(server: WebpackDevServer): number {
  const address = server.server?.address();
  return typeof address === "object" && address ? address.port : Number(server.options.port);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

serve(readServeOptions(process.argv.slice(2))).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
