import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { checkedOrigin, developmentOrigin, manifestFor } from "../../scripts/pack/manifest";
import { declaredMinimum } from "../../src/hosts/excel/requirement";
import { screenLabels, screens } from "../../src/taskpane/screenNames";
import { only, parse, within } from "./document";
import { addresses, faults } from "./rules";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = parse(xml);
const overrides = only(manifest, "VersionOverrides");
const group = only(within(overrides).find(({ name }) => name === "OfficeTab") ?? overrides, "Group");
const buttons = group.children.filter(({ name }) => name === "Control");

/** What an element's `resid` leads to. */
const resource = (id: string | undefined): string =>
  within(only(overrides, "Resources")).find(({ attributes }) => attributes["id"] === id)?.attributes[
    "DefaultValue"
  ] ?? "";

/** Width and height of a PNG, from its header. */
function pixels(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest", () => {
  it("has nothing that Excel would refuse", () => {
    expect(faults(manifest)).toEqual([]);
  });

  it("is a task pane for workbooks, under the name and version of this package", () => {
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(overrides.attributes["xsi:type"]).toBe("VersionOverridesV1_0");
    expect(only(manifest, "Hosts", "Host").attributes["Name"]).toBe("Workbook");
    expect(only(overrides, "Hosts", "Host").attributes["xsi:type"]).toBe("Workbook");
    expect(only(manifest, "Version").text).toBe(`${version}.0`);
    expect(only(manifest, "DefaultLocale").text).toBe("en-GB");
    expect(only(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });

  it("asks for the Excel that the host asks for", () => {
    const set = only(manifest, "Requirements", "Sets", "Set");
    expect(set.attributes["Name"]).toBe("ExcelApi");
    expect(set.attributes["MinVersion"]).toBe(declaredMinimum);
  });

  // The years ahead are one tab away from Results: the ribbon's group keeps to few buttons.
  const withButton = screens.filter((screen) => screen !== "ahead");

  it("has one button for each screen but the years ahead, in the order of the pane's tabs, all in one pane", () => {
    const told = buttons.map((button) => ({
      label: resource(only(button, "Label").attributes["resid"]),
      opens: resource(only(button, "Action", "SourceLocation").attributes["resid"]),
      pane: only(button, "Action", "TaskpaneId").text,
    }));
    expect(told).toEqual(
      withButton.map((screen) => ({
        label: screenLabels[screen],
        opens: `${developmentOrigin}/taskpane.html#${screen}`,
        pane: "ForumModel.Pane",
      })),
    );
  });

  it("has pictures of exactly the size that each is named for, and the sizes that are required", () => {
    const pictures = within(group).filter(({ name }) => name === "Image");
    const sizes = new Set(pictures.map(({ attributes }) => attributes["size"]));
    for (const size of ["16", "32", "80"]) expect(sizes).toContain(size);
    expect(pictures).toHaveLength(sizes.size * (buttons.length + 1));
    for (const { attributes } of pictures) {
      const file = resource(attributes["resid"]).replace(developmentOrigin, root);
      const side = Number(attributes["size"]);
      expect([file, ...pixels(file)]).toEqual([file, side, side]);
    }
    const icon = (name: string): string =>
      (only(manifest, name).attributes["DefaultValue"] ?? "").replace(developmentOrigin, root);
    expect(pixels(icon("IconUrl"))).toEqual([32, 32]);
    expect(pixels(icon("HighResolutionIconUrl"))).toEqual([64, 64]);
  });

  it("leads to pages that a build makes", () => {
    const made: Readonly<Record<string, string>> = {
      "taskpane.html": "src/taskpane/taskpane.html",
      "help.html": "assets/help.html",
      "functions.html": "src/functions/functions.html",
      "functions.js": "src/functions/main.ts",
      "functions.json": "src/functions/metadata.ts",
    };
    for (const address of addresses(manifest)) {
      const path = address.replace(`${developmentOrigin}/`, "").replace(/#.*$/, "");
      expect([path, existsSync(join(root, made[path] ?? path))]).toEqual([path, true]);
    }
  });

  it("is one runtime for functions, apart from the pane's: a shared one upsets undo", () => {
    expect(within(manifest).filter(({ name }) => name === "Runtimes")).toEqual([]);
  });
});

describe("the check of the manifest", () => {
  it.each([
    [
      "a resource that is not there",
      'resid="Write.Tip"',
      'resid="Wrote.Tip"',
      "Wrote.Tip is not among the LongStrings",
    ],
    ["one that nothing asks for", 'resid="Write.Tip"', 'resid="Meeting.Tip"', "nothing asks for Write.Tip"],
    [
      "plain http",
      "https://localhost:3000/help.html",
      "http://localhost:3000/help.html",
      "http://localhost:3000/help.html is not https",
    ],
    [
      "an id twice",
      'id="ForumModel.Write"',
      'id="ForumModel.Meeting"',
      "the id ForumModel.Meeting stands twice",
    ],
    ["no GUID", /<Id>.*<\/Id>/, "<Id>forum-model</Id>", "Id is no GUID"],
    [
      "elements out of order",
      /(<Permissions>.*<\/Permissions>)([^]*)(<\/OfficeApp>)/,
      "$2$1$3",
      "Permissions comes too late in OfficeApp",
    ],
    [
      "an unknown element",
      "<GetStarted>",
      "<GetGoing/><GetStarted>",
      "DesktopFormFactor may not hold GetGoing",
    ],
    [
      "a label that is too long",
      'DefaultValue="Set up"',
      `DefaultValue="${"x".repeat(126)}"`,
      "SetUp.Label is too long",
    ],
  ])("finds %s", (_, found, instead, fault) => {
    const spoilt = xml.replace(found, instead);
    expect(spoilt).not.toBe(xml);
    expect(faults(parse(spoilt))).toContain(fault);
  });

  it("finds what is no XML", () => {
    expect(() => parse(xml.replace("</Hosts>", ""))).toThrow();
  });
});

describe("a manifest for another place", () => {
  it("has every address there, and nothing else changed", () => {
    const moved = manifestFor(xml, "https://forum.example.gov.uk/model/");
    expect(faults(parse(moved))).toEqual([]);
    expect(moved).not.toContain("localhost");
    expect(moved.replaceAll("https://forum.example.gov.uk/model", developmentOrigin)).toBe(xml);
  });

  it.each([
    "http://forum.example.gov.uk",
    "forum.example.gov.uk",
    'https://x/"><a',
    "https://x/?a=b",
    "javascript:1",
  ])("cannot be %s", (origin) => {
    expect(() => checkedOrigin(origin)).toThrow("will not do");
  });
});
