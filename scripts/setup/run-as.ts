import { type SpawnOptions, spawnSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { StopSentence } from "./say.mjs";

/** How to start a program so that it does not run as root: PostgreSQL refuses to. */
export type RunAs = {
  command(program: string, args: readonly string[]): [string, string[]];
  options: Pick<SpawnOptions, "uid" | "gid">;
  /** Gives a file or folder to the user the program runs as. */
  own(path: string): void;
};

const asOurselves: RunAs = {
  command: (program, args) => [program, [...args]],
  options: {},
  own: () => {},
};

type Ids = { uid: number; gid: number };

function idsOf(user: string): Ids | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const id = spawnSync("id", [flag, user], { encoding: "utf8" });
    return id.status === 0 ? Number(id.stdout) : 0;
  });
  return uid && gid ? { uid, gid } : null;
}

function ownerOf(path: string): Ids | null {
  const { uid, gid } = statSync(path);
  return uid === 0 ? null : { uid, gid };
}

const asUser = (ids: Ids): RunAs => ({
  command: (program, args) => [program, [...args]],
  options: ids,
  own: (path) => chownSync(path, ids.uid, ids.gid),
});

/** In a user namespace of its own the program sees itself as nobody, and its files stay root's. */
const namespaceFlags = ["-U", "--map-user=65534", "--map-group=65534"];
const inNamespace: RunAs = {
  command: (program, args) => ["unshare", [...namespaceFlags, program, ...args]],
  options: {},
  own: () => {},
};

/** Whether the user can run the program and reach the folder: a home of mode 700 stands in the way of others. */
function canWork({ options }: RunAs, program: string, folder: string): boolean {
  if (spawnSync(program, ["--version"], options).status !== 0) return false;
  return spawnSync("test", ["-x", folder], options).status === 0;
}

/**
 * Chooses as whom PostgreSQL runs: as ourselves, or, when we are root, as the owner of the data made before, the owner of
 * the program's folder, the users postgres or nobody, or inside a user namespace, whichever can reach everything.
 *
 * @param program absolute path of a PostgreSQL program
 * @param dataDir the folder in which the cluster lies or will lie
 * @param cluster the cluster's folder when it exists: only its owner may use it
 */
export function chooseRunAs(program: string, dataDir: string, cluster: string | null): RunAs {
  if (process.getuid?.() !== 0) return asOurselves;
  const users = cluster
    ? [ownerOf(cluster)]
    : [ownerOf(program), ownerOf(dataDir), idsOf("postgres"), idsOf("nobody")];
  for (const ids of users) {
    if (ids && canWork(asUser(ids), program, dataDir)) return asUser(ids);
  }
  const isRootsOwn = cluster === null || ownerOf(cluster) === null;
  if (isRootsOwn && spawnSync("unshare", [...namespaceFlags, "true"]).status === 0) {
    return inNamespace;
  }
  throw new StopSentence(
    "PostgreSQL does not run as root, and no other user here can reach its files: start as an ordinary user, or set DATABASE_URL.",
  );
}
