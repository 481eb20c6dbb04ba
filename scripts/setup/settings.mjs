// Plain JavaScript with built-in modules: settings are checked before the dependencies are installed.
// Its types stand in settings.d.mts.
import path from "node:path";

/** A setting that cannot be used: its message is one sentence that names the variable. */
export class SettingError extends Error {}

const refuse = (sentence) => {
  throw new SettingError(sentence);
};

/** An empty variable counts as unset: `PORT= npm start` means the default. */
const given = (value) => (value === undefined || value.trim() === "" ? null : value.trim());

function parsePort(value) {
  if (value === null) return 3000;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) {
    refuse(`PORT must be a whole number from 1 to 65535, not "${value}".`);
  }
  return port;
}

function parseHost(value) {
  // A name or an address, nothing with a port or a scheme; whether it is ours shows when we listen.
  if (value !== null && !/^(?=.{1,253}$)[A-Za-z0-9._:%-]+$/.test(value)) {
    refuse(`HOST must be a host name or an address such as 127.0.0.1, not "${value}".`);
  }
  return value;
}

function parseDatabaseUrl(value) {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isPostgres = url?.protocol === "postgresql:" || url?.protocol === "postgres:";
  // The value itself is not shown: it holds a password.
  if (!url || !isPostgres || url.hostname === "" || url.pathname.length < 2) {
    refuse("DATABASE_URL must look like postgresql://user:password@host:5432/database.");
  }
  return value;
}

function parseBaseUrl(value) {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  const isOrigin = url?.pathname === "/" && url.search === "" && url.hash === "" && !url.username;
  if (!url || !isWeb || !isOrigin) {
    refuse(
      `BASE_URL must be an address without a path, such as https://example.org, not "${value}".`,
    );
  }
  return url.origin;
}

function parseSwitch(name, value) {
  if (value === null) return false;
  if (["1", "true", "on", "yes"].includes(value.toLowerCase())) return true;
  if (["0", "false", "off", "no"].includes(value.toLowerCase())) return false;
  return refuse(`${name} must be 1 or 0, not "${value}".`);
}

function parseSecret(value) {
  if (value !== null && value.length < 32) {
    refuse("BETTER_AUTH_SECRET must have at least 32 characters, or be left out.");
  }
  return value;
}

/**
 * The settings of one start, read from the environment and proven.
 *
 * @param env the environment, e.g. process.env
 * @param root absolute path of the project: a relative DATA_DIR is taken from here, whatever the caller's folder
 * @throws SettingError with one sentence that names the first wrong variable
 */
export function parseSettings(env, root) {
  const baseUrl = parseBaseUrl(given(env.BASE_URL));
  const trustProxy = parseSwitch("TRUST_PROXY", given(env.TRUST_PROXY));
  if (trustProxy && baseUrl === null) {
    refuse("TRUST_PROXY needs BASE_URL, which tells whether cookies are only for https.");
  }
  const dataDir = given(env.DATA_DIR) ?? ".data";
  if (dataDir.includes("\0")) refuse("DATA_DIR must be the path of a folder.");
  return {
    port: parsePort(given(env.PORT)),
    host: parseHost(given(env.HOST)),
    databaseUrl: parseDatabaseUrl(given(env.DATABASE_URL)),
    dataDir: path.resolve(root, dataDir),
    baseUrl,
    trustProxy,
    secret: parseSecret(given(env.BETTER_AUTH_SECRET)),
  };
}
