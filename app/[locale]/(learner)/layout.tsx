import type { ReactNode } from "react";
import { PersonScript } from "@/features/accounts/person-script";

/** Pages of one learner: made at each request, with the script that keeps theme and language. */
export default function LearnerLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <PersonScript />
    </>
  );
}
