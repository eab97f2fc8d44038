/** How people ask about the checklist, and how the team stands in all; written as in `own-examples.ts`. */
export const itemExamples = {
  'open-items': `
(what|which items|which tasks|how much|how many tasks) (is still open|are still open|is left|are not done yet|are outstanding|are missing) (on our list|on the checklist|for us|please|now)
what (do we still have to|do we need to|else do we have to|must we still) (do|finish|tick|get done) (before the deadline|on the checklist|from the list|for our renewal|before our date)
(open|remaining|outstanding|unfinished|missing) (points|items|tasks|todos|steps) (please|on our list|for us|left)
(anything|is there anything|is there stuff|something) (left to do|not ticked yet|still open|we have not ticked|missing on our list)
(are we done|did we finish|are we through|have we done) (with everything|all the items|with the checklist|everything on the list|or is something still open)
which boxes (are still empty|are not ticked|are open|have we not checked)
(what is|what's) (left|missing|open|still to do|on our plate|the rest)
(how much of the list|how many of the items) (is still to do|are not finished|is open|remain)
(give me|list|show me|tell me) (the steps we have not completed|what we have not done yet|everything that is open|the open ones|what remains)
so what is left to do for us
what do we (still owe|still need|have to do) (on the checklist|from the list|for the list)
which (steps|items|points) are (pending|outstanding|undone|to be done) (for us|on our list|yet)
is (anything|something) (outstanding|open|missing) (before we renew|on our checklist|from our side)
show me the (stuff that is not done|open stuff|things left|rest of the list)
how many (boxes|items|tasks) (unticked|open|left|to go)
what remains (on our plate|to be done|for us to do)
(do we|does the team) (still have work|have open items|have anything left) on the (list|checklist)
what else is (on the to-do|open|left|missing)
(what is|whats) not (finished|done|ticked|complete)
can you list the (tasks|items) (which nobody has done|we have not done|that are still open)
are there still (unticked|open|undone) (ones|items|boxes)
what is the remaining (work|stuff|part)
do we need to do anything more (on the list|for the checklist|before our date)
which (ones|items|points|boxes) (have not been ticked|were not done|have not been finished|are not checked)
what is on us still
list (remaining|open|outstanding) (items|tasks|points)`,
  'done-items': `
(what|which items|which tasks|how many things|how much) (is done|are ticked|have we finished|did we complete already|are ticked off|is complete) (so far|on our list|already|on the checklist|until now)
(tell me|show me|list|give me|summarise) (everything that is already ticked off|the completed items|what we have done|what is finished|what has been completed|everything we ticked) (please|on the checklist|so far|already)
what (did we|did the team|have we|has everyone) (get done|achieved|accomplish|ticked|finish|managed) (so far|already|until now|on the list)
how far (did we get with|have we come with|are we through) the (checklist|list|items|tasks)
(is|was) the (budget|references|exams|requirements) (item|thing|point|one|line) (ticked|done|already ticked|finished|complete|checked off) (already|yet|or not|now)
(have|were) the (references|exams|notifications) (been ticked already|ticked|been done yet|checked off)
(did we|have we) (already do|done|tick|ticked|already finish) the (exam|budget|references) (thing|item|one|point)
(done so far|ticked so far|progress on the checklist|completed items|finished ones|everything we ticked so far)
progress on the list, which ones are (complete|done|ticked)
what parts of the list are (finished|done|behind us)
which (parts|points|items) did we (tick already|finish|complete|manage)
what (have|has) (people|the team|everybody|my colleagues) (completed|ticked|finished|done) (so far|already|on the list)
is (reading the notifications|the budget|the exam reservation|the references check) (done already|ticked|finished|complete)
how many of the (items|points|tasks) are (complete|done|ticked|finished)
(give me|show me|list) the (finished|completed|done|ticked) (tasks|items|points|ones)
has (someone|somebody|anybody) already (done|ticked|finished) the (fees budget|references|exam thing)
which boxes are (checked|ticked|done)
is there (something|anything) (finished|ticked|done)
what did we (tick|finish|do|complete) last
tell us what (we completed|is done|was finished|we ticked)
did (somebody|anyone|we) already (read the notifications|reserve exam time|review the requirements|check the references)
what has been (achieved|done|completed) (until today|up to now|so far)
how many did we (complete|tick|finish|do)
what has been (ticked|done|finished)
is the (cloud goal check|fees budget|references check) (done|ticked)`,
  status: `
(how are we doing|how do we stand|where do we stand|where are we|how does it look|how far are we) (with our renewal|with the renewal|for us|at the moment|overall|in all)
(give me|give us|i need|can i have|could i have|boss wants|my manager needs) (an overview|a short summary|the overall picture|a quick summary|the big picture|a status report) (of our renewal|of where we stand|for our team|of our renewal state|for the management meeting)
(what is|tell me|show me) (our status|the state of our renewal|the current state of things|our situation|how we are doing)
(quick|short|current) (status update|summary|state of play|overview of our renewal) (please|for us)
how (is our renewal|is the renewal|are things|is everything) (going|coming along|looking|progressing)
are we (on top of things|in good shape|all set|on schedule with everything|doing fine)
is everything (in order|fine|okay|on course) with our (membership|renewal)
(sum up|bring me up to speed on|fill me in on|update me on) (our renewal|where we are|the state of things)
(status|status please|our status|status now|status card)
did we (renew already|already renew|finish the renewal)
what do you (know|have) about us
(so|ok), where do we stand
(can you|could you|please) give (a quick rundown|an overview|a summary|a brief report) of our renewal
how are things (looking|going|coming along) (for us|with the renewal)
a (brief|short|quick) (state|summary|overview) of our renewal please
are we doing (ok|fine|well|alright)
could i have a (short|brief) summary of our renewal for (the management meeting|my boss|the board)
(what is|whats) the (situation|state|status) with our renewal
(report|status report|give us a report|overview) please
how far is the team (with the renewal|overall)
is it going (well|ok|fine) with our renewal`,
} as const;
