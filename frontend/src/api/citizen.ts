import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import type { RatingSlip, SendFeedback, StatisticsQuery } from './contract';

const MINUTE = 60_000;

/** How far a dossier is, for anyone with its code. Never asked twice by itself: an address has only so many tries. */
export const lookupQuery = (code: string) =>
  queryOptions({
    queryKey: ['public', 'dossier', code],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/public/v1/dossiers/{code}', { params: { path: { code } }, signal })),
    retry: false,
    staleTime: MINUTE,
  });

export const rate = (body: { dossierCode: string; ratingCode: string; slip: RatingSlip }) =>
  bodyOf(api.POST('/public/v1/ratings', { body }));

export const sendFeedback = (body: SendFeedback) => bodyOf(api.POST('/public/v1/feedback', { body }));

export const sentFeedbackQuery = (code: string) =>
  queryOptions({
    queryKey: ['public', 'feedback', code],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/public/v1/feedback/{code}', { params: { path: { code } }, signal })),
    retry: false,
    staleTime: MINUTE,
  });

/** Whom a citizen may turn to, and whose pages these are. */
export const publicAgenciesQuery = (q?: string) =>
  queryOptions({
    queryKey: ['public', 'agencies', q ?? ''],
    queryFn: ({ signal }) => bodyOf(api.GET('/public/v1/agencies', { params: { query: { q } }, signal })),
    staleTime: 5 * MINUTE,
    placeholderData: keepPreviousData,
  });

export const statisticsQuery = (query: StatisticsQuery) =>
  queryOptions({
    queryKey: ['public', 'statistics', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/public/v1/statistics', { params: { query }, signal })),
    staleTime: MINUTE,
    placeholderData: keepPreviousData,
  });
