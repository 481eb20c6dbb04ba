"use server";

import { randomInt } from "node:crypto";
import { redirect } from "next/navigation";
import { z } from "zod";
import { listUnits } from "@/curriculum";
import { defineAction } from "@/features/accounts/define-action";
import { refuse } from "@/features/accounts/result";
import { DisplayName } from "@/features/accounts/typed-parts";
import { localePath } from "@/i18n/routing";
import { lessonsAsked, makeCertificateCode } from "./certificate";
import { issueCertificate } from "./certificate.store";
import { certificatePath } from "./paths";
import { readCertificate } from "./read-certificate";

/** Issues the certificate of an attempt, with the name that shall stand on it; pressed twice, it is issued once. */
export const askForCertificate = defineAction(
  { form: "certificate", schema: z.object({ attempt: z.uuid(), name: DisplayName }) },
  async ({ attempt: id, name }, { actor, locale, now }) => {
    // It asks `may` for us.
    const earned = await readCertificate(actor, id);
    if (!earned) return refuse("not-found");
    const { attempt } = earned;
    const course = listUnits().flatMap(({ lessons }) => lessons.map(({ slug }) => slug));
    await issueCertificate(
      {
        attemptId: attempt.id,
        name,
        lessons: lessonsAsked(attempt.items, course),
        outcome: attempt.outcome ?? 0,
        issuedAt: now,
      },
      () => makeCertificateCode(randomInt),
    );
    redirect(localePath(locale, certificatePath(attempt.id)));
  },
);
