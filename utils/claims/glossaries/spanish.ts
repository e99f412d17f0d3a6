import type { Glossary } from './glossary.ts';

export const SPANISH: Glossary = {
  leaf: 'hojita $ arbol arboles arbolito bebedizo cocimiento decoccion hierba hierbas hierbita hojas infusiones plantas plantita polvito polvos sustancia sustancias tecito yerba',
  no: 'desmient $ carece carecen exento nada_de ninguna tampoco',
  less: '$ escasa escasas escaso escasos ligero ligeros rara_vez',
  ease: 'ahuyent amortigu apacigu contrarrest milagros paliat reconfort $ aminorar calmaba calmarme cura_la curarse eficaces eficacia eficaz espantar me_quito milagro mitigado mitigan mitigar palia paliar quita_el quitar sanacion sanar sanarse sosegar sosiega',
  better:
    'buenisim estupend excelente maravillos $ chido fenomenal ideales maravilla maravillas mejores perfecta perfecto',
  gone: 'desaparez desvanec $ esfumado esfumo se_me_fue',
  use: 'emplea ingerid masticaba masticad receta $ administra administrar beben beberla beberlo compraba compran comprarla fumarlo infusionar ingerir ingesta ingiere inhalan inhalar mascan mascar masticar recurren recurrir tomaban tomamos tomarla tragar usaba usaban usar utiliza utilizada utilizado utilizan utilizar venden vender vendia',
  took: '$ he_probado lo_tomaba lo_tome lo_tomo',
  pain: 'adolorid contractur tortic $ achaque achaques agujetas ciatica colico dismenorrea dolencia dolencias doler dolia dolian dolor_de_cabeza duele duelen inflamacion inflamaciones jaqueca jaquecas lumbalgia migrana migranas pinzamiento punzada punzadas',
  analgesic: 'antidoloros antiinflamator antinflamator desinflamatori quitadolor',
  body: 'coyuntur $ cadera caderas cervicales hombro hombros huesos munecas musculares musculatura musculo rodilla rodillas tobillo tobillos',
  anxiety:
    'agobiad angustiad desanimad desesper estresad melancol pesadill postraumatic preocupacion preocupad $ agobios amargura angustias desanimo desasosiego estres estresante fobias inquietud miedo miedos nerviosismo nerviosos timidez tristezas zozobra',
  sleep: '$ almohada conciliar dormian dormida dormilon dormiras dormirme dormirse dormirte siestas suenito suenos',
  insomnia: 'desvelad $ desvelarme desvelarse desvelo desvelos no_duerme no_duermo sin_dormir',
  goodsleep: '$ calidad_del_sueno noches_enteras toda_la_noche',
  awake: 'noctambul trasnoch $ desvela hasta_que_amanece',
  spoil:
    'arruin estrope $ destroza destrozan dificulta dificultan dificultar fastidia fastidian fragmenta pesima pesimamente pesimo trastoca trastorna',
  bedtime:
    'acostar antes_de_acostar $ a_la_cama acostado anoche anochecer atardecer cenar de_noche despues_de_cenar en_la_cama en_la_noche madrugada medianoche noches nocturna nocturno nocturnos',
  opioid:
    'desintoxic jeringuilla $ chutarse chutes hidrocodona hidromorfona inyectaba inyectarse jeringa jeringas metadona opio pincharse yonqui yonquis',
  off: 'reemplaz sustitut $ desengancharse despegarse liberarse sustitucion sustituir',
  drug: 'anestesi antihipertensiv benzodiacepin metanfetamin $ acetaminofen aguardiente diclofenaco droga drogas estatinas licor mariguana medicacion medicina medicinas orfidal pastillas_para_dormir porros trankimazin',
  mix: 'mezcolanz $ a_la_vez coctel cocteles concomitancia conjuntamente junto_con policonsumo revolver',
  raise:
    '$ acentua acentuan acumulacion acumulan duplica duplicar incrementa incrementan incrementar incremento potenciacion potencian potenciar refuerza',
  level: '$ metaboliza metabolizan metabolizar',
  addict:
    'drogadic drogodepend esclav toxicoman viciad $ abusan abusar acostumbramiento adicta adictas adicto adictos dependiente dependientes la_malilla malilla prisionero recaen recaer recai recaida recaidas recayo rehabilitacion viciarse vicios vicioso',
  quit: 'desengancharl $ abandonarlo cesacion cortarla cortarlo de_golpe desengancharme deshabituacion lo_dejas lo_deje soltarla soltarlo',
  symptom:
    'retorcij retortij tembla $ agitacion arcadas cagadera cagalera calambre calambres cansancio comezon debilidad diarreas estrenimiento fatiga hormigueo hormigueos mal_genio malestar malestares mareada mareado mareo mareos palpitaciones picazon picor sequedad sintoma sintomas sudaba temblequera tiemblo vertigo',
  dose: '$ cantidad cantidades dosificacion dosificador dosificar la_toma porcion porciones',
  advise:
    'recomendacion recomendad $ en_ayunas espera_una_hora para_empezar recomendable recomendamos sugerimos tomese',
  person:
    'campesin usuari $ adultos ancianos clienta consumidor consumidora consumidores jovenes muchachos novata novato novatos personas',
  unit: 'chupito cucharilla frasquito sobrecito $ ampolla capsula comprimido comprimidos gomita gomitas gotas gotero pastilla pizca punado sobres_de tacita taza vasos',
  number:
    'media_cucharad $ cincuenta cuarenta doce docena gramo_y_medio media_docena medio_gramo nueve ocho quince treinta veinte',
  contains: '$ contener contienen',
  disease:
    'adelgaz antibacterian antimicrobian cicatriz padecimiento $ antiviral defensas disenteria eccema empacho enfermedad enfermedades epilepsia fiebre fiebres glucemia gripa hipertension infeccion infecciones la_tos lombrices obesidad paludismo presion_alta resfriado resfriados soriasis tension_arterial',
  legal: 'despenaliz $ autorizada autorizado legalidad libremente licita licito',
  everywhere: '$ cincuenta_estados en_toda_europa en_todas_partes los_cincuenta_estados toda_la_republica',
  exceptions:
    'clandestin fiscaliz ilicit incaut restriccion restringid sancion $ excepcion excepciones excepto ilegales ilegalidad menores_de vetar',
  same: 'equivalente $ el_mismo equivale identica identico igual_que iguales igualita igualito la_misma lo_mismo_que los_mismos mismos',
  just: '$ meramente nada_mas_que sencillamente simplemente',
  natural: 'herbolari $ botanico herbario naturales naturaleza naturalmente organica organico sin_quimica vegetales',
  remedy: '$ remedio suplemento suplementos',
  safe: '$ atoxico',
  safer: 'menos_peligros',
  sideeffect: '$ efectos_adversos resaca resacas secuela secuelas',
  century: 'milenar tradicional $ abuelos ancestros milenios siglo siglos',
  believe:
    'presum supues $ afirma afirman afirmar alega alegan asegura aseguran consideran creen creer crei creia cuentan_que dicen_que jura_que juran pensaba piensan promete prometen sostener',
  harm: 'arriesgad dano_hepatic desmay envenen hemorragia insuficiencia intoxicacion intoxicad perjudicial riesgo $ ambulancia danado danados danina danino daninos danos lesion_hepatica lesiones perjudica perjudican trasplante',
  organ: '$ bilirrubina cardiaca cardiaco cardiacos cerebro latidos organos pulmon pulmonar pulmones renales vesicula',
  attack:
    'alucinacion icteric taquicardia $ cianosis cirrosis colestasis crisis_convulsivas depresion_respiratoria infartos ojos_amarillos paro_respiratorio psicosis',
  death:
    'defuncion fallecid fallecimiento homicid $ difunto fallece fallecen fallecieron fallecio matar matarte moria morir morirse mortales mortalidad muere mueren muerta muertes muerto muertos murieron murio sobredosis velorio victima victimas',
  cause:
    'acarre atribuid atribuy consecuenc ocasion relacionad reportado vinculad $ conlleva conllevan desatar inducir sufrieron sufrio',
  stim: 'avispad revitaliz $ activador aguante alertas aviva cafeina concentrarme concentrarse empuje locuaz lucidez subidon',
  sed: 'adormil afloj amodorr apachurr apendej aplatan aturd desconect embot hipnotic $ modorra noquea parpados sedar serenidad sopor sosiego te_tumba tranquiliza tranquilizante tranquilizar',
  low: '$ minimas moderada moderadas poca_cantidad poquitito poquito reducida reducidas un_poco',
  high: 'atasc elevad excesi $ exceso pasarse',
  different: '$ cada_uno diferente diferentes difiere difieren distinta distintas distinto distintos particularidad',
  newborn: '$ lactante lactantes',
  myth: 'alarmism exagerad satanizad $ satanizar',
  study:
    'cuestionario encuestad entrevistad investigador $ encuesta encuestas ensayo participantes ratas ratones voluntarios',
  may: '$ podria podrian posiblemente pudiera pueden quiza quizas',
  hard: 'durisim imposible $ arduo batallando batallar dificil dificiles dificultoso intentar intente intentos luchar tortura',
  dontmix: 'desaconsej $ evitar evitarse evite eviten',
  touch: 'repercut $ actua actuan influir influye influyen',
  whether:
    'controvert desacredit esceptic $ bulo bulos cuestionable cuestionada cuestionado cuestionan desmontar dudar dudosa dudoso',
  anytime: '$ sin_problema',
  antidep: 'serotoninergic $ isrs',
  ask: '$ consultalo consultar consulte consultelo hable_con tu_medico',
  interact: 'interaccion interferenci interfier',
  cant: '$ imposibilidad incapaz no_podia no_puede no_pueden',
  pill: '$ pildora pildoras',
  day: '$ diaria diariamente hora mananas minutos semanas',
  until: '$ hasta hasta_las hasta_que',
  hide: 'endeud escondid oculta $ ahorros deudas empenar empene esconder escondia escondo mentia mentir quincena robaba robar',
  able: '$ devolverme me_devolvio vuelvo_a',
  worse: 'agrava empeor $ peor peores',
  infect: 'adulterad contaminad $ contaminacion plomo',
  cap: '$ no_pases_de nunca_mas_de',
  nobody: '$ nadie_ha',
  tame: '$ manzanilla platano te_verde tilo',
  cond: '$ si_tomas',
  chills: 'bostez estornud $ bochornos lagrimeo mocos moqueando moqueo moquera sofocos',
  absent: '$ ausente ausentes no_existe',
  outcome: '$ propiedades virtudes',
  inhibit: 'bloquea enlentec ralentiz $ bloqueo compiten frenan frenar inhibicion inhibidor inhibir retarda',
  reason: '$ finalidad motivos proposito razon razones',
  cut: 'disminu $ bajando bajarle merma rebajar recortar recorte',
  coroner: 'necropsia $ forense forenses peritaje toxicologia toxicologo',
  over: '$ por_encima_de superior_a',
};
