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
wedding birthday wife husband girlfriend boyfriend kid kids son daughter mum mom mother dad father baby neighbour neighbor cat cats dog dogs
doctor dentist hurts headache medicine pill pills health vaccine gym fitness yoga sport sports chess club loan mortgage
stock stocks shares bitcoin crypto ethereum gram ounce jewellery jewelry ring rent landlord flat apartment house garden garage
insurance salary salaries wage wages payslip pension timesheet expense expenses vacation holidays parental sick parking canteen kitchen
printer toner paper laptop notebook mouse keyboard monitor headset camera microphone speaker phone iphone ipad android macbook mac wifi router
vpn docker python javascript java php html css regex sql query queries script scripts powershell vlookup pivot spreadsheet excel word powerpoint
mailbox mailboxes sharepoint onedrive onenote planner yammer bluetooth antivirus virus malware firewall dns ssl webserver hosting domain backup
browser chrome firefox safari chatgpt openai gemini claude llm prompt prompts translate translation
capital president chancellor king queen politics election vote party moon mars planet sun earthquake volcano mountain everest river ocean
aws google salesforce cisco vmware oracle adobe hubspot ibm dell lenovo apple tesla samsung sony siemens intel nvidia godaddy linkedin costco
hilton marriott lufthansa ryanair airbnb booking ikea walmart aldi lidl iso tuev tax taxes vote lawyer lawsuit divorce visa trademark
furniture chair table desk lamp door building elevator dishwasher fridge washing machine battery charger tyre tyres
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
brother sister brothers sisters uncle aunt cousin grandma grandpa nephew niece printing printed
horse horses bird birds fish spider snake elephant tiger lion
scrum agile itil pmp cissp comptia coursera udemy toefl
mysql postgres mongodb linux ubuntu debian apache nginx terraform ansible jenkins gitlab bitbucket jira confluence
millionaire lottery jackpot bet betting
allergy cough fever pharmacy hospital
wifi tokyo sydney brazil australia berlin munich hamburg paris london
`
    .split(/\s+/)
    .filter(Boolean),
);

/** Silver and gold as metals: their price by weight or today, and what is made of them. */
export const METAL =
  /\b(?:gold|silver) (?:medals?|coins?|rings?|bars?|jewell?ery|rush|mine|watch|necklace)\b|\b(?:gold|silver) (?:price|rate)s? (?:today|per|chart|tomorrow)\b|\bprices? of (?:gold|silver) (?:today|per)\b|\b(?:gram|ounce|kilo|kg)s? of (?:gold|silver)\b/gi;

/** What people do with products. A question that does such a thing, and an answer that does not speak of it, do not belong together. */
export const WORK_WORDS: ReadonlySet<string> = new Set(
  `create configure install uninstall debug deploy migrate export import sync mute unmute automate draft
summarize summarise translate calculate cook hack restart reboot reset format crash crashes crashing freeze freezes deallocate
trigger compile debugging`
    .split(/\s+/)
    .filter(Boolean),
);
