export function lockHolder(file: string): number | null;
export function takeLock(file: string): number | null;
export function releaseLock(file: string): void;
