import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { type Clock, sayDistance, sayMoment, sayZone } from "@/i18n/say-moment";
import { OwnTime } from "./own-time.client";
import type { Dates } from "./plan";

type Props = {
  dates: Dates;
  clock: Clock;
  locale: Locale;
  /** Whether a reader elsewhere is also told the time on their own device. */
  withOwn?: boolean;
};

/** When something opens, is due and is cut off: on the class's clock, with its zone, and how far off that is. */
export async function ToldDates({ dates, clock, locale, withOwn = false }: Props) {
  const t = await getTranslations({ locale, namespace: "ui.assignments.dates" });
  const zone = await sayZone(clock.timeZone, locale);
  const isOver = (at: Date) => at < clock.now;
  const isOpen = dates.opensAt <= clock.now;
  const told = [
    ...(isOpen ? [] : [{ kind: "opens" as const, at: dates.opensAt }]),
    ...(dates.dueAt
      ? [{ kind: isOver(dates.dueAt) ? ("duePast" as const) : ("due" as const), at: dates.dueAt }]
      : []),
    ...(dates.cutOffAt
      ? [
          {
            kind: isOver(dates.cutOffAt) ? ("cutOffPast" as const) : ("cutOff" as const),
            at: dates.cutOffAt,
          },
        ]
      : []),
  ];
  return (
    <ul className="dates">
      {
        await Promise.all(
          told.map(async ({ kind, at }) => (
            <li key={kind}>
              {t(kind, {
                when: await sayMoment(at, locale, clock),
                zone,
                distance: await sayDistance(at, locale, clock.now),
              })}
              {withOwn && (
                <OwnTime
                  instant={at.toISOString()}
                  timeZone={clock.timeZone}
                  locale={locale}
                  label={t("own")}
                />
              )}
            </li>
          )),
        )
      }
      {!dates.dueAt && <li>{t("noDue")}</li>}
    </ul>
  );
}
