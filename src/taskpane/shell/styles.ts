import { makeStyles, tokens } from "@fluentui/react-components";

/** How the parts of every screen look, so that the screens look alike. */
export const useScreenStyles = makeStyles({
  stack: {
    display: "grid",
    // A long choice of a field would else widen the whole screen.
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    minWidth: 0,
    overflowWrap: "anywhere",
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  tight: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "4px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  /** The buttons that end a form: in sight however long the form is. */
  ending: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  bullets: { margin: 0, paddingLeft: "20px", display: "grid", gap: "4px" },
  card: {
    display: "grid",
    gap: "4px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  summary: { cursor: "pointer", padding: "2px 0" },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "4px 6px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    fontWeight: "inherit",
  },
  /** For a long text of the workbook's: the first lines, the whole of it in its title. */
  clipped: { maxHeight: "6.2em", overflowY: "hidden" },
});
