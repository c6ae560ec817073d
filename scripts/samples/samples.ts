import { barkingAndDagenham } from "./barkingAndDagenham";
import { barkingReplay } from "./barkingReplay";
import { innerLondonSection251 } from "./innerLondonSection251";
import { messyForumPaper } from "./messyForumPaper";
import type { SampleWorkbook } from "./sheet";
import { yearsAhead } from "./yearsAhead";

/** Every sample workbook of the repository. */
export const samples = (): readonly SampleWorkbook[] => [
  barkingAndDagenham(),
  messyForumPaper(),
  innerLondonSection251(),
  barkingReplay(),
  yearsAhead(),
];
