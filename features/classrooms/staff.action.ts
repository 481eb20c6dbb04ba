"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { guardLookUp } from "@/features/accounts/guarded-guess";
import { done } from "@/features/accounts/result";
import { GivenUsername } from "@/features/accounts/typed-parts";
import { localePath } from "@/i18n/routing";
import { askRight, askRightInAny } from "./class-gate";
import { CLASSES } from "./paths";
import { addStaff, changeStaffRole, handOver, removeStaff } from "./staff.store";

const Role = z.enum(["teacher", "assistant"]);

/** Adds somebody to the staff by the exact username. Each one asked about is counted, right or wrong. */
export const addToStaff = defineAction(
  {
    form: "staff-add",
    schema: z.object({ class: z.uuid(), username: GivenUsername, role: Role }),
  },
  async ({ class: id, username, role }, { actor, locale, now }) => {
    const asked = await askRight(actor, id, "manage-class");
    if (!asked.ok) return asked;
    const by = asked.value.actor;
    const tooMany = await guardLookUp(by.id, now);
    if (tooMany) return tooMany;
    const added = await addStaff({ classroomId: id, by }, { username, role });
    const t = await getTranslations({ locale, namespace: "ui.classrooms.staff" });
    if (!added.ok) {
      return { ...added, message: t(added.refusal === "not-found" ? "unknown" : "full") };
    }
    refresh();
    return done({ sentence: t("added") });
  },
);

/** Makes a teacher an assistant or the other way round, or takes somebody off the staff. */
export const changeStaff = defineAction(
  {
    form: "staff-member",
    schema: z.object({ class: z.uuid(), person: z.uuid(), what: z.enum([...Role.options, "off"]) }),
  },
  async ({ class: id, person, what }, { actor, locale }) => {
    // Whoever is on a staff may go, asked by nobody: being put there was not asked either.
    const goes = what === "off" && person === actor?.id;
    const asked = goes
      ? await askRightInAny(actor, id, "see-roster")
      : await askRight(actor, id, "manage-class");
    if (!asked.ok) return asked;
    const inClass = { classroomId: id, by: asked.value.actor };
    if (what === "off") {
      await removeStaff(inClass, person);
      if (person === inClass.by.id) redirect(localePath(locale, CLASSES));
    } else {
      const changed = await changeStaffRole(inClass, { userId: person, role: what });
      if (!changed.ok) return changed;
    }
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.classrooms.staff" });
    return done({ sentence: t("changed") });
  },
);

/** Hands a class over to another of its teachers, archived or not: an owner must be able to go. */
export const giveClass = defineAction(
  { form: "hand-over", schema: z.object({ class: z.uuid(), person: z.uuid() }) },
  async ({ class: id, person }, { actor, locale, now }) => {
    const asked = await askRightInAny(actor, id, "own-class");
    if (!asked.ok) return asked;
    const handed = await handOver({ classroomId: id, by: asked.value.actor, now }, person);
    if (!handed.ok) return handed;
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.classrooms.handOver" });
    return done({ sentence: t("handed") });
  },
);
