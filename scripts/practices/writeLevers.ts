/** `npm run levers-doc`: writes the page of all practices. */
import { writeFileSync } from "node:fs";
import { leversPage } from "./leversPage";

writeFileSync("docs/levers.md", leversPage());
