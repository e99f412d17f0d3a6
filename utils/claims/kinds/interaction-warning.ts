import type { KindTable } from '../rule.ts';

export const interactionWarning: KindTable = {
  kind: 'interaction-warning',
  cues: 'drugs|interact|serotonin|mix|level|dontmix|ask|attack',
  says: [
    'ask .. use .. mix|for .. drugs', // Tell your doctor before taking it with other medicines.
    'ask ... use .. drugs', // Ask a doctor before use if you take antidepressants.
    'interact .. drugs', // It interacts with many prescription drugs.
    'is|use|took .. drugs .. ask', // If you are on antidepressants, ask your doctor first.
    'use|took .. drugs ... harm|raise|spoil', // If you take Xanax, it can crash your breathing.
    'drugs ... dontmix', // If you take Xanax, leave it alone.
    'no .. cond .. drugs', // Don't touch it if you take antidepressants.
    'cond .. drugs .. no|harm|raise|ask', // If you take Xanax, ask first.
    'it|kratom|leaf . raise . drugs', // It doubled his midazolam.
    '^ for drugs .. death|harm|attack', // With a beer or a Xanax they can be fatal.
    '^ no . drugs .. no|drugs', // No beer, no Xanax.
    '^ no for drugs', // Not with booze, not with Xanax.
    'no .. kratom|leaf|it ... use|took .. drugs', // Do not go back to kratom while you are taking oxycodone.
    'no . it|leaf|kratom . for .. drugs', // Don't drink it with wine.
    'no .. use drugs ... for|mix it|leaf|kratom', // Don't drink alcohol with it.
    '^ no .. use drugs ... use', // Do not drive or drink alcohol after taking it.
    'mix .. quit|no|sed .. organ', // The combination stopped his heart.
    'sed|raise|inhibit .. level & <drugs', // Many take Xanax. The leaf can raise its level.
    'use .. for .. drugs .. harm|may|attack|cause', // Taking it with sedatives might stop your breathing.
    'took|use .. drugs .. harm', // Most had also taken alcohol, which makes it more dangerous.
    'inhibit . drug', // It inhibits CYP2D6.
    'serotonin', // The pair has been tied to serotonin syndrome.
    'no ~ mix & drugs', // Never mix it with alcohol.
    'dontmix .. drugs', // Nekombinujte s alkoholem.
    'mix ~ death|attack', // The combination killed him, the coroner said: a seizure.
    'mix ~ drugs & harm|hurt|cause|death|attack|organ|raise|may|spoil|awake', // Combining it with sedatives can be deadly.
    'no .. use .. for .. drugs', // Never take it with sedatives.
    'raise ~ level & drugs', // It can raise the level of other medicines.
    'inhibit . level|organ ... drugs', // It inhibits liver enzymes, so other drugs build up.
    'sed|inhibit .. level', // It slows down the enzymes of the liver.
    'drugs ... harm|raise .. for|mix kratom|leaf|it', // Sedatives are riskier, even dangerous, when taken with kratom.
    'drugs ... for|mix kratom|leaf ... attack|death|quit', // He took Xanax with kratom and stopped breathing.
    'mix .. harm & <drugs', // Some had taken cough syrup. The two together are dangerous.
    'drugs|level .. raise', // Exposure to midazolam rose by a third.
    'harm|death|attack .. for|mix .. drugs', // The risk rises when it is taken with alcohol.
    'stuff mix .. drugs', // Kratom plus Wellbutrin had me in the hospital.
    'drugs|it mix .. stuff', // Xanax plus kratom is a bad idea.
    'drugs for it|leaf|kratom ... harm|death|attack|organ|cant|sed', // One beer with it and you wake up in the ER.
    'ask .. drugs .. use it', // Tell them about every medicine before you try it.
    'raise|ease outcome .. drugs', // It may boost the effect of sleeping pills.
    'drug . it hard|high|better', // Grapefruit juice makes it hit harder.
    'no . took|use for drugs', // Not to be used with alcohol.
    'drugs .. attack|organ', // Alcohol, Xanax: seizures.
    'drugs . raise|leaf raise', // Sedatives add to its depressant action.
    'drug . may . inhibit|raise it', // Grapefruit can weaken it.
    'ask .. cond .. use|took .. for attack|organ|disease|anxiety', // Check with your doctor if you take anything for your heart.
    'drug .. sed|outcome worse|raise', // Alcohol makes the sedation worse.
    'mix ~ drugs & hard|worse', // Liquor and kratom together hit harder than either.
    'drugs .. interact', // Those who take antidepressants should be mindful of interactions.
    'it|stuff . drug .. hard', // It made my Xanax hit three times as hard.
    'cond .. drugs ... level', // Anyone taking warfarin should have their INR checked.
  ],
  unless: [
    'study', // Volunteers received it together with midazolam.
    'safer|safe . drug', // It is safer than alcohol.
    'off|quit .. opioid', // It got him off heroin.
    'raise . organ level', // It raised liver enzymes.
    'dontmix . organ', // To avoid organ damage.
    'drug|mix .. same', // A beer makes no difference.
    'drug . for organ', // He takes blood thinners and something for his heartbeat.
    'opioid death', // Opioid deaths in the county doubled.
  ],
};
