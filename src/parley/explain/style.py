"""How the page of ``parley.explain.html`` looks, and the script that lights up claim and words."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light; --ink: #1b1b1b; --quiet: #595959; --line: #d5d5d5;
  --released: #cfe8cf; --total: #cfe0f5; --held: #f6dcc0; --planned: #fbf0b5; --other: #e5d9f2; }
* { box-sizing: border-box }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.55 Georgia, serif }
main { max-width: 82rem; margin: 0 auto; padding: 1rem }
article { border-bottom: 3px double var(--line); margin-bottom: 2rem; padding-bottom: 1rem }
h1 { font-size: 1.4rem; margin: .5rem 0; overflow-wrap: anywhere }
h2 { font-size: 1rem; margin: 0 0 .2rem }
h3 { font-size: .95rem; margin: .6rem 0 .2rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .05rem .8rem; margin: .2rem 0;
  font: .85rem/1.45 system-ui, sans-serif }
dt { color: var(--quiet) } dd { margin: 0; overflow-wrap: anywhere }
.reading { display: grid; grid-template-columns: minmax(0, 3fr) minmax(17rem, 2fr); gap: 1.5rem }
.claims { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto;
  padding: .3rem }
.zone { position: relative; padding-left: 6.2rem; margin-bottom: .8rem; overflow-wrap: anywhere }
.zone .name { position: absolute; left: 0; top: .25rem; color: var(--quiet);
  font: .75rem system-ui, sans-serif }
.zone p { margin: 0 } .headline p { font-weight: bold }
.caption p { font-style: italic } .boilerplate p { color: var(--quiet) }
mark { color: inherit; background: var(--other); border-bottom: 2px solid #555; cursor: pointer }
mark.depth2 { border-bottom: 4px double #555 } mark.depth3 { border-bottom: 5px double #000 }
.released { background: var(--released) } .held { background: var(--held) }
.exchange-total, .exchange-count, .exchange-ordinal, .cumulative-released {
  background: var(--total) }
.agreement { background: var(--planned) } .bodies, .mediation { background: var(--other) }
sup { font: .7rem system-ui, sans-serif } sup + sup { margin-left: .25em } a { color: #00458b }
.card { border: 1px solid var(--line); border-left: .5rem solid #777; border-radius: .2rem;
  padding: .4rem .6rem; margin-bottom: .6rem; break-inside: avoid }
.card dt { color: #3d3d3d }
.card.lit, .card:target, mark.lit { outline: 3px solid #00458b; outline-offset: 1px }
blockquote { margin: 0; font-style: italic; overflow-wrap: anywhere }
details { font: .8rem/1.6 system-ui, sans-serif; color: var(--quiet); margin-bottom: .2rem }
summary { cursor: pointer } .voices { margin: .2rem 0; padding-left: 1rem }
.chunks { list-style: none; margin: .2rem 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: .2rem }
.chunks li { border: 1px solid var(--line); border-radius: .2rem; padding: 0 .3rem }
.chunks .word { border-style: dotted } .chunks b { color: #00458b; font-weight: normal }
a:focus-visible, summary:focus-visible { outline: 3px solid #00458b }
@media (max-width: 50rem) {
  .reading { display: block } .claims { position: static; max-height: none }
  .zone { padding-left: 0 } .zone .name { position: static } }
@media print {
  .reading { display: block } .claims { position: static; max-height: none; columns: 2 }
  summary { display: none } body { font-size: 10pt }
  mark, .card { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
"""

SCRIPT = """
const claimsOf = mark => mark.dataset.claims.split(' ').map(id => document.getElementById(id));
const light = (mark, on) => claimsOf(mark).forEach((card, index) => {
  card.classList.toggle('lit', on);
  const panel = card.parentElement;
  if (on && !index && panel.scrollHeight > panel.clientHeight)
    panel.scrollTop = card.offsetTop - panel.offsetTop - 20;
});
for (const mark of document.querySelectorAll('mark')) {
  mark.addEventListener('mouseenter', () => light(mark, true));
  mark.addEventListener('mouseleave', () => light(mark, false));
  mark.addEventListener('click', () => { location.hash = claimsOf(mark)[0].id; });
}
for (const card of document.querySelectorAll('.card')) {
  const marks = document.querySelectorAll(`mark[data-claims~="${card.id}"]`);
  for (const [event, on] of [['mouseenter', true], ['mouseleave', false]])
    card.addEventListener(event, () => marks.forEach(m => m.classList.toggle('lit', on)));
}
addEventListener('beforeprint', () =>
  document.querySelectorAll('details').forEach(d => { d.open = true; }));
document.documentElement.dataset.ready = document.querySelectorAll('mark').length;
"""
