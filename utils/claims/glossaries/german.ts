import type { Glossary } from './glossary.ts';

export const GERMAN: Glossary = {
  leaf: '$ absud aufguss baum baume baumes blatter blattern blattes blattpulver extrakte extrakten gewachs grunzeug laub produkt produkte produkten pulvers rohpulver substanz substanzen teeaufguss tees wirkstoff zeug',
  it: '$ diese diesem diesen dieser dieses',
  me: '$ mich',
  is: 'fuhle $ bleibt fuhlt fuhlte galt gefuhlt gelten genannt geworden gilt gilt_als scheint',
  no: 'nutzlos unwirksam wirkungslos $ nimmer nix weder',
  less: 'geringfug uberschaubar vernachlassigbar $ milde milden mildes seltener',
  for: '$ aufgrund furs gegens',
  ease: 'abfeder abmilder abzumilder befrei behandlung besanft beseitig bewaltig dagegenhalt eindamm entgegenwirk entkrampf entlast erfolgreich ertraglich heilend heilkraft heilsam hilfreich loswerd loszuwerd uberwind unterstutz verbesser vorbeug wirksam wirkungsvoll wohltuend $ abgefedert abgemildert abhilfe bessert besserte besserung erlost erlosung gebessert geheilt geholfen gelindert gemildert genesung gerettet gestarkt gutgetan guttut heilen heilung hilfe lebensretter lockert losgeworden rettet schutzt segen verhilft vertreiben vertreibt wohltat wundermittel',
  better:
    'angenehm ausgezeichnet bessere besten herrlich hervorragend himmlisch perfekt wunderbar zuverlassig $ beste gutem guten guter gutes klasse leichter schneller tiefer',
  gone: 'abgeklung angstfrei beschwerdefrei nachliess symptomfrei verblass verschwand verstumm $ aufgelost in_schach nachgelassen nachlasst verfliegt verflog verflogen weggeblasen',
  use: 'anwend ausprobier benutz gerauch konsumier verschreib $ angeboten angepriesen angewandt angewendet bewirbt beworben eingesetzt einnahme einnehme einnehmen einnimmt einsetzen einzunehmen gebrauch gebraucht gekauft gekaut genutzt kauen kaufen kauft kaut kauten konsum schatzen verordnet verschrieben',
  took: '$ dosierte eingenommen eingeworfen genommen geschluckt getrunken nahm nahmen nehme_ich probiert probierte reingezogen schluckte trank tranken',
  pain: 'arthrose bandscheib bauchschmerz clusterkopf dauerschmerz gelenkbeschwerd gelenkleid gelenkprobl halsschmerz hexenschuss ischialg ischias karpaltunnel knieschmerz krampfaderschmerz kreuzschmerz magenschmerz menstruationsschmerz muskelschmerz nackenschmerz nackenverspann nervenschmerz periodenschmerz phantomschmerz polyneuropath postoperativ regelbeschwerd regelschmerz ruckenbeschwerd ruckenleid ruckenprobl schulterschmerz sehnenscheid spannungskopf tennisarm trigeminus tumorschmerz unterleibsschmerz verspann wehtu wundschmerz zahnschmerz $ bauchweh bechterew entzundet entzundete entzundung entzundungen gezwickt gicht gurtelrose kopfweh kreuzweh muskelkater pocht ruckenweh skoliose stechen verschleiss wehwehchen zahnweh zipperlein zwickt',
  analgesic:
    'antinozizept entzundungshemm krampflos schmerzbehandl schmerzbekampf schmerzbewalt schmerzblock schmerzdampf schmerzfrei schmerzhemm schmerzkiller schmerzlosend schmerzmind schmerzreduz schmerztherap schmerzunempf',
  body: 'beine fussgelenk halswirbel handgelenk huft kniegelenk kniescheib kreuzbein steissbein wirbelsaul $ ellbogen ellenbogen faszien fingern fusse fussen genick hals kiefer knochel knochen meniskus muskulatur schulter sehne sehnen zahne',
  anxiety:
    'albtraum alptraum angespannt angstanfall angstattack angstgefuhl angstlich angstpatient angststor anspannung befangen beklemm burnout existenzangst gedankenkarussell gedankenkreis gedankenspiral gedruckt grubel hoffnungslos lebensmud lustlos menschenmeng panisch posttraumat prufungsangst psychisch schuchtern schwermut seelisch sozialphob stimmungsprobl stimmungstief stressig tranenausbruch traurig verlustangst versagensangst verstimmung verzweifl winterdepress zukunftsangst zwangsgedank zwangsstor $ borderline depri flugangst gegrubel gemut gestresst kopfkino kummer lampenfieber nervositat ptbs seele seelenschmerz sorge stimmung stressabbau stresslevel traumata weltschmerz winterblues',
  anxiolytic:
    'angstdampf angsthemm angstlind anxiolyt stimmungsaufhell stimmungsheb stimmungsverbess stresslind stresslosend',
  sleep:
    'nachtschlaf schlafend schlafphase $ bettruhe gepennt nachtruhe nickerchen pennen pennt schlafdauer schlafens schlafqualitat schlafrhythmus schlafverhalten schlafzyklus traume traumen traumt traumte',
  insomnia:
    'durchschlafstor durchwacht einschlafschwierigk schlafbeschwerd schlafdefizit schlafschwierigk $ nicht_schlafen schlafentzug schlafmangel ubermudet ubernachtigt',
  goodsleep:
    'durchpenn einnick einpenn einschlafhilfe erholsam sandmann schlafanstoss schlafbringend schlaffordernd schlafhilfe schlummer tiefschlaf wegdammer wegpenn $ am_stuck ausgeruht ausgeschlafen durchgepennt durchgeschlafen durchzuschlafen eindosen eingedost eingenickt eingepennt eingeschlafen einzuschlafen erholt traumland wegdosen weggedammert weggepennt',
  awake:
    'herumwalz hochschreck nachteule wachge wachhalt wachlieg $ aufgeschreckt glockenwach herumgewalzt hochgeschreckt kein_auge_zu mit_offenen_augen morgengrauen putzmunter um_vier_uhr wachphasen wachzuhalten zimmerdecke',
  spoil:
    'beeintrachtig durcheinander gestort kaputt miserabel schlechte torpedier vermies zerhack zerstor $ erschwert geraubt rauben raubte storen storte storten unterbricht unterbrochen verderben verdirbt verdorben verkurzt versauen versaut verzogert zerruttet zunichte',
  bedtime:
    'abendlich bettgeh feierabend fruhstuck nachtschicht nachttisch schlafengeh spatabend spatschicht vormittag zubettgeh $ abendbrot abenden abendessen abendtee am_abend bett bettzeit fruhmorgens kopfkissen mittagessen mittags mitternacht morgens nachte nachten schlafenszeit',
  opioid:
    'opiumraucher schmerzmedikament schmerzmittel schmerzpflaster schmerztablett $ levomethadon morphium palexia polamidon schmerztropfen tapentadol targin tilidinentzug valoron',
  off: 'loskomm uberbruck umsteig $ abgelost ablosen anstatt anstelle ausstiegshilfe durchgestanden durchstehen durchzustehen entwohnungshilfe ersetzen ersetzt loskam loszukommen opiatersatz opioidersatz runtergekommen stattdessen uberstanden uberstehen umgestiegen umstieg wegkam wegkommen wegzukommen',
  drug: 'anasthes antibiotik betablock blutdruckmedik blutdruckmittel blutdrucksenk blutdrucktablett gerinnungshemm herzmedik herzmittel herztablett hustenstill immunsuppress johanniskraut kokain muskelrelax narkose partydrog psychopharmak rauschgift $ arzneien bisoprolol diclofenac downern droge drogen ecstasy gekifft hustensaft kiffen marcumar mdma medikation novalgin phenprocoumon promille ramipril rauschmittel schnaps stimulanzien tavor wein xanor',
  mix: 'begleitmedik beimisch dazutrink drogencocktail gemisch vermisch $ beides_zusammen gemixt gleichzeitig gleichzeitiger kombi obendrauf zugleich zusammen_mit zusammenspiel zusatzlich',
  raise:
    'addier ansteig aufschaukel beschleunig hochschnell hochtreib intensivier kumulier summier verdreifach vervielfach verzehnfach $ angestiegen anheben anstieg aufgeschaukelt gestiegen in_die_hohe schnellt steigen',
  level:
    'abbauend ausscheid blutkonzentration halbwertszeit leberenzym plasmaspiegel serumspiegel stoffwechsel verstoffwechsel wirkspiegel $ abbau abbauen abgebaut blutspiegel pegel wirkstoffspiegel',
  addict:
    'dauerkonsum dranhang gewohnheit gewohnt kratomabhang kratomentzug kratomsucht lechz missbrauch ruckfall substanzgebrauchsstor substanzmissbr suchtdr suchterk suchtk suchtmed suchtmi suchtp suchtstoff suchtverh suchtverl zwanghaft $ abgerutscht abusus angewiesen gefangener gefesselt gewohnen gierig gierte hangengeblieben hineingerutscht kontrollverlust reingerutscht suchtfalle suchtspirale teufelskreis verfallen verlangen versklavt',
  quit: 'abdosier abgewohn abzugewohn ausgeschlich ausschleich aussteiger ausstieg auszuschleich einnahmepaus entgift entwohn herunterdosier konsumpause kratompause pausentag pausier reduktionsplan runterdosier runterzudosier toleranzpause weglass weglies $ abbruch abgebrochen abzusetzen aufgegeben ausgesetzt ausgestiegen auslassen aussteigen beenden beendet beendigung karenz nuchtern pausen runterzukommen schluss_machen schrittweise stehen_lassen von_heute_auf_morgen weggelassen wegzulassen wochen_ohne',
  symptom:
    'abgeschlagen absetzerschein absetzsymptom appetitlos gereizt heulkramp knochenschmerz kraftlos magenkramp muskelkramp muskelzuck reizbar ruhelos schweiss stimmungsschwank symptome unruh wadenkramp weinkramp zittrig $ appetitverlust bauchgrimmen brechreiz durchgeschwitzt elend erbrechen erbrochen gekotzt hirnnebel hundeelend kotze kotzen kotzubel krankheitsgefuhl matschbirne nachtschweiss speiubel strampeln symptomatik ubelkeit unausstehlich',
  need: 'benotig brauche $ bedarf brauchst brauchte nachgelegt nachlege nachlegen nachzulegen',
  dose: 'anfangsdos dosisangab einnahmemenge einstiegsdos einzeldos einzelmenge startdos tagesdos $ dosisbereich ration rationen tagesration',
  advise:
    'aufgiess einnahmehinweis einruhr empfehl empfiehl faustformel faustregel herantast heranzutast kurmassig ratschlag richtwert ubergiess zubereit $ anzuraten genugen genugt ratsam sollten_sie tipp tipps ziehen_lassen',
  person:
    'angehorig dauernutzer erwachsene fortgeschritten gelegenheitskonsum jugendliche konsument nutzer raucher verbraucher $ anwender kunden kundinnen leuten mensch menschen patientin patientinnen personen',
  unit: 'ampulle dragee flasche gehauft gestrichen packung pulverkapsel trinkampull $ becher beutelchen digitalwaage essloffel feinwaage flaschchen glas haferl kilogramm kuchenwaage loffelchen loffeln messerspitze messloffel packchen schluck tasschen tassen teebeutel tropfen tutchen tute tuten',
  number:
    '$ dreimal dreissig drittel dutzend ein_paar eineinhalb funfmal funfzehn funfzig halb halbes hundert sechzig sieben tausend viertel vierzehn vierzig zehn zwanzig zweieinhalb zweimal zwolf',
  contains:
    'beinhalt enthaltene inhaltsstoff laborbericht mitragyningehalt zertifikat $ analysezertifikat enthalten enthielt gehalt kosten kostet lieferung preis preise versand wirkstoffgehalt',
  disease:
    'adiposit allergie atemwegsinfekt blasenentzund blutdruckwert demenz ekzem erektions erkrankung fettleib fiebersenk harnweg hochdruck hypertoni infekt insulinresist krebserreg leukam lungenentzund magengeschwur metastas reizdarm spulwurm thrombos ubergewicht volkskrankheit zellalter zuckerkrank zuckerwert $ abnehmen bluthochdruck borreliose brustkrebs darmkrebs hautkrebs heuschnupfen husten krankheit krankheiten lungenkrebs neurodermitis osteoporose reizmagen ruhr schuppenflechte sumpffieber tuberkulose typhus verstopfung wechselfieber wurmbefall wurmer',
  legal:
    'entkriminalis freiverkauflich legalisier rechtmassig rezeptfrei straffrei straflos $ erlaubte frei_erhaltlich freigegeben gestattet legalen legaler legales legalitat rechtens zugelassen zulassig zulassige',
  everywhere:
    'ausnahmslos bundesweit deutschlandweit flachendeckend landesweit uneingeschrankt $ allerorten allerorts in_der_gesamten osterreichweit schweizweit',
  exceptions:
    'altersbeschrank altersgrenze ausnahme beschlagnahm betaubungsmittelg betaubungsmittelr betaubungsmittelv bussgeld einfuhrverbot einstuf gesetz grauzone illegale jugendschutz kratomverbot minderjahrig regulier rezeptpflicht schmugg strafgesetz strafrecht unzulassig verbiete verbot verkaufsverbot verschreibungspflicht volljahrig $ altersnachweis ausgenommen eingestuft illegalitat npsg rechtslage sichergestellt untersagen untersagt verordnung verordnungen verstosst',
  same: 'gleichbedeut gleichwertig gleichzusetz identisch vergleichbar $ ahnelt demselben denselben derselbe derselben dieselben ebenso genauso gleichen gleichgesetzt gleichkommt keinen_unterschied nichts_anderes nichts_anderes_als',
  just: 'bloss reine unverfalscht $ ausschliesslich lediglich nichts_weiter purer pures schlicht schlichtweg',
  all: 'durchweg grundsatzlich hundertprozent samtlich vollstandig weitgehend $ alles extrem ganzlich generell immer komplett relativ rundum sehr stets uberaus vollige vollkommen',
  natural:
    'biologisch botanisch chemiefrei heilkraut heilpflanz krauterheil krautermisch krautertee naturbelass naturbursch naturheil naturrein naturstoff okologisch pestizidfrei phytopharm phytotherap unbehandelt zusatzstofffrei $ bioqualitat naturmedizin naturmittel ohne_chemie',
  remedy:
    'alternativmedizin beratungsstelle nahrungserganz selbsthilfegrupp suchthilfe $ als_mittel behelf geheimtipp geheimwaffe hausmittel heilmittel mittel_gegen wunderwaffe',
  safe: 'bedenkenlos bekommlich gefahrlos nebenwirkungsarm nebenwirkungsfrei risikofrei risikolos schadstofffrei ungiftig unschadlich vertragliche $ sanfte sanften sanftes schonend schonende unbesorgt vertraglich',
  safer: '$ sanfter sanftere schonender schonendere sicherer sicherere vertraglicher',
  sideeffect:
    'begleiterschein gegenanzeige kehrseite kontraindik mundtrocken nachteil schattenseite schwindelgefuhl unerwunscht unvertraglich $ gewichtsverlust haarausfall hautausschlag juckreiz libidoverlust schwindelig schwindlig',
  century: 'jahrhundert jahrtausend jahrzehnt traditionell uberliefer $ seit_jeher',
  believe:
    'anekdot angeblich erzahl glaub schwor vermeintlich versprech $ berichten heisst_es liest_man meinen meint meinte sagen sagt sagte schreibt uberzeugt verspricht versprochen',
  harm: 'bedenklich beschadig bewusstlos brandgefahrlich delirant fehlgeburt folgeschad fruhgeburt gefahrde gesundheitsgefahr gesundheitsrisik gesundheitsschad giftig halluzin intensivmedizin intensivstation kollab langzeitschad lebensbedroh missbildung notarzt ohnmacht rettungsdienst riskant schwerwiegend spatfolge toxisch toxizitat vergift verhangnisvoll zusammengebroch $ blutung blutungen delirium eingeliefert gefahr gefahrdung gefahren gewarnt heikel krankenwagen kreislaufkollaps notfall notfalle rettungswagen risiken risiko umgekippt warnen warnt warnte warnung warnungen zusammenbruch zwischenfall zwischenfalle',
  organ:
    'atemfrequenz atemweg atemzug bauchspeichel entgiftungsorgan gallenblase gallengang herzfrequenz herzfunktion herzschlag nierenfunktion nierenwert organe schilddrus $ atemantrieb blutbild darm galle herzen herzens herzmuskel kreislauf magen milz nervensystem organismus zentralnervensystem',
  attack:
    'anfall atemaussetz atemlahm dialysepflicht herzinfarkt herzrhythmus herzschad herzstillstand hirnblut hirnodem komatos krampfend kreislaufstill kreislaufversag kurzatmig leberentzund lebertoxi lebertransplant leberverletz leberzirrhos lungenodem multiorgan organschad rhythmusstor schlaganfall wiederbeleb $ dialyse dunkler_urin herzrasen herzstolpern herzversagen ikterus kammerflimmern koma krampfte leberausfall leberkoma luftnot nierenversagen organversagen vorhofflimmern zirrhose',
  death:
    'beerdig drogentote leblos sterblichkeit todesopfer uberdosi verstarb verstorben $ drogentod gestorben leiche leichen starb starben sterben stirbt tode todes toten uberdosen umgekommen versterben',
  cause:
    'auslos beobachtet bewirk einhergeh fallbericht hervorruf hervorzuruf kausal provozier $ aufgetreten auftreten auftritt ausgelost begunstigt drohen droht drohte entwickeln entwickelt entwickelte erleiden erlitt erlitten hervorgerufen zuruckgefuhrt zuruckzufuhren zusammenhang',
  stim: 'aktivier ankurbel antreib antrieb aufdreh aufgedreht aufmerksam aufmunter ausdauer beflugel beleb beschwingt durchstart ermunter fokus gesprachig koffein konzentrationsfahig leistungsfahig leistungssteiger motivierend muntermach produktiv pushend redselig tatkraft wachmachend wachmacher $ arbeitswut auf_trab aufgekratzt elan gepusht konzentrieren leistungsschub motiviert muntere munterer muntert pushen pusht putschen putscht schwung schwungvoll tatendrang wachheit wachsamkeit',
  sed: 'apathi ausgeglichen benebel bleischwer chillig dampfende ermud gelassen gemutlich narkotisier niederstreck ruhigstell schummrig tiefenentsp $ abschalten abzuschalten ausgeknockt chillen dosig gechillt muder mudigkeit ruhiggestellt runterfahren runterkommen schlapp umhaut',
  low: 'mikrodos sparsam winzig $ bisschen hauch in_kleinen schwach schwache schwacher untere unteren',
  high: 'doppelt exzessiv hochdos mehrfache reichlich ubermass vielfache $ dreifache hoch hochste hochsten obere oberen starken starkes vielen vierfache zehnfache zuviel',
  different:
    'einzigartig farbabhang individuell jeweilig sortenabhang sortentypisch speziell unterscheid unterschied verschieden wirkprofil wirkungsprofil $ anders eignen eignet geeignet jeder jedes jeweils pragt wirkspektrum',
  newborn: 'frischgeboren saugling ungeboren $ babys',
  myth: 'angstmache halbwahrheit irrglaub irrtum legende panikmache schauermarchen trugschluss ubertreib ubertrieben verteufel $ ammenmarchen blodsinn gerucht geruchte hetze humbug hysterie marchen mythen mythos quatsch unsinn',
  brain: 'anpassung belohnungssystem $ angepasst anpassen gehirn gehirns gewohnt_sich hirn',
  study:
    'auswertung befragt befragung doppelblind forscher fragebogen laborversuch onlinebefrag proband teilnehmer tiermodell tierstud tierversuch umfrage untersuch versuchstier wissenschaft zellkultur $ ausgewertet ergebnisse mausen ratten studien',
  may: 'durfte konnte $ darf durfen eventuell konnen moglicherweise vielleicht womoglich',
  hard: 'anstrengend holllen muhsam qualvoll schwere schwierig unmoglich $ durchgebissen gekampft gescheiterter harteste kampf kampfe kampfen qualen schwer versuche versuchen versucht versuchte',
  dontmix: '$ abgeraten abzuraten gemieden meiden nicht_mit vermeide vermeiden vermieden',
  serotonin: 'serotonerg serotoninsyndrom',
  depend: 'dosisabhang variier $ je_nach kommt_darauf_an schwanken schwankt',
  touch: 'auswirk $ betrifft gesund gesunde gesundes gesundheit',
  receptor: 'opiatrezeptor rezeptor $ andockt',
  whether:
    'bestreit bezweif dementier umstritten unbegrundet unbelegt unbestatigt unbewiesen ungeklart unklar widerleg widersprech widersprich widerspruch zweifel $ bestritten falsch falsche keine_rede unwahr',
  anytime: 'muhelos problemlos $ jederzeit',
  antidep: '$ doxepin opipramol trimipramin',
  ask: '$ aufklarungsgesprach fragen_sie rucksprache sprechen_sie',
  interact: 'interaktion',
  cant: 'scheitert vergeblich $ ausserstande gescheitert scheitern unfahig',
  pill: '$ pille pillen',
  toler: 'abstumpf dosissteiger $ abgestumpft wirkungsverlust',
  day: 'halbjahr jahrelang monat wochenende wochentlich $ jahr minuten stunden stundlich tagliche wochen wochenlang',
  hide: 'ersparniss heimlich verheimlich verleugn verpfand verschuld vertusch $ beklaut belogen belugt betteln bettelt gebettelt geklaut gelogen gestohlen klauen kontostand luge lugen nachbestellt schulden',
  able: 'ermoglich $ endlich imstande',
  worse: 'schlimmere verschlimm $ schlimmer schlimmsten ubler',
  infect: 'bleibelast keimbelast kolibakter schimmel schwermetall verunreinig $ gestreckt keime pestizide pestiziden',
  cap: 'hochstdos hochstgrenze hochstwert tageshochst $ hochstmass mehr_nicht nicht_mehr_als nicht_uber tageslimit uberschritten',
  nobody: 'niemande',
  hurt: 'befurcht $ angetan antun geschadet keinen_kopf schadete zugefugt zuleide',
  tame: 'fencheltee gummibar ingwer kamillentee lavendel melisse pfefferminz salbei schokolade $ apfelsaft banane bananen gruntee joghurt kakao minztee orangensaft schwarztee',
  cond: '$ sofern wenn_ich wenn_sie',
  chills:
    'ameisenlauf frostelnd grippeartig grippegefuhl grippesympt hitzewall kaltegefuhl kalteschau kaltschweiss niesanfall $ frieren frosteln gahnen gansehaut gefroren gegahnt kribbeln laufende_nase niesen schlottern schniefen tranenfluss triefnase',
  absent: 'inexistent $ ausgeschlossen',
  outcome: 'effekt $ wirken wirkte wirkweise',
  inhibit: 'ausbrems blockad blockier brems hemmstoff verlangsam $ gebremst gehemmt hemmung schwachen schwacht',
  reason: 'anwendungsgebiet beweggrund einsatzgebiet einsatzzweck zweck $ anlass grund grunde grunden motiv',
  cut: 'abschwach halbier unterdruck verminder verringer zuruckgeh zuruckging $ abgeschwacht drosseln drosselt gedrosselt gesenkt gesunken mindern mindert reduziert senken senkte senkung sinken sinkt zuruckgegangen',
  coroner:
    'blutprobe gerichtsmediz leichenschau obduk rechtsmedizin sektionsbefund sterbeurkunde todesursache totenschein toxikolog',
  over: '$ oberhalb',
};
