// Abbreviations whose full stop does not end a sentence. Compiled by hand.
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon gen lt col maj capt cmdr adm sgt cpl pte pvt brig gov sen rep reps sens amb pres supt insp st ste ' +
    'mt ft jr sr vs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'inc corp co ltd plc llc bros dept univ assn assoc intl natl ave blvd rd no nos vol approx est al etc eg ie cf ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  )
    .split(' ')
    // Words of their own, much more often than abbreviations.
    .filter(
      (word) =>
        ![
          'no',
          'mar',
          'sun',
          'sat',
          'ill',
          'ore',
          'wash',
          'miss',
          'mass',
          'del',
          'la',
          'mon',
          'al',
          'ind',
          'est',
        ].includes(word),
    ),
);

/** Of these, the ones that a name follows, so that a capital after them does not start a sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon gen lt col maj capt cmdr adm sgt cpl pte pvt brig gov sen rep reps sens amb pres supt insp ' +
    'st ste mt ft vs jan feb apr jun jul aug sep sept oct nov dec vol nos'
  ).split(' '),
);
