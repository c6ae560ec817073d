import type { ForumModel } from "../../model/forumModel";
import { kindLabels } from "../../model/kinds";
import { settingRows } from "../../model/settingCapacity";
import { fixedAreaName } from "../port/address";
import type { FormulaPlan } from "../port/plan";
import type { FurtherSheet } from "./furtherSheet";
import { drawHeader, headerRows } from "./header";
import { drawRows, placeRows, rowColumns, section, type RowBlock, widthsOf } from "./rows";
import { sheetHeader } from "./texts";

const rowsOnAPage = 60;

const about = [
  "For information: no other sheet rests on these rows. Pupils are those with a top-up; pupils of other authorities and empty places kept for them are not told apart.",
  "So unfilled places may differ from the forum's own count of places without a pupil on roll.",
  "The Baseline has every setting with places and pupils of its own, of the kinds on HNB Places; a scenario has those of the kinds that its changes move, the rest as in the Baseline.",
  "Run again after a setting's name or kind has changed.",
  "“Not shown above” are changes for a whole kind, and settings without places here (as those of other authorities) or without pupils entered.",
  "Pupils whom new provision takes stand there too, below nothing: they leave settings of the kind.",
];

/** As the state of the sheets, but for a setting whose name was changed: its rows find it no more. */
function staleWhereRenamed(state: FormulaPlan, { headingRow, rows }: RowBlock): FormulaPlan {
  const [top, bottom] = [headingRow + 1, headingRow + rows.length];
  const figures = fixedAreaName({ top, bottom, left: rowColumns.firstYear, right: rowColumns.firstYear });
  const stale = "STALE: run again. A setting has another name than in these rows.";
  // Sections have no figures; what cannot be worked out is no number.
  return { ...state, formula: `IF(COUNT(${figures})<COUNTA(${figures}),"${stale}",${state.formula})` };
}

/** HNB Settings: places against pupils, setting by setting. None where no setting's pupils are known. */
export function settingsSheet({ scenarios }: ForumModel, sheet: string): readonly FurtherSheet[] {
  const rows = scenarios.flatMap(({ name, spend }) =>
    spend.newProvision.settings.flatMap((kind) => [
      section(`${name}: ${kindLabels[kind.kind]}`),
      ...settingRows(kind),
    ]),
  );
  if (rows.length === 0) return [];
  const block: RowBlock = {
    table: "HNB_Settings",
    headingRow: headerRows,
    rows,
    kindHeading: "Setting or kind",
  };
  return [
    {
      key: "settings",
      sheet,
      places: placeRows(block, sheet),
      draw: ({ draft, book, stamp, state }) => {
        drawHeader(draft, sheetHeader("settings", stamp, staleWhereRenamed(state, block)));
        drawRows(draft, book, block);
        const below = block.headingRow + rows.length + 2;
        about.forEach((words, i) => {
          draft.put(below + i, 0, words, "note");
        });
        const years = book.years.length;
        return {
          widths: widthsOf(38, 54, years),
          frozen: headerRows + 1,
          portrait: years <= 6,
          print: {
            area: {
              top: 0,
              left: 0,
              bottom: below + about.length - 1,
              right: rowColumns.firstYear + years - 1,
            },
            pagesWide: 1,
            pagesTall: Math.ceil((below + about.length) / rowsOnAPage),
            headingRows: { first: headerRows, last: headerRows },
          },
        };
      },
    },
  ];
}
