export function isStopping(): boolean;
export function onStop(close: () => void | Promise<void>): () => void;
export function stop(exitCode: number): Promise<never>;
