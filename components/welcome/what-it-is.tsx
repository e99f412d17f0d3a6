import { i18n } from '#i18n';

const DOES = ['welcome.does1', 'welcome.does2', 'welcome.does3', 'welcome.does4'] as const;
const NEVER = ['welcome.never1', 'welcome.never2', 'welcome.never3', 'welcome.never4'] as const;

/** The promise, in two lists. */
export function WhatItIs() {
  return (
    <div className="wel-two">
      <PromiseList heading={i18n.t('welcome.does')} lines={DOES.map((key) => i18n.t(key))} />
      <PromiseList heading={i18n.t('welcome.never')} lines={NEVER.map((key) => i18n.t(key))} never />
    </div>
  );
}

function PromiseList({ heading, lines, never = false }: { heading: string; lines: string[]; never?: boolean }) {
  return (
    <div className={never ? 'never' : undefined}>
      <h3 className="h-lab">{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
