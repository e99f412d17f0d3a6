import type { KindTable } from '../pattern.ts';

export const disruptsSleep: KindTable = {
  kind: 'disrupts-sleep',
  about:
    '{sleep}|awake|wake[sn]?|woke|night|ceiling|toss|bed|dream|schlaf|wach|slaap|slapen|sommeil|dorm|insomn|sueno|sono|sonno|bezsenn|nespav|tidur|сон|сна|спать|бессон|หลับ|眠|睡|수면|잠|불면',
  says: [
    '(?:caus*|trigger*|lead* to|led to|contribut* to|result* in|bring* on|provok*|produc*|induc*|bring|giv* (?:me|you|him|her|people)|gave (?:me|him|her)|side effects? .. includ*|onset of|risk of|link* to|associated with|mean*|worsen*|aggravat*|spark*|experience|suffer*|report*|complain* (?:of|about)|may include|can include) .. (?:insomnia|sleeplessness|sleepless|sleep (?:problems?|trouble|disturbances?|disruptions?|difficult(?:y|ies)|disorders?|loss)|disrupted sleep|poor sleep|disturbed sleep|trouble sleeping|bad nights|broken sleep|restless nights?|nightmares|vivid dreams|light(?:er)? sleep|fragmented sleep)', // High amounts can lead to insomnia.
    "(?:ruin*|wreck*|disrupt*|spoil*|destroy*|disturb*|hurt*|interfer* with|mess* (?:up|with)|messed|screw* (?:up|with)|rob* .. of|steal*|stole|kill*|impair*|worsen*|fragment*|compromis*|interrupt*|trash*|cut* into|shorten*|degrad*|reduc*|affect*|impact*|throw* off|play* havoc with|harm*|sabotag*|delay*|lower*|suppress*|cost* (?:me|you)) (?:[a-z']+ ){0,4}(?:sleep(?:ing)?|nights?|rest|rem|slumber)(?! (?:aid|pill))", // It wrecks my sleep.
    "(?:keep*|kept|keeping) (?:[a-z']+ ){0,3}(?:up (?:at|all|past|until|till|half|late|for)|awake|from (?:sleep|fall|getting)[a-z]*|wide awake|wired|up(?=[,.!]|$| and| if| when| at))", // It keeps me up all night.
    "(?:can't|cannot|can not|couldn't|could not|unable to|hard(?:er)? (?:time )?(?:to )?|trouble|difficult(?:y)?(?: to)?|struggl*|impossible to|challenging to|stop* (?:me|you|him|her) from|prevent*|don't|didn't|won't|never|not|barely|hardly|lack of|loss of|took (?:me )?hours to|forget about|nearly no|no) (?:[a-z]+ ){0,4}(?:sleep(?:ing)?|slept|asleep|restful|shut ?eye|nod off|drift off|a wink)(?! (?:pill|tab|aid))", // I can't sleep after a late dose.
    '(?:lie|lay|lying|laying|lies|wide|lain|still|stay*|left me|leaves? (?:me|you|them|people)|am|was|are|be|being) (?:wide )?awake|star(?:e|es|ed|ing) at the (?:ceiling|wall|clock)|toss(?:ed|es|ing)? and turn|tossing|count* sheep|up all night|up half the night|sleepless nights?|wired (?:till|until|at)|restless nights?|woke up (?:at|every|several|three)|w[ao]ke up? (?:[a-z]+ ){0,2}at [0-9]|w[ao]ke (?:up )?every|wakes? (?:me|you) (?:up )?(?:at|every|in)|waking up (?:at|every|in the)|not a wink|eyes wide open', // I was staring at the ceiling until three.
    '(?:sleep|nights?|insomnia) .. (?:suffer*|got worse|is worse|worse|gets? worse|ruined|wrecked|disrupted|trashed|shot|terrible|awful|garbage|broken|shallow|light|fragmented|horrible|bad|poor|went downhill|fall* apart|fell apart|unrefreshing|a mess|nonexistent)', // My sleep got worse.
    '(?:too close to|close to|near|right before|shortly before|late|before) (?:[a-z]+ ){0,3}(?:bed|bedtime|night|sleep) .. (?:insomnia|alert*|awake|stimulat*|wired|energ*|disrupt*|keep*|trouble|restless*|sleepless*|racing)', // Taken close to bedtime it leaves you alert.
    '(?:less|shorter|poorer|worse|lower|reduced|later|fewer hours of) (?:[a-z]+ ){0,2}(?:sleep|nights|sleep quality)', // Evening use meant less sleep.
    '(?:insomnia|sleeplessness|sleep (?:problems|disturbances?)) (?:is|are|was|were|as) (?:[a-z]+ ){0,3}(?:side effects?|common|reported|frequent|listed|possible|known|noted|complaint)', // Insomnia is a common side effect.
    '(?:take|taking|took|dose|dosing|drink|use) .. (?:earlier|before noon|in the morning|no later) .. (?:sleep|night|awake|bed)', // Take it early in the day so your sleep does not suffer.
    '(?:verursacht|fuhrt zu|stort|raubt|bringt|loster?)[a-z]* .. (?:schlaf[a-z]*|nachtruhe)|(?:kann|konnte) (?:[a-z]+ ){0,3}nicht (?:ein)?schlafen|lag .. wach', // Es stört den Schlaf.
    '(?:slapeloosheid|verstoort .. slaap|slecht slapen|houdt .. wakker|lig .. wakker)', // Het verstoort de slaap.
    '(?:provoqu|caus|perturb|entrain|trouble)[a-z]* .. (?:insomnie|sommeil)|empech[a-z]* de dormir', // Il perturbe le sommeil.
    '(?:provoc|caus|produc|perturb|altera)[a-z]* .. (?:insomnio|insonia|insonnia|sueno|sono|sonno)|no (?:puedo|podia|me deja|deja) dormir', // Provoca insomnio.
    '(?:powoduj|wywoluj|zaburza|psuj)[a-z]* .. (?:bezsenn[a-z]*|sen)|nie (?:moge|moglem|da sie) (?:[a-z]+ )?(?:za)?sn?[pa][a-z]*', // Powoduje bezsenność.
    '(?:zpusobuj|vyvolav|narusuj)[a-z]* .. (?:nespavost|spanek)|nemohl[a-z]* (?:jsem )?(?:spat|usnout)', // Způsobuje nespavost.
    '(?:menyebabkan|mengganggu|membuat|boleh menyebabkan) .. (?:insomnia|susah tidur|sulit tidur|sukar tidur|tidur)', // Menyebabkan susah tidur.
    '(?:вызыва|наруша|меша|портит|сбива)[а-я]* .. (?:бессонниц|сон|сна|спать)[а-я]*|не (?:мог|могу|даёт|дает) (?:[а-я]+ )?(?:у|за)?с[пн][а-я]+', // Мешает спать по ночам.
    '(?:ทำให้|เกิด)(?:[^ ]{0,8})(?:นอนไม่หลับ)', // ทำให้นอนไม่หลับ
  ],
  unless: [
    '{stop}|{addict}|days? [0-9]|weeks? [0-9]|(?:without|until) (?:i|you|we|taking)', // When you stop, you cannot sleep.
    '(?:help|eas|reliev|treat|cure|against|combat)[a-z]* (?:[a-z]+ ){0,3}(?:insomnia|sleeplessness)', // It eases insomnia.
    'avoid* .. (?:sleep|insomnia)|without .. (?:affecting|disrupting|compromising|disturbing|ruining)|risk of insomnia$', // Without disrupting sleep.
  ],
};
