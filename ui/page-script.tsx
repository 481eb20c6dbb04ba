import { headers } from "next/headers";

/**
 * /course.js on pages of one person, for the theme and the language: their policy trusts scripts by the
 * nonce that the door sends along.
 */
export async function PageScript() {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  // Browsers hide a nonce from scripts, so React would find another one than it wrote.
  return <script src="/course.js" defer nonce={nonce} suppressHydrationWarning />;
}
