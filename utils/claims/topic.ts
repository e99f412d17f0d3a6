import type { Unit } from './units.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Other things that people take or do; a name of two words by its last. */
const OTHER = setOf(
  "kava caffeine coffee tea tianeptine phenibut kanna cannabis marijuana cbd thc alcohol nicotine tobacco melatonin valerian ashwagandha chamomile magnesium turmeric heroin fentanyl methadone buprenorphine suboxone morphine oxycodone naloxone naltrexone clonidine ibuprofen aspirin tylenol acetaminophen opioids benzodiazepines gabapentin khat coca betel psilocybin ketamine lavender passionflower akuamma lotus ginseng matcha espresso ephedra cocaine yoga exercise meditation acupuncture therapy cognitive loperamide lofexidine hemp alprazolam xanax valium lyrica pregabalin zopiclone clonidine creatine tulsi vodka beer wine trazodone quetiapine ssris snris chamomile camomile camomille kamille baldrian valeriane valeriana tila mushrooms hemlock foxglove rice ginger cinnamon statins benzos nitazenes xylazine antidepressants sugar willow wort curcumin saffron skullcap rhodiola theanine glycine hops guarana mate kombucha cigarettes cigarette smoking nicotine's kava's alcohol's tianeptine's caffeine's",
);
// "Tea made from the leaf" is kratom; so is "physical" what only "physical therapy" turns into another thing.
// Named before a list or a colon these are more often what kratom is not to be mixed with than what the text goes on about.
const MIXED = setOf(
  'alcohol opioids benzodiazepines antidepressants heroin fentanyl methadone gabapentin xanax weed beer wine',
);
const NOT_OTHER =
  /^(?:tea (?:of|made)|(?:occupational|group|talk|replacement|substitution|maintenance)? ?therapy for kratom)/;
const LIKENED = setOf('unlike like instead with without whereas');
const LEADING = setOf(
  ': but and however by contrast meanwhile today also while in on the other hand similarly now a an his her drinking taking , physical blue green st cognitive',
);
const TAIL = setOf(
  'root tea powder itself use alone leaf roots product products shot shots gummies supplement supplements pill pills tablets capsules drinks behavioral therapy withdrawal addiction dependence',
);
const SAYS = setOf(
  ", : is are was were has have had can may might will does help helps work works block blocks ease eases cause causes relieve relieves make makes give gives reduce reduces keep keeps binds acts comes contains also calm calms loosen loosens lower lowers improve improves stays a which that from treats wakes treat treats gave made kept helped worked eased ruins disrupts takes numbs puts carries remains tends must should could for damages harms kills lasts affects destroys leads won't doesn't don't didn't isn't aren't can't never",
);
const TRIED = setOf('tried used use take took have had drink drank on started switched now prefer instead');
const OUTCOME = setOf('before instead now help helped helps work worked works useless did sleep slept');

