import type { Response } from "@/features/quizzes/items/response";
import type { Locale } from "@/i18n/routing";

/** A response that arrived, as its event keeps it. */
export type ArrivedResponse = {
  id: string;
  itemId: string;
  sequence: number;
  response: Response;
  language: Locale;
  /** Kept apart: it does not count unless a teacher accepted it. */
  late: boolean;
  acceptedAt: Date | null;
  /** What the clock of the learner's device said; null where it was not told. */
  answeredAt: Date | null;
  receivedAt: Date;
};

type Over = { submittedAt: Date | null; items: readonly { itemId: string; sequence: number }[] };

/** Whether an event came after its attempt was over, and was not accepted yet; one to an item already checked is not. */
const isWaiting = ({ late, acceptedAt, receivedAt }: ArrivedResponse, over: Over): boolean =>
  late && acceptedAt === null && over.submittedAt !== null && receivedAt >= over.submittedAt;

/**
 * Of the responses that came after the attempt was over, the one of each item that counts once they are accepted: the
 * highest number, at a tie the later arrival, as among those that came in time; and none that is older than what counts.
 */
export function acceptable(events: readonly ArrivedResponse[], over: Over): ArrivedResponse[] {
  return over.items.flatMap(({ itemId, sequence }) => {
    const ofItem = events.filter(
      (event) => event.itemId === itemId && event.sequence >= sequence && isWaiting(event, over),
    );
    const latest = ofItem.sort(
      (one, other) =>
        other.sequence - one.sequence || other.receivedAt.getTime() - one.receivedAt.getTime(),
    )[0];
    return latest ? [latest] : [];
  });
}

/**
 * When the learner's device says that the attempt was done: the latest of what counts. null where the device told no
 * time, or one that gains nothing, or one before the attempt began: its clock is not to be believed.
 */
export function deviceTime(
  events: readonly ArrivedResponse[],
  { startedAt, submittedAt }: { startedAt: Date; submittedAt: Date | null },
): Date | null {
  const counted = events.filter(({ late, acceptedAt }) => !late || acceptedAt !== null);
  const told = counted.flatMap(({ answeredAt }) => (answeredAt ? [answeredAt.getTime()] : []));
  if (submittedAt === null || told.length === 0 || told.length < counted.length) return null;
  const at = new Date(Math.max(...told));
  return at >= startedAt && at < submittedAt ? at : null;
}
