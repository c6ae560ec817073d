import type { ForumModel } from "../../model/forumModel";
import { kindLabels } from "../../model/kinds";
import { settingRows } from "../../model/settingCapacity";
import type { FurtherSheet } from "./furtherSheet";
import { drawHeader, headerRows } from "./header";
import { drawRows, placeRows, rowColumns, section, type RowBlock } from "./rows";
import { sheetHeader } from "./texts";

const rowsOnAPage = 60;

const about = [
  "For information: no other sheet rests on these rows. Pupils are those with a top-up; pupils of other authorities and empty places kept for them are not told apart.",
  "The Baseline has every setting with places and pupils of its own; a scenario has those of the kinds that its changes move, the rest being as in the Baseline.",
  "“Not shown above” are changes for a whole kind, settings without places here (as those of other authorities) or without pupils entered, and pupils whom new provision takes (below nothing: they leave settings of the kind).",
];

/** HNB Settings: places against pupils, setting by setting. None where no setting's pupils are known. */
export function settingsSheet({ scenarios }: ForumModel, sheet: string): readonly FurtherSheet[] {
  const rows = scenarios.flatMap(({ name, spend }) =>
    spend.newProvision.settings.flatMap((kind) => [
      section(`${name}: ${kindLabels[kind.kind]}`),
      ...settingRows(kind),
    ]),
  );
  if (rows.length === 0) return [];
  const block: RowBlock = { table: "HNB_Settings", headingRow: headerRows, rows, of: "Setting or kind" };
  return [
    {
      key: "settings",
      sheet,
      places: placeRows(block, sheet),
      draw: ({ draft, book, stamp, state }) => {
        drawHeader(draft, sheetHeader("settings", stamp, state));
        drawRows(draft, book, block);
        const below = block.headingRow + rows.length + 2;
        about.forEach((words, i) => {
          draft.put(below + i, 0, words, "note");
        });
        const years = book.years.length;
        return {
          widths: [38, 34, 11, 12, ...book.years.map(() => 12), 190, 26],
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
