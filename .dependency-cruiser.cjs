/** The import rules of the house: an arrow the wrong way fails the build. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { path: "^src/", pathNot: allowed },
});
/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    only("model-imports-nothing", "^src/model/", "^src/model/"),
    only("demand-imports-nothing", "^src/demand/", "^src/demand/"),
    {
      name: "model-demand-and-reference-use-no-package",
      severity: "error",
      from: { path: "^src/(model|demand|reference|practices|outlook)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    only("reference-imports-model", "^src/reference/", "^src/(model|reference)/"),
    only("outlook-imports-model-and-demand", "^src/outlook/", "^src/(model|demand|outlook)/"),
    only("practices-import-the-model", "^src/practices/", "^src/(model|practices)/"),
    only(
      "workbook-imports-what-is-worked-out",
      "^src/workbook/",
      "^src/(model|demand|reference|outlook|workbook)/",
    ),
    only("hosts-know-only-the-port", "^src/hosts/([^/]+)/", "^src/hosts/$1/|^src/workbook/port/"),
    only(
      "tasks-take-a-host-as-an-argument",
      "^src/tasks/",
      "^src/(model|demand|reference|practices|outlook|workbook|tasks)/",
    ),
    only(
      "the-pane-talks-to-tasks",
      "^src/taskpane/(?!main\\.tsx$)",
      "^src/(model|demand|reference|practices|outlook|workbook|tasks|taskpane)/",
    ),
    only("functions-stand-on-the-model", "^src/functions/", "^src/(model|reference|functions)/"),
    only("the-preview-is-an-excel", "^src/preview/", "^src/(preview|hosts/file|workbook/port)/"),
    {
      name: "screens-only-in-pane-and-preview",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(taskpane|preview)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: "\\.d\\.ts$|^src/cli/(main|demo)\\.ts$|^src/(taskpane|preview)/main\\.tsx$",
      },
      to: {},
    },
    {
      name: "zod-only-at-the-edge",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbook/read/" },
      to: { path: "node_modules/zod/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
