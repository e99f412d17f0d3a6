import { i18n } from '#i18n';
import { openOwnPage } from '../../utils/browser/tabs.ts';

/** What went wrong outside this popup. */
export function Notices({ outdated, unreadable }: { outdated: boolean; unreadable: readonly string[] }) {
  return (
    <>
      {outdated && (
        <p className="notice" role="alert">
          {i18n.t('popup.outdated')}
        </p>
      )}
      {unreadable.length > 0 && (
        <p className="notice" role="alert">
          {i18n.t('popup.unreadable', { fields: unreadable.join(', ') })}
        </p>
      )}
    </>
  );
}

/** Before consent nothing can be logged; this says why and leads there. */
export function ConsentFirst() {
  return (
    <section className="first-box">
      <p className="sup">{i18n.t('popup.consentFirst')}</p>
      <div className="row">
        <button
          type="button"
          className="btn btn--main"
          onClick={() => void openOwnPage('/welcome.html').then(() => window.close())}
        >
          {i18n.t('popup.openWelcome')}
        </button>
      </div>
    </section>
  );
}
