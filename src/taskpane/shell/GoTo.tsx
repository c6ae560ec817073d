import { Button } from "@fluentui/react-components";
import { useSession } from "../session/context";

/** A button that shows a cell or range of the workbook: “Go to C12 on Funding”. `about` tells several to one cell apart. */
export function GoTo({
  sheet,
  address,
  about,
  primary = false,
}: {
  readonly sheet: string;
  readonly address: string;
  readonly about?: string;
  readonly primary?: boolean;
}) {
  const { actions } = useSession();
  const words = `Go to ${address} on ${sheet}`;
  return (
    <Button
      size={primary ? "medium" : "small"}
      appearance={primary ? "primary" : "secondary"}
      {...(about === undefined ? {} : { "aria-label": `${words}: ${about}` })}
      onClick={() => void actions.goTo(sheet, address)}
    >
      {words}
    </Button>
  );
}
