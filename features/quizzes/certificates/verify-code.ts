import "server-only";
import { readCertificateCode } from "./certificate";
import { type Certificate, findCertificate } from "./certificate.store";

/** The certificate of a code as somebody typed it, with or without hyphens; null where there is none. */
export async function findTypedCertificate(typed: string): Promise<Certificate | null> {
  const code = readCertificateCode(typed);
  return code === null ? null : findCertificate(code);
}
