import { i18n } from '#i18n';
import { PRODUCT_FORMS, type ProductForm } from '../../utils/records/types.ts';
import { messageKey } from '../../utils/wording/message-key.ts';

interface KindFieldsProps {
  form: ProductForm;
  onForm: (form: ProductForm) => void;
  /** What was typed as grams in one capsule, cup or piece; `null` where the unit is weighed anyway. */
  grams: string | null;
  onGrams: (typed: string) => void;
}

/** What is known of a product: its kind, and how much leaf is in one of it. Leaf, extract and 7-OH are never added up. */
export function KindFields({ form, onForm, grams, onGrams }: KindFieldsProps) {
  return (
    <div className="three">
      <label className="field">
        <span className="lab">{i18n.t('forms.label')}</span>
        <select className="in" value={form} onChange={(event) => onForm(event.target.value as ProductForm)}>
          {PRODUCT_FORMS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`forms.${messageKey(one)}`)}
            </option>
          ))}
        </select>
      </label>
      {grams !== null && (
        <label className="field grams-per-unit">
          <span className="lab">{i18n.t('forms.gramsPerUnit')}</span>
          <input
            className="in num"
            inputMode="decimal"
            value={grams}
            onChange={(event) => onGrams(event.target.value)}
          />
        </label>
      )}
    </div>
  );
}
