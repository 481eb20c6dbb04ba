import { headers } from "next/headers";

/**
 * /course.js on pages of one person, for the theme and the language: their policy trusts scripts by the
 * nonce that the door sends along. What stands before it says the same to the style sheet, where no script runs.
 *
 * @param props.theme what an account chose; undefined for who has none, whose browser then decides
 */
export async function PageScript({ theme }: { theme: "light" | "dark" | "system" | undefined }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      {(theme === "light" || theme === "dark") && <div hidden data-wears={theme} />}
      {/* Browsers hide a nonce from scripts, so React would find another one than it wrote. */}
      <script src="/course.js" defer nonce={nonce} data-theme={theme} suppressHydrationWarning />
    </>
  );
}
