import type { Glossary } from './glossary.ts';

export const DUTCH: Glossary = {
  leaf: 'aftreksel blaad brouwsel drankj plantenextract tinctuur $ bladeren bladpoeder de_boom een_boom goedje kruidenthee planten plantje poeders poedertje preparaat preparaten siroop spul stofje theetje',
  me: '$ hij',
  is: '$ beschouwd bleef bleek blijft blijkt genoemd noemen noemt voelde voelt',
  no: '$ allerminst allesbehalve evenmin geenszins nergens niets niks',
  less: '$ amper mildere nauwelijks sporadisch zelden',
  for: '$ vanwege wegens',
  ease: 'bedaa bestrij draag geneeskracht genez heilz hielp ondersteun verdrij verhel wondermiddel $ bedaren bestreed dempen dempte gedempt geholpen genas geneest helpt_bij opgeknapt opknappen opluchting redding soelaas sust susten tegengaan verdoofde verdooft verdreef verholpen wonderkruid',
  better: 'aangen diepe geweldig heerlijk prettig uitstekend $ fijne gemakkelijker goede makkelijker sneller vlotter',
  gone: 'angstvrij klachtenvrij pijnvrij verdw wegsmelt wegsmolt wegtr $ kwijtgeraakt opgelucht weggeblazen',
  use: 'aanprijz bestel slurp toedien verhandel voorschrijv $ aangeprezen geslikt inname inneemt innemen kauwde kauwen kauwt koopt kopen slikken slikt snuiven toegediend verkoopt verkopen verkrijgbaar voorgeschreven voorschrijft zelfmedicatie',
  took: '$ drink_ik dronk gedronken genomen ik_neem ik_slik ingenomen ophad slikte',
  pain: 'bekkenpijn blessure buikpijn clusterhoofdpijn fantoompijn gekneusd gewrichtsklacht gewrichtsontsteking gewrichtspijn kneuzing kniepijn kwetsuur maagpijn menstruatiepijn nekklacht nekpijn peesontsteking reumapijn schouderpijn spanningshoofdpijn spierklacht spierpijn steekpijn zenuwbeknelling zenuwpijn $ botpijn buikzeer doet_zeer handpijn heuppijn hielspoor jicht keelpijn kiespijn muisarm ontsteking ontstekingen oorpijn slijtage stijfheid stijve tandpijn tandzeer verrekking voetpijn weeen zeurende',
  analgesic:
    'ontstekingsremm pijnbestrijd pijndempend pijndrempel pijnremm pijnstil pijntoleran pijnverdov pijnverlicht pijnverminder pijnverzacht $ tegen_pijn',
  body: 'elleb nekwervel rugspier rugwervel tussenwervel $ achillespees bovenrug de_rug dijen enkels heup heupen heupgewricht knieen kniegewricht kraakbeen kuiten meniscus mijn_rug nek onderbuik onderrug pezen pols polsen ribben ruggengraat vingers voeten wervelkolom zijn_rug',
  anxiety:
    'angstaanval angstgevoel angstig angstklacht angststoornis bipolair doemdenk dwanggedacht faalangst fobie gejaagd gespa hopel hyperventil nachtmerrie neerslacht nerveu overspann pieke sombe stemmingsklacht stemmingsstoornis stressklacht treurig verdriet wanhopig zelfmoordgedacht zenuwachtig zwaarmoed $ bezorgd bezorgdheid bindingsangst dipjes examenvrees gepieker gestrest getob hoogtevrees kopzorgen levensmoe plankenkoorts pleinvrees ptss rouwproces schrikachtig smetvrees sociale_angst tobben vliegangst vrees wanhoop winterdip zenuwen zenuwinzinking',
  anxiolytic: 'angstremm angstverminder angstwerend stemmingsverbeter stressverlagend stressverminder',
  sleep: 'dutje inslaap slapend sliep tukje $ doorslapen dutten gemaft geslapen maffen remslaap slaper slapers',
  insomnia:
    'doorslaapproble doorwaakt hazenslaap slaapklacht slaappr slaapstoornis slaapverstor $ slaapgebrek slaaptekort slecht_slapen',
  goodsleep:
    'verkwikkende $ doorgeslapen dromenland in_slaap indommelen ingedommeld nacht_door tot_de_wekker uitgerust uitgeslapen uitslapen weggedoezeld welterusten',
  awake: 'stuiter woele $ gewoeld het_plafond nachtbraken nachtuil schaapjes schapen woelde',
  spoil:
    'onderbrek ontregel ontwricht verga verkloot verknal verknoei verpest verstore verstoring verzie $ bederft bederven bedorven berooft geruineerd onderbroken overhoop',
  bedtime:
    'avonde ochte $ avonddosis avondmaal avondportie avonds bedtijd gisteravond in_bed middernacht nachtkastje namiddag ontbijt slaapkamer slapengaan vanavond vannacht voormiddag',
  opioid:
    "harddrug opiumachtig pijnp $ contramal durogesic hydromorfon opiaat oxy's oxynorm palladon pijnmedicatie temgesic tilidine tramagetic",
  off: 'overbrugg verva $ af_te_komen afgeholpen afgekomen afkomen erdoorheen heengeholpen in_plaats_van ingeruild ipv laten_staan losgekomen loskomen omgeruild ontwend overgestapt overstappen substituut van_de_oxycodon',
  drug: "antistolling betablokker biertje bloeddrukmiddel bloeddrukpil bloeddrukverlager borrel cholesterolverlager kalmeermiddel maagzuurremmer partydrug plasp slaaptablet softdrug spierverslapper verdovingsmiddel wijntje $ acenocoumarol anticonceptiepil benzo's drugsgebruik geneesmiddel geneesmiddelen hasj hoestdrank hoestsiroop insuline jenever lachgas narcose oxazepam paddo's rustgevers sintjanskruid wiet",
  mix: 'tegel wegspoel wisselwerking $ bovenop cocktails combigebruik gecombineerd menggebruik menging mengsel samen_met weggespoeld',
  raise:
    'opstapel potentieer toene verdrievoud verdubbel vergr vermenigvuldig versterk verviervoud $ aanjagen omhoog opdrijven opgejaagd opgelopen oplopen toename',
  level: 'bloedspiegel bloedwaarde leverenzym plasmaconcentratie stofwissel $ afbraak afbreekt',
  addict:
    'dwangmatig gewoontevorm herva hunker onthouding terugval $ drang eraan_vast gewoonte jellinek kliniek niet_meer_zonder slaaf teruggevallen verknocht verslingerd',
  quit: 'afbou ontgift oversl stoppoging stopt $ afgebouwd afgekickt dagen_zonder doorgespoeld droogstaan gekapt geminderd gestaakt gestopt kapte minderen nachten_zonder opgehouden ophouden overgeslagen',
  symptom:
    'beenkramp bibber buikkramp chagrijnig doorweekt duizelig ellendig huilbui humeurig koortsig lamlendig lusteloos maagkramp misselijk prikkelbaar rustelo snauw spiertrekking stemmingswissel trillend trillerig zweetaanval zweetplek $ beroerd bezweet braakt braken doodziek futloos gekotst getril hondsberoerd klamme kletsnat kort_lontje kortaf kotsen kotsmisselijk kotst krampen overgegeven overgeven trilde trillen trilt zweette zwetend',
  need: '$ meer_nodig nodig steeds_meer',
  dose: 'hoeve portie $ begindosis doseert doseren',
  advise:
    'aanbevel adviseer gebruiksaanwijz richtlijn $ aanbevolen aangeraden aanraden advies adviseren afwegen begin_met daags doseeradvies neem_je opbouwen richtdosering volstaan vuistregel weegschaal',
  person: 'beginnend consument gevorderde klant liefhebber $ iedereen iemand lotgenoten mannen volwassenen vrouwen',
  unit: 'druppel eetlepel flesje koffielepel kopje lepeltje maatlepel maatschep mespunt schepje theekop theezakje zakje $ afgestreken glaasje lepels schep scheutje snufje vingerhoedje',
  number: 'anderh derti veert vijft $ duizend een_paar enkele honderd negen tien twaalf twintig zestien zeven',
  contains: 'bevat inhoudsstof $ gehalte ingredienten samenstelling',
  disease:
    'aandoening afwee bloeddrukverlagend erectieproble hartziekte maagzweer suikerspiegel verkou ziekt $ aambeien afvallen bloedarmoede borstkanker buikloop corona darmkanker dementie eczeem griep hartkwaal hoest hoesten hoge_bloeddruk hooikoorts immuunsysteem kwaal kwalen longkanker longontsteking obstipatie overgewicht suikerziekte verstopping waterpokken weerstand wormen',
  legal:
    'gedoo legalis receptvrij vrij_verhandel $ gedogen gelegaliseerd geoorloofd legaliteit over_de_toonbank straffeloos toegelaten wettig',
  everywhere: '$ elk_land europabreed heel_europa in_heel wereldwijd',
  exceptions:
    'boete smokkel uitzondering verbi $ behalve behoudens celstraf dagvaarding geneesmiddelenwet gereguleerd illegaal in_beslag inbeslagname leeftijdsgrens strafbaar uitgezonderd verbod wetgeving',
  same: 'gelijkwaardig $ identiek synoniem vergelijkbaar',
  just: 'zuive $ eenvoudigweg gewoonweg louter onversneden puur simpelweg uitsluitend',
  all: '$ absoluut altijd compleet geheel helemaal uiterst volkomen volstrekt zeer',
  natural:
    'ecologisch homeopath kruidenmiddel kruidenprepara natuurgenees natuurmiddel natuurzuiver onbewerkt plantaardig $ boomblad chemievrij kruiden natuur onbespoten',
  remedy: 'voedingssupplement $ alternatief alternatieven hulpmiddel',
  safe: 'ongevaarlijk onschadelijk risicovrij zachtaardig $ onbezorgd ongiftig onschuldige risicoloos veilige',
  safer: '$ gezonder onschuldiger veiliger',
  sideeffect: 'bijverschijnsel neveneffect schaduwkant $ haaruitval kater keerzijde nadeel nadelen',
  century: 'eeuwe $ decennia generaties mensenheugenis voorouders',
  believe: 'beloo beweer bewering geloo $ beloven beweren dacht denkt houdt_vol overtuigd vermoedt wijsmaken zeggen',
  harm: "bewus bloeding flauw letsel levensbedreig noodgeval spoed verwoest ziekenhuis $ aangetast aantasten afwijkende antigifcentrum gesloopt gifcentrum ingestort kapot kritieke onwel overbelast risico risico's sloopt",
  organ:
    'hartklep hartspier leverfunctie levertest leverwaard nierfunctie $ adem alvleesklier bloedvaten de_lever galblaas galwegen hartfilmpje hartritme hartschade hartslag het_hart ingewanden je_lever longen luchtwegen nierschade nierwaarden orgaan orgaanschade',
  attack:
    'ademdepressie ademhalingsdepressie beroerte epileptische_aanval hallucin hartaanval hartinfarct hartklopping hartritmestoornis hersenbloeding kortademig leverbeschadig leverontsteking levertransplant leververgift ritmestoornis verstikk $ ademhalingsstilstand ademnood ademstilstand benauwdheid galstuwing gele_ogen hartfalen hartstilstand levercirrose leverfalen nierfalen op_hol orgaanfalen rabdomyolyse spierafbraak toevallen',
  death:
    'dodelijk doden doodsoorza noodlottig sterfte stier $ begrafenis bezweek bezweken dood doodgegaan fataal gestorven levenloos omgekomen overleed overlijden sterft sterven',
  cause:
    'belan meldi optre teweeg veroorza $ bezorgde bezorgt gerapporteerd gevolgen leidde leidt meldde ontstaat opgetreden terechtgekomen uitlokken',
  stim: 'activer bruisend koffieachtig kwiek levendig opgewekt opkikker peppend praterig vroli $ alerter alertheid daadkracht doorwerken helderder kikkert levenslust opgepept praatgraag productief productiever spraakzaam uithoudingsvermogen werklust zelfvertrouwen',
  sed: 'knikkebol sederend slaapopwekkend slaapverwekkend soezerig sussend vermoeid versuff $ dempend dommelig kalm kalmeert kalmte loomheid onderuit op_de_bank slaapdronken slome sloom sufheid verdoofd versuft weggezakt zweverig',
  low: '$ halfje laag lagere zwakke',
  high: 'hoger $ dubbele flinke forse hoog overdoseren royale teveel',
  different: 'kenmerkend onderscheid uniek verschi $ bepaalt bepalen',
  newborn: "boreling pasgeboren zuigeling $ baby's borstvoeding ongeboren",
  myth: 'bakerpraat fabel indianenverhal mythe spookverhaal $ bangmakerij kletskoek lariekoek onzin spookverhalen',
  brain: '$ gewend wennen',
  study: 'dubbelblind enquete ondervraagd onderz proefdier proefperso steekproef vragenlijst $ muizen studie',
  may: '$ kunnen misschien mogelijk wellicht zouden',
  hard: 'lastig moeilijk onmogelijk pogin probee worstel $ geprobeerd gevecht moeizaam proberen strijd tevergeefs zwaar zware',
  dontmix: 'ontra vermijd $ afblijven afgeraden afraden mijden',
  serotonin: '$ serotonine serotoninesyndroom',
  depend: 'dosisafhankelijk $ naargelang',
  touch: 'beinvloed $ evenwicht invloed',
  receptor: 'opiaatreceptor',
  whether:
    'betwijfel betwist ontken ontkracht tegenspreek twijf weerl $ omstreden onbewezen onduidelijk tegengesproken verwerpt verworpen',
  anytime: 'moeiteloos $ elk_moment op_elk_moment probleemloos',
  antidep: '$ cipramil efexor nortriptyline seroxat sipralexa',
  ask: 'bespreek overleg raadpleeg',
  toler: 'tolerantie',
  day: 'maand uurtje $ etmaal uren',
  until: '$ totdat',
  hide: 'heimelijk verzwijg $ gejat gestolen spaargeld stiekem verbergt verborg verzwegen',
  able: '$ eindelijk',
  worse: 'verer verslechter $ erger ergste slechter slechtste',
  infect: 'bacterie besmet terugroep verontreinig $ teruggeroepen zware_metalen',
  cap: 'overschrijd $ daggrens dagmaximum hoogstens hooguit maximumdosis nooit_boven nooit_meer_dan',
  hurt: '$ schaadt',
  tame: 'boterham $ appel banaan chocola chocolade chocomelk honing kamillethee muntthee sinaasappelsap vruchtensap',
  cond: '$ als_ik als_je als_u indien voor_wie',
  chills:
    'griepachtig klappertand koortsrilling koukleum niesbui rille snotter $ gapen gegaap kippenvel loopneus niezen opvliegers rilde rilling rilt snotneus tranende_ogen',
  absent: 'onbestaand $ afwezig nihil',
  outcome: '$ effecten uitwerking',
  inhibit: 'belemmer blokkeer $ blokkade geremd remming tegenhouden vertraagt vertragen',
  reason: 'beweegreden motie $ aanleiding drijfveer redenen',
  cut: 'halveer onderdruk verkor verlaa verlag $ afgenomen afneemt afnemen daalde daalt dalen daling gedaald gehalveerd omlaag',
  coroner: 'forensisch lijkschouw patholoog toxicologisch $ obductie toxicoloog wetsdokter',
  over: '$ meer_dan',
};
