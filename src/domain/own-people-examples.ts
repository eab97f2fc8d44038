/** How people ask about the people of the team; written as in `own-examples.ts`. */
export const peopleExamples = {
  contact: `
who (is|was|are) (our contact|our ppc|the contact for us|the contact you have|our renewal person|down for the renewal|in charge of our renewal)
(who|which colleague|which of us|who of us) (renews|does the renewal|handles the renewal|is responsible for the renewal|takes care of the renewal|looks after the renewal) (for us|in our team|this year|on our side|here)
who (did we|did somebody|have you|have we|did you) (name|enter|save|put in|noted|saved|set) as (contact|the contact|the person who renews|ppc|the renewer)
(whose job|whose task) is (the renewal|renewing) (on our side|in our team|here|with us)
who (do you|will you|would you) (ping|mention|notify|remind|tag) (when it is time|about the renewal|with the reminder|for the renewal)
(is|was) (megan|bob|alex wilber|priya|tom) (still our contact|the contact|our ppc|the one who renews for us|down as contact)
(contact|ppc|contact person|renewer) (of our team|name|for us|saved|according to you|in this bot|as entered)
(do we have|is there|did we set|have we named) (a contact|anybody as contact|somebody as contact|a contact person) (already|for us|set|yet)
(is|has) (anybody|someone|somebody) (on our side|of us|in our team) (in charge of renewing|responsible for the renewal|doing the renewal)
(name|tell me|show me) (our contact|the person who renews|our ppc|the contact you have)
i am new here, who in our team takes care of the partner renewal
what name do you have as contact
who is (handling|doing|managing|running|leading) (this|it|the renewal|our renewal|the whole thing) (for us|this time around|this year|at our end)
who is the one (doing the renewal|renewing|that renews|in charge) (this time|for us|on our team|this year)
name of the (renewal guy|renewal person|contact|one who renews|responsible person) (on our team|for us|please|in our company)
(have we|did we|did anyone) (told you|tell you|say|let you know) who (our ppc is|renews|our contact is|does the renewal)
which (colleague|person|name|teammate) do you have (on record|down|saved|stored) (as contact|for the renewal|as the one who renews)
who (will you|do you|would you) (tag|mention|ping|address) in the (reminders|cards|next reminder)
who do (i|we) (have|see) as our contact (here|with you|in the bot)
is it still (priya|megan|omar) who (does our renewal|renews|takes care of it)
(who|whom) have we (chosen|picked|nominated|made) (as contact|responsible|the contact)
who looks after (the renewal|renewing|our membership) (in our company|for our team|with us)
whom did we (say|tell you|agree) is the (responsible one|contact|renewer)
who is our (guy|person|man|woman|colleague|lead) for (that|this|the renewal|renewing)
(the contact for our team|our ppc|the renewer here) is who
who (gets|receives|will get) your (reminders|pings|messages)
(has|have) (anyone|somebody|we) been named (as contact|contact|responsible)
is the contact (set to megan|set|named|megan or bob)
which person of ours (renews|is the contact|does the renewal)
who do you have as the (renewing person|contact|responsible one)
who is in charge of (it|this|the renewal) at our company according to you`,
  'stand-in': `
who (is|was) (our stand-in|the deputy|our backup|the substitute|our replacement|the backup contact|second in line|plan b) (for us|now|for the renewal|saved|please)
who (covers|steps in|stands in|takes over|jumps in|fills in) (for our contact|for megan|for her|for him|if he is out) (when she is on holiday|when he is ill|during vacation|while she is away|in case of sickness)
(do we have|is there|did we set|have we named|did somebody enter) (a stand-in|a deputy|a backup|anybody as substitute|a replacement) (for megan|saved|for the contact|already|for us)
(and if|what if|if|when) (our contact|megan|bob|she) (is ill|is away|is on leave|is out) (who takes over|who is it then|who does it then|who do you ping)
(stand-in|deputy|backup person|name of our backup|our substitute|backup contact)
(which colleague|which person|which of us) is (noted|saved|set|down) as (replacement|stand-in|deputy|backup)
is (lidia|tom|alex wilber) (our stand-in|the deputy|still the backup|down as stand-in)
who would you (ask|ping|remind) (if our contact is off|when megan is ill|if bob does not react)
is there (a plan b|a fallback|someone|anybody) if (megan|our contact|she|the contact) (drops out|is away|cannot do it|is ill)
who did we (choose|name|pick|enter|set) as (backup|deputy|stand-in|second contact)
(what is|tell me|give me) the name of (the second contact|our deputy|the stand-in|our backup)
nobody answers, who is the (deputy|backup|stand-in) (we entered|for the renewal)
who do you (turn to|ask|ping|go to) when our contact is (not there|away|on leave|ill)
do you (know|have) a (stand-in|deputy|backup) for us
who is (next|second) (after megan|if the contact is out|in line)
(whats|who is) plan b when (the contact|megan|our ppc) is (away|ill|out)
who (replaces|would replace|represents) our contact (if needed|when he is away|during leave)
(any|our) (deputy|stand-in|backup|substitute)
who would be (the one|next|it|responsible) if our contact (can not|is out|is not available|quits for a week)
who have we got as (second person|backup|deputy)
is (bob|megan) still the (stand-in|deputy|backup)
who is (covering|filling in|deputising) for (megan|our contact|her)
who is our (number two|second one|fallback|replacement) for this
do you have (someone|anybody|a name) noted in case the contact is (unavailable|away|ill)
what is the (backup|deputy|stand-in) (name|called)`,
  'who-ticked': `
who (ticked|marked|checked off|crossed off|closed|finished|completed|reopened) (the budget item|the references|the exams item|that one|the pmc one|the requirements point|the notifications) (as done|please|on our list|yesterday)
(which person|which colleague|which of us|by whom) (ticked the exams|closed the item|was the budget line ticked|checked the references|completed that one)
was it (megan|alex|bob|tom becker) (who|that) (ticked|marked|closed|checked off) the (references|budget|exams) (line|item|point)
(somebody|someone|i did not|it was not me who) (marked the budget|ticked the references|closed the exams|tick the fees) (thing as done, who was it|who was that|who did it|who did that)
(who|whos|who has) (ticked what|been ticking things|done which item|ticked all that|ticked anything)
did (bob|megan|nadia) (tick|close|check off|mark) the (references|budget|exams) (item|point|as done)
who (said|says) the (fees|references|exams) are done
when was the (budget|exams) item ticked and by whom
(name of who|who was it that) (crossed off|ticked|did) the (exams|budget) item
(who did|who has done) (that one|the budget item|this item|the references point)
who (completed|did|ticked|handled) the (exam reservation|first item|references check|fees item|budget one)
was that (you|bob|megan) who (ticked|did|marked) the (fees|references|exams), or who else
which (teammate|colleague|person|one of us) (marked|ticked|closed) the (goal|budget|references) (as checked|as done|item)
the (references|exams|budget) (got ticked|was ticked|is done), by (who|whom)
(tell me|show me) who (did|ticked|completed|marked) (the first item|what|the references|each item)
(who|by whom) (has|was) (the fees item|the budget|the list) (been done|ticked|closed)
who (put the tick|set the tick|made the tick) (at|on|for) (references|budget|exams)
who set the (budget|references|exams) to done
who (is it|was it) that (finished|ticked|completed) the (exams item|references)
i see the (goal|budget|exams) is ticked, who (did it|was it|ticked it)
did (megan|bob) do the (references|budget|exams) or someone else`,
} as const;
