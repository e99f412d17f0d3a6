import { withConsent } from './consent.ts';
import type { RecordsDb } from './database.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { PresetInput, ProductInput } from './schemas.ts';
import type { Preset, Product } from './types.ts';
import { validate } from './validate.ts';
import { newStamp, touched, write } from './write.ts';

/** Stores a product in the person's own words, or changes the one with `id`. */
export async function saveProduct(
  db: RecordsDb,
  input: ProductInput,
  nowMs: number,
  id?: string,
): Promise<Outcome<Product>> {
  const valid = validate(ProductInput, input);
  if (!valid.ok) return valid;
  return write(db, () =>
    withConsent(db, async () => {
      const old = id === undefined ? undefined : await db.products.get(id);
      if (id !== undefined && !old) return refused('not-found', 'id');
      const product: Product = old
        ? { ...old, ...valid.value, ...touched(old, nowMs) }
        : { ...newStamp(nowMs), ...valid.value };
      await db.products.put(product);
      return done(product);
    }),
  );
}

/** Stores a preset behind the others, or changes the one with `id`. */
export async function savePreset(
  db: RecordsDb,
  input: PresetInput,
  nowMs: number,
  id?: string,
): Promise<Outcome<Preset>> {
  const valid = validate(PresetInput, input);
  if (!valid.ok) return valid;
  return write(db, () =>
    withConsent(db, async () => {
      const product = await db.products.get(valid.value.productId);
      if (!product || product.deletedAt !== null) return refused('product-missing', 'productId');
      const old = id === undefined ? undefined : await db.presets.get(id);
      if (id !== undefined && !old) return refused('not-found', 'id');
      const last = await db.presets.toArray();
      const position = Math.max(-1, ...last.map((preset) => preset.position)) + 1;
      const preset: Preset = old
        ? { ...old, ...valid.value, ...touched(old, nowMs) }
        : { ...newStamp(nowMs), ...valid.value, position };
      await db.presets.put(preset);
      return done(preset);
    }),
  );
}

/** A product and its first button in one act: both or neither. */
export async function addProductWithPreset(
  db: RecordsDb,
  product: ProductInput,
  amount: PresetInput['amount'],
  nowMs: number,
): Promise<Outcome<{ product: Product; preset: Preset }>> {
  const checked = validate(ProductInput, product);
  const amountChecked = validate(PresetInput, { productId: 'new', amount });
  if (!checked.ok || !amountChecked.ok) {
    return {
      ok: false,
      problems: [...(checked.ok ? [] : checked.problems), ...(amountChecked.ok ? [] : amountChecked.problems)],
    };
  }
  return write(db, async () => {
    const saved = await saveProduct(db, product, nowMs);
    if (!saved.ok) return saved;
    const preset = await savePreset(db, { productId: saved.value.id, amount }, nowMs);
    return preset.ok ? done({ product: saved.value, preset: preset.value }) : preset;
  });
}
