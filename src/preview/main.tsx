import { createRoot } from "react-dom/client";
import { openBook } from "./book/book";
import { connectionOn } from "./connection";
import { Preview } from "./Preview";
import { settingsFrom } from "./settings";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the preview.");
const settings = settingsFrom(window.location.search);
const connection = connectionOn(window, settings);
createRoot(root).render(
  <Preview
    settings={settings}
    opener={async (bytes, name) => {
      const book = openBook(bytes, name, { isReadOnly: settings.readonly });
      connection.offer(book);
      return Promise.resolve(book);
    }}
    typing={connection.typing}
  />,
);
