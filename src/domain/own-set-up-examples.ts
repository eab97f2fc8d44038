/** How people ask about what was set up: holdings, programme and time zone; written as in `own-examples.ts`. */
export const setUpExamples = {
  holdings: `
(which|what) (competencies|designations|badges|ones) (do we have|do we hold|have you got for us|have you saved for us|did we tell you|are we registered with)
what (are we|do we have|did we get) (gold in|silver in|gold or silver in|in terms of competencies|competency wise|as competencies)
(list|show|tell me|remind me of|give me|name) (our|my) (competencies|designations|badges|levels)
(are we|do we have|is it) (gold|silver|gold or silver) (in cloud platform|in emm|with security) (according to you|on your list|at the moment|in your records|saved)
(do we hold|have we got|did anyone enter|did we tell you about|do you have) (emm|cloud platform|security|modern work|data and ai) (or not|for us|on our list|already|saved)
is (security|cloud crm|emm|modern work) (on our list|still on our list|among ours|listed for us|saved) (or did nobody add it|or not|at the moment|already)
how many (competencies|designations|badges|golds) (do we have|are on our list|have we got|did you note for us)
what level (are we|do we have|did we say) in (cloud platform|emm|security)
what have you (got down|noted|listed|recorded) as our (competencies|designations|badges)
(our|my) (competencies|designations|badges)
(show|list|tell me) (what we hold|what we have|everything we hold|the ones we have|what is on our list of competencies)
what do you think we hold
what (competencies|designations|badges) is our (company|team|firm|organisation) (listed with|down for|registered with|set up with) (here|with you|in this bot)
which of the (competencies|designations|badges) (are ours|do we have|do we hold|have we got)
(did|have) we (put in|enter|entered|add|added|tell you about) (emm|security|cloud platform|modern work) (as gold|or as silver|already|for us)
is (emm|modern work|infrastructure|smcs) (among the ones you have got for us|in our list|one of ours|something we hold)
what did i (say we have|tell you we hold|enter for our competencies)
(tell me|list|show) the (designations|competencies|badges) (you know we hold|we have|on file for us|we entered)
have we (cloud productivity|security|emm) in (the list|our profile|our set-up)
(any|some) (gold|silver|designation|competency) (of ours|we hold|for us)
(which|what) (competences|competencies|designations) has our (team|company|firm)
what is our (gold stuff|silver one|level in emm|set of competencies)
remind me (what we are certified in|which ones we hold|what we have gold for|of our badges)
is (cloud productivity|emm|security) (silver or gold|gold|there) for us
have you (saved|stored|got) our competencies, which
are there any (competencies|designations|badges) of ours in your list
are we down as (gold|silver) for (emm|cloud platform)
list what our company holds
any (silver|gold) ones on our side`,
  program: `
(which|what) (program|pack|partner program|rules|version of the program) (are we on|is this set to|do you use for us|is this team set to|did we choose|are you applying for our team|is active here)
(are we|is this team|are you|is this channel) (on|using|set to|still on|answering from) (mpn 2016|the old program or the new one|maicpp|the ai cloud one|the 2016 pack or the new one) (here|now|in this channel|for us)
(our program|program set for us|current pack|which pack)
(mpn or maicpp|old program or new|2016 or ai cloud), which one (are we|do we use|is it for us)
under which (program|rules) (are we registered|do we run|did we sign up|are we) (here|in this bot|with you)
what did we (pick|choose|select) as program at set-up
(which|what) version of the program is (active here|set for us)
which of the two (programs|packs) (do we follow|is ours|are we in)
(what|which) program does this (channel|team|bot) (run on|use|follow|belong to)
is it (mpn|the old one|maicpp) or the (new thing|new one|ai cloud program) (you are using for our team|we are on|that is set here)
(which|what) rules do you (go by|use|follow|apply) for us
(which|what) (partner program|program) did we (set|choose|pick|say)
(what is|whats) the program we (selected|chose|set|picked|use)
are you (set|tuned|switched) to the (new program|old program|ai cloud program)
which of the programs (applies to us|is ours|do we use)
tell me the (pack|program|rules) (in use|we use|set for us)
(old or new program|mpn or maicpp), what are we (using|on|set to)
which program is set
what program do you think we are in`,
  'time-zone': `
(what|which) (time zone|timezone|tz|zone) (are we in|do you use|is saved for us|do you count in|is configured|are you using|did we set)
in (what|which) (time zone|timezone|zone) (do you post|do you remind us|are the reminders|do you count for us|is our team)
(our|the) (time zone|timezone|tz|local time setting) (please|set|for us|in this bot)
(timezone|time zone|tz|zone) (please|set to|for us|again)
are (you|we|your reminders) (on berlin time|in london time|in the right time zone|set to new york|on cet)
is our time zone (set to london or berlin|correct|right|utc|set)
(according to which clock|at what local time|on which clock|by what time) (do you send|do you post|do you remind us)
do you think we are in (new york|berlin|tokyo)
did (someone|anybody|we) (set|change|enter) the time zone
(what is|whats) our (zone|tz|time zone|clock) (set to|again|here)
(which|what) (time zone|timezone|zone) are (the reminder times|your times|your reminders|the dates) in
are we (on eastern time|on central european time|in the pacific zone|set to utc)
in which (zone|time zone) are you (running|posting|counting) for us
what is our local time setting
(what is|whats) the timezone for our reminders
do you use our local time
which (city|country) time do you (go by|use|follow)
what zone do you think we are in
which local time do (reminders|your posts) follow`,
} as const;
