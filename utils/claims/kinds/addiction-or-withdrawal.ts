import type { KindTable } from '../rule.ts';

export const addictionOrWithdrawal: KindTable = {
  kind: 'addiction-or-withdrawal',
  cues: 'addict|quit|need|symptom|newborn|brain|toler|hide|until|insomnia|pain|anxiety|awake|body|cant',
  says: [
    'addict', // It can be highly addictive.
    'toler ~ cause|raise|high|need|number|better', // Tolerance builds within weeks.
    'no dose ... symptom', // With no dose my nose runs and I start yawning.
    'quit .. hard', // Quitting was the hardest thing.
    'hard .. quit', // People who use it daily find it hard to stop.
    'chills|symptom .. cant sleep', // They sweat, they can't sleep, their legs kick.
    'need high|cap|over .. same', // You need more for the same effect.
    'cant .. quit', // I couldn't for the life of me stop.
    'need it just', // She needed it just to feel better.
    'me need it', // Then I needed it to get out of bed.
    'need .. dose', // You need more for the same effect. every few hours another dose.
    'quit ... symptom', // When I skip a day I feel sick.
    'symptom .... quit', // I get shaky when I stop.
    'quit ... insomnia|awake', // Those who quit lie awake for nights.
    'quit ... no .. sleep', // When I came off, I didn't sleep for five nights.
    'quit .. sleep . spoil|worse', // Those who quit abruptly often sleep badly.
    'insomnia .. quit', // Insomnia is common when people stop.
    'quit .. cause .. pain|anxiety|disease', // Stopping may bring on aches.
    'pain ... quit & insomnia|symptom|sleep', // They complain of cramps and bad sleep when they stop.
    'day number ... symptom|insomnia|awake', // Week 2: sweats, no sleep.
    'symptom .. symptom|anxiety|insomnia & <quit|addict', // Withdrawal hits hard. First chills and sneezing.
    'symptom .. dose & <addict', // Kratom withdrawal follows. Most people notice symptoms within a day of their dose.
    'symptom .. until', // I wake up sweating every day until I have my spoon.
    'chills .. symptom|insomnia', // It leaves you yawning and shaking.
    'pain . symptom', // It leaves you with aches and chills.
    'hide', // I hid it in the garage and lied about it.
    'newborn ... symptom|addict|opioid', // Newborns of mothers who drink it can be jittery.
    'brain', // Your brain has adapted to it.
    'no|cant off .. quit', // He could not get through a morning without it.
    'day . symptom & <quit|addict', // I quit in May. On the fourth day I shook.
    'day quit .. worse', // The first three days without it were the worst of my life.
    'cant .... no it|leaf|kratom|sevenoh|unit|low', // By the end she couldn't work without them.
    'cond .. quit ... pain|symptom', // If I miss my lunch dose I get a headache.
    'pain cond quit', // A headache if you skip.
    'sideeffect .... addict', // Side effects include nausea, itching and dependence.
    'no .. number . quit', // She has not managed one shift without it.
    'addict .. no less', // Dependence was not rare.
    'less|no able .. quit', // They are seldom able to stop.
    '^ me . symptom & <quit|addict', // I had quit. I was shivering.
    'need it .. is|better|able', // You may notice that you need it to feel right.
    'quit .. is .. disease|symptom', // The first week without it felt like the flu.
    'quit . is worse', // Coming off an extract is worse.
    'spoil .. day . quit', // Most people sleep badly for the first week after stopping.
    'quit . cant', // They would like to stop but can't.
    'use it .. high need', // The longer you use it, the more you need.
  ],
  unless: [
    'opioid . addict . gone', // It keeps opioid cravings away.
    'drug addict', // Alcohol dependence raises the risk.
    'me .. ease .. addict', // We treat depression alongside addiction.
    'opioid addict . ease|better', // Former opioid addicts find it good.
    'less . addict', // It carries little risk of addiction.
    'addict is less', // Addiction is rare.
    'addict absent', // Привыкания нет.
    'ease . toler', // It prevents tolerance.
    'ease|off|for .. addict .. opioid', // It eases withdrawal from heroin.
    'ease|off|for .. opioid addict', // It eases opioid withdrawal.
    'off addict', // Lepas dari candu.
    'addict .. study', // Withdrawal was measured by the volunteers.
    'for addict . opioid', // We answer calls for addiction to opioids.
    'addict for opioid', // It keeps cravings for opioids down.
    '^ addict ease|remedy', // Addiction treatment near you.
    'ease . addict', // They used it to overcome addiction.
    'quit .. anytime', // I quit and felt nothing, not even irritable.
    'symptom body', // Sore, shaky hands.
    'quit awake', // I stopped counting sheep.
    'no .. cant quit', // We never met one who couldn't quit.
    'addict . no harm', // Dependence is not a problem.
    'addict opioid', // Withdrawal from heroin is worse.
    'addict is absent', // The risk of addiction is nil.
    'addict . is . myth', // The addiction talk is overblown.
    'took|use . opioid addict', // Nothing touched my opiate withdrawals, I took it and slept.
    'quit opioid', // It takes the misery out of quitting opioids.
    'opioid addict use', // Former opioid addicts use it.
    'opioid addict .. reason', // Opioid withdrawal was the reason given by most.
  ],
};
