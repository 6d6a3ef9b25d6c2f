import { createRoute, Navigate } from '@tanstack/react-router';
import { useAuth } from 'react-oidc-context';
import { SendPage, sendSearch, SentPage } from '@/features/feedback-public';
import { FoundPage, LookupPage } from '@/features/lookup';
import {
  dayShown,
  PostedProcedurePage,
  PostedProceduresPage,
  proceduresSearch,
} from '@/features/procedures-public';
import { SignInCallbackPage, SignInPage, signInSearch } from '@/features/session';
import { StatisticsPage, statisticsSearch, WallBoard } from '@/features/statistics';
import { PublicShell } from '../public/PublicShell';
import { root, publicPages } from './frames';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: function Home() {
    const { isLoading, user } = useAuth();
    if (isLoading) return null;
    return <Navigate to={user ? '/work' : '/procedures'} replace />;
  },
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: SignInPage,
});
const signInCallback = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/callback',
  component: SignInCallbackPage,
});

const postedProcedures = createRoute({
  getParentRoute: () => publicPages,
  path: '/procedures',
  validateSearch: proceduresSearch,
  component: PostedProceduresPage,
});
const postedProcedure = createRoute({
  getParentRoute: () => publicPages,
  path: '/procedures/$code',
  validateSearch: dayShown,
  component: PostedProcedurePage,
});
const citizenPages = [
  createRoute({ getParentRoute: () => publicPages, path: '/lookup', component: LookupPage }),
  createRoute({ getParentRoute: () => publicPages, path: '/lookup/$code', component: FoundPage }),
  createRoute({
    getParentRoute: () => publicPages,
    path: '/feedback/send',
    validateSearch: sendSearch,
    component: SendPage,
  }),
  createRoute({ getParentRoute: () => publicPages, path: '/feedback/sent/$code', component: SentPage }),
] as const;
/** The board on the wall has no frame around it. */
const statistics = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: statisticsSearch,
  component: function Statistics() {
    const { wall } = statistics.useSearch();
    if (wall) return <WallBoard />;
    return (
      <PublicShell>
        <StatisticsPage />
      </PublicShell>
    );
  },
});

/** What opens without an account. */
export const publicRoutes = [
  home,
  signIn,
  signInCallback,
  publicPages.addChildren([postedProcedures, postedProcedure, ...citizenPages]),
  statistics,
] as const;
