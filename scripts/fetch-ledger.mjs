// Writes the export of the ledger of a running application to standard output; scripts/verify-ledger.sh sets the
// environment. Reads only: a token of an auditor is all it needs.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const { BACKEND_URL, ISSUER, FROM, TO, MOTCUA_ACCOUNT, MOTCUA_PASSWORD } = process.env;

async function fetched(address, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

const signIn = new URLSearchParams({
  grant_type: 'password',
  client_id: 'motcua-cli',
  username: MOTCUA_ACCOUNT,
  password: MOTCUA_PASSWORD,
});
const token = await fetched(`${ISSUER}/protocol/openid-connect/token`, { method: 'POST', body: signIn });
const { access_token: accessToken } = await token.json();
const ledger = await fetched(`${BACKEND_URL}/api/v1/ledger?from=${FROM}&to=${TO}`, {
  headers: { Authorization: `Bearer ${accessToken}` },
});
await pipeline(Readable.fromWeb(ledger.body), process.stdout);
