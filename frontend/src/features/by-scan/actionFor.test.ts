import { expect, it } from 'vitest';
import type { AllowedAction } from '@/api';
import { actionFor } from './actionFor';

const action = (act: AllowedAction['act'], allowed: boolean) => ({ act, allowed }) as AllowedAction;

it('is the act that the server allows, whichever of them it is', () => {
  const dossier = { allowedActions: [action('HAND_OVER', true), action('ACCEPT_HAND_OVER', false)] };
  expect(actionFor(dossier, ['ACCEPT_HAND_OVER', 'HAND_OVER'])?.act).toBe('HAND_OVER');
});

it('is the first of them with its reason where none is allowed', () => {
  const dossier = { allowedActions: [action('HAND_OVER', false), action('ACCEPT_HAND_OVER', false)] };
  expect(actionFor(dossier, ['ACCEPT_HAND_OVER', 'HAND_OVER'])?.act).toBe('ACCEPT_HAND_OVER');
  expect(actionFor(dossier, ['RETURN'])).toBeUndefined();
});
