"use server";

import { randomInt } from "node:crypto";
import { refresh } from "next/cache";
import { z } from "zod";
import { routing } from "@/i18n/routing";
import type { Actor } from "../actor";
import { defineAction } from "../define-action";
import { hashPassword } from "../password";
import { may } from "../permission";
import { groupSymbols, makeSymbols } from "../readable-code";
import { done, refuse } from "../result";
import { setAdministrator } from "./administrators.store";
import {
  findPerson,
  resetPassword,
  setDisabled,
  setMayOpenClasses,
  setSpeaks,
} from "./people.store";
import { classOpeners, saveClassOpeners } from "./site-settings.store";

/** The acts of an administrator; whoever is none is told what is told of an address that is not there. */

/** 12 symbols are 58 bits: enough for a password that its owner replaces, and few enough to be typed from a note. */
const FIRST_PASSWORD_SYMBOLS = 12;

/** The account that an act is about; null for whoever may not act, and for an account that is not there. */
const findSubject = async (actor: Actor, id: string) =>
  may(actor, "administer", null) ? findPerson(id) : null;

export const setClassOpeners = defineAction(
  { form: "who-opens-classes", schema: z.object({ who: z.enum(classOpeners) }) },
  async ({ who }, { actor }) => {
    if (!may(actor, "administer", null)) return refuse("not-found");
    await saveClassOpeners(who);
    refresh();
    return done(null);
  },
);

const OfPerson = z.object({ person: z.uuid() });

/** Makes a first password, shown once, for somebody who can neither sign in nor recover. */
export const resetPersonPassword = defineAction(
  { form: "reset-password", schema: OfPerson },
  async ({ person: id }, { actor }) => {
    const person = await findSubject(actor, id);
    if (!person) return refuse("not-found");
    // One's own is changed on one's own page, where the old one is asked for.
    if (person.id === actor?.id) return refuse("self");
    const firstPassword = groupSymbols(makeSymbols(FIRST_PASSWORD_SYMBOLS, randomInt));
    const reset = await resetPassword(person.id, await hashPassword(firstPassword));
    return reset.ok ? done({ firstPassword }) : reset;
  },
);

/** Disables an account, or lets it in again. Nobody does it to oneself, so that somebody is always left to undo it. */
export const setPersonAccess = defineAction(
  { form: "person-access", schema: OfPerson.extend({ access: z.enum(["open", "closed"]) }) },
  async ({ person: id, access }, { actor, now }) => {
    const person = await findSubject(actor, id);
    if (!person) return refuse("not-found");
    if (person.id === actor?.id) return refuse("self");
    const set = await setDisabled(person.id, access === "closed" ? now : null);
    if (!set.ok) return set;
    refresh();
    return done(null);
  },
);

/** Chooses somebody to open classes, where not anyone may. */
export const setPersonClasses = defineAction(
  { form: "person-classes", schema: OfPerson.extend({ mayOpen: z.literal("on").optional() }) },
  async ({ person: id, mayOpen }, { actor }) => {
    const person = await findSubject(actor, id);
    if (!person) return refuse("not-found");
    await setMayOpenClasses(person.id, mayOpen === "on");
    refresh();
    return done(null);
  },
);

const Languages = z
  .string()
  .default("")
  .transform((lines) => lines.split("\n").filter((line) => line !== ""))
  .pipe(z.array(z.enum(routing.locales)));

/** Says whose texts somebody reviews. */
export const setPersonLanguages = defineAction(
  { form: "person-languages", schema: OfPerson.extend({ speaks: Languages }) },
  async ({ person: id, speaks }, { actor }) => {
    const person = await findSubject(actor, id);
    if (!person) return refuse("not-found");
    await setSpeaks(person.id, [...new Set(speaks)]);
    refresh();
    return done(null);
  },
);

/** Makes somebody an administrator, or one no longer; the last one stays. */
export const setPersonAdministers = defineAction(
  { form: "person-administers", schema: OfPerson.extend({ administers: z.enum(["yes", "no"]) }) },
  async ({ person: id, administers }, { actor }) => {
    const person = await findSubject(actor, id);
    if (!person) return refuse("not-found");
    const set = await setAdministrator(person.id, administers === "yes");
    if (!set.ok) return set;
    refresh();
    return done(null);
  },
);
