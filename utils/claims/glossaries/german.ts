import type { Glossary } from './glossary.ts';

export const GERMAN: Glossary = {
  leaf: 'baume blatte extrakt produkte $ absud aufguss baum blattpulver gewachs grunzeug laub produkt pulvers rohpulver substanz substanzen teeaufguss tees wirkstoff zeug',
  it: '$ diese diesem diesen dieser dieses',
  me: '$ mich',
  is: 'fuhle fuhlt $ bleibt galt gefuhlt gelten genannt geworden gilt gilt_als scheint',
  no: 'nutzlos unwirksam wirkungslos $ nimmer nix weder',
  less: 'geringfug selten uberschaubar vernachlassigbar $ milde milden mildes',
  for: '$ aufgrund furs gegens',
  ease: 'abfeder abmilder abzumilder befrei behand besanft beseitig bessert bewaltig dagegenhalt eindamm entgegenwirk entkrampf entlast erfolgreich erlos ertraglich heilend heilkraft heilsam hilfreich kurier loswerd loszuwerd uberwind unterstutz verbesser vertre vorbeug wirksam wirkungsvoll wohltuend $ abgefedert abgemildert abhilfe besserung gebessert geheilt geholfen gelindert gemildert genesung gerettet gestarkt gutgetan guttut heilen heilung hilfe lebensretter lockert losgeworden rettet schutzt segen verhilft wohltat wundermittel',
  better:
    'angenehm ausgezeichnet bessere besten herrlich hervorragend himmlisch perfekt wunderbar zuverlassig $ beste gutem guten guter gutes klasse leichter schneller tiefer',
  gone: 'abgeklung angstfrei beschwerdefrei nachliess symptomfrei verblass verfl verschwand verstumm $ aufgelost in_schach nachgelassen nachlasst weggeblasen',
  use: 'anwend ausprobier benutz bestell einne gebra gekau gerauch konsumier verschreib $ angeboten angepriesen angewandt angewendet bewirbt beworben eingesetzt einnahme einnimmt einsetzen einzunehmen genutzt kauen kaufen kauft kaut kauten konsum schatzen verordnet verschrieben',
  took: 'probi $ dosierte eingenommen eingeworfen genommen geschluckt getrunken nahm nahmen nehme_ich reingezogen schluckte trank tranken',
  pain: 'arthrose bandscheib bauchschmerz clusterkopf dauerschmerz entzunde gelenkbeschwerd gelenkleid gelenkprobl halsschmerz hexenschuss ischialg ischias karpaltunnel knieschmerz krampfaderschmerz kreuzschmerz magenschmerz menstruationsschmerz migran muskelschmerz nackenschmerz nackenverspann nervenschmerz periodenschmerz phantomschmerz polyneuropath postoperativ regelbeschwerd regelschmerz ruckenbeschwerd ruckenleid ruckenprobl schulterschmerz sehnenscheid spannungskopf tennisarm trigeminus tumorschmerz unterleibsschmerz verspann wehtu wundschmerz zahnschmerz $ bauchweh bechterew entzundung entzundungen gezwickt gicht gurtelrose kopfweh kreuzweh muskelkater pocht ruckenweh skoliose stechen verschleiss wehwehchen zahnweh zipperlein zwickt',
  analgesic:
    'antinozizept entzundungshemm krampflos schmerzbehandl schmerzbekampf schmerzbewalt schmerzblock schmerzdampf schmerzfrei schmerzhemm schmerzkiller schmerzlosend schmerzmind schmerzreduz schmerztherap schmerzunempf',
  body: 'beine fusse fussgelenk halswirbel handgelenk huft kniegelenk kniescheib kreuzbein steissbein wirbelsaul $ ellbogen ellenbogen faszien fingern genick hals kiefer knochel knochen meniskus muskulatur schulter sehne sehnen zahne',
  anxiety:
    'albtraum alptraum angespannt angstanfall angstattack angstgefuhl angstlich angstpatient angststor anspannung befangen beklemm burnout existenzangst gedankenkarussell gedankenkreis gedankenspiral gedruckt grubel hoffnungslos lebensmud lustlos menschenmeng nervos panisch posttraumat prufungsangst psychisch schuchtern schwermut seele seelisch sozialphob stimmungsprobl stimmungstief stressig tranenausbruch traumatis traurig verlustangst versagensangst verstimmung verzweifl winterdepress zukunftsangst zwangsgedank zwangsstor $ borderline depri flugangst gegrubel gemut gestresst kopfkino kummer lampenfieber ptbs sorge stimmung stressabbau stresslevel traumata weltschmerz winterblues',
  anxiolytic:
    'angstdampf angsthemm angstlind anxiolyt stimmungsaufhell stimmungsheb stimmungsverbess stresslind stresslosend',
  sleep:
    'nachtschlaf schlafend schlafphase traume traumt $ bettruhe gepennt nachtruhe nickerchen pennen pennt schlafdauer schlafens schlafqualitat schlafrhythmus schlafverhalten schlafzyklus',
  insomnia:
    'durchschlafstor durchwacht einschlafschwierigk einschlafstor schlafbeschwerd schlafdefizit schlafschwierigk $ nicht_schlafen schlafentzug schlafmangel ubermudet ubernachtigt',
  goodsleep:
    'durchpenn einnick einpenn einschlafhilfe erholsam sandmann schlafanstoss schlafbringend schlaffordernd schlafhilfe schlummer tiefschlaf wegdammer wegpenn $ am_stuck ausgeruht ausgeschlafen durchgepennt durchgeschlafen durchzuschlafen eindosen eingedost eingenickt eingepennt eingeschlafen einzuschlafen erholt traumland wegdosen weggedammert weggepennt',
  awake:
    'herumwalz hochschreck nachteule wachg wachhalt wachlieg $ aufgeschreckt glockenwach herumgewalzt hochgeschreckt kein_auge_zu mit_offenen_augen morgengrauen putzmunter um_vier_uhr wachphasen wachzuhalten zimmerdecke',
  spoil:
    'beeintrachtig durcheinander gestort kaputt miserabel schlechte stort torpedier unterb vermies versau zerhack zerstor $ erschwert geraubt rauben raubte storen verderben verdirbt verdorben verkurzt verzogert zerruttet zunichte',
  bedtime:
    'abend bettgeh feierabend fruhstuck mitta nachmittag nachtschicht nachttisch schlafengeh spatabend spatschicht vormittag zubettgeh $ am_abend bett bettzeit fruhmorgens kopfkissen mitternacht morgens nachte nachten schlafenszeit',
  opioid:
    'opiumraucher schmerzmedikament schmerzmittel schmerzpflaster schmerztablett $ levomethadon morphium palexia polamidon schmerztropfen tapentadol targin tilidinentzug valoron',
  off: 'ersetz loskomm uberbruck umsteig $ abgelost ablosen anstatt anstelle ausstiegshilfe durchgestanden durchstehen durchzustehen entwohnungshilfe loskam loszukommen opiatersatz opioidersatz runtergekommen stattdessen uberstanden uberstehen umgestiegen umstieg wegkam wegkommen wegzukommen',
  drug: 'anasthes antibiotik antiepilept betablock blutdruckmedik blutdruckmittel blutdrucksenk blutdrucktablett gerinnungshemm herzmedik herzmittel herztablett hustenstill immunsuppress johanniskraut kokain muskelrelax narkose partydrog psychopharmak rauschgift $ arzneien bisoprolol diclofenac downern droge drogen ecstasy gekifft hustensaft kiffen marcumar mdma novalgin phenprocoumon promille ramipril rauschmittel schnaps stimulanzien tavor wein xanor',
  mix: 'begleitmedik beimisch dazutrink drogencocktail gemisch gleichze vermisch $ beides_zusammen gemixt kombi obendrauf zugleich zusammen_mit zusammenspiel zusatzlich',
  raise:
    'addier ansteig aufschaukel beschleunig hochschnell hochtreib intensivier kumulier summier verdoppel verdreifach vervielfach verzehnfach $ angestiegen anheben anstieg aufgeschaukelt gestiegen in_die_hohe schnellt steigen',
  level:
    'abbau ausscheid blutkonzentration halbwertszeit leberenzym plasmaspiegel serumspiegel stoffwechsel verstoffwechsel wirkspiegel $ abgebaut blutspiegel pegel wirkstoffspiegel',
  addict:
    'dauerkonsum dranhang gewoh kratomabhang kratomentzug kratomsucht lechz missbrauch ruckfall substanzgebrauchsstor substanzmissbr suchtdr suchterk suchtk suchtmed suchtmi suchtp suchtstoff suchtverh suchtverl zwanghaft $ abgerutscht abusus angewiesen gefangener gefesselt gierig gierte hangengeblieben hineingerutscht kontrollverlust reingerutscht suchtfalle suchtspirale teufelskreis verfallen verlangen versklavt',
  quit: 'abdosier abgewohn abzugewohn ausgeschlich ausschleich aussteiger ausstieg auszuschleich beend einnahmepaus entgift entwohn herunterdosier konsumpause kratompause pausentag pausier reduktionsplan runterdosier runterzudosier toleranzpause weglass weglies $ abbruch abgebrochen abzusetzen aufgegeben ausgesetzt ausgestiegen auslassen aussteigen karenz nuchtern pausen runterzukommen schluss_machen schrittweise stehen_lassen von_heute_auf_morgen weggelassen wegzulassen wochen_ohne',
  symptom:
    'abgeschlagen absetzerschein absetzsymptom appetitlos bauchkramp gereizt heulkramp knochenschmerz kotze kraftlos magenkramp muskelkramp muskelzuck rastlos reizbar ruhelos schweiss stimmungsschwank symptome unruh wadenkramp weinkramp zittrig $ appetitverlust bauchgrimmen brechreiz durchgeschwitzt elend erbrechen erbrochen gekotzt hirnnebel hundeelend kotzubel krankheitsgefuhl matschbirne nachtschweiss speiubel strampeln symptomatik ubelkeit unausstehlich',
  need: 'benotig brauche nachle $ bedarf brauchst brauchte nachgelegt nachzulegen',
  dose: 'anfangsdos dosisangab einnahmemenge einstiegsdos einzeldos einzelmenge menge startdos tagesdos $ dosisbereich ration rationen tagesration',
  advise:
    'aufgiess einnahmehinweis einruhr empfehl empfiehl faustformel faustregel genug herantast heranzutast kurmassig ratschlag richtwert ubergiess zubereit $ anzuraten ratsam sollten_sie tipp tipps ziehen_lassen',
  person:
    'angehorig betroffene dauernutzer erwachsene fortgeschritten gelegenheitskonsum jugendliche konsument leute neuling nutzer patienti raucher stammkund verbraucher $ anwender kunden kundinnen mensch menschen personen',
  unit: 'ampulle beutel dragee flasche gehauft gestrichen loffel packung pulverkapsel tasse trinkampull $ becher digitalwaage essloffel feinwaage flaschchen glas haferl kilogramm kuchenwaage messerspitze messloffel packchen schluck tasschen teebeutel tropfen tutchen tute tuten',
  number:
    'funfz vierz $ dreimal dreissig drittel dutzend ein_paar eineinhalb funfmal halb halbes hundert sechzig sieben tausend viertel zehn zwanzig zweieinhalb zweimal zwolf',
  contains:
    'beinhalt chargen enthalt inhaltsstoff laborbericht mitragyningehalt preis zertifikat $ analysezertifikat enthielt gehalt kosten kostet lieferung versand wirkstoffgehalt',
  disease:
    'abwehrkraft adiposit allergie antiviral atemwegsinfekt blasenentzund blutdruckwert demenz ekzem erektions erkaltung erkrankung fettleib fiebersenk harnweg hochdruck hypertoni infekt insulinresist krebserreg leukam lungenentzund magengeschwur metastas reizdarm spulwurm thrombos ubergewicht volkskrankheit zellalter zuckerkrank zuckerwert $ abnehmen bluthochdruck borreliose brustkrebs darmkrebs hautkrebs heuschnupfen husten krankheit krankheiten lungenkrebs neurodermitis osteoporose reizmagen ruhr schuppenflechte sumpffieber tuberkulose typhus verstopfung wechselfieber wurmbefall wurmer',
  legal:
    'entkriminalis freiverkauflich legale rechtmassig rezeptfrei straffrei straflos zulas $ erlaubte frei_erhaltlich freigegeben gestattet legalitat rechtens zugelassen',
  everywhere:
    'allero ausnahmslos bundesweit deutschlandweit flachendeckend landesweit uneingeschrankt $ in_der_gesamten osterreichweit schweizweit',
  exceptions:
    'altersbeschrank altersgrenze ausnahme beschlagnahm betaubungsmittelg betaubungsmittelr betaubungsmittelv bussgeld einfuhrverbot einstuf gesetz grauzone illegale jugendschutz kratomverbot minderjahrig rechtlich regulier rezeptpflicht schmugg strafbar strafgesetz strafrecht untersa unzulassig verbiete verbot verkaufsverbot verordnu verschreibungspflicht volljahrig $ altersnachweis ausgenommen eingestuft illegalitat npsg rechtslage sichergestellt verstosst',
  same: 'derse gleichbedeut gleichwertig gleichzusetz identisch vergleichbar $ ahnelt demselben denselben dieselben ebenso genauso gleichen gleichgesetzt gleichkommt keinen_unterschied nichts_anderes nichts_anderes_als',
  just: 'bloss reine schlic unverfalscht $ ausschliesslich lediglich nichts_weiter purer pures',
  all: 'durchweg grundsatzlich hundertprozent samtlich vollstandig weitgehend $ alles extrem ganzlich generell immer komplett relativ rundum sehr stets uberaus vollige vollkommen',
  natural:
    'biologisch botanisch chemiefrei heilkraut heilpflanz krauter naturbelass naturbursch naturheil naturm naturrein naturstoff okologisch pestizidfrei phytopharm phytotherap unbehandelt zusatzstofffrei $ bioqualitat ohne_chemie',
  remedy:
    'alternativmedizin beratungsstelle geheim nahrungserganz selbsthilfegrupp suchtberat suchthilfe $ als_mittel behelf hausmittel heilmittel mittel_gegen wunderwaffe',
  safe: 'bedenkenlos bekommlich gefahrlos nebenwirkungsarm nebenwirkungsfrei risikofrei risikolos schadstofffrei ungiftig unschadlich vertragliche $ sanfte sanften sanftes schonend schonende unbesorgt vertraglich',
  safer: 'sanfter sichere $ schonender schonendere vertraglicher',
  sideeffect:
    'begleiterschein gegenanzeige kehrseite kontraindik mundtrocken nachteil schattenseite schwindel unerwunscht unvertraglich $ gewichtsverlust haarausfall hautausschlag juckreiz libidoverlust schwindlig',
  century: 'jahrhundert jahrtausend jahrzehnt traditionell uberliefer $ seit_jeher',
  believe:
    'anekdot angeblich behaupt erzahl glaub meint schwor vermeintlich vermut verspr $ berichten heisst_es liest_man meinen sagen sagt sagte schreibt uberzeugt',
  harm: 'bedenklich beschadig bewusstlos blutu brandgefahrlich delirant fehlgeburt folgeschad fruhgeburt gefahrde gesundheitsgefahr gesundheitsrisik gesundheitsschad giftig giftinformation giftnotruf halluzin intensivmedizin intensivstation kollab langzeitschad lebensbedroh missbildung notarzt notfa ohnmacht rettungsdienst riskant riskier schwerwiegend spatfolge toxisch toxizitat vergift verhangnisvoll warnt warnu zusammengebroch $ delirium eingeliefert gefahr gefahrdung gefahren gewarnt heikel krankenwagen kreislaufkollaps rettungswagen risiken risiko umgekippt warnen zusammenbruch zwischenfall zwischenfalle',
  organ:
    'atemfrequenz atemweg atemzug bauchspeichel entgiftungsorgan gallenblase gallengang herze herzfrequenz herzfunktion herzschlag nierenfunktion nierenwert organe schilddrus $ atemantrieb blutbild darm galle herzmuskel kreislauf magen milz nervensystem organismus zentralnervensystem',
  attack:
    'anfall atemaussetz atemlahm dialysepflicht herzinfarkt herzrhythmus herzschad herzstillstand hirnblut hirnodem komatos krampfend kreislaufstill kreislaufversag kurzatmig leberentzund lebertoxi lebertransplant leberverletz leberzirrhos lungenodem multiorgan organschad rhythmusstor schlaganfall tachykard wiederbeleb $ dialyse dunkler_urin herzrasen herzstolpern herzversagen ikterus kammerflimmern koma krampfte leberausfall leberkoma luftnot nierenversagen organversagen vorhofflimmern zirrhose',
  death:
    'beerdig drogentote leblos starb sterblichkeit todesopfer uberdosi verstarb verstorben $ drogentod gestorben leiche leichen sterben stirbt tode todes toten uberdosen umgekommen versterben',
  cause:
    'assoziiert auftr auslos beobachtet bewirk dokumentiert droht einhergeh entwi erlit fallbericht hervorruf hervorzuruf kausal provozier $ aufgetreten ausgelost begunstigt drohen erleiden hervorgerufen zuruckgefuhrt zuruckzufuhren zusammenhang',
  stim: 'aktivier ankurbel antreib antrieb aufdreh aufgedreht aufmerksam aufmunter ausdauer beflugel beleb beschwingt durchstart ermunter fokus gesprachig koffein konzentrationsfahig leistungsfahig leistungssteiger motivierend munte produktiv pushend putsc redselig schwu tatkraft wachmachend wachmacher $ arbeitswut auf_trab aufgekratzt elan gepusht konzentrieren leistungsschub motiviert pushen pusht tatendrang wachheit wachsamkeit',
  sed: 'apathi ausgeglichen benebel bleischwer chillig dampfende ermud gelassen gemutlich narkotisier niederstreck ruhigstell schummrig tiefenentsp $ abschalten abzuschalten ausgeknockt chillen dosig gechillt muder mudigkeit ruhiggestellt runterfahren runterkommen schlapp umhaut',
  low: 'mikrodos sparsam untere winzig $ bisschen hauch in_kleinen schwach schwache schwacher',
  high: 'doppelt exzessiv hochdos mehrfache obere reichlich starke ubermass vielfache $ dreifache hoch hochste hochsten vielen vierfache zehnfache zuviel',
  different:
    'eigne einzigartig farbabhang individuell jeweilig sortenabhang sortentypisch speziell unterscheid unterschied verschieden wirkprofil wirkungsprofil $ anders geeignet jeder jedes jeweils pragt wirkspektrum',
  newborn: 'frischgeboren neugeboren saugling ungeboren $ babys',
  myth: 'angstmache geruc halbwahrheit irrglaub irrtum legende panikmache schauermarchen trugschluss ubertreib ubertrieben verteufel $ ammenmarchen blodsinn hetze humbug marchen mythen mythos quatsch unsinn',
  brain: 'anpassung belohnungssystem gehir $ angepasst anpassen gewohnt_sich hirn',
  study:
    'auswertung befragt befragung doppelblind evidenz forsch fragebogen laborversuch onlinebefrag proband teilnehmer tiermodell tierstud tierversuch umfrage untersuch versuchstier wissenschaft zellkultur $ ausgewertet ergebnisse mausen ratten studien',
  may: 'durfte konnte $ darf durfen eventuell konnen moglicherweise vielleicht womoglich',
  hard: 'anstrengend holllen kampf muhsam qualvoll schwere schwierig unmoglich versuche versucht $ durchgebissen gekampft gescheiterter harteste qualen schwer',
  dontmix: 'vermeid $ abgeraten abzuraten gemieden meiden nicht_mit vermieden',
  serotonin: 'serotonerg serotoninsyndrom',
  depend: 'dosisabhang schwan variier $ je_nach kommt_darauf_an',
  touch: 'auswirk gesunde $ betrifft gesund gesundheit',
  receptor: 'opiatrezeptor opioidrezeptor rezeptor $ andockt',
  whether:
    'bestreit bezweif dementier falsc fraglich irrefuhr umstritten unbegrundet unbelegt unbestatigt unbewiesen ungeklart unklar widerleg widersprech widersprich widerspruch zweifel $ bestritten keine_rede unwahr',
  anytime: 'muhelos problemlos $ jederzeit',
  antidep: '$ doxepin opipramol trimipramin',
  ask: 'hausarzt $ aufklarungsgesprach fragen_sie rucksprache sprechen_sie',
  interact: 'interaktion',
  cant: 'scheitert vergeblich $ ausserstande gescheitert scheitern unfahig',
  pill: 'pille',
  toler: 'abstumpf dosissteiger $ abgestumpft wirkungsverlust',
  day: 'halbjahr jahrelang monat stunde taglich woche $ jahr minuten stundlich',
  hide: 'bettel ersparniss heimlich verheimlich verleugn verpfand verschuld versteck vertusch $ beklaut belogen belugt gebettelt geklaut gelogen gestohlen klauen kontostand luge lugen nachbestellt schulden',
  able: 'ermoglich $ endlich imstande',
  worse: 'schlimm verschlechter verschlimm $ ubler',
  infect:
    'bleibelast keimbelast kolibakter ruckruf schimmel schwermetall verunreinig $ gestreckt keime pestizide pestiziden',
  cap: 'hochstdos hochstgrenze hochstwert tageshochst $ hochstmass mehr_nicht nicht_mehr_als nicht_uber tageslimit uberschritten',
  nobody: 'niemande',
  hurt: 'befurcht $ angetan antun geschadet keinen_kopf schadete zugefugt zuleide',
  tame: 'banane fencheltee gummibar ingwer kamillentee lavendel melisse pfefferminz salbei schokolade $ apfelsaft gruntee joghurt kakao minztee orangensaft schwarztee',
  cond: '$ sofern wenn_ich wenn_sie',
  chills:
    'ameisenlauf frostelnd grippeartig grippegefuhl grippesympt hitzewall kaltegefuhl kalteschau kaltschweiss niesanfall $ frieren frosteln gahnen gansehaut gefroren gegahnt kribbeln laufende_nase niesen schlottern schniefen tranenfluss triefnase',
  absent: 'inexistent $ ausgeschlossen',
  outcome: 'effek $ wirken wirkte wirkweise',
  inhibit: 'ausbrems blockad blockier brems hemmstoff verlangsam $ gebremst gehemmt hemmung schwachen schwacht',
  reason: 'anwendungsgebiet beweggrund einsatzgebiet einsatzzweck grunde zweck $ anlass grund motiv',
  cut: 'abschwach dross halbier unterdruck verminder verringer zuruckgeh zuruckging $ abgeschwacht gedrosselt gesenkt gesunken mindern mindert reduziert senken senkte senkung sinken sinkt zuruckgegangen',
  coroner:
    'blutprobe gerichtsmediz leichenschau obduk rechtsmedizin sektionsbefund sterbeurkunde todesursache totenschein toxikolog',
  over: '$ oberhalb',
};
