import { useState } from 'react';
import { i18n } from '#i18n';
import { tellBackground } from '../../utils/browser/send.ts';
import { records } from '../../utils/records/database.ts';
import { deleteRecord } from '../../utils/records/delete-and-restore.ts';
import type { Problem } from '../../utils/records/outcome.ts';
import { addProductWithPreset } from '../../utils/records/products.ts';
import type { PresetWithProduct } from '../../utils/records/queries.ts';
import { amountName } from '../../utils/wording/time-text.ts';
import { NewButtonForm } from '../controls/new-button-form.tsx';
import { ProblemList } from '../controls/problem-list.tsx';

/** The buttons so far, and one more. Removing a button leaves every dose that it logged. */
export function ButtonsForm({ presets }: { presets: readonly PresetWithProduct[] }) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  async function remove(id: string) {
    const outcome = await deleteRecord(records, 'presets', id, Date.now());
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) await tellBackground({ type: 'refresh-badge' });
  }
  return (
    <div className="buttons">
      {presets.length > 0 && (
        <ul className="buttons-list" aria-label={i18n.t('welcome.yourButtons')}>
          {presets.map(({ preset, product }) => {
            const name = { label: product.label, amount: amountName(preset.amount) };
            return (
              <li key={preset.id}>
                <span>
                  {name.label} <b className="num">{name.amount}</b>
                </span>{' '}
                <button
                  type="button"
                  className="link link--quiet"
                  aria-label={i18n.t('welcome.removeButton', name)}
                  onClick={() => void remove(preset.id)}
                >
                  {i18n.t('welcome.remove')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <ProblemList problems={problems} />
      <NewButtonForm
        canLog={false}
        onKeep={async (product, amount) => {
          const outcome = await addProductWithPreset(records, product, amount, Date.now());
          if (outcome.ok) await tellBackground({ type: 'refresh-badge' });
          return outcome;
        }}
      />
    </div>
  );
}
