import type { BadInput } from "./case";
import { forumWith } from "./forum";

/** Lists of pupils and placements that name what is not there, or name it twice. */
export const pupils: readonly BadInput[] = [
  {
    name: "band pupils of a setting that is not in Provision",
    bytes: forumWith({ "Our Band pupils!A5": "Larch unit" }),
    expect: {
      exit: 1,
      at: "Our Band pupils!A5",
      found: /“Larch unit” is not in Provision/,
      remedy: /add the setting to Provision/,
    },
  },
  {
    name: "a band that Bands does not have",
    bytes: forumWith({ "Our Band pupils!B5": "E" }),
    expect: { exit: 1, at: "Our Band pupils!B5", found: /Bands has no “E”/, remedy: /add the band to Bands/ },
  },
  {
    name: "the same band twice",
    bytes: forumWith({ "Our Bands!A5": "A" }),
    expect: { exit: 1, at: "Our Bands!A5", found: /second time.*A4/, remedy: /Delete one/ },
  },
  {
    name: "the same provider twice",
    bytes: forumWith({ "Our Placements!A5": "Independent special", "Our Placements!B5": "Autism" }),
    expect: { exit: 1, at: "Our Placements!A5", found: /second time.*A4/, remedy: /Put both rows together/ },
  },
  {
    name: "a school that stands there twice",
    bytes: forumWith({
      "Our Schools!A5": "Birch Primary",
      "Our Schools!C5": 300,
      "Our Schools!D5": 1_800_000,
    }),
    expect: { exit: 1, at: "Our Schools!A5", found: /second time/, remedy: /Delete one/ },
  },
];
