import type { Schedule } from '../../utils/records/types.ts';
export function WelcomeDial(_: { schedule: Schedule }) {
  return null;
}
export function WeekPicture(_: { schedule: Schedule }) {
  return null;
}
