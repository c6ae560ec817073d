/** `npm run bench`: every target of speed, memory and size, measured in one run. Exit code 1 where one is not met. */
import { drawsBesideNumpy } from "./draws";
import "./evaluation";
import { inBrowser } from "./inBrowser";
import { reading } from "./reading";
import { sizeBesideTheTemplate } from "./size";

// One after the other: a build beside a measurement would spoil it.
void reading.then(drawsBesideNumpy).then(sizeBesideTheTemplate).then(inBrowser);
