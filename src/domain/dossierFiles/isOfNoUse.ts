const NAMES: ReadonlySet<string> = new Set(["thumbs.db", "desktop.ini", "__macosx"]);

/**
 * Whether a path is of a file that programs make for themselves: Office's lock and temporary files (`~$…`,
 * `~WRL….tmp`), hidden files (`.DS_Store`, `._…`), `Thumbs.db`.
 */
export function isOfNoUse(path: string): boolean {
  return path.split("/").some((part) => {
    const name = part.toLowerCase();
    return name.startsWith("~") || name.startsWith(".") || NAMES.has(name);
  });
}
