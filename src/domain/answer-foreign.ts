/**
 * Words of other walks of life and of other products. Where a pack knows one of them it counts as any other word;
 * where it does not, the question is very likely about something else.
 */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  `
weather rain raining snow snowing sunny temperature joke jokes funny poem poems haiku song songs lyrics music concert movie
movies film films series tv netflix spotify youtube tiktok instagram facebook whatsapp amazon prime ebay game games gaming xbox
playstation nintendo steam football soccer tennis basketball hockey match league cup olympic olympics bundesliga player goalkeeper
recipe cook cooking bake cake restaurant pizza burger sushi coffee tea lunch dinner breakfast beer wine banana calories diet
hotel hotels flight flights airline airport train bus taxi uber car cars bike driving driver passport visa passports
wedding birthday wife husband girlfriend boyfriend kid kids son mum mom dad father baby neighbour neighbor cat cats dog dogs
doctor dentist hurts headache medicine pill pills health vaccine gym fitness yoga sport sports chess club loan mortgage
stock stocks shares bitcoin crypto ethereum gram ounce jewellery jewelry ring rent landlord flat apartment house garden garage
insurance salary salaries wage wages payslip pension timesheet expense expenses vacation holidays parental sick parking canteen kitchen
printer toner paper laptop notebook mouse keyboard monitor headset camera microphone speaker iphone ipad android macbook mac wifi router
vpn docker python javascript java php html css regex sql query queries script scripts powershell vlookup pivot spreadsheet excel word powerpoint
mailbox mailboxes sharepoint onedrive onenote planner yammer bluetooth antivirus virus malware firewall dns ssl webserver domain
browser chrome firefox safari chatgpt openai gemini claude llm prompt prompts translate translation
capital president chancellor king queen politics election vote party moon mars planet sun earthquake volcano mountain everest river ocean
aws google salesforce cisco vmware oracle adobe hubspot ibm dell lenovo apple tesla samsung sony siemens intel nvidia godaddy linkedin costco
hilton marriott lufthansa ryanair airbnb booking ikea walmart aldi lidl iso tuev vote lawyer lawsuit divorce visa trademark
furniture chair table lamp door building elevator dishwasher fridge washing battery charger tyre tyres
shirt shoes dress horoscope lottery casino poker love colour color favourite favorite hobby
spoon olympics medal medals newspaper headlines library museum theatre theater hamlet novel book
kubernetes university universities website websites outlook icloud dropbox zoom slack
vodafone telekom mortgage groceries supermarket parcel shipping stamp flower flowers gift gifts santa christmas easter
pregnant maternity bonus promotion resignation interview cv resume lebenslauf overtime commute
windows defender conditional vm vms bitlocker autopilot mailflow outlook onedrive icloud vlan lan subnet
kahoot tinder snapchat twitter reddit wikipedia twitch minecraft fortnite pokemon disney marvel batman superman
bundesbank inflation pin atm iban
marathon skiing ski swim swimming hiking camping beach island vacation cruise zoo
lawnmower plumber electrician carpenter painter roof heating toilet shower sofa bed mattress
brother brothers uncle aunt cousin grandma grandpa nephew niece printing printed
horse horses bird birds fish spider snake elephant tiger lion
scrum agile itil pmp cissp comptia coursera udemy toefl
mysql postgres mongodb linux ubuntu debian apache nginx terraform ansible jenkins gitlab bitbucket jira confluence
millionaire lottery jackpot bet betting
allergy cough fever pharmacy hospital
stolen thanksgiving premier fiancee tuition leadership chatbot hyperscaler hyperscalers transfers pirate pretend imagine jailbreak grandmother guest guests
compliant presentation presentations economy government collective metal platinum calories haircut strike population language languages
queue attendant onboarding kql lakehouse pipeline yaml vnet aks cluster container containers blob webhook dlp gpu ram cpu motherboard usb hdmi
airpods airline strike concert tickets metro tram parking garage lease tenancy landlord babysitter nursery school homework teacher grades
wifi tokyo sydney brazil australia berlin munich hamburg paris london
`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that belong to a programme, in company that shows other business: metals, banks, contracts, other people's accounts. */
export const OTHER_BUSINESS = new RegExp(
  [
    String.raw`(?:gold|silver) (?:medals?|coins?|rings?|bars?|jewell?ery|rush|mine|watch|necklace)`,
    String.raw`(?:gold|silver) (?:price|rate)s? (?:today|per|chart|tomorrow)`,
    String.raw`prices? of (?:gold|silver) (?:today|per)`,
    String.raw`(?:gram|ounce|kilo|kg)s? of (?:gold|silver)`,
    String.raw`at (?:my|our|the) bank|my bank|bank (?:holidays?|robbery)|exchange (?:rates?|online)|tax (?:returns?|advis[eo]rs?)|work visa`,
    String.raw`business cards?(?! billing)|(?:mobile|phone|rental|gym|employment) contracts?|gym memberships?|frequent flyers?`,
    String.raw`(?:admin(?:istrator)?'?s|user'?s?|guest'?s?|customer'?s) passwords?|passwords? of (?:an?|my|our|the) (?:\w+ )?(?:user|guest|customer|colleague)s?`,
    String.raw`your (?:own )?(?:instructions|guidelines|prompts?|system message)|(?:full|exact) text of your|no limits`,
    String.raw`power bi (?:reports?|charts?|dashboards?|measures?)|chart in power bi|windows 1[01]|spending limit|building access`,
    String.raw`^\s*(?:please |pls |can you |could you |kindly )*(?:send|write|draft|compose|sing|tell|draw|paint) (?:me |us )?(?:an? |the )?(?:\w+ )?(?:e-?mails?|mail|letters?|poems?|essays?|stor(?:y|ies)|songs?|jokes?|pictures?)`,
    String.raw`^\s*system:|reveal|developer mode|(?:previous|prior|above) instructions|mcp servers?|stolen|cover letters?`,
    String.raw`my (?:new |old )?(?:daughter|mother|mum|sister|son|phone|car|laptop|boss'?s? birthday)|(?:a|the) new phone|phone (?:screen|plan)|data plan`,
    String.raw`ceo of microsoft|employees does microsoft have|bill gates|pay rise|reference letter|blue card|credit card limit`,
    String.raw`meaning of life|paydays?|(?:what is|what'?s) your name|connection strings?|storage accounts?|developer of this bot|license plates?|credit score|visa for|from another country`,
    String.raw`for the building|meeting room (?:for|at)|the meeting room(?!s)|market share|company (?:founding|car|phone)`,
  ]
    .map((one) => String.raw`\b(?:${one})\b`)
    .join('|'),
  'gi',
);

/** What people do with products. A question that does such a thing, and an answer that does not speak of it, do not belong together. */
export const WORK_WORDS: ReadonlySet<string> = new Set(
  `create configure install uninstall debug deploy migrate export import sync mute unmute automate draft
summarize summarise translate calculate cook hack restart reboot reset format crash crashes crashing freeze freezes deallocate
trigger compile debugging`
    .split(/\s+/)
    .filter(Boolean),
);
