// Opens every page, looks at what is drawn, uses it as a reader would, and fails at the first page with a fault.
import { chromium } from "playwright-core";
import { mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { crossings, overlaps } from "./geometry.js";

const here = dirname(fileURLToPath(import.meta.url));
const pages = join(here, "out", "pages");
const shots = join(here, "out", "shots");
const pictures = join(here, "..", "..", "docs");
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
// milliseconds; a tenth of it on an idle machine, for ten thousand words
const SLOW = 1000;
const faults = [];
const check = (page, what, holds) => {
  if (!holds) faults.push(`${page}: ${what}`);
};
const count = (page, selector) => page.locator(selector).count();
const node = (claim) => `#map .node:is([data-claim="${claim}"], [data-again~="${claim}"])`;
const has = (page, selector, name) =>
  page.locator(selector).first().evaluate((element, name) => element.classList.contains(name), name);

/** What is drawn: nothing overlaps, nothing crosses, everything can be heard. */
async function look(page, name) {
  const drawn = await page.evaluate(() => {
    const within = (element) => element.getAttribute("transform")?.match(/[-\d.]+/g).map(Number) ?? [0, 0];
    const boxes = [...document.querySelectorAll("#map .node")].map((node) => {
      const { width, height } = node.querySelector(".box").getBBox();
      const [x, y] = within(node);
      const words = [...node.querySelectorAll("text")].map((text) => text.getBBox());
      const fits = words.every((word) => word.x >= 0 && word.x + word.width <= width && word.y + word.height <= height);
      return { id: node.dataset.claim, x, y, width, height, fits, name: node.getAttribute("aria-label") };
    });
    const lines = [...document.querySelectorAll("#map .edge:not(.crossing)")].map((edge) => {
      const path = edge.querySelector("path");
      const length = path.getTotalLength();
      const points = Array.from({ length: 25 }, (_, step) => path.getPointAtLength((length * step) / 24));
      return { ends: [edge.dataset.from, edge.dataset.to], points: points.map(({ x, y }) => [x, y]) };
    });
    return { boxes, lines };
  });
  for (const pair of overlaps(drawn.boxes)) check(name, `boxes overlap: ${pair}`, false);
  for (const pair of crossings(drawn)) check(name, `edges cross: ${pair}`, false);
  check(name, "words leave their box", drawn.boxes.every(({ fits }) => fits));
  check(name, "a box without a name", drawn.boxes.every((box) => box.name?.length > 3));
  return drawn.boxes.length;
}

/** A click on a rebuttal, in the map and in the text, lights what it counters and says why. */
async function click(page, name) {
  const edges = page.locator("#map .edge.rebuttal:not(.crossing)");
  if ((await edges.count()) === 0) return;
  const { from, to } = await edges.first().evaluate(({ dataset }) => ({ from: dataset.from, to: dataset.to }));
  const target = node(to);
  // the box of a claim that says another again is the other's
  const boxed = await page.locator(node(from)).first().getAttribute("data-claim");
  const clicks = [
    ["the label of a rebuttal", edges.first().locator(".how")],
    ["the box of a rebuttal", page.locator(`${node(from)} .box`)],
    ["a rebuttal in the text", page.locator(`#c${from}`)],
  ];
  for (const [what, place] of clicks) {
    // what comes to lie under the pointer when the panel closes would be lit by it
    await page.mouse.move(1, 1);
    await page.keyboard.press("Escape");
    check(name, "Escape does not let go", !(await has(page, target, "target")));
    // where it is scrolled to by itself, the panel of reasons may cover it
    await place.evaluate((element) => element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" }));
    // the click goes where it is now: nothing may move any more
    await place.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await place.click({ position: what.includes("text") ? undefined : { x: 6, y: 6 }, force: true });
    check(name, `a click on ${what} does not light its target`, await has(page, target, "target"));
    check(name, `a click on ${what} does not light it in the text`, await has(page, `#c${to}`, "target"));
    check(name, `a click on ${what} does not say why`, await page.locator(`#why${what.includes("box") ? boxed : from}`).isVisible());
  }
  await page.keyboard.press("Escape");
}

/** Tab into the text and the map, arrows from claim to claim. */
async function type(page, name) {
  const focused = () => page.evaluate(() => ({ ...document.activeElement.dataset }).claim ?? null);
  const inMap = () => page.evaluate(() => document.activeElement.closest("#map .node") !== null);
  for (let tabs = 0; tabs < 20 && (await focused()) === null; tabs += 1) await page.keyboard.press("Tab");
  const first = await focused();
  check(name, "Tab does not reach the text", first !== null && !(await inMap()));
  await page.keyboard.press("ArrowRight");
  const second = await focused();
  check(name, "an arrow does not reach the next claim", second !== null && second !== first);
  check(name, "focus does not say why", await page.locator(`#why${second}`).isVisible());
  await page.locator('#map .node[tabindex="0"]').focus();
  await page.keyboard.press("ArrowDown");
  check(name, "an arrow leaves the map", await inMap());
  const claim = await focused();
  await page.keyboard.press("Enter");
  check(name, "Enter does not hold a claim", await has(page, `#c${claim}`, "lit"));
  await page.keyboard.press("Escape");
}

/** Pointing at claims stays quick, however long the article is. */
async function point(page, name) {
  const slowest = await page.evaluate(() => {
    const claims = [...document.querySelectorAll("#prose .claim")];
    const times = claims.filter((_, at) => at % Math.ceil(claims.length / 10) === 0).map((claim) => {
      const started = performance.now();
      claim.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      document.getElementById("reasons").getBoundingClientRect();
      return performance.now() - started;
    });
    return Math.max(0, ...times);
  });
  check(name, `pointing at a claim takes ${slowest} ms`, slowest < SLOW);
}

/** The filters hide what does not pass, in the map and its edges. */
async function filter(page, name, nodes) {
  const visible = async () => {
    const shown = await page.locator("#map .node").evaluateAll((all) => all.filter((node) => getComputedStyle(node).display !== "none").length);
    const dangling = await page.locator("#map .edge:not(.off)").evaluateAll((all) => all.filter(({ dataset }) =>
      [dataset.up, dataset.down].some((end) => document.querySelector(`#map .node.off[data-claim="${end}"]`))).length);
    check(name, "an edge without its ends is shown", dangling === 0);
    return shown;
  };
  const claims = await page.locator(".why").evaluateAll((all) => all.map((section) => ({ ...section.dataset })));
  const drawn = await page.locator("#map .node").evaluateAll((all) => all.map((node) => node.dataset.claim));
  const wanted = (test) => claims.filter((claim) => drawn.includes(claim.of) && test(claim)).length;
  await page.selectOption("#kind", "rebuttal");
  const rebuttals = await visible();
  check(name, "the filter by kind", rebuttals === wanted(({ kinds }) => kinds.split(" ").includes("rebuttal")) && rebuttals < nodes);
  await page.selectOption("#kind", "");
  await page.selectOption("#holder", "author");
  check(name, "the filter by holder", (await visible()) === wanted(({ holder }) => holder === "author"));
  await page.selectOption("#holder", "");
  await page.locator("#least").fill("0.9");
  check(name, "the filter by confidence", (await visible()) === wanted(({ confidence }) => Number(confidence) >= 0.9));
  await page.locator("#least").fill("0");
  check(name, "an empty filter hides something", (await visible()) === nodes);
}

async function open(file, options) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options });
  const address = pathToFileURL(join(pages, file)).href;
  page.on("console", (message) => check(file, `console: ${message.text()}`, false));
  page.on("pageerror", (error) => check(file, `error: ${error.message}`, false));
  page.on("request", (request) => check(file, `a request to ${request.url()}`, request.url() === address));
  await page.goto(address);
  return page;
}

