// What the card meets rarely, in one small article of our own writing: somebody of whom only a role is told, words in a
// right-to-left script, a claim whose speaker is lost, and a number whose bound stands outside its clause.
import type { Pack } from '../../data/model';
import { entity, fact, pack, source, spanIn } from '../unit/store/pack';

const TEXT =
  'Keeper Ada Holmgren was not there. The lamp of Skerry Light will burn again, it was claimed. ' +
  'قال Port Bahri إن السفن تنتظر. Of the boats of Sandholm, up to 120, many are old. ';

/** Keeper, lighthouse, harbour and island. */
export function lighthousePack(): Pack {
  const article = source(TEXT, { title: 'A lamp', publisher: 'The Harbour Gazette' });
  return pack(
    [article],
    [
      entity('ada-holmgren', 'Ada Holmgren'),
      entity('skerry-light', 'Skerry Light', { type: 'place' }),
      entity('port-bahri', 'Port Bahri', { type: 'place' }),
      entity('sandholm', 'Sandholm', { type: 'place' }),
    ],
    [
      fact('keeper', article, 'Keeper Ada Holmgren', { kind: 'role', entities: ['ada-holmgren'] }),
      fact('lamp', article, 'The lamp of Skerry Light will burn again', {
        kind: 'claim',
        entities: ['skerry-light'],
      }),
      fact('ships', article, 'قال Port Bahri إن السفن تنتظر', { entities: ['port-bahri'] }),
      fact('boats', article, 'Of the boats of Sandholm', {
        kind: 'figure',
        entities: ['sandholm'],
        quantities: [{ ...spanIn(TEXT, '120'), value: 120, max: null, bound: 'up-to', unit: null }],
      }),
    ],
  );
}
