/** `npm run icons`: draws assets/icon.svg at every size that the manifest and the page ask for. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath } from "./pack/chromium";
import { iconSizes } from "./pack/iconSizes";

const assets = resolve(__dirname, "../assets");

async function draw(): Promise<void> {
  const svg = readFileSync(join(assets, "icon.svg"), "utf8");
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  try {
    for (const size of iconSizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:${String(size)}px}</style>${svg}`,
      );
      await page.screenshot({ path: join(assets, `icon-${String(size)}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void draw();
