import { provisionSheet, type ProvisionTold } from "../workbook/newProvisionSheet";
import { percent } from "../workbook/sheets";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

const opening = (...rows: readonly ProvisionTold[]): (() => Uint8Array) =>
  forumWith({}, {}, [provisionSheet(...rows)]);

/** Places to be opened. */
export const newProvision: readonly BadInput[] = [
  {
    name: "new places below zero",
    bytes: opening({ "Places when full": -5 }),
    expect: { exit: 1, at: "Our New provision!E4", found: /-5, which is negative/, remedy: /./ },
  },
  {
    name: "shares of new pupils above 100% together",
    bytes: opening({ "Would otherwise be there (%)": percent(0.7), "Induced demand (%)": percent(0.4) }),
    expect: {
      exit: 1,
      at: "Our New provision!M4",
      found: /110% in all/,
      remedy: /Make one of the two smaller/,
    },
  },
  {
    name: "a provision that opened before the model begins",
    bytes: opening({ Opens: "2023/24", "Start-up cost": 50_000 }),
    expect: {
      exit: 1,
      at: "Our New provision!D4",
      found: /opens in 2023\/24, before the base year/,
      remedy: /already belongs in Provision/,
    },
  },
  {
    name: "new places that would empty a kind",
    bytes: opening({ "Places when full": 80, "Would otherwise be there (%)": percent(1) }),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our New provision!M4",
      found: /80 pupils would otherwise be at Independent special, where 60 are now/,
      remedy: /Make the share smaller/,
      // Fewer pupils than any authority has published: said of the scenario.
      warned: ["Our New provision!A4"],
    },
  },
  {
    name: "new places that send pupils round in a circle",
    bytes: opening(
      { "Places when full": 2, Kind: "Maintained special", "Instead of": "Special academy" },
      {
        "Places when full": 2,
        Kind: "Special academy",
        "Instead of": "Maintained special",
        "New provision": "Back again",
      },
    ),
    expect: {
      exit: 0,
      severity: "warning",
      at: "Our New provision!C5",
      found: /pupils would go round in a circle/,
      remedy: /Correct Kind or Instead of/,
    },
  },
  {
    name: "new provision that stands twice",
    bytes: opening({}, {}),
    expect: {
      exit: 1,
      at: "Our New provision!B5",
      found: /a second time; the first is in B4/,
      remedy: /Put both/,
    },
  },
];
