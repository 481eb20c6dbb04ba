import "server-only";
import { requireVersions } from "@/features/quizzes/attempts/version-content.store";
import type { ItemContent } from "@/features/quizzes/items/item-version";
import type { Locale } from "@/i18n/routing";
import { commonestMistake, type Given, type GivenPart, givenParts } from "./given";
import {
  type Analysed,
  type GivenRow,
  readGiven,
  readSums,
  type SumsRow,
} from "./item-analysis.store";
import { addSums, facility, type Sums } from "./item-statistics";

/** One item of an assignment, and how it went. */
export type AnalysedItem = {
  /** From 1, the most missed first: what tables call it. */
  number: number;
  lesson: string;
  /** As most learners had it. */
  content: ItemContent;
  sums: Sums;
  /** Who gave nothing at all. */
  unanswered: number;
  /** By the language that responses were given in; who gave none is in no group. */
  byLanguage: { language: Locale; sums: Sums }[];
  /** The wrong thing that was given most often; null where there was none, and for texts that a person judges. */
  mistake: { part: string; mistake: Given } | null;
};

/** An objective of a lesson over all its items: the mean of what they earned. */
export type AnalysedObjective = {
  lesson: string;
  objective: string;
  sums: Sums;
  items: readonly AnalysedItem[];
};

/** Every item that the counted attempts met, the most missed first. */
export async function analyseItems(analysed: Analysed): Promise<AnalysedItem[]> {
  // One after the other: neither keeps two connections from those who are answering.
  const sums = await readSums(analysed);
  const given = await readGiven(analysed, null);
  const version = await requireVersions([...new Set(sums.map(({ hash }) => hash))]);
  const items = [...groupBy(sums, ({ hash }) => keyOf(version(hash))).values()].map((rows) => {
    const hashes = new Set(rows.map(({ hash }) => hash));
    const { content, lesson } = version(commonestHash(rows));
    const own = given.filter(({ hash }) => hashes.has(hash));
    const mistake = commonestMistake(partsOf(content, own));
    return { lesson, content, ...sumsBy(rows), unanswered: unansweredIn(own), mistake };
  });
  return items.sort(mostMissedFirst).map((item, index) => ({ ...item, number: index + 1 }));
}

/** All that was given to one item, part by part. */
export async function analyseGiven(analysed: Analysed, item: AnalysedItem): Promise<GivenPart[]> {
  const rows = await readGiven(analysed, item.content.item.id);
  return partsOf(item.content, rows);
}

/** The same items by what they serve, the most missed objective first. */
export function byObjective(items: readonly AnalysedItem[]): AnalysedObjective[] {
  const groups = groupBy(items, ({ lesson, content }) => `${lesson} ${content.item.objective}`);
  const objectives = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { lesson, content } = first;
    const sums = addSums(own.map((item) => item.sums));
    return [{ lesson, objective: content.item.objective, sums, items: own }];
  });
  return objectives.sort((one, other) => least(one.sums) - least(other.sums));
}

const keyOf = ({ lesson, content }: { lesson: string; content: ItemContent }) =>
  `${lesson} ${content.item.id}`;

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** Which of an item's versions most learners had. */
function commonestHash(rows: readonly SumsRow[]): string {
  const byHash = [...groupBy(rows, ({ hash }) => hash).entries()].map(([hash, own]) => ({
    hash,
    learners: addSums(own).learners,
  }));
  return byHash.sort((one, other) => other.learners - one.learners)[0]?.hash ?? "";
}

const languages = ["es", "en", "ay"] as const;

function sumsBy(rows: readonly SumsRow[]) {
  const byLanguage = languages.map((language) => ({
    language,
    sums: addSums(rows.filter((row) => row.language === language)),
  }));
  return { sums: addSums(rows), byLanguage };
}

const partsOf = (content: ItemContent, rows: readonly GivenRow[]): GivenPart[] =>
  givenParts(
    content,
    rows.flatMap(({ part, given, learners }) => (part === null ? [] : [{ part, given, learners }])),
  );

const unansweredIn = (rows: readonly GivenRow[]): number =>
  rows.filter(({ part }) => part === null).reduce((sum, { learners }) => sum + learners, 0);

/** What nobody has judged yet stands at the end. */
const least = (sums: Sums): number => facility(sums) ?? 2;

type Ranked = Pick<AnalysedItem, "sums" | "content">;

const mostMissedFirst = (one: Ranked, other: Ranked) =>
  least(one.sums) - least(other.sums) || (one.content.item.id < other.content.item.id ? -1 : 1);
