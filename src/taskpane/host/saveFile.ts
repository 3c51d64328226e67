/** Hands a made file to the person through the browser; where the host forbids downloads nothing comes of it. */
export function saveFile(name: string, contents: string | Uint8Array, type: string): void {
  const part = typeof contents === "string" ? contents : new Uint8Array(contents);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
