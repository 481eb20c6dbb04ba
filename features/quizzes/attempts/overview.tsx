import { getTranslations } from "next-intl/server";
import { type Locale, localePath } from "@/i18n/routing";
import { completeness } from "../items/response";
import type { AlsoAsked } from "./also-language";
import type { Attempt } from "./attempt.store";
import { attemptPath } from "./paths";

type Props = { attempt: Attempt; locale: Locale; also: AlsoAsked };

/** All items of an attempt before it is handed in, with what is answered and flagged; links where one may go back. */
export async function Overview({ attempt, locale, also }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.quiz" });
  const mayGoBack = attempt.state === "inProgress" && attempt.settings.navigation === "free";
  return (
    <nav className="overview" aria-label={t("overview")}>
      <ol>
        {attempt.items.map(({ position, content, response, flagged }) => {
          const state = completeness(content.item, response);
          const says = [t(`states.${state}`), flagged && t("flagged")].filter(Boolean).join(", ");
          const shared = {
            "data-state": state === "complete" ? "answered" : state,
            "data-flagged": flagged,
          };
          const words = (
            <>
              <span aria-hidden="true">{position}</span>
              <span className="visually-hidden">
                {t("overviewItem", { position })}: {says}
              </span>
            </>
          );
          const href = localePath(locale, attemptPath(attempt.id, position, { also }));
          return (
            <li key={position}>
              {mayGoBack ? (
                <a href={href} {...shared}>
                  {words}
                </a>
              ) : (
                <span className="step" {...shared}>
                  {words}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
