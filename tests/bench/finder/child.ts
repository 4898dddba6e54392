// One peer at one size, in a process of its own: the peer, the finder and only reading, timed in turn over one text.
import { madeNames, madeNews } from './made';
import { filter, finder, PEERS, readOnly } from './peers';

/** What a child reports, in milliseconds and bytes. */
export interface Report {
  read: number;
  exact: number;
  filter: number;
  peer: number;
  build: number;
  exactBytes: number;
  filterBytes: number;
  /** Mentions that the peer and the finder both give, and that only one gives. */
  same: number;
  other: number;
  /** Places that only the filter lets through. */
  false: number;
}

/** Engines compile a loop while it runs: the best of these is the compiled one. */
const ROUNDS = 11;

const [peerName = '', size = '30', length = '2000000'] = process.argv.slice(2);
const names = madeNames(Number(size));
const text = madeNews(Number(length), names);
const exact = finder(names);
const tags = filter(names);
const peer = PEERS[peerName]?.(names) ?? null;

const mine = exact.places(exact.search(text), text);
const theirs = peer === null ? mine : peer.places(peer.search(text), text);
const agreed = new Set(mine);
const same = theirs.filter((place) => agreed.has(place)).length;
const passed = tags.places(tags.search(text), text).filter((place) => !agreed.has(place)).length;

const best = { read: Infinity, exact: Infinity, filter: Infinity, peer: Infinity };
const time = (what: keyof typeof best, run: () => unknown) => {
  const start = performance.now();
  run();
  best[what] = Math.min(best[what], performance.now() - start);
};
// In turn, so that a busy moment of the machine meets all of them.
for (let round = 0; round < ROUNDS; round += 1) {
  time('read', () => readOnly(text));
  time('exact', () => exact.search(text));
  time('filter', () => tags.search(text));
  if (peer !== null) time('peer', () => peer.search(text));
}

const report: Report = {
  ...best,
  build: Math.min(exact.build, finder(names).build),
  exactBytes: exact.bytes,
  filterBytes: tags.bytes,
  same,
  other: mine.length + theirs.length - 2 * same,
  false: passed,
};
process.stdout.write(JSON.stringify(report));
