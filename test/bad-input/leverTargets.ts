import { percent, type Told } from "../workbook/sheets";
import type { BadInput } from "./case";
import { forumWith } from "./forum";

const lever = (...cells: readonly Told[]): (() => Uint8Array) =>
  forumWith(
    Object.fromEntries(cells.map((told, index) => [`Our Scenarios!${"BCDEFGH"[index] ?? ""}5`, told])),
  );

/** Levers that are unknown, or act on something that is not there. */
export const leverTargets: readonly BadInput[] = [
  {
    name: "an unknown lever",
    bytes: lever("Raise council tax", "all"),
    expect: {
      exit: 1,
      at: "Our Scenarios!B5",
      found: /“Raise council tax”/,
      remedy: /Choose the lever from the list/,
    },
  },
  {
    name: "a lever on a setting that is not there",
    bytes: lever("Places", "Larch unit", "2026/27", null, 6, "places"),
    expect: {
      exit: 1,
      at: "Our Scenarios!C5",
      found: /“Larch unit”, which is not there/,
      remedy: /spelt as in Provision/,
    },
  },
  {
    name: "a lever on a kind that is not there",
    bytes: lever("Placement pupils", "Boarding"),
    expect: {
      exit: 1,
      at: "Our Scenarios!C5",
      found: /“Boarding”, which is not there/,
      remedy: /Enter a kind/,
    },
  },
  {
    name: "a lever on a service that is not there",
    bytes: lever("Services", "Outreach", "2026-27", null, 100_000, "£"),
    expect: {
      exit: 1,
      at: "Our Scenarios!C5",
      found: /“Outreach”, which is not there/,
      remedy: /“new: Outreach”/,
    },
  },
  {
    name: "a lever with no pupils to take a mean cost of",
    bytes: lever("Average cost", "Hospital education", "2026-27", null, percent(0.03), "%"),
    expect: {
      exit: 1,
      at: "Our Scenarios!C5",
      found: /no pupils there to take the mean cost of/,
      remedy: /Add a row for the kind to Placements/,
    },
  },
  {
    name: "a lever with no top-up to take a mean of",
    bytes: lever("Pupils with top-up", "Hospital education", "2026-27", null, 5, "pupils"),
    expect: {
      exit: 1,
      at: "Our Scenarios!C5",
      found: /no top-up to take the mean of/,
      remedy: /Enter an Average top-up/,
    },
  },
  {
    name: "places at a kind without a rate",
    bytes: lever("Places", "Mainstream", "2026/27", null, 10, "places"),
    expect: { exit: 1, at: "Our Scenarios!C5", found: /have no rate/, remedy: /Place rate in Provision/ },
  },
  {
    name: "a transfer in words that name no two blocks",
    bytes: lever("Block transfer", "Schools", "2026-27", null, percent(0.005), "%"),
    expect: {
      exit: 1,
      at: "Our Scenarios!C5",
      found: /Block transfer applies to “Schools”/,
      remedy: /“Schools block to High needs block”/,
    },
  },
];
