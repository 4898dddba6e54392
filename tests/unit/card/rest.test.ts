// The delay of the card: drawn a little ahead, shown in the frame that is on the screen when it is over.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Rest } from '../../../entrypoints/card/rest';

const FRAME = 16;
let said: string[] = [];
const rest = new Rest({
  ahead: () => said.push(`ahead ${Math.round(performance.now())}`),
  over: (token) => said.push(`over ${token} ${Math.round(performance.now())}`),
});

beforeEach(() => {
  said = [];
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  // A display with a frame every 16 ms, the first of them 5 ms from now.
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    return setTimeout(run, FRAME - ((performance.now() + FRAME - 5) % FRAME));
  });
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});

afterEach(() => {
  rest.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('is over in the last frame that begins before its end, and ahead of that there is time to draw', () => {
  rest.begin(1, 300);
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(['ahead 220', 'over 1 293']);
});

it('is over a little later where the page has no frames', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  rest.begin(1, 300);
  vi.advanceTimersByTime(1000);
  expect(said.map((one) => one.split(' ')[0])).toEqual(['ahead', 'over']);
});

it('draws nothing ahead in a delay that is too short for it', () => {
  rest.begin(1, 30);
  rest.look();
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(['over 1 21']);
});

it('draws when facts come late or a card closes, but not before that is due', () => {
  rest.begin(1, 300);
  rest.look();
  expect(said).toEqual([]);
  vi.advanceTimersByTime(250);
  rest.look();
  expect(said).toEqual(['ahead 220', 'ahead 250']);
});

it('ends with the next wait, and when it is stopped', () => {
  rest.begin(1, 300);
  vi.advanceTimersByTime(285);
  rest.begin(2, 300);
  vi.advanceTimersByTime(100);
  rest.look();
  expect(said).toEqual(['ahead 220']);
  rest.stop();
  vi.advanceTimersByTime(1000);
  rest.look();
  expect(said).toEqual(['ahead 220']);
});
