import * as v from 'valibot';

/**
 * Everything that crosses between the extension's parts, parsed on arrival. Nothing here carries a record of the person's, and
 * nothing that a page script sends is trusted beyond its sender's own tab and address.
 */

const Kind = v.pipe(v.string(), v.maxLength(60));
const TopicId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));

/** Page script to background. */
export const FromPage = v.variant('type', [
  v.object({ type: v.literal('open-guide'), topic: TopicId }),
  /** The host comes from the sender's address, never from the message. */
  v.object({ type: v.literal('switch-site-off') }),
  /** The page may hold something to read: the second page script is wanted in the sender's frame. */
  v.object({ type: v.literal('open-lookout') }),
  /** The page may be about kratom: the third is wanted there. */
  v.object({ type: v.literal('open-room') }),
]);
export type FromPage = v.InferOutput<typeof FromPage>;

/** Extension page to background, after a write. */
export const FromExtensionPage = v.variant('type', [
  v.object({ type: v.literal('refresh-badge') }),
  v.object({ type: v.literal('sync-page-notes') }),
]);
export type FromExtensionPage = v.InferOutput<typeof FromExtensionPage>;

/** Popup or background to the page script of one tab. */
export const ToPage = v.variant('type', [
  v.object({ type: v.literal('summary') }),
  /** To the next note of one frame; `anew` to the frame's first, or to its last where `direction` is -1. */
  v.object({ type: v.literal('step'), direction: v.picklist([1, -1]), anew: v.boolean() }),
  /** `id` as given in the summary's items. */
  v.object({ type: v.literal('jump'), id: v.number() }),
  v.object({ type: v.literal('stop') }),
]);
export type ToPage = v.InferOutput<typeof ToPage>;

/** The page script's answer to `summary`. */
export const PageSummary = v.object({
  mentions: v.number(),
  claims: v.number(),
  /** Reading order, 200 at most. */
  items: v.array(
    v.object({
      id: v.number(),
      what: v.picklist(['mention', 'claim']),
      /** Mention type or claim kind. */
      kind: Kind,
      /** The words of the page, cut to 120 characters. */
      text: v.string(),
      /** The sentence around a mention, cut; tells two of the same words apart. */
      context: v.optional(v.string()),
    }),
  ),
  /** Of all that was found, not only of the items; a claim counts for the first of its kinds. */
  counts: v.optional(
    v.array(v.object({ what: v.picklist(['mention', 'claim']), kind: Kind, count: v.pipe(v.number(), v.minValue(1)) })),
  ),
});
export type PageSummary = v.InferOutput<typeof PageSummary>;
