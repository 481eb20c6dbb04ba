"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Actor } from "@/features/accounts/actor";
import { defineAction } from "@/features/accounts/define-action";
import { may } from "@/features/accounts/permission";
import { done, refuse } from "@/features/accounts/result";
import { localePath } from "@/i18n/routing";
import { findOwnEnrolment, leaveClass, setLetsReset } from "./own-enrolment.store";
import { CLASSES } from "./paths";

/** Whether somebody may leave a class: whoever is in it or waits, archived or not. */
async function mayLeave(actor: Actor, classId: string): Promise<boolean> {
  const own = actor && (await findOwnEnrolment(actor.id, classId));
  return may(actor, "leave-class", { isEnrolled: own !== null && own.state !== "removed" });
}

/** Leaves a class, once the box is ticked. */
export const leaveOwnClass = defineAction(
  {
    form: "class-leave",
    schema: z.object({ class: z.uuid(), sure: z.literal("on").optional() }),
  },
  async ({ class: id, sure }, { actor, locale, now }) => {
    if (!actor) return refuse("signed-out");
    if (!(await mayLeave(actor, id))) return refuse("not-found");
    if (!sure) {
      const t = await getTranslations({ locale, namespace: "ui.classrooms.mine" });
      return { ok: false, refusal: "bad-request", message: t("notSure") };
    }
    await leaveClass(actor.id, id, now);
    redirect(localePath(locale, CLASSES));
  },
);

/** Does not want to be let in any more. */
export const withdraw = defineAction(
  { form: "class-withdraw", schema: z.object({ class: z.uuid() }) },
  async ({ class: id }, { actor, locale, now }) => {
    if (!actor) return refuse("signed-out");
    if (await mayLeave(actor, id)) await leaveClass(actor.id, id, now);
    redirect(localePath(locale, CLASSES));
  },
);

/** Says whether the class's teachers may set a new password for the account. */
export const sayLetsReset = defineAction(
  {
    form: "lets-reset",
    schema: z.object({ class: z.uuid(), letsReset: z.literal("on").optional() }),
  },
  async ({ class: id, letsReset }, { actor, locale }) => {
    if (!actor || !may(actor, "use-account", null)) return refuse("signed-out");
    if (!(await mayLeave(actor, id))) return refuse("not-found");
    await setLetsReset(actor.id, id, letsReset === "on");
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.classrooms.mine" });
    return done({ sentence: t("resetSaved") });
  },
);
