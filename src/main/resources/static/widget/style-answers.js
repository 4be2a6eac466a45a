export const ANSWERS = `
/* Containment would cut off the outlines of what has the focus, were there no room for them. */
.exchange { content-visibility: auto; contain-intrinsic-size: auto 480px; margin-inline: -8px; padding: 4px 8px; }
.exchange + .exchange { margin-block-start: 28px; }
.asked:last-child { min-block-size: 100%; }
.question { inline-size: fit-content; max-inline-size: 88%; margin-inline-start: auto; padding: 9px 15px; background: var(--tint);
  border-radius: 16px; border-end-end-radius: 5px; font-size: .9375em; line-height: 1.45; white-space: pre-line; }
.prose { margin-block-start: 18px; text-wrap: pretty; }
.prose > * + * { margin-block-start: .75em; }
.prose strong { font-weight: 650; }
.prose ul { list-style: disc; padding-inline-start: 1.3em; }
.prose ol { list-style: decimal; padding-inline-start: 1.5em; }
.prose li + li { margin-block-start: .3em; }
.prose code { font: .9em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; background: var(--tint);
  border-radius: 5px; padding: .1em .35em; }
.prose pre { background: var(--tint); border-radius: 10px; padding: 12px 14px; overflow-x: auto; }
.prose pre code { padding: 0; white-space: pre; }

.mark { display: inline-block; min-inline-size: 20px; padding-inline: 5px; margin-inline: 3px 0; border-radius: 6px; color: var(--accent);
  background: var(--wash); font: 600 11.5px/19px var(--sans); text-align: center; text-decoration: none; vertical-align: .22em;
  font-variant-numeric: tabular-nums; position: relative; transition: background .15s, color .15s; }
.mark::after { content: ""; position: absolute; inset: -4px -2px; }
a.mark:hover, a.mark:focus-visible { background: var(--accent); color: var(--on-accent); }

.stage { display: flex; align-items: center; gap: 10px; margin-block-start: 18px; color: var(--faint); }
.stage::before { content: ""; inline-size: 9px; block-size: 9px; border-radius: 50%; background: var(--highlight-edge);
  animation: breathe 1.1s ease-in-out infinite alternate; }
@keyframes breathe { from { opacity: .25; scale: .8; } }
.hint { color: var(--faint); font-size: .875em; }
.stage + .hint { margin-block-start: 4px; }
.understood { margin-block-start: 10px; }

.notice { display: flex; align-items: flex-start; gap: 10px; margin-block-start: 16px; padding: 12px 14px; border-radius: 12px;
  background: var(--alarm-wash); color: var(--alarm); font-size: .9375em; }
.notice > div { flex: 1; }
.notice > svg { margin-block-start: 2px; }
.notice.calm { background: var(--tint); color: var(--ink); }
p.notice { align-items: center; justify-content: space-between; color: var(--faint); }
.plain { font-size: .875em; font-weight: 550; color: var(--accent); padding: 6px 12px; border-radius: 9px; border: 1px solid var(--rule);
  background: var(--surface); flex: none; }
.plain:hover { border-color: var(--accent); }

.sources { margin-block-start: 20px; }
.sources summary { display: flex; align-items: center; gap: 8px; inline-size: fit-content; cursor: pointer; list-style: none;
  font-size: .8125em; font-weight: 600; color: var(--faint); border-radius: 6px; padding: 4px 0; }
.sources summary::-webkit-details-marker { display: none; }
.sources summary::after { content: ""; inline-size: 6px; block-size: 6px; border: solid currentColor; border-width: 0 1.5px 1.5px 0;
  rotate: -45deg; transition: rotate .15s; }
.sources[open] summary::after { rotate: 45deg; translate: 0 -2px; }
.sources summary:hover { color: var(--ink); }
.count { font-weight: 500; padding-inline: 6px; border-radius: 6px; background: var(--tint); }
.source { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 12px; padding-block: 14px; }
.source + .source { border-block-start: 1px solid var(--rule); }
.source .n { inline-size: 20px; border-radius: 6px; color: var(--accent); background: var(--wash); font: 600 11.5px/19px var(--sans);
  text-align: center; margin-block-start: 2px; align-self: start; }
.title { font-size: .9375em; font-weight: 600; line-height: 1.4; color: var(--ink); }
a.title { text-decoration-color: var(--edge); }
a.title:hover { color: var(--accent); text-decoration-color: currentColor; }
.place { margin-block-start: 2px; font-size: .8125em; line-height: 1.5; color: var(--faint); }
.place > span { display: inline-block; max-inline-size: 100%; }
.place > span:not(:last-child)::after { content: "·"; margin-inline: .5em; }
blockquote { margin-block-start: 8px; font-family: var(--serif); font-size: .9844em; line-height: 1.55; white-space: pre-line; }
mark { background: linear-gradient(var(--highlight), var(--highlight)); color: inherit; padding: .06em .12em; border-radius: 3px;
  box-shadow: inset 0 -.1em 0 var(--highlight-edge); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.day { display: flex; align-items: flex-start; gap: 8px; margin-block-start: 8px; font-size: .8125em; line-height: 1.5; color: var(--faint); }
.day svg { margin-block-start: 1px; }
.day strong { color: var(--ink); font-weight: 600; }

.conflict { margin-block-start: 20px; }
.differ { display: flex; gap: 8px; align-items: flex-start; font-size: .875em; font-weight: 600; line-height: 1.45; margin-block-end: 12px; }
.differ svg { color: var(--highlight-edge); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 10px; align-items: start; }
.side { border: 1px solid var(--rule); border-radius: 14px; padding: 14px 14px 2px; background: var(--surface); min-inline-size: 0; }
.side h4 { font-family: var(--serif); font-size: 1.1875em; line-height: 1.3; font-weight: 600; padding-block-end: 10px;
  border-block-end: 2px solid var(--highlight-edge); text-wrap: balance; }
.side .source { gap: 8px; padding-block: 12px; }
.side .title { font-size: .875em; }
.side blockquote { font-size: .9375em; }

.exchange[data-state="not_found"] .n { color: var(--faint); background: var(--tint); }
.exchange[data-state="not_found"] blockquote { color: var(--faint); }
.exchange[data-state="not_found"] mark { background: none; box-shadow: none; padding: 0; }

.actions { display: flex; gap: 2px; margin: 10px -8px 0; }
.actions .icon { inline-size: 34px; block-size: 34px; }
.actions [aria-pressed="true"] { color: var(--accent); background: var(--wash); }
.actions [aria-pressed="true"] svg { fill: color-mix(in srgb, currentColor 25%, transparent); }
.opinion { margin-block-start: 8px; }
.opinion form { display: flex; gap: 8px; align-items: flex-end; margin-block-start: 6px; }
.opinion textarea { flex: 1; min-inline-size: 0; border: 1px solid var(--edge); border-radius: 10px; padding: 8px 10px; font-size: 1em;
  background: var(--surface); resize: vertical; line-height: 1.45; }

.card { position: absolute; z-index: 2; inline-size: min(340px, 100cqi - 16px); padding: 14px 16px; border: 1px solid var(--rule); border-radius: 14px;
  background: var(--surface); box-shadow: var(--lift); font-size: .9375em; max-block-size: 70%; overflow: auto; }
@media (hover: none) { .card { pointer-events: none; } }
`;
