/** How the placements of the release are modelled. */
import type { Kind } from "../../src/model/kinds";

export interface Sen2Placement {
  readonly column: string;
  /** The release's own words. */
  readonly label: string;
  /** The kind whose money it is here; absent where a plan costs this block nothing. */
  readonly kind?: Kind;
}

/** Every placement that adds up to all plans, in the release's order, with the kind it is modelled as. */
export const sen2Placements: readonly Sen2Placement[] = [
  { column: "mainstream_la_maintained", label: "Mainstream LA maintained schools", kind: "mainstream" },
  {
    column: "mainstream_la_maintained_resourced_provision",
    label: "Mainstream LA maintained schools - resourced provision",
    kind: "resourced",
  },
  {
    column: "mainstream_la_maintained_senunit",
    label: "Mainstream LA maintained schools - SEN units",
    kind: "resourced",
  },
  { column: "mainstream_academy", label: "Mainstream academies", kind: "mainstream" },
  {
    column: "mainstream_academy_resourced_provision",
    label: "Mainstream academies - resourced provision",
    kind: "resourced",
  },
  { column: "mainstream_academy_senunit", label: "Mainstream academies - SEN units", kind: "resourced" },
  { column: "mainstream_free_school", label: "Mainstream free schools", kind: "mainstream" },
  {
    column: "mainstream_free_school_resourced_provision",
    label: "Mainstream free schools - resourced provision",
    kind: "resourced",
  },
  { column: "mainstream_free_school_senunit", label: "Mainstream free schools - SEN units", kind: "resourced" },
  { column: "mainstream_independent", label: "Mainstream independent schools", kind: "mainstream" },
  { column: "special_la_maintained", label: "LA maintained special schools", kind: "maintainedSpecial" },
  { column: "special_academy_free", label: "Special academies and free schools", kind: "specialAcademy" },
  { column: "special_independent", label: "Independent special schools", kind: "independent" },
  { column: "special_non_maintained", label: "Non maintained special schools", kind: "nonMaintained" },
  { column: "ap_pru_academy", label: "Alternative provision academies", kind: "alternative" },
  { column: "ap_pru_free_school", label: "Alternative provision free schools", kind: "alternative" },
  { column: "ap_pru_la_maintained", label: "Pupil referral units", kind: "alternative" },
  { column: "general_fe_tertiary_colleges", label: "FE colleges and sixth forms", kind: "furtherEducation" },
  { column: "specialist_post_16_institutions", label: "Specialist post 16 establishments", kind: "specialPost16" },
  { column: "ukrlp_provider", label: "UKRLP providers", kind: "furtherEducation" },
  { column: "elective_home_education", label: "Elective home education" },
  { column: "other_arrangements_la", label: "Other arrangements made by LA", kind: "other" },
  { column: "other_arrangements_parents", label: "Other arrangements made by parents", kind: "other" },
  { column: "online_provider", label: "Online providers" },
  { column: "w_settings", label: "Welsh schools and establishments" },
  { column: "other_schools", label: "Other school types" },
  { column: "other_placement_settings", label: "Other types of placement", kind: "other" },
  { column: "neet", label: "Not in employment, education or training" },
  { column: "neet_ntci", label: "Not in education or training – notice to cease issued" },
  { column: "neet_other", label: "Not in education or training – other age groups" },
  { column: "neet_other_csa", label: "Not in education or training – compulsory school age" },
  { column: "nm_early_years", label: "Non maintained early years", kind: "other" },
  { column: "placement_unknown", label: "Placement not recorded" },
  { column: "await_prov_2022", label: "Awaiting provision (before 2023 only)" },
  { column: "perm_ex_2022", label: "Permanently excluded (before 2023 only)" },
];
