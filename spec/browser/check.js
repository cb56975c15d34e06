// Opens pages of the command in headless Chromium: nothing of an article runs, links and keys work, axe-core finds nothing
// serious, a hundred articles are there within a second. Screenshots go to the folder that is named.
//   node check.js NEWSEXTRACT FOLDER
"use strict";
const { execFileSync } = require("child_process");
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [command, folder] = process.argv.slice(2);
const root = process.env.NEWSEXTRACT_ROOT || path.join(__dirname, "../..");
let passed = 0, failed = 0;
const check = (name, ok, detail) => {
  if (ok) passed++;
  else {
    failed++;
    console.log("not right: " + name + (detail === undefined ? "" : ": " + JSON.stringify(detail)));
  }
};

const write = (name, text) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const page_of = (name, ...words) =>
  write(name, execFileSync(command, ["--format", "html", "--explain", "--quiet", ...words], { maxBuffer: 1 << 28 }));

const HOSTILE = `---
title: '"><script>document.title="run"</script><img src=x onerror="document.title=1">'
date: 2025-03-14
---
</div></article><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)></svg>
<a href="javascript:alert(4)">x</a> [x](javascript:alert(5)) <iframe src="data:text/html,<script>alert(6)</script>"></iframe>
<style>* { display: none }</style><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">
<form action="https://evil.example/"><input autofocus onfocus=alert(7)></form> <link rel=stylesheet href=https://evil.example/>
\u202e\u2067Elena "onmouseover=alert(8)" Marsh\u202c, chief executive of Harbor <script>alert(9)</script> Robotics, resigned on Monday.
Elena Marsh resigned as chief executive of "><script>alert(10)</script>. <!-- --><![CDATA[ ]]> &lt;script&gt;alert(11)&lt;/script&gt;
`;

// A hundred articles of the usual length.
const hundred = () => {
  const first = ["Elena", "Daniel", "Priya", "Victor", "Helen", "Tom", "Sofia", "Louis"];
  const last = ["Marsh", "Brandt", "Raman", "Hale", "Drax", "Okafor", "Lindqvist", "Kerr", "Whitlock"];
  const orgs = ["Harbor Robotics Inc", "Keystone Freight Ltd", "Lumen Labs Inc", "Coastline Systems Ltd", "Copperfield Inc"];
  const posts = ["chief executive", "chief technology officer", "finance chief", "head of research"];
  const filler = "The company makes machines that carry boxes from one end of a warehouse to the other. ".repeat(60);
  for (let i = 0; i < 100; i++) {
    const who = first[i % 8] + " " + last[i % 9], next = first[(i + 3) % 8] + " " + last[(i + 4) % 9];
    const org = orgs[i % 5], post = posts[i % 4];
    write(`hundred/${String(i).padStart(3, "0")}.md`, `---\ntitle: Article ${i}\ndate: 2025-0${1 + i % 9}-1${i % 10}\n---\n\n`
      + `${org} said on Monday that ${who}, its ${post}, had resigned.\n\n${filler}\n\n${next} will succeed ${who} as ${post} of ${org}.\n`);
  }
  return path.join(folder, "hundred");
};

