import { createRoot } from "react-dom/client";
import { openBook } from "./book/book";
import { Preview } from "./Preview";
import { settingsFrom } from "./settings";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the preview.");
const settings = settingsFrom(window.location.search);
createRoot(root).render(
  <Preview
    settings={settings}
    opener={async (bytes, name) => Promise.resolve(openBook(bytes, name, { isReadOnly: settings.readonly }))}
    typing={() => undefined}
  />,
);
