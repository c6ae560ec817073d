import { Button } from "@fluentui/react-components";
import { useSession } from "../session/context";

/** Takes back the last thing that the pane entered in the workbook; nothing where there is none. */
export function UndoLine() {
  const { state, actions } = useSession();
  const last = state.undo.at(-1);
  if (!last) return null;
  return (
    <div>
      <Button disabled={state.doing !== undefined} onClick={() => void actions.undo()}>
        Undo {last.label}
      </Button>
    </div>
  );
}
