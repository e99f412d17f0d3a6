import '../../components/controls/tokens.css';
import '../../components/controls/ui.css';
import '../../components/controls/forms.css';
import '../../components/welcome/welcome.css';
import { createRoot } from 'react-dom/client';
import { CannotRead } from '../../components/controls/cannot-read.tsx';
import { loadSetup } from '../../components/setup/use-setup.ts';
import { WelcomeApp } from '../../components/welcome/welcome-app.tsx';

const root = createRoot(document.getElementById('root') ?? document.body);
loadSetup().then(
  (setup) => root.render(<WelcomeApp first={setup} />),
  (error: unknown) => root.render(<CannotRead error={error} />),
);
