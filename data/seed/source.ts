// The seed article's id in every store: the hash of its text.
export const SEED_SOURCE = '2678bfbc4f5fb1c2872d2b9e1cb0afa6a1746fb02d593a36f65a52f915765ca6';
