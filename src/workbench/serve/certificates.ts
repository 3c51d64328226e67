import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates, installCaCertificate } from "office-addin-dev-certs";

/** Files of the development certificate of this machine. */
export interface Certificates {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Where Microsoft's tools for add-ins keep theirs, so that a machine trusts one certificate only. */
export const SHARED_FOLDER = join(homedir(), ".office-addin-dev-certs");

const DAYS = 365;
const DAY_MS = 86_400_000;

/** The certificate for `https://localhost`, made where there is none or it runs out within a day. */
export async function ensureCertificates(folder: string, now: Date): Promise<Certificates> {
  const files = {
    ca: join(folder, "ca.crt"),
    cert: join(folder, "localhost.crt"),
    key: join(folder, "localhost.key"),
  };
  if (isUsable(files, now)) return files;
  for (const file of [files.ca, files.cert, files.key]) rmSync(file, { force: true });
  await generateCertificates(files.ca, files.cert, files.key, DAYS);
  return files;
}

/**
 * Asks the system to trust the certificate, as Excel on Windows and Mac needs. There is no Excel on
 * other systems, where this would ask for a password; a browser lets people go on there.
 */
export async function trustCertificates({ ca }: Certificates): Promise<boolean> {
  if (process.platform !== "win32" && process.platform !== "darwin") return false;
  try {
    await installCaCertificate(ca);
    return true;
  } catch {
    return false;
  }
}

function isUsable(files: Certificates, now: Date): boolean {
  if (![files.ca, files.cert, files.key].every((file) => existsSync(file))) return false;
  const { validTo } = new X509Certificate(readFileSync(files.cert));
  return new Date(validTo).getTime() - now.getTime() > DAY_MS;
}
