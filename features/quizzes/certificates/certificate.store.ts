import "server-only";
import { z } from "zod";
import { database } from "@/prisma/client";

/** A certificate as it was issued: what was true that day. */
export type Certificate = {
  attemptId: string;
  /** 12 symbols, without hyphens. */
  code: string;
  /** As the learner wanted it to stand there. */
  name: string;
  /** Slugs of the lessons whose items were asked, in the order of the course. */
  lessons: string[];
  /** 0 to 1. */
  outcome: number;
  issuedAt: Date;
};

const Lessons = z.array(z.string());

type Row = Omit<Certificate, "lessons"> & { lessons: unknown };
const toCertificate = (row: Row): Certificate => ({ ...row, lessons: Lessons.parse(row.lessons) });

/**
 * Issues the certificate of an attempt, or finds the one it has: of two presses the first one's name stands, because the
 * database decides and not a prior read.
 *
 * @param makeCode new symbols at each call; one that another certificate has is not used
 */
export async function issueCertificate(
  certificate: Omit<Certificate, "code">,
  makeCode: () => string,
): Promise<Certificate> {
  for (;;) {
    const data = { ...certificate, code: makeCode() };
    await database.certificate.createMany({ data, skipDuplicates: true });
    const issued = await findCertificateOf(certificate.attemptId);
    if (issued) return issued;
  }
}

/** The certificate of an attempt; null where none was issued. */
export async function findCertificateOf(attemptId: string): Promise<Certificate | null> {
  const row = await database.certificate.findUnique({ where: { attemptId } });
  return row && toCertificate(row);
}

/** The certificate with these symbols; null where there is none. */
export async function findCertificate(code: string): Promise<Certificate | null> {
  const row = await database.certificate.findUnique({ where: { code } });
  return row && toCertificate(row);
}
