/** One row of data/terms.tsv: a thing's word in three languages, and patterns that find it in a sentence. */
export type Term = {
  es: string;
  ay: string;
  confidence: string;
  type: string;
  /** Pattern of the Spanish word forms; empty where a word is too general to be looked for. */
  matchEs: string;
  /** Pattern of the Aymara stems; empty likewise. */
  matchAy: string;
};

/** Reads the term list: tab-separated, a line of column names first, "#" begins a remark. */
export function readTerms(tsv: string): Term[] {
  const [header = "", ...rows] = tsv.split("\n").filter((line) => line && !line.startsWith("#"));
  const columns = header.split("\t");
  return rows.map((row) => {
    const cells = row.split("\t");
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
    return {
      es: cell("es"),
      ay: cell("ay"),
      confidence: cell("confidence"),
      type: cell("type"),
      matchEs: cell("match_es"),
      matchAy: cell("match_ay"),
    };
  });
}
