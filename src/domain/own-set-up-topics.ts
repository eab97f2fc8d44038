import { GENERAL, ownTopic, type OwnTopics } from './own-topic';

const STORED =
  '(?:hold|holds|holding|own|saved|stored|noted|recorded|registered|on file|entered|earned|track|tracking|down|listed|set|added|watch)';
const HELD =
  '(?:hold|holds|holding|have|got|own|saved|stored|noted|recorded|registered|on file|entered|enter|earned|achieved|track|tracking|put in|put down|down|tell you|told you|give you|listed|set|added|add|know of|remind us about|remind about|watch|watching)';
const HOLDINGS = '(?:<competency>|levels?|golds?|silvers?|partner levels?|competences)';

/** Questions about what was set up: holdings and programme. */
export const setUpTopics: OwnTopics = [
  ownTopic('holdings', {
    ways: [
      `(?:which|what|how many|list|show|tell|name|any|do|did|have|give|see|remind) … (?:our|my|your) (?:current |own |saved |active )*(?:${HOLDINGS})`,
      `(?:which|what|how many|list|show|tell|name|any|do|did|have|all|give) … (?:${HOLDINGS}) … (?:we|us|i|you|our team|the team) … ${HELD}`,
      `(?:which|what|how many|list|show|tell|name|any|all|give) … (?:${HOLDINGS}) … (?:${STORED}) … (?:for us|here|for our team|for this team|about us)`,
      `(?:which|what) (?:${HOLDINGS}) (?:our team|we|i|the team|our company) (?:has|have|hold|holds|got)`,
      `(?:which|what|how many) (?:${HOLDINGS}) (?:do|did|have|are|has|is) (?:we|you|i|our team|the team|us|our company)`,
      `(?:which|what|how many|list|show|tell|all) … ${HELD} … (?:as|of) (?:our |the )?(?:${HOLDINGS})`,
      `(?:which|what) (?:ones |all |else )?(?:do|did|have|are) (?:we|i|our team|the team) (?:all |currently |now |still |also )*(?:hold|holding|own|have got|have|certified in|partners? (?:for|in)|got|gold in|silver in|gold for|silver for)(?: (?:now|here|currently|at the moment|exactly|then|so far))*$`,
      '(?:what|which|list|show|tell|name) && (?:our|my) (?:list of |saved |current |cloud |partner |solutions partner |\\p{L}+ )*(?:<competency>)',
      '(?:which|what|how many) (?:\\p{L}+ )?(?:<competency>) (?:do|did|have|are|has|is) (?:we|you|i|our team|the team|us|our company|saved|stored|noted|set|registered|on file)',
      '(?:what|which) (?:do|did) we (?:have|hold) (?:gold|silver) (?:for|in|with)',
      '(?:list|show|tell|see)(?: me| us)? what (?:all )?(?:we|our team|the team) (?:currently )?(?:hold|have|own)(?: .{0,20})?$',
    ],
    also: `${HOLDINGS}|${HELD}|many|number|certified|active|competences|gold|silver|tracking|under our name`,
    never: `${GENERAL}|need|needed|exists?|total|there are|required|new|old|now|today|lose|gets?|keep|drop|fits?|fitting|maps?|different|retired|stay|best|recommend|separate|extra|together|who|when|apply|become|became|ticked|items?|not|under which|worth|bring|comes|window|renew|certs?|engineers?|office|path|change|other|beside|besides|buy|purchase|must|to do|reach|aim|go for|choose|same|have to`,
    spare: 0,
  }),
  ownTopic('program', {
    ways: [
      '(?:which|what|in which|on which|under which) (?:partner |renewal )?(?:program|pack|programs|rules|rule set|rulebook|program rules) … (?:we|us|our|you|your|set|use|using|used|selected|chosen|active|follow|team|this|here|apply|assume|answers?)',
      '(?:are|is|were) (?:we|this team|our team|it|you|us|our channel|this channel) (?:still |now |set |currently |using |answering |working |enrolled |registered )*(?:on|in|under|to|using|with|by|for)? ?(?:the )?(?:program |old |new )*(?:mpn\\S*|maicpp|ai cloud \\p{L}+(?: \\p{L}+)?|2016|old|new|competency program|old program|new program)',
      "(?:tell|show|say|give) … (?:our|the current|my|this team's) (?:program|pack)",
      '^(?:which|what|our|the|current) (?:partner )?program(?: (?:now|please|is it|is this|are we))*$',
      '(?:what|which) (?:is|are) our (?:partner )?(?:program|pack|rules)(?: (?:set to|now|here|called here))*$',
      '(?:which|what) (?:program|pack|rules) && (?:your|you) && (?:based|answers?|reminders?|use|using|follow)',
      '(?:did|do|have) (?:we|you|i) … (?:choose|chosen|select|set|pick|picked|use|have) … (?:program|pack|rules)',
    ],
    also: 'program|pack|rules?|mpn|maicpp|2016|ai|cloud|based|enrolled|belong|follow',
    never: `${GENERAL}|changed?|changes|rename|join|joining|free|exist|must|need|code of conduct|leave|new in|what is new|who|when|benefits|competenc\\w+ (?:exist|are there)|time zone|same|know|are there|available|offer|list of|programs`,
    spare: 0,
  }),
];
