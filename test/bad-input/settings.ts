import type { BadInput } from "./case";
import { forumWith } from "./forum";

/** Settings, kinds, places and pupils. */
export const settings: readonly BadInput[] = [
  {
    name: "an unknown kind",
    bytes: forumWith({ "Our Provision!B4": "Magnet school" }),
    expect: { exit: 1, at: "Our Provision!B4", found: /“Magnet school”/, remedy: /Choose the kind/ },
  },
  {
    name: "negative places",
    bytes: forumWith({ "Our Provision!D5": -90 }),
    expect: { exit: 1, at: "Our Provision!D5", found: /-90, which is negative/, remedy: /0 or more/ },
  },
  {
    name: "a setting that stands there twice, in other letters",
    bytes: forumWith({ "Our Provision!A5": "OAK  school" }),
    expect: { exit: 1, at: "Our Provision!A5", found: /second time.*A4/, remedy: /Put both rows together/ },
  },
  {
    name: "a setting without a name",
    bytes: forumWith({ "Our Provision!A5": null }),
    expect: { exit: 1, at: "Our Provision!A5", found: /Setting is blank/, remedy: /Enter a name/ },
  },
  {
    name: "a setting's name that Excel takes for a pattern",
    bytes: forumWith({ "Our Provision!A4": "Oak School *" }),
    expect: { exit: 1, at: "Our Provision!A4", found: /“Oak School \*”/, remedy: /Rename it/ },
  },
  {
    name: "perhaps, where Yes or No is wanted",
    bytes: forumWith({ "Our Provision!H4": "perhaps" }),
    expect: { exit: 1, at: "Our Provision!H4", found: /“perhaps”/, remedy: /Enter Yes or No/ },
  },
  {
    name: "a gap in the academic years",
    bytes: forumWith({ "Our Provision!E3": "2027/28 places" }),
    expect: {
      exit: 1,
      at: "Our Provision!E3",
      found: /2027\/28 follow those of 2025\/26/,
      remedy: /Add a column “2026\/27 places”/,
    },
  },
  {
    name: "places at a kind that has no national rate",
    bytes: forumWith({ "Our Provision!B5": "Mainstream" }),
    expect: { exit: 1, at: "Our Provision!G5", found: /no Place rate/, remedy: /Enter the Place rate/ },
  },
  {
    name: "top-up pupils left blank",
    bytes: forumWith({ "Our Provision!I4": null }),
    expect: {
      exit: 1,
      at: "Our Provision!I4",
      found: /Top-up pupils of “Oak School” is blank/,
      remedy: /not taken for 0/,
    },
  },
  {
    name: "more unfilled places than places",
    bytes: forumWith({ "Our Provision!F6": 30 }),
    expect: {
      exit: 0,
      severity: "note",
      at: "Our Provision!F6",
      found: /30 unfilled places but only 20 places/,
      remedy: /Correct the number/,
    },
  },
];
