/** The settings of one start; all proven. */
export type Settings = {
  port: number;
  /** null: every interface, as Next does. */
  host: string | null;
  /** null: the embedded database. */
  databaseUrl: string | null;
  /** Absolute. */
  dataDir: string;
  /** An origin, e.g. "https://example.org"; null when the app answers to any host. */
  baseUrl: string | null;
  /** Whether X-Forwarded-* come from a proxy of ours. */
  trustProxy: boolean;
  /** null: made at the first start and kept in dataDir. */
  secret: string | null;
};

export class SettingError extends Error {}

export function parseSettings(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): Settings;
