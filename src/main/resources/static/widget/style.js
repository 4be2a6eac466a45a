import { ANSWERS } from './style-answers.js';

/* A page's own rules cannot reach in here, but for what is inherited, which `all: initial` leaves behind. */
const FRAME = `
:host { display: contents !important; }
:host([hidden]) { display: none !important; }
:host([mode="inline"]) {
  display: block !important; position: relative !important; transform: none !important; filter: none !important;
  opacity: 1 !important; float: none; block-size: var(--docent-height, 640px); min-inline-size: 0; max-inline-size: 100%;
}

.root {
  all: initial;
  color-scheme: light dark;
  --surface: var(--docent-surface, light-dark(#ffffff, #161d24));
  --ink: var(--docent-text, light-dark(#16202b, #e8edf1));
  --faint: var(--docent-faint, light-dark(#55626f, #a3b0bc));
  --rule: light-dark(#e3e7eb, #2b3641);
  --tint: light-dark(#f3f5f7, #1e2730);
  --edge: light-dark(#7c8894, #72808d);
  --accent: var(--docent-accent, light-dark(#1d4f7c, #8fc1ec));
  --on-accent: var(--docent-on-accent, light-dark(#ffffff, #0c1a27));
  --wash: color-mix(in srgb, var(--accent) 10%, transparent);
  --highlight: var(--docent-highlight, light-dark(#ffe9a3, #574610));
  --highlight-edge: light-dark(#b98900, #e2b93b);
  --alarm: light-dark(#9c2b1f, #ffab9e);
  --alarm-wash: light-dark(#fdf2f0, #2d1b19);
  --radius: var(--docent-radius, 18px);
  --sans: var(--docent-font, -apple-system, "Segoe UI", Inter, Roboto, "Noto Sans", system-ui, sans-serif);
  --serif: var(--docent-quote-font, "Iowan Old Style", Charter, "Source Serif 4", "Palatino Linotype", Palatino,
    "URW Palladio L", P052, Georgia, "Noto Serif", serif);
  --lift: 0 1px 2px rgb(10 20 30 / .08), 0 12px 40px rgb(10 20 30 / .18);
  position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible;
  inset-block-end: var(--docent-offset-block, 24px); inset-inline-end: var(--docent-offset-inline, 24px);
  z-index: var(--docent-z, 2147483000);
  color: var(--ink); font-family: var(--sans); font-size: medium; line-height: 1.55;
  -webkit-font-smoothing: antialiased; text-rendering: optimizeLegibility; -webkit-text-size-adjust: none;
}
:host([mode="inline"]) .root { display: block; position: relative; inset: 0; block-size: 100%; z-index: auto; }
:host([theme="light"]) .root { color-scheme: light; }
:host([theme="dark"]) .root { color-scheme: dark; }

.root *, .root *::before, .root *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
svg { inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round;
  stroke-linejoin: round; flex: none; display: block; }
h2, h3, h4, p, ol, ul, blockquote, pre { margin: 0; padding: 0; font: inherit; }
ol, ul { list-style: none; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: .06em; }
button, textarea { font: inherit; color: inherit; letter-spacing: inherit; margin: 0; }
button { cursor: pointer; border: 0; background: none; padding: 0; touch-action: manipulation; }

.launcher { position: relative; display: grid; place-items: center; inline-size: 60px; block-size: 60px; border-radius: 50%; color: var(--on-accent);
  background: var(--accent); box-shadow: var(--lift); transition: scale .18s ease; }
.launcher:hover { scale: 1.05; }
.launcher:focus-visible { outline-offset: 3px; }
.launcher svg { inline-size: 28px; block-size: 28px; }
.news { position: absolute; inset-block-start: 2px; inset-inline-end: 2px; inline-size: 14px; block-size: 14px; border-radius: 50%;
  background: var(--highlight-edge); border: 2px solid var(--surface); }
.launcher:not([data-news="true"]) .news { display: none; }

dialog { position: relative; inset: auto; margin: 0; padding: 0; max-inline-size: none; max-block-size: none; color: inherit; }
dialog::backdrop { background: none; }
dialog:not([open]) { display: none !important; }
.panel { position: relative; display: flex; flex-direction: column; overflow: hidden;
  container-type: inline-size; inline-size: min(var(--docent-width, 440px), 100vw - 32px);
  block-size: min(var(--docent-height, 720px), 100dvh - 48px); background: var(--surface); border: 1px solid var(--rule);
  border-radius: var(--radius); box-shadow: var(--lift); animation: rise .22s cubic-bezier(.2, .8, .2, 1); overflow-wrap: anywhere; }
@keyframes rise { from { opacity: 0; translate: 0 12px; } }
:host([mode="inline"]) .panel { inline-size: 100%; block-size: 100%; box-shadow: none; animation: none;
  border-width: var(--docent-border, 1px); }

.head { display: flex; align-items: center; gap: 2px; padding: 10px 10px 10px 20px; border-block-end: 1px solid var(--rule); flex: none; }
.head:dir(rtl) { padding: 10px 20px 10px 10px; }
h2 { flex: 1; min-inline-size: 0; font-size: 1em; font-weight: 600; letter-spacing: -.005em; }
.icon { display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: 10px; color: var(--faint); flex: none; }
.icon:hover { background: var(--tint); color: var(--ink); }
[data-empty="true"] .anew { display: none; }

.offline { display: flex; align-items: center; gap: 8px; padding: 8px 20px; font-size: .875em; background: var(--tint);
  border-block-end: 1px solid var(--rule); flex: none; }

.body { flex: 1; min-block-size: 0; display: flex; flex-direction: column; }
.log { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 20px 20px 32px; scrollbar-width: thin;
  scrollbar-color: var(--rule) transparent; }
.log:focus-visible { outline-offset: -2px; }
.welcome { display: none; }
[data-empty="true"] .log { display: none; }
[data-empty="true"] .welcome { display: flex; flex-direction: column; flex: 1; justify-content: flex-end; padding: 28px 20px 20px; }
.lead { font-family: var(--serif); font-size: 2em; line-height: 1.15; letter-spacing: -.01em; text-wrap: balance; margin-block-end: 12px; }
.greeting { font-family: var(--serif); font-size: 1.375em; line-height: 1.35; text-wrap: balance; }
:host([mode="inline"]) .greeting { font: inherit; font-size: 1.0625em; color: var(--faint); text-wrap: pretty; }

.foot { flex: none; padding: 0 16px 16px; display: flex; flex-direction: column; gap: 14px; position: relative; }
.foot::before { content: ""; position: absolute; inset: -24px 0 100%; background: linear-gradient(transparent, var(--surface)); pointer-events: none; }
.composer { display: flex; align-items: flex-end; gap: 6px; border: 1px solid var(--edge); border-radius: 16px; padding: 5px;
  background: var(--surface); position: relative; }
.composer:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.composer textarea { flex: 1; min-inline-size: 0; border: 0; outline: 0; background: none; resize: none; field-sizing: content;
  padding: 7px 10px; line-height: 1.45; max-block-size: 9lh; font-size: 1em; scrollbar-width: thin; }
textarea::placeholder { color: var(--faint); opacity: 1; }
.send { display: grid; place-items: center; inline-size: 38px; block-size: 38px; border-radius: 11px; background: var(--accent);
  color: var(--on-accent); flex: none; transition: opacity .15s; }
.send[aria-disabled="true"] { background: var(--tint); color: var(--faint); cursor: default; }
.send[data-stops="true"] svg { fill: currentColor; inline-size: 1.1em; block-size: 1.1em; }

.suggestions { display: grid; gap: 8px; justify-items: start; }
.suggestion { text-align: start; padding: 9px 14px; border: 1px solid var(--rule); border-radius: 14px; font-size: .9375em;
  line-height: 1.4; background: var(--surface); transition: background .15s, border-color .15s; }
.suggestion:hover { border-color: var(--accent); background: var(--wash); }

@container (min-width: 600px) {
  .head, .log, .welcome, .foot { padding-inline: max(28px, (100cqi - 720px) / 2) !important; }
  .foot { padding-block-end: 20px; }
  .log { padding-block: 28px 40px; }
  .prose { font-size: 1.125em; }
}
:host([mode="inline"]) [data-empty="true"] .head { display: none; }
:host([mode="inline"]) [data-empty="true"] .body { justify-content: safe center; padding-block: 24px; overflow-y: auto; }
:host([mode="inline"]) [data-empty="true"] .welcome { flex: none; padding-block: 0 24px; }
:host([mode="inline"]) [data-empty="true"] .offer { margin-block-start: 8px; }
:host([mode="inline"]) .suggestions { gap: 0; justify-items: stretch; }
:host([mode="inline"]) .suggestion { border: 0; border-block-end: 1px solid var(--rule); border-radius: 0; padding: 13px 4px;
  font-size: 1em; background: none; inline-size: 100%; }
:host([mode="inline"]) .suggestion:hover { color: var(--accent); border-color: var(--rule); background: none; }
:host([mode="inline"]) li:last-child .suggestion { border: 0; }
:host([mode="inline"]) .suggestion { display: flex; align-items: center; justify-content: space-between; gap: 16px; }
:host([mode="inline"]) .suggestion::after { content: ""; inline-size: 7px; block-size: 7px; border: solid currentColor; border-width: 1.5px 1.5px 0 0;
  rotate: 45deg; opacity: .45; flex: none; }
:host([mode="inline"]) .suggestion:dir(rtl)::after { rotate: -135deg; }
:host([mode="inline"]) .foot { padding-inline: 20px; }

/* A bubble in which nothing was asked yet is no taller than what it says. */
:host(:not([mode="inline"])) [data-empty="true"] { block-size: auto; }
:host(:not([mode="inline"])) [data-empty="true"] .foot { gap: 20px; }
:host(:not([mode="inline"])) .offer { padding-inline: 4px; }

@media (max-width: 560px) {
  :host(:not([mode="inline"])) .panel { position: fixed; inset: 0; inline-size: 100%; block-size: 100dvh; border: 0; border-radius: 0; }
  :host(:not([mode="inline"])) [data-empty="true"] { block-size: 100dvh; }
  :host(:not([mode="inline"])) [data-empty="true"] .welcome { flex: none; }
  :host(:not([mode="inline"])) [data-empty="true"] .foot { flex: 1; justify-content: space-between; }
  .lead { font-size: 1.625em; }
}
@media (prefers-reduced-motion: reduce) {
  .root *, .root *::before, .root *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; }
}
@media (forced-colors: active) {
  .launcher, .send, .mark, .suggestion { border: 1px solid; }
  mark { outline: 1px solid; }
}
`;

let sheet = null;

/** The sheet that all widgets of a page share. Made by hand, it needs no leave from the page's content policy. */
export function style() {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(FRAME + ANSWERS);
  }
  return sheet;
}
