import type { Unit } from './units.ts';

const OTHER =
  "kava|caffeine|coffee|tea(?! of| made)|tianeptine|phenibut|kanna|cannabis|marijuana|cbd|thc|alcohol|nicotine|tobacco|melatonin|valerian|ashwagandha|chamomile|magnesium|turmeric|heroin|fentanyl|methadone|buprenorphine|suboxone|morphine|oxycodone|naloxone|naltrexone|clonidine|ibuprofen|aspirin|tylenol|acetaminophen|opioids|benzodiazepines|gabapentin|khat|coca|betel|psilocybin|ketamine|lavender|passionflower|akuamma|blue lotus|ginseng|green tea|matcha|espresso|ephedra|cocaine|yoga|exercise|meditation|acupuncture|physical therapy|cognitive|loperamide|lofexidine|nitazenes|xylazine|antidepressants|sugar|st john's wort|willow bark|curcumin";

// The sentence is about the other thing: it is what does or is something.
const SUBJECT = new RegExp(
  `^(?!unlike|like|instead|with|without|whereas)(?:[^a-z]*)(?:but |and |however,? |by contrast,? |meanwhile,? |today |also,? |while |in contrast,? |on the other hand,? |similarly,? |now )?(?:the |a |an |his |her |drinking |taking )?(?:[a-z]+ )?(?:${OTHER})(?:'s)?(?: root| tea| powder| itself| use| alone| leaf| roots| products?| shots?| gummies| supplements?| pills)?(?:,| (?:is|are|was|were|has|have|can|may|might|will|does|helps?|works?|blocks?|eases?|causes?|relieves?|makes?|gives?|reduces?|keeps?|binds|acts|comes|contains|also|on the other hand|calms?|loosens?|lowers?|improves?|stays|a |which|that|from|treats|wakes|ruins|disrupts|takes|numbs|puts|carries|remains|tends|must|should|could))`,
);
const OTHER_HEADING = new RegExp(`(?<![a-z])(?:${OTHER}|alternatives?|other (?:herbs|options))(?![a-z])`);
const OTHER_TRIED = new RegExp(
  `(?:tried|used|take|took|on|started|switched to|now (?:i )?(?:use|take)|prefer|instead) (?:[a-z]+ ){0,3}(?:${OTHER})(?![a-z]).{0,40}(?:before|instead|now|help|work|useless|did)`,
);
// A clinic or a shop speaks of itself.
const OURSELVES =
  /^(?:at [a-z ]+,? )?(?:we|our [a-z]+|treatment|therapy|rehab)(?: [a-z']+){0,4} (?:treats?|offers?|helps?|provides?|supports?|keep|keeps|answer|ship|combines?|specialize) /;

/** Follows from unit to unit whether a text speaks of kratom or, for a while, of something else. */
export interface TopicReader {
  /** Whether the next unit, folded, may be read as saying something of kratom. `named`: it names kratom itself. */
  next: (unit: Unit, sentence: string, named: boolean) => boolean;
}

/** Starts reading a text that is about kratom as a whole. */
export function readTopics(): TopicReader {
  let section = false;
  let elsewhere = false;
  return {
    next(unit, sentence, named) {
      if (unit.heading)
        section =
          !named &&
          OTHER_HEADING.test(sentence) &&
          sentence.length < 60 &&
          !/mix|interact|combin|with|withdraw|vs|and |,|\$/.test(sentence);
      if (unit.startsParagraph && !unit.heading) elsewhere = false;
      if (named) {
        elsewhere = false;
        return true;
      }
      if (SUBJECT.test(sentence) || OTHER_TRIED.test(sentence)) elsewhere = true;
      return !elsewhere && !section && !OURSELVES.test(sentence);
    },
  };
}
