import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { messageKey } from '../../../utils/wording/message-key.ts';
import type { Products } from './entry-text.ts';
import type { HistoryFilter } from './time-line-rows.ts';

const KINDS = ['all', 'dose', 'night', 'pain-check'] as const;
const DELETED = ['hide', 'show', 'only'] as const;

interface HistoryFiltersProps {
  filter: HistoryFilter;
  products: Products;
  onChange: (filter: HistoryFilter) => void;
}

/** What of the time line to show. Native fields; each answer counts at once. */
export function HistoryFilters({ filter, products, onChange }: HistoryFiltersProps) {
  const set = (change: Partial<HistoryFilter>) => onChange({ ...filter, ...change });
  const labels = [...products.values()].sort((a, b) => a.label.localeCompare(b.label));
  return (
    <form
      className="history-filters"
      aria-label={i18n.t('history.filter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={i18n.t('history.kind')}
        value={filter.kind}
        // Nights and pain checks have no product.
        onChange={(kind) =>
          set({
            kind: kind as HistoryFilter['kind'],
            ...(kind === 'all' || kind === 'dose' ? {} : { productId: null }),
          })
        }
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {i18n.t(`history.kinds.${messageKey(kind)}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={i18n.t('history.product')}
        value={filter.productId ?? ''}
        disabled={filter.kind !== 'all' && filter.kind !== 'dose'}
        onChange={(id) => set({ productId: id === '' ? null : id })}
      >
        <option value="">{i18n.t('history.everyProduct')}</option>
        {labels.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Choice>
      <DateField label={i18n.t('history.from')} value={filter.from} onChange={(from) => set({ from })} />
      <DateField label={i18n.t('history.to')} value={filter.to} onChange={(to) => set({ to })} />
      <Choice
        label={i18n.t('history.deletedOnes')}
        value={filter.deleted}
        onChange={(deleted) => set({ deleted: deleted as HistoryFilter['deleted'] })}
      >
        {DELETED.map((choice) => (
          <option key={choice} value={choice}>
            {i18n.t(`history.deletedChoice.${choice}`)}
          </option>
        ))}
      </Choice>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  disabled?: boolean;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, disabled = false, onChange, children }: ChoiceProps) {
  return (
    <label className="field">
      <span className="lab">{label}</span>
      <select className="in" value={value} disabled={disabled} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

interface DateFieldProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

/** Half a date is none yet. */
function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <label className="field">
      <span className="lab">{label}</span>
      <input
        className="in num"
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </label>
  );
}
