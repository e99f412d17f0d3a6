import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { roomPort } from '../utils/browser/room-port.ts';
import { enterRoom } from '../utils/page/enter-room.ts';
import { recogniser } from '../utils/page/vocabulary.ts';

export default defineUnlistedScript(() =>
  enterRoom(roomPort, recogniser, () => ({
    lang: 'en',
    mention: i18n.t('card.mention'),
    claim: i18n.t('card.claim'),
    close: i18n.t('card.close'),
    moreInGuide: i18n.t('card.moreInGuide'),
    notOnThisSite: i18n.t('card.notOnThisSite'),
    notSwitchedOff: i18n.t('card.notSwitchedOff'),
    alsoHere: i18n.t('card.alsoHere'),
    dialog: (title) => i18n.t('card.dialog', { title }),
    verdict: (verdict) => i18n.t('card.verdict', { verdict }),
    grade: (grade) => i18n.t('card.grade', { grade }),
  })),
);
