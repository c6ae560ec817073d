import type {
  Band,
  BandPupils,
  FundingYear,
  Placement,
  ReserveMovement,
  School,
  Service,
  Setting,
  Transfer,
  YearStart,
} from "../../model/inputs";
import { readFunding } from "./funding";
import { sizeWarnings } from "./headingProblems";
import { baseYearOf } from "./modelYears";
import { placementProblems, serviceProblems } from "./placements";
import { readProvision } from "./provision";
import { readReserve, readReserveMovements, reserveDayProblem, type ReserveRead } from "./reserve";
import { readSchools } from "./schools";
import { readBandPupils, readBands, readPlacements, readServices } from "./simpleTables";
import type { Taking } from "./taking";
import { bandProblems, bandPupilProblems, bandValues, topUpProblems } from "./topUps";
import { readTransfers, shareProblem } from "./transfers";

/** What is, before any assumption or lever. */
export interface Baseline {
  /** Absent where Funding does not say it. */
  readonly baseYear: YearStart | undefined;
  readonly funding: readonly FundingYear[];
  readonly settings: readonly Setting[];
  readonly bands: readonly Band[];
  readonly bandPupils: readonly BandPupils[];
  readonly placements: readonly Placement[];
  readonly services: readonly Service[];
  readonly reserves: readonly ReserveRead[];
  readonly reserveMovements: readonly ReserveMovement[];
  readonly transfers: readonly Transfer[];
  readonly schools: readonly School[];
}

/** Reads the tables of the baseline and holds them against each other. */
export function readBaseline({ tableOf, take, isWhole, tell }: Taking): Baseline {
  const fundingTable = tableOf("Funding");
  const baseline: Baseline = {
    baseYear: fundingTable && baseYearOf(fundingTable),
    funding: take("Funding", readFunding),
    settings: take("Provision", readProvision),
    bands: take("Bands", readBands),
    bandPupils: take("Band pupils", readBandPupils),
    placements: take("Placements", readPlacements),
    services: take("Services", readServices),
    reserves: take("Reserve", readReserve),
    reserveMovements: take("Reserve movements", readReserveMovements),
    transfers: take("Transfers", readTransfers),
    schools: take("Schools", readSchools),
  };
  const { baseYear, funding, settings, bands, bandPupils, transfers, reserves } = baseline;
  tell(...sizeWarnings(funding), ...bandProblems(bands));
  tell(...placementProblems(baseline.placements), ...serviceProblems(baseline.services));
  // A row left out for a fault of its own is not there to be found, which would be a second fault of one cause.
  if (isWhole("Provision") && isWhole("Bands"))
    tell(...bandPupilProblems(bandPupils, settings, bandValues(bands)));
  if (isWhole("Band pupils")) tell(...topUpProblems(settings, bandPupils));
  if (isWhole("Funding"))
    for (const { unit, size, from } of transfers)
      if (unit === "share") tell(shareProblem("Transfers", from.value, size.at, funding));
  const [reserve] = reserves;
  if (reserve && baseYear !== undefined) tell(reserveDayProblem(reserve, baseYear));
  return baseline;
}
