--- The script of the page: an index with filters over several articles, one article at a time, marks that can be hidden.
-- The page reads well without it. The page's policy admits it by its hash, which a spec proves.

local script = {}

script.sha256 = "Gk3COY4lo8yGsw7alU86M5xjcpGHT09IaD/53wxLTYw="

script.text = [=[
"use strict";
(() => {
  const articles = [...document.querySelectorAll("main > article")];
  const cards = [...document.querySelectorAll(".card")];
  const make = (name, text, fields) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const key in fields || {}) element.setAttribute(key, fields[key]);
    return element;
  };

  const legend = document.getElementById("legend");
  for (const box of legend.querySelectorAll("input")) {
    box.hidden = false;
    box.addEventListener("change", () => document.body.classList.toggle("no-" + box.value, !box.checked));
  }

  // Marks the sentences of the card that is asked for, and brings both into view.
  const here = () => {
    for (const old of document.querySelectorAll(".sentence.here")) old.classList.remove("here");
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.classList.contains("card")) {
      const sentences = target.dataset.sentences.split(" ").map((id) => document.getElementById(id)).filter(Boolean);
      for (const sentence of sentences) sentence.classList.add("here");
      if (sentences[0]) sentences[0].scrollIntoView({ block: "center" });
    }
    if (target) target.scrollIntoView({ block: target.classList.contains("sentence") ? "center" : "nearest" });
  };
  if (articles.length < 2) {
    addEventListener("hashchange", here);
    here();
    return;
  }

  // ---- The index ----
  const index = make("section", "", { id: "index", "aria-labelledby": "index-title" });
  const title = make("h2", cards.length + (cards.length === 1 ? " move in " : " moves in ") + articles.length + " articles",
    { id: "index-title" });
  const form = make("form", "", { "aria-label": "Filters" });
  form.addEventListener("submit", (event) => event.preventDefault());
  const field = (label, element) => {
    const box = make("label", label);
    box.append(make("br"), element);
    form.append(box);
    return element;
  };
  const choices = (label, values) => {
    const select = make("select");
    select.append(make("option", "all", { value: "" }));
    for (const value of values) select.append(make("option", value, { value }));
    return field(label, select);
  };
  const counted = (key) => {
    const counts = new Map();
    for (const card of cards)
      if (card.dataset[key]) counts.set(card.dataset[key], (counts.get(card.dataset[key]) || 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map((entry) => entry[0]);
  };
  const words = field("Words", make("input", "", { type: "search", autocomplete: "off" }));
  const type = choices("Move", counted("type"));
  const org = choices("Organisation", counted("org").slice(0, 500));
  const status = choices("Status", counted("status"));
  const after = field("From", make("input", "", { type: "date" }));
  const before = field("To", make("input", "", { type: "date" }));

  const columns = [["day", "When"], ["who", "Who"], ["move", "Move"], ["role", "Post"], ["org", "Organisation"],
    ["status", "Status"], ["article", "Article"]];
  const table = make("table");
  const caption = make("caption", "", { "aria-live": "polite" });
  const head = make("tr"), body = make("tbody");
  const rows = cards.map((card) => {
    const data = card.dataset, article = card.closest("article");
    const row = make("tr");
    const cells = { day: data.day, who: data.who, move: data.verb, role: data.role, org: data.org,
      status: data.status, article: article.dataset.title };
    for (const [key] of columns) {
      const cell = make(key === "who" ? "th" : "td", key === "who" ? "" : cells[key] || "", key === "day" ? { class: "day" } : {});
      if (key === "who") {
        cell.scope = "row";
        cell.append(make("a", cells.who || "?", { href: "#" + card.id }));
      }
      row.append(cell);
    }
    return { row, data, cells, text: Object.values(cells).join(" ").toLowerCase() };
  });
  let sorted = "day", down = true;
  const show = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kept = rows.filter(({ data, text }) => (!type.value || data.type === type.value)
      && (!org.value || data.org === org.value) && (!status.value || data.status === status.value)
      && (!after.value || (data.last && data.last >= after.value)) && (!before.value || (data.day && data.day <= before.value))
      && wanted.every((word) => text.includes(word)));
    kept.sort((a, b) => {
      const x = a.cells[sorted] || "", y = b.cells[sorted] || "";
      if (x === y) return 0;
      if (!x || !y) return x ? -1 : 1;
      return (x < y) === down ? 1 : -1;
    });
    body.replaceChildren(...kept.map((entry) => entry.row));
    caption.textContent = kept.length + " of " + rows.length + " moves";
  };
  for (const [key, label] of columns) {
    const cell = make("th", "", { scope: "col" }), button = make("button", label, { type: "button" });
    button.addEventListener("click", () => {
      down = sorted === key ? !down : key === "day";
      sorted = key;
      for (const other of head.children) other.removeAttribute("aria-sort");
      cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      show();
    });
    cell.append(button);
    head.append(cell);
  }
  head.firstChild.setAttribute("aria-sort", "descending");
  form.addEventListener("input", show);
  const top = make("thead");
  top.append(head);
  table.append(caption, top, body);
  const frame = make("div", "", { class: "table", tabindex: "0", role: "region", "aria-label": "Table of moves" });
  frame.append(table);
  const list = make("ol"), all = make("details");
  for (const article of articles) {
    const item = make("li"), count = article.querySelectorAll(".card").length;
    item.append(make("a", article.dataset.title, { href: "#" + article.id }), count ? " (" + count + ")" : "");
    list.append(item);
  }
  all.append(make("summary", "All articles"), list);
  const changes = new Map();
  for (const card of cards) {
    const { from, to, who, role, org } = card.dataset;
    const pair = to ? [who, to] : from ? [from, who] : null;
    const key = pair && pair.join("\n") + "\n" + (role || "");
    if (!pair || changes.has(key)) continue;
    const item = make("li");
    item.append(make("a", pair.join(" \u2192 "), { href: "#" + card.id }), [role, org].filter(Boolean).map((text) => ", " + text).join(""));
    changes.set(key, item);
  }
  const successions = make("details"), chain = make("ol");
  chain.append(...changes.values());
  successions.append(make("summary", "Who replaced whom (" + changes.size + ")"), chain);
  index.append(title, form, frame, ...(changes.size ? [successions] : []), all);
  document.querySelector("main").prepend(index);

  // ---- One article at a time ----
  document.body.classList.add("paged");
  articles.forEach((article, at) => {
    const ways = make("nav", "", { class: "ways", "aria-label": "Articles" });
    ways.append(make("a", "All moves", { href: "#index" }));
    if (at > 0) ways.append(make("a", "Previous", { href: "#" + articles[at - 1].id }));
    if (at < articles.length - 1) ways.append(make("a", "Next", { href: "#" + articles[at + 1].id }));
    article.prepend(ways);
  });
  const route = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const shown = target && target.closest("main > article");
    for (const article of articles) article.hidden = article !== shown;
    index.hidden = Boolean(shown);
    scrollTo(0, 0);
    if (shown) here();
  };
  addEventListener("hashchange", route);
  show();
  route();
})();
]=]

return script
