import '../../components/controls/tokens.css';
import '../../components/controls/ui.css';
import '../../components/controls/forms.css';
import '../../components/popup/popup.css';
import { createRoot } from 'react-dom/client';
import { CannotRead } from '../../components/controls/cannot-read.tsx';
import { loadDay } from '../../components/controls/use-day.ts';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { deviceZone } from '../../utils/toolbar/device-zone.ts';

const root = createRoot(document.getElementById('root') ?? document.body);
// The records are read before the first paint: the popup never shows itself without its countdown.
loadDay(Date.now(), deviceZone()).then(
  (day) => root.render(<PopupApp first={day} />),
  (error: unknown) => root.render(<CannotRead error={error} />),
);
