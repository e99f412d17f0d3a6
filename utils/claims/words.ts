/**
 * What words mean to the rules in `kinds/`: a sentence is read as a line of these notions, one for each word. A word belongs
 * to one notion only (a test looks after that). Lower case, without accents; `$` ends a word that must stand exactly so, all
 * others are beginnings of words; `_` joins words of a phrase. Languages stand side by side: a beginning that would hit
 * common words of another language is written out with `$`.
 */
export const WORDS = {
  kratom: 'kratom$',
  sevenoh: 'sevenoh$',
  vein: 'veinname$ strain$ strains$ vein$ veins$ variet varied sorte$ sorten$ soort$ odmian jenis$ สายพันธุ์',
  colour:
    'red$ reds$ green$ greens$ white$ whites$ yellow$ yellows$ rote$ roter$ roten$ weisse grune rode$ witte$ groene$ rouge$ blanc verde$ rojo$ rosso$ bianco$ czerwon bial zelen$ zelen zielon cerven merah$ putih$ hijau$ красн зелен ก้านแดง ก้านขาว ก้านเขียว 赤 白 緑 红 绿 color$ colors$ colour colours$ белыи$',
  leaf: 'leaf$ leaves$ herb$ herbs$ plant$ tree tea$ powder$ drink$ tablet tabs$ capsule shot$ shots$ extract stuff$ product botanical$ alkaloid pflanz plante$ planta$ pianta roslin rostlin tanaman$ растен tonic 植物 sirup brew',
  it: "it$ it's they$ this$ these$ that$ that's which$ who$ them$ es$ 它 это$",
  me: 'i$ we$ ich$ je$ я$',
  is: 'is$ are$ was$ were$ be$ been$ being$ considered$ deemed$ remain remains$ feels$ felt$ feel$ became$ become$ becomes$ ist$ sind$ est$ son$ sono$ jest$ jsou$ je_to$ adalah$ as$',
  no: "no$ not$ never$ nobody$ none$ neither$ nor$ cannot$ can't$ couldn't$ hardly$ barely$ without$ don't$ doesn't$ didn't$ isn't$ aren't$ wasn't$ won't$ wouldn't$ shouldn't$ haven't$ hasn't$ hadn't$ weren't$ mustn't$ ain't$ lack lacks$ unable fail$ fails$ failed$ non$ zero$ avoid refrain nicht$ kein niet$ geen$ nooit$ nie$ niemals ohne$ zonder$ ne$ pas$ sans$ aucun sin$ nao$ sem$ senza$ bez$ neni$ tidak$ tak$ bukan$ tanpa$ jangan$ tiada$ не$ нет$ без$ нельзя$ ไม่ ห้าม 不 没有 沒有 无$ ありません ではない free_of free_from devoid anything_but far_from rather_than instead_of nikdy$ beware rid_of nothing$ warn$ warns$ dangerous_to ไม่มี",
  less: 'less$ fewer$ milder$ minus$ minimal$ weniger$ moins$ menos$ meno$ kurang$ меньше$ rare$ rarely$ minor$ mild$ negligible$',
  for: 'for$ against$ fur$ gegen$ beim$ tegen$ bij$ voor$ pour$ contre$ para$ contra$ contro$ na$ przeciw proti$ untuk$ bagi$ от$ для$ против$ od$ with$',
  ease: 'reliev relief$ eas$ ease$ eases$ eased$ easing$ sooth alleviat reduc lessen dull$ dulls$ dulling$ numb kill$ kills$ manag help$ helps$ helped$ helping$ treat$ treats$ treated$ treating$ treatment fight$ fights$ combat tame tames quiet$ quiets$ quieted$ blunt$ soften mitigat diminish banish eliminat heal$ heals$ handl curb lower$ lowers$ lowered$ tackl suppress lift$ lifts$ lifted$ lifting$ fix$ fixed$ fixes$ wonders$ miracle godsend lifesaver remed edge_off takes_away took_away take_away work$ works$ worked$ effective benefi boost$ boosts$ support prevent protect cure$ cures$ cured$ curing$ improv strengthen stabili balance$ balances$ regulat swear$ swears$ swore$ solution$ melts$ promis cope promot aid$ aids$ calms_down assist linder hilft$ helfen$ helpt$ verlicht vermind mildert stillt$ senkt$ heilt$ starkt$ fordert$ verbessert$ bevorder soulag calme$ apais attenu redui$ reduit$ soign guer aide$ amelior alivi calma$ calman$ quita$ mejor ayuda cura$ trata$ baja$ concilia allevi riduc$ riduce$ migliora aiuta combatt$ lagodz usmierz pomaga pomogl zmniejsz leczy obniza poprawia ulatwia pomaha ulevuj zmirn zlepsuj tlumi leci$ snizuj pereda$ mereda meredakan mengurangi$ menghilangkan$ mengatasi$ mengobati$ melegakan$ menyembuhkan$ menurunkan$ mengusir$ membantu$ obat_untuk$ ampuh$ penghilang$ merawat$ обезбол снима сним облегч помога помог лечит снижа улучша уменьш избавля แก้ บรรเทา ลด คลาย ระงับ รักษา ช่วย 和らげ 緩和 改善 軽減 抑え 効 缓解 緩解 减轻 减少 治疗 治 帮助 降低 完화 khasiat$ helfend',
  better:
    'better$ good$ great$ best$ well$ deeper$ deep$ sounder$ longer$ soundly$ peaceful restful$ faster$ quickly$ perfect$ ideal$ excellent$ fine$ wonderful calmer$ like_a$ besser$ beter$ mieux$ meglio$ bene$ lepiej$ lepe$ nyenyak$ lelap$ лучше$ хорошо$ крепче$ bien$ stronger$ favorite$ popular$ godnight$ ดี$ happy$ lighter$ full$',
  gone: 'gone$ vanish disappear fade$ fades$ faded$ melt$ melted$ subsid away$ stopped_complaining$ no_longer dissolv behind$ zmizel zniknal ustapil minal проход прошл прош hilang$ berkurang$ weg$ 消え evaporat lift_off$ let_up under_control in_check at_bay goodbye',
  use: 'use$ uses$ using$ take$ takes$ taking$ taken$ consum drinks$ drinking$ chew try$ tries$ tried$ turn_to$ turned_to$ reach_for$ rel$ rely$ relies$ started$ self-treat market sold$ sell$ sells$ advertis tout hail recommended_for$ known$ motive$ motives$ reason$ reasons$ choose$ pick$ prefer choosing$ buy$ grab$ swear_by$ try_a$ nehmen$ nimmt$ nutz verwend gebruik neem$ nemen$ utilis prend usan$ toman$ usa$ usano$ prendono$ stosuj uzywa uzivaj dipakai$ digunakan$ minum$ meminum диа$ пьют$ принима использ ใช้ กิน ดื่ม เคี้ยว 使 飲 吃 服用 using_it',
  took: 'took$ used$ drank$ had$ dosed$ i_take$ i_use$ i_took$ i_drink$ we_use$ i_dose$',
  pain: 'pain$ pains$ painful$ ache$ aches$ aching$ achy$ sore$ soreness$ arthriti migraine headache backache toothache fibro sciatica neuropath inflammat hurt$ hurts$ hurting$ throb cramps$ discomfort$ lumbago twinge schmerz kopfschmerz ruckenschmerz gelenkschmerz pijn hoofdpijn rugpijn douleur mal_de mal_di dolor$ dolores$ dolori$ dolore$ dor$ dores$ bol$ bole$ bolu$ bolow$ bolest nyeri$ sakit$ pegal$ linu$ lenguh$ боль$ боли$ болей$ болью$ ปวด เมื่อย 痛 疼 통증 physical_discomfort signal$ signals$ pain_signal',
  analgesic:
    'analges antinocicept painkilling$ pain-reliev schmerzstill schmerzlind pijnstill antidouleur przeciwbol protibol обезболивающ 鎮痛 진통 natural_painkiller pain_reliever',
  body: 'knee knees$ hip$ hips$ joint joints$ neck$ shoulder shoulders$ feet$ foot$ wrist wrists$ leg$ legs$ spine$ muscle disc$ discs$ elbow ankle rucken gelenk rug$ gewricht espalda$ schiena$ plec$ plecy$ stawow zad$ kloub pinggang$ sendi$ badan$ спин сустав 腰 関節 my_back$ his_back$ her_back$ your_back$ bad_back$ lower_back sore_back back_pain$ the_back$',
  anxiety:
    'anxi worry$ worried$ panic ptsd depress nervous nerves$ stage_fright phobi dread$ mood_disorder angst$ angste paniek angoiss stress_post ansia$ ansie lek$ leku$ leki$ niepok uzkost cemas$ gelisah depresi kecemasan$ resah$ kebimbangan$ murung тревог тревож депресс паник วิตก กังวล ซึมเศร้า 不安 うつ 焦虑 焦慮 抑郁 불안 우울 social_fear suicid',
  anxiolytic:
    'anxiolytic$ antianxiety$ antidepressant_effect calmer_mind nerves_of$ steadies_my$ angstlos knot_in_my_stomach',
  sleep:
    "sleep$ sleeping$ sleeps$ slept$ slumber rest$ asleep$ nod_off doze_off drift_off shut_eye shuteye$ schlaf$ schlafe$ schlafen$ einschlaf schlaft$ slaap$ slapen$ sommeil$ dormir$ dort$ endormir$ sueno$ sono_melhor$ duermo$ duerm sonno$ dormo$ sen$ snu$ spac$ zasyp zasn spanek$ spat$ usin usnout$ spanku$ tidur$ сон$ сна$ спать$ сплю$ засып หลับ 眠 睡 수면 night's nights_of",
  insomnia:
    'insomn sleepless schlaflos schlafstor slapeloos bezsenn nespav susah_tidur$ sulit_tidur$ бессонн นอนไม่หลับ 不眠 失眠 불면 sleep_problem sleep_trouble sleep_disturb sleep_issue sleep_disorder trouble_sleeping disrupted_sleep poor_sleep broken_sleep no_sleep$ restless_nights bad_nights difficulty_sleeping fragmented_sleep sleep_loss trouble_falling disturbed_sleep',
  goodsleep:
    'out_like_a out_cold$ like_a_baby like_a_log like_a_rock like_a_stone sleep_aid nightcap sleep_through slept_through sleep-induc sleep-promot puts_you_to_bed$ fall_asleep falls_asleep fell_asleep stay_asleep drift_to ndormi$ ぐっすり lull',
  awake:
    'awake$ ceiling$ toss tossing$ wired$ keep_me_up keeps_me_up kept_me_up keeps_you_up keep_you_up keeps_people_up wake_at wakes_me woke_up wake_up_at up_all_night up_half wakeful$ sleepless_night$ alertness$ jolt eyes_wide',
  spoil:
    'ruin wreck disrupt spoil destroy disturb interfer mess$ messes$ messed$ steal$ steals$ rob$ robs$ stort$ raubt$ verstoor perturb zaburz narus mengganggu$ наруша меша$ мешает$ worsen compromis fragment$ cuts_into havoc',
  bedtime: 'bedtime$ bed$ evening$ evenings$ late$ afternoon$ night$ nights$ breakfast$ morning mornings$ lunch$',
  opioid:
    'opioid opiate heroin$ heroine$ fentanyl oxy$ oxys$ oxycod oxycontin percocet percs$ vicodin hydrocodone$ methadon suboxon subs$ morphin dope$ norco tramadol roxies$ painkiller pain_pill pain_meds narcotic buprenorphin codein opiac opioi opiat heroina$ oppioid oppiac eroin heroiny$ heroinu$ morfin heroin opium$ fentanil dadah$ narkoba$ pills$ pill$ героин опиат опиоид метадон ฝิ่น เฮโรอีน มอร์ฟีน ヘロイン アヘン オピオイド 鸦片 海洛因 harder_stuff hard_drugs hard_stuff',
  off: 'off$ kick$ kicked$ wean weaned$ swap$ replac substitut swapped_out$ escap freedom$ gave_up give_up giving_up get_off got_me_off cutting_down cut_down left$ leave$ stay_off got_off stay_away_from$ stayed_off step_down ersatz von_los$ sevr decroch arreter$ dejar$ smettere$ odstawi rzuc zbavit lepas$ berhenti$ слез броси соскоч เลิก แทน 代わり 代替 戒 saved_from get_through got_through traded$ pengganti$ saved_my_life swapped',
  drug: "alcohol booze$ beer$ wine$ liquor$ benzo$ benzos$ benzodiaz xanax$ valium$ sedative$ sedatives$ sleeping_pill sleeping_tablet sleep_aids$ downers$ ssri ssris$ mao$ maois$ medication medicine$ medicines$ meds$ drug$ drugs$ antidepress stimulants$ gabapentin pregabalin phenibut blood_thinner warfarin wellbutrin lexapro zoloft prozac sertralin quetiapin trazodon midazolam adderall bupropion muscle_relax caffeine$ antihistamin cyp3a cyp2d6 alkohol arzneimitt medikament medicijn medicatie alcool$ l'alcool$ medicament tranquil somnif calmant$ farmac alcol$ sonnifer lekami$ leki_nas lekarstw leky$ obat$ ubat$ arak$ алкогол лекарств снотвор транквил антидепресс เหล้า แอลกอฮอล์ สุรา ยานอนหลับ ยาแก้ไอ ยาอื่น アルコール 酒 薬 药 酒精 schlafmittel beruhigungsmittel slaapmiddel prozac$ cocaine$ antipsychot statin uspokaj$ sedativ",
  mix: 'mix mixing$ mixture$ combin together$ alongside$ along_with interact on_top same_time cocktail$ stack poly pair$ paired$ plus$ misch kombin wechselwirk zusammen$ meng samen$ gelijktijd melang associ mezcl juntar$ junto mistur mescol unirlo$ unire$ insieme$ laczyc$ lacz miesza razem$ michat$ spolecn campur dicampur$ bersama смеш сочета вместе$ совмещ ร่วมกับ ผสม พร้อมกับ 併用 混 一緒 一起 合用 with_other taken_with concomitant concurrent 相互作用',
  raise:
    'raise$ raises$ raised$ rose$ increas elevat$ elevates$ doubl higher_level push_up inhibit slows_down slow_down block$ blocks$ blocking$ alter$ alters$ potentiat amplif intensif strengthens_the deepen',
  level:
    'level$ levels$ exposure$ concentration$ concentrations$ enzyme enzymes$ clearance$ metaboli$ metabolism$ breakdown$ effects_of$ cyp$',
  addict:
    'addict hooked$ habit$ habit-forming habit_forming dependen use_disorder withdraw craving crave tolerance$ strung_out enslav abhangig sucht$ suchtig entzug gewohnung verslav afhankelijk gewenning afkick ontwenn dependan accro$ accoutum sevrage$ addicti adicci adictiv dependenc abstinen vicio$ vicia$ dipenden astinenz assuefaz uzalez abstynen nalog zavisl navyk abstinenc ketergant kecandu candu$ ketagih gejala_putus sakau$ sakaw$ зависим ломк привыка синдром_отмен เสพติด ลงแดง ถอนยา 依存 離脱 禁断 成瘾 成癮 上瘾 戒断 중독 의존 금단 relaps nonaddict cold_turkey odstawien',
  quit: 'stop$ stops$ stopped$ stopping$ quit$ quits$ quitting$ cessation$ detox skip$ skips$ skipping$ taper discontinu come_off came_off off_it$ went_without go_without going_without miss_a missed_a absetz stoppen$ przesta arret$ dejarlo$ przestan vysaz prestat หยุด やめ absetzen$ ran_out run_out kicking$ without_it$ jumped$ cut_back days_2 days_1 hours_6 day_three$ off_the_kratom$ coming_off',
  symptom:
    "sweat shaky$ shakes$ shaking$ shiver trembl tremor chills$ runny_nose sneez yawn watery_eyes diarrh the_runs$ nausea vomit restless irritab moody mood_swing low_mood flu$ flu-like fatigue$ low_energy letharg sick$ ill$ jitter agitat skin_crawl miserable$ awful$ lousy$ hell$ brain_fog legs_kick legs_won't muscle_pain body_aches goose_bump hot_flash bouts_of can't_sleep couldn't_sleep sleepless_and$ gliederschm unruhe$ schwitz muskelschm poty$ biegunk dreszcz ปวดกล้ามเนื้อ น้ำมูก sudor rhume$ temblor febbre$ horrible$ rough$ brutal$ misery$ grieperig$",
  need: "need$ needs$ needed$ requir chase chasing$ can't_function more_and_more larger_and escalat plan_your_day every_few",
  dose: 'dose$ doses$ dosed_up dosage$ serving$ servings$ amount$ amounts$ quantit dosing$ dosier dosis$ dosering$ posolog dosi$ dawk davk takaran$ dosen$ доз ขนาด 用量 剂量 摂取量 portion',
  advise:
    'start$ starts$ begin$ begins$ starting$ beginning$ stick$ stay$ limit recommend suggest$ suggested$ suggests$ advise$ exceed maximum$ max$ up_to$ no_more_than more_than at_most below$ under$ steep$ weigh$ measure$ stir$ swallow$ ceiling_of begint$ beginn fang_an$ nehm commenc debut empez empiez comenz recomiend superi$ comec inizi cominc zacz zacn doporuc zalec mulai$ cukup$ maksim начин рекоменд เริ่ม ไม่เกิน วันละ ครั้งละ まず 推奨 目安 建议 每次 max. usually$ typical average$ most_people directions$ how_much threshold$ cut$ drop$ between$ toss_and_wash depass empfohl hochstens$ maximaal',
  person:
    'beginner newbie newcomer novice experienced$ veteran seasoned first-timer first_timer new_to$ regulars$ einsteiger gebruikers$ ervaren$ debutant principiant zacateen poczatkuj pemula$ новичк 初心者 starter$ nobody_needs people$ adults$ light$ moderate$ strong$ heavy$',
  unit: 'g$ gram$ grams$ gramm$ gramme gramos$ gramas$ grammi$ gramow$ gramy$ gramu$ gramu$ mg$ milligram caps$ capsules$ pills_of$ teaspoon tsp tbsp tablespoon spoon$ spoons$ spoonful scoop tea_bag bags$ cups_of kapsel kapseln$ kapsul lzic lyzec theelepel teeloff cuillere cucharad cucchiain lembar$ helai$ sendok$ грамм г$ гр$ กรัม ใบ$ グラム 克 gelule dosettes$',
  number:
    'half$ one$ two$ three$ four$ five$ six$ seven$ eight$ ten$ twelve$ fifteen$ ein$ zwei$ drei$ een$ twee$ drie$ un$ une$ deux$ trois$ uno$ dos$ tres$ due$ tre$ dwa$ dwoch$ trzy$ dva$ dve$ satu$ dua$ tiga$ dvema$',
  contains: 'contain holds$ hold$ schedule$ seized$ arrest price$ ship possess potency$ content$ percent$ wrote$',
  disease:
    'cancer tumor tumour diabet malaria$ dysentery blood_pressure hypertens blood_sugar immun covid coronavirus alzheim parkinson worms$ parasit asthma$ epilep hiv$ lupus$ crohn ibs$ ulcer cholesterol$ adhd$ autism gout$ diarrea$ diarree$ durchfall$ diarrhee$ krebs$ blutdruck$ blutzucker bloeddruk$ bloedsuiker kanker$ cancro$ rakovin rak$ raka$ cukrzyc cisnieni cukrovk tlak$ prujm presion$ azucar_en glicemia$ pression$ inmun imun kencing_manis gula_darah tekanan_darah darah_tinggi diare$ batuk$ диабет рак$ рака$ давлени иммун маляри เบาหวาน น้ำตาล ท้องร่วง ท้องเสีย ความดัน มะเร็ง 糖尿 下痢 がん 免疫 血圧 癌 血糖 腹泻 血压 antioxid odporno anticancer infection leukem stomach_ailments',
  legal:
    'legal$ legally$ legale$ legaal$ legaln lawful legalisiert$ erlaubt$ toegestaan$ autorise permitid dozwol povolen sah$ легал разреш законн ถูกกฎหมาย 合法',
  everywhere:
    'everywhere$ anywhere$ nationwide$ worldwide$ all_fifty all_50 every_state any_state whole_country all_states federally$ federal_law$ coast_to_coast all_over across_the uberall$ weltweit$ ganz_europa overal$ heel_europa partout$ toute_l en_toda todo_el tutta$ in_tutta ovunque$ calej$ wszedzie$ cele$ vsude$ seluruh$ везде$ всём$ всем_мире ทั่วประเทศ 世界中 全国 in_every without_restriction',
  country:
    'us$ usa$ u.s america$ united_states uk$ united_kingdom canada$ europe$ europa$ germany$ deutschland$ nederland$ france$ espana$ italia$ polsce$ cesku$ россии$ country$ nation$ mexico$ brasil$ eu$',
  exceptions:
    'except$ some_states depends$ restrict regulated$ local banned$ illegal$ most_states many_states check$ varies$ where_legal prohib forbid outlaw confirm age_limit',
  same: 'same$ identical$ equals$ equal$ no_different comparable$ equivalent$ interchangeable$ basically$ difference dasselbe$ gleiche$ hetzelfde$ meme_chose$ lo_mismo$ stessa_cosa to_samo$ sama_saja то_же one_and',
  just: 'just$ only$ simply$ merely$ nothing_but nothing_more really$ pure$ concentrated$ another_name new_name other_name purified',
  all: 'all$ completely$ perfectly$ totally$ absolutely$ entirely$ 100$ fully$ generally$ relatively$ very$ inherently$ remarkably$ purely$ volledig$ vollig$ totalmente$ zcela$ perfettamente$ much$ always$ 100_%',
  natural:
    'natural$ naturally$ all-natural organic$ nature$ holistic naturel naturproduk natuurproduct$ natuurlijk naturlich prirodni$ naturaln alami$ semula_jadi натуральн ธรรมชาติ 天然 plant-based herbal$',
  remedy: 'alternative option$ choice$ supplement$ painkiller_alternative approach$ way_to medicine_cabinet',
  safe: 'safe$ safely$ harmless benign$ gentle$ gently$ nontoxic non-toxic risk-free well_tolerated unbedenk harmlos ungefahrl veilig$ onschuldig$ inoffens inofens inocu segur sicuro$ sicura$ innocu bezpieczn nieszkodl bezpecn neskodn aman$ selamat$ безопас безвред ปลอดภัย 安全 無害 无害 안전 sans_danger no_hace_dano non_fa_male nie_szkodz',
  safer:
    'safer$ gentler$ kinder_to healthier$ kinder_than less_harmful less_dangerous milder_than milder_and easier_on kinder$ gentler_than',
  sideeffect:
    'side_effect adverse_effect ill_effect nebenwirk bijwerking effets_secondaires efectos_secundarios effetti_collaterali skutkow_ub vedlejsi efek_samping kesan_sampingan побочн ผลข้างเคียง 副作用 부작용 drawback downside bad_reaction',
  century: 'centur generation thousands_of millennia$ decades$',
  believe:
    'thinks$ think$ thought$ believ assum claims$ claimed$ says$ said$ told$ insist convinced$ figured$ pitched$',
  harm: 'harm$ harms$ harmful$ damag injur failure$ failing$ fail_$ toxic hepatotox disease$ trouble$ inflam$ danger$ dangerous$ risk$ risks$ risky$ deadly$ hazard$ unsafe$ caution$ careful$ emergency$ hospital er$ bleed worse$ coma$ poison overdos problem$ problems$ elevated$ spike doubled$ schad geschad gefahrlich versag problem falen$ danger atteinte lesion$ insuffisance$ deconseill mortel risque$ dano$ lesiones$ peligro danni$ danno$ pericol uszkodz uszkadz niewydoln niebezp poskoz selhan nebezp kerusakan merusak$ gagal$ bahaya berbahaya$ поврежд разруш опасн вред$ вреди отказ ทำลาย พัง อันตราย พิษ 障害 危険 損傷 不全 损伤 损害 衰竭 危险 损$ irregular$ rapid$ racing$ race$ races$ raced$ pounding$ shut_down times_the toll$ fibrill wrong$ odds$ combination_that',
  organ:
    'liver$ kidney renal$ hepat heart$ cardiac$ hearts$ pulse$ leber niere$ nieren$ herz$ lever$ leverschad nier$ hart$ foie$ rein$ reins$ coeur$ higado$ hepatic rinon corazon$ figado$ fegato$ reni$ cuore$ watrob nerk nerek serc jatr jater ledvin srdc hati$ ginjal$ jantung$ печен почк сердц ตับ ไต หัวใจ 肝 腎 肾 心臓 心脏 alt$ lfts$ breath breathing$ respirat organ$ organs$',
  attack:
    'seizure seizing$ convuls jaundice$ hepatitis$ arrhythm tachycard palpitat cardiomyopath hepatotoxic$ stroke$ heart_attack cardiac_arrest yellow_eyes yellow_skin dark_urine dark_pee pale_stool krampfanf leberschad nierenschad leberversag atemdepress epilept epileps drgawk krece$ krec kejang$ sawan$ судорог гепатит ชัก หยุดหายใจ けいれん 痙攣 癫痫 抽搐 발작 stuip leverschade$ zloutenk convulsion rhabdo slowed_breathing liver_injury respiratory_depress respiratory_arrest stopped_breathing stop_breathing irregular_heartbeat fast_heartbeat',
  death:
    'death deaths$ died$ dies$ dead$ fatal lethal$ killed$ dying$ todesf tod$ sterfgev overleden$ deces$ mort$ morts$ muerte$ muertes$ morti$ decess zgon smierc smrt umrti kematian$ maut$ meninggal$ смерт умер เสียชีวิต ตาย 死亡 死 사망 overdose_death',
  cause:
    'caus lead$ leads$ led$ result trigger risk_of link associated report$ reported$ reports$ includ experienc suffer develop bring$ brings$ bring_on brought produc end_in happen occur contribut symptom symptoms$ effects_include verursach fuhrt$ fuhren$ bericht gemeld veroorzaak provoqu entrain$ entraine signal provoc caus produc provoc caus powoduj wywol zpusob vyvol menyebabkan$ menimbulkan$ вызыва привод ทำให้ เกิด 引 起こ 导致 worsen$ expect$ signs_of',
  stim: 'energ invigorat perk wake$ wakes$ waking$ alert$ lively$ uplift pick_you_up picks_you_up pick_me push$ espresso$ caffein focus gets_you_going productiv chatty$ talkative$ kick_start motivat bright$ euphor buzz wach$ anreg belebend munter$ wakker$ oppep opwekk tonif excit eveil estimul activ$ stimol svegli eccit pobudz orzezw stymul povzb nakop nabud menyegar semangat tenaga$ cergas merangsang бодр стимул энерг возбужд กระตุ้น สดชื่น ขยัน มีแรง 覚醒 興奮 刺激 元気 兴奋 提神 wires$ clean_energy social$ wake_up upper$ lifts_you brings_you_up creativ stimul',
  sed: 'sedat relax calm$ calming$ calms$ drows sleepy$ sleepiness$ knock$ knocks$ mellow tranqu slow$ slows$ slow_you heavy_and nod$ wind_down winds_you unwind put_you put_people stoned$ chill$ chilling$ couch downer$ floors$ tired$ beruhig sedier benomm betaub entspann dampf$ rustgev kalmer verdov ontspan endor apais relaj rilass narcot uspok wycisz usypi senn otum uklid zklidn uspav tlum menenang penenang rileks kantuk ngantuk mengantuk khayal усып успок расслаб снотворно$ ง่วง สงบ ซึม ผ่อนคลาย 鎮静 リラックス 眠く 镇静 放松 嗜睡 to_bed puts_you numb$ depressant sedan',
  low: 'low$ lower_dose small$ smaller$ little$ tiny$ pinch$ klein kleinen$ gering niedrig lage$ weinig$ faible petite baja$ bajas$ pequen baixa bassa$ basse$ piccol mal$ malych$ niewiel nizk rendah$ kecil$ sedikit$ sikit$ мал небольш น้อย 少量 低用量 低剂量 小剂量 lower_amount',
  high: 'high$ higher$ large$ larger$ big$ bigger$ lot$ lots$ heaped$ handful$ gross grossen$ hohe hohen$ hoge$ grote$ veel$ forte$ fortes$ elevee grande alta$ altas$ alte$ oltre$ duz wieksz wysok vyss vysok velk tinggi$ besar$ banyak$ больш высок มาก สูง 大量 高用量 高剂量 大剂量 over$ above$ beyond$ more$ grossere mas_de ones$',
  different:
    'different$ differ differs$ depend varies_by determin decid dictate distinct$ unique$ own$ right_strain select$ various$ certain$ choosing_the matters$ each$ every$ depending$ based$ tell$ hängt$ wirkt$ beeinfluss',
  newborn: 'newborn neonat baby$ babies$ infant',
  myth: 'myth$ hype$ exaggerat overblown$ propaganda$ scare$ unheard',
  brain: 'brain$ body_gets body_adapts adapted$ adapts$ used_to_it accustom',
  study: 'participants volunteers$ subjects$ rats$ mice$ received$ respondents$',
  may: 'may$ might$ can$ could$ dapat$ boleh$ kann$ peut$ puede$ pode$ puo$ moze$ muze$',
  hard: 'hard$ harder$ difficult struggl tried$ trying$ try_to$ wish$',
  dontmix: 'nekombin nemich nemisit',
} as const;
