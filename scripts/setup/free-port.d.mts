export function freePort(): Promise<number>;
export function listenSentence(code: string, at: { port: number; host: string | null }): string;
