import type { Source } from "./published";

export const operationalGuide: Source = {
  title: "High needs funding operational guide 2025 to 2026",
  publisher: "Department for Education",
  dated: "17 December 2024",
};

export const theKey: Source = {
  title: "How special schools are funded 2025-26",
  publisher: "The Key",
  dated: "2025",
};

export const placeNumbers: Source = {
  title: "High needs place numbers (places at £6,000 and at £10,000)",
  publisher: "Department for Education",
  dated: "2024",
};

export const wokinghamForum: Source = {
  title: "Schools Forum paper on places in units, from 2018",
  publisher: "Wokingham Borough Council",
  dated: "2017",
};

export const sandwellForum: Source = {
  title: "Schools Forum paper: 180 alternative provision places at £10,000",
  publisher: "Sandwell Council",
  dated: "2021",
};

export const gatesheadOffer: Source = {
  title: "Local offer: high needs funding elements 1, 2 and 3",
  publisher: "Gateshead Council",
  dated: "undated",
};

export const cornwallConsultation: Source = {
  title: "Schools block transfer consultation 2025-26",
  publisher: "Cornwall Council",
  dated: "2024",
};

export const overrideExtension: Source = {
  title: "Dedicated Schools Grant deficits: statutory override extended on 20 June 2025",
  publisher: "Herefordshire, Cheshire East and Hillingdon councils",
  dated: "2025",
};

export const commonPractice: Source = {
  title: "Common practice in council models; not read in a published source",
  publisher: "Forum Model",
  dated: "2026",
};

export const plansRelease: Source = {
  title:
    "Education, health and care plans, reporting year 2025: plans in force and ceased plans, by placement",
  publisher: "Department for Education",
  dated: "2025",
};
