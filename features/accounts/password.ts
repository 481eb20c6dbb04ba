import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id, the package's default kind: 19 MiB (in KiB), about 18 ms of a processor. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Hashing runs in Node's pool of four threads, which files and names need too: a class that signs in at
// once waits in line here instead of holding all of them, and memory stays bounded.
const AT_ONCE = 3;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    // A finished one hands its place to the next in line; only without one is the place free.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Phones compose letters differently: the same password is the same characters. */
const typedForm = (password: string) => password.normalize("NFKC");

/** The hash of a password, with its salt and cost, as it is kept. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(typedForm(password), cost));
}

/** Whether this is the password of that hash. */
export function verifyPassword(kept: { hash: string; password: string }): Promise<boolean> {
  return inTurn(() => verify(kept.hash, typedForm(kept.password)));
}
