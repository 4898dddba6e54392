// Acts on settings, site rules and "not this one".
import { DEFAULT_SETTINGS, type Settings } from '@/data/settings';
import type { CheckedAct } from '../acts';
import type { Batch } from '../batch';
import type { Summary, Tables } from '../rows';

/** Defaults under what is stored: a setting of a later version has a value at once. */
export function settingsOf(row: Tables['state'] | undefined): Settings {
  const stored = row?.data as Partial<Settings> | undefined;
  return {
    ...DEFAULT_SETTINGS,
    ...stored,
    marks: { ...DEFAULT_SETTINGS.marks, ...stored?.marks },
    card: { ...DEFAULT_SETTINGS.card, ...stored?.card },
    sites: { ...DEFAULT_SETTINGS.sites, ...stored?.sites },
  };
}

async function editSettings(batch: Batch, edit: (old: Settings) => Settings): Promise<void> {
  const row = await batch.get('state', 'settings');
  await batch.put('state', { id: 'settings', data: edit(settingsOf(row)) }, row ?? null);
}

export async function settings(batch: Batch, { patch }: CheckedAct<'settings'>): Promise<Summary> {
  await editSettings(batch, (old) => ({
    ...old,
    ...patch,
    marks: { ...old.marks, ...patch.marks },
    card: { ...old.card, ...patch.card },
    sites: { ...old.sites, ...patch.sites },
  }));
  return {
    fields: Object.entries(patch)
      .map(([key, value]) => fieldNames(key, value))
      .join(', '),
  };
}

const fieldNames = (key: string, value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.keys(value)
        .map((inner) => `${key}.${inner}`)
        .join(', ')
    : key;

export async function siteRule(batch: Batch, act: CheckedAct<'siteRule'>): Promise<Summary> {
  const site = act.site.toLowerCase();
  const { on } = act;
  await editSettings(batch, (old) => {
    const rules = old.sites.rules.filter((rule) => rule.site !== site);
    if (on !== null) rules.push({ site, on });
    rules.sort((a, b) => (a.site < b.site ? -1 : 1));
    return { ...old, sites: { ...old.sites, rules } };
  });
  return { site, on };
}

const dismissalId = (act: { entity: string | null; text: string; site: string | null }): string =>
  JSON.stringify([act.entity, act.text, act.site]);

export async function dismiss(batch: Batch, act: CheckedAct<'dismiss'>): Promise<Summary> {
  const { entity, text, site } = act;
  await batch.put('dismissals', { id: dismissalId(act), data: { entity, text, site, at: batch.now } });
  return { text, site };
}

export async function undismiss(batch: Batch, act: CheckedAct<'undismiss'>): Promise<Summary> {
  await batch.delete('dismissals', dismissalId(act));
  return { text: act.text, site: act.site };
}

export async function restoreSettings(batch: Batch, act: CheckedAct<'restoreSettings'>): Promise<Summary> {
  await settings(batch, { act: 'settings', patch: act.settings });
  for (const data of act.dismissals) await batch.put('dismissals', { id: dismissalId(data), data });
  for (const { id, data } of act.graves) await batch.put('graves', { id, data });
  return { count: act.dismissals.length };
}
