import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useScreenStyles } from "./styles";

/** The most characters that a list shows at the pane's least width. */
const fits = 35;

const useStyles = makeStyles({ narrow: { "@media (min-width: 560px)": { display: "none" } } });

/** Under a list: what is chosen, where the list is too narrow for it. A screen reader has it from the list itself. */
export function ChosenInFull({ text }: { readonly text: string }) {
  const common = useScreenStyles();
  const styles = useStyles();
  if (text.length <= fits) return null;
  return (
    <p aria-hidden="true" className={mergeClasses(common.quiet, styles.narrow)}>
      {text}
    </p>
  );
}
