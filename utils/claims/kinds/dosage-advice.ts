import type { KindTable } from '../rule.ts';

export const dosageAdvice: KindTable = {
  kind: 'dosage-advice',
  cues: 'number|dose|unit',
  says: [
    '^ mix number unit', // Mix 2.5 grams into a smoothie.
    'ease . number unit', // Reduce by 0.5 g each week.
    'quit .. number unit', // Cut back by half a gram every few days.
    'for stim|sed|sleep|pain .. number unit', // For energy, 1-3 g.
    '^ low|high|person|stim|sed|advise|cap|body|pain ... number unit', // Light (alert): 1-2 g.
    'ease|advise . dose .. number', // Reduce the amount by ten percent every week.
    'cap number leaf', // At most two shots a day.
    'advise|cap . number dose', // Maximum 3 servings in a day.
    'advise|cap|dose|person ... number unit', // Start with two grams.
    'no . use .. cap|over .. number', // Do not take more than six a day.
    'no .. cap|over . number unit|dose|day|leaf', // Chi comincia non superi i due grammi.
    'no . cap|over number day', // Never go past six in a day.
    '^ day number .. number unit', // Day one: half a tablet.
    '^ use|advise . number unit|leaf', // Take 2 capsules with water.
    '^ number unit .. high|low|advise|cap|no', // One gram on an empty stomach, never more.
    'person .. use .. number unit', // Beginners take one gram.
    'number unit .. advise|person', // Two to three grams is plenty for beginners.
    'number unit .. may ease', // Three spoons each morning can ease pain.
    '^ number . number unit .. stim|sed', // Da uno a tre grammi stimola.
    'person .. cap .. unit', // First-timers are told to stop at a teaspoon.
    'person better .. unit', // Beginners do well with a spoonful.
    '^ number . unit . advise', // Two kratom cups per guest.
    'no .. cap|over unit', // Don't pour more than a tablespoon.
    '^ person better number unit', // Most do fine on three grams.
    '^ cap . number .. day', // Drop by about 10 % a week.
    'unit is advise', // A level teaspoon is plenty.
    'cap .. number .. day', // Come down by about a quarter every three days.
    'cut|ease .. unit . day', // Take it down a gram a week.
    '^ over number unit ... no', // More than six grams a day it should not become.
    '^ number unit ,', // 2-4 g: bright and talkative.
    'number unit different . day', // From there, half a gram every third day.
    '^ use . number number', // Bite off one quarter.
    'person .. advise .. unit', // Newbies should stick with a gram.
    'person unit', // We tell first-timers a gram and a half.
    '^ cut .. percent .. day', // Cut your daily total by ten percent each week.
    ', use number unit', // Eat something, then take two capsules.
    'no . high number unit', // Never go beyond six capsules.
    '^ cut . number unit', // Subtract half a gram every Sunday.
    'person . dose is .. unit', // A beginner's amount is about a gram.
  ],
  unless: [
    'took|contains|study', // I took three grams.
    'me use|took . number unit', // I used 3 g and felt queasy.
    'exceptions', // The law caps 7-OH at two percent.
    'number unit . drug', // With 400 mg of caffeine.
    'number unit . me', // Two scoops and I walk.
    'no for', // Not for sale to anyone under 21.
    'use number day', // Take two minutes.
    'use it . number', // Take it after five.
    'me just|all|less use number unit', // I only take 4 g.
    'percent .. leaf|sevenoh', // 7-OH must not exceed 2 percent of the alkaloid fraction.
    'number unit . study', // Locomotion rose at 5 mg per kg.
    '^ number unit , number unit', // 90 capsules, 500 mg each.
    'sevenoh .. percent', // The measure would cap 7-OH at 1 percent.
  ],
};
