/** The database of the sample diary. It is not the person's, so nothing that reads or backs up theirs ever meets it. */
export const SAMPLE_DATABASE = 'nightleaf-sample';

/** The address of the journal tab that looks at the sample. */
export const SAMPLE_ADDRESS = '/journal.html?sample';

/**
 * Whether a document looks at the sample diary instead of the person's own records. Only the journal can: popup, badge and
 * background are about today's real evening. It is read from the address once, so no click can carry a document from one to the other.
 * @param place where the document is; a worker has one too, plain Node has none
 */
export function showsSample(place: Pick<Location, 'pathname' | 'search'> | undefined): boolean {
  return place?.pathname === '/journal.html' && new URLSearchParams(place.search).has('sample');
}

/** Whether this document does. */
export const IN_SAMPLE = showsSample(globalThis.location as Location | undefined);
