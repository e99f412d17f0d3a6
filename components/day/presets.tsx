import { i18n } from '#i18n';
import { dotGrams } from '../../utils/kinetics/dot-grams.ts';
import type { PresetWithProduct } from '../../utils/records/queries.ts';
import { amountName, amountText } from '../../utils/wording/time-text.ts';

interface PresetsProps {
  presets: readonly PresetWithProduct[];
  onLog: (pressed: PresetWithProduct) => Promise<void>;
}

/** One button a preset; one click stores it, at once. */
export function Presets({ presets, onLog }: PresetsProps) {
  return (
    <div className="log">
      <h2 className="vh">{i18n.t('popup.logHeading')}</h2>
      <div className="presets">
        {presets.map((pressed) => (
          <PresetButton key={pressed.preset.id} pressed={pressed} onLog={onLog} />
        ))}
      </div>
    </div>
  );
}

function PresetButton({ pressed, onLog }: { pressed: PresetWithProduct; onLog: PresetsProps['onLog'] }) {
  const { preset, product } = pressed;
  return (
    <button
      type="button"
      className="btn preset"
      aria-label={i18n.t('popup.logPreset', { label: product.label, amount: amountName(preset.amount) })}
      // A held key is one press.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      onClick={() => void onLog(pressed)}
    >
      <DoseDot hasLevel={dotGrams(preset.amount, product) !== null} />
      <span className="preset-label">{product.label}</span>{' '}
      <span className="amt">{preset.amount === 'unknown' ? '?' : amountText(preset.amount)}</span>
    </button>
  );
}

/** A full dot for what has a level, a ring for what has none, as in the pictures. */
function DoseDot({ hasLevel }: { hasLevel: boolean }) {
  return (
    <svg className="ch gl" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle className={hasLevel ? 'dose' : 'dose-u'} cx="8" cy="8" r="4" />
    </svg>
  );
}
