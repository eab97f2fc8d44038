/** Words around a request that are no part of what it names, in English and German. */
export const COURTESY: ReadonlySet<string> = new Set(
  (
    'please pls plz kindly thanks thank thx cheers hi hello hey dear bot ok okay oh well yes great just quickly asap sorry too also now again as also ' +
    'bitte danke dankeschön dankeschon hallo moin mal doch gern gerne kurz jetzt auch noch'
  ).split(' '),
);
