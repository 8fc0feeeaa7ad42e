import type { FunctionWords, SentenceTables } from '../../model/tables/text';

/** Words that open German sentences and are small inside one. */
const starters =
  'der die das den dem des ein eine einer einem einen im in am an auf aus bei beim mit nach von vom vor zu zum zur über unter für durch gegen ohne um seit während wegen trotz es er sie wir ich ihr man dies diese dieser dieses dabei damit danach daneben darauf daraus darin darüber dazu davon dagegen denn doch aber und oder auch als wenn weil obwohl nun noch nur so zudem außerdem allerdings jedoch hinzu insgesamt zuletzt zuvor bislang bisher derzeit laut wie wer was wo warum kein keine sein seine ihre ihr beide alle mehr rund knapp erst schon bereits gleichzeitig inzwischen dennoch trotzdem zusammen zugleich ob sollte würde wird werden ist sind hat haben war waren hatte';

/** Where German sentences do not end. */
export const sentences: SentenceTables = {
  abbreviations: [
    ...'abs art bsp bspw bzgl bzw ca chr dr dipl dt ebd evtl exkl ff fr frhr ggf ggü hrsg ing inkl insb jr kap kfm lt max mind min mr mrs ms nr op pos prof red rd resp rs st str tel vgl vs zit zz zzgl gebr'.split(
      ' ',
    ),
    ...'mtl jhrl jährl wöchentl einschl einschließl sog abzgl bez betr geb gest ehem sen jun stv ver hl'.split(' '),
  ],
  endable: [
    ...'mio mrd bio mill md mia tsd inc corp co ltd llc plc sa ag etc usw uä jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so us'.split(
      ' ',
    ),
  ],
  starters: starters.split(' '),
  ordinalDot: true,
};

/** German function words that English lacks. */
export const functionWords: FunctionWords = {
  language: 'de',
  words:
    'der die das und ist nicht mit dem den des ein eine einer eines einem einen auf für von zu im sich auch als nach bei aus über wird werden sind wurde wurden hat haben hatte dass oder aber noch wie zum zur nur bereits durch seit vom beim sie er es wir ich ihre seine diese dieser dieses damit mehr kann können sein soll unter rund laut zwischen gegen bis vor um so wenn weil man'.split(
      ' ',
    ),
};
