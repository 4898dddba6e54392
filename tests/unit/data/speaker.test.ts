// One speaker "says", several "say": held for what speakers are called in news.
import { expect, it } from 'vitest';
import { areSeveral, inRunningText, speakerWords } from '@/data/speaker';

it.each([
  'authorities',
  'the police',
  'two officials in Minsk',
  'people familiar with the matter',
  'prosecutors, who declined to be named',
  'Democrats',
  'some',
  'the workers’',
  'polls',
  'data',
  'both Roscosmos and NASA',
])('several: %s', (speaker) => {
  expect(areSeveral(speaker)).toBe(true);
});

it.each([
  'Lukashenko',
  'the Belarusian Interior Ministry',
  'the United Nations',
  'Doctors Without Borders',
  'a group of lawmakers',
  'one of the officials',
  'Reuters',
  'state news',
  "the ministry's analysis",
  'the head of two agencies',
])('one: %s', (speaker) => {
  expect(areSeveral(speaker)).toBe(false);
});

it('reads on from our own word', () => {
  expect(inRunningText('The Ministry')).toBe('the Ministry');
  expect(inRunningText('Officials in Minsk')).toBe('officials in Minsk');
  expect(inRunningText('Polls')).toBe('polls');
  expect(inRunningText('They')).toBe('they');
  expect(inRunningText('Both Roscosmos and NASA')).toBe('both Roscosmos and NASA');
  expect(inRunningText('Anders Holm')).toBe('Anders Holm');
  expect(inRunningText('Doctors Without Borders')).toBe('Doctors Without Borders');
});

it('calls whom a pronoun means by name, where that is known', () => {
  expect(speakerWords('he', { name: 'Anders Holm' })).toBe('Anders Holm');
  expect(speakerWords('It', { name: 'Reuters' })).toBe('Reuters');
  expect(speakerWords('he', null)).toBe('he');
  expect(speakerWords('the mayor', { name: 'Ada Brook' })).toBe('the mayor');
});
