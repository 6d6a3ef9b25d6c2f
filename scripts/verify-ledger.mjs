#!/usr/bin/env node
// Checks an export of the ledger without the application, its database or any library: Node alone.
//   node scripts/verify-ledger.mjs export.ndjson        (or the export on standard input)
// Recomputes every hash from the texts in the export, follows every chain to the head of its dossier, and says the
// first row that does not hold. Exit code: 0 all holds, 1 something is broken, 2 the file cannot be read.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const GENESIS = '0'.repeat(64);
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

class Broken extends Error {}
class Unreadable extends Error {}

/** One dossier after the other: its rows, then its head. */
class Verifier {
  #dossier = null;
  #previous = GENESIS;
  #seq = 0;
  #heads = createHash('sha256');
  #closed = new Set();
  #ended = false;
  dossiers = 0;
  rows = 0;

  read(line) {
    if (this.#ended) throw new Broken('there is something after the end');
    if (line.end === true) this.#end(line);
    else if ('head' in line) this.#head(line);
    else this.#row(line);
  }

  #row({ dossier, seq, previousHash, hash, canonical }) {
    this.#open(dossier);
    const place = `dossier ${dossier}, row ${this.#seq + 1}`;
    if (seq !== this.#seq + 1) throw new Broken(`${place} is missing: row ${seq} stands in its place`);
    if (previousHash !== this.#previous) throw new Broken(`${place} does not link to the row before it`);
    if (sha256(previousHash + canonical) !== hash) throw new Broken(`${place} was changed: its hash is another`);
    const content = parsed(canonical);
    if (content.dossier !== dossier || content.seq !== seq) {
      throw new Broken(`${place} holds the content of dossier ${content.dossier}, row ${content.seq}`);
    }
    this.#previous = hash;
    this.#seq = seq;
    this.rows += 1;
  }

  #head({ dossier, rows, head, restricted }) {
    this.#open(dossier);
    if (restricted && this.#seq === 0) this.#onlyHead(rows, head);
    const next = `dossier ${dossier}, row ${this.#seq + 1}`;
    if (rows !== this.#seq) throw new Broken(`${next} is missing: the dossier has ${rows} rows`);
    if (head !== this.#previous) throw new Broken(`${next} is missing: the dossier's head is another`);
    if (rows === 0) throw new Broken(`${next} is missing: the dossier has no rows at all`);
    this.#heads.update(`${dossier} ${head}\n`, 'utf8');
    this.#closed.add(dossier);
    this.#dossier = null;
    this.dossiers += 1;
  }

  /** The rows of a restricted dossier are for its circle; its head is in the digest all the same. */
  #onlyHead(rows, head) {
    this.#seq = rows;
    this.#previous = head;
    this.rows += rows;
  }

  #open(dossier) {
    if (this.#closed.has(dossier)) throw new Broken(`dossier ${dossier} is there twice`);
    if (this.#dossier === null) {
      this.#dossier = dossier;
      this.#previous = GENESIS;
      this.#seq = 0;
    } else if (this.#dossier !== dossier) {
      throw new Broken(`dossier ${this.#dossier} has no head after row ${this.#seq}`);
    }
  }

  #end({ dossiers, rows, headsDigest }) {
    if (this.#dossier !== null) throw new Broken(`dossier ${this.#dossier} has no head after row ${this.#seq}`);
    if (dossiers !== this.dossiers || rows !== this.rows) {
      throw new Broken(`${dossiers} dossiers with ${rows} rows were exported, ${this.dossiers} with ${this.rows} found`);
    }
    this.digest = this.#heads.digest('hex');
    if (headsDigest !== this.digest) throw new Broken('the digest of the heads is another');
    this.#ended = true;
  }

  finish() {
    if (!this.#ended) throw new Broken('the export was cut off: its end is missing');
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('a line is no JSON');
  }
}

async function main(file) {
  const input = file === undefined || file === '-' ? process.stdin : createReadStream(file);
  const failed = new Promise((_, reject) => input.on('error', (error) => reject(new Unreadable(error.message))));
  const verifier = new Verifier();
  let number = 0;
  const read = async () => {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      if (line !== '') verifier.read(parsed(line));
    }
    verifier.finish();
  };
  try {
    await Promise.race([read(), failed]);
    console.log(`✓ ${verifier.dossiers} dossiers, ${verifier.rows} rows: every chain holds`);
    console.log(`  digest of the heads ${verifier.digest}`);
    return 0;
  } catch (error) {
    if (error instanceof Broken) {
      console.log(`✗ line ${number}: ${error.message}`);
      return 1;
    }
    if (error instanceof Unreadable) {
      console.error(`✗ line ${number}: cannot be read: ${error.message}`);
      return 2;
    }
    throw error;
  }
}

process.exitCode = await main(process.argv[2]);
