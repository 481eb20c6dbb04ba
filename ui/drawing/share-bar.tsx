/**
 * A share from 0 to 1 as a bar, beside the number that says it in words: drawn, and so there in the dark and on paper too.
 * For the eye alone.
 */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-whole" width="100" height="8" />
      <rect className="share-part" width={Math.round(share * 1_000) / 10} height="8" />
    </svg>
  );
}
