const NOT_NAMES = new Set(
  (
    'account accounts emergency form field tab role roles page card plan tenant url link lockout server global example else users user people staff colleagues partners employees let put my his her their use ask ping notify remind log have name down my new a an the this that these those it its he she they them we us our you your who whom what when where why how which nobody someone somebody anyone ' +
    'anybody everybody everyone no not none never is are was were be been being am do does did done has have had can could will would shall should may might must ' +
    'and or but if then so as at by for from in into of off on onto to up with without about after before until again away out over back here there ' +
    'wrong right correct missing unknown gone left late early new old open ready sick ill absent unavailable busy still already now today tomorrow yesterday ' +
    'support help microsoft partner center centre portal network program company team bot vendor customer customers client contact contacts person people renewal ' +
    'date day anniversary membership list checklist item items reminder reminders status information info details data email mail phone number address page website ' +
    'change changed set update make add remove delete show tell give take first last next another other same any all some more only just one ones responsible allowed ' +
    'required needed important holiday vacation leave meeting office set sales marketing department manager admin administrator administrators ' +
    'renew renews renewed renewing ppc pmc deputy backup please thanks okay ok yes true false competency designation gold silver fee cost price ' +
    'notifications expired shown listed used part main primary second secondary different'
  ).split(/\s+/),
);

/** "me" for whoever writes. */
const ME = /^(?:me|myself|i|mich|me myself)$/i;

/**
 * The name a text holds, or undefined when it is no name: one to four words, none of them an everyday one.
 * @example personName('@Megan Bowen') // 'Megan Bowen'
 * @example personName('on holiday') // undefined
 */
export function personName(text: string): string | undefined {
  const name = text
    .trim()
    .replace(/^@\s*/, '')
    .replace(/^(\w+)['’](?:ll|ve|m|d|re)\b/i, '$1')
    .replace(/^(?:called|named) /i, '')
    .replace(/['’]s$/, '')
    .replace(/^(?:our colleague|my colleague|colleague|mr|mrs|ms|dr)\.? /i, '')
    .replace(/\s+(?:please|pls|now|instead|again)$/i, '');
  if (ME.test(name)) return 'me';
  const words = name.split(/\s+/);
  if (words.length > 4 || !words.every((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word))) return undefined;
  return words.some(
    (word) =>
      NOT_NAMES.has(word.toLowerCase()) || /^(?!ahmed$|fred$|mohamed$|reed$)\p{Ll}+(?:ed|ing)$/u.test(word),
  )
    ? undefined
    : name;
}

/** Whether a plain word is surely no part of a name. */
export function isNotAName(word: string): boolean {
  return NOT_NAMES.has(word);
}
