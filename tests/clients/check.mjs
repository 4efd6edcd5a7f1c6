// Reads what `convert` wrote with @argdown/core, mermaid and marked, and compares it with the wire form.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import core from "@argdown/core";

const argdown = new core.ArgdownApplication();
argdown.addPlugin(new core.ParserPlugin(), "parse-input");
argdown.addPlugin(new core.DataPlugin(), "build-model");
argdown.addPlugin(new core.ModelPlugin(), "build-model");
const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import("mermaid");
const { marked } = await import("marked");
mermaid.initialize({ startOnLoad: false, maxEdges: 10000, maxTextSize: 1000000 });

const out = process.argv[2];
let checks = 0;
const same = (found, expected, what) => {
  checks += 1;
  assert.deepEqual(found, expected, what);
};

/** The text of a claim on one line, with what a terminal would obey written as its escape. */
const line = (text) =>
  text
    .split(/[\s\u0085]+/u)
    .filter((word) => word && word !== "\ufeff")
    .join(" ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);

const article = (name) => {
  const wire = JSON.parse(readFileSync(join(out, `${name}.json`), "utf8"));
  const bytes = Buffer.from(wire.text, "utf8");
  const slice = (span) => bytes.subarray(span.start, span.end).toString("utf8");
  const inside = (claim, index) =>
    wire.claims.slice(0, index).some((c) => c.span.start <= claim.span.start && claim.span.end <= c.span.end);
  return {
    ...wire,
    words: wire.claims.map((claim) => line(slice(claim.span))),
    aimed: wire.rebuttals.filter((rebuttal) => rebuttal.target !== null),
    unstated: wire.rebuttals.filter((rebuttal) => rebuttal.target === null).length,
    restated: wire.claims.filter((claim) => claim.restates !== null).length,
    nested: wire.claims.filter(inside).length,
  };
};

/** Mermaid keeps entities in a form of its own until it draws. */
const decoded = (text) =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll("ﬂ°quot¶ß", '"');

const checkMermaid = async (name, expected) => {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(readFileSync(join(out, `${name}.mermaid`), "utf8"));
  const vertices = [...diagram.db.getVertices().values()];
  same(vertices.length, expected.claims.length + expected.unstated, `${name}: nodes`);
  const edges = expected.rebuttals.length + expected.supports.length + expected.restated + expected.nested;
  same(diagram.db.getEdges().length, edges, `${name}: edges`);
  const words = expected.words.map((_, index) => {
    const vertex = diagram.db.getVertices().get(`c${index}`);
    return decoded(vertex.text).split(/<br ?\/?>/)[0];
  });
  same(words, expected.words, `${name}: words of nodes`);
};

const checkArgdown = (name, expected) => {
  const input = readFileSync(join(out, `${name}.argdown`), "utf8");
  const process = ["parse-input", "build-model"];
  const response = argdown.run({ input, process, throwExceptions: true });
  same(response.lexerErrors ?? [], [], `${name}: errors of the lexer`);
  same((response.parserErrors ?? []).map((error) => error.message), [], `${name}: errors of the parser`);
  const statements = Object.values(response.statements);
  same(statements.length, expected.claims.length, `${name}: statements`);
  const attacks = response.relations.filter((r) => r.relationType === "attack" || r.relationType === "contrary").length;
  const supports = response.relations.filter((r) => r.relationType === "support" || r.relationType === "entails").length;
  const pairs = (edges) => new Set(edges.map((edge) => `${edge.claim} ${edge.target}`)).size;
  same([attacks, supports], [pairs(expected.aimed), pairs(expected.supports)], `${name}: relations`);
  expected.claims.forEach((claim, index) => {
    const statement = response.statements[`c${index}`];
    const definition = statement.members.find((member) => member.text !== undefined);
    same(definition.text.trim(), expected.words[index], `${name}: words of c${index}`);
    same([statement.data.start, statement.data.end], [claim.span.start, claim.span.end], `${name}: data of c${index}`);
    const edges = [...expected.rebuttals, ...expected.supports].filter((edge) => edge.claim === index);
    same((statement.data.edges ?? []).map((e) => e.kind), edges.map((e) => e.kind), `${name}: kinds of c${index}`);
  });
};

/** The words of an item without those of the lists inside it. */
const own = (item) => [...item.childNodes].filter((node) => node.nodeName !== "UL").map((node) => node.textContent).join("").trim();

const checkMarkdown = (name, expected) => {
  const html = marked.parse(readFileSync(join(out, `${name}.markdown`), "utf8"));
  const { document } = new JSDOM(html).window;
  const lines = [...document.querySelectorAll("li")].map(own);
  const missing = expected.words.filter((words, index) => {
    const note = new RegExp(` \\[${index}(, .*)?\\]$`);
    return !lines.some((text) => note.test(text) && text.replace(note, "").endsWith(words));
  });
  same(missing, [], `${name}: claims that no item of the lists holds`);
  same(document.querySelectorAll("a, img, code, table, hr, script, b").length, 0, `${name}: stray marks`);
};

const names = readdirSync(out).filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5)).sort();
for (const name of names) {
  const expected = article(name);
  await checkMermaid(name, expected);
  checkArgdown(name, expected);
  checkMarkdown(name, expected);
}
console.log(`argdown, mermaid and marked read ${names.length} articles`);
console.log(`${checks} passed, 0 failed`);
