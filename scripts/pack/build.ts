import type { Pages } from "./policy";

/** What is built, and how. */
export interface Build {
  readonly pages: Pages;
  readonly production: boolean;
  /** Where the pages for Excel will be served; the development server's own address where absent. */
  readonly origin?: string;
}
