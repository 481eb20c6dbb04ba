export class StopSentence extends Error {}
export function say(line: string): void;
export function step<T>(name: string, work: () => T | Promise<T>): Promise<T>;
export const quietTools: Readonly<Record<string, string>>;
