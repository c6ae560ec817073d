/** `npm run hosting`: writes assets/hosting anew from the one policy. */
import { mkdirSync, writeFileSync } from "node:fs";
import { hostingFiles } from "./pack/hosting";
import { at } from "./pack/root";

mkdirSync(at("assets/hosting"), { recursive: true });
for (const [name, content] of Object.entries(hostingFiles))
  writeFileSync(at(`assets/hosting/${name}`), content);
