import path from "node:path";
import next from "next";
import { readBuildManifest } from "./build-manifest";
import { createDoor } from "./door";
import { readErrorPages } from "./error-pages";
import { type Listener, listen } from "./listener";
import type { AddressSettings } from "./own-address";
import type { LogLine } from "./request-log";
import { sealedFiles } from "./sealed-files";

export type DoorOptions = AddressSettings & {
  /** Absolute path of a built and sealed checkout. */
  root: string;
  port: number;
  /** null for every interface. */
  host: string | null;
  writeLog: (line: LogLine) => void;
};

/**
 * Starts Next and the door in front of it, in this process.
 *
 * @throws the error of Node when it cannot listen
 */
export async function startDoor(options: DoorOptions): Promise<Listener> {
  const { root, port, host } = options;
  const app = next({ dev: false, dir: root, port, ...(host === null ? {} : { hostname: host }) });
  await app.prepare();
  const manifest = readBuildManifest(root);
  const door = createDoor({
    next: app.getRequestHandler(),
    manifest,
    files: sealedFiles(root, manifest),
    errorPages: readErrorPages(path.join(root, ".next/sealed")),
    address: options,
    writeLog: options.writeLog,
  });
  const listener = await listen(door, options);
  return {
    port: listener.port,
    async stop(patienceMs) {
      await listener.stop(patienceMs);
      await app.close();
    },
  };
}
