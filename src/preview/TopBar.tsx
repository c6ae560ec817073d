import { Button, makeStyles, Select } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useId, useRef } from "react";
import { samples } from "./settings";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    padding: "6px 10px",
    minHeight: "44px",
    boxSizing: "border-box",
    color: "var(--ink)",
    backgroundColor: "var(--sheet)",
    borderBottom: "1px solid var(--heading-rule)",
    flexWrap: "wrap",
  },
  name: {
    margin: 0,
    fontSize: "15px",
    fontWeight: 600,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  unsaved: { fontSize: "12px", color: "var(--heading-ink)", whiteSpace: "nowrap" },
  gap: { flexGrow: 1 },
  note: { fontSize: "12px", color: "var(--heading-ink)", paddingLeft: "6px", whiteSpace: "nowrap" },
  label: { fontSize: "12px", color: "var(--heading-ink)" },
  file: { display: "none" },
});

export const zooms = [0.5, 0.75, 0.9, 1, 1.25, 1.5, 2] as const;

interface TopBarProps {
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly isReadOnly: boolean;
  /** The sample that is open; absent for a workbook of the person's own. */
  readonly sample: string | undefined;
  readonly openSample: (id: string) => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly zoom: number;
  readonly setZoom: (zoom: number) => void;
}

/** What is open, and what can be done with the workbook as a whole. */
export function TopBar(props: TopBarProps) {
  const { name, isUnsaved, isReadOnly, sample, openSample, openFile, save, undo, redo, zoom, setZoom } =
    props;
  const styles = useStyles();
  const [sampleLabel, zoomLabel] = [useId(), useId()];
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <h1 className={styles.name} title={name}>
        {name}
      </h1>
      <span className={styles.unsaved}>{isReadOnly ? "read only" : isUnsaved ? "not saved yet" : ""}</span>
      <span className={styles.gap} />
      <label id={sampleLabel} className={styles.label} htmlFor={`${sampleLabel}-field`}>
        Sample
      </label>
      <Select
        id={`${sampleLabel}-field`}
        size="small"
        value={sample ?? ""}
        onChange={(_, { value }) => {
          openSample(value);
        }}
      >
        {sample === undefined && <option value="">Your own workbook</option>}
        {samples.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        icon={<FolderOpenRegular />}
        title="Opened in this page only: nothing leaves this computer"
        onClick={() => file.current?.click()}
      >
        Open your own .xlsx…
      </Button>
      <input
        ref={file}
        className={styles.file}
        type="file"
        aria-label="A workbook of your own"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          // So that the same file can be chosen again.
          event.target.value = "";
          if (chosen) openFile(chosen);
        }}
      />
      <Button size="small" appearance="primary" icon={<SaveRegular />} onClick={save}>
        Save a copy
      </Button>
      <Button
        size="small"
        icon={<ArrowUndoRegular />}
        aria-label="Undo"
        title="Undo (Ctrl+Z)"
        disabled={!undo}
        onClick={undo}
      />
      <Button
        size="small"
        icon={<ArrowRedoRegular />}
        aria-label="Redo"
        title="Redo (Ctrl+Y)"
        disabled={!redo}
        onClick={redo}
      />
      <label id={zoomLabel} className={styles.label} htmlFor={`${zoomLabel}-field`}>
        Zoom
      </label>
      <Select
        id={`${zoomLabel}-field`}
        size="small"
        value={String(zoom)}
        onChange={(_, { value }) => {
          setZoom(Number(value));
        }}
      >
        {zooms.map((each) => (
          <option key={each} value={String(each)}>
            {`${String(each * 100)}%`}
          </option>
        ))}
      </Select>
      <span className={styles.note}>Nothing leaves this computer.</span>
    </header>
  );
}
