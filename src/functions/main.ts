import { cellFunctions } from "./all";
import { associate } from "./associate";
import type { Runtime } from "./runtime";

/** Excel's own, there before this script runs. */
declare const CustomFunctions: Runtime;

associate(cellFunctions, CustomFunctions);
