import { OFFICE_LIFE } from './answer-thesaurus-office';

/** One group a line: dates and money, roles and rights, exams and references. */
const MEMBERSHIP = `
fee | fees | price | how expensive | expensive | what does it cost | pricing | cost | costs | how much is | how much are | how much does | how much do | charge | expense | amount to pay | tariff | money for | cost us | charges | amount | subscription price | yearly price | annual price | bill | sum to pay | set us back | dues | payable amount
pay | payment | paying | settle | transfer the money | remit | payable | pay for it | settle the bill
buy | purchase | order | checkout | obtain | acquire | get one
budget | set aside | money aside | funds
refund | money back | reimburse | reimbursed | reimbursement | repay | pay back | get back the money | give the money back | get money back | get our money back | reverse the purchase | undo the purchase | return the purchase | cash back
wire | wire transfer | bank transfer | swift | remittance | transfer the money | transferred
card | credit card | mastercard | amex | american express | debit card | company card
invoice | bill | bills | billing document | receipt | accounting document | billing statement
discount | rebate | reduction | cheaper | price cut | percent off
instalment | installment | instalments | in parts | rates | monthly payment
expire | expiry | expiration | run out | runs out | running out | ran out | end | ends | ended | lapse | lapses | lapsed | no longer valid | terminate | good until | stops | stop being valid | turns invalid
expiry date | expiration date | anniversary date | anniversary | renewal date | end date | date of expiry | due date
renew | renewal | renewing | prolong | prolongation | extend membership | re-enroll | reenroll | re-enrol
deadline | latest | at the latest | last day | last chance | cut-off | cutoff | last possible | latest day | until when | by when | til when | till when | final day | final date | no later than
window | period | time frame | timeframe | time window | time span | timespan | slot
grace | grace period | tolerance | tolerated | leeway | days of grace | grace days | respite
late | too late | days ago | weeks ago | ago | overdue | missed | miss | forgot to | forget to | after the date | past the date | after expiry | passed | belated | belatedly | days over | weeks over | blew it | let it slip | slipped | window closed | past due | closed last week | fell out | ran past
early | too early | too soon | in advance | ahead of time | beforehand | ahead
earliest | first day | how early | from when | since when | as of when | soonest
open | opens | opening | start | starts | begin | begins | beginning | available | kick off | commence | go live
finish | complete | completed | conclude | done by
change | changes | changed | changing | modify | modified | alter | update | updated | new rule | adjust | swap | exchange | switch to another | different one
remove | removed | drop | dropped | abolish | abolished | scrap | scrapped | cut | axed | discontinued | eliminated | no longer needed | gone | away | vanish | vanished | disappear | disappeared | stopped | not there any more | no more
retire | retired | retires | retirement | discontinue | discontinued | phase out | phased out | phasing out | killed | kill | sunset | die out | end of life | dead | no longer exists | shut down | closed down | taken offline | axed | got the axe | get the axe | had to go | withdrawn
rename | renamed | new name | called now | named now | rebrand | rebranded | current title | current name
replace | replaced | replacement | successor | succeed | instead of | took over | take over | became | become | maps to | mapped | mapping | map | equivalent | turned into | counterpart
merge | merged | combine | combined | consolidate | consolidated | folded into | rolled into | join together
lose | loss | losing | forfeit | revoke | revoked | kicked out | drop out | taken from us | strip
keep | retain | hold on to | remain with
happen | happens | consequence | consequences | impact | effect
look up | see | find | display | displayed | listed | located | location of | view | check | visible | appear | appears | look | shown | stands
path | click path | navigation | menu path | where to click | steps to | navigate
portal | partner portal | website | web site | dashboard | page | web page | webpage | screen | tab | menu | section
sign in | signin | sign-in | signing in | log in | login | log on | logon | logging in | log into | sign into | log-in
account | login account | user account
password | pw | pwd | passphrase
locked out | lock out | lockout | locked | no access | cannot get in | can't get in | cannot sign in | can't sign in | can't log in
mfa | multi-factor authentication | multifactor authentication | multi factor | 2fa | two factor authentication | authenticator
admin | administrator | admins
role | permission | permissions | rights | privilege | privileges | authority | authorisation | authorized | entitled | allowed to | authorised
person | people | staff | employee | employees | colleague | workmate | coworker | co-worker | teammate | somebody else | someone else | headcount | team member | member of staff | staff member | guy | guys | techs | somebody | of us
company | organisation | organization | firm | business | our business
branch | subsidiary | location | locations | office | site | offices | sites | daughter company | daughter | affiliate | sister company | branch office | local company
reminder | reminders | remind | notify | notification | notifications | notice | alert
mail | e-mail | email | emails | mails | e-mails | newsletter | message | write to us | letter
calendar | outlook calendar | diary | ical
contact | contact person | point of contact
support | help desk | helpdesk | assistance | hotline | service desk
ticket | support request | service request | support case | case | open a request | raise a request | raise a ticket | file a case | file a ticket | log a case | log a ticket | lodge a request | raise an issue | report a problem
phone | telephone | phone number | telephone number | call them | by phone
hours | opening hours | office hours | support hours | business hours | what time | opening times | reachable | until what hour | open until | available when
chat | live chat
community | forum | discussion board | message board
stuck | blocked | cannot continue | can't continue | problem | problems | trouble | issue | error | fails | failing | does not work | doesn't work | not working | broken | hanging | hangs | no progress
does not react | grey | gray | greyed | grayed | greyed out | grayed out | disabled | inactive | not clickable | can't click | cannot click | unclickable | dimmed | not active
button | buttons
requirement | requirements | prerequisite | prerequisites | condition | conditions | criteria | must fulfil | fulfil | must meet | precondition | have to meet | needed for | what do we need | what must we
qualify | qualified | qualification | eligible | eligibility
threshold | target | goal | minimum | quota | numbers needed | bar | at least | how many do we need
exam | exams | test | tests | assessment | assessments | examination
certification | certifications | certificate | certificates | cert | certs | certified | credential | credentials
reference | references | customer reference | customer references | customer evidence | testimonial | case study | proof from customers | success story | refs | ref | customer proof
customer | customers | client | clients | end customer | end customers | buyer | buyers
survey | questionnaire | satisfaction survey
score | points | point | scoring
maximum | max | cap | at most | upper limit | full points | highest
level | tier | levels | tiers | grade
badge | badges | logo | logos | emblem
benefit | benefits | perks | perk | advantages | what do we get | goodies | entitlements | what's included | freebies | what is inside
license | licenses | licence | licences | seats | subscription | subscriptions | licensing
seat | seats | users | user seats
internal use | internal-use | own use | in-house use | internal use rights | iur | for ourselves
key | keys | product key | license key
redeem | redemption | activate | activation | claim benefits | benefits claimed | unlock | switch on | turn on | put to use
extend | extension | lengthen | prolong | longer | run longer | last longer | make longer
tenant | tenants | directory | environment
credit | credits | azure credit | azure credits
package | packages | bundle | packs
vetting | verification | verify | verified | vetted | verifying | background check | identity check | company check | business verification
reject | rejected | refused | declined | denied | turned down | fail | failed | said no | says no | turn down | refused
appeal | object | contest | dispute | complain | complaint | protest
pending | waiting | outstanding | in progress | under review
suspend | suspended | suspension | deactivate | deactivated | frozen
how long | how many days | duration | how much time | how long does it take | time needed | turnaround
how often | frequency | how frequently | how regularly | every year | yearly | annually | each year | per year | a year
refresh | refreshed | update | updated | updates | recalculated | brought up to date
wrong | incorrect | mistake | mistaken | typo | inaccurate | not right | false | rubbish | nonsense | not correct | off | weird | miscounted | miscount | counted wrongly | not true
agreement | contract | terms | partner agreement
sign | signature | accept | accepted | acceptance
profile | company profile | organization profile | organisation profile | business information | company information | company info | business details | company details | company data | legal data
link | url | address of | web address | hyperlink
link up | associate | associated | association | associations | attach | attached | tie | tied | connect | connected | linked | linking | link to our company | join our organisation
former employer | previous employer | ex employer | old company | old employer | another company | previous company | former company
reassign | hand over | transfer to | pass on to | give to someone else
share | shared | sharing | split | divide | half of
customer's | for customers | at a customer | for clients | client projects | paying customer | third party | host for others
demo | demonstration | demonstrate | show to prospects
performance | sales performance | results
revenue | turnover | sales figures | sales volume
usage | use | active use | consumption | consumed | consume | spend | utilisation
new | newly | newcomer | newcomers | newly joined | joiner | first time | first-time | first time applicant | never enrolled | not yet enrolled | not enrolled | new ones | new one | beginner | starter
mandatory | obligatory | required | compulsory | have to | must | necessary | needed | enforced | forced | obliged | obligation | essential
free | without paying | costs nothing | free of charge | no charge | at no cost | gratis | without charge | no fee
country | countries | abroad | other country | region | regions | market | markets | worldwide | international | norway | sweden | denmark | finland | austria | switzerland | poland | spain | portugal | italy | france | germany | netherlands | belgium | ireland | hungary | romania | greece | japan | india | china | canada | mexico | brazil | argentina | singapore | south korea | south africa | australia | new zealand | england | britain | uk
currency | euro | euros | pounds | rupees | francs | yen | local currency | local price | gbp | eur | inr | chf
january | jan
february | feb
march | mar
april | apr
june | jun
july | jul
august | aug
september | sept | sep
october | oct
november | nov
december | dec
three months | 3 months | 90 days | ninety days | quarter of a year
two weeks | 2 weeks | 14 days | fortnight | fourteen days | two-week | 2-week
six months | 6 months | half a year | half year | half-year
one year | 1 year | 12 months | twelve months | 365 days
two years | 2 years | 24 months | 2 yrs | two yrs
sixty days | 60 days | two months | 2 months
week | 7 days | seven days
todo | to-do | to do list | checklist | task list | tasks | what to do | next step | next steps | what now | what next | action items
plan | planning | prepare | preparation | preparing
margin | buffer | slack | safety margin | spare time
webinar | call | calls | online session | session | training call | call series | info call
recording | recordings | recorded | replay | watch later
list | overview | enumerate
difference | differ | compare | comparison | versus
official | officially | confirmed | own words | own wording | quote
history | past | in the past | formerly | old days | used to be | back then | before
scam | phishing | suspicious | fraud | legit | legitimate | genuine | is it real
bug | defect | product fault | product error | product defect | glitch
duplicate | doubled | twice | same case again
audit | audited | auditor | auditing
withdraw | pull back | cancel application
retry | try again | again | second attempt | repeat | redo | repeat it | once more
cancel | cancellation | call off | withdraw order
tax | vat | taxes | sales tax | gst
small | smb | small business | small and medium | sme | midsize | midmarket | mid-sized | tiny | smaller
enterprise | large company | corporation | corporations | big company | corporate
simulate | simulator | what if | what-if | forecast
delegate | stand-in | deputy | backup person | substitute | second person | stand in | backup admin
emergency | break-glass | break glass | backup account | fallback account | spare account | emergencies | emergency access
increase | go up | went up | rise | rose | hike | more expensive | push up | raise | boost | improve | lift
decrease | go down | went down | fall | fell | dropped to | dropped below | sink | below | collapse | collapsed | crash | crashed | sank | sink | tumbled | shrink | shrank | drops
intermediate | associate level
`;

/**
 * Groups of words that mean the same when people ask about a membership, whatever the programme.
 * What only one programme says stands in its pack, under `synonyms`.
 */
export const THESAURUS: readonly (readonly string[])[] = `${MEMBERSHIP}${OFFICE_LIFE}`
  .trim()
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('|').map((phrase) => phrase.trim()));
