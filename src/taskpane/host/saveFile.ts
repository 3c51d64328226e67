/** Hands a made file to the person through the browser; where the host forbids downloads nothing comes of it. */
export function saveFile(name: string, contents: string, type: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
