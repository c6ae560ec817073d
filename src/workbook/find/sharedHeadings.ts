/** Other headings for a setting. */
export const settingNames = [
  "School",
  "School / setting",
  "Setting / school",
  "Setting name",
  "School name",
  "Institution",
];
/** Other headings for a number of pupils. */
export const pupilNames = [
  "No. of pupils",
  "Number of pupils",
  "Number",
  "No.",
  "Pupil numbers",
  "Pupils FTE",
  "FTE pupils",
  "FTE",
  "Pupil count",
];
/** Other headings for a kind of provision. */
export const kindNames = [
  "Type",
  "Provision type",
  "Type of provision",
  "Kind of provision",
  "Provision kind",
];
