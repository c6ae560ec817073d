import { useState } from "react";
import type { ReactNode } from "react";
import { cellName } from "../../workbook/port/address";
import { HostError } from "../../workbook/port/host";
import type { Book, BookState } from "../book/types";
import { cellsOf } from "../charts/resolve";
import type { Drawing } from "./Cell";
import { cellAt, within } from "./cells";
import type { Place } from "./cells";
import { Choices } from "./Choices";
import type { Drafting } from "./draft";
import { Editor } from "./Editor";
import type { Leaving } from "./Editor";
import { useGridStyles } from "./styles";
import { typedText } from "./typed";

interface InsideProps {
  readonly drawing: Drawing;
  readonly state: BookState;
  readonly book: Book;
  readonly active: Place;
  readonly drafting: Drafting;
  readonly leave: (by: Leaving, back: boolean) => void;
  readonly cancel: () => void;
  readonly focus: () => void;
  readonly refused: (error: HostError) => void;
}

interface Inside {
  readonly node: ReactNode;
  readonly openChoices: () => void;
  /** Does what a workbook may refuse, and tells the person where it does. */
  readonly guarded: (deed: () => void) => void;
}

/** The words that a cell may hold; none where it may hold anything. */
export function choicesAt(
  { sheet }: Pick<Drawing, "sheet">,
  state: BookState,
  place: Place,
): readonly string[] {
  const rule = sheet.validations.find(({ area }) => within(place, area));
  if (!rule) return [];
  if (typeof rule.choices !== "string") return rule.choices;
  const named = state.names.find(({ name }) => name.toLowerCase() === String(rule.choices).toLowerCase());
  const reference = named?.refersTo ?? rule.choices.replace(/^=/, "");
  const full = reference.includes("!") ? reference : `'${sheet.name.replaceAll("'", "''")}'!${reference}`;
  return [...new Set(cellsOf(state, full).flatMap(({ text }) => (text === "" ? [] : [text])))];
}

/** What stands in the active cell besides its content: the editor, the list of choices, or the button that opens it. */
export function useInside(props: InsideProps): Inside {
  const { drawing, state, book, active, drafting, leave, cancel, focus, refused } = props;
  const styles = useGridStyles();
  const { sheet, plain } = drawing;
  const [openAt, open] = useState<Place & { sheet: string }>();
  const { draft } = drafting;
  const name = cellName(active.row, active.column);
  const guarded = (deed: () => void): void => {
    try {
      deed();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused(error);
    }
  };
  const choices = choicesAt(drawing, state, active);
  const openChoices = (): void => {
    if (choices.length > 0) open({ ...active, sheet: sheet.id });
  };
  const close = (): void => {
    open(undefined);
    focus();
  };
  const isHere = (place: Place): boolean => place.row === active.row && place.column === active.column;
  if (draft?.at === "cell" && draft.sheet === sheet.id && isHere(draft.place)) {
    const node = <Editor drawing={drawing} draft={draft} drafting={drafting} leave={leave} cancel={cancel} />;
    return { node, openChoices, guarded };
  }
  if (choices.length === 0) return { node: undefined, openChoices, guarded };
  const cell = cellAt(sheet, active);
  const node =
    openAt?.sheet === sheet.id && isHere(openAt) ? (
      <Choices
        label={`Choices for ${name}`}
        choices={choices}
        now={typedText(cell, cell?.style ?? plain)}
        close={close}
        choose={(choice) => {
          close();
          guarded(() => {
            book.enter(sheet.id, active.row, active.column, choice);
          });
        }}
      />
    ) : (
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Choose for ${name}`}
        className={styles.chooser}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.preventDefault();
        }}
        onClick={openChoices}
      >
        ▼
      </button>
    );
  return { node, openChoices, guarded };
}
