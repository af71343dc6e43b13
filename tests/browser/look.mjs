// Opens pages in Chromium and tells as JSON what axe, the layout and the network say.
// node look.mjs CHROMIUM PAGE…
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, ...pages] = process.argv.slice(2);
const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf-8");
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--no-first-run"];

function watchLayout() {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

async function scrollThrough() {
  for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
    scrollTo(0, top);
    await new Promise((done) => setTimeout(done, 10));
  }
}

// Every way to choose, and which cards and headings are seen then.
function choices() {
  const seen = (node) => node.checkVisibility();
  const inputs = [...document.querySelectorAll("input")];
  const values = (name) => {
    const found = inputs.filter((input) => input.name === name);
    return found.length ? found : [{ value: "" }];
  };
  const found = [];
  for (const year of values("year")) for (const language of values("language")) {
    year.checked = language.checked = true;
    found.push({
      year: year.value, language: language.value,
      cards: [...document.querySelectorAll("article")].filter(seen).map((card) => card.id),
      headings: [...document.querySelectorAll("section > .heading > h2")].filter(seen).map((h) => h.textContent),
    });
  }
  return found;
}

async function look(browser, page, colorScheme, width) {
  const context = await browser.newContext({
    colorScheme, viewport: { width, height: 800 }, bypassCSP: true,
  });
  const tab = await context.newPage();
  const asked = [];
  tab.on("request", (request) => asked.push(request.url()));
  await tab.addInitScript(watchLayout);
  const address = pathToFileURL(page).href;
  await tab.goto(address);
  await tab.evaluate(scrollThrough);
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => axe.run());
  const seen = await tab.evaluate(() => ({
    shifted: window.shifted, wider: document.documentElement.scrollWidth > innerWidth,
  }));
  const result = {
    page, colorScheme, width, ...seen,
    violations: violations.map((one) => `${one.id}: ${one.nodes[0].html}`),
    asked: asked.filter((url) => url !== address && !url.startsWith("data:")),
    choices: await tab.evaluate(choices),
  };
  await context.close();
  return result;
}

const browser = await chromium.launch({ executablePath, args: quiet });
const results = [];
for (const page of pages) {
  results.push(await look(browser, page, "light", 360), await look(browser, page, "dark", 1400));
}
await browser.close();
console.log(JSON.stringify(results));
