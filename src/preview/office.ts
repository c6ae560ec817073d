/** In the pane's frame, before Office.js: the page around it becomes its Excel. Alone, the pane is in no Excel. */
import type {} from "./connection";

if (window.parent !== window) window.parent.connectPane?.(window);
