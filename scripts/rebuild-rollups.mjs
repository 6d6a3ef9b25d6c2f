// Asks a running application to put the sums of its reports right; scripts/rebuild-rollups.sh sets the environment.
const { BACKEND_URL, ISSUER, REASON, AGENCY, MOTCUA_ACCOUNT, MOTCUA_PASSWORD } = process.env;

async function answered(address, options) {
  const answer = await fetch(address, { method: 'POST', ...options });
  if (answer.ok) return answer.json();
  console.error(`✗ ${address} answered ${answer.status}: ${await answer.text()}`);
  process.exit(1);
}

const signIn = new URLSearchParams({
  grant_type: 'password',
  client_id: 'motcua-cli',
  username: MOTCUA_ACCOUNT,
  password: MOTCUA_PASSWORD,
});
const { access_token: token } = await answered(`${ISSUER}/protocol/openid-connect/token`, { body: signIn });
const { agency, found, corrected, remaining } = await answered(`${BACKEND_URL}/api/v1/reports/settlement-rebuilds`, {
  headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
  body: JSON.stringify({ agency: AGENCY || undefined, reason: REASON }),
});
console.log(`${agency}: ${found} sums differed, ${corrected} were changed, ${remaining} differ still`);
process.exit(remaining === 0 ? 0 : 1);
