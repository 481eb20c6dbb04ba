import { getTranslations } from "next-intl/server";
import { formatNumber, formatPercent } from "@/i18n/formats";
import type { Locale } from "@/i18n/routing";
import { spanSayer } from "@/i18n/say-moment";
import type { StoredCell } from "../cells.store";

/** What a cell shows, and the whole of it in words for who does not see the table. */
type CellWords = {
  /** A per cent, or the state in a word or two. */
  main: string;
  /** Points, attempts, languages, what is to be looked at; "" where there is none. */
  detail: string;
  /** Everything, in a sentence's order, without whose cell it is. */
  said: string;
  /** The state alone. */
  state: string;
};

export type SayCell = (cell: StoredCell) => CellWords;

/** Says cells in a language. */
export async function cellSayer(locale: Locale): Promise<SayCell> {
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const languages = await getTranslations({ locale, namespace: "ui.shell.languages" });
  const late = await spanSayer(locale);
  const number = (value: number) => formatNumber(value, locale, 2);

  const stateOf = ({ state }: StoredCell): string => {
    if (state.kind === "excused") return t(`excused.${state.by}`);
    return t(`states.${state.kind}`);
  };
  const pointsOf = ({ outcome, result }: StoredCell) =>
    outcome === null || result?.maxPoints == null
      ? null
      : { points: number(outcome * result.maxPoints), max: number(result.maxPoints) };
  const remarksOf = ({ state, result }: StoredCell): string[] => {
    const lateMs = "lateMs" in state ? state.lateMs : null;
    const waits = (result?.needsGrading ?? 0) > 0;
    const isExcused = state.kind === "excused";
    return [
      ...(lateMs !== null ? [t("lateBy", { time: late(lateMs) })] : []),
      ...(waits ? [t("needsGrading", { count: result?.needsGrading ?? 0 })] : []),
      ...(result?.override != null && !isExcused ? [t("set")] : []),
      ...(result?.comment ? [t("hasComment")] : []),
    ];
  };
  return (cell) => {
    const { outcome, result } = cell;
    const [state, points] = [stateOf(cell), pointsOf(cell)];
    const percent = outcome === null ? null : formatPercent(outcome, locale);
    const attempts = result?.attempts ?? 0;
    const used = result?.languages ?? [];
    const short = [
      ...(percent !== null && cell.state.kind !== "submitted" ? [state] : []),
      ...(points ? [`${points.points}/${points.max}`] : []),
      ...(attempts > 1 ? [`${attempts}×`] : []),
      ...(used.length > 0 ? [used.join("+")] : []),
    ];
    const said = [
      ...[state, ...(percent === null ? [] : [percent])],
      ...(points ? [t("points", points)] : []),
      ...(attempts > 0 ? [t("attempts.count", { count: attempts })] : []),
      ...used.map((language) => languages(language)),
      ...remarksOf(cell),
    ];
    const detail = [...short, ...remarksOf(cell)].join(" · ");
    return { main: percent ?? state, detail, said: said.join(", "), state };
  };
}
