import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';

/** A page that fails says so and leaves the navigation, with "Help now" in it, standing. */
export class PageGuard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="notice" role="alert">
        {i18n.t('journal.failed')}
      </p>
    );
  }
}
