"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { may } from "@/features/accounts/permission";
import { refuse } from "@/features/accounts/result";
import { localePath } from "@/i18n/routing";
import { ClassFields } from "./class-fields";
import { areClassesOpen, createClass } from "./classroom.store";
import { classPath } from "./paths";

/** Makes a class under the id that its form brought: pressed twice, it is one. */
export const makeClass = defineAction(
  { form: "class-new", schema: ClassFields.extend({ id: z.uuid() }) },
  async ({ id, ...fields }, { actor, locale }) => {
    if (!actor) return refuse("signed-out");
    if (!may(actor, "open-class", { isOpen: await areClassesOpen() })) return refuse("forbidden");
    const made = await createClass(id, fields, actor);
    if (!made.ok) return made;
    redirect(localePath(locale, classPath(id)));
  },
);
