/** Next calls this once when a server starts, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startSweeping } = await import("@/features/quizzes/attempts/sweep.store");
  startSweeping();
  const { startErasingIdleGuests } = await import("@/features/accounts/erasing/idle-guests.store");
  startErasingIdleGuests();
}
