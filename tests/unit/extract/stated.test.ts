// Statements that ministries print without quotation marks, under "The minister said:"; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { factsOf } from '@/data/extract/facts';
import { articleOf } from './article-of';

const read = (...paragraphs: string[]) =>
  factsOf(analyse(articleOf(paragraphs.join('\n\n'))), 'source').facts;
const said = (...paragraphs: string[]) =>
  read(...paragraphs).map(({ statement, attributions }) => [
    statement.text,
    attributions[0]?.entity ?? attributions[0]?.text,
  ]);

const HEAD = 'The Foreign Secretary, Anna Holm, said:';

describe('a statement without marks', () => {
  it('is the speaker’s in the paragraph below', () => {
    expect(said(HEAD, 'The mines in Marva are a breach of the law. Ostland must clear them.')).toEqual([
      ['The Foreign Secretary, Anna Holm', undefined],
      ['The mines in Marva are a breach of the law', 'anna-holm'],
      ['Ostland must clear them', 'anna-holm'],
    ]);
  });

  it('goes on as far as it speaks as "we"', () => {
    const given = said(
      HEAD,
      'The mines in Marva are a breach of the law.',
      'Norway leads the search in Marva.',
      'We are sending 40 divers to Marva.',
    );
    expect(given).toContainEqual(['Norway leads the search in Marva', 'anna-holm']);
    expect(given).toContainEqual(['We are sending 40 divers to Marva', 'anna-holm']);
  });

  it('leaves untold what may be hers or the article’s', () => {
    const given = said(
      HEAD,
      'The mines in Marva are a breach of the law.',
      'Norway leads the search in Marva.',
    );
    expect(given.map(([words]) => words)).not.toContain('Norway leads the search in Marva');
  });

  it('ends where the article speaks of the speaker', () => {
    expect(
      said(HEAD, 'The mines in Marva are a breach of the law.', 'Holm flew to Oslo to meet 40 envoys.'),
    ).toContainEqual(['Holm flew to Oslo to meet 40 envoys', undefined]);
  });

  it('ends where somebody else speaks', () => {
    expect(
      said(HEAD, 'The mines in Marva are a breach of the law.', 'Carl Berg said Norway would wait.'),
    ).toContainEqual(['Norway would wait', 'carl-berg']);
  });

  it('is none where quotation marks follow', () => {
    expect(said(HEAD, '"We are sending 40 divers to Marva."')).toContainEqual([
      '"We are sending 40 divers to Marva."',
      'anna-holm',
    ]);
  });
});

describe('a quotation over several paragraphs', () => {
  it('keeps its stop and is known as quoted in each', () => {
    const facts = read(
      'A ministry spokesman said: “Holm met Carl Berg in Oslo, their first meeting in May.',
      '“They will meet again in Bergen.”',
    );
    expect(facts.map(({ kind, quotations }) => [kind, quotations.map(({ text }) => text)])).toEqual([
      ['quote', ['Holm met Carl Berg in Oslo, their first meeting in May.']],
      ['quote', ['They will meet again in Bergen.']],
    ]);
  });
});
