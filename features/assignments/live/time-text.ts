/** "20:41:05" on a zone's wall clock; figures alone, the same in every language. */
export function timeText(at: Date, timeZone: string): string {
  const shape = {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  } as const;
  return new Intl.DateTimeFormat("en-GB", { ...shape, timeZone }).format(at);
}
