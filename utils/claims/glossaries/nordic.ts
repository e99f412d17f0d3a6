import type { Glossary } from './glossary.ts';

export const NORDIC: Glossary = {
  leaf: 'avkok praeparat teblade $ bladen bladene blader bladpulver drikken dryck drycken extraktet plantan preparat preparatet pulveret roret tradet trae vaxt vaxten vaxter',
  it: '$ dessa detta dette disse',
  is: '$ betraktas betraktes ble blevet blitt blivit kaldes kallas kalles opfattes',
  no: '$ aldri aldrig hverken ikkje ingenting intet knapt uden utan uten verken',
  less: 'obetydlig ubetydelig $ knappt mildare mindre minimalt sallan sjaeldent sjelden',
  for: '$ imot',
  ease: 'afhjaelp avhjalp avhjelp behandla behandle bekaemp bekamp bekjemp daempe kurera lindr mildra modvirk motverk motvirke overkommelig undervaerk underverk $ botade botar botemedel dampade dampar dempe demper dempet fordriver helande helbred helbrede helbreder helbredt hjaelpe hjaelper hjalp hjalpa hjalper hjalpt hjalpte hjelpe hjelper hjulpet hjulpit kurerer kurerte laekende laker lattnad lette lettelse lettet stottar',
  better:
    'deilig dejlig fantastisk harlig herlig underbar utmarkt $ battre bedre bedst djupare dybere dypere fint godt hurtigere lettare lettere lugnare raskere roligere snabbare',
  gone: 'angstfri besvarsfri forsvi forsvu smartfri smertefri $ forsvandt forsvann forsvant slappte slippa vekk viker',
  use: 'anvend foreskrev forskriv indtag udskriv utskriv $ anvanda anvande anvander anvands bestallde bestaller bestiller bestilte bruges bruker brukes brukt dricka drikke drikker inntak inntas intag intas kjope kjoper saelges salges saljs selges sluger snuser solgt svaljer svelger tugga tuggar tygge tygger tygget',
  took: '$ drack drakk druckit drukket slugte svalde svelget tagit tatt',
  pain: 'bekkenlosning fantomsmart fantomsmert foglossning giktsmert inflammasjon isjias iskias knasmart knesmert leddsmert leddverk ledgangsreumat ledsmart ledsmert ledvark magesmert menssmart menssmert mensvaerk mensvark migraen migrene muskelsmart muskelsmert muskelvark muskelverk nacksmart nackvark nakkesmert nervesmert nervsmart ryggproblem ryggsmart ryggsmert ryggvark ryggverk rygproblem rygsmert skiveprolaps smartfylld smartsam smertefuld smertefull $ betaendelse betaendelser betennelse betennelser diskbrack diskusprolaps gigt gikt hekseskudd hexeskud hodepine hovedpine huvudvark leddgikt magevondt magont mavepine migran migranen ondt prolaps prolapsen ryggont ryggskott slidgigt smartor smartorna smerte smerten smertene smerter smerterne stelhet stivhed stivhet tandpine tandvark tannpine tannverk vaerk verker vondt vrikket',
  analgesic:
    'antiinflammator betaendelsesdaemp betennelsesdemp inflammationshamm smartdamp smartlindr smartstill smertedaemp smertedemp smertelindr smertestill smertetaerskel smerteterskel vaerkbryd',
  body: 'fotled hofteledd korsryg landrygg muskle ryghvirv rygsojle skuldr tinning $ albue albuen ankel ankelen armbage armbagen axel axeln axlar axlarna fingrarna fingrene fodderne fottene fotterna hofte hoften hofter knae knaeene knaeet knaer knan kotor laenden ledd leddene ledene lederna nacke nakken skulder skulderen',
  anxiety:
    'angstanfald angstlidelse angstlig anspaendt bekymr deprimerad deprimeret deprimert fortvil fortvivl frygt grubbl hopplos mardrom mareridt mareritt nedstamd nedstemt nedtrykt orolig scenskrack selvmordstank sjalvmordstank stressymptom svaermod svarmod tankekjor tankemylder tungsint udbraendt utbrand utbrent vinterdepresjon vinterdepression $ angestattack angestattacker anspent bange eksamensangst ensomhet fobi fobier frykt frykten livsleda oroar oron radd raddsla radsla redsel sceneskrekk sorg stresset tankemyldret tungsind tungsinn uro utmattningssyndrom vemod',
  anxiolytic:
    'angestdamp angestlindr angstdaemp angstdemp humorhoj stemningsloft stressdaemp stressdamp stressdemp stressreducer',
  sleep:
    'nattesovn nattsomn somnkvalitet somnmonster somnrytm sovnkvalitet sovnmonst sovnrytme $ dormonster somna somnade somnar somnen sovande sove sovende sovet sovit sovn sovna sovnede sovner sovnet',
  insomnia:
    'innsovning insovning somnbesvar somnbrist somnproble somnrubb somnstor somnsvar sovnbesvaer sovnforstyrr sovnmangel sovnproble sovnunderskudd sovnvansk $ inte_sovit',
  goodsleep: 'dromland drommeland $ godnat udhvilet uthvilt utsovd utsovet utvilt',
  awake:
    'natteravn spillvak $ halvvaken klarvagen klarvaken lysvagen lysvaken lyvaken natteuggla nattuggla natugle vargtimmen',
  spoil:
    'afbryd avbrot avbryt fordaerv fordarv forringe forstyrr odelaegg odelag odelegg oedelaeg oppstykk saboter spolerad uppstyckad $ forstor forstorde spolerer spoleret stjaeler',
  bedtime:
    'eftermiddag ettermiddag nattbord sengetide $ aften aftenen frokost frukost ikvall ikveld kvall kvallar kvallen kveld kvelden kvelder laggdag laggdags leggetid midnat midnatt morgen morgenen morgenmad morgon morgonen nats natt natta nattetid sangen senga sengen sengetid sengs',
  opioid: 'rokheroin smerteplaster $ citodon dolcontin dolol nobligan paralgin smartpiller smertepiller tradolan',
  off: 'afvaen avvand avvend avvenj ersatt erstatt $ droppat isteden istedenfor',
  drug: 'bensodiazepin blodfortunn blodfortynd blodfortynn blodtrykksmedi blodtrykkspille blodtryksmedicin epilepsimedi hjartmedicin hjertemedi hostemedi hostesaft hostmedicin kolesterolmedi kolesterolsenk laegemiddel medisin receptbelagd receptpligtig reseptbelagt rusmiddel sovemedi sovemiddel sovetablett sovnmed $ alvedon bedovelse bensoer benzoer braendevin brannvin brennevin concerta ghb hasch hash ibux imovane ipren laegemidler lakemedel lakemedlen lakemedlet legemiddel legemidler legemidlet litium marevan medicin medicinen mediciner narkos narkotikum oxascand panodil paracet preparater rusmidler sobril sovemidler sprit stesolid stoffer vin waran zopiklon',
  mix: 'blande blanding blandning samspel samspill vaxelverk vekselvirk $ blandar blandas sammen_med',
  raise:
    'fordubbl forhoj forhoy forstaerk forstark forsterk fyrdobl mangdobl mangdubbl tredobl trefaldig $ hojde hojer ogede oges oget okar oker oking okning okt stige stiger',
  level:
    'amnesomsattning blodniva blodspejl leverensym nedbrydning nedbryt plasmaniva $ nivaene nivaer niveauer stoffskifte stofskifte',
  addict:
    'afrusning aterfall avhengig avrusing avrusning misbrug misbruk missbruk rusklinik rusomsorg rustelefon tilbagefald tilbakefall tillvanj tvangsmassig tvangsmessig $ afgiftning avgiftning begaer behandlingshem fanget fastnade fastnat hekta hektet hooket laenket lenket russug slaven suget vanan vanebildande vanen',
  quit: 'brastopp nedtrapp skippa slutte sluttforsok stoppforsok tvarnit $ avgiftad avsta droppa droppade droppet kutte kuttede kuttet skippet sluta slutade slutar slutat stoppade stoppar tvaerstop udeblev uteblir',
  symptom:
    'benkramp darra darrig elandig elendig energilos febril hetetokt humorsvang humorsving irrite kraekke leggkramp magekramp magkramp magsjuk mavekramp opkast oppkast orkeslos skaelv skalvning skjelv svedeture svedeudbrud svette svettig svettning $ darrningar diaretur dirrer forpint fraeste grinete grinig illamaende kraeks krakas kraktes krampene kramperne krypningar nedslatt omma ristet rysten ryster skakade skakar skalv slapp slapphet snaeser spydd spydde spyr svede sveder svedt svett svettades svettas tvaer utslatt yrsel',
  need: '$ behov behover traenger trenger',
  dose: 'porsjon $ dosene doser dosera dosere doserer doserna mangd mangden mengde mengden',
  advise:
    'anbefal brugsanvis bruksanvis rekommender retningslinj riktlinj tillrad tilrad tommelfingerreg tumregel $ lagom om_dagen rad_om',
  person:
    'nybegynder nybegynner nyborjar pasien $ anvandare anvandarna brugere brugerne brukare brukere brukerne erfaren erfarna erfarne ervarne folket kundene kunder kunderna kunderne manniskor mennesker patienter patienterna personer',
  unit: 'drabe knivspids knivspiss kryddmatt skefuld spiseskefuld spiseskje tesked teskefuld teskje $ draaper droppar kapslar klype kop kopp koppar koppen kopper matskje nypa pasar pasen posen skedar skeden skeen skjeen spiseske teskeer',
  number:
    '$ atta atte elleve elva femten femton halva halvanden halvannen halvt hundra hundre nio otte sju syv tjue tjugo tolv tredive tretti trettio tusen tusind tyve',
  contains: 'ingrediens inneha inneho verkestoff virkestoff $ indeholder indeholdt indhold',
  disease:
    'blodsocker blodsukker forkjol forkol hjartsjuk hjertesyg hjertesyk kreft lunginflammation motstandskraft sjukdom sockersjuk sukkersyg svulst sygdom sykdom tarmkraeft tarmkreft $ blodtrycket blodtryk blodtrykk blodtrykket demens eksem epilepsi feber febern fedme influensa influensan kolesterolet lidelse lidelser lungebetaendelse lungebetennelse magesar magsar mavesar overvaegt overvekt overvikt skoldkopper sukkersyke vandkopper vannkopper vattkoppor',
  legal:
    'avkriminal handkob laglighet legaliser tillad tillat $ laglig lagliga laglige lagligen legalt lovlig lovlige receptfritt reseptfritt',
  everywhere: '$ allestader i_hela overallt overalt',
  exceptions:
    'atalad beslaglag forbjud forbod lakemedelslag legemiddellov narkotikaforskr narkotikaforteck narkotikaklass narkotikalist olaglig smugl straffbar ulovlig undantag undtag unntak $ beslag forbud forbudet forbudt forbyder forbyr illegalt tiltalt unntatt',
  same: 'identisk ligevaerdig likadan likeverdig likvardig $ tilsvarende',
  just: '$ enbart endast kun simpelthen simpelthent udelukkende utelukkende uteslutande',
  all: 'fuldstaendig fullkomlig fullstandig fullstendig $ absolut absolutt aldeles alltid altid fuldkommen ganske helt totalt valdigt veldig',
  natural:
    'ekologisk kemifri kjemifri naturlakemedel naturlig naturmedicin naturmedisin naturmiddel obesprut okologisk ortmedicin plantebaseret plantebasert urtemedi urteprodukt urtete vaxtbaser $ naturen urter usprojtet usproytet',
  remedy: 'kostti',
  safe: 'giftfri oskadlig oskyldig risikofri riskfri skansam skansom uskadelig uskyldig $ trygg trygga trygge tryggt trygt',
  safer: '$ halsosammare sakrare sikrere sundere sunnere tryggare tryggere',
  sideeffect:
    'bakfull munntorr muntorr nackdel oonskad ulempe $ bagside bakrus baksida bakside biverkning biverkningar biverkningarna biverkningen bivirkning bivirkningen bivirkningene bivirkninger bivirkningerne mundtorhed tommermaend tommermenn uonskede',
  century: 'arhundra arhundre generasjon $ forfader forfedre sekler',
  believe:
    'angivelig overbevis overtyg pastand $ angeblig forsakrade forsakrar haevder hevder hevdet lovar menade menar mener pastaende pastaenden pastar pastas pastod sier trodde troede tror uppges',
  harm: 'akutmodtag akutmottag akuttmottak ambulans besvim bevidstlos bevisstlos blodning forgift giftinformasjon intensivafdel intensivavdel intensivvard kollaps legevakt livsfarlig medvetslos nodsituation risikabel riskabel skadelig skadlig sygehus sykehus toksisk $ forstort giftlinjen livshotande livstruende risikerer risikoen risken riskerar skade skader skadet svimade svimmade svimte',
  organ:
    'andedraet andedrag andedrett bugspytkirtel bukspottkortel bukspyttkjertel galdeblaere gallblasa galleblaere gallvagar hjartrytm hjertefrekvens leverfunksjon leverfunktion leverprov levervaerdi levervard leververd njurfunktion njurskad nyrefunksjon nyrefunktion nyreskad vejrtraek $ andning andningen hjarta hjartat hjerte hjerterytme hjerterytmen hjertes hjertet leverskada leverskade leverskader leverskador levertal levertall milten njurar njurarna nyrene nyrer nyrerne pusten urinen',
  attack:
    'andedratsbesv andenod andningsdepression andningsstillest andningsstopp andningssvar andningsuppehall andnod hallusin hjartattack hjartinfarkt hjartrusning hjartstillestand hjartstopp hjartsvikt hjerneblodning hjerteanfald hjerteanfall hjerteflimmer hjerteinfarkt hjerterytmeforst hjertestans hjertestopp hjertesvigt hjertesvikt krampanfall krampeanfald krampeanfall leverbetaendelse leverbetennelse levercirrhos leverinflammation leversvigt leversvikt muskelnedbryt njursvikt nyresvigt nyresvikt organsvigt organsvikt psykos pustestans pustestopp pustevansk respirasjonsdep respirasjonsstans respirationsdep rytmeforstyrr rytmerubb rytmestor skrumplever slaganfall $ guleblek hjerneslag hjertestop leverbetent pustebesvaer',
  death:
    'begravelse begravning dodelig dodlig dodsarsak dodsfald dodsfall dodsorsak dodstall livlos $ avdode avled avliden avlidna dod doda dode dodsoffer dodstal doed doede omkom omkommet omkommit',
  cause:
    'forarsak frambring framkall fremkald fremkall indberet innrapport inrapport medfor orsaka udlos utlos $ bidra bidrager bidrar forarsager forarsaget indlagt inlagd innlagt kopplas kopplats rapporterad rapporterade rapporterats rapporteret tilfaelde',
  stim: 'euforisk igangsett kreativ livlig motivasjon opkvikk oppkvikk oprom pratglad pratsom selvtillid selvtillit sjalvfortroende snakkesalig snakksom speeda udholdenhed uppigg upprymd uthallighet utholdenhet $ arbeidslyst arbejdslyst arvagen arvaken eufori kvik kvikk kvikker oppadgaende oppstemt opstemt pigg pigge pigger skaerper skarper skjerper',
  sed: 'afslapp avkopp avslapp beroligend sedasjon somngiv somnig sovig sovndyss sovngiv sovnig stillsam $ bedovar bedove bedovende dampande dasa dasar dasig dovende duppar duppe lugn lugnade lugnande lugnar lugnet sederande sloa sloende sloves slovhed slovhet sovdyssende traet traethed traette trett trette tretthet trott trotthet',
  low: '$ beskjedne lavt lille litegrann liten litet litt svag svaga svak svake',
  high: '$ dobbel dobbelt dubbel dubbla hoga hogre hogt hoj hoje hojere hojt hoye hoyere hoyt meget mye overdosera overdosere',
  different:
    'forskellig forskjellig saerpreg $ adskiller afgor afgores avgjor avgor avgors forskjeller olika saeregen ulik ulike unik unika unike unikt varierar varierer',
  newborn: 'spadbarn spaedbarn spedbarn $ ammar ammer amning fosteret fostret nyfodd nyfodda nyfodt nyfodte spaedborn',
  myth: 'overdriv skraemme skramsel skremsel skremslepropag tullprat $ myte myten myter skrona skroner sludder vrovl',
  brain: 'tilvaenn tilvenn',
  study:
    'djurforsok djurstudi dyreforsog dyreforsok forsokspers frageformular kontrolgrupp kontrollgrupp metaanalys sporgeskema sporreskjema sporreunders undersok $ deltagare deltagere deltakere enkat enkaten forskare forskarna forskere forskerne mossen rattor rotter studier undersogt',
  may: '$ kanske kanskje kunne maske mojligen mojligt mulig muligens muligt',
  hard: 'kjempe omojlig umulig vanskelig $ forsog forsoger forsogte forsok forsoka forsokar forsoker forsoket forsokt forsokte helvede helvete kaemper kampade kampar provde svaere svaert svarast tuff tufft tungt',
  dontmix: 'avrad fraraad frarad undvik $ undga undgas unnga unngas',
  depend: 'dosavhengig doseavhengig dosisafhaeng $ dosberoende',
  touch: 'indvirk innvirk paverk pavirk $ balanse inverkan jamvikt likevekt',
  receptor: 'opiatreceptor opiatreseptor reseptor',
  whether:
    'bestrid modbevis motbevis obevisad omdiskut omstrid omtvist tilbagevis tilbakevis tveksam tvilsom tvivlsom $ afviser avvisar avviser modsiger motsager motsier oklart osakert tvil tviler tvivel tvivl tvivlar tvivler ubevist uklart usikkert',
  anytime: '$ problemfritt sagtens',
  antidep: 'lykkepille $ cipralex fontex lyckopiller remeron',
  ask: 'radfor radgor',
  cant: 'mislyk misslyck',
  pill: '$ pillene piller pillerna pillerne',
  toler: 'toleranse toleransokning toleransutvik',
  day: '$ dagar dage dager dogn dognet dygn dygnet manad manaden manader maned maneden maneder minuter minutter timen timmar timme uge ugen uger uke uken uker vecka veckan veckor',
  until: '$ indtil inntil tills',
  hide: 'hemlighet hemmelig sparepenge sparkonto $ gemmer gemte gomde gommer hemlig hemligt ljog ljuger logn lojet lyver lyvet pantsatte skam skammes skams skjuler skjult skjulte smyg smyger',
  able: '$ antligen endelig',
  worse: 'forsamr forvaerr forvarr forverr $ daarligere darligere samre vaerre vaerst varre varst verst',
  infect: 'aterkall fororen foruren tilbagekald tilbakekall tungmetal $ mogel mugne smittet',
  cap: 'maksdos maxdos overskrid overstig $ dagsgrense hogst hojest hojst hoyest hoyst oversta oversteg',
  tame: 'apelsin appelsin $ aeble banan choklad chokolade eple godis honning honung kaffen saft sjokolade',
  cond: '$ om_du',
  chills:
    'gaesp gjesp influensalign influensalik influenzalign kaldsvett kallsvett koldsved kuldegys kulderystel nysatt $ frose frossa frossen frosset fryser frysningar frysninger gaashud gasahud gasehud gashud gaspade gaspar nyse nyser nysningar nysninger rinnsnuva',
  absent: 'obefintlig $ franvarande fravaerende',
  outcome: '$ verkan verkningar verkningen virkning virkningen virkninger',
  inhibit:
    'blokker forhindr forsinke hamning $ blockera blockerar blokerer bromsa bromsar haemme haemmer haemning hamma hammar hemmar hemme hemmer hemning hindrar hindrer',
  reason: 'begrundelse begrunnelse $ arsag arsager arsaken arsaker motivet',
  cut: 'forkort formindsk halver nedsaette reduser undertryck undertryk $ aftager avtar avtok dempar faerre farre kortare kortere minska minskade minskar minskning nedsatt saenke saenker sanka sanker sankning sankte senke senker senket sjunker synker',
  coroner: 'rattslakar rattsmedicin retsmedicin rettsmedis rettstoksiko toksikologi $ toksikolog',
  over: '$ mer_an mer_enn',
};
