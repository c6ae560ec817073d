import { createRoot } from "react-dom/client";
import about from "../../package.json";
import { excelHost, excelReady } from "../hosts/excel";
import { App } from "./App";
import { inWorker } from "./away/inWorker";
import { screenNamed } from "./screenNames";
import { NotInExcel } from "./shell/NotInExcel";
import { isDarkColour, themeNamed, type ThemeName } from "./shell/theme";

/** The entry: waits for Office.js, then draws the pane over the open workbook. */
const now = (): string => {
  const at = new Date();
  const day = at.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const time = at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${day} at ${time}`;
};

/** Asked for in the address (`?theme=contrast`), else as Excel's own panes look, where it says. */
function themeFor(background: string | undefined): ThemeName | undefined {
  const asked = themeNamed(new URLSearchParams(window.location.search).get("theme"));
  if (asked) return asked;
  if (background === undefined) return undefined;
  return isDarkColour(background) ? "dark" : "light";
}

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  const { inExcel, background } = await excelReady();
  root.render(
    inExcel ? (
      <App
        host={excelHost()}
        version={about.version}
        now={now}
        place={inWorker}
        screen={screenNamed(window.location.hash)}
        theme={themeFor(background)}
      />
    ) : (
      <NotInExcel />
    ),
  );
}

const element = document.getElementById("root");
if (!element) throw new Error("The page has no element called root.");
void start(element);
