import { makeStyles } from "@fluentui/react-components";

/** Fields side by side where there is room for them; none is wider than its place, whatever its choices say. */
export const useFieldStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: "8px 12px",
    alignItems: "start",
    "& > *": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  /** A field whose choices may be long: as wide as the pane. */
  whole: { gridColumn: "1 / -1" },
  input: { minWidth: 0, width: "100%" },
});
