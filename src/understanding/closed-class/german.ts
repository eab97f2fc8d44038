import type { WordClasses } from './word-classes';

export const german: WordClasses = {
  negators:
    'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, nichts, niemand, ohne, weder, noch nicht, anstatt, statt, keinesfalls, keineswegs, nirgends, bloß nicht, bloss nicht, unterlass, unterlassen',
  conditionals:
    'wenn, falls, sofern, solange, sobald, soweit, vorausgesetzt, andernfalls, ansonsten, ob, im falle, im fall, es sei denn, je nachdem',
  interrogatives:
    'was, wer, wen, wem, wessen, wann, wo, woher, wohin, warum, wieso, weshalb, wie, welche, welcher, welches, welchen, welchem, ob, wieviel, wozu, wodurch, womit, wofür, frage, fragen, frage mich, weiß jemand, weiss jemand',
  relatives: 'was, welche, welcher, welches, welchen, welchem, wer',
  harmless:
    'nicht vergessen, bitte nicht vergessen, vergiss nicht, kein problem, keine sorge, keine eile, nicht nur, ohne zweifel, wenn möglich, wenn es geht, falls möglich, wenn es keine umstände macht, wenn du so nett bist, wenn du magst, wäre schön wenn, wäre nett wenn, wäre gut wenn, wäre super wenn, wäre toll wenn, wäre prima wenn, was mich betrifft',
  wishes:
    'wäre besser wenn, wäre schön wenn, wäre gut wenn, wäre toll wenn, wäre hilfreich wenn, würde helfen wenn, würde uns helfen wenn, fände es gut wenn, fände es besser wenn, lieber wäre mir wenn',
  contrasts: 'sondern, statt, anstatt, anstelle, an stelle, und nicht, aber nicht',
  inverted:
    'ist, sind, bin, seid, war, waren, hat, habt, haben, habe, hast, hatte, hatten, wird, werden, kann, kannst, können, könnt, darf, dürfen, soll, sollen, sollte, sollten, muss, müssen, müsste, gibt, gilt',
  politeOpeners:
    'kannst du, könntest du, würdest du, können sie, könnten sie, würden sie, könnt ihr, könntet ihr, magst du, bitte, wir möchten, ich möchte, wir wollen, ich will, ich würde gern, ich würde gerne, wir würden gern, wir würden gerne, wärst du so nett, wären sie so nett, sei so gut und, lass uns',
  tellingVerbs:
    'sagen, sag, erklären, erklär, erkläre, verraten, wissen, bestätigen, prüfen, helfen, nachsehen, schauen, mitteilen',
  suggestions:
    'können wir, kann ich, könnten wir, könnte ich, dürfen wir, darf ich, wie wäre es, könnte, kann, ginge, wäre es möglich',
  reporting:
    'sagt, sagte, schreibt, schrieb, geschrieben, behauptet, behauptete, meint, meinte, erzählt, erzählte, berichtet, erwähnt, erwähnte, gesagt, zitiert, kündigte, angekündigt, empfiehlt, empfahl, fragt, fragte, vermutet, bestätigt, bestätigte, glaubt, will',
  hearsay:
    'laut, angeblich, zitat, heißt es, heisst es, ich habe gehört, wir haben gehört, gerüchte, ich habe gelesen, wir haben gelesen, dem vernehmen nach',
  speakers: 'ich, wir',
  present: 'ist, sind, jetzt, nun, lautet',
  sources: 'portal, partner center, webseite, urkunde',
  others:
    'kunde, kunden, kundin, mitbewerber, lieferant, lieferanten, frau, mann, tochter, sohn, mutter, vater, eltern, freund, freundin, freunde, nachbar, vermieter, tochterfirma, mutterkonzern, andere firma, anderen firma, anderes team, anderen team, ihre, ihren, ihrem, ihrer, ihres, sein, seine, seinen, seinem, seiner, seines, deren, dessen, er, hochzeit, hochzeitstag, geburtstag',
  addressed: 'dein, deine, deinen, deiner',
  former: 'hatte, hatten, früher, damals, ehemals, vormals, ursprünglich, bisher, seinerzeit, einst',
  past: 'war, waren, letztes jahr, letzten monat, letzte woche, gestern, vor kurzem, wurde, wurden',
  hypothetical:
    'würde, würden, wäre, wären, hätte, hätten, könnte, könnten, angenommen, stell dir vor, stellen wir uns vor, gesetzt den fall, theoretisch, hypothetisch, nehmen wir an',
  hedges:
    'vielleicht, eventuell, womöglich, möglicherweise, wahrscheinlich, vermutlich, wohl, sollte, sollten, soll, ich glaube, ich denke, wir glauben, wir denken, unsicher, ungefähr, etwa, oder, überlegen, scheint, dürfte',
  planned:
    'wird, werden, wollen, will, planen, plant, geplant, hoffen, hoffentlich, demnächst, bald, müssen, muss, vorhaben, beabsichtigen, irgendwann, nächstes jahr',
  comparison: 'verglichen, im vergleich, gegenüber, genauso wie, anders als, im gegensatz',
  examples: 'zum beispiel, z b, zb, beispielsweise, beispiel, etwa so, muster',
  courtesy:
    'bitte, danke, dankeschön, vielen dank, danke schön, hallo, hi, moin, servus, guten morgen, guten tag, guten abend, ok, okay, kannst du, könntest du, würdest du, können sie, könnten sie, würden sie, könnt ihr, könntet ihr, wir möchten, ich möchte, wir wollen, ich will, ich würde gern, ich würde gerne, wir würden gern, wir würden gerne, lass uns, mal, doch, gern, gerne, schnell, kurz, nicht vergessen, vergiss nicht, kein problem, keine sorge, wenn möglich, wenn es geht, ach, übrigens, endlich, nochmal, gleich, einfach, sei so gut und',
  functionWords:
    'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, wir, uns, unser, unsere, unseren, unserem, unserer, unseres, ich, mich, mir, mein, meine, meinen, du, dir, dich, sie, es, man, zu, zum, zur, von, vom, für, in, im, am, an, auf, aus, bei, mit, als, bis, über, und, oder, aber, dann, auch, jetzt, nun, schon, bereits, wieder, hier, da, dort, noch, nur, sehr, ist, sind, bin, sein, wird, werden, wurde, hat, haben, habe, kann, soll, sollen, lautet, nicht, kein, keine, keinen, nie, mehr, sowie, ab, damit, dass, weil, ja, nein, dies, diese, dieser, dieses, diesen, ihn, ihm, alle, allen',
};
