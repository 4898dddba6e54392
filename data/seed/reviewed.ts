// Ids of the seed's facts that were read beside the article and found right: the seed ships with these confirmed.

export const REVIEWED: readonly string[] = [];
