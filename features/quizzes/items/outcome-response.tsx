import type { Locale } from "@/i18n/routing";
import { OutcomeParts } from "./outcome-parts";
import { MarkedPassage, OutcomePicks } from "./outcome-picks";
import { OutcomeEntry, OutcomeText } from "./outcome-text";
import type { ReviewedItem } from "./reviewed-item";
import type { Wording } from "./wording";

/** A learner's response beside the key, with the feedback of each mistake: as much of it as `reviewItem` lets through. */
export function OutcomeResponse(props: {
  reviewed: ReviewedItem;
  wording: Wording;
  locale: Locale;
}) {
  const { reviewed, wording, locale } = props;
  const { detail } = reviewed;
  const shown = { wording, locale };
  switch (detail.kind) {
    case "picks":
      return <OutcomePicks picks={detail.picks} words={detail.words} {...shown} />;
    case "passage":
      return <MarkedPassage choices={detail.choices} picks={detail.picks} {...shown} />;
    case "parts":
      return <OutcomeParts interaction={reviewed.interaction} detail={detail} {...shown} />;
    case "entry":
      return <OutcomeEntry entry={detail} {...shown} />;
    case "text":
      return <OutcomeText text={detail} {...shown} />;
  }
}
