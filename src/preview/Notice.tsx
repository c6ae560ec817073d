import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { HostError } from "../workbook/port/host";

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: 0 } });

/** What could not be done, why, and what to do. */
export function Refusal({ error, close }: { readonly error: HostError; readonly close: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar role="alert" intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{error.found}</MessageBarTitle>
        {` Wanted: ${error.wanted}. ${error.remedy}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={close}>
          Close
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface UnsavedProps {
  readonly name: string;
  readonly save: () => void;
  readonly goOn: () => void;
  readonly stay: () => void;
}

/** Asked before another workbook takes the place of one with unsaved work. */
export function Unsaved({ name, save, goOn, stay }: UnsavedProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{name} has changes that are not saved.</MessageBarTitle> Opening another workbook
        loses them.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={save}>
          Save a copy, then open
        </Button>
        <Button size="small" onClick={goOn}>
          Open without saving
        </Button>
        <Button size="small" onClick={stay}>
          Stay
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
