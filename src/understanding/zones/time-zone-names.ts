/** Further names people use for time zones, folded: abbreviations, regions, countries with one zone, large cities. */
export const zoneNames: ReadonlyMap<string, string> = names(`
UTC: utc, zulu, coordinated universal, greenwich mean, gmt
America/New_York: est, edt, et, eastern, us eastern, east coast, us east coast, boston, washington, washington dc, miami, atlanta, philadelphia, nyc, charlotte, orlando, pittsburgh
America/Chicago: cdt, ct, us central, dallas, houston, austin, minneapolis, st louis, new orleans, nashville, kansas city, milwaukee, san antonio
America/Denver: mst, mdt, mt, mountain, us mountain, salt lake city, colorado
America/Phoenix: arizona
America/Los_Angeles: pst, pdt, pt, pacific, us pacific, west coast, us west coast, seattle, redmond, san francisco, san diego, la, portland, las vegas, silicon valley, california, bellevue, sf, sacramento
America/Anchorage: alaska, akst
Pacific/Honolulu: hawaii, hst
America/Toronto: ottawa, montreal, quebec
America/Vancouver: british columbia
America/Edmonton: calgary, alberta
America/Halifax: atlantic, ast
America/Mexico_City: mexico
America/Sao_Paulo: brasilia, brt, rio, rio de janeiro, brazil, brasil
America/Argentina/Buenos_Aires: argentina
America/Bogota: colombia
America/Lima: peru
America/Santiago: chile
Europe/London: bst, uk, united kingdom, britain, great britain, england, scotland, wales, british, manchester, birmingham, edinburgh, glasgow, leeds, bristol, cardiff, liverpool, cambridge, oxford
Europe/Dublin: ireland, irish, cork
Europe/Lisbon: wet, west, portugal, porto
Europe/Berlin: cet, cest, mez, mesz, central european, germany, german, munich, hamburg, frankfurt, cologne, stuttgart, dusseldorf, dresden, leipzig, hannover, nuremberg, bremen, munchen, koln
Europe/Paris: france, french, lyon, marseille, toulouse, lille, bordeaux, nice
Europe/Madrid: spain, spanish, barcelona, valencia, seville, bilbao
Europe/Rome: italy, italian, milan, turin, naples, milano, roma
Europe/Amsterdam: netherlands, the netherlands, holland, dutch, rotterdam, the hague, utrecht, eindhoven
Europe/Brussels: belgium, belgian, antwerp, ghent
Europe/Zurich: switzerland, swiss, geneva, basel, bern, lausanne
Europe/Vienna: austria, austrian, graz, linz, salzburg, wien
Europe/Copenhagen: denmark, danish, aarhus
Europe/Stockholm: sweden, swedish, gothenburg, malmo
Europe/Oslo: norway, norwegian, bergen
Europe/Warsaw: poland, polish, krakow, wroclaw, gdansk
Europe/Prague: czechia, czech republic, czech, brno
Europe/Budapest: hungary
Europe/Helsinki: eet, eest, finland, finnish, eastern european, espoo, tampere
Europe/Athens: greece, greek
Europe/Bucharest: romania, cluj
Europe/Sofia: bulgaria
Europe/Kyiv: ukraine, kyiv, lviv
Europe/Istanbul: turkey, ankara
Europe/Moscow: msk, moscow
Asia/Jerusalem: israel, tel aviv, haifa
Asia/Dubai: uae, emirates, united arab emirates, abu dhabi, gst
Asia/Riyadh: saudi arabia, jeddah
Africa/Cairo: egypt
Africa/Johannesburg: south africa, cape town, sast, durban, pretoria
Africa/Lagos: nigeria
Africa/Nairobi: kenya
Asia/Kolkata: india, indian, india standard, mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, chennai, pune, kolkata, calcutta
Asia/Karachi: pakistan, lahore, islamabad
Asia/Dhaka: bangladesh
Asia/Singapore: sgt
Asia/Kuala_Lumpur: malaysia
Asia/Bangkok: thailand
Asia/Ho_Chi_Minh: vietnam, hanoi, saigon
Asia/Manila: philippines
Asia/Hong_Kong: hkt, hongkong
Asia/Shanghai: china, chinese, beijing, shenzhen, guangzhou
Asia/Taipei: taiwan
Asia/Seoul: korea, south korea, kst
Asia/Tokyo: japan, japanese, jst, osaka, kyoto
Australia/Sydney: aest, aedt, canberra, new south wales
Australia/Melbourne: victoria
Australia/Perth: awst, western australia
Australia/Brisbane: queensland
Australia/Adelaide: acst
Pacific/Auckland: nzst, nzdt, nzt, new zealand, wellington
`);

/** Names that several zones share: asked back. */
export const sharedZoneNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
    cst: ['America/Chicago', 'Asia/Shanghai'],
    central: ['America/Chicago', 'Europe/Berlin'],
    europe: ['Europe/London', 'Europe/Berlin', 'Europe/Helsinki'],
    european: ['Europe/London', 'Europe/Berlin', 'Europe/Helsinki'],
    usa: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
    us: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
    america: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
    canada: ['America/Toronto', 'America/Winnipeg', 'America/Vancouver'],
    australia: ['Australia/Sydney', 'Australia/Adelaide', 'Australia/Perth'],
    texas: ['America/Chicago'],
    florida: ['America/New_York'],
  }),
);

function names(table: string): ReadonlyMap<string, string> {
  const lines = table.trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [zone = '', list = ''] = line.split(': ');
      return list.split(', ').map((name) => [name, zone] as const);
    }),
  );
}
