import type { Glossary } from './glossary.ts';

export const DUTCH: Glossary = {
  leaf: 'aftreksel brouwsel plantenextract tinctuur $ blaadje blaadjes bladeren bladpoeder de_boom drankje drankjes een_boom goedje kruidenthee planten plantje poeders poedertje preparaat preparaten siroop spul stofje theetje',
  me: '$ hij',
  is: '$ beschouwd bleef bleek blijft blijkt genoemd noemen noemt voelde voelt',
  no: '$ allerminst allesbehalve evenmin geenszins nergens niets niks',
  less: '$ amper mildere nauwelijks sporadisch zelden',
  for: '$ vanwege wegens',
  ease: 'draaglijk geneeskracht ondersteun wondermiddel $ bedaarde bedaart bedaren behandelen behandelt bestreed bestrijden bestrijdt dempen dempte draagbaar draagbaarder gedempt geholpen genas geneest genezen genezing heilzaam heilzame helpt_bij hielp hielpen opgeknapt opknappen opluchting redding soelaas sust susten tegengaan verdoofde verdooft verdreef verdrijft verdrijven verhelpen verhelpt verholpen wonderkruid',
  better:
    'geweldig heerlijk prettig uitstekend $ aangenaam aangename diepe dieper diepere fijne gemakkelijker goede makkelijker sneller vlotter',
  gone: 'angstvrij klachtenvrij pijnvrij verdwijn wegsmelt wegsmolt $ kwijtgeraakt opgelucht verdween verdwenen weggeblazen wegtrekken wegtrekt wegtrok',
  use: 'aanprijz slurp toedien verhandel voorschrijv $ aangeprezen besteld bestellen bestelt gekauwd geslikt inname inneemt innemen kauwde kauwen kauwt koopt kopen slikken slikt snuiven toegediend verkoopt verkopen verkrijgbaar voorgeschreven voorschrijft zelfmedicatie',
  took: '$ drink_ik dronk gedronken genomen ik_neem ik_slik ingenomen ophad slikte',
  pain: 'bekkenpijn blessure buikpijn clusterhoofdpijn fantoompijn gekneusd gewrichtsklacht gewrichtsontsteking gewrichtspijn kneuzing kniepijn kwetsuur maagpijn menstruatiepijn nekklacht nekpijn peesontsteking reumapijn schouderpijn spanningshoofdpijn spierklacht spierpijn steekpijn zenuwbeknelling zenuwpijn $ botpijn buikzeer doet_zeer handpijn heuppijn hielspoor jicht keelpijn kiespijn muisarm ontsteking ontstekingen oorpijn slijtage stijfheid stijve tandpijn tandzeer verrekking voetpijn weeen zeurende',
  analgesic:
    'ontstekingsremm pijnbestrijd pijndempend pijndrempel pijnremm pijnstil pijntoleran pijnverdov pijnverlicht pijnverminder pijnverzacht $ tegen_pijn',
  body: 'nekwervel rugspier rugwervel tussenwervel $ achillespees bovenrug de_rug dijen ellebogen elleboog enkels heup heupen heupgewricht knieen kniegewricht kraakbeen kuiten meniscus mijn_rug nek onderbuik onderrug pezen pols polsen ribben ruggengraat vingers voeten wervelkolom zijn_rug',
  anxiety:
    'angstaanval angstgevoel angstig angstklacht bipolair doemdenk dwanggedacht faalangst gejaagd nachtmerrie neerslacht overspann piekeraar piekergedacht somber stemmingsklacht stemmingsstoornis stressklacht treurig verdriet wanhopig zelfmoordgedacht zenuwachtig zwaarmoed $ bezorgd bezorgdheid bindingsangst dipjes examenvrees fobie fobieen gepieker gespannen gespannenheid gestrest getob hoogtevrees hopeloos hopeloosheid kopzorgen levensmoe nerveus nerveuze piekerde piekeren piekert plankenkoorts pleinvrees ptss rouwproces schrikachtig smetvrees sociale_angst tobben vliegangst vrees wanhoop winterdip zenuwen zenuwinzinking',
  anxiolytic: 'angstremm angstverminder angstwerend stemmingsverbeter stressverlagend stressverminder',
  sleep:
    'dutje tukje $ doorslapen dutten gemaft geslapen maffen remslaap slapend slapende slaper slapers sliep sliepen',
  insomnia:
    'doorslaapproble doorwaakt hazenslaap slaapklacht slaapstoornis slaapverstor $ slaapgebrek slaapprobleem slaapproblemen slaaptekort slecht_slapen',
  goodsleep:
    'verkwikkende $ doorgeslapen dromenland in_slaap indommelen ingedommeld nacht_door tot_de_wekker uitgerust uitgeslapen uitslapen weggedoezeld welterusten',
  awake: 'stuiter $ gewoeld het_plafond nachtbraken nachtuil schaapjes schapen woelde woelen woelend',
  spoil:
    'onderbrek ontregel ontwricht verkloot verknal verknoei verpest verstoring $ bederft bederven bedorven berooft geruineerd onderbroken overhoop vergald vergalt verstoren verstorend verzieken verziekt',
  bedtime:
    '$ avonddosis avonden avondeten avondmaal avondportie avonds bedtijd gisteravond in_bed middernacht nachtkastje namiddag ochtend ochtends ontbijt slaapkamer slapengaan vanavond vannacht voormiddag',
  opioid:
    "harddrug opiumachtig pijnpleister $ contramal durogesic hydromorfon opiaat oxy's oxynorm palladon pijnmedicatie pijnpil pijnpillen temgesic tilidine tramagetic",
  off: 'overbrugg vervan $ af_te_komen afgeholpen afgekomen afkomen erdoorheen heengeholpen in_plaats_van ingeruild ipv laten_staan losgekomen loskomen omgeruild ontwend overgestapt overstappen substituut van_de_oxycodon',
  drug: "antistolling betablokker biertje bloeddrukmiddel bloeddrukpil bloeddrukverlager cholesterolverlager kalmeermiddel maagzuurremmer partydrug slaaptablet softdrug spierverslapper verdovingsmiddel wijntje $ acenocoumarol anticonceptiepil benzo's drugsgebruik geneesmiddel geneesmiddelen hasj hoestdrank hoestsiroop insuline jenever lachgas narcose oxazepam paddo's plaspil plaspillen rustgevers sintjanskruid wiet",
  mix: 'wegspoel wisselwerking $ bovenop cocktails combigebruik gecombineerd menggebruik menging mengsel samen_met tegelijk tegelijkertijd weggespoeld',
  raise:
    'opstapel potentieer verdrievoud verdubbel vermenigvuldig versterk verviervoud $ aanjagen omhoog opdrijven opgejaagd opgelopen oplopen toename toeneemt toenemen vergroot vergroten',
  level: 'bloedspiegel bloedwaarde leverenzym plasmaconcentratie stofwissel $ afbraak afbreekt',
  addict:
    'dwangmatig gewoontevorm herval hunker onthouding terugval $ drang eraan_vast gewoonte jellinek kliniek niet_meer_zonder slaaf teruggevallen verknocht verslingerd',
  quit: 'ontgift stoppoging $ afbouw afbouwen afbouwschema afbouwt afgebouwd afgekickt dagen_zonder doorgespoeld droogstaan gekapt geminderd gestaakt gestopt kapte minderen nachten_zonder opgehouden ophouden overgeslagen oversla overslaan overslaat stopt stopte stopten',
  symptom:
    'beenkramp bibber buikkramp chagrijnig doorweekt duizelig ellendig huilbui humeurig koortsig lamlendig lusteloos maagkramp misselijk prikkelbaar spiertrekking stemmingswissel trillend trillerig zweetaanval zweetplek $ beroerd bezweet braakt braken doodziek futloos gekotst getril hondsberoerd klamme kletsnat kort_lontje kortaf kotsen kotsmisselijk kotst krampen overgegeven overgeven rusteloos rusteloosheid rusteloze snauwde snauwen snauwt trilde trillen trilt zweette zwetend',
  need: '$ meer_nodig nodig steeds_meer',
  dose: '$ begindosis doseert doseren hoeveelheden hoeveelheid portie porties',
  advise:
    'aanbevel adviseer gebruiksaanwijz richtlijn $ aanbevolen aangeraden aanraden advies adviseren afwegen begin_met daags doseeradvies neem_je opbouwen richtdosering volstaan vuistregel weegschaal',
  person:
    'beginnend consument gevorderde liefhebber $ iedereen iemand klant klanten lotgenoten mannen volwassenen vrouwen',
  unit: 'druppel eetlepel flesje koffielepel lepeltje maatlepel maatschep mespunt theekop theezakje $ afgestreken glaasje kopje kopjes lepels schep scheutje snufje vingerhoedje zakje zakjes',
  number:
    '$ anderhalf anderhalve dertien dertig duizend een_paar enkele honderd negen tien twaalf twintig veertien veertig vijftien vijftig zestien zeven',
  contains: 'inhoudsstof $ bevat bevatte bevatten gehalte ingredienten samenstelling',
  disease:
    'aandoening bloeddrukverlagend erectieproble hartziekte maagzweer suikerspiegel ziekte $ aambeien afvallen afweer afweersysteem bloedarmoede borstkanker buikloop corona darmkanker dementie eczeem griep hartkwaal hoest hoesten hoge_bloeddruk hooikoorts immuunsysteem kwaal kwalen longkanker longontsteking obstipatie overgewicht suikerziekte verkouden verkoudheid verstopping waterpokken weerstand wormen',
  legal:
    'receptvrij vrij_verhandel $ gedogen gedoogbeleid gedoogd gelegaliseerd geoorloofd legaliteit over_de_toonbank straffeloos toegelaten wettig',
  everywhere: '$ elk_land europabreed heel_europa in_heel wereldwijd',
  exceptions:
    'smokkel uitzondering $ behalve behoudens boete boetes celstraf dagvaarding geneesmiddelenwet gereguleerd illegaal in_beslag inbeslagname leeftijdsgrens strafbaar uitgezonderd verbieden verbiedt verbod wetgeving',
  same: 'gelijkwaardig $ identiek synoniem vergelijkbaar',
  just: '$ eenvoudigweg gewoonweg louter onversneden puur simpelweg uitsluitend zuiver zuivere',
  all: '$ absoluut altijd compleet geheel helemaal uiterst volkomen volstrekt zeer',
  natural:
    'ecologisch homeopath kruidenmiddel kruidenprepara natuurgenees natuurmiddel natuurzuiver plantaardig $ boomblad chemievrij kruiden natuur onbespoten',
  remedy: 'voedingssupplement $ alternatief alternatieven hulpmiddel',
  safe: 'ongevaarlijk onschadelijk risicovrij zachtaardig $ onbezorgd ongiftig onschuldige risicoloos veilige',
  safer: '$ gezonder onschuldiger veiliger',
  sideeffect: 'bijverschijnsel neveneffect schaduwkant $ haaruitval kater keerzijde nadeel nadelen',
  century: 'eeuwenoud $ decennia eeuwen eeuwenlang generaties mensenheugenis voorouders',
  believe:
    'beweer bewering $ beloofd belooft beloven beweren dacht denkt geloof gelooft houdt_vol overtuigd vermoedt wijsmaken zeggen',
  harm: "bloeding letsel levensbedreig noodgeval spoedeisend verwoest $ aangetast aantasten afwijkende antigifcentrum bewusteloos bewustzijnsverlies flauwgevallen flauwvallen gesloopt gifcentrum ingestort kapot kritieke onwel overbelast risico risico's sloopt spoeddienst spoedopname",
  organ:
    'hartklep hartspier leverfunctie levertest nierfunctie $ adem alvleesklier bloedvaten de_lever galblaas galwegen hartfilmpje hartritme hartschade hartslag het_hart ingewanden je_lever longen luchtwegen nierschade nierwaarden orgaan orgaanschade',
  attack:
    'ademdepressie ademhalingsdepressie beroerte epileptische_aanval hallucin hartaanval hartinfarct hartklopping hartritmestoornis hersenbloeding kortademig leverbeschadig levertransplant leververgift ritmestoornis verstikk $ ademhalingsstilstand ademnood ademstilstand benauwdheid galstuwing gele_ogen hartfalen hartstilstand levercirrose leverfalen nierfalen op_hol orgaanfalen rabdomyolyse spierafbraak toevallen',
  death:
    'dodelijk doodsoorza noodlottig sterfte $ begrafenis bezweek bezweken doden dodental dood doodgegaan fataal gestorven levenloos omgekomen overleed overlijden sterft sterven stierf stierven',
  cause:
    'teweeg veroorza $ beland belandde belandden belanden bezorgde bezorgt gerapporteerd gevolgen leidde leidt meldde melding meldingen ontstaat opgetreden optreden optreedt terechtgekomen uitlokken',
  stim: 'activer bruisend euforisch koffieachtig kwiek levendig opgewekt opkikker peppend praterig $ alerter alertheid daadkracht doorwerken euforie helderder kikkert levenslust opgepept praatgraag productief productiever spraakzaam uithoudingsvermogen vrolijk vrolijker werklust zelfvertrouwen',
  sed: 'knikkebol sederend slaapopwekkend slaapverwekkend soezerig sussend vermoeid versuff $ dempend dommelig kalm kalmeert kalmte loomheid onderuit op_de_bank slaapdronken slome sloom sufheid verdoofd versuft weggezakt zweverig',
  low: '$ halfje laag lagere zwakke',
  high: '$ dubbele flinke forse hoger hogere hoog overdoseren royale teveel',
  different: 'kenmerkend onderscheid verschillend $ bepaalt bepalen uniek unieke verschillen verschilt',
  newborn: "boreling pasgeboren zuigeling $ baby's borstvoeding ongeboren",
  myth: 'bakerpraat fabeltje indianenverhal spookverhaal $ bangmakerij fabel fabels kletskoek lariekoek mythe mythes onzin overdreven spookverhalen',
  brain: '$ gewend wennen',
  study:
    'dubbelblind ondervraagd onderzoeker proefdier proefperso steekproef $ muizen onderzocht onderzochten onderzoek onderzoeken studie',
  may: '$ kunnen misschien mogelijk wellicht zouden',
  hard: 'lastig moeilijk onmogelijk probee worstel $ geprobeerd gevecht moeizaam poging pogingen proberen strijd tevergeefs zwaar zware',
  dontmix: 'vermijd $ afblijven afgeraden afraden mijden ontraadt ontraden',
  serotonin: '$ serotonine serotoninesyndroom',
  depend: 'dosisafhankelijk $ naargelang',
  touch: 'beinvloed $ evenwicht invloed',
  receptor: 'opiaatreceptor',
  whether:
    'betwijfel betwist ontken ontkracht tegenspreek twijfelachtig weerle $ omstreden onbewezen onduidelijk tegengesproken twijfel twijfelt verwerpt verworpen',
  anytime: 'moeiteloos $ elk_moment op_elk_moment probleemloos',
  antidep: '$ cipramil efexor nortriptyline seroxat sipralexa',
  ask: 'bespreek raadpleeg $ overleg overleggen',
  pill: 'pilletje',
  toler: 'tolerantie',
  day: 'uurtje $ etmaal maand maanden uren',
  until: '$ totdat',
  hide: 'heimelijk verzwijg $ gejat gestolen spaargeld stiekem verbergt verborg verzwegen',
  able: '$ eindelijk',
  worse: 'vererg verslechter $ erger ergste slechter slechtste',
  infect: 'bacterie besmet terugroep verontreinig $ teruggeroepen zware_metalen',
  cap: 'overschrijd $ daggrens dagmaximum hoogstens hooguit maximumdosis nooit_boven nooit_meer_dan',
  hurt: '$ schaadt',
  tame: 'boterham $ appel banaan chocola chocolade chocomelk honing kamillethee muntthee sinaasappelsap vruchtensap',
  cond: '$ als_ik als_je als_u indien voor_wie',
  chills:
    'griepachtig klappertand koortsrilling koukleum niesbui snotter $ gapen gegaap kippenvel loopneus niezen opvliegers rilde rillen rillerig rilling rilt snotneus tranende_ogen',
  absent: 'onbestaand $ afwezig nihil',
  outcome: '$ effecten uitwerking',
  inhibit: 'belemmer blokkeer $ blokkade geremd remming tegenhouden vertraagt vertragen',
  reason: 'beweegreden $ aanleiding drijfveer motief motieven redenen',
  cut: 'halveer onderdruk $ afgenomen afneemt afnemen daalde daalt dalen daling gedaald gehalveerd omlaag verkort verkorten verlaagd verlaagt verlagen verlaging',
  coroner: 'forensisch lijkschouw patholoog toxicologisch $ obductie toxicoloog wetsdokter',
  over: '$ meer_dan',
};
