import "server-only";
import type { Actor } from "@/features/accounts/actor";
import { may } from "@/features/accounts/permission";
import type { Attempt } from "../attempts/attempt.store";
import { readAttempt } from "../attempts/read-attempt";
import { earnsCertificate } from "./certificate";
import { type Certificate, findCertificateOf } from "./certificate.store";

/** An attempt that earns a certificate, with the one it has; null while none was issued. */
export type EarnedCertificate = { attempt: Attempt; certificate: Certificate | null };

/**
 * The certificate of an attempt for who may read its outcome; null for an unknown attempt, another person's, and one that
 * does not earn any. One that was issued stays, whatever a regrade did to the outcome since.
 */
export async function readCertificate(
  actor: Actor,
  attemptId: string,
): Promise<EarnedCertificate | null> {
  const attempt = await readAttempt(actor, attemptId, new Date());
  if (!attempt || !may(actor, "read-outcome", attempt)) return null;
  const certificate = await findCertificateOf(attempt.id);
  return certificate || earnsCertificate(attempt) ? { attempt, certificate } : null;
}
