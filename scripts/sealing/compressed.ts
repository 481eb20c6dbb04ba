import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressors = [
  [
    ".br",
    (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }),
  ],
  [".gz", (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 })],
] as const;

const compressible = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/;

async function writeSmaller(file: string, bytes: Buffer): Promise<void> {
  await Promise.all(
    compressors.map(async ([ending, compress]) => {
      const smaller = await compress(bytes);
      if (smaller.length < bytes.length) await writeFile(file + ending, smaller);
    }),
  );
}

/** Writes a file, and beside it what to send to browsers that take br or gzip. */
export async function writeCompressed(file: string, content: string | Buffer): Promise<void> {
  const bytes = Buffer.from(content);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  if (compressible.test(file)) await writeSmaller(file, bytes);
}

/** Does the same for files that are there already. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && compressible.test(entry.name));
  await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      await writeSmaller(file, await readFile(file));
    }),
  );
}
