/** The lines around cells. */
import type { Side } from "../../hosts/file/whole/types";
import type { Area } from "../../workbook/port/grid";
import type { Cells } from "./areas";
import { colour, oneOf } from "./arguments";
import { common, restyle } from "./rangeLook";
import type { Session } from "./session";
import { thing } from "./thing";
import type { ThingClass } from "./thing";

const sides: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

interface BorderTarget {
  readonly cells: Cells;
  readonly edge: string;
  readonly side: Side;
}

/** The cells of an area that lie at its edge. */
function edgeOf(area: Area, side: Side): Area {
  switch (side) {
    case "top":
      return { ...area, bottom: area.top };
    case "bottom":
      return { ...area, top: area.bottom };
    case "left":
      return { ...area, right: area.left };
    case "right":
      return { ...area, left: area.right };
  }
}

const along = ({ cells, side }: BorderTarget): Cells => {
  const [first, ...rest] = cells.areas;
  return { sheet: cells.sheet, areas: [edgeOf(first, side), ...rest.map((area) => edgeOf(area, side))] };
};

/** Line styles of Office.js with a weight, as the file names them. */
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const lines = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double"] as const;
const filed = (line: (typeof lines)[number]): string =>
  ({
    None: "none",
    Continuous: "thin",
    Dash: "dashed",
    DashDot: "dashDot",
    DashDotDot: "dashDotDot",
    Dot: "dotted",
    Double: "double",
  })[line];

const edge = (
  of: BorderTarget,
  session: Session,
  style: string | undefined,
  ink: string | undefined,
): void => {
  restyle(along(of), session, (present) => {
    const { [of.side]: before, ...others } = present.edges;
    const line = style ?? before?.style ?? "thin";
    if (line === "none") return { ...present, edges: others };
    return {
      ...present,
      edges: { ...others, [of.side]: { style: line, colour: ink ?? before?.colour ?? "000000" } },
    };
  });
};

/** `RangeBorder` */
export const border: ThingClass<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ edge: name }) => ({ SideIndex: name }),
  scalars: {
    sideIndex: { get: ({ edge: name }) => name },
    style: {
      get: (of, session) =>
        common(along(of), session, (style) => {
          const present = style.edges[of.side]?.style;
          return present === undefined
            ? "None"
            : (lines.find((line) => filed(line) === present) ?? "Continuous");
        }),
      set(of, value, session) {
        edge(of, session, filed(oneOf(value, lines, "border.style")), undefined);
      },
    },
    color: {
      get: (of, session) =>
        common(along(of), session, (style) => `#${style.edges[of.side]?.colour ?? "000000"}`),
      set(of, value, session) {
        edge(of, session, undefined, colour(value, "border.color"));
      },
    },
    weight: {
      get: (of, session) =>
        common(along(of), session, (style) => {
          const present = style.edges[of.side]?.style ?? "thin";
          return weights.find((weight) => weight.toLowerCase() === present) ?? "Thin";
        }),
      set(of, value, session) {
        const weight = oneOf(value, weights, "border.weight").toLowerCase();
        edge(of, session, weight === "hairline" ? "hair" : weight, undefined);
      },
    },
  },
};

/** `RangeBorderCollection` */
export const borders: ThingClass<Cells> = {
  name: "RangeBorderCollection",
  scalars: { count: { get: () => Object.keys(sides).length } },
  items: (cells, session) =>
    Object.entries(sides).map(([name, side]) => thing(border, { cells, edge: name, side }, session)),
  item(cells, key, session) {
    const name = oneOf(key, Object.keys(sides), "the edge");
    return thing(border, { cells, edge: name, side: sides[name] ?? "top" }, session);
  },
};
