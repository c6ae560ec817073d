/** `npm run icons`: draws assets/drawings/*.svg at every size that the manifest asks for. */
import { readFileSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { chromiumPath } from "./pack/chromium";
import { drawings, iconSizes, pictureName } from "./pack/iconSizes";
import { at } from "./pack/root";

async function draw(browser: Browser, svg: string, size: number, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${String(size)}px}</style>${svg}`);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}

async function drawAll(): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  try {
    for (const drawing of drawings) {
      const svg = readFileSync(at(`assets/drawings/${drawing}.svg`), "utf8");
      for (const size of iconSizes) {
        await draw(browser, svg, size, at(`assets/${pictureName(drawing, size)}`));
      }
    }
  } finally {
    await browser.close();
  }
}

drawAll().catch((problem: unknown) => {
  process.stderr.write(`${String(problem)}\n`);
  process.exitCode = 2;
});
