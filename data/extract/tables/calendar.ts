// Days, months and other words of the calendar. Lower case. Not names of anything.
import { lowerCase } from './lower-case';

export const CALENDAR = lowerCase.calendar;
