import { readFileSync } from "node:fs";
import { hostingFiles } from "../../scripts/pack/hosting";
import { excelFrames, pagePolicy, securityHeaders } from "../../scripts/pack/policy";
import { at } from "../../scripts/pack/root";
import { parse, within } from "./document";

const headers = Object.entries(securityHeaders("excel"));
const file = (name: string): string => hostingFiles[name] ?? "";

describe("what a server is told", () => {
  it.each(Object.keys(hostingFiles))("assets/hosting/%s is as the one policy makes it", (name) => {
    expect(readFileSync(at(`assets/hosting/${name}`), "utf8")).toBe(file(name));
  });

  it("is every header, whatever the server", () => {
    for (const [name, value] of headers) {
      expect(file("_headers")).toContain(`${name}: ${value}`);
      expect(file("nginx.conf")).toContain(`add_header ${name} "${value}" always;`);
    }
    const azure = JSON.parse(file("staticwebapp.config.json")) as { globalHeaders: unknown };
    expect(azure.globalHeaders).toEqual(Object.fromEntries(headers));
    const added = within(parse(file("web.config"))).filter(({ name }) => name === "add");
    for (const [name, value] of headers) {
      expect(added.map(({ attributes }) => attributes)).toContainEqual({ name, value });
    }
  });

  it("leaves the pictures without a Cache-Control: Office shows a stand-in for an icon that has one", () => {
    for (const content of Object.values(hostingFiles)) expect(content).not.toMatch(/assets|\.png/);
  });

  it("has all headers again where nginx would drop them", () => {
    const blocks = file("nginx.conf").split("location ").slice(1);
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) for (const [name] of headers) expect(block).toContain(`add_header ${name} `);
  });
});

describe("the policy", () => {
  it("begins with nothing and allows no inline script, no eval, no other machine but Microsoft's for Office.js", () => {
    const policy = pagePolicy("excel");
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|http:/);
    expect([...policy.matchAll(/https:[^ ;]*/g)].map(([address]) => address)).toEqual([
      "https://appsforoffice.microsoft.com",
    ]);
  });

  it("lets the preview run WebAssembly, reach no other machine, and stand in no other page", () => {
    const policy = securityHeaders("preview")["Content-Security-Policy"];
    expect(policy).toContain("'wasm-unsafe-eval'");
    expect(policy).not.toContain("https:");
    expect(policy).toMatch(/frame-ancestors 'self'$/);
  });

  it("says in the page what the server says, but for who may frame it, which a page cannot say", () => {
    const frames = `; frame-ancestors 'self' ${excelFrames.join(" ")}`;
    expect(securityHeaders("excel")["Content-Security-Policy"]).toBe(`${pagePolicy("excel")}${frames}`);
  });
});
