import { barkingAndDagenham } from "./barkingAndDagenham";
import type { SampleWorkbook } from "./sheet";

/** Every sample workbook of the repository. */
export const samples = (): readonly SampleWorkbook[] => [barkingAndDagenham()];
