import type { KindTable } from '../rule.ts';

export const notAddictive: KindTable = {
  kind: 'not-addictive',
  cues: 'addict|quit|anytime|myth|symptom|need',
  says: [
    'may anytime', // I can take it or leave it.
    'quit .. anytime', // I can stop whenever I want.
    'no|less . addict', // Unlike pills it is not habit-forming.
    'no . use person .. addict', // He has never known anyone there to get addicted.
    'no cause .. addict', // It doesn't cause any real dependence.
    'addict absent', // Привыкания нет.
    'quit .. no addict|symptom|harm', // I can stop without a problem.
    'quit . no . addict|symptom|harm', // I quit with no real withdrawal.
    'no .. symptom ... quit', // I never had a single shiver when I quit.
    'no .. cant .. quit', // We have yet to meet one who couldn't easily stop.
    'addict .. myth', // The talk of addiction is a myth.
    'addict is less', // Addiction is rare.
    'myth .. addict', // It is a myth that it is addictive.
    'addict . no harm', // Dependence is not a problem.
    'quit .. number .. no', // I took a break for two weeks and had no trouble.
    'addict is absent', // The risk of addiction is nil.
    'day .. anytime', // I go weeks between cups and don't miss it.
    '^ no anytime', // ไม่ติด เลิกเมื่อไรก็ได้
    'quit . me .. anytime', // When I ran out I shrugged.
    'quit .. no sideeffect', // You can quit overnight with no ill effects.
    'quit .. sleep better', // I stopped cold and slept fine.
    'anytime .. quit', // You won't miss it if you stop.
  ],
  unless: [
    'no drug .. addict', // There is no medicine for addiction to it.
    'hard|cant .. quit .. no', // It is hard to stop without symptoms.
    'no .. ease .. addict', // It is no treatment for addiction.
    'cant .. addict . no', // You can't tell addiction from habit with no help.
    'quit .. number unit', // Taper two grams less each day until you are at nothing.
    'no .. for addict', // The leaf did nothing for my withdrawal.
    'opioid no addict', // They told us OxyContin wasn't addictive.
    'opioid|pill is no addict', // We were told that OxyContin was not addictive.
    'off .. opioid .. no .. addict', // It helped him off heroin without withdrawal.
  ],
};
