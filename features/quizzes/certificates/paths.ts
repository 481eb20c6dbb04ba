import { groupSymbols } from "@/features/accounts/readable-code";

/** Addresses of certificates, without the language in front. */

export const certificatePath = (attempt: string): string => `/attempts/${attempt}/certificate`;

/** Where anybody who has a code checks it. */
export const verifyPath = "/verify";

/** What a certificate's code proves; `code` is its symbols. */
export const verifiedPath = (code: string): string => `${verifyPath}/${groupSymbols(code)}`;
