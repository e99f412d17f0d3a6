import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { records } from '../../../utils/records/database.ts';
import type { Problem } from '../../../utils/records/outcome.ts';
import { IN_SAMPLE } from '../../../utils/records/sample.ts';
import { saveSettings } from '../../../utils/records/settings.ts';
import { ProblemList } from '../../controls/problem-list.tsx';
import { refreshAfterWrite } from '../../controls/refresh-after-write.ts';
import { BedtimeForm, TimeField } from '../../setup/bedtime-form.tsx';
import { ButtonsForm } from '../../setup/buttons-form.tsx';
import { PageNotesChoice } from '../../setup/page-notes-choice.tsx';
import { loadSetup, type Setup } from '../../setup/use-setup.ts';
import { PageHeading } from '../page-heading.tsx';
import { SampleSettings } from '../sample/sample-settings.tsx';
import { DataSettings } from './data-settings.tsx';
import { SitesOff } from './sites-off.tsx';
import './settings.css';

/** Everything that the person may set; each answer is kept when it is given. */
export function SettingsPage() {
  const setup = useLiveQuery(loadSetup);
  return (
    <>
      <PageHeading>{i18n.t('settings.title')}</PageHeading>
      {IN_SAMPLE ? <p className="lead">{i18n.t('sample.noSettings')}</p> : setup && <SettingsForm setup={setup} />}
    </>
  );
}

function SettingsForm({ setup: { settings, presets } }: { setup: Setup }) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  async function save(patch: Parameters<typeof saveSettings>[1]) {
    const outcome = await saveSettings(records, patch, Date.now());
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) await refreshAfterWrite();
    return outcome;
  }

  return (
    <div className="settings">
      <ProblemList problems={problems} />
      <Part heading={i18n.t('settings.bedtimes')}>
        <BedtimeForm
          schedule={settings.schedule}
          onSave={(change) => save(({ schedule }) => ({ schedule: change(schedule) }))}
        />
        <TimeField
          label={i18n.t('settings.dayStart')}
          minutes={settings.schedule.dayStartMin}
          onChange={(dayStartMin) => {
            if (dayStartMin !== null) void save(({ schedule }) => ({ schedule: { ...schedule, dayStartMin } }));
          }}
        />
        <p className="cap">{i18n.t('settings.dayStartWhy')}</p>
      </Part>
      <Part heading={i18n.t('settings.buttons')}>
        {settings.consentAt === null ? (
          <p className="sup">{i18n.t('popup.consentFirst')}</p>
        ) : (
          <ButtonsForm presets={presets} />
        )}
      </Part>
      <Part heading={i18n.t('settings.toolbar')}>
        <Check
          label={i18n.t('settings.badge')}
          hint={i18n.t('settings.badgeHint')}
          checked={settings.badgeOn}
          onChange={(badgeOn) => void save({ badgeOn })}
        />
        <Check
          label={i18n.t('settings.discreet')}
          hint={i18n.t('settings.discreetHint')}
          checked={settings.discreet}
          onChange={(discreet) => void save({ discreet })}
        />
      </Part>
      <Part heading={i18n.t('settings.pages')}>
        <p className="sup">{i18n.t('welcome.pagesWhy')}</p>
        <PageNotesChoice pageNotes={settings.pageNotes} />
        <SitesOff pageNotes={settings.pageNotes} />
      </Part>
      <Part heading={i18n.t('settings.data')}>
        <DataSettings agreed={settings.consentAt !== null} />
      </Part>
      <Part heading={i18n.t('sample.mark')}>
        <SampleSettings />
      </Part>
    </div>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="settings-part">
      <h2 className="h-sec">{heading}</h2>
      {children}
    </section>
  );
}

interface CheckProps {
  label: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ label, hint, checked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label} <span className="cap">{hint}</span>
      </span>
    </label>
  );
}
