import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { ConfigFile } from "../config/configFile.ts";
import { UsageError } from "../usageError.ts";

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * The certificates of `tls.caFile`; null when it is not given.
 * @throws {UsageError} when the file cannot be read or holds none
 */
export async function readCertificates(config: ConfigFile, cwd: string): Promise<readonly string[] | null> {
  const name = config.values.tls?.caFile;
  if (name === undefined || config.file === null) return null;
  const place = config.place("/tls/caFile");
  let text: string;
  try {
    text = await readFile(resolve(cwd, dirname(config.file), name), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT")
      throw new UsageError(`${place}: there is no file ${name}. Name it relative to ${config.file}.`);
    throw new UsageError(`${place}: ${name} cannot be read (${code}). Name a file with certificates.`);
  }
  const certificates = text.match(CERTIFICATE) ?? [];
  if (certificates.length === 0 || !certificates.every(isCertificate)) {
    throw new UsageError(
      `${place}: ${name} holds no certificate in PEM. Name a file that begins with -----BEGIN CERTIFICATE-----.`,
    );
  }
  return certificates;
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}
