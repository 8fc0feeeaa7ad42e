const lines = (text: string): string[] =>
  text
    .split(',')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Countries, regions and cities of business news under the country (ISO 3166) they lie in, in German
 * and English spelling, lower case. Regions of several countries stand under `''`. Names that are
 * ordinary words as well ("Reading", "Nice") are left out. Collected for this project.
 */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  '': lines(`
    europe, europa, asia, asien, africa, afrika, america, amerika, nordamerika, north america, latin america, lateinamerika, middle east,
    nahost, naher osten, gulf, golf, atlantic, atlantik, pacific, pazifik, scandinavia, skandinavien, benelux, balkans, balkan, baltics,
    baltikum, southeast asia, südostasien, alps, alpen, emea, apac, dach`),
  US: lines(`
    usa, united states, vereinigte staaten, new york, new york city, manhattan, brooklyn, san francisco, san jose, san diego, san mateo,
    santa clara, santa monica, santa barbara, menlo park, mountain view, palo alto, cupertino, sunnyvale, fremont, berkeley, oakland,
    emeryville, foster city, redwood city, los altos, los gatos, los angeles, pasadena, irvine, el segundo, hawthorne, costa mesa, redmond,
    seattle, bellevue, kirkland, portland, boston, cambridge massachusetts, somerville, waltham, chicago, detroit, pittsburgh, philadelphia,
    baltimore, washington, arlington, mclean, reston, atlanta, miami, tampa, orlando, dallas, houston, austin, abilene, denver, boulder,
    salt lake city, lehi, las vegas, phoenix arizona, chandler, memphis, nashville, st. louis, minneapolis, armonk, stamford, greenwich,
    texas, california, kalifornien, nevada, arizona, wyoming, michigan, ohio, virginia, new jersey, vineland, massachusetts, connecticut,
    pennsylvania, maryland, delaware, florida, illinois, indiana, iowa, kansas, louisiana, mississippi, tennessee, north dakota, wisconsin,
    oregon, utah, colorado, minnesota, missouri, oklahoma, north carolina, south carolina, alabama, hawaii, alaska, bay area, silicon valley`),
  GB: lines(`
    britain, great britain, united kingdom, großbritannien, vereinigtes königreich, england, scotland, schottland, wales, northern ireland,
    nordirland, london, cambridge, oxford, bristol, manchester, birmingham, leeds, liverpool, edinburgh, glasgow, cardiff, belfast, swindon,
    newcastle, sheffield, loughton, culham`),
  IE: lines('ireland, irland, dublin, galway'),
  FR: lines(`france, frankreich, paris, lyon, marseille, toulouse, grenoble, bordeaux, lille, nantes, strasbourg, straßburg, montpellier,
    sophia antipolis, bruyères-le-châtel, provence, bretagne`),
  DE: lines(`
    germany, deutschland, berlin, munich, münchen, hamburg, cologne, köln, frankfurt, frankfurt am main, stuttgart, düsseldorf, dusseldorf,
    dortmund, leipzig, dresden, hannover, hanover, nuremberg, nürnberg, bremen, bonn, mannheim, karlsruhe, heidelberg, freiburg, ulm, augsburg,
    aachen, münster, wuppertal, bielefeld, bochum, duisburg, wiesbaden, mainz, darmstadt, potsdam, jena, erfurt, chemnitz, magdeburg, rostock,
    kiel, lübeck, kassel, göttingen, tübingen, heilbronn, walldorf, neckarsulm, gilching, garching, ottobrunn, gerlingen, ditzingen, metzingen,
    reutlingen, ingolstadt, regensburg, würzburg, bayreuth, wolfsburg, paderborn, gütersloh, herzogenaurach, erlangen, oberkochen, lübbenau,
    bayern, bavaria, sachsen, saxony, hessen, hesse, baden-württemberg, nordrhein-westfalen, north rhine-westphalia, niedersachsen, thüringen,
    brandenburg, spreewald, schwarzwald, ruhrgebiet, rheinland`),
  AT: lines(
    `austria, österreich, vienna, wien, linz, graz, salzburg, innsbruck, klagenfurt, villach, steiermark, oberösterreich, tirol`,
  ),
  CH: lines(`switzerland, schweiz, zurich, zürich, geneva, genf, basel, bern, lausanne, lugano, zug, winterthur, st. gallen, luzern, lucerne,
    davos, aargau, waadt, tessin, kanton`),
  NL: lines(
    'netherlands, niederlande, holland, amsterdam, rotterdam, the hague, den haag, eindhoven, veldhoven, utrecht, delft',
  ),
  BE: lines('belgium, belgien, brussels, brüssel, antwerp, antwerpen, ghent, gent, leuven, löwen'),
  LU: lines('luxembourg, luxemburg'),
  IT: lines(
    'italy, italien, rome, rom, milan, mailand, turin, bologna, genoa, genua, naples, neapel, florence, florenz, pisa, trieste, triest',
  ),
  ES: lines('spain, spanien, madrid, barcelona, valencia, seville, sevilla, bilbao, malaga, málaga, aragon, aragón'),
  PT: lines('portugal, lisbon, lissabon, porto, sines'),
  SE: lines(
    'sweden, schweden, stockholm, gothenburg, göteborg, malmö, malmo, uppsala, lund, linköping, linkoping, västerås',
  ),
  NO: lines('norway, norwegen, oslo, bergen, stavanger, trondheim, narvik, kvandal, fornebu'),
  DK: lines('denmark, dänemark, copenhagen, kopenhagen, aarhus, odense, bagsværd'),
  FI: lines('finland, finnland, helsinki, espoo, tampere, turku, oulu, mäntsälä, kajaani'),
  IS: lines('iceland, island, reykjavik'),
  EE: lines('estonia, estland, tallinn, tartu'),
  LV: lines('latvia, lettland, riga'),
  LT: lines('lithuania, litauen, vilnius, kaunas'),
  PL: lines(
    'poland, polen, warsaw, warschau, krakow, kraków, krakau, gdansk, gdańsk, danzig, gdynia, wroclaw, wrocław, breslau, poznan, posen',
  ),
  CZ: lines('czech republic, czechia, tschechien, prague, prag, brno, brünn, ostrava'),
  SK: lines('slovakia, slowakei, bratislava, preßburg, kosice'),
  HU: lines('hungary, ungarn, budapest'),
  RO: lines('romania, rumänien, bucharest, bukarest, cluj'),
  BG: lines('bulgaria, bulgarien, sofia'),
  GR: lines('greece, griechenland, athens, athen, thessaloniki'),
  HR: lines('croatia, kroatien, zagreb'),
  SI: lines('slovenia, slowenien, ljubljana, laibach'),
  RS: lines('serbia, serbien, belgrade, belgrad'),
  AL: lines('albania, albanien, tirana'),
  CY: lines('cyprus, zypern, limassol, nicosia'),
  UA: lines('ukraine, kyiv, kiev, kiew, lviv, lwiw, kharkiv'),
  RU: lines('russia, russland, moscow, moskau, st. petersburg'),
  TR: lines('turkey, türkei, istanbul, ankara'),
  IL: lines('israel, tel aviv, jerusalem, haifa, herzliya'),
  SA: lines('saudi arabia, saudi-arabien, saudiarabien, riyadh, riad, jeddah, dschidda, dammam, dhahran, neom, oxagon'),
  AE: lines(
    'emirates, united arab emirates, uae, vereinigte arabische emirate, emirate, vae, abu dhabi, dubai, sharjah, masdar',
  ),
  QA: lines('qatar, katar, doha'),
  KW: lines('kuwait'),
  BH: lines('bahrain, manama'),
  OM: lines('oman, muscat'),
  EG: lines('egypt, ägypten, cairo, kairo'),
  NG: lines('nigeria, lagos, abuja'),
  KE: lines('kenya, kenia, nairobi'),
  ZA: lines('south africa, südafrika, johannesburg, cape town, kapstadt'),
  MA: lines('morocco, marokko, casablanca, rabat'),
  CA: lines(`canada, kanada, toronto, montreal, montréal, ottawa, vancouver, calgary, edmonton, waterloo, kitchener, winnipeg, halifax,
    quebec, québec, ontario, ont, alberta, british columbia, manitoba, saskatchewan, nova scotia`),
  MX: lines('mexico, mexiko, mexico city, mexiko-stadt, monterrey, guadalajara'),
  BR: lines('brazil, brasilien, são paulo, sao paulo, rio de janeiro, brasilia'),
  AR: lines('argentina, argentinien, buenos aires'),
  CL: lines('chile, santiago de chile'),
  CO: lines('colombia, kolumbien, bogota, bogotá, medellin'),
  AU: lines('australia, australien, sydney, melbourne, brisbane, perth, canberra, adelaide'),
  NZ: lines('new zealand, neuseeland, auckland'),
  CN: lines(`china, volksrepublik, beijing, peking, shanghai, schanghai, shenzhen, hangzhou, guangzhou, chengdu, wuhan, nanjing, hefei, suzhou, xi'an,
    tianjin, wuxi, dongguan, chongqing, guizhou, mainland china`),
  HK: lines('hong kong, hongkong'),
  TW: lines('taiwan, taipei, taipeh, hsinchu, kaohsiung, taichung'),
  JP: lines(
    'japan, tokyo, tokio, osaka, kyoto, nagoya, yokohama, hokkaido, kumamoto, fukuoka, sendai, tomakomai, sapporo',
  ),
  KR: lines(
    'korea, south korea, südkorea, seoul, busan, ulsan, daejeon, incheon, pangyo, suwon, icheon, seongnam, daegu',
  ),
  KP: lines('north korea, nordkorea'),
  SG: lines('singapore, singapur'),
  MY: lines('malaysia, kuala lumpur, johor, johor bahru, penang, cyberjaya'),
  ID: lines('indonesia, indonesien, jakarta, batam'),
  TH: lines('thailand, bangkok'),
  VN: lines('vietnam, hanoi, ho chi minh city, ho-chi-minh-stadt'),
  PH: lines('philippines, philippinen, manila'),
  PK: lines('pakistan, karachi, lahore, islamabad'),
  KZ: lines('kazakhstan, kasachstan, astana, almaty'),
  IN: lines(`india, indien, bangalore, bengaluru, mumbai, bombay, delhi, new delhi, neu-delhi, chennai, hyderabad, pune, gurugram, gurgaon, noida,
    kolkata, kalkutta, ahmedabad, jamnagar, visakhapatnam, gujarat, maharashtra, karnataka`),
};
