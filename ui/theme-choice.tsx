import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

const themes = ["system", "light", "dark"] as const;

/**
 * Light, dark, or as the device says. Hidden until /course.js can keep the choice; without scripts
 * the device decides.
 */
export async function ThemeChoice({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.shell.theme" });
  return (
    <fieldset className="theme" data-theme-choice hidden suppressHydrationWarning>
      <legend>{t("label")}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input type="radio" name="theme" value={theme} autoComplete="off" />
          <span>{t(theme)}</span>
        </label>
      ))}
    </fieldset>
  );
}
