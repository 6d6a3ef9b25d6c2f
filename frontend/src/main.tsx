import './theme/layers.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectApi } from '@/api';
import { App } from './app/App';
import { currentLanguage, startI18n } from '@/i18n';
import { accessToken, loadConfig, openSession, sessionRefused } from '@/session';
import { restoreTextSize } from '@/theme';

restoreTextSize();
const [userManager] = await Promise.all([loadConfig().then(openSession), startI18n()]);
connectApi({ token: accessToken, language: currentLanguage, onUnauthorized: sessionRefused });

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App userManager={userManager} />
  </StrictMode>,
);