// A clinic or a shop speaks of itself.
const OURSELVES =
  /^(?:at [a-z ]+,? )?(?:we|our [a-z]+|treatment|therapy|rehab)(?: [a-z']+){0,4} (?:treats?|offers?|helps?|provides?|supports?|keep(?! hearing| seeing)|keeps|answer|ship|combines?|specialize) /;

const wordsOf = (sentence: string): string[] => sentence.match(/[a-z']+|[,:]/g) ?? [];

/** "The tea" and "my tea" are kratom's own on a page about it; "green tea" and "tea" alone are not. */
const OWN_TEA = /^(?:the|this|that|my|our|his|her|your|their) tea$/;

function isOther(words: string[], i: number): boolean {
  if (OWN_TEA.test(words.slice(i - 1, i + 1).join(' '))) return false;
  return OTHER.has(words[i] ?? '') && !NOT_OTHER.test(words.slice(i, i + 3).join(' '));
}

/** The sentence is about the other thing: it is what does or is something. */
function isAboutOther(words: string[]): boolean {
  if (LIKENED.has(words[0] ?? '')) return false;
  let i = 0;
  while (LEADING.has(words[i] ?? '') && !isOther(words, i)) i += 1;
  if (!isOther(words, i)) i += 1;
  if (!isOther(words, i)) return false;
  i += 1;
  while (/^(?:and|or)$/.test(words[i] ?? '') && isOther(words, i + 1)) i += 2;
  if (TAIL.has(words[i] ?? '')) i += 1;
  if (/^[,:]$/.test(words[i] ?? '') && (MIXED.has(words[i - 1] ?? '') || isOther(words, i + 1))) return false;
  return SAYS.has(words[i] ?? '');
}

// Not the advice of a list: "7. Start low."
const ITEM =
  /^\d{1,2}[.)] (?!start |be |ask |check |mind |skip |keep |know |read |go |take |use |try |drop |wait )[a-z]+(?: [a-z]+)?\.$/;
const PRICED = /[$\u20ac\u00a3] ?\d/;

/** "4. Lemon balm." and "Shell of kava, $6." head an item of a list, the rest of whose line speaks of another thing. */
function headsItem(sentence: string, words: string[]): boolean {
  return ITEM.test(sentence) || (PRICED.test(sentence) && words.some((_, i) => isOther(words, i)));
}

const PRONOUN = setOf('it they this these that those its their he she both');

/** "I tried kava before and it did nothing." */
function triesOther(words: string[]): boolean {
  return words.some(
    (_, i) =>
      isOther(words, i) &&
      words.slice(Math.max(0, i - 4), i).some((word) => TRIED.has(word)) &&
      words[i - 1] !== 'with' &&
      words.slice(i + 1, i + 9).some((word) => OUTCOME.has(word)),
  );
}

function headsOther(sentence: string): boolean {
  if (sentence.length >= 60 || /mix|interact|combin|with|withdraw|vs|and |,|\$|\?/.test(sentence)) return false;
  return /alternative|other (?:herbs|options)/.test(sentence) || speaksOfOther(sentence);
}

const COMPARED = setOf(
  'where when than unlike like as without instead of no not nor from beats off to for replaced replaces need needs needed',
);

// "Feels like a very strong espresso".
const LIKENING = setOf('like than unlike');

// Too often kratom's own tea, or what it is taken for.
const NO_RIVAL = setOf('tea sugar rice opioids heroin morphine');

/** "Magnesium baths help my legs": another thing does it, unless kratom is only compared with it. */
export function speaksOfOther(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.some(
    (word, i) =>
      isOther(words, i) &&
      !NO_RIVAL.has(word) &&
      !COMPARED.has(words[i - 1] ?? '') &&
      !COMPARED.has(words[i - 2] ?? '') &&
      !words.slice(Math.max(0, i - 5), i).some((before) => LIKENING.has(before)),
  );
}

/** A name of kratom in a folded sentence. */
export const NAMED = /\b(?:kratom|sevenoh|veinname)\b/;
const CLAUSE_END = /;\s|, (?:and|but|while|whereas) /;
/** "Kava is safer than kratom." */
const THAN_KRATOM = / (?:than|unlike) kratom\b/;
/** "Unlike kratom, coffee is safe." */
const UNLIKE_KRATOM = /^(?:unlike|in contrast to|as opposed to|compared (?:to|with)) kratom, /;

/**
 * The sentence without the clauses that say something of another substance alone: "Kava is safe; kratom is a plant" says of kratom
 * that it is a plant. A clause with "it" or "they" may still mean kratom and stays.
 */
export function ofKratomAlone(sentence: string): string {
  if (THAN_KRATOM.test(sentence) && isAboutOther(wordsOf(sentence))) return '';
  if (UNLIKE_KRATOM.test(sentence) && isAboutOther(wordsOf(sentence.replace(UNLIKE_KRATOM, '')))) return '';
  if (!CLAUSE_END.test(sentence)) return sentence;
  const clauses = sentence.split(CLAUSE_END);
  const kept = clauses.filter((clause) => {
    const words = wordsOf(clause);
    return NAMED.test(clause) || words.some((word) => PRONOUN.has(word)) || !isAboutOther(words);
  });
  return kept.length === clauses.length ? sentence : kept.join(', and ');
}

/** Follows from unit to unit whether a text speaks of kratom or, for a while, of something else. */
export interface TopicReader {
  /** Goes on to the next unit, folded. `named`: it names kratom itself. `telling`: it makes a statement of some kind. */
  pass: (unit: Unit, sentence: string, named: boolean, telling: boolean) => void;
  /** Whether the unit passed last may be read as saying something of kratom. */
  ofKratom: () => boolean;
}

/** Starts reading a text that is about kratom as a whole. Units are only looked at once somebody asks. */
export function readTopics(): TopicReader {
  let section = false;
  let elsewhere = false;
  let passed: { unit: Unit; sentence: string; named: boolean; telling: boolean }[] = [];

  function read({ unit, sentence, named, telling }: (typeof passed)[number]): boolean {
    if (unit.heading && !unit.bullet) section = !named && headsOther(sentence);
    if (named) {
      elsewhere = false;
      return true;
    }
    const words = wordsOf(sentence);
    if (unit.startsParagraph ? !unit.heading : unit.startsLine && !PRONOUN.has(words[0] ?? '')) elsewhere = false;
    if (isAboutOther(words) || triesOther(words) || (unit.startsLine && !telling && headsItem(sentence, words)))
      elsewhere = true;
    return !elsewhere && !section && !OURSELVES.test(sentence);
  }

  return {
    pass(unit, sentence, named, telling) {
      // Whatever was passed before a sentence that names kratom no longer matters, but for the heading above.
      if (named && !unit.heading) passed = passed.filter((one) => one.unit.heading);
      passed.push({ unit, sentence, named, telling });
    },
    ofKratom() {
      const last = passed.at(-1);
      if (last?.named && !last.unit.heading) return true;
      const answer = passed.reduce((_, one) => read(one), true);
      passed = [];
      return answer;
    },
  };
}
