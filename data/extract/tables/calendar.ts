// Days, months and other words of the calendar, in full and short. Lower case. Not names of anything.
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
    'mon tue tues wed thu thurs fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun. ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. ' +
    'gmt est edt pst pdt cet utc bst a.m. p.m. am pm bc ad b.c. a.d.'
  ).split(' '),
);
