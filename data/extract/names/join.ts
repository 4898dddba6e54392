// Making one group of mentions part of another's.
import type { MentionKind } from '../../model';
import type { Group } from './gather';

/** Adds a group to the list under a key. */
export function push(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}

/** The group that heads the cluster which this one is part of. */
export function rootOf(group: Group): Group {
  let root = group;
  while (root.into) root = root.into.group;
  return root;
}

/** Makes a group part of another's cluster, unless the other is already part of its own. */
export function join(group: Group, other: Group, kind: MentionKind): void {
  if (rootOf(other) !== group) group.into = { group: other, kind };
}
