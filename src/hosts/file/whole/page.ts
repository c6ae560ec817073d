import type { Attributes } from "../package/xml";
import type { PageLayout } from "./types";

/** How a sheet is printed while nothing is said about it. */
export const usualPage: PageLayout = { landscape: false, newPages: [], header: "", footer: "" };

type Changing = { -readonly [Key in keyof PageLayout]: PageLayout[Key] };

const isOn = (value: string | undefined): boolean => /^(1|true)$/.test(value ?? "");
const given = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);

/** Reads how a sheet is printed from its part, element by element. */
export class PageReader {
  readonly #page: Changing = { ...usualPage };
  readonly #newPages: number[] = [];
  #fitted = false;
  #breaks = false;
  #taking: "header" | "footer" | undefined;
  #setup: Attributes = {};

  open(name: string, attributes: Attributes): void {
    if (name === "pageSetUpPr") this.#fitted = isOn(attributes["fitToPage"]);
    else if (name === "pageSetup") this.#setup = attributes;
    else if (name === "pageMargins") {
      const inches = (side: string): number => Number(attributes[side] ?? "0");
      this.#page.margins = {
        left: inches("left"),
        right: inches("right"),
        top: inches("top"),
        bottom: inches("bottom"),
        header: inches("header"),
        footer: inches("footer"),
      };
    } else if (name === "rowBreaks") this.#breaks = true;
    else if (name === "brk" && this.#breaks) this.#newPages.push(Number(attributes["id"]));
    else if (name === "oddHeader") this.#taking = "header";
    else if (name === "oddFooter") this.#taking = "footer";
  }

  text(text: string): void {
    if (this.#taking) this.#page[this.#taking] += text;
  }

  close(name: string): void {
    if (name === "rowBreaks") this.#breaks = false;
    if (name === "oddHeader" || name === "oddFooter") this.#taking = undefined;
  }

  take(): PageLayout {
    const setup = this.#setup;
    const paper = given(setup["paperSize"]);
    const [wide, tall] = this.#fitted
      ? [given(setup["fitToWidth"]) ?? 1, given(setup["fitToHeight"]) ?? 1]
      : [undefined, undefined];
    const scale = this.#fitted ? undefined : given(setup["scale"]);
    return {
      ...this.#page,
      landscape: setup["orientation"] === "landscape",
      newPages: this.#newPages,
      ...(paper !== undefined && { paper }),
      // 0 stands for as many pages as it takes.
      ...(wide !== undefined && wide > 0 && { pagesWide: wide }),
      ...(tall !== undefined && tall > 0 && { pagesTall: tall }),
      ...(scale !== undefined && { scale }),
    };
  }
}
