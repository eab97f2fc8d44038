/** How people ask about when the membership expires and how long that is; written as in `own-examples.ts`. */
export const dateExamples = {
  date: `
when (does our membership|do we|does it|does our partnership|will our status|does our thing) (expire|run out|end|lapse|finish|expires)
(what|which) (date|day|renewal date|expiry date) (have you|did you|do you have) (stored|saved|noted|on file) for (us|our team|this team|this channel)
(what day|what date|which day|on which date|until when|until what day) (do we expire|are we covered|is our membership valid|are we good|does our thing expire|do we run out)
(our|the) (date|anniversary|deadline|expiry date|renewal date) (please|again|on file|you have|for us)
when is (our|the) (renewal due|anniversary|big day|date|deadline|d-day) (for us|again|please|this year|now)
(i forgot|remind me|tell me|tell us|look up|i need|somebody asked me) (when we expire|our date|when our membership ends|what our renewal date is|when we have to renew|the date we entered)
is our (anniversary|date|renewal|deadline) (in june|still the 30th of june|on 3 march|in spring or autumn|july or august)
(what did we|which date did we|what date did somebody|which day did i) (give you|set|tell you|enter|put in) (as the date|for the renewal|as our anniversary|as expiry)
do you (have|know) (a date for us|our date|when we expire|our renewal day|the day we run out)
by (when|what day|which date) do we (have to renew|need to have renewed|have to be done) this year
am i right that (we expire in june|our date is 30 june|we run out on the 3rd of march)
when are we up for renewal
what are you counting down to
the day our membership ends, the one we entered, what was it
what have we (got down|entered|put in|recorded) as (the expiry|our date|the renewal date|expiration)
(i need|i want|we need|i would like|my boss wants) to know (the day|when|the date|on which day) our (membership|partnership|status|subscription) (finishes|ends|runs out|is up|comes up for renewal)
is it (the 12th of april|30 june|in may|next spring) (we run out|that we expire|our membership ends|our date), or am i wrong
(date of|day of|month of) our (next renewal|renewal|expiry|anniversary)
according to (your notes|you|our data|your records), (what is|when is) our (anniversary|expiry|renewal date)
any (chance you know|idea) (when we are due|when our thing is due|what our date is|when it runs out)
(until when|how long|till what date) (are we members|are we partners|is our membership paid|does our status last|is our badge valid)
(please|pls) (confirm|repeat|check|show) (our date|our anniversary|our renewal date|the date you have)
(has|did) (anybody|somebody|someone) (set|entered|changed|give you) our (date|anniversary|deadline)
what (month|day|date) (do|did) we (renew in|expire in|say we expire|tell you)
for my planning, on which date does our partnership come up for renewal
our (cut-off date|deadline|end date|due date|expiry|expiration|anniversary|termination date|final day|last day as a partner)
when (exactly|precisely|on earth) (do we need to have this renewed|does our membership come to an end|does our status cease|must we be renewed|is our last day)
(could somebody|can anyone|can you) (remind me of|tell me|look up|give me) our (expiration|cut-off date|end date|renewal date)
our (partnership|membership|subscription|status) (good until when|valid until when|ends when|till when|due when)
what is in the system as our (end date|expiry|date|anniversary)
which date was it, the one for the renewal of ours
what is our membership (end|expiry|end date|term)
(i lost track|i forgot|remind me), what is the day for our renewal
when is it that we have to renew by
does our (thing|membership) (run out|end|expire) in (march or april|june|spring)`,
  'days-left': `
how (many days|many weeks|long|much time|many more days) (do we have|have we got|are left|is left|do we still have) (until we renew|till the renewal|until our deadline|before we expire|to go)
how (long|soon|close|far) (till|until|are we to|is it to|away is) (we expire|the renewal|our deadline|the date|our anniversary)
(days|time|weeks|how many days|how much time|number of days) (left|remaining|to go|until expiry|left for us|we have left)
(countdown|count down|d minus how many|the countdown please)
are we (already|still|now) (within the 90 days|inside 14 days|more than 60 days out|past the two week mark|in the last month)
is (our date|the deadline|our renewal|it) (still far away|close|more than two months away|less than 90 days away|coming up soon)
do we have (enough time|much time left|still time|less than a month) (left|until our date|before the renewal|for the renewal)
is it (still long|less than 30 days|soon) until (our renewal|we expire|our date)
how many sleeps (until we renew|till the renewal)
(what is|tell me) the number of days (before we expire|left for us|until our date)
count the days
where are we on the 90 day clock
in how many days (is our renewal|do we expire|does our membership end|is the date)
how long (do we have|have we got|do we still have|have we)
(is there|have we got) (much time|a lot of time|any time|enough time) left (for us|until the date|to renew)
(roughly|about|exactly) how (far off|long until|many days until) is our (expiry|date|renewal)
how many (days more|more weeks|weeks|months) (until|to|before|till) (the due date of ours|our renewal|we have to renew|our membership ends)
what is the (countdown at|countdown|remaining time|number of days left)
(are we|is it) (under 30 days|below two weeks|less than a month|over 100 days) (already|now|still)
(can you|could you|please) (count|calculate|tell me|work out) (the days|how many days|the weeks) (until|to|till|before) our (date|renewal|expiry|deadline)
how many days have we got (on the clock|before it ends|in total until the date)
(left days|days we have|remaining time of ours|days on the clock)
are we (getting close to|near|far from) (the renewal|our deadline|our date|expiry)
how much (runway|margin|breathing space|room) (is left|do we have) (for our renewal|until our date|before the deadline)
give me the (days remaining|remaining days|weeks left|time left)
is our (deadline|date|renewal) within the next (two months|weeks|quarter|30 days)
is there (still|yet) (plenty of|enough|much|some) time (for us|left|before we expire)
what is left on the (clock|countdown|calendar) (for us|until we renew)
time we have (till the renewal|left|before our date)`,
} as const;
