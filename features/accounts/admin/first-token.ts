import { createHash } from "node:crypto";

/** What is kept of the one-time address: SHA-256 in hex of its token, which has 256 bits of chance and needs no salt. */
export const hashFirstToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");

/** The address at which the first administrator is made, without the language in front. */
export const firstAdministratorPath = (token: string): string =>
  `/admin/first?${new URLSearchParams({ token })}`;
