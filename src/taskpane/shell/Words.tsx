import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ whole: { whiteSpace: "nowrap" } });

/** `2026-27`, `2026/27`: a browser would break the line within it. */
const years = /(\d{4}[-/]\d\d)/;

/** A sentence whose years stay whole at the end of a line. */
export function Words({ children }: { readonly children: string }) {
  const styles = useStyles();
  return children.split(years).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
