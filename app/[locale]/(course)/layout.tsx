import type { ReactNode } from "react";

/** Pages that are the same for everyone: sealed after the build, with this one script of our own. */
export default function CourseLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <script src="/course.js" defer />
    </>
  );
}