const violations = async (page) => {
  // Through the debugger, which the page's policy does not govern.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const answer = await session.send("Runtime.evaluate", {
    expression: "axe.run().then((found) => JSON.stringify(found.violations.map((v) => [v.id, v.impact, v.nodes[0].html])))",
    awaitPromise: true, returnByValue: true,
  });
  return JSON.parse(answer.result.value).filter((violation) => ["serious", "critical", "moderate"].includes(violation[1]));
};

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  const open = async (file, options = {}) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    page.heard = [];
    page.on("console", (message) => page.heard.push(message.text()));
    page.on("pageerror", (error) => page.heard.push(error.message));
    page.on("dialog", (dialog) => { page.heard.push("dialog " + dialog.message()); dialog.dismiss(); });
    page.on("request", (request) => request.url().startsWith("file:") || page.heard.push("request " + request.url()));
    await page.goto("file://" + path.resolve(file));
    return page;
  };
  const picture = (page, name, options) => page.screenshot({ path: path.join(folder, name + ".png"), ...options });

  // One article.
  const one = page_of("one.html", path.join(root, "examples/articles/lumen-labs.md"));
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(one, { colorScheme });
    check("one article says nothing", page.heard.length === 0, page.heard);
    const found = await violations(page);
    check("axe, one article, " + colorScheme, found.length === 0, found);
    await picture(page, "one-" + colorScheme, { fullPage: true });
  }
  const page = await open(one);
  check("cards", await page.locator(".card").count() > 0);
  let reached = false;
  for (let i = 0; i < 60 && !reached; i++) {
    await page.keyboard.press("Tab");
    reached = await page.evaluate(() => document.activeElement.matches(".card blockquote a"));
  }
  check("the evidence is reached with the keyboard", reached);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  check("the sentence is shown", await page.evaluate(() => {
    const box = document.querySelector(":target").getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  }));
  await page.locator(".text a.trigger").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  check("the trigger leads to its card", await page.evaluate(() => document.querySelector(":target").matches(".card")));
  await page.locator("#legend input").first().focus();
  await page.keyboard.press("Space");
  check("marks are hidden", await page.evaluate(() => document.body.classList.contains("no-person")));
  for (const summary of await page.locator("summary").all()) await summary.click();
  await picture(page, "explained");
  await page.emulateMedia({ media: "print" });
  await picture(page, "print", { fullPage: true });
  const narrow = await open(one, { viewport: { width: 360, height: 740 } });
  check("a narrow window needs no sideways scrolling", await narrow.evaluate(() => document.documentElement.scrollWidth <= 360));
  await picture(narrow, "narrow");

  // A hostile one, as file and as JSON lines.
  const hostile = write("hostile.md", HOSTILE);
  const lines = write("hostile.jsonl", JSON.stringify({ id: "\"><img src=x onerror=alert(20)>", title: HOSTILE, text: HOSTILE }) + "\n");
  for (const [name, ...words] of [["hostile.html", hostile], ["lines.html", "--input", "jsonl", lines],
    ["both.html", hostile, path.join(root, "examples/articles")]]) {
    const evil = await open(page_of(name, ...words));
    await evil.mouse.move(300, 300);
    await evil.waitForTimeout(300);
    check(name + " runs nothing", evil.heard.length === 0, evil.heard);
    check(name + " keeps its title", await evil.title() === "Moves", await evil.title());
    check(name + " has no element of the article", await evil.locator("img, iframe, main form:not(#index form), base, svg[onload]").count() === 0);
    check(name + " has no foreign link", await evil.locator("a:not([href^='#'])").count() === 0);
    check(name + " has no override of direction", !/[\u202a-\u202e\u2066-\u2069]/.test(await evil.content()));
    await picture(evil, name.replace(".html", ""));
  }
  const long = write("long.md", "Elena Marsh resigned on Monday. " + "x".repeat(5 << 20));
  const endless = await open(page_of("long.html", long));
  check("a line of 5 MB opens", endless.heard.length === 0 && await endless.locator("article").count() === 1, endless.heard);

  // Many.
  const many = page_of("many.html", hundred());
  check("a hundred articles under 3 MB", fs.statSync(many).size < 3e6, fs.statSync(many).size);
  const index = await open(many);
  const ready = await index.evaluate(() => performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd);
  check("a hundred articles within a second", ready < 1000, ready);
  const total = await index.locator("#index tbody tr").count();
  check("the index", total >= 100, total);
  const before = Date.now();
  await index.fill("#index input[type=search]", "elena");
  const kept = await index.locator("#index tbody tr").count();
  check("words filter", kept > 0 && kept < total && Date.now() - before < 500, [kept, Date.now() - before]);
  await index.selectOption("#index select >> nth=0", "departure");
  await index.locator("#index th button").nth(1).click();
  await picture(index, "index");
  let found = await violations(index);
  check("axe, index", found.length === 0, found);
  await index.locator("#index tbody a").first().click();
  await index.waitForTimeout(200);
  check("one article is shown", await index.locator("main > article:visible").count() === 1);
  found = await violations(index);
  check("axe, article of the index", found.length === 0, found);
  await picture(index, "index-article");
  await index.goBack();
  check("back leads to the index", await index.locator("#index").isVisible());

  await browser.close();
  console.log(passed + " passed, " + failed + " failed");
  process.exit(failed ? 1 : 0);
})();
