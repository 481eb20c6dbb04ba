/** Arrows point down (docs/ARCHITECTURE.md): app → features → curriculum, prisma, i18n, ui. `npm run check:arrows`. */
const rooms = "(accounts|lessons|quizzes|classrooms|progress|assignments)";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "app-is-the-top",
      severity: "error",
      from: { pathNot: "^(app|tests)/" },
      to: { path: "^app/" },
    },
    {
      name: "app-is-thin",
      comment: "Pages show features; features fetch.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^prisma/|^curriculum/(?!index)" },
    },
    {
      name: "only-stores-touch-the-database",
      severity: "error",
      from: { pathNot: "\\.store(\\.test)?\\.ts$|^(prisma|tests|scripts)/|^server/" },
      to: { path: "^prisma/|(^|/)node_modules/@prisma/" },
    },
    {
      name: "the-door-knows-only-the-circuit",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(app|features|curriculum|ui)/|^prisma/(?!circuit)" },
    },
    {
      name: "only-auth-holds-better-auth",
      severity: "error",
      from: { pathNot: "auth\\.store(\\.test)?\\.ts$" },
      to: { path: "(^|/)node_modules/better-auth/" },
    },
    {
      name: "browser-stays-light",
      comment: "No keys, stores or database in the browser. Types may pass.",
      severity: "error",
      from: { path: "\\.client\\.tsx$|/(course|search)-script/" },
      to: {
        path: "\\.store\\.ts$|^(prisma|curriculum|messages)/|(^|/)node_modules/zod/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "curriculum-is-the-core",
      severity: "error",
      from: { path: "^curriculum/" },
      to: { path: "^(app|features|ui|prisma|server)/|(^|/)node_modules/(next|react|react-dom)/" },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^ui/" },
      to: { path: "^(app|features|curriculum|prisma|server)/" },
    },
    {
      name: "ladder-ground",
      comment: "accounts < lessons, quizzes, classrooms < progress, assignments",
      severity: "error",
      from: { path: "^features/accounts/" },
      to: { path: `^features/${rooms}/`, pathNot: "^features/accounts/" },
    },
    {
      name: "ladder-siblings",
      severity: "error",
      from: { path: "^features/(lessons|quizzes|classrooms)/" },
      to: { path: `^features/${rooms}/`, pathNot: "^features/($1|accounts)/" },
    },
    {
      name: "ladder-top",
      severity: "error",
      from: { path: "^features/(progress|assignments)/" },
      to: { path: "^features/(progress|assignments)/", pathNot: "^features/$1/" },
    },
    {
      name: "features-below-app-only",
      severity: "error",
      from: { path: "^(curriculum|i18n|ui|prisma|server)/" },
      to: { path: "^features/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|prisma/generated)/" },
  },
};
