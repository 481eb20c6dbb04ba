import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { sayWhen } from "@/i18n/when";
import type { Assigned, Attempt } from "./attempt.store";
import type { ReleaseMoment } from "./quiz-settings";
import { releasedParts } from "./review-options";

type Props = { attempt: Attempt; locale: Locale; now: Date };

/** What is not shown yet of an assignment's results, and when it comes: in words, part by part. */
export async function WhatComes({ attempt, locale, now }: Props) {
  const { assigned, settings } = attempt;
  const { release } = settings;
  if (!assigned || !release) return null;
  const t = await getTranslations({ locale, namespace: "ui.quiz.outcome.comes" });
  if (assigned.resultsHidden) return <p className="notice">{t("hidden")}</p>;
  const here = releasedParts(release, { settings, assigned }, now);
  const parts = (["score", "explanation", "rightAnswer"] as const).filter(
    (part) => !here.includes(part),
  );
  if (parts.length === 0) return null;
  const when = await closing(assigned, locale);
  return (
    <section className="comes" aria-labelledby="comes">
      <h2 id="comes">{t("title")}</h2>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`parts.${part}`)}</dt>
            <dd>{tellMoment(t, release[part], when)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** When it is closed for the last of those it is set to; null where it never is. */
async function closing({ releaseAt, timeZone }: Assigned, locale: Locale): Promise<string | null> {
  return releaseAt && sayWhen(releaseAt, locale, "dateTime", timeZone);
}

type Texts = Awaited<ReturnType<typeof getTranslations<"ui.quiz.outcome.comes">>>;

/** The sentence that tells a moment; one that waits for the end of an assignment without an end says so. */
function tellMoment(t: Texts, moment: ReleaseMoment, when: string | null): string {
  switch (moment) {
    case "used-up":
      return when ? t("moments.used-up", { when }) : t("moments.used-up-alone");
    case "closed":
      return when ? t("moments.closed", { when }) : t("moments.never-closed");
    // What comes with handing in is missing only where nothing was handed in.
    case "submitted":
    case "never":
      return t("moments.never");
  }
}
