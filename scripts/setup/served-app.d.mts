/** A copy of the app as `npm start` serves it, for a test. */
export type ServedApp = {
  /** e.g. "http://localhost:34567" */
  url: string;
  dataDir: string;
  /** The supervisor's. */
  pid: number;
  /** What it printed so far. */
  printed(): string;
  /** Ends it and forgets its data, unless it was told to keep them. */
  end(): Promise<void>;
};

export function serveForTests(
  root: string,
  options?: {
    dataDir?: string;
    keepData?: boolean;
    /** Settings as README.md lists them, but PORT and DATA_DIR. */
    settings?: Record<string, string>;
  },
): Promise<ServedApp>;

/** The environment without our settings: a person's own, or vitest's BASE_URL, must not reach a test. */
export function neutralEnvironment(): NodeJS.ProcessEnv;
