import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { localePath } from "@/i18n/routing";
import { completeness } from "../items/response";
import type { Attempt } from "./attempt.store";
import { attemptPath } from "./paths";

/**
 * All items of an attempt with what is answered. On an item they are buttons of its form, so that going
 * elsewhere saves first; on the review page they are links.
 */
export async function Overview(props: {
  attempt: Attempt;
  current: number | "review";
  locale: Locale;
}) {
  const { attempt, current, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  return (
    <nav className="overview" aria-label={t("overview")}>
      <ol>
        {attempt.items.map(({ position, content, response }) => {
          const state = completeness(content.item, response);
          const href = localePath(locale, attemptPath(attempt.id, position));
          const shared = {
            "aria-label": `${t("overviewItem", { position })}: ${t(`states.${state}`)}`,
            "aria-current": position === current ? ("step" as const) : undefined,
            "data-state": state === "complete" ? "answered" : state,
          };
          return (
            <li key={position}>
              {current === "review" ? (
                <a href={href} {...shared}>
                  {position}
                </a>
              ) : (
                <button
                  type="submit"
                  name="go"
                  value={`item-${position}`}
                  data-href={href}
                  {...shared}
                >
                  {position}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
