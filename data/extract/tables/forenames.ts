// Forenames.
import { capitalised } from './capitalised';

export const FORENAMES = capitalised.forename;
