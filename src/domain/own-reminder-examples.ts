/** How people ask about the bot's own reminders; written as in `own-examples.ts`. */
export const reminderExamples = {
  'next-reminder': `
when (is|comes|will be) (the next reminder|your next reminder|the next ping|your next message|the upcoming reminder|the 14 day reminder) (for us|due|scheduled|coming|please)
when (will you|do you|are you going to) (remind us next|ping us again|post again|get back to us|bug us again|write next|come back|nudge us)
(will i|will we|do we|shall we|do i) (hear from you|get a reminder|get another reminder|see a card|hear anything|get pinged) (before christmas|again this month|next week|before the date|soon|this year)
(when can we|when do we|when will i|when should we) (expect the next reminder|hear from you again|get the next one|expect to hear from you about the renewal|expect your next message)
(next reminder|next ping|next nudge|next message|upcoming reminder|next card) (when|date|on which day|please|and when)
(is there|is|are there) (another reminder|a reminder|more reminders|the next card) (coming|coming up soon|planned|scheduled|to come)
how long until (the next reminder|the next nudge|you remind us again|your next message|you post again)
what is the next thing (you will send|you post|we get from you) (and when|here)
which (reminder|stage|card) (comes next|is next|is the next one|follows)
(will you|are you going to) (post something|write|post|be in touch) (next week|this month|before the holidays|tomorrow) or later
on (which day|what date) (do you remind us|is the next one|will you post) (next|again)
(when is|what about|is there) your next (post|message|card|reminder)
how soon (will you be pinging|do you remind|do you post|will we hear from you) again
(are you going to|will you|do you) (remind us|ping us|post something|write) before (the new year|christmas|our date|easter)
what is the (date|day) of the (upcoming|next|following) (reminder|message|card)
next time you (write|post|remind us|ping)
when should we (look out for|expect) (another card|the next reminder|something) from you
(when is|whens) the (14 day one|two week one|90 day one|last one) (coming|due|going out)
(what|which) is the next (reminder|stage) (on the plan|planned for us|in line)
when do (i|we) get the next (nudge|reminder|ping|card)
is a reminder (planned|scheduled|coming) for (next month|this week|december)
when will the (following|next|upcoming) (reminder|card|message) (come|be posted|arrive)
what is next from (your side|you) and when
do you plan to (message|remind|ping|notify) us again
(time|date|day) of next reminder
are more reminders to come
when are we hearing from you (again|next)`,
  sent: `
(which|what) reminders (have been sent|did you post already|did you send|have you sent so far|went out) (to us|here|in this channel|until now|this cycle)
did (you|the bot) (already remind us|ping megan already|post the 90 day card|send anything yet|remind us before|send the two week reminder)
(was|has|did|is) (the 90 day card|the ninety day one|the first reminder|the 14 day reminder|the last one) (sent out|been posted|go out to us or not|gone out|posted already|go out)
when (was the last reminder|did you last post|was your last message|did you last remind us|was the latest one sent)
(what have you|what did you|have you|everything you) (posted here so far|sent until now|posted already|sent us|posted in here)
(have we|did we|did i|did the team) (already got a reminder|miss a reminder|receive your last message|get a reminder from you|get the first card|been reminded)
(how often|how many times) (have you reminded us|did you ping us|have you posted) (until now|so far|this year)
(has|was) (anything|something) (gone out|been sent|posted|sent out) (yet|so far|already|while i was away)
(last reminder|reminders sent|reminders so far|last message) (when|please|date|from you)
list the reminders (you sent|sent so far|that went out) this cycle
did the (ninety|fourteen) day one (reach us|go out|arrive)
did anything get (posted|sent) (by you|here|to us) (last week|this month|so far)
(which|what) of your (reminders|cards|messages) did we (already receive|get|see so far)
(did|has) the (14 day notice|90 day reminder|first card) (go out yet|gone out|been sent|reached us)
when was it that you (last reminded us|last posted|sent the last one)
how many (reminders|cards|pings) (so far|have there been|did we get|have been posted)
(had you|have you) already (told us about the 90 days|reminded us|sent the first one|pinged anyone)
(what|which) (reminders|messages) (are|is) (already out|behind us)
have the (90|14|ninety) days been (announced|posted|told|flagged) already
what did you (write|post|send|say) to us last time
did (my team|anybody|my colleagues) (see|get|receive) any (reminders|cards|messages) yet
has the (last|first|previous) reminder gone (through|out)
your (previous|last) (message|reminder|post) was when
did you (remind|ping|notify|message) (anybody|us|megan|the team) (this month|already|last week)
have you been reminding us
when did the last card (come|go out)
what reminders went out up to now`,
  paused: `
are (the reminders|you|your reminders|notifications|the nudges) (paused|on hold|muted at the moment|switched off|still on|turned off|off right now|stopped)
did (someone|somebody|we|anyone) (pause our reminders|switch you off|mute you|stop the reminders|put you on hold|pause the bot)
(is the bot|is this bot|is reminding) (muted|paused|off|on hold|asleep|still active) (right now|or not|for us|at the moment)
are you (still reminding us|active or sleeping|still there|still on|still working for us|silent on purpose)
(until when|how long|since when) (are the reminders paused|are you on hold|is the pause|are you muted|are we on pause)
why (do you not post any more|is it so quiet|are you so quiet), (are you paused|did someone pause you|are the reminders off)
who (paused the reminders|switched you off|muted the bot|put you on pause)
(is|when is) the pause over
do you still (send reminders|remind us|post) or (did we stop them|are you paused|is it off)
have we (paused you|put you on pause|switched the reminders off|muted you)
(paused|still paused|muted|reminders on or off)
is everything (muted|paused|on hold|off)
are we (paused|muted|on hold|snoozed) (at the moment|right now|still)
you have been (silent|quiet), are you (switched off|paused|still on)
(till when|until when|since when) did we (pause you|mute you|put you on hold)
are your reminders (active|on|off|working|enabled)
how long is the (pause|break|silence)
(does|is) the pause (still on|last long|over yet)
is the (reminding|bot|pause) on or off
have the reminders been (stopped|paused|muted|switched off)
who (muted|paused|silenced|stopped) you
are we in a pause
when does the (pause|break) (end|stop|finish)
(reminders|notifications|the nudges) still (running|coming|on|active)
did we turn you off
are you (sleeping|asleep|awake)`,
} as const;
