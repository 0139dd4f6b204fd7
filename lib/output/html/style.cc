#include "output/html/style.h"

namespace referat::output {

const std::string_view html_style = R"(:root {
  --paper: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d5dae0; --link: #0a58a6;
  --items: #1f5f99; --decisions: #b45309; --mark: #fff0b3; --mark-ink: #1b1f24;
  --good: #1a6b34; --bad: #b3261e; --open: #8a5a00; --note: #fff6dc;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15191e; --ink: #e4e8ec; --quiet: #a3adb8; --line: #39424c; --link: #8ec1f5;
    --items: #6fb0ec; --decisions: #f0a45d; --mark: #5c4a00; --mark-ink: #fff6d6;
    --good: #7fd396; --bad: #ff9d94; --open: #f0c264; --note: #33290c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--link); }
a:focus-visible, .chart:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line);
  font-size: 1.35rem; line-height: 1.3; }
h3, h4 { margin: 0; font-size: 1.05rem; line-height: 1.35; }
p { margin: .25rem 0; }
.kind, .facts, .source, .legend, .read-as, footer, caption { color: var(--quiet);
  font-size: .875rem; }
.found { font-size: 1.1rem; font-weight: 600; }
.note { margin: .75rem 0 0; padding: .5rem .75rem; background: var(--note);
  border-left: 4px solid var(--open); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0;
  list-style: none; }
.times { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
.times dt { font-weight: 600; }
.times dd { margin: 0; }
.legend span { display: inline-block; width: .8rem; height: .8rem; margin-left: .75rem; }
.legend span:first-child { margin-left: 0; }
.legend .items, .bar span { background: var(--items); }
.legend .decisions { background: var(--decisions); }
.chart { overflow-x: auto; }
svg { display: block; }
svg text { fill: var(--ink); font-size: 12px; text-anchor: middle; }
svg .items { fill: var(--items); }
svg .decisions { fill: var(--decisions); }
svg line { stroke: var(--quiet); }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; font-size: .94rem; }
caption { padding-bottom: .25rem; text-align: left; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
tbody th { font-weight: 400; }
tbody th span { color: var(--quiet); font-size: .875rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.years th:last-child { width: 60%; }
table.decisions { table-layout: fixed; }
.decisions thead th:first-child { width: 24%; }
.decisions thead th:last-child { width: 30%; }
.year-items > h3 { margin: 1.75rem 0 .25rem; font-size: 1.15rem; }
.hit { padding: .9rem 0; border-bottom: 1px solid var(--line); }
.hit:last-child { border-bottom: 0; }
.rank { color: var(--quiet); font-weight: 400; }
.outcomes { margin: .4rem 0; padding: 0; list-style: none; }
.outcomes li { margin: .2rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
.snippet { margin: .4rem 0; }
.missing { color: var(--open); }
mark { padding: 0 .1em; background: var(--mark); color: var(--mark-ink); }
.approved, .approved_with_changes, .noted { color: var(--good); }
.rejected, .withdrawn { color: var(--bad); }
.postponed, .referred { color: var(--open); }
.facets { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1.5rem; }
.facets ul { margin: .5rem 0 0; padding: 0; list-style: none; }
.facets li { display: grid; grid-template-columns: 1fr max-content; gap: 0 .75rem; margin: .35rem 0; }
.bar { grid-column: 1 / -1; height: .4rem; background: var(--line); }
.bar span { display: block; height: 100%; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); }
@media (max-width: 30rem) {
  table { font-size: .875rem; }
  th, td { padding-right: .4rem; }
  thead th { font-size: .8rem; }
  .years th:last-child { width: auto; }
  .years td:last-child { overflow-wrap: anywhere; }
  table.decisions, .decisions tbody, .decisions tr, .decisions tbody th, .decisions td {
    display: block; width: auto;
  }
  .decisions caption { display: block; }
  .decisions thead { display: none; }
  .decisions tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .decisions tbody th, .decisions td { padding: .1rem 0; border: 0; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, caption { break-after: avoid; }
  .hit, .facet, .chart, tr { break-inside: avoid; }
  .chart { overflow: visible; }
  svg { max-width: 100%; height: auto; }
  svg, .bar, .bar span, .legend span, mark, .note { -webkit-print-color-adjust: exact;
    print-color-adjust: exact; }
}
)";

}  // namespace referat::output
