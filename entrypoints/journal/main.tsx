import '../../components/controls/tokens.css';
import '../../components/controls/ui.css';
import '../../components/controls/forms.css';
import '../../components/journal/journal.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { JournalApp } from '../../components/journal/journal-app.tsx';
import { readFirstPage } from '../../components/journal/read-first-page.ts';

readFirstPage(window.location.hash);
createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <JournalApp />
  </StrictMode>,
);
