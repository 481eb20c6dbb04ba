import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlQuery,
} from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";

const require = createRequire(import.meta.url);

/** The catalog's type "char", one byte; not the SQL type char(n). */
const catalogChar = 18;
const text = 25;

type Field = { dataTypeID: number };
type WithPerformIO = { performIO(query: SqlQuery): Promise<{ fields: Field[] }> };

/**
 * Prisma's adapter, which at 7.10 cannot name the catalog type "char" that the engine's introspection reads: such columns
 * are passed as text and reported as characters.
 */
class IntrospectingPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    // performIO is private, and the only place where the types of columns can still be changed.
    const inner = adapter as unknown as WithPerformIO;
    const performIO = inner.performIO.bind(adapter);
    const queryRaw = adapter.queryRaw.bind(adapter);
    let charColumns: number[] = [];
    inner.performIO = async (query) => {
      const result = await performIO(query);
      charColumns = result.fields.flatMap((field, i) =>
        field.dataTypeID === catalogChar ? i : [],
      );
      for (const i of charColumns) result.fields[i] = { ...result.fields[i], dataTypeID: text };
      return result;
    };
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const i of charColumns) result.columnTypes[i] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  }
}

let loaded = false;

/** The engine is 5 MB of WebAssembly, so it is loaded only where SQL has to be worked out. */
async function loadEngine(): Promise<void> {
  if (loaded) return;
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const bytes = await readFile(path.join(folder, "schema_engine_bg.wasm"));
  const compiled = await WebAssembly.compile(new Uint8Array(bytes));
  const instance = await WebAssembly.instantiate(compiled, {
    "./schema_engine_bg.js": { ...engineModule },
  });
  // Neither function is in the package's types: its own loader is written for bundlers.
  const glue = engineModule as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  loaded = true;
}

/**
 * The SQL that brings a database to a Prisma schema, worked out by Prisma's own engine (its interface is undocumented, so
 * its version is pinned to that of prisma).
 *
 * @param databaseUrl a database as it is
 * @param schemaFile absolute path of schema.prisma
 * @returns null when nothing is to be done
 */
export async function sqlToReach(databaseUrl: string, schemaFile: string): Promise<string | null> {
  await loadEngine();
  const files = [{ path: schemaFile, content: await readFile(schemaFile, "utf8") }];
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new IntrospectingPg({ connectionString: databaseUrl })),
  );
  try {
    const result = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: path.dirname(schemaFile) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 2 ? result.stdout : null;
  } finally {
    engine.free();
  }
}
