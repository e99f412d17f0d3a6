/** The design tokens that the card uses, `--name: value`; a test holds them equal to `components/controls/tokens.css`. */
export const CARD_TOKENS: Readonly<Record<string, string>> = {
  sheet: 'light-dark(#f9fbfb, #161f26)',
  sunk: 'light-dark(#e0e7e8, #0a1014)',
  ink: 'light-dark(#14212b, #e2e7e4)',
  'ink-2': 'light-dark(#41515b, #a9b5ba)',
  'ink-3': 'light-dark(#55646d, #8e9ba2)',
  rule: 'light-dark(#cad4d6, #2a373f)',
  'rule-2': 'light-dark(#72838d, #6c7c86)',
  focus: 'light-dark(#0f4f9c, #a8cdf2)',
  shadow: '0 1px 2px light-dark(#14212b1f, #0008), 0 8px 28px light-dark(#14212b26, #000a)',
  'font-text':
    '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif',
  'font-figure':
    '"Iowan Old Style", "Palatino Nova", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", "Noto Serif", serif',
};

const tokens = Object.entries(CARD_TOKENS)
  .map(([name, value]) => `--${name}:${value};`)
  .join('');

/**
 * The style of the card. Sizes in px, since rem belongs to the page. The host is the page's to style, so its rules here are
 * important: only those of a shadow tree win over the page's own.
 */
export const CARD_STYLE = `
:host{all:initial!important;display:contents!important;color-scheme:light dark!important;direction:ltr!important;${tokens}}
*{box-sizing:border-box}
.card{position:fixed;inset:auto;margin:0;width:320px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;
border:1px solid var(--rule-2);border-radius:10px;background:var(--sheet);color:var(--ink);box-shadow:var(--shadow);padding:14px 16px 0;
font:400 14px/1.45 var(--font-text);font-variant-numeric:tabular-nums lining-nums;text-align:start;overflow-wrap:break-word;cursor:auto;user-select:text}
p,h2,ul,blockquote{margin:0;padding:0}
.kind{font-size:12px;color:var(--ink-3);margin-bottom:2px}
h2{font:400 18px/1.25 var(--font-figure);padding-right:28px}
.quote{margin-top:8px;padding-inline-start:10px;border-inline-start:2px solid var(--rule-2);color:var(--ink-2);font-size:13px}
.says{margin-top:8px}
.verdict{display:inline-flex;align-items:center;gap:6px;margin-top:9px;border:1px solid var(--ink-2);border-radius:99px;padding:2px 10px 2px 6px;font-size:13px;font-weight:600;line-height:1.3}
.grade{display:flex;align-items:center;gap:7px;margin-top:12px;font-size:13px;color:var(--ink-2)}
.grade b{display:inline-grid;place-items:center;flex:none;width:20px;height:20px;border:1px solid var(--ink-2);border-radius:3px;font:600 12px/1 var(--font-text);color:var(--ink)}
.src,.more{margin-top:10px;padding-top:9px;border-top:1px solid var(--rule);display:grid;gap:3px;font-size:13px;list-style:none}
.cap{display:block;font-size:12px;color:var(--ink-3)}
.act{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px;margin:12px -16px 0;padding:6px 16px;border-top:1px solid var(--rule);font-size:13px;position:sticky;bottom:0;background:var(--sheet)}
a,.link{appearance:none;background:none;border:0;margin:0;padding:0;font:inherit;text-align:start;color:var(--ink);cursor:pointer;text-decoration:underline 1px var(--rule-2);text-underline-offset:.22em}
.act .link{min-height:28px}
.failed{flex:1 0 100%}
.failed:empty{display:none}
.quiet{color:var(--ink-2)}
a:hover,.link:hover{text-decoration-color:currentColor}
.x{position:absolute;top:8px;right:8px;width:28px;height:28px;display:grid;place-items:center;border:0;padding:0;background:none;color:var(--ink-2);border-radius:6px;cursor:pointer}
.x:hover{background:var(--sunk);color:var(--ink)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.card:focus{outline:2px solid var(--focus);outline-offset:2px}
svg{display:block;flex:none}
@media (prefers-contrast:more){:host{--ink-2:var(--ink)!important;--ink-3:var(--ink)!important;--rule:var(--rule-2)!important}}
@media (forced-colors:active){:host{--sheet:Canvas;--sunk:Canvas;--ink:CanvasText;--ink-2:CanvasText;--ink-3:CanvasText;--rule:CanvasText;--rule-2:ButtonBorder;--focus:Highlight;--shadow:none}}
@media print{:host{display:none!important}}
`;
