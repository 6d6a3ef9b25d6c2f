import { answerOf, api, bodyOf, ifMatch, newIdempotencyKey } from './client';
import type {
  AllowedAction,
  DossierView,
  ImmediateRequest,
  ReceiveRequest,
  ReceptionRefusal,
} from './contract';

export function receiveDossier(request: ReceiveRequest, idempotencyKey: string): Promise<DossierView> {
  return answerOf<DossierView>(
    api.POST('/api/v1/dossiers', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body: request,
    }),
  );
}

/** Giải quyết và trả ngay: received, resolved and returned in one go. */
export const receiveImmediate = (body: ImmediateRequest, idempotencyKey: string) =>
  answerOf<DossierView>(
    api.POST('/api/v1/dossiers/immediate', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );

/** Từ chối tiếp nhận tại quầy: in writing, with reasons; nothing is received. */
export const refuseAtCounter = (body: ReceptionRefusal, idempotencyKey: string) =>
  answerOf<DossierView>(
    api.POST('/api/v1/reception-refusals', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );

export type ActRequest = {
  action: Pick<AllowedAction, 'href'>;
  version: number;
  body?: Record<string, unknown>;
  idempotencyKey?: string;
};

/** Does one of the dossier's `allowedActions`. The server named the address, so it is not in the contract's paths. */
export function performAct({ action, version, body = {}, idempotencyKey = newIdempotencyKey() }: ActRequest) {
  const post = api.POST as unknown as (
    href: string,
    init: { body: unknown; headers: Record<string, string> },
  ) => Promise<{ data?: DossierView }>;
  return bodyOf(
    post(action.href, { body, headers: { ...ifMatch(version), 'Idempotency-Key': idempotencyKey } }),
  );
}

/** Nơi để hồ sơ giấy: null when it lies nowhere in particular. */
export const placePaper = (code: string, version: number, location: string | null) =>
  answerOf<DossierView>(
    api.PUT('/api/v1/dossiers/{code}/paper-location', {
      params: { path: { code }, header: ifMatch(version) },
      body: { location },
    }),
  );
