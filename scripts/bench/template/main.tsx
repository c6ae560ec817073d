/**
 * A pane of the size of Microsoft's own React task-pane template (OfficeDev/Office-Addin-TaskPane-React, MIT): a
 * picture with a heading, a list with icons, a field and a button, from the same parts of the same libraries. Written
 * anew and without the template's polyfills for old browsers, which would make it four times as large.
 */
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground3 },
  heading: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  item: { display: "flex", paddingBottom: tokens.spacingVerticalL, fontSize: tokens.fontSizeBase300 },
  entry: { display: "flex", flexDirection: "column", alignItems: "center", maxWidth: "50%" },
});

const points = [
  { icon: <Ribbon24Regular />, words: "One" },
  { icon: <LockOpen24Regular />, words: "Two" },
  { icon: <DesignIdeas24Regular />, words: "Three" },
];

function Pane() {
  const styles = useStyles();
  const [text, setText] = useState("Some text");
  const insert = (): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.values = [[text]];
      range.format.autofitColumns();
      await context.sync();
    });
  return (
    <div className={styles.page}>
      <Image width="90" height="90" src="assets/icon-80.png" alt="The template" />
      <h1 className={styles.heading}>Welcome</h1>
      <ul>
        {points.map(({ icon, words }) => (
          <li key={words} className={styles.item}>
            {icon}
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <div className={styles.entry}>
        <Field size="large" label="Text to be put into the selected cell">
          <Textarea
            size="large"
            value={text}
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Button appearance="primary" size="large" onClick={() => void insert()}>
          Insert
        </Button>
      </div>
    </div>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the pane.");
void Office.onReady(() => {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Pane />
    </FluentProvider>,
  );
});
