import type { Measured } from "./steps";

/** A line of the table: what `measured` cost, divided by how often it was done. */
export type CostRow = { name: string; measured: Measured; times: number };

/** Several steps as one. */
export function together(...steps: readonly Measured[]): Measured {
  return {
    exchanges: steps.flatMap(({ exchanges }) => exchanges),
    cpu: {
      web: steps.reduce((sum, { cpu }) => sum + (cpu?.web ?? 0), 0),
      postgres: steps.reduce((sum, { cpu }) => sum + (cpu?.postgres ?? 0), 0),
    },
  };
}

/** The value below which a share of the sorted numbers lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const heading = [
  ...["", "requests", "KB up", "KB down"],
  ...["web CPU ms", "Postgres CPU ms", "both", "p50 ms", "p95 ms"],
];

function cpuCells(cpu: Measured["cpu"], times: number): string[] {
  if (cpu === null) return ["–", "–", "–"];
  return [cpu.web, cpu.postgres, cpu.web + cpu.postgres].map((ms) => (ms / times).toFixed(2));
}

function cells({ name, measured: { exchanges, cpu }, times }: CostRow): string[] {
  const sumOf = (pick: "bytesUp" | "bytesDown") =>
    exchanges.reduce((sum, one) => sum + one[pick], 0) / 1000 / times;
  const waits = exchanges.map(({ ms }) => ms);
  return [
    name,
    String(Math.round((exchanges.length / times) * 10) / 10),
    sumOf("bytesUp").toFixed(1),
    sumOf("bytesDown").toFixed(1),
    ...cpuCells(cpu, times),
    quantile(waits, 0.5).toFixed(1),
    quantile(waits, 0.95).toFixed(1),
  ];
}

/** The costs as a table of text, names to the left and numbers to the right. */
export function costTable(rows: readonly CostRow[]): string {
  const lines = [heading, ...rows.map(cells)];
  const widths = heading.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const padded = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
  return padded.join("\n");
}
