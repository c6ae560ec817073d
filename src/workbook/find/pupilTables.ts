import { kindNames, pupilNames, settingNames } from "./sharedHeadings";
import { mayHave, needs, type ColumnSpec, type TableSpec } from "./tableSpec";

const pupils = (explains: string): ColumnSpec =>
  needs({ key: "pupils", heading: "Pupils", also: pupilNames, holds: "count", sums: true, explains });

/** The authority's top-up bands. */
export const bands: TableSpec = {
  name: "Bands",
  needed: "optional",
  purpose: "Top-up bands and their annual values.",
  columns: [
    needs({
      key: "band",
      heading: "Band",
      also: ["Top-up band", "Banding", "Band name", "Matrix band", "Funding band"],
      holds: "name",
      explains: "The band's name.",
    }),
    mayHave({
      key: "kind",
      heading: "Kind",
      also: kindNames,
      holds: "kind",
      explains: "Blank for all kinds; a row with a kind serves that kind and beats one without.",
    }),
    needs({
      key: "topUp",
      heading: "Annual top-up",
      also: [
        "Top-up value",
        "Top-up",
        "£ per year",
        "£ a year",
        "£ per pupil",
        "£ p.a.",
        "Top-up rate",
        "Top-up amount",
        "Annual value",
        "Annual rate",
        "Annual amount",
        "Annual top-up value",
        "Top-up per year",
        "Top-up funding",
        "Band value",
        "Value",
        "Amount",
      ],
      holds: "money",
      explains: "Pounds a pupil a year.",
    }),
  ],
};

/** Pupils by setting and band. */
export const bandPupils: TableSpec = {
  name: "Band pupils",
  needed: "optional",
  purpose: "Pupils with a top-up by setting and band; several rows of one setting and band add up.",
  columns: [
    needs({
      key: "setting",
      heading: "Setting",
      also: settingNames,
      holds: "name",
      explains: "As in Provision.",
    }),
    needs({
      key: "band",
      heading: "Band",
      also: ["Top-up band", "Banding", "Band name", "Matrix band", "Funding band"],
      holds: "name",
      explains: "As in Bands.",
    }),
    pupils("This authority's pupils, in full-year equivalents."),
  ],
};

/** Placements paid for pupil by pupil. */
export const placements: TableSpec = {
  name: "Placements",
  needed: "one of three",
  purpose: "Placements paid for by the pupil, a row for each kind and provider or need.",
  columns: [
    needs({
      key: "kind",
      heading: "Kind",
      also: [...kindNames, "Placement type", "Type of placement"],
      holds: "kind",
      explains: "The kind of provision, from the list.",
    }),
    mayHave({
      key: "provider",
      heading: "Provider or need",
      also: ["Provider", "Primary need", "Need", "Provider / need", "Type of need", "Provider name"],
      holds: "name",
      mayBeEmpty: true,
      explains: "Tells rows of one kind apart.",
    }),
    needs({
      key: "pupils",
      heading: "Pupils",
      also: [...pupilNames, "Placements", "No. of placements", "Number of placements"],
      holds: "count",
      sums: true,
      explains: "This authority's pupils, in full-year equivalents.",
    }),
    needs({
      key: "averageCost",
      heading: "Average annual cost",
      also: [
        "Average cost",
        "Avg annual fee",
        "Avg annual cost",
        "Avg cost",
        "Avg fee",
        "Average fee",
        "Average annual fee",
        "Mean cost",
        "Mean annual cost",
        "Unit cost",
        "Average unit cost",
        "Cost per pupil",
        "Average cost per pupil",
        "Average cost per placement",
        "Ave cost",
        "Average placement cost",
      ],
      holds: "money",
      explains: "Pounds a pupil a year; for non-maintained special schools the top-up alone.",
    }),
  ],
};

/** Schools, for what a transfer means to each. */
export const schools: TableSpec = {
  name: "Schools",
  needed: "optional",
  purpose: "Schools and their share of the schools block.",
  columns: [
    needs({
      key: "school",
      heading: "School",
      also: ["School name", "Setting", "Academy"],
      holds: "name",
      explains: "The school's name, once each.",
    }),
    mayHave({
      key: "urn",
      heading: "URN",
      also: ["School URN", "DfE URN"],
      holds: "words",
      explains: "For reference only.",
    }),
    mayHave({
      key: "phase",
      heading: "Phase",
      also: ["School phase", "Phase of education"],
      holds: "words",
      explains: "Such as Primary or Secondary.",
    }),
    needs({
      key: "pupils",
      heading: "Pupils",
      also: [...pupilNames, "NOR", "Number on roll", "Pupils on roll", "Roll"],
      holds: "count",
      sums: true,
      explains: "Pupils on roll.",
    }),
    needs({
      key: "share",
      heading: "Schools block share",
      also: [
        "Share of schools block",
        "Schools block allocation",
        "Schools block budget share",
        "Budget share",
        "SB share",
        "Share of SB",
        "School budget share",
      ],
      holds: "moneyOrShare",
      sums: true,
      explains: "The school's part of the schools block: pounds, or a percentage of it.",
    }),
  ],
};
