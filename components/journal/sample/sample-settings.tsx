import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { SAMPLE_ADDRESS } from '../../../utils/records/sample.ts';

/** In the person's own settings: the way into the sample diary, and out of it again when one was left lying. */
export function SampleSettings() {
  const [exists, setExists] = useState(false);
  useEffect(() => {
    let here = true;
    import('../../../utils/records/fill-sample.ts')
      .then(({ sampleExists }) => sampleExists())
      .then((found) => here && setExists(found))
      // Without an answer there is only no button to remove it here; the sample's own mark has one.
      .catch(() => {});
    return () => {
      here = false;
    };
  }, []);

  async function remove() {
    const { removeSample } = await import('../../../utils/records/fill-sample.ts');
    await removeSample(null);
    setExists(false);
  }

  return (
    <>
      <p className="sup">{i18n.t('sample.why')}</p>
      <div className="row">
        <a className="btn" href={`${SAMPLE_ADDRESS}#/patterns`}>
          {i18n.t('sample.look')}
        </a>
        {exists && (
          <button type="button" className="btn btn--bare" onClick={() => void remove()}>
            {i18n.t('sample.remove')}
          </button>
        )}
      </div>
    </>
  );
}
