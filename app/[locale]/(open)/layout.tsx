import type { ReactNode } from "react";

/**
 * Pages that answer a question, the same for everyone who asks it: made at each request without the database, and
 * sealed by the door on their way out.
 */
export default function OpenLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <script src="/course.js" defer />
    </>
  );
}
