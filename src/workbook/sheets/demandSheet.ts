import type { DemandLines } from "../../model/demandLines";
import type { DemandPath } from "../../model/inputs";
import type { Line } from "../../model/line";
import type { FormulaPlan } from "../port/plan";
import type { Book } from "./book";
import { drawCharts, oneChartRows } from "./charts";
import { courseChart, drawCourse, placementChart, type Course } from "./demandCharts";
import { drawCounted } from "./demandCounted";
import { drawFlows } from "./demandFlows";
import { drawBand } from "./band";
import type { Draft } from "./draft";
import type { FurtherSheet, SheetLook } from "./furtherSheet";
import { drawHeader, headerRows } from "./header";
import type { Demand } from "./outlook";
import { drawRows, placeRows, rowColumns, section, type RowBlock } from "./rows";
import { sheetHeader, type Stamp } from "./texts";

const units =
  "Plans in force in January, counted as people. A forecast is no whole number of children: one decimal is shown so that sums can be followed. Marked for sharing: counts of 1 to 5 are not shown.";

/** What the sheet is drawn from. */
interface Told {
  readonly sheet: string;
  readonly lines: DemandLines;
  readonly path: DemandPath;
  readonly demand: Demand;
}

function blockOf({ lines, path }: Told): RowBlock {
  return {
    table: "HNB_Demand",
    headingRow: headerRows,
    rows: [
      section("EHC plans in force in the January that lies in each financial year"),
      ...lines.plans,
      lines.total,
      section(
        path.drivesGrowth
          ? "Growth on the year before: Pupil growth follows it where Assumptions has no row for a kind"
          : "Growth on the year before: shown only, because Pupil growth is entered in Assumptions",
      ),
      ...lines.growthRows,
      section("Plans that end or move on within the year, as a share of those at its start"),
      ...Object.values<Line>(lines.leaving),
      section("The range: four times in five, the plans should lie between these two"),
      ...lines.range,
      section("How far an end of the range would move if it were drawn again"),
      ...lines.drawErrors,
    ],
  };
}

/** Words under the figures: how they were made, and what they are not. */
const about = ({ demand: { forecast, apart }, path }: Told): readonly string[] => [
  ...(apart === undefined
    ? []
    : [
        ...apart.split(/(?<=[;:]) /),
        "Spending starts from the pupils entered; only the growth after the base year follows the plans.",
      ]),
  "Forecasts of one and two years ahead were tested against what came to pass. Further ahead nothing could be tested: take those years as an outlook.",
  ...`How it was forecast: ${path.words}`.split(/(?<=\.) /),
  `The forecast stands at January ${String(forecast.january ?? "")}; Januaries up to it are as counted. Fingerprint of the counts and the method: ${path.fingerprint}.`,
  "The plans, their range and the shares that end are values: a forecast by single years of age does not belong in cells. Totals and growth are live formulas.",
  "If the counts on the forum's sheets change, the line under the title says STALE: run Forum Model again.",
  ...(path.together.length > 0
    ? [
        "Kinds with 1 to 5 plans in some year are counted together with others, so that no count here can point at a child; they share one growth.",
      ]
    : []),
];

function draw(
  told: Told,
  { draft, book, stamp, state }: { draft: Draft; book: Book; stamp: Stamp; state: FormulaPlan },
): SheetLook {
  const { sheet, lines } = told;
  const block = blockOf(told);
  drawHeader(draft, { ...sheetHeader("demand", stamp, state), note: units });
  drawRows(draft, book, block);
  const chartRow = block.headingRow + block.rows.length + 3;
  const right = rowColumns.firstYear + book.years.length - 1;
  drawBand(draft, chartRow - 1, right, "Charts");
  const course: Course = drawCourse(draft, book, { ...told, row: chartRow + oneChartRows + 2, right });
  const counted = drawCounted(draft, { ...told, row: course.area.bottom + 3, right });
  const flowsRow = counted + 2;
  const flows = drawFlows(draft, { ...told, years: book.years, row: flowsRow, right });
  let row = flows + 2;
  drawBand(draft, row++, right, "How it is worked out");
  for (const words of about(told)) draft.put(row++, 0, words, "note");
  drawCharts(draft, book, [
    courseChart(course, { sheet, row: chartRow }),
    placementChart(book, lines, { sheet, row: chartRow }),
  ]);
  return {
    widths: [42, 38, 12, 12, ...book.years.map(() => 12), 190, 26],
    frozen: headerRows + 1,
    portrait: book.years.length <= 6,
    print: {
      area: { top: 0, left: 0, bottom: row, right },
      pagesWide: 1,
      pagesTall: flows < flowsRow ? 2 : 3,
      newPages: [chartRow - 1, ...(flows < flowsRow ? [] : [flowsRow])],
    },
  };
}

/** HNB Demand: the plans of each year, counted or forecast, and what follows from them. */
export function demandSheet(told: Told): FurtherSheet {
  return {
    key: "demand",
    sheet: told.sheet,
    places: placeRows(blockOf(told), told.sheet),
    draw: (drawing) => draw(told, drawing),
  };
}
