/** The database's name: the same for all versions, so that none is lost. */
export const DATABASE_NAME = 'sidelight';
