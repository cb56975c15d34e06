--- The style of the page. The page's policy admits it by its hash, which a spec proves.

local style = {}

style.sha256 = "hahotxs+aoLmdftebmMUqdyUdZyV3AmFgpxy6GzQIDU="

style.text = [=[
:root { color-scheme: light dark; --page: #fbfaf7; --card: #fff; --text: #1b1b19; --faint: #595953; --line: #cfcec6;
  --link: #0b4fa0; --here: #fff3b8; --out: #b3261e; --in: #00655a; --on-mark: #fff;
  --person: #1c4f9c; --person-tint: #dfebff; --organization: #8a4600; --organization-tint: #ffe9d1;
  --role: #2a651d; --role-tint: #e0f3dc; --date: #6b2a86; --date-tint: #f2e5f8; }
@media (prefers-color-scheme: dark) { :root { --page: #16171a; --card: #1f2024; --text: #ecece8; --faint: #adada6;
  --line: #45464b; --link: #9ac4ff; --here: #4a4010; --out: #ff9d94; --in: #6fd6c5; --on-mark: #16171a;
  --person: #8cbcff; --person-tint: #1a3150; --organization: #ffb970; --organization-tint: #44311b;
  --role: #97da88; --role-tint: #1f3b1e; --date: #dfb0f3; --date-tint: #3b2548; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "PingFang SC", sans-serif; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem; }
.top { display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; align-items: baseline; padding: .7rem 1.5rem;
  border-bottom: 1px solid var(--line); font-size: .9rem; }
.top h1 { font-size: 1rem; margin: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1rem; margin: 0; padding: 0; border: 0; }
.legend legend { float: left; padding: 0; margin-right: 1rem; color: var(--faint); }
.legend input { margin: 0 .3em 0 0; vertical-align: -.1em; }
main { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem 4rem; }
article { padding-top: 1.5rem; content-visibility: auto; contain-intrinsic-size: auto 60rem; }
article + article { border-top: 3px double var(--line); margin-top: 3rem; }
.paged article + article { border-top: 0; margin-top: 0; }
article > header h2 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .2rem; overflow-wrap: anywhere; }
.place { color: var(--faint); margin: 0 0 1rem; font-size: .9rem; overflow-wrap: anywhere; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(19rem, 26rem); gap: 0 2.5rem; align-items: start; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.85; max-width: 46rem; }
.matter { color: var(--faint); font-size: .85rem; }
.heading { font-weight: 700; } .quoted { font-style: italic; }
.gap { color: var(--faint); border: 1px dashed; padding: 0 .4em; }
mark, .text a { color: inherit; background: none; unicode-bidi: isolate; -webkit-box-decoration-break: clone;
  box-decoration-break: clone; }
.person { background: var(--person-tint); border: 1px solid var(--person); border-radius: .8em; padding: 0 .35em; }
.organization { background: var(--organization-tint); border: 1px solid var(--organization); padding: 0 .25em; }
.role { background: var(--role-tint); border-bottom: 2px dashed var(--role); }
.date { background: var(--date-tint); border-bottom: 4px double var(--date); }
.trigger { font-weight: 700; text-decoration: none; border-radius: .2em; padding: 0 .3em; }
.text a.trigger, .legend .trigger { color: var(--on-mark); }
.trigger.departure { background: var(--out); } .trigger.appointment { background: var(--in); }
.departure::before { content: "\25BE\00A0" / ""; } .appointment::before { content: "\25B4\00A0" / ""; }
.no-person .text .person, .no-organization .text .organization, .no-role .text .role, .no-date .text .date {
  background: none; border-color: transparent; padding: 0; }
.no-trigger .text a.trigger { background: none; color: inherit; font-weight: inherit; }
.no-trigger .text .trigger::before { content: none; }
.sentence:target, .sentence.here { background: var(--here); }
.trigger:target, .card:target { outline: 3px solid var(--link); outline-offset: 2px; }
aside { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: .3rem .3rem 1rem; font-size: .95rem; }
aside h3 { font-size: 1rem; margin: 1.2rem 0 .5rem; }
.card { background: var(--card); border: 1px solid var(--line); border-left: 6px solid var(--in); padding: .7rem .9rem;
  margin: 0 0 .8rem; border-radius: .2rem; scroll-margin: .5rem; }
.card.leaves { border-left-color: var(--out); border-left-style: double; }
.card h4 { margin: 0 0 .3rem; font-size: 1.05rem; line-height: 1.35; overflow-wrap: anywhere; }
.card .verb { font-weight: 700; white-space: nowrap; }
.verb.departure { color: var(--out); } .verb.appointment { color: var(--in); }
.status { display: inline-block; border: 1px solid; border-radius: 1em; padding: 0 .6em; font-size: .8rem; }
.status.planned, .status.rumoured { border-style: dashed; } .status.denied { text-decoration: line-through; }
.status.historical { border-style: dotted; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .9rem; margin: .5rem 0; }
dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
.card blockquote { margin: .5rem 0 0; padding-left: .8rem; border-left: 2px solid var(--line); overflow-wrap: anywhere; }
.card blockquote a { color: inherit; text-decoration: underline dotted; text-underline-offset: .2em; }
details { margin-top: .5rem; } summary { cursor: pointer; color: var(--faint); }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
.after { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 2.5rem; }
.after h3 { font-size: 1rem; margin: 2rem 0 .6rem; } .after section { min-width: 0; }
.timeline { list-style: none; margin: 0; padding: 0 0 0 .4rem; }
.timeline li { position: relative; border-left: 2px solid var(--line); padding: 0 0 .5rem 1.1rem; line-height: 1.4; }
.timeline li:last-child { border-color: transparent; }
.timeline li::before { content: "\25B4" / ""; position: absolute; left: -.5rem; color: var(--in); background: var(--page); }
.timeline li.leaves::before { content: "\25BE" / ""; color: var(--out); }
.timeline time { font-variant-numeric: tabular-nums; color: var(--faint); margin-right: .5rem; }
.graph { overflow-x: auto; } .graph svg { display: block; }
.graph rect { fill: var(--card); stroke: var(--person); stroke-width: 1.5; }
.graph text { fill: var(--text); font-size: 13px; } .graph .post { fill: var(--faint); font-size: 12px; }
.graph path { stroke: var(--faint); stroke-width: 1.5; fill: none; } .graph marker path { fill: var(--faint); stroke: none; }
.warnings { color: var(--faint); font-size: .9rem; }
#index form { display: flex; flex-wrap: wrap; gap: .6rem 1rem; margin: 1rem 0; align-items: end; }
#index label { display: block; font-size: .85rem; color: var(--faint); }
#index input, #index select, #index textarea, #index form button { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--faint);
  border-radius: .2rem; padding: .25rem .4rem; max-width: 16rem; height: 2.2rem; }
#index .wide { flex: 1 0 100%; } #index textarea { max-width: none; width: 100%; height: 55vh; margin-top: .3rem; }
#index form button { cursor: pointer; font-weight: 700; padding: 0 1.2rem; }
#index .table { overflow-x: auto; } #index table { border-collapse: collapse; width: 100%; font-size: .95rem; }
#index caption { text-align: left; padding: .3rem 0; color: var(--faint); }
#index th { text-align: left; border-bottom: 2px solid var(--line); padding: .3rem .8rem .3rem 0; white-space: nowrap; }
#index th button { font: inherit; font-weight: 700; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
#index tbody th, #index td { border-bottom: 1px solid var(--line); padding: .3rem 1rem .3rem 0; vertical-align: top;
  unicode-bidi: isolate; overflow-wrap: break-word; white-space: normal; }
#index td:nth-child(3) { white-space: nowrap; }
#index td.day { white-space: nowrap; font-variant-numeric: tabular-nums; } #index td:last-child { min-width: 12rem; }
#index ol { columns: 22rem; column-gap: 2rem; padding: 0; }
#index li { break-inside: avoid; overflow-wrap: anywhere; margin-left: 2.5rem; }
.ways { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 0 0 .6rem; font-size: .9rem; }
@media (max-width: 56rem) { .columns { display: block; } aside { position: static; max-height: none; overflow: visible; }
  main { padding: 0 1rem 3rem; } .top { padding: .6rem 1rem; } }
@media print { :root { color-scheme: light; --page: #fff; --card: #fff; --text: #000; --faint: #333; --line: #888; --link: #000;
  --here: #fff; --out: #000; --in: #000; --on-mark: #000; --person: #000; --organization: #000; --role: #000; --date: #000;
  --person-tint: #fff; --organization-tint: #fff; --role-tint: #fff; --date-tint: #fff; }
  .top input, .top a, .ways, .skip, #index form { display: none; } .trigger.departure, .trigger.appointment { background: none;
  border: 2px solid #000; } .columns { display: block; } aside { position: static; max-height: none; overflow: visible; }
  .card, .timeline li { break-inside: avoid; } body { font-size: 10.5pt; } }
]=]

return style