mkdirSync(shots, { recursive: true });
const names = readdirSync(pages).filter((file) => file.endsWith(".html")).sort();
for (const file of names) {
  const page = await open(file);
  if (file === "index.html") {
    const links = await page.locator("th a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    check(file, "a page is not linked", links.length === names.length - 1 && links.every((link) => names.includes(link.slice(2))));
  } else {
    check(file, "a script of the text ran", await page.evaluate(() => window.injected === undefined));
    check(file, "mark-up of the text is mark-up of the page", (await count(page, "script")) === 1 && (await count(page, "img, textarea, b b")) === 0);
    const nodes = await look(page, file);
    await type(page, file);
    await click(page, file);
    await point(page, file);
    await filter(page, file, nodes);
    await page.emulateMedia({ media: "print" });
    check(file, "the filters are printed", !(await page.locator("#bar").isVisible()));
    await page.emulateMedia({ media: "screen" });
  }
  await page.screenshot({ path: join(shots, file.replace(".html", ".png")) });
  await page.close();
}
if (process.argv.includes("--shots")) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open("speech.html", { colorScheme, viewport: { width: 1120, height: 660 } });
    await page.locator("#c10").click();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(pictures, `page-${colorScheme}.png`) });
    await page.close();
  }
}
await browser.close();
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `browser: ${names.length} pages, no fault` : `browser: ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
