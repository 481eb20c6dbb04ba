import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { nextCookies } from "better-auth/next-js";
import { anonymous, username } from "better-auth/plugins";
import { uuidv7 } from "uuidv7";
import { routing } from "@/i18n/routing";
import { database } from "@/prisma/client";
import type { Person } from "./actor";
import { usesTls } from "./browser-cookies";
import { noteSeen } from "./last-seen.store";
import { hashPassword, verifyPassword } from "./password";
import { displayUsername, normalizeUsername, usernameFault } from "./username";

const DAY = 86_400;

/** better-auth wants an address of everybody. Nobody sees this one and nothing is sent to it. */
export const placeholderEmail = (): string => `${uuidv7()}@users.invalid`;

function makeAuth() {
  const secret = process.env.BETTER_AUTH_SECRET;
  // Without one the library would sign cookies with a value that everybody knows.
  if (!secret) throw new Error("BETTER_AUTH_SECRET is not set");
  return betterAuth({
    secret,
    baseURL: process.env.BASE_URL ?? "http://localhost",
    database: prismaAdapter(database, { provider: "postgresql" }),
    telemetry: { enabled: false },
    // What goes wrong is thrown or refused by us; its own lines would repeat it without the request's id.
    logger: { disabled: true },
    // Its HTTP handler is not mounted, so its limits would never run: ours are in try-limit.store.ts.
    rateLimit: { enabled: false },
    // Rolling: a guest's session ends with the guest, after 180 idle days; accounts have "sign out".
    session: { expiresIn: 180 * DAY, updateAge: DAY, cookieCache: { enabled: false } },
    // Ours, read with the session; `input: false`: nothing that is sent can set them.
    user: {
      additionalFields: {
        isAdministrator: { type: "boolean", required: false, input: false },
        mayOpenClasses: { type: "boolean", required: false, input: false },
        disabledAt: { type: "date", required: false, input: false },
        language: { type: "string", required: false, input: false },
        secondLanguage: { type: "string", required: false, input: false },
        theme: { type: "string", required: false, input: false },
        lastSeenOn: { type: "date", required: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    advanced: {
      cookiePrefix: "thakhi",
      useSecureCookies: usesTls(),
      database: { generateId: () => uuidv7() },
    },
    databaseHooks: {
      user: {
        // A guest has no name; the plugin insists on one.
        create: {
          before: async (user) => ({ data: user.isAnonymous ? { ...user, name: "" } : user }),
        },
      },
      session: {
        // Minimum data: neither address nor browser of anybody is kept.
        create: {
          before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
        },
      },
    },
    plugins: [
      username({
        // Lengths are the validator's, which counts characters and not UTF-16 units.
        minUsernameLength: 1,
        maxUsernameLength: 1_000,
        usernameValidator: (typed) => usernameFault(typed) === null,
        usernameNormalization: normalizeUsername,
        displayUsernameNormalization: displayUsername,
      }),
      // A guest's work is moved by features/progress, asked first; the plugin would delete it unasked.
      anonymous({ generateRandomEmail: placeholderEmail, disableDeleteAnonymousUser: true }),
      nextCookies(),
    ],
  });
}

let made: ReturnType<typeof makeAuth> | undefined;

/** Made at first use: the build imports this file without a secret or a database. */
function auth() {
  made ??= makeAuth();
  return made;
}

/** A session and whose it is. The token never leaves the server but in its own cookie. */
export type Session = { token: string; person: Person };

type Row = {
  id: string;
  name: string;
  displayUsername?: string | null | undefined;
  isAnonymous?: boolean | null | undefined;
  isAdministrator?: boolean | null | undefined;
  mayOpenClasses?: boolean | null | undefined;
  language?: string | null | undefined;
  secondLanguage?: string | null | undefined;
  theme?: string | null | undefined;
};

const toLanguage = (value: string | null | undefined) =>
  routing.locales.find((locale) => locale === value) ?? null;

const toPerson = (row: Row): Person => ({
  id: row.id,
  name: row.name,
  username: row.displayUsername ?? null,
  isGuest: row.isAnonymous ?? false,
  isAdministrator: row.isAdministrator ?? false,
  mayOpenClasses: row.mayOpenClasses ?? false,
  language: toLanguage(row.language),
  secondLanguage: toLanguage(row.secondLanguage),
  theme: row.theme === "light" || row.theme === "dark" ? row.theme : null,
});

/**
 * The session that a browser's cookies stand for, or null.
 * @param renew also prolongs it once a day, sends its cookie again and notes the day: only in actions and handlers
 */
export async function findSession(cookies: string, renew: boolean): Promise<Session | null> {
  const headers = new Headers({ cookie: cookies });
  const found = await auth().api.getSession({ headers, query: { disableRefresh: !renew } });
  // Whoever an administrator disabled is nobody from the next request on.
  if (found?.user.disabledAt) return null;
  if (found && renew) await noteSeen(found.user.id, found.user.lastSeenOn ?? null, new Date());
  return found && { token: found.session.token, person: toPerson(found.user) };
}

/** Makes a guest and signs this browser in as that guest. Only in actions and handlers: it sets a cookie. */
export async function startGuestSession(): Promise<Person> {
  const { user } = await auth().api.signInAnonymous({ headers: new Headers() });
  return toPerson({ id: user.id, name: "", isAnonymous: true });
}

const refusedStatuses: readonly unknown[] = ["UNAUTHORIZED", "UNPROCESSABLE_ENTITY", "BAD_REQUEST"];

/**
 * Signs this browser in with a new session, or tells nothing but that it did not: an unknown username
 * costs a hash like a wrong password. The browser's earlier session goes on; its caller ends it.
 */
export async function startSession(credentials: {
  username: string;
  password: string;
}): Promise<Person | null> {
  try {
    const { user } = await auth().api.signInUsername({ body: credentials });
    return toPerson(user);
  } catch (error) {
    if (error instanceof APIError && refusedStatuses.includes(error.status)) return null;
    throw error;
  }
}

/** Takes the session's cookie from this browser. The session itself ends in session.store.ts. */
export async function clearSessionCookie(): Promise<void> {
  await auth().api.signOut({ headers: new Headers() });
}
