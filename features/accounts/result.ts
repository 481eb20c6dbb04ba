/** What may be refused, each with a sentence in `ui.account.refusals` (docs/decisions/0009). */
export type Refusal =
  | "bad-request"
  | "signed-out"
  | "not-found"
  | "forbidden"
  | "too-many"
  | "too-large"
  | "conflict"
  | "closed";

/** An expected outcome is a value; what nobody expects throws. */
export type Result<T, R extends string = Refusal> =
  | { ok: true; value: T }
  | { ok: false; refusal: R };

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const refuse = <R extends string>(refusal: R): { ok: false; refusal: R } => ({
  ok: false,
  refusal,
});
