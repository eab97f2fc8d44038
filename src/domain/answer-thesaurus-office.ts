/** Groups of words of everyday office life, one a line. */
export const OFFICE_LIFE = `
left the company | leaves the company | resigned | resign | quit | departed | no longer works here | ex-employee | former employee | leaver | moved on | leaves us | left us | has left | who left | predecessor
appoint | nominate | assign | assign a role | name somebody | hand the role | grant
invalid | void | worthless | useless | not valid | good for nothing
valid | validity | good for | still good | how long valid | remain valid | stays valid
allowed | permitted | permit | ok to | lawful
count | counts | counted | recognised | recognized | considered | taken into account
missing | absent | lacking | not there | not visible | not shown | not show | not showing | does not show | not listed | invisible | does not appear | not appear | cannot find | can't find | not arrive | nothing there
outdated | out of date | stale | obsolete | old data
timetable | schedule | dates and times | when are the
cover | covered | talk about | discuss | topics | agenda | about what
introduced | launched | launch | came out | created | debut | introduction
survive | surviving | live on | continue | continues | remain | remains | stay | not be cut | survivors | survivor | left over | still standing
learn | learning | study | training | train | courses | study material | prepare for the exam
engineer | engineers | technician | technicians | techies | consultant | consultants | developer | developers | technical staff | technical team | it people | technical guys | tech team | tech people | tech staff
freelancer | freelancers | contractor | contractors | external | externals | subcontractor
confused | confusing | puzzled | unclear | contradictory | contradiction | conflicting | two versions
part | parts | partly | portion | partial | fraction | some of
wizard | form | dialog | screens
on top of | beyond | above | next level | deeper | higher level | further level
join | joining | sign up | register | enlist | become a member | enter
nonprofit | non-profit | charity | ngo | tax exempt | exempt
overall | total | sum | altogether
subset | single one | just one | only one
receive | receives | received | recipient | recipients | addressee
all over the world | globally | worldwide
headquarters | head office | main office | headquarter | mother company | parent company | parent | hq | holding company
merge companies | merger | acquisition | acquired | bought another company | takeover | bought a partner
named | listed as | registered as
months considered | which months | considered months | look-back | lookback | look back
scenario | scenarios | play through | what would happen if
charged | charge to | debited | billed
blocked the sum | reserved | pending authorisation | pending authorization | hold on the card | blocked amount
two-factor | second factor | authenticator app
administrator left | admin left | admin quit
include | included | includes | contain | contains | part of | comes with | come with | bring | brings | content | contents | inside | made of | made up of | makes up | make up | composed of | consist | consists | consist of | built from | comprise | comprises
fewer | less than | below
more than | above
correct | corrects | fix | put right | repair
proof | evidence | document | documents | certificate of
ask for | apply for | apply | application | request
cut off | switched off | turned off | taken away | stop working | stops working
advise | advice | recommend | recommendation | recommended | suggest | suggestion | safe | best practice
accident | by accident | by mistake | mistakenly | oops | accidentally | erroneously
reach | attain | achieve | arrive at | earn | hit | get to
worker | workers
postpone | delay | delayed | shift | move the date
skill | skills | skilling | skilled
revenue share | margin | margins
resell | reseller | sell | selling | sold
deploy | deployed | deployment | deployments | roll out | rollout | rolling out | implement | implementation | implementing | implementer | implementers | implements | integrator | integrate | set up at customers
abbreviation | stands for | acronym | short for | full form | meaning | mean | means | what is a | what is an | define | definition
responsible | in charge | whose job | job of | accountable | duty | carries out | takes care of
every second year | every two years | biennial | every other year
earlier | previously | in former times | beforehand
rejection | refusal | not passed | not accepted
go wrong | went wrong | unsuccessful | flunked
second | additional | further | extra | one more
first | initial
cheapest | lowest price | entry offer | entry level | budget option
submit | submitted | hand in | handed in | handing in | send in | sent in | deliver
another partner | other partner | two partners | several partners | other partners | competitor | second partner
microsoft | ms | msft
twice | double | two times | once more
block time | reserve time | set aside time | time slot | book time
after renewing | renewal done | once renewed | renewal finished | renewed already | after the renewal
throw out | kick out | thrown out | expelled
own machine | own server | on our own servers | on premises | on-premises | on prem
skip | leave out | omit | let it lapse | not bother | drop the renewal
everything | all of them | full set | complete set | the lot | every single one
nobody | no one | none of us
follow-up | follow up | afterwards | comes after | next step after
attempt | try | tries
inactive | dead button | does nothing | no reaction
conflict | conflicting | contradicts | two different answers | different information | disagree
hundred | 100 | out of 100 | out of a hundred
identity check | id check | security check | proof of identity | ask who i am
subsidiary | daughter | sister company | affiliate | group company
upload | attach file | send document
beginner | newbie | new here | new in this job | just started
enough | sufficient | good enough | suffices | does it do
percent | percentage | share of | per cent
received nothing | got nothing | nothing arrived | never arrived | not arrived | no mail came | still waiting for
most asked | frequently asked | most common | faq | common questions
average | typical | usual | mean value | on average
accidentally bought | bought by mistake | purchased by mistake | wrong purchase
way back | get back in | return as | rejoin | come back
`;
