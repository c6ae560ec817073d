/** `npm run bench`: every target of speed and memory, as ratios measured in one run. Exit code 1 where one is not met. */
import "./evaluation";
import "./reading";
