// Fills the catalogue of a running stack with synthetic procedures and measures it over HTTP, as its users would.
// What it writes stays: use a stack that may be thrown away. A second run finds the procedures and only measures.
import { execFileSync } from 'node:child_process';
import http from 'node:http';

const BACKEND = process.env.BACKEND_URL ?? 'http://localhost:8080';
const ISSUER = process.env.ISSUER ?? 'http://localhost:8180/realms/motcua';
const PROCEDURES = Number(process.env.PROCEDURES ?? 5000);
const REQUESTS = Number(process.env.REQUESTS ?? 300);
const SECONDS = Number(process.env.DURATION ?? 10);
const CONNECTIONS = 16;
const FILE = 500;
const TARGET_MS = 50;

const VERBS = ['Cấp giấy phép', 'Đăng ký', 'Xác nhận', 'Thay đổi', 'Gia hạn', 'Thu hồi', 'Trợ cấp', 'Công nhận'];
const THINGS = ['hộ tịch', 'đất đai', 'hộ nghèo', 'người cao tuổi', 'xây dựng nhà ở', 'môi trường', 'kinh doanh', 'trẻ em', 'tôn giáo', 'văn hóa'];
const WORDS = ['cap giay phep', 'ho ngheo', 'nha o', 'dang ky ho tich', 'tre em', '3.00', 'khong co gi', 'nguoi cao tuoi'];

const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function ask(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString() }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function expect(status, url, options) {
  const answer = await ask(url, options);
  if (answer.status !== status) {
    throw new Error(`${options?.method ?? 'GET'} ${url}: ${answer.status} ${answer.text.slice(0, 500)}`);
  }
  return answer;
}

async function bearer(account) {
  const body = new URLSearchParams({ client_id: 'motcua-cli', grant_type: 'password', username: account, password: 'motcua' });
  const answer = await expect(200, `${ISSUER}/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
  return { Authorization: `Bearer ${JSON.parse(answer.text).access_token}` };
}

/** @param first number of the first procedure of a file; one file is one transaction, which a busy machine must end in time */
function synthetic(first) {
  const lines = ['code,name,field,time_limit_value,time_limit_unit,fee_vnd,components,result,legal_basis,source'];
  for (let number = first; number < Math.min(first + FILE, PROCEDURES + 1); number++) {
    const name = `${VERBS[number % VERBS.length]} ${THINGS[number % THINGS.length]} thuộc nhóm ${number}`;
    const field = `Lĩnh vực đo thử ${1 + (number % 40)}`;
    lines.push(
      `3.${String(number).padStart(6, '0')},${name},${field},${1 + (number % 30)},working_day,${(number % 9) * 1000},` +
        'Tờ khai theo mẫu|Bản sao giấy tờ tùy thân,Giấy xác nhận,Nghị định 61/2018/NĐ-CP,đo thử',
    );
  }
  return lines.join('\r\n');
}

async function load() {
  const query = new URLSearchParams({
    decisionNumber: 'DO-THU/QĐ-UBND', issuedOn: '2026-01-01', issuer: 'UBND đo thử', effectiveFrom: '2026-01-02',
  });
  const begun = performance.now();
  for (let first = 1; first <= PROCEDURES; first += FILE) {
    await expect(200, `${BACKEND}/api/v1/procedure-imports?${query}`, {
      method: 'POST',
      headers: { ...(await bearer('catalogue')), 'Content-Type': 'text/csv', 'Idempotency-Key': `bench-${Date.now()}` },
      body: synthetic(first),
    });
  }
  return (performance.now() - begun) / 1000;
}

async function percentiles(urlOf, headers) {
  const taken = [];
  for (let turn = 0; turn < REQUESTS + 30; turn++) {
    const begun = performance.now();
    await expect(200, urlOf(turn), { headers });
    if (turn >= 30) taken.push(performance.now() - begun);
  }
  taken.sort((one, other) => one - other);
  return [0.5, 0.95, 0.99].map((share) => taken[Math.min(taken.length - 1, Math.floor(share * taken.length))]);
}

function byWrk(url, tag) {
  const output = execFileSync('wrk', [
    '-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, ...(tag ? ['-H', `If-None-Match: ${tag}`] : []), url,
  ]).toString();
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)[1]);
}

async function byNode(url, tag) {
  const end = performance.now() + SECONDS * 1000;
  let answered = 0;
  const one = async () => {
    while (performance.now() < end) {
      await expect(tag ? 304 : 200, url, { headers: tag ? { 'If-None-Match': tag } : {} });
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return answered / SECONDS;
}

function hasWrk() {
  try {
    execFileSync('which', ['wrk']);
    return true;
  } catch {
    return false;
  }
}

const seconds = await load();
const headers = await bearer('catalogue');
const list = `${BACKEND}/api/v1/procedures`;
const rows = [];
const measured = [
  ['list, first page', () => list],
  ['list, all states, facets', () => `${list}?state=ALL&facets=true`],
  ['list, deep page', (turn) => `${list}?cursor=${Buffer.from(`3.00${1000 + (turn % 4000)}`).toString('base64url')}`],
  ['search without accents', (turn) => `${list}?q=${encodeURIComponent(WORDS[turn % WORDS.length])}`],
  ['search in a field', (turn) => `${list}?field=HT&q=${encodeURIComponent(WORDS[turn % WORDS.length])}`],
  ['search by a decree', () => `${list}?q=${encodeURIComponent('61/2018')}`],
];
for (const [name, urlOf] of measured) {
  const [p50, p95, p99] = await percentiles(urlOf, headers);
  rows.push({ what: name, 'p50 ms': p50.toFixed(1), 'p95 ms': p95.toFixed(1), 'p99 ms': p99.toFixed(1), 'target ms': TARGET_MS, met: p95 <= TARGET_MS });
}
const page = `${BACKEND}/public/v1/procedures/3.000042?deadline=false`;
const tag = (await expect(200, page)).headers.etag;
await expect(304, page, { headers: { 'If-None-Match': tag } });
const rate = hasWrk() ? byWrk : byNode;
await rate(page, tag);
const unchanged = await rate(page, tag);
const whole = await rate(page, null);

console.log(`${PROCEDURES} procedures imported (or found unchanged) in ${seconds.toFixed(1)} s`);
console.table(rows);
console.table([
  { 'public page': 'unchanged (304)', 'requests/s': Math.round(unchanged) },
  { 'public page': 'whole (200)', 'requests/s': Math.round(whole) },
]);
console.log(`${CONNECTIONS} connections, ${SECONDS} s each, by ${hasWrk() ? 'wrk' : 'a loop of Node'}`);
