// Forenames, and the surnames that news gives alone.
import { capitalised } from './capitalised';

export const FORENAMES = capitalised.forename;
export const SURNAMES = capitalised.surname;
