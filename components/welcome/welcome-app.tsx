import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { openOwnPage } from '../../utils/browser/tabs.ts';
import { giveConsent, withdrawConsent } from '../../utils/records/consent.ts';
import { records } from '../../utils/records/database.ts';
import type { Outcome, Problem } from '../../utils/records/outcome.ts';
import { saveSettings } from '../../utils/records/settings.ts';
import { ProblemList } from '../controls/problem-list.tsx';
import { refreshAfterWrite } from '../controls/refresh-after-write.ts';
import { BedtimeForm } from '../setup/bedtime-form.tsx';
import { ButtonsForm } from '../setup/buttons-form.tsx';
import { PageNotesChoice } from '../setup/page-notes-choice.tsx';
import { type Setup, useSetup } from '../setup/use-setup.ts';
import { EveningPicture, WelcomeDial } from './pictures.tsx';
import { WhatItIs } from './what-it-is.tsx';

/** The first run. Only step 1 is needed; every answer is kept when it is given, and each step can be passed over. */
export function WelcomeApp({ first }: { first: Setup }) {
  const { settings, presets } = useSetup(first);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [asked, setAsked] = useState(false);
  const agreed = settings.consentAt !== null;

  async function settle(outcome: Outcome<unknown>): Promise<Outcome<unknown>> {
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) await refreshAfterWrite();
    return outcome;
  }

  return (
    <main className="wel">
      <header className="wel-top">
        <div>
          <h1>{i18n.t('welcome.heading')}</h1>
          <p>{i18n.t('welcome.lead')}</p>
        </div>
        <WelcomeDial schedule={settings.schedule} />
      </header>
      <Step number={1} heading={i18n.t('welcome.step1')}>
        <WhatItIs />
        <label className="check consent">
          <input
            type="checkbox"
            checked={agreed}
            aria-describedby="consent-more"
            onChange={(event) =>
              void (event.target.checked ? giveConsent : withdrawConsent)(records, Date.now()).then(settle)
            }
          />
          <span>
            {i18n.t('welcome.consent')}
            <span className="cap" id="consent-more" aria-hidden="true">
              {i18n.t('welcome.consentMore')}
            </span>
          </span>
        </label>
        <ProblemList problems={problems} />
      </Step>
      <Step number={2} heading={i18n.t('welcome.step2')}>
        <BedtimeForm
          schedule={settings.schedule}
          onSave={async (change) => {
            const outcome = await saveSettings(records, ({ schedule }) => ({ schedule: change(schedule) }), Date.now());
            if (outcome.ok) await refreshAfterWrite();
            return outcome;
          }}
        />
        <EveningPicture schedule={settings.schedule} />
        <p className="cap">{i18n.t('welcome.pictureNote')}</p>
      </Step>
      <Step number={3} heading={i18n.t('welcome.step3')} optional>
        <p className="sup">{i18n.t(agreed ? 'welcome.buttonsWhy' : 'welcome.buttonsAfterConsent')}</p>
        {agreed && <ButtonsForm presets={presets} />}
      </Step>
      <Step number={4} heading={i18n.t('welcome.step4')} optional>
        <Demo />
        <p className="sup">{i18n.t('welcome.pagesWhy')}</p>
        <PageNotesChoice pageNotes={settings.pageNotes} />
      </Step>
      <div className="wel-end">
        <button
          type="button"
          className="btn btn--main"
          aria-describedby="open-needs"
          onClick={() => (agreed ? void openOwnPage('/journal.html#/today') : setAsked(true))}
        >
          {i18n.t('welcome.open')}
        </button>
        <p className="cap" id="open-needs" role="status">
          {i18n.t(asked && !agreed ? 'welcome.openFirstNeeds' : 'welcome.openNeeds')}
        </p>
      </div>
    </main>
  );
}

interface StepProps {
  number: number;
  heading: string;
  optional?: boolean;
  children: ReactNode;
}

function Step({ number, heading, optional = false, children }: StepProps) {
  return (
    <section className="step">
      <span className="n" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2>
          {heading} {optional && <span className="sup">{i18n.t('welcome.optional')}</span>}
        </h2>
        {children}
      </div>
    </section>
  );
}

/** How notes look, in a sentence of our own. */
function Demo() {
  return (
    <p className="demo">
      {i18n.t('welcome.demoBefore')} <span className="mention">{i18n.t('welcome.demoMention')}</span>{' '}
      {i18n.t('welcome.demoBetween')} <span className="claim">{i18n.t('welcome.demoClaim')}</span>.
    </p>
  );
}
