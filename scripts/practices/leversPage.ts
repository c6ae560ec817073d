/** The page of all practices, made from the library. */
import type { Effect, Step } from "../../src/practices/effect";
import { figureWords } from "../../src/practices/figureWords";
import { practices } from "../../src/practices/library";
import { documents } from "../../src/practices/library/documents";
import type { Practice } from "../../src/practices/practice";
import { pointOf } from "../../src/practices/published";
import { kindLabels } from "../../src/model/kinds";
import { leverLabels } from "../../src/model/leverLines";
import { opening, carried } from "./leversWords";

function on({ target }: Step): string {
  switch (target.to) {
    case "kind":
      return kindLabels[target.kind];
    case "newService":
      return `new: ${target.name}`;
    case "transfer":
      return "Schools block to High needs block";
    case "setting":
      return target.setting;
    case "service":
      return target.service;
    case "all":
      return "all";
  }
}

const sign = (step: Step, { eitherWay }: Effect): string =>
  eitherWay ? (step.times === 1 ? "±" : "∓") : step.times === 1 ? "+" : "−";

const steps = (effect: Effect): string =>
  effect.steps
    .map((step) =>
      step.name === "reserveMovement"
        ? `${sign(step, effect)} ${leverLabels[step.name]}`
        : `${sign(step, effect)} ${leverLabels[step.name]}, ${on(step)}`,
    )
    .join(" and ");

function loads(effect: Effect): string {
  const { central, derivedBy } = effect.size;
  const point = pointOf(central);
  if (central.is === "unstated") return "0: unstated";
  if (point === undefined)
    return `0: a bound (${central.words}${derivedBy === undefined ? "" : `, ${derivedBy}`})`;
  return `${point.toLocaleString("en-GB")}${derivedBy === undefined ? "" : ` (${derivedBy})`}`;
}

const effectWords = (effect: Effect): string =>
  `${steps(effect)} → ${loads(effect)}${"needMetBy" in effect ? `; need met by ${effect.needMetBy}` : ""}`;

/** A cell of a table: several things stand on lines of their own. */
const cell = (parts: readonly string[]): string =>
  (parts.length === 0 ? "–" : parts.join("<br>")).replace(/[|*_]/g, "\\$&");

function row(practice: Practice): string {
  const { id, name, authority, figures, effects, source, thing } = practice;
  const what = [
    `${name} (${authority})`,
    ...(thing === "lever" ? [] : [thing === "enabler" ? "a note with a cost" : thing]),
  ];
  const cells = [
    [id],
    what,
    effects.map(effectWords),
    figures.map(figureWords),
    [`${source.at}: “${source.quote}”`],
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

const cautions = (): readonly string[] =>
  practices
    .filter(({ evidence }) => evidence.cautions.length > 0)
    .map(({ id, evidence }) =>
      `- **${id}** ${evidence.cautions.join(" ")}`.replace(/\*(?!\*)(?<!\*\*)/g, "\\*"),
    );

/** The page as Markdown. */
export function leversPage(): string {
  const sections = documents.flatMap(({ id, title, publisher, dated }) => {
    const own = practices.filter(({ source }) => source.document === id);
    return [
      `## ${title}`,
      `${publisher}, ${dated}.`,
      [
        "<!-- prettier-ignore -->",
        "| id | practice | sets in the model → loads as | published figures | source |",
        "| --- | --- | --- | --- | --- |",
        ...own.map(row),
      ].join("\n"),
    ];
  });
  const parts = [
    ...opening(practices.length),
    ...sections,
    "## What to know before resting a figure on one",
    cautions().join("\n"),
    ...carried,
  ];
  return `${parts.join("\n\n")}\n`;
}
