import type { Glossary } from './glossary.ts';

export const NORDIC: Glossary = {
  leaf: 'avkok bladen brygg dryck praeparat teblade vaxte $ blader bladpulver drikken plantan preparat preparatet pulveret roret tradet trae vaxt',
  it: '$ dessa detta dette disse',
  is: 'betra $ ble blevet blitt blivit kaldes kallas kalles opfattes',
  no: 'aldri $ hverken ikkje ingenting intet knapt uden utan uten verken',
  less: 'obetydlig ubetydelig $ knappt mildare mindre minimalt sallan sjaeldent sjelden',
  for: '$ imot',
  ease: 'afhjaelp avhjalp avhjelp bekaemp bekamp bekjemp daempe helbr hjael hjalp hjelp hjulp kurer lindr mildne mildra modvirk motverk motvirke overkommelig undervaerk underverk $ botade botar botemedel dampade dampar dempe demper dempet fordriver helande laekende laker lattnad lette lettelse lettet stottar',
  better:
    'deilig dejlig fantastisk harlig herlig underbar utmarkt $ battre bedre bedst djupare dybere dypere fint godt hurtigere lettare lettere lugnare raskere roligere snabbare',
  gone: 'angstfri besvarsfri forsv smartfri smertefri $ slappte slippa vekk viker',
  use: 'anvande anven besta bestil foreskrev forskriv indtag innta kjope ordiner tugga tygge udskriv utskriv $ anvanda anvands bruges bruker brukes brukt dricka drikke drikker intag intas saelges salges saljs selges sluger snuser solgt svaljer svelger',
  took: '$ drack drakk druckit drukket slugte svalde svelget tagit tatt',
  pain: 'bekkenlosning fantomsmart fantomsmert foglossning giktsmert inflammasjon isjias iskias knasmart knesmert leddsmert leddverk ledgangsreumat ledsmart ledsmert ledvark magesmert menssmart menssmert mensvaerk mensvark migraen muskelsmart muskelsmert muskelvark muskelverk nacksmart nackvark nakkesmert nervesmert nervsmart prola ryggproblem ryggsmart ryggsmert ryggvark ryggverk rygproblem rygsmert skiveprolaps smartfylld smarto smartsam smertefuld smertefull smerten stivh $ betaendelse betaendelser betennelse betennelser diskbrack diskusprolaps gigt gikt hekseskudd hexeskud hodepine hovedpine huvudvark leddgikt magevondt magont mavepine ondt ryggont ryggskott slidgigt smerte smerter smerterne stelhet tandpine tandvark tannpine tannverk vaerk verker vondt vrikket',
  analgesic:
    'antiinflammator betaendelsesdaemp betennelsesdemp inflammationshamm smartdamp smartlindr smartstill smertedaemp smertedemp smertelindr smertestill smertetaerskel smerteterskel vaerkbryd varktablett',
  body: 'albue ankel armba axlar fingr fotled fotte hofte knaee korsryg landrygg muskl ryghvirv rygsojle skuld tinning $ axel axeln fodderne knae knaer knan kotor laenden ledd leddene ledene lederna nacke nakken',
  anxiety:
    'angesta angstanfald angstlidelse angstlig anspaendt bekymr deprimerad deprimeret deprimert fortvil fortvivl frygt frykt grubbl grubl hopplos mardrom mareridt mareritt nedstamd nedstemt nedtrykt orolig scenskrack selvmordstank sjalvmordstank stressymptom svaermod svarmod tankekjor tankemylder tungs udbraendt urolig utbrand utbrent vinterdepresjon vinterdepression $ anspent bange eksamensangst ensomhet fobi livsleda oroar oron radd raddsla radsla redsel sceneskrekk sorg stresset tankemyldret uro utmattningssyndrom vemod',
  anxiolytic:
    'angestdamp angestlindr angstdaemp angstdemp humorhoj stemningsloft stressdaemp stressdamp stressdemp stressreducer',
  sleep:
    'blund nattesovn nattsomn somna somnkvalitet somnmonster somnrytm sovnkvalitet sovnmonst sovnrytme $ dormonster somnen sovande sove sovende sovet sovit sovn sovna sovnede sovner sovnet',
  insomnia:
    'innsovning insovning somnbesvar somnbrist somnlos somnproble somnrubb somnstor somnsvar sovnbesvaer sovnforstyrr sovnlos sovnmangel sovnproble sovnunderskudd sovnvansk $ inte_sovit',
  goodsleep: 'dromland drommeland utsov $ godnat udhvilet uthvilt utvilt',
  awake: 'klarv lysva natteravn spillvak $ halvvaken lyvaken natteuggla nattuggla natugle vargtimmen',
  spoil:
    'afbryd avbrot avbryt fordaerv fordarv forringe forstyrr odelaegg odelag odelegg oedelaeg oppstykk saboter spoler uppstyckad $ forstor forstorde stjaeler',
  bedtime:
    'aften eftermiddag ettermiddag kvall kveld laggd midna morgo nattbord senge $ frokost frukost ikvall ikveld leggetid morgen morgenen morgenmad nats natt natta nattetid sangen senga sengs',
  opioid: 'rokheroin smerteplaster $ citodon dolcontin dolol nobligan paralgin smartpiller smertepiller tradolan',
  off: 'afvaen avvand avvend avvenj ersat erstatt isted $ droppat',
  drug: 'bensodiazepin blodfortunn blodfortynd blodfortynn blodtrykksmedi blodtrykkspille blodtryksmedicin epilepsimedi hjartmedicin hjertemedi hostemedi hostesaft hostmedicin kolesterolmedi kolesterolsenk laegemiddel lakemedl legemidl medisin receptbelagd receptpligtig reseptbelagt rusmiddel sovemedi sovemiddel sovepille sovetablett sovnmed $ alvedon bedovelse bensoer benzoer braendevin brannvin brennevin concerta ghb hasch hash ibux imovane ipren laegemidler lakemedel legemiddel litium marevan medicin medicinen mediciner narkos narkotikum oxascand panodil paracet preparater rusmidler sobril sovemidler sprit stesolid stoffer vin waran zopiklon',
  mix: 'blande blanding blandning samspel samspill vaxelverk vekselvirk $ blandar blandas sammen_med',
  raise:
    'fordobl fordubbl forhoj forhoy forstaerk forstark forsterk fyrdobl mangdobl mangdubbl stige tredobl trefaldig $ hojde hojer ogede oges oget okar oker oking okning okt',
  level:
    'amnesomsattning blodniva blodspejl leverensym nedbrydning nedbryt nivae plasmaniva $ niveauer stoffskifte stofskifte',
  addict:
    'afhaengig afrusning aterfall avhengig avrusing avrusning fastn misbrug misbruk missbruk rusklinik rusomsorg rustelefon tilbagefald tilbakefall tillvanj tvangsmassig tvangsmessig $ afgiftning avgiftning begaer behandlingshem fanget hekta hektet hooket laenket lenket russug slaven suget vanan vanebildande vanen',
  quit: 'brastopp kutte nedtrapning nedtrapp skippa sluta slutt stoppa stoppforsok tvarnit $ avgiftad avsta droppa droppade droppet skippet tvaerstop udeblev uteblir',
  symptom:
    'benkramp darra darrig elandig elendig energilos febril hetetokt humorsvang humorsving irrite kraekke krakning leggkramp magekramp magkramp magsjuk mavekramp opkast oppkast orkeslos ryste skaelv skaka skalvning skjelv spydd svede svett svimmel $ darrningar diaretur dirrer forpint fraeste grinete grinig illamaende kraeks krakas kraktes krampene kramperne krypningar nedslatt omma ristet skalv slapp slapphet snaeser spyr svedt tvaer utslatt yrsel',
  need: 'behov $ traenger trenger',
  dose: 'doser mengd porsjon $ dosene mangd mangden',
  advise:
    'anbefal brugsanvis bruksanvis rekommender retningslinj riktlinj tillrad tilrad tommelfingerreg tumregel $ lagom om_dagen rad_om',
  person:
    'anvandar bruger erfar kunde nybegynder nybegynner nyborjar pasie $ brukare brukere brukerne ervarne folket manniskor mennesker patienter patienterna personer',
  unit: 'drabe knivspids knivspiss knivsudd koppe kryddmatt matsked skefuld spiseskefuld spiseskje tesked teskefuld teskje $ draaper droppar kapslar klype kop kopp koppar matskje nypa pasar pasen posen skedar skeden skeen skjeen spiseske teskeer',
  number:
    'halva tretti $ atta atte elleve elva femten femton halvt hundra hundre nio otte sju syv tjue tjugo tolv tredive tusen tusind tyve',
  contains: 'indeh ingrediens inneh verkestoff virkestoff $ indhold',
  disease:
    'blodsocker blodsukker feber forkjol forkol forkyl forstopp hjartsjuk hjertesyg hjertesyk kraeft kreft lidel lungeb lunginflammation motstandskraft potens sjukdom sockersjuk sukkersyg svulst sygdom sykdo tarmkraeft tarmkreft $ blodtrycket blodtryk blodtrykk blodtrykket demens eksem epilepsi fedme influensa influensan kolesterolet magesar magsar mavesar overvaegt overvekt overvikt skoldkopper sukkersyke vandkopper vannkopper vattkoppor',
  legal: 'avkriminal handkob laglige laglighet tilla $ laglig lagliga legalt lovlig lovlige receptfritt reseptfritt',
  everywhere: 'overa $ allestader i_hela',
  exceptions:
    'atalad beslaglag forbjud forbod forbu forby lakemedelslag legemiddellov narkotikaforskr narkotikaforteck narkotikaklass narkotikalist olaglig smuggl smugl straffbar ulovlig undantag undtag unntak $ beslag illegalt tiltalt unntatt',
  same: 'identisk ligevaerdig likadan likeverdig likvardig $ tilsvarende',
  just: 'simpe $ enbart endast kun udelukkende utelukkende uteslutande',
  all: 'fuldstaendig fullkomlig fullstandig fullstendig $ absolut absolutt aldeles alltid altid fuldkommen ganske helt totalt valdigt veldig',
  natural:
    'ekologisk kemifri kjemifri naturlakemedel naturlig obesprut okologisk ortmedicin plantebaseret plantebasert urtemedi urteprodukt urtete uspro vaxtbaser $ naturen urter',
  remedy: 'kostt',
  safe: 'giftfri ofarlig oskadlig oskyldig risikofri riskfri skansam skansom ufarlig uskadelig uskyldig $ trygg trygga trygge tryggt trygt',
  safer: '$ halsosammare sakrare sikrere sundere sunnere tryggare tryggere',
  sideeffect:
    'bakfull baksi biver bivir munntorr muntorr nackdel oonskad tommer ulempe $ bagside bakrus mundtorhed uonskede',
  century: 'arhundra arhundre generasjon $ forfader forfedre sekler',
  believe:
    'angivelig forsak hevde overbevis overtyg pasta $ angeblig haevder lovar menade menar mener pastod sier trodde troede tror uppges',
  harm: 'akutmodtag akutmottag akuttmottak ambulans besvim bevidstlos bevisstlos blodning forgift giftinformasjon intensivafdel intensivavdel intensivvard kollaps legevakt livsfarlig medvetslos nodsituation risikabel riskabel riske sjukhus skade skadlig sygehus sykehus toksisk $ forstort giftlinjen livshotande livstruende risikerer risikoen svimade svimmade svimte',
  organ:
    'andedraet andedrag andedrett bugspytkirtel bukspottkortel bukspyttkjertel galdeblaere gallblasa galleblaere gallvagar hjartrytm hjertefrekvens leverfunksjon leverfunktion leverprov leverta levervaerdi levervard leververd njura njurfunktion njurskad nyrefunksjon nyrefunktion nyrer nyreskad vejrtraek $ andning andningen hjarta hjartat hjerte hjerterytme hjerterytmen hjertes hjertet leverskada leverskade leverskader leverskador milten nyrene pusten urinen',
  attack:
    'andedratsbesv andenod andningsdepression andningsstillest andningsstopp andningssvar andningsuppehall andnod gulsot hallusin hjartattack hjartinfarkt hjartklapp hjartrusning hjartstillestand hjartstopp hjartsvikt hjerneblodning hjerteanfald hjerteanfall hjertebank hjerteflimmer hjerteinfarkt hjerterytmeforst hjertestans hjertestopp hjertesvigt hjertesvikt krampanfall krampeanfald krampeanfall leverbetaendelse leverbetennelse levercirrhos leverinflammation leversvigt leversvikt muskelnedbryt njursvikt nyresvigt nyresvikt organsvigt organsvikt psykos pustestans pustestopp pustevansk respirasjonsdep respirasjonsstans respirationsdep rytmeforstyrr rytmerubb rytmestor skrumplever slaganfall $ guleblek hjerneslag hjertestop leverbetent pustebesvaer',
  death:
    'avlid begravelse begravning dodelig dodlig dodsarsak dodsfald dodsfall dodsorsak dodstall livlos omkom $ avdode avled dod doda dode dodsoffer dodstal doed doede',
  cause:
    'bidra forar frambring framkall fremkald fremkall indberet innrapport inrapport koppl medfor orsak rappo udlos utlos $ indlagt inlagd innlagt tilfaelde',
  stim: 'igangsett kreativ kvikk livlig motivasjon opkvikk oppkvikk oprom pigge pratglad pratsam pratsom selvtillid selvtillit sjalvfortroende snakkesalig snakksom speeda udholdenhed uppigg upprymd uthallighet utholdenhet $ arbeidslyst arbejdslyst arvagen arvaken kvik oppadgaende oppstemt opstemt pigg skaerper skarper skjerper',
  sed: 'afslapp avkopp avslapp beroligend sedasjon slovh somngiv somnig sovig sovndyss sovngiv sovnig stillsam traet trott $ bedovar bedove bedovende dampande dasa dasar dasig dovende duppar duppe lugn lugnade lugnande lugnar lugnet sederande sloa sloende sloves sovdyssende trett trette tretthet',
  low: '$ beskjedne lavt lille litegrann liten litet litt svag svaga svak svake',
  high: 'dobbe $ dubbel dubbla hoga hogre hogt hoj hoje hojere hojt hoye hoyere hoyt meget mye overdosera overdosere',
  different:
    'afgor avgor forskellig forskjellig saerpreg varier $ adskiller avgjor forskjeller olika saeregen ulik ulike unik unika unike unikt',
  newborn: 'nyfod spadbarn spaedbarn spedbarn $ ammar ammer amning fosteret fostret spaedborn',
  myth: 'overdrev overdriv skraemme skramsel skremsel skremslepropag skron tullprat $ myte myten myter sludder vrovl',
  brain: 'tilvaenn tilvenn',
  study:
    'deltag djurforsok djurstudi dyreforsog dyreforsok enkat forska forsker forsogsperson forsokspers frageformular kontrolgrupp kontrollgrupp metaanalys sporgeskema sporreskjema sporreunders undersogelse undersok $ deltakere mossen rattor rotter studier undersogt',
  may: 'kansk mojli mulig $ kunne maske',
  hard: 'forsoka forsoke forsokt helve kampa kjempe omojlig strev umulig vanskelig $ forsog forsoger forsogte forsok kaemper provde svaere svaert svarast tuff tufft tungt',
  dontmix: 'avrad fraraad frarad undga undvik unnga',
  depend: 'dosavhengig doseavhengig dosisafhaeng $ dosberoende',
  touch: 'indvirk innvirk paverk pavirk $ balanse inverkan jamvikt likevekt',
  receptor: 'opiatreceptor opiatreseptor reseptor',
  whether:
    'avvis bestrid modbevis motbevis obevisad omdiskut omstrid omtvist tilbagevis tilbakevis tveksam tvilsom tvivl $ afviser modsiger motsager motsier oklart osakert tvil tviler tvivel ubevist uklart usikkert',
  anytime: '$ problemfritt sagtens',
  antidep: 'lykkepille $ cipralex fontex lyckopiller remeron',
  ask: 'radfor radgor',
  cant: 'mislyk misslyck',
  toler: 'toleranse toleransokning toleransutvik',
  day: 'manad maned vecka $ dagar dage dager dogn dognet dygn dygnet minuter minutter timen timmar timme uge ugen uger uke uken uker veckor',
  until: '$ indtil inntil tills',
  hide: 'hemli hemmelig skjul sparepenge sparkonto $ gemmer gemte gomde gommer ljog ljuger logn lojet lyver lyvet pantsatte skam skammes skams smyg smyger',
  able: '$ antligen endelig',
  worse: 'forsamr forvaerr forvarr forverr $ daarligere darligere samre vaerre vaerst varre varst verst',
  infect: 'aterkall fororen foruren tilbagekald tilbakekall tungmetal $ mogel mugne smittet',
  cap: 'maksdos maxdos overskrid overstig $ dagsgrense hogst hojest hojst hoyest hoyst oversta oversteg',
  tame: 'apelsin appelsin kamomill $ aeble banan choklad chokolade eple godis honning honung kaffen saft sjokolade',
  cond: '$ om_du',
  chills:
    'fross frysn gaesp gaspa gjesp influensalign influensalik influenzalign kaldsvett kallsvett koldsved kuldegys kulderystel nysatt nysni $ frose fryser gaashud gasahud gasehud gashud nyse nyser rinnsnuva',
  absent: 'obefintlig $ franvarande fravaerende',
  outcome: 'verkni virkn $ verkan',
  inhibit:
    'blockera blokker broms forhindr forsinke haemm hamma hamning $ blokerer haemning hemmar hemme hemmer hemning hindrar hindrer',
  reason: 'arsag arsak begrundelse begrunnelse $ motivet',
  cut: 'forkort formindsk halver minsk nedsaette reduser saenk senke undertryck undertryk $ aftager avtar avtok dempar faerre farre kortare kortere nedsatt sanka sanker sankning sankte sjunker synker',
  coroner: 'rattslakar rattsmedicin retsmedicin rettsmedis rettstoksiko toksikologi $ toksikolog',
  over: '$ mer_an mer_enn',
};
