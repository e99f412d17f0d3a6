import type { DoseUnit, ProductForm } from '../../utils/records/types.ts';

/**
 * The form that a unit suggests when the person has named no form. Tablets and pieces stay `other`: they may hold anything, and a
 * wrong guess would give them a level curve they do not have.
 */
const FORM: Record<DoseUnit, ProductForm> = {
  g: 'powder',
  capsule: 'capsule',
  cup: 'tea',
  ml: 'other',
  mg: 'other',
  tablet: 'other',
  piece: 'other',
};

export const formOfUnit = (unit: DoseUnit): ProductForm => FORM[unit];
