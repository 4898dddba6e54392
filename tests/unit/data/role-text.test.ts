// A role under its bearer's name does not say that name again.
import { expect, it } from 'vitest';
import { roleText } from '@/data/role-text';

it.each([
  ['Belarusian President Alexander Lukashenko', 'Alexander Lukashenko', 'Belarusian President'],
  ['Belarusian President Lukashenko', 'Alexander Lukashenko', 'Belarusian President'],
  ['mayor of Westhaven', 'Maria Nowak', 'mayor of Westhaven'],
  ['Avi Bell, senior fellow at a forum', 'Avi Bell', 'senior fellow at a forum'],
  ['Reeves, a senior fellow', 'Eric Reeves', 'a senior fellow'],
  ['Khartoum is the capital', 'Khartoum', 'the capital'],
  // What it was says so.
  ['Khartoum was the capital', 'Khartoum', 'Khartoum was the capital'],
  ['Khartoum', 'Khartoum', 'Khartoum'],
])('%s of %s: %s', (role, bearer, words) => {
  expect(roleText(role, bearer)).toBe(words);
});
