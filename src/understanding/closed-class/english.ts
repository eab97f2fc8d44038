import type { WordClasses } from './word-classes';

export const english: WordClasses = {
  negators:
    'not, no, never, neither, nor, none, nothing, nobody, no one, noone, nowhere, without, cannot, no longer, hardly, stop short of, refuse, refuses, refused, rather than, instead of, anything but, far from',
  conditionals:
    'if, unless, in case, in the event, provided, providing, as long as, as soon as, so long as, once, when, whenever, whether, until then if, otherwise, depending, depends, assuming, on condition, only after, subject to, contingent on, contingent upon, conditional on, given that, pending approval, pending confirmation, were we to, were they to, in that case, should you, should we, should they',
  interrogatives:
    'when is, when are, when do, when does, when did, when will, when was, when can, when should, when must, when have, when has, by when, since when, until when, what, which, who, whom, whose, where, why, how, whether, wonder, wondering, how come, how about, what about, any idea, anyone know, anybody know, do you know, not sure if, not sure whether, curious, question',
  relatives: 'who, which, whom, whose',
  harmless:
    'no problem, no problems, no worries, no rush, no doubt, do not forget to, do not forget, never forget to, do not hesitate to, not only, no need to hurry, if you do not mind, if you would not mind, not a problem, if possible, if you please, if you can, if you could, when you can, when you have a moment, when you get a chance, when possible, at once, once more, once again, if it is not too much trouble, if it is no trouble, if it is not too much to ask, if you would, if you like, if you have a minute, would be nice if, would be great if, would be good if, would be helpful if, would be better if, would be lovely if, would appreciate it if, would be grateful if, would be glad if, would be happy if, in case you wonder, in case you are wondering, in case you need it, when convenient, whenever you can, how nice, no objections, as soon as possible',
  wishes:
    'be better if, be best if, be good if, be great if, be nice if, be fine if, be handy if, be helpful if, be useful if, be easier if, be glad if, be happy if, be happier if, be grateful if, be lovely if, be cool if, feel better if, feel safer if, help if, help us if, help me if, help everybody if, help everyone if, like it if, love it if, prefer it if, appreciate it if, makes more sense if, make more sense if, would rather, rather have, had better',
  contrasts: 'instead of, rather than, in place of, and not, but not, but now, not any more but',
  inverted:
    'is, are, am, was, were, do, does, did, has, have, had, will, would, can, could, may, might, shall, should, must, is it, ought',
  politeOpeners:
    'could you, can you, would you, will you, would you mind, could you please, can you please, i would like to, we would like to, i would like you to, we would like you to, i would love to, we would love to, i want to, we want to, i want you to, we want you to, i need you to, we need you to, i need to, we need to, may i ask you to, i would appreciate it, please, kindly, let us, can someone, could someone, can somebody, could somebody, would you be so kind as to, be so kind as to, time to, feel free to, i wish to, we wish to, it would be great to, i would like, we would like, i want, we want',
  tellingVerbs:
    'tell, explain, say, describe, clarify, advise, confirm, help, find out, look up, remind me how, show me how, show us how, know, understand, learn, ask',
  suggestions:
    'can we, can i, could we, could i, might we, might i, may we, may i, shall we, shall i, how about, what about, why do not we, why do not you, why not, could, can, may, might, is it possible to, would it be possible to, is it ok to, is it okay to, any chance',
  reporting:
    'say, says, said, saying, wrote, writes, written, tells, told, claims, claimed, mentioned, mentions, announced, announces, reported, reports, asked, asks, thinks, thought, believes, believed, quotes, quoted, states, stated, replied, answered, suggested, suggests, insists, proposes, proposed, recommends, recommended, warned, warns, informed, expects, wants, wanted, argues, confirmed, confirms, advised, advises',
  hearsay:
    'according to, apparently, allegedly, supposedly, reportedly, rumour, rumor, rumours, rumors, i heard, we heard, i read, we read, i was told, we were told, somebody said, someone said, i saw, word is, as said by, it is said, in the words of',
  sources:
    'portal, partner center, partner centre, pmc, dashboard, membership page, account settings, membership center, website, site, page, certificate',
  speakers: 'i, we, let, as i, me',
  present: 'is, are, now, becomes, should be, today',
  others:
    "customer, customers, client, clients, competitor, competitors, vendor, supplier, suppliers, wife, husband, daughter, son, mother, father, parents, friend, friends, neighbour, neighbor, landlord, subsidiary, another team, other team, another company, other company, sister company, parent company, another partner, other partner, other partners, their, theirs, his, her, hers, he, she, they, them, someone else, somebody else, someone else's, wedding, birthday, marriage",
  addressed: 'your, yours',
  ownGenitives:
    "let's, that's, it's, there's, here's, what's, who's, where's, when's, how's, today's, tomorrow's, week's, weeks', month's, months', year's, team's, company's, firm's, organisation's, organization's, program's, programme's, partner's, contact's, microsoft's, days', day's, o'clock, membership's, item's, checklist's",
  former:
    'had, used to, formerly, previously, originally, in the past, back then, at that time, those days, until recently',
  past: 'was, were, last year, last month, last week, last time, ago, yesterday, earlier, been, recently, did, lapsed',
  hypothetical:
    'imagine, suppose, supposing, what if, would, could, hypothetically, theoretically, in theory, pretend, were to, wish, say we, let us say, let us assume, assume, only if, if only, just testing, test case, dry run, could have, should have, might have',
  hedges:
    'fyi, maybe, perhaps, probably, possibly, might, may be, i think, i guess, i believe, i suppose, we think, we believe, we guess, not sure, unsure, should, ought to, likely, presumably, seems, seem, looks like, i am afraid, roughly, more or less, sort of, kind of, somehow, or, either, tentatively, considering, thinking, thinking of, thinking about, consider, discuss, discussing, debating, wonder',
  planned:
    'will, going to, plan, plans, planning, planned, intend, intends, intending, hope, hopes, hoping, about to, soon, have to, has to, must, need to, needs to, want to, wants to, trying, try to, aim, aims, eventually, someday, some day, one day, later this year, next year, shall',
  comparison:
    'than, versus, vs, compared, unlike, similar, same as, as good as, just like, as well as possible, as much as, as many as',
  examples:
    'let us say, let us assume, for example, for instance, e g, eg, such as, example, examples, like saying, for the sake of argument, as in, sample, placeholder, template, lorem',
  courtesy:
    'heads up, sorry to bother you, sorry to trouble you, sorry to disturb you, sorry wrong date, wrong date, please note that, note that, please, kindly, thanks, thank you, thank you very much, thanks a lot, many thanks, thx, cheers, hi, hiya, hello, hey, hallo, dear, good morning, good afternoon, good evening, good day, good news, great news, bot, renewal bot, there, everyone, everybody, folks, all, team, sorry, excuse me, ok, okay, alright, all right, great, perfect, oh, ah, well, yes, yep, yeah, actually, by the way, btw, quickly, quick, just, asap, right away, as soon as possible, if possible, if you do not mind, if you please, if you can, if you could, when you can, when you have a moment, when you get a chance, when possible, no problem, no worries, no rush, do not forget to, do not forget, do not hesitate to, could you, can you, would you, will you, would you mind, i would like to, we would like to, i would like you to, we would like you to, i want to, we want to, i want you to, we want you to, i need you to, we need you to, i need to, we need to, let us, for us, for me, go ahead and, go ahead, make sure, be so kind as to, would you be so kind as to, feel free to, time to, it would be great to, a moment, for your information, just to let you know, to let you know, finally, again, oops, correction, update, note, hooray, yay, done and dusted, at once, once again, once more, somebody, someone, can someone, could someone, can somebody, could somebody, i would like, we would like, i want, we want, immediately, straight away, be a dear, ta, much appreciated, appreciated',
  functionWords:
    'a, an, the, this, that, these, those, it, its, we, us, our, ours, i, me, my, mine, you, to, of, for, in, on, at, by, with, from, as, into, onto, off, out, up, down, over, about, through, until, till, and, or, but, so, then, also, too, now, already, again, here, there, still, yet, only, just, both, each, every, any, anything, some, all, very, really, is, are, am, be, being, been, was, were, do, does, did, done, has, have, had, will, would, can, could, may, might, shall, should, must, not, no, never, longer, more, any more, anymore, any longer, as well, instead, than, if, when, because, since, while, currently, right now, from now on, as of, per, s, which, who, what, except, besides, without, nobody, none, nothing, either, same, going, after all, at the moment, one, ones, etc',
};
