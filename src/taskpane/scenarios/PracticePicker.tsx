import { Field, Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Modelled } from "../../model/forumModel";
import type { Lever } from "../../model/inputs";
import { yearName } from "../../model/format";
import type { Change } from "../../tasks/levers/change";
import { addLevers } from "../../tasks/levers/leverPlans";
import { isShare } from "../../tasks/levers/leverForm";
import { previewChange } from "../../tasks/levers/preview";
import type { ScenarioBook } from "../../tasks/levers/scenarioTable";
import { practiceForms, practicesShown, type PracticeShown } from "../../tasks/practices";
import { isNumber, readNumber } from "../../workbook/read/number";
import { useSession } from "../session/context";
import type { Told } from "../session/state";
import { ChosenInFull } from "../shell/ChosenInFull";
import { useFieldStyles } from "../shell/fields";
import { Form } from "../shell/Form";
import { ToldWords } from "../shell/Notices";
import { useScreenStyles } from "../shell/styles";
import { PracticeSource } from "./PracticeSource";
import { PreviewLines } from "./PreviewLines";

const groups = [...new Set(practicesShown.map(({ group }) => group))];

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const practiceWords = ({ name, authority }: PracticeShown): string => `${name} (${authority})`;

type Texts = Readonly<Record<string, string>>;

const loaded = ({ effects }: PracticeShown): Texts =>
  Object.fromEntries(effects.map(({ key, loadsAs }) => [key, loadsAs]));

/** Sizes as numbers, or the key of the first that is none. */
function sizesOf(
  { effects }: PracticeShown,
  texts: Texts,
): { readonly sizes: Readonly<Record<string, number>> } | { readonly wrong: string } {
  const sizes: Record<string, number> = {};
  for (const { key, unit } of effects) {
    const read = readNumber({ content: texts[key] ?? "", format: "General" });
    if (!isNumber(read)) return { wrong: key };
    sizes[key] = isShare(unit) && !read.isPercent ? read.value / 100 : read.value;
  }
  return { sizes };
}

interface TriedOut {
  /** The key of a size that is no number. */
  readonly wrong?: string;
  readonly told?: Told;
  readonly change?: Change;
  readonly lever?: Lever;
}

/** What the practice with these sizes would do to the workbook, or what is wrong with them. */
function tryOut(book: ScenarioBook, scenario: string, id: string, texts: Texts, from: number): TriedOut {
  const practice = practicesShown.find((one) => one.id === id);
  if (!practice) return {};
  const read = sizesOf(practice, texts);
  if ("wrong" in read) return read;
  const answer = practiceForms({ id, scenario, from, sizes: read.sizes });
  if ("fault" in answer) return { told: answer.fault };
  const label = `${id} ${practice.name}`;
  const { change, lever, refused, byField, beyond } = addLevers(book, answer.forms, label);
  const problems = [...Object.values(byField).flat(), ...beyond];
  const told = refused ?? problems.find(({ severity }) => severity === "error");
  return { ...(change ? { change } : {}), ...(lever ? { lever } : {}), ...(told ? { told } : {}) };
}

/** Adds what an authority has done, from the published sources, to a scenario: its own figures, or the person's. */
export function PracticePicker({
  book,
  modelled,
  scenario,
  close,
}: {
  readonly book: ScenarioBook;
  readonly modelled: Modelled;
  readonly scenario: string;
  /** `kept` names the scenario where something was entered. */
  readonly close: (kept?: string) => void;
}) {
  const { actions } = useSession();
  const styles = useScreenStyles();
  const fields = useFieldStyles();
  const [group, setGroup] = useState(groups[0]);
  const among = practicesShown.filter((one) => one.group === group);
  const [id, setId] = useState(among[0]?.id ?? "");
  const practice = among.find((one) => one.id === id) ?? among[0];
  const [texts, setTexts] = useState<Texts>(practice ? loaded(practice) : {});
  const [from, setFrom] = useState(book.inputs.years[1] ?? NaN);
  const choose = (next: PracticeShown | undefined): void => {
    setId(next?.id ?? "");
    setTexts(next ? loaded(next) : {});
  };
  const tried = useMemo(() => tryOut(book, scenario, id, texts, from), [book, scenario, id, texts, from]);
  const { change } = tried;
  const preview = useMemo(
    () => change && previewChange(modelled, change, scenario),
    [modelled, change, scenario],
  );
  const keep = change
    ? () => {
        void actions.apply(change.plan, change.label).then((done) => {
          if (!done) return;
          actions.announce(`Kept: ${change.label}.`);
          close(scenario);
        });
      }
    : undefined;
  return (
    <Form
      heading={`Add what others have done to ${scenario}`}
      verb="Keep the practice"
      keep={keep}
      cancel={() => {
        close();
      }}
    >
      <Field label="About">
        <Select
          value={group ?? ""}
          onChange={(_, { value }) => {
            const next = groups.find((one) => one === value);
            setGroup(next);
            choose(practicesShown.find((one) => one.group === next));
          }}
        >
          {groups.map((one) => (
            <option key={one} value={one}>
              {sentenceCase(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Practice">
        <Select
          value={practice?.id ?? ""}
          onChange={(_, { value }) => {
            choose(among.find((one) => one.id === value));
          }}
        >
          {among.map((one) => (
            <option key={one.id} value={one.id}>
              {practiceWords(one)}
            </option>
          ))}
        </Select>
      </Field>
      {practice && <ChosenInFull text={practiceWords(practice)} />}
      {practice && <PracticeSource practice={practice} />}
      {practice?.effects.map(({ key, words, unit, unitWords, isPublished, needMetBy }) => (
        <Field
          key={key}
          label={`${sentenceCase(words)} (${unitWords})`}
          hint={[
            isPublished
              ? "As published there. Enter your own."
              : "No published number: 0 until you enter one.",
            ...(needMetBy === undefined ? [] : [`Need met by ${needMetBy}.`]),
          ].join(" ")}
          {...(tried.wrong === key
            ? {
                validationState: "error" as const,
                validationMessage: `“${texts[key] ?? ""}” is no number. Enter a number${isShare(unit) ? " in per cent" : ""}.`,
              }
            : {})}
        >
          <Input
            className={fields.input}
            inputMode="decimal"
            value={texts[key] ?? ""}
            onChange={(_, { value }) => {
              setTexts((before) => ({ ...before, [key]: value }));
            }}
          />
        </Field>
      ))}
      <Field label="From">
        <Select
          value={String(from)}
          onChange={(_, { value }) => {
            setFrom(Number(value));
          }}
        >
          {book.inputs.years.map((year) => (
            <option key={year} value={String(year)}>
              {yearName(year)}
            </option>
          ))}
        </Select>
      </Field>
      {tried.told && (
        <div role="alert" className={styles.card}>
          <ToldWords told={tried.told} />
        </div>
      )}
      {preview && tried.lever && <PreviewLines preview={preview} lever={tried.lever} />}
      {change?.notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
    </Form>
  );
}
