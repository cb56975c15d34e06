-- Ordinary English words, so that the beginning of a sentence or a headline in capitals is taken for no name, and expressions with a
-- name in them that name nobody. Words that are names too are in en.homonyms.
return {
  name = "en.vocabulary",
  language = "en",
  words = {
    common = [[
     roboticist paediatrician pediatrician patriarch matriarch cardiologist oncologist neurologist neuroscientist epidemiologist astronomer biologist chemist geneticist
     statistician technologist futurist ethicist linguist cryptographer programmer sculptor violinist cellist restaurateur publicist lobbyist
     4k a aa aapl ab abandon abandoned abandoning abdication abducted abilities ability able aboard abolished abortive about above abroad
     absolute absolutely abstract abundant abuse abuses ac academic academy accelerate accelerated accelerates accelerating acceleration
     accelerators accept acceptable acceptance accepted accepting access accessed accessibility accessible accessing accident acclaimed
     accommodation accompanied accomplished accordance according accords account accountability accountant accounts accuracy accurate
     accurately accuse accused accuses ace achievable achieve achieved achievement achievements achieves achieving acid acknowledge
     acknowledged acl acm-icpc acoustic acquired acquiring acquisition acquisitions across act acting action actionable actions activation
     active actively activism activist activists activities activity actor actors actress acts actual actually ad adamant adapt adapted
     adapting adas add added addiction addicts adding addition additional address addressed addresses addressing adds adept adjacent adjust
     adjusting administered administration administrations administrative administrators admiral admission admit admits admitted adopt
     adopted adopting adoption ads adt adult adults advance advanced advancement advancements advances advancing advantage advantages advent
     adverse advertisement advertisements advertisers advertising advice advised adviser advisers advisor advisors advisory advocacy
     advocated advocates ae aerial aerospace affair affairs affect affected affiliate affiliated affinity affliction affordable afforded
     afghans afraid african africans after aftermath afternoon again against age aged agencies agency agenda agent agents ages aggression
     aggressive agi ago agrarian agree agreed agreement agreements agrees agricultural agriculture ah ahaha ahead ahhh ai aid aide aided
     aiding aids aigc aim aimed aiming aims aint aiops air airborne aircraft airfare airfield airfields airliner airlines airplane airplanes
     airport airpower ajax aka akirolabs ako alarmed alarming album albums alcohol alert alfresco algorithm algorithms alienate alienated
     aligned alignment aligns alike alive all alleged allegedly alleviate alliance alliances allied allies allocating allow allowed allowing
     allows ally almost alone along alongside alot already also alt alternative alternatives although altogether alumni alves always am
     amateur amazing ambassador ambassadors ambience ambition ambitions ambitious ambulance ambulances ambush ambushed americans amid amidst
     ammunition among amongst amount amounts amp amphibious amuse amusing amwriting an analogue analysis analyst analysts analytical
     analytics analyze analyzing anarchist anarchists anatomic ancestry ancient and angered angry animal animals animated animation
     annihilated anniversary annotation announce announced announcement announces announcing annoying annual annually annuity anonymity
     another answer answered answering answers antenna anthem antibody anticipated anticipating antitrust anxiety anxious any anya anybody
     anymore anyone anything anyway anywhere ap apart apexanalytix api apis aplusk apologize apology app apparent apparently appeal appealed
     appear appearance appearances appeared appearing appears appeasement appendix appian apple application applications applied apply
     applying appoint appointed appointment appointments appoints appreciate appreciated appreciation approach approached approaches
     approaching appropriate approval approve approved approximately apps appvance apr april apt apu aq ar arab arabic arabs architect
     architecture architectures archive ardent are area areas arena argue argued argues arguing argument arguments arise arises arithmetic
     arm armed armies arming armistice armored armoured arms army around arpu arr arrange arranged arrangement arrangements array arrest
     arrested arrests arrival arrive arrived arriving art article articles articulated artifacts artificial artillery artist artists arts
     artwork as asi asian asians asic aside ask asked asking asks asp aspect aspects asr ass assassinated assassination assassinations
     assault assaults assemble assembled assembling assembly assert asserted asserting assessment assessments asset assets assignats
     assigned assignment assist assistance assistant assistants assisted assists associate associated association assume assumed assuming
     assurance assured asylum at ate atheists athlete athletic atlas atmosphere atoms attach attached attachment attachments attack attacked
     attackers attacking attacks attempt attempted attempting attempts attend attendance attended attendees attention attitude attorney
     attracted attracting attraction attributed attrition attunement audience audiences audio audiobooks audit aug augment augmented aunt
     australians authentic authentication authenticity author authorised authorities authority authorization authorized authorizing authors
     automate automated automatic automatically automating automation automations automl automobiles automotive autonomous autonomously av
     availability available avenue avenues average averaging avoid avoided avoiding aw awaiting awake award awarded awarding awards aware
     awareness away awesome awful aww ax axe axes axis aye az b2b b2c baas baby back backbone backed background backing backpropagation
     backs bad badly badminton bag baggage bags balance balanced balcony ballot ballpark balls ban band bandit bands banking banning bans
     bar barbed bare barely barrel barrels barricades barrier barriers bars base baseball based bases basic basically basis basket
     basketball batch bath bathroom battalion battalions batteries battery battlefield battles battleship battleships bay bbc bc bd bday be
     beach beaches bearing bears beat beaten beats beautiful became because become becomes becoming bed beeetle beef been beer before beg
     began begin beginning begins begonnen begun behalf behavior behavioral behind behold being belgians belief believe believed believes
     believing belligerents belong belonging below belt belum benchmark benchmarking benchmarks bend beneath benefit benefits beside besides
     besieged best bet beta betrayed better between beware beyond bf bias bicycles bid bids big bigger biggest bike bilateral billion
     billions binary binder binding binds biology biometric biopharma biopharmaceutical birds birth birthday bit bitcoin bite bitter bj
     black blackholidays blame blamed blames blank blast blasts bless blessed blind blink bloc block blockade blockading blockchain blocked
     blockhouses blocking blocks blog blogger blogspot blood bloodiest bloodshed bloody blow blown blueprint bn board boards boasts boat
     boats bodies body bodyboarding bodyguards boiler bold bolster bolstering bomb bombarded bombardment bombed bombers bombing bombings
     bombs bonds bonus book booked booking books boost boosted boosting boosts boots border bordering borders bore bored born borough bot
     both bots bottle bottling bottom bought boulevard bound boundaries boundary bout box boxer boxing boy boycotting boyfriend boys bpd br
     brain brains brake branches brand branding brands brass brazilians breach breached breaches breaching bread breadth break breakdown
     breakfast breaking breakout breaks breakthrough breakthroughs breathe bride bridge brief briefly brigade brigades brilliant bring
     bringing brings briton britons bro broad broadcast broadcasting broadcasts broader broadly broke broken broker brother brothers brought
     browned browser bruikbare brunt brush brutal bsc bsky btw buddhist buddy budget bug bugs build builders building buildings builds
     buildup built bulk bulletin bullets bullshit bunch bunker burden bureau burger burgers buried burned burning bus buses business
     businesses bust busy but button buttons buy buying buyout buys by bye bytes ca cabinet cabins cable cables cac cadres cafe calculated
     calculation calculations calendar call called calling calls calm came camera camerondallas camp campaign campaigned campaigners
     campaigning campaigns camps campus can canadians canal cancelled cancer candidate candidates cannot cant canyon cap capabilities
     capability capable capacity cape capital capitalize capitals capt captain caption capture captured captures capturing car carbon cards
     care career careful carefully careless cargo caribbean carnage carnival carried carrier carries carry carrying cars cart cartesian
     cartoon cartoons cases casino casinos cast castle casual casualties casualty cat catastrophe catch categories category cathedral
     catholic catholics cats caught cause caused causes causing cautious cavalry cave cc ccpa cd cds cease ceased ceasefire ceded celebrate
     celebrated celebrating celebration celebrities celebrity cells cemetery cent center centers central centralized centralizing centre
     centuries century ceo cerebrum certain certainly certification certified cfo ch chain chains chair chairman chairperson chairwoman
     challenge challenged challenges challenging chameleon champagne champion champions championship championships chance chances change
     changed changes changing channel channels chaos chapter character characterized characters charge charged charges charging charities
     charming chart charts chat chatbot chatbots chatbox chatgpt cheap cheaper check checked checking checkpoint cheer cheese cheeseburger
     chef chemical chests chick chicken chief chiefs chihuahua child children chill chips chocolate choice choices choir choose chorus chose
     chosen christianity christians christmas chronic chronicle chunk church churn ci cio circle circles circuit circulation circumstances
     ciso cited cities citing citizen citizens citizenship city civic civil civilian civilians claim claimed claiming claims clarify clarity
     clash clashes class classes classic classical classification classifier classroom clause claymation clean cleaning clear cleared
     clearly clergy cleric cli click client clients climate climb climbed climbing climbs clinic clinical clinicians clinics clip clock
     clone close closed closely closer closes closest closing closure clothes clothing cloud clouds club clubs cluster clustering clusters
     cm cmo cn cnn co co-founder coach coached coaches coaching coalition coast cobot code codename coding coefficient coffee cofounder
     cognitive coins col cold collaborate collaborating collaboration collaborations collaborative collapse collapsed colleague colleagues
     collect collected collection collective collectively college collision colonel colonial colonies color colors column columnist combat
     combatant combination combine combined combines combining come comeback comedy comes comfort comfortable comin coming command commanded
     commander commanders commanding commandos commands comme commenced comment commentary commented comments commercial commercialization
     commission commissioned commissioner commit commitment commitments commits committed committee common commonly commune communicate
     communicated communication communications communism communist communists communities community como compact companies companion company
     comparable comparatively compared compatible compelled compensation compete competing competition competitive competitors compilation
     compile compiled complained complaint complaints complement complete completed completely completing completion complex complexities
     complexity compliance compliant complicated comply component components composed composer composition compounds comprehensive
     compression comprising compromise compromised computation computational computationally computations compute computed computer
     computers computing con conceived concentrate concentrated concentration concept concepts concern concerned concerning concerns concert
     concerts concession concessions concierge conclude concluded concludes concluding conclusion conclusions concrete conda condemned
     condensation condition conditional conditions conduct conducted conducting conference conferences confidence confident confidential
     configuration configurations confined confirm confirmed confirms confiscation conflict conflicts conformity confrontation confronted
     confused confusion congratulated congratulations congressman congresswoman conjunction connect connected connecting connection
     connections conquered conquering conquest conscription conscripts consecutive consensus consequence consequences conservative consider
     considerable considerably considered considering considers consisted consistency consistent consistently consisting consists consoli
     consolidate consolidation constant constantly constituency constituted constitution constitutional constructed construction consulate
     consultant consultation consulting consumer consumers cont contact contacted contain contained container containers containing contains
     contemporary content contents contest contested context contingency contingent contingents continually continue continued continues
     continuing continuous continuously contract contractors contracts contradiction contrary contrast contribute contributed contributing
     contribution contributions control controlled controller controlling controls controversial controversy convened convenient convention
     conventional conventions converge converged convergence conversation conversational conversations conversion convert converted convex
     convince convinced convincing convolutional convoy convoys coo cooked cookie cookies cooking cool cooling cooperated cooperation
     coordinate coordinated coordination coordinator cope copies copilot copilots copy copyright core corner corners coroner corporate
     corporation corporations corps corpses correct corresponding corridor corruption cortex cos cosine cost costly costs cottage cotton
     could council councillor count counted counter counterattack counterattacked countering counterinsurgency counteroffensive counterparty
     counties counting countless countries country countryside counts county coup couple coupled course court courtesy cover coverage
     covered covers covert covid covid-19 cpi cpu cr crap crash crashed crave crawl crazy create created creates creating creation creative
     creativity creators credentials credibility credit creek creeks crew crews cricket crime crimes criminal crisis criteria critic
     critical criticism criticized critics crm crops crossed crossing crowd crowds crucial crude cruise cruiser cruisers crush crushed
     crushing cry cryin crying cryo crypto cryptocurrency csr css ct cto cu cubism cue cues culminated cult cultivate cultural culture
     cultures cup cups curated curb curbs current currently curve custody custom customer customers customizable cut cute cuts cutting cuy
     cuz cv cvpr cvss cy cyber cyberattacks cybersecurity cycle cycling da dad dagen daily damage damaged damages damaging dame damn dance
     dancing dane danes danger dangerous dangers dao dapp dapps dare dark dashboard dat data database databases dataset datasets date dated
     daterange dates dating dau daughter days daytime ddos dead deadline deadly deal dealing deals dealt death deaths debate debated debt
     debut debuted dec decade decades december decent decentralized deceptive decide decided decides deciding decision decisions decisive
     decisively deck declaration declarations declare declared declaring decline declined decoder decrease decreasing decree decreed
     dedicated dedication deemed deep deeper deepfake deepfakes deeply def defamation default defeat defeated defeating defeats defected
     defence defences defend defended defender defenders defending defense defenses defensive defi defiance deficit define defined
     definitely definition definitions definitive degree degrees del delay delayed delaying delays delegation delete deliberate delicious
     deliver delivered delivering delivers delivery delve delves demand demanded demanding demands demo democracy democratic demolished
     demonstrate demonstrated demonstrating demonstration demonstrations demoralized demos den denied denies denounced dense dentist deny
     depart departed department departments departs departure depended dependencies depending depends depin depleted deploy deployed
     deploying deployment deployments deposed depot depots depressed deprived depth depths deputies deputy derive descendants descent
     describe described describes describing description deserted deserters desertion design designated designed designer designers designs
     desire desired desk despair desperate desperately despite destination destiny destroy destroyed destroyers destroying destruction
     detachment detachments detail detailed details detect detection detective deteriorated deteriorating determination determine determined
     dev devastated devastating develop developed developer developers developing development developments develops deviation device devices
     devised devops devoted devsecops di diagnose diagnosed diagnoses diagnosis diagnostic dictator dictatorship dictionary did didnt die
     died dies diff differ differed difference differences different differentiable differential differentiator differently difficult
     difficulty diffusion dig diggy digital digitization digitized dimensions diminished diminishing ding dingjiaoone dinner diplomatic
     direct directed directing direction directions directly director directors directory dirty disadvantage disagree disagreed
     disambiguation disappear disappeared disappearing disappointed disaster disastrous discharge discipline disclosed disconnected
     discontent discount discourse discover discovered discoveries discovery discretion discrimination discuss discussed discusses
     discussing discussion discussions disease diseases disguised dishes disinformation disintegrated dismissed disorder dispatch dispatched
     display displayed disposal dispute disputed disputes disrupt disrupting disruption disruptive dissemination dissertation dissolution
     dissolved distance distinct distinguished distribute distributed distributing distribution distributions district distrust disturbing
     dive diverse diversifying diversion diversity divert divide divided division divisions divorce diy dj dlvr dna dns dnt do doc dock
     docked docking docks doctor doctors doctrine document documentation documents doe does dog doge dogs doin doing dollars domain domains
     domestic dominance dominated domo donate donated done dont door double doubled doubt down download downtown dozen dozens dpo dpu dr
     draft drafted dragged dram dramatic dramatically drastically draw drawing drawn draws dream dreaming dreams dress dressed drew drink
     drinking drinks drive driven drivers drives driving drop dropout dropped droppin dropping drops drove drug drugs drunk dry dual duality
     dubbed dubious duck dude due dumb dunes duration during duties duty dvd dynamic dynamics dynasty each eagle eagles earlier earliest
     early earn earned earnest earnings ears earth ease eased eases easier easily east eastern eastward easy eat eaten eating economic
     economist economy ecosystem ect edge edges editing edition editor editor's editorial editors edr edu education educators ee een ef
     effect effected effective effectively effectiveness effector effects efficiency efficient efficiently effigy effort efforts egg eggs eh
     ehr eigenvalues eight eighteen eighth eighty ein either elaborate elect elected election elections electoral electorate electric
     electrical electricity electrifying electro electron electronic electronically electronics elects elegant element elementary elements
     elephants elevator eleven eleventh eliminate eliminated elite elonmusk else elsewhere elt em email emails emancipation embargo embarked
     embarrassment embassy embed embedded embedding embeddings embodied embrace emerge emerged emergence emergency emerges emerging emeritus
     emissions emnlp emo emotional empanadas emperor emphasis emphasize emphasized emphasizes emphatically empire empirical employ employed
     employee employees employing employment empower empowering empowers empty emr en enable enabled enablement enables enabling enacted
     encircle encircled encirclement encoder encoding encountered encountering encounters encourage encouraged encouragement encouraging
     encrypted encyclopedia end ended ending endpoint endpoints ends endured enemies enemy energy enforce enforcement enforcing engage
     engaged engagement engagements engaging engine engineer engineering engineers enginehouse engines englishman enhance enhanced
     enhancements enhances enhancing enjoy enjoyed enjoying enjoys enlist enlisted enormous enough enriched enroll ensemble enslaved ensued
     ensure ensures ensuring enter entered entering enterprise enterprises entertainment enthusiasm enthusiast enthusiasts entire entirely
     entities entitled entity entrance entrenched entropy entry enveloping environment environmental environments envisioned epic episode
     episodes epoch equal equality equally equals equations equipment equipped equity equivalent era erp error errors erupted es escalate
     escalated escalating escalation escape escaped escorted esg especially essay essence essential essentially est establish established
     establishing establishment estate estates estimate estimated estimates estimation et etc ethics ethnic etl eu europeans ev evacuate
     evacuated evacuation eval evaluate evaluating evaluation evaluator eve even evening event events eventual eventually ever every
     everybody everyday everyone everything everywhere evidence evolution evolutionary evolve evolved evolving evp evs ew exact exactly
     exaflops example examples exascale exceed exceeded exceeding excel excellence excellent except exception exceptional excess excessive
     exchange exchanged exchanges excited exciting excitons excluding exclusive exclusively exclusivity excursion excuse execute executed
     executing execution executions executive executives exercise exhausted exhibit exile exiled exiles exist existed existence existential
     existing exit exited exits expand expanded expanding expands expansion expect expectation expectations expected expecting expects
     expedition expeditionary expel expelled expense expenses expensive experience experienced experiences experimental experimentation
     experimenting experiments expert expertise experts explain explained explaining explains explanation explanations explicit explicitly
     exploded exploit exploitation exploited exploiting exploration explore explores exploring explosion explosive explosives export exposed
     exposure express expressed expressing expression expressions expressive expressway extend extended extending extends extension
     extensions extensive extensively extent external extinction extortion extra extract extracted extraction extraordinary extreme
     extremely extremist eye eyes fa fab fabric fabulous face faced faces facial facilitate facilitated facilitating facilities facility
     facing fact faction factions facto factor factories factors factory facts faculty fail failed failing failure fair fairly fairness
     faithfulness fake fall fallback fallen falling falls false famed familiar families family famous famously fan fancy fans fantastic
     fantasy faq far fares farm farmers farming farms fashion fast faster fastest fatal fate father fathers fault fav fave favor favorable
     favored favorite favorites favour favoured favourite fax fb fc fdi fe fear feared fearful fearing fears feat feature featured features
     featuring feb february fed federal federation fee feed feedback feedforward feeding feel feelin feeling feelings feels feet fell fellow
     fellows fellowship felt female feminist festival festivities fetch fetus few fewer fewest ff fhir fiction fictional field fields fierce
     fifteen fifth fifty figcaption fight fighter fighters fighting fights figure figured figures file filed files filing fill filled fills
     film filmed filming films filter filtering filters final finally finals finance finances financial financing find finding findings
     finds fine fine-tuning fines finetuning fineweb fingerprints finish finished finishes finishing finite finn finns finops fire fired
     firepower fires firewall firewalls firing firm firmly firms first fiscal fishing fit fitness fitted fitting five fix fixed flag
     flagship flank flanks flash flat flavors flawless fled flee fleeing fleet fleets flew flexibility flexible flight flights flip float
     floor flow flurry fly flying focus focused focuses focusing foi folk folks follow followed followers following follows fonts food
     foolish fools foot footage football footballer footprint for forbes force forced forces forcing forecasting forefront foreign forensic
     forest forever forex forget forgot forgotten fork form formal formally format formation formations formatting formed former formerly
     formidable forming forms fort forth fortifications fortified fortnight fortress forts fortunately forty forward forwarded fossil
     fostering fought found foundation foundational foundations founded founder founding fountainlife four fourteen fourth fp fpga fps frame
     framework frameworks franchise fraud free freedom freely frees freestyle freeway freeze freight frenchman frequent frequently fresh
     friday fridays friend friendly friends friendship fries from front frontal frontier frontiers frontline fronts frowning frozen fruits
     frustrated frustrating frustration fry fryer frying fuck fuckin fucking fuel fueled fulfill fulfilled fulfillment full fully fun
     function functionalities functionality functionals functions fund fundamental fundamentally funded funding funds funeral funny
     furniture further furthermore futile future gain gained gaining gains gallery gambling game gamemode gameplay gamer games gaming gan
     gangs gap gaps garage garbage garden gardens garrison garrisoned garrisons gas gateway gateways gather gathered gathering gatherings
     gauge gave gazette gd gdp gdpr gear gen genai gender general generally generals generate generated generating generation generations
     generative generator genetic genetics genomic genuine geographic geometry germans get gets gettin getting giant giants gif gift gifts
     gigs girl girlfriend girls git github-style give given gives giving gl glacier glad gladly glance glass glasses global globally globe
     gmail gmo gmt go goal goalkeeper goals godsgirl goes goin going golf gone gonna goo good goodbye goodness goods goodwill googl gorgeous
     gosh got gotta gotten gov govern governance governing government governmental governments governor governors gps gpt gpts gpu gpus
     grade gradient gradients gradually graduate grain gram grammar grandma granite granted granting grants graph graphic graphics grapple
     grass grateful great greater greatest greatly greeks greeted grenades grew grid ground groundbreaking grounding grounds group groups
     grow growing grown grows growth gt gtc guarantee guaranteed guard guards gucci guerre guerrilla guerrillas guess guessed guessing
     guests gui guidance guide guidelines guides guillotine guillotined guilty guitar guitarist guitarists guitars gulf gun gunfire guns guy
     guys gym h1 h2 ha habit hack hacker hackers had haha hahah hahaha hail hails hair half halloween hallucination halt halted halting
     halts hamlet hammered hamster hand handbook handed handle handling hands handwriting hang hanging happen happened happening happens
     happier happiness happy harass harbor harbour hard hardest hardware harkis harm harness harnessing harsh has hastily hate hated have
     havent havin having hawks hbm hd hdd he head headed heading headline headphones headquartered headquarters heads healing health
     healthcare healthy hear heard hearing hearings heart hearts heat heaviest heavily heavy heavyweight hegemony height heights held
     helicopter helicopters hell hello help helped helpful helping helps hence her here herein heritage hermosa hero heroes heroin hers
     herself hesitate hey hi hidden hierarchical high higher highest highlight highlighted highlights highly highs highway highways hij
     hilarious him himself hinder hindi hindu hindus hinge hint hipaa hire hired hires hiring his hispanic historian historians historic
     historical historically history hit hits hitting hiv hmmm hoc hockey hold holding holdings holds hole holy home homecoming homes
     homework homie homogenization hon honest honestly honor honorary honored honors hoped hopefully hopes hoping hoplites horizontal
     horrible horror hospital hospitals host hosted hostile hostilities hosting hosts hot hotel hotels hotmail hottest hour hourly hours
     house houses housing how however howling hows hr hrs ht htm html http https hub hubby hubs hues huge human humanitarian humanity
     humanoid humans humiliating humor hun hundred hundreds hunger hungry hunting huntr hunts hurry hurts husband hw hybrid hyhieu hymn hype
     hyped hyperloop hypotheses hypothesized i iaas icbank ice iclr icml ico iconic icpc ics id ide idea ideal ideas identification
     identified identify identifying identity ideology ides ie iemand if iframe ignored ignoring ik ill illegal illumex illuminated
     illustration im ima image images imagine imagines imaging img immediate immediately immense immersion immersive immigrants immigration
     imminent immudb immunity imo impact impacting impacts impending impetus implement implementation implemented implementing implications
     implied import importance important importantly impose imposed impossible impressed impressive imprisoned improve improved improvement
     improvements improves improving in inability inadequate inappropriate inaugural inbound inbox incapable incentives inception inch
     incident incidents inclined include included includes including inclusion inclusive income incompetence incompetent inconclusive
     incorporated increase increased increases increasing increasingly incredible incredibly incurred incursion incursions indeed indemnity
     independence independent independently index indians indicate indicated indicating indication indigenous individual individuality
     individuals indoor industrial industries industry ineffective inen inevitable infamous infantry inference infertile infiltrated
     infiltration inflicting influence influenced influences influencing influential info inform information informative informed infotech
     infra infrastructure infrastructures ing ingredients inhabitants inherent initial initially initiated initiating initiative initiatives
     initio injection injured injuries injuring injury ink inn inner inning innocent innovate innovation innovations innovative innovators
     input inputs inquiry ins insert inside insight insights insist insisted insistence insisting insists inspector inspiration inspired
     install installations installed instance instances instant instead institute instituted institutions instructed instructions instrument
     instrumental instruments insufficient insurance insurgency insurgent insurgents insurrection integral integrate integrated integrates
     integrating integration integrations integrity intellectual intellectuals intelligence intelligent intend intended intends intense
     intensified intensity intensive intent intention intentions interact interaction interactions intercept intercepted interest interested
     interesting interests interface interfaces interfere interference interim interior intern internal internals international
     internationally internet internment interpret interpretability interpretation interpreted interpreter intervene intervened intervention
     interview interviewed interviews intimate into intractable intricate intrigues introduce introduced introduces introducing introduction
     intuitive invade invaded invaders invading invasion invasions invented inventory invest invested investigating investigation
     investigations investing investment investments investor investors invitation invite invited inviting involve involved involvement
     involves involving io ioi ios iot ip ipad ipc iphone ipo ipod iran's iranians iraqis irc irishman ironic irreducible irregular is ish
     islam islamic islamist island islands isnt isolate isolated isolating isp israelis issue issued issues issuing isv it italians item
     items iteratively its itself ive jacket jackpot jail jailbreak jailed january jaredleto javascript jazz je jeans jew jewish jews
     jiqizhixin job jobs joejonas johnlewis join joined joining joins joint jointly joke jonronson journal journalism journalist journalists
     journey js json judges judgment judicial jul july jump jumped jumping jumps june jungle junior juniors junk jupyter jury jus just
     justice justinbieber juxtaposed ka kahit kanyewest kasi keep keeping keeps kept kernel key keyboard keywords kg ki kick kicked kid
     kidding kidnapping kids kill killed killer killing kills kilometers kilometres kind kinda kinds kingdom kiss kitchen kitchens kitten
     kke klik km knee knew knife kno knocked knockout know knowing knowledge knowledgeable known knows koreans kpi kudos kung kvx kwijt lab
     label labeled labels labor laboratories laboratory lack lacked lady laid lakehouse lakes lan landed landing landings landlords landmark
     lands landscape language languages laptop large largely larger largest laser lashkar last lasted lasting late lately latency later
     latest latin latino latter laugh laughing launch launched launches launching lawmakers lawsuit lawyers layer layers laying layout lead
     leader leaders leadership leading leads league leagues leak leaked learn learned learning learns least leave leaves leaving led left
     leftists leg legacy legal legally legend legions legislation legislative legislature legitimacy legitimate legs len length less lesser
     lesson lessons let lets letter letters letting level levels leverage leverages leveraging lexical ley lez liberal liberate liberated
     liberation liberties liberty libraries library license lick lied lies lieutenant life lifecycle lifeline lifetime ligand light
     lighthouse lighting lightly lightning lights like liked likelihood likely lil limit limitations limited limiting limits line linear
     linebacker lineman lines lineup lingerie linguistics link linked linking links lions lips liquid list listed listen listened listeners
     listening lite literally literary literature little live lived lives livestock living liyazhou ll llm llmc llms lm lmao lmfao loaded
     loader loan loans lobbying local locate located location locations lockdown locked locomotive log login logistic logistical logistics
     logit logo logs loisbeckett lol lone longer longest look looked looking looks loop loose looted looting los lose losers loses losing
     loss losses lost lot lots loud loved lover loves low lower lowest loyal loyalist loyalists loyalty lpddr lpu lr lsd lstm lt ltv
     lucidrains luck lull lunch lure lush luv lvaro lvez ly lying lyrics maas macbook machine machines mad made magazine magic main mainland
     mainly mainspringservices maintain maintained maintaining maintenance maj major majority make maker makers makes making male males
     malicious mall malware man manage managed management manager managers managing mandate mandated maneuver manipulation manipulator
     manned manner manoeuvres manpower manual manufacturer manufacturers manufacturing many map maps march marchar marched marching margin
     marines markdown marked market marketers marketing markets markup married martyrdom marvel mask masonry mass massacre massacred
     massacres masse masses massive master match matches matching material materially materials materiel math mathematical mathematician
     mathematics matmul matrix matter matters mau maximize maximum maybe mba mdr me meal mean meaning meaningful means meant meantime
     meanwhile measure measurements measures measuring meat mechanical mechanism mechanisms medal medbright media medical medication
     medications medicine medicines mediocre medium meet meeting meetings meets melody meltdowns member members membership meme memoir
     memoirs memorial memory men ment mental mention mentioned mentoring menu mercenaries mercenary merchant mere merely merged merger
     merging mess message messages messed met metal metaverse meter method methodology methods metric metrics metropolitan mexicans mga
     micro microscope mid middle midfielder midnight midway might migr migration mikeyoung mile milestone milestones militant militants
     militarily military militia militiamen militias milk million millions min mind mindful minds mindspore mine mines mini minimal minimize
     minimizing minimum mining minister ministers ministry minority mins minus minute minutemen minutes miscommunication misguided
     misleading miss missed missile missiles missing mission missions mistake mistakenly mistral misuse mitigate mitigation mix mixed
     mixtral mixture ml mln mlp mm mo mob mobile mobility mobilization mobilize mobilized mode model modeled modeling models moderate
     moderation modern modernization modified modular module modules moe molecular mom moment moments momentum mommy mon monarchy monastery
     monday mondays money monitor monitored monitoring monsoon month monthly months monument mood morale morals morcillas more moreover
     morning mornings mortar mortars mosque most mostly motel mother motion motivated motives moto motto mount mountainous mountains mounted
     mounting mouth move moved movement movements moves movie movies moving mp mp3 mpathic mr mri mrr mrs ms msc msft msn msp mssp much
     mujahideen mull mulls multi multimodal multinational multiple municipality munitions murder murdered muscles museum music musical
     musician musicians muslim muslims must mustard mustered mutinies mutiny mutual my myself na nail nails naive naman name named names
     nand nanz nap napalm narratives narrow nation national nationalism nationalist nationally nations nationwide native natives natural
     naturally nature naval navies navigate navigation navy nd ne near nearby nearest nearly necessarily necessary necessity neck need
     needed needs negative negotiate negotiated negotiation negotiations neighborhoods neighbouring neither nerd nerf network networking
     networks neural neurips neurons neutral neutralised neutrality never nevertheless new newbie newer newest newly news newsletter
     newsletters newspaper newspapers newzfor next nextplatform nez nfl nft ngo ni nice nickjonas nickname nigga niggas night nightlife
     nightly nightmare nights niji nim nine nineteen nineties ninety ninth nlp nlu nm no nobility nobles nobody node noi noise noisy
     nominally nominate nominated nominates none nonetheless nor norm normal normally norms north northbound northeast northeastern northern
     northward northwest not notable notably note noted notes nothing notice noticed notified notion nov novel novels november now nowhere
     nowplaying noyb np npu nt nu nuclear null num number numbered numbers numerical numerous nuvu nvcc nvda nyt oath object objected
     objective objectives objects obligations obliged observations observatory observed observer observers observing obsessed obsessions
     obstacles obtain obtained obtaining obvious obviously occasion occasions occupation occupied occupy occupying occur occurred oclock ocr
     oct octave october odds odm oem of off offense offensive offensives offer offered offering offerings offers office officer officers
     offices official officially officials offline offshore ofo often oh ohh oil ok okay okr old older oldest olympiad om omg on once
     oncology one ones ongkir ongoing onion onions online only onset onslaught onto ontology ooh ooo op open open-source opened opening
     openly opens opera operate operated operates operating operation operational operations operatives operator operators opinion opinions
     opponent opponents opportunities opportunity oppose opposed opposing opposite opposition optical optimal optimism optimistic
     optimization optimize optimizer optimizes optimizing option optional options opus or orchestra orchestration order ordered ordering
     orders ordinary organic organisation organisations organization organizations organize organized organizing organs oriented origin
     original originality originally origins os ot other others otherwise ought our ours ourselves oust ousted ousts out outbound outbreak
     outcome outcomes outdoor outer outfit outflank outlets outlined outnumbered outperform outperformed outpost outposts output outputs
     outrage outraged outset outside outskirts outstanding outta over overall overcome overfitting overlooking overnight overran overrun
     overseas oversees oversight overthrow overthrown overtime overview overwhelmed overwhelming overwhelmingly ow own owned owner owners
     ownership owns p2p pa paas pacification package packed pact pad paddlepaddle pages paid pain painted painters painting paints pair
     pairs pakistanis palace pale palestinians palette panel panic pants paper papers par para parachute parade paradigm parallel parameter
     parameters paramilitary paratroopers parent parental parents parish park parking parliament parliamentary part partement partial
     partially participants participate participated participating participation particular particularly parties partisans partly partner
     partnering partners partnership partnerships parts party pass passage passed passenger passengers passes passing passion passionate
     passive passport past path pathologist pathologists pathology paths patient patients patriotic patriotism patrol patrolled patrols
     patron pattern patterns paulhastings pay paying payment payments pays pc pcr pcs pdf peace peaceful peacefully peasant peasants penalty
     pencil pencils penetrated penguin peninsula peninsular people per perceived percent percentage perception perceptron perfect perfection
     perfectly perform performance performances performed performing perhaps perimeter period periods permanent permanently permission
     permitted pero persist persisted person personal personalities personality personalized personally personnel persons perspective
     perspectives persuaded persuading pet petaflops petition petroleum pets pgc pgvector phane pharmacy phase phd phenomenon philosopher
     philosophy phishing phone phones photo photograph photographer photography photonics photos photoshoot php phrase phrases physical
     physically physio pianist piano pic piccolo pick picked picking picks pics picture pictures piece pieces pier pig pillar pilot pilots
     pin pingwest pink pinned pioneer pioneered pioneering pip pipeline pipelines piss pissed pitched pivot pivotal pizza pizzas place
     placed places placing plains plan plane planes planet planned planning plans planted plants plastic plate plateau plates platform
     platforms platoon play played player players playfield playing playoff plays playwright plaza plc pleaded pleas pleasant please pleased
     pledge pledged pledges plenty plixi plot plots plotting pls plugin plugins plumbing plummeted plunge plunged plunges plus pm pn po
     pocket pockets pod poem poems poet point pointed pointing points poised poison pokies poles police policies policy political
     politically politician politicians politics poll polls ponder ponders pontoon ponytail pool pooling poor poorly pop popular popularity
     popularized population populations pork porn port portable portal portfolio portion portions portrait ports pose posed position
     positioned positions positive positives possession possessions possibilities possibility possible possibly post posted posters posting
     postponed posts posture potato potatoes potent potential potentially poverty pow power powered powerful powerhouse powering powers ppi
     ppl ppo ppt pr practical practice practiced practices practitioners praised pray prayer precise precisely precision predator
     predecessor predetermined predict predictable predicted prediction predictions predictive predicts preference preferences preferred
     prefill pregnant preliminary premier premiere preoccupied preparation preparations prepare prepared preparing preprint prescriptive
     presence present presented presenting presently presents preservation preserve preserved preserving presidency president presidential
     presidents press pressed pressing pressure pressured pressures prestige prestigious presumably pretext pretraining pretty prevent
     prevented preventing prevention preview previous previously prices priests primarily primary prime princess principal principle
     principles print printed printer printing prioritise prioritize prioritizing priority prison prisoner prisoners privacy private
     privateers privileged privileges prize prizes proactive proactively probabilistic probabilities probability probably probe probed
     probes problem problems procedure procedures proceed proceeded proceedings process processes processing procession processor proclaimed
     proclamation produce produced producer producers produces producing product production productive productivity products prof
     professional professionals professor profile profiles profit profitability profitable profits profound program programme programmes
     programming programs progress progressed progressive prohibited project projected projection projects prolonging prominent promise
     promised promises promising promote promoted promotes promoting promotion promotional prompt prompted prompting prompts pronounced
     pronouncements proof propaganda propagation propelling proper properly properties property proportion proposal proposals propose
     proposed proposes proposition proprietary pros prosecution prosecutor prospects protect protected protecting protection protects
     protein proteins protest protestant protested protesters protesting protests protracted proud prove proved proven provide provided
     provider providers provides providing province provinces provincial provision provisional provisions provoke provoked proxies proxy ps
     pst psychological pub public publication publications publicity publicly publish published publishers publishes publishing puck puff
     pull pulled pulling pulls punish punished punishment punk puppet puppy purchase purchased purchases purchasing purged purpose purposes
     pursue pursued pursuing pursuit push pushed pushing put puts putting py q1 q2 q3 q4 qpu qtr quadrillage qualified quality quand quant
     quantification quantum quarter quarterback quarterly quarters quartet que quell query question questioned questioning questions queue
     quick quickly quiet quietly quit quite quits quitting quiz quizzed quo quot quote quotes race racecourse races racial racing rack rad
     radical radio rag ragchecker raid raided raiders raids rail railroad railroads rails railway railways rain raise raised raises raising
     rallied rallies rally ramp ran random randomly range ranges rank ranked ranking ranks ransomware rap rapid rapidly raps rare rarely rat
     rate rated rates rather ratified rating ratings ratio ration ratios ravens raw rays razr rb rd rdenas re reach reached reaches reaching
     react reacted reaction reactive read readers readily reading readme reads ready real realise realised realist realistic realize
     realized really reallymeans rear rearguard reason reasonable reasonably reasoning reasons rebel rebelled rebellion rebellions
     rebellious rebels rebuild rebuilding rebuilt recall recalled recalls recapture recaptured recapturing receive received receives
     receiving recent recently recipient recipients recognise recognised recognition recognize recognized recognizes recognizing recommend
     recommendation recommendations recommended recommender recommending recommends reconciliation reconnaissance reconstructed
     reconstruction record recorded recording records recover recovered recovering recovery recruit recruited recruiting rectify recurrent
     recycling reddit redefining reduce reduced reduces reducing reduction refer reference references referendum referred referring refined
     refineries refinery reflect reflected reflection reflects reform reforms refuge refugee refugees refusal refused refusing regain
     regained regard regarded regarding regardless regards regime regiment regiments region regional regions register registered registers
     registration regression regret regrouped regular regularization regularly regulation regulations regulator regulators regulatory rehab
     rehabilitation reinforce reinforced reinforcement reinforcements reject rejected rejects relate related relation relations relationship
     relationships relative relatively relatives relax relaxin relaxing release released releases releasing relevant reliability reliable
     reliance relied relief relieve relieved religion religious relocated reluctance reluctant reluctantly rely remain remainder remained
     remaining remains remarkable remarkably remember remembered remind reminder remix remnants remote removal remove removed removing
     renamed render rendering renewable renewal renewed renowned reorganized rep repair repairs reparations repatriation repeat repeated
     repeatedly repelled replace replaced replacement replaces replacing replied replies reply repo report reported reportedly reporter
     reporters reporting reports represent representation representations representative representatives represented representing represents
     repression republic republican repulsed reputation request requested requesting requests require required requirement requirements
     requires requiring res rescue research researcher researchers resented resentment reserve reserved reserves reservoir resident
     residents resign resignation resigned resigning resigns resilience resist resistance resisted resisting resolution resolutions resolve
     resolved resolving resource resources respect respected respective respectively respond responded respondent response responses
     responsibilities responsibility responsible responsibly responsive rest restaurant restaurants resting restoration restore restored
     restores restraints restricting restrictions result resulted resulting results resume resumed resurgence retail retained retaining
     retake retaliate retaliation retargeting retention retire retired retirement retires retiring retook retreat retreated retreating
     retrieval return returned returning returns retweet rev reveal revealed reveals revelations revenge revenue revenues reverse reversed
     reversion review reviewed reviewing reviews revised revolt revolted revolts revolution revolutionaries revolutionary revolutionising
     revolutionize revolutionizes revolutionizing revolving reward rez rfp rgen rgt ricourt rid ride riders riding rie riff rifle rifles rig
     rigged right rights rings rink riot riots rip rise risen rises rising risk risks rival rivals river rkk rlhf rn rna rnn rnsd ro road
     roads roas robot robotaxi robotaxis robotic robotics robots robust rocket rockets roi role roles rolled rolling rom roman romance
     romantic room rooms rooted roster roughly round rout route routed router routers routes routinely row rows rpa rr rubber ruins rule
     ruled ruler rules ruling rumours run running runs runtime runway rural rushed russians rustic sa saas sabotage sack sacked sacks
     sacrifice sacrificed sad sadly safe safeguard safeguards safely safer safety saga said sail sailed sailors salary sale sales salient
     salon salsa same sample samples sampling san sanctions sandwich sang sank santa sarcasm sars satellite satisfaction satisfy satisfying
     saturday saturdays sauce sausages save saved saves savings saw say saying says scada scalability scalable scale scaling scam scams scan
     scandal scanned scans scared scattered scattering scenarios scene scenes schedule scheduled scheduling scheme schmap scholar scholars
     school schools science sciences scientific scientist scientists scope score scored scores scot scots scraping screen screening script
     scripts scrutiny sd sdk sdlc se sea seamless seamlessly search searches searching season seasons seat seats sec secession second
     secondary seconds secops secret secretary secretly secrets sectarian section sections sector sectors secure secured securely securing
     security see seed seeing seek seeking seeks seem seemed seemingly seems seen sees segment segmentation segments seize seized seizing
     seizure seldom select selected selection self self-driving selfdecode sell seller sellers selling sells semantic semester semiconductor
     seminary sen senator send sending sends senior sense senses sensiml sensing sensitive sensitivity sent sentence sentenced sentences
     sentiment sentinel seocoder sep separate separated sept september seq sequel sequence sequential ser serbs serial series serious
     seriously servants serve served server serverless servers serves service services serving session sessions set setbacks sets setting
     settle settled settlement settlements setup seven seventeen seventeenth seventh seventy several severe severely sex sexual sexy sft sgt
     sh shader shadow shake shall shallow shame shape shaping shards share shared shareholder shareholders shares sharing sharply she
     shelling shelter sheriff shift shifted shining shiny ship shipments shipping ships shirt shit shock shocked shockwaves shoes shoot
     shooting shop shopper shopping shops shortage shortages shorter shortly shorts shot shots should shoulder shout shouted shoutout show
     showcase showcased showcases showcasing showed showering showing shown shows shun shuns shut sic sick side sided sides siding siege
     sieges siem sight sights sigmoid sign signal signalling signals signed significance significant significantly signing signs sikh
     silence silent silly similar similarity similarly simple simpler simplified simplifies simplify simply simulate simulations
     simultaneous simultaneously since sincere sing single singles sinking sir sister sisters sit site sites sits sitting situated situation
     situations six sixteen sixth sixty siya size sized sizes skating ski skill skilled skills skin skip skirmished sla slam slammed slams
     slas slaughtered slauth slavery slaves sleep sleeping sleeve slept slice slide slides slightest slightly slip slipped slips slm slogan
     slogans slope slot slow slowed slower slowly slump slumped slumps sm small smaller smallest smart smarter smartphone smartphones smh
     smile smiles smoke smoking sms snack so soar soared soars soc soccer social socialist socially society soft softmax software soil solar
     sold soldier soldiers solemn solid solo solution solutions solve solved solving some somebody someday someone something sometime
     sometimes somewhat somewhere song songs sonnet sons soo soon sooner sooo soooo sooooo sophisticated sorry sort sota sought soul sound
     sounds soundtrack source sources south southbound southeast southern southward southwards southwest sovereign sovereignty space spaces
     spam span spaniard spanning spans sparked sparking sparklecore spatial speak speaker speakers speaking speaklight speaks spearheaded
     special specialist specialized specializes specializing specials species specific specifically specification specimen spectral
     speculation speech speeches speed speeding speedway spelling spend spending spends spent sphere spin spirit spit spite split splitting
     spoke spoken spokesman spokesperson spokeswoman sponsored sponsorship sporadic sport sports spot spread spreading spring springs spur
     spurs sq sql squadron squadrons square squared src ssd st stability stabilize stabilized stable stacks stadium staff stage staged
     stages stake stalemate stalemated stalking stall stalled stand standard standardization standards standing standout stands stars start
     started starter starters startin starting starts startup startups starvation starving state stated statement statements states
     statesman static stating station stationed stations statistical statistics statue status stay stayed staying stays steadily steady
     steak steam steering stem step stepped steps stick stiff still stipulated stirring stitching stm stock stocks stoked stolen stones
     stood stop stopped stopping stops storage store stored stores stories stormed story storytelling straight strain strait straits
     strategic strategically strategies strategist strategy streaming streamline streamlined streamlining streams street streets strength
     strengthen strengthening strengths stress stressed stresses stressful stressing stretched strike striker strikes striking string
     stringer strip strive strong stronger strongest strongholds strongly struck structural structure structures struggle struggled stubborn
     stuck student students studied studies studio study studying stuff stun stunned stuns stupid style styled subdued subfield subject
     subjected subjects submarine submarines submitted subordinate subscribe subsequent subsequently subsidiary substantial subtitle subtle
     suburb succeed succeeded succeeds success successes successful successfully succession successive successor such suck sucks sudden
     suddenly sudo sudski sue sued sues suffer suffered suffering sufficient suffrage suggest suggested suggesting suggestions suggests
     suicidal suicide suing suit suitable suite sum summarization summary summit summoned sums sunday sundays sundown sunk sunset sup super
     superchips superior superiority supervised supervision supplement supplied suppliers supplies supply supplying support supported
     supporter supporters supporting supportive supports suppose supposed suppressed suppression supreme sur sure surely surf surfer surfing
     surge surged surgery surges surgical surpassed surpassing surplus surprise surprised surprising surprisingly surrender surrendered
     surrendering surrounded surrounding survey surveyed survival survive survived survivors sushi suspect suspected suspend suspended
     suspicion suspicious sustainability sustainable sustained suv svp swamp swap swear sweat swede swedes sweeping swell swiftly swimming
     swing switch switched switches swore sy symbol symbolic symbolism symbols sympathetic sympathy symphony symptoms sync synthesis
     synthetic system systematic systematically systems szl ta table tables tablet tackle tacos tactic tactical tactically tactics tag
     tagging tags tailgate tailor tailored take takeaways taken takeover takes takin taking talent talented talk talkback talked talkin
     talking talks tall tangible tank tankers tanks tap tape taps target targeted targeting targets task tasks taste tasted tastes tasting
     tasty tat taught tax taxes tbh tco tcp te tea teach teacher teachers teaching team teaming teammate teams tear tearful tears tech
     technical technically technicians technique techniques technological technologies technology teenage teenager tel telecoms telegram
     telephone televised television tell telling tells telly temperature temperatures temples temporal temporarily temporary ten tend tended
     tendency tennis tens tension tensions tensor tensors tente tenth teraflops term termed terminal terminals terms terrain terrible
     territorial territories territory terror terrorism terrorist test tested testified testimony testing testnet tests text texting texts
     textual th tha than thank thanks that thats the theater theaters theatre theinfornation their them theme themes themselves then
     theoretical theory therapeutic therapy there thereafter thereby therefore thermal these thesis theta they thick thin thing things think
     thinking thinks third thirteen thirty this tho thorough thoroughly those though thought thoughts thousand thousands thrash threads
     threat threatened threatening threats three threw thrilled thrive throne through throughout throw throwing thrown thru thrust thrusts
     tht thursday thus ti ticket tickets tide tie tied ties tigers tight til tile till time timely timer times timetable tiny tinyurl tip
     tips tired tissue title titled titlelook titles tl to tob toc today together tok token tokenization tokenizer tokenomics tokens told
     tolerance tomorrow ton tone toned tonight tonite tons too took tool tools top topic topics topology toppled torpedo torture tos total
     totally touch touching tough tour toured touring tourist tourists tournament tours tout touts touzijias toward towards town towns
     township tpu track tracking tracks trade traded trader traders trades trading traditional traditionally traditions traffic train
     trained training trains traits trampled transaction transactions transfer transferred transform transformation transformational
     transformative transformed transformer transformers transforming transit transition transitional transitioning translate translated
     translation translator transmittal transparency transparent transplants transport transportation trap trapped travel traveled traveling
     travelling treasurer treasury treat treated treaties treating treatment treatments treaty trees tremendous trench trenches trend trends
     trial trials tribal tribe tribes tribune tribute trick tricky tried tries trigger triggered triggers trillion trilogy trip triple
     triumph trivia troop troops trophy trouble troubled tru truce truck trucks true truly truncated trust trusted trusts truth try trying
     tryna tsla ttir tts tu tub tube tues tuesday tumble tumbled tumbles tumblr tune tunnel turbo turk turks turmoil turn turned turning
     turnout turns turntable tutorial tutoring tv tweet tweeted tweeting tweets twelve twenty twice twin twitpic twittertime two txt type
     types typical typically uav ugc ugh ui ui's uisa uk ukrainians uli ulterior ultimate ultimately ultimatum ultras um un unable
     unacceptable unauthorized uncertain uncertainty unchanged unclear uncomfortable unconditional under underground underlying undermined
     underscores understand understanding understood understudy undertaken undertook underway undisputed undo undoubtedly une unexpected
     unfair unfold unfortunately unhappy uni unicorn unified uniform unifying unintended union unions unique uniquely uniqueness unit unite
     units universal universities university unkn unknown unlabeled unleash unleashed unless unlike unlikely unlimited unlock unlocking
     unmatched unnecessary unopposed unparalleled unpolished unpopular unpopularity unprecedented unprepared unrealistic unrelated
     unreleased unrest unrestricted unseen unsolicited unstructured unsuccessful unsuccessfully unsupervised unsure untenable until untuk
     unusual unveil unveiled unveils up upcoming update updated updates upgrade uploaded upon upper uprising uprisings upset ur urban urge
     urged urgent urges urging url us usability usage usb use used useful useless user users uses using usual usually utc utf utilities
     utilization utilize utilized utilizing utter ux vacated vacation vacuum vae vai valid validation valuable value valued values van var
     variant varies variety various vary vast ve vec vector vectors veggie vehicle vehicles vendors venom ventures venue vercara
     verification verify verifying versatile version versions versus vertical verticals very vessel vessels veteran veterans veto via vice
     vicinity victim victims victories victorious victors victory video videos view viewed viewers viewing views village villagers villages
     vintage violated violating violation violence violent virtual virtually virtue virus visibility visible vision visionaries visit
     visited visiting visitors visual visualization vital vivo vlm vlog vocabulary vocal voice voices void vol volume volumes volunteer
     volunteered volunteers vorige vote voted voter voters votes voting vow vowed vows vp vpn vr vs vulnerabilities vulnerability vulnerable
     wage waged wages wait waited waiting waitress wake waking walk walked walking walks wall wallet wan wandb wanna want wanted wanting
     wants wanzhi war warehouse warehouses warfare warlord warlords warm warn warned warning warnings warns warp warpgroup warrants wars
     warship warships wary was wasnt waste wasted wat watch watched watching water watsonx wave waves wax way ways we weak weaken weakened
     weakly weakness wealth wealthy weapon weaponry weapons wear wearing weather web web2 web3 webinars website websites wedding wednesday
     week weekday weekend weekends weekly weeks weigh weighs weight weights weird welcome welcoming well welshman went were western westward
     wharf what whatever wheels when whenever where whereas wherever whether which whichever while whilst whiskydieet whisper whitening who
     whoa whoever whole wholly whom whose whurley why wi-fi wide widely wider widespread width wife wifi willing win window windows wings
     winners winning wins wiped wire wireless wisatatiketcom wisdom wish wished wishes wishing wit with withdraw withdrawal withdrawals
     withdrawing withdrawn withdrew within without witness witnessed witnessing wo woke woman womb women won wonder wonderful wondering
     wonders woo wooded wooden woos woot word words work worked worker workers workflow workflows workforce workin working workloads works
     world worlds worldwide worried worry worse worsened worst worth worthy would wound wounded wow wrap write writer writers writes writing
     writings written wrong wrote wwdc www xai xdr xmas xml xo xpu xr xx xxx xxxxx ya yall yards ye yea yeah year years yelling yellow yep
     yes yesss yesterday yet yfrog yml yo yoga yoiu york-based you younger youngest your yours yourself yous youth youtu youtube yr yrs yt
     yung zar zeal zeb zero zhaoyunfeng zhouyixiao zombie zone zones
    ]],
    -- Eponyms, prizes, events, landmarks, works, indices.
    guard_name = { { lines = [[
  Turing Award | Turing test | Turing Test | Turing machine | Turing Machine | Nobel Prize | Nobel Peace Prize | Nobel Prizes |
  Nobel laureate | Nobel Laureate | Pulitzer Prize | Fields Medal | Abel Prize | Booker Prize | Man Booker Prize | Turner Prize |
  Golden Globe | Golden Globes | Academy Award | Academy Awards | Emmy Award | Emmys | Grammy Award | Grammy | Grammys | Tony Award |
  Tony Awards | Oscars | Oscar winner | Brit Awards | Bafta | Baftas | Palme d'Or | Ballon d'Or | Gordon Bell Prize | Godel Prize |
  Hugo Award | Nebula Award | Medal of Freedom | Webby Award | Moore's Law | Moore's law | Murphy's law | Murphy's Law | Huang's Law |
  Metcalfe's Law | Amdahl's Law | Goodhart's law | Godwin's law | Conway's Law | Occam's razor | Parkinson's law | Hobson's choice |
  Newton's method | Newton's laws | Ohm's law | Zipf's law | Bayes' theorem | Bayes theorem | Bayesian | Naive Bayes | Naïve Bayes |
  Markov chain | Markov model | Hidden Markov | Hidden Markov Model | Monte Carlo | Gaussian | Gaussian Splatting | Fourier transform |
  Hilbert space | Euclidean | Riemannian | Boltzmann machine | Kalman filter | Nash equilibrium | Shannon entropy | Kolmogorov-Arnold |
  Kolmogorov-Arnold Network | Kolmogorov-Arnold Networks | Kolmogorov-Smirnov | Lipschitz | Jacobian | Hamiltonian | Wasserstein |
  Levenshtein | Jaccard | Pearson correlation | Spearman | Student's t | Fisher information | Huber loss | Kullback-Leibler |
  Kullback–Leibler | Jensen-Shannon | Cohen's kappa | Hebbian | Gibbs sampling | Von Neumann architecture | von Neumann architecture |
  Bellman equation | Runge-Kutta | Richter scale | Alzheimer's | Alzheimer's disease | Parkinson's | Parkinson's disease |
  Huntington's disease | Crohn's disease | Down syndrome | Down's syndrome | Tourette's | Asperger's | Hodgkin's | Hodgkin lymphoma |
  Lou Gehrig's disease | Lyme disease | Munchausen | Super Bowl | World Cup | World Series | Olympic Games | Olympics |
  Winter Olympics | Paralympics | Grand Prix | Grand Slam | Stanley Cup | Davis Cup | Ryder Cup | Solheim Cup | America's Cup |
  Champions Trophy | Six Nations | Wimbledon | French Open | US Open | Australian Open | British Open | Masters Tournament |
  Tour de France | Kentucky Derby | Grand National | FA Cup | Carling Cup | Uefa Cup | Uefa Champions League | Europa League | La Liga |
  Serie A | Bundesliga | Commonwealth Games | Asian Games | Rose Bowl | Orange Bowl | Sugar Bowl | Fiesta Bowl | Heisman Trophy |
  Fed Cup | Euro 2004 | Tri-Nations | Premiership | Big Ben | Uncle Sam | Joe Bloggs | Big Brother | Big Apple |
  Big Bang | Black Friday | Good Friday | Ash Wednesday | Boxing Day | New Year's Day | New Year's Eve | New Year | Christmas Eve |
  Christmas Day | Valentine's Day | St Patrick's Day | Martin Luther King Day | Memorial Day | Labor Day | Independence Day |
  Thanksgiving | Halloween | Easter Sunday | Veterans Day | Earth Day | Father Christmas | Santa Claus | Ramadan | Hanukkah |
  Frankenstein | Harry Potter | Star Wars | Star Trek | James Bond | Sherlock Holmes | Mickey Mouse | Donald Duck | Spider-Man |
  Iron Man | Batman | Superman | Terminator | Blade Runner | Robin Hood | Romeo and Juliet | Don Quixote | Hamlet | Jekyll and Hyde |
  Pandora's box | Doctor Who | Dr Who | Sesame Street | South Park | Lord of the Rings | The Simpsons | King Kong | Godzilla |
  Peter Pan | Snow White | Winnie the Pooh | Scooby-Doo | Bart Simpson | Homer Simpson | Lara Croft | Grey's Anatomy |
  Dow Jones Industrial Average | Dow Jones industrial average | Dow Jones Industrials | S&P 500 | Nasdaq 100 | Russell 2000 | FTSE 100 |
  FTSE | Hang Seng | Nikkei 225 | Dax | CAC 40 | Standard & Poor's 500 | Brent Crude | Brent crude | Magic Quadrant | Fortune 500 |
  Fortune 100 | Global 2000 | Inc. 5000 | Sarbanes-Oxley | Dodd-Frank | Glass-Steagall | Roe v Wade | Roe v. Wade | Brown v Board |
  Miranda rights | Patriot Act | Kyoto Protocol | Geneva Convention | Geneva Conventions | Good Friday Agreement | Belfast Agreement |
  Oslo Accords | Camp David | Marshall Plan | Monroe Doctrine | Maastricht Treaty | Lisbon Treaty | Schengen | Magna Carta |
  Hutton Report | Hutton Inquiry | Butler Report | Bretton Woods | Manhattan Project | Apollo program | Hubble Space Telescope |
  James Webb Space Telescope | Webb telescope | Watergate | Irangate | Whitewater | JFK Airport | Kennedy Airport |
  Kennedy Space Center | Johnson Space Center | LaGuardia Airport | O'Hare | Logan Airport | Heathrow Airport | John Lennon Airport |
  Charles de Gaulle Airport | Madison Square Garden | Carnegie Hall | Lincoln Center | Rockefeller Center | Albert Hall |
  Royal Albert Hall | Buckingham Palace | Trafalgar Square | Times Square | Tiananmen Square | Red Square | Union Square |
  St James's Palace | Windsor Castle | Guantánamo | Abu Ghraib | Alcatraz | Mount Everest | Lake Michigan | Lake Tahoe | Grand Canyon |
  Silicon Alley | Lambeau Field | Wrigley Field | Fenway Park | Yankee Stadium | Old Trafford | Stamford Bridge | Elland Road |
  Villa Park | St Mary's | Fratton Park | Twickenham | Murrayfield | Millennium Stadium | Croke Park | Lansdowne Road | Fifth Avenue |
  Madison Avenue | Park Avenue | Fleet Street | Oxford Street | Harley Street | Abbey Road | Sand Hill Road | Pennsylvania Avenue |
  Artificial Intelligence | Machine Learning | Deep Learning | Reinforcement Learning | Large Language Model | Large Language Models |
  Generative AI | Natural Language Processing | Computer Vision | Neural Network | Neural Networks | Big Data | Open Source |
  Cloud Computing | Data Science | Internet of Things | World Wide Web | Prompt Engineering | Scaling Law | Scaling Laws |
  Attention Is All You Need | Chain of Thought | Mixture of Experts | Smart Home | Virtual Reality | Augmented Reality |
  Digital Transformation | Cyber Security | Information Technology | Black Box | Wi-Fi | Bluetooth | Ethernet | Mean Average |
  Green Card | Social Security | Medicare | Medicaid | Obamacare | Brexit | Cold War | World War | World War I | World War II |
  World War Two | First World War | Second World War | Gulf War | Iraq War | Vietnam War | Civil War | Great Depression | Middle Ages |
  Industrial Revolution | French Revolution | Ice Age | Stone Age | Bronze Age | Iron Curtain | Berlin Wall | Holy Land | Holy Grail |
  Trojan Horse | Trojan horse | Catch-22 | Swiss Army knife | Russian roulette | Rubik's Cube | Ponzi | Ponzi scheme | Freudian |
  Orwellian | Kafkaesque | Machiavellian | Keynesian | Marxist | Leninist | Stalinist | Maoist | Thatcherite | Blairite | Blairites |
  Brownite | Reaganomics | Clintonian | Darwinian | Victorian | Edwardian | Elizabethan | Georgian | Shakespearean | Dickensian |
  Grace Hopper Celebration | Omega watch | Lincoln Navigator | Dr Pepper | Wells Fargo Center | GPTNB | AI Day | Squawk Box |
  Big Data Expo | Cloud Expo | COMPUTEX | Computex | WWDC | WWDC24 | CES | SIGGRAPH | Black Hat | Mobile World Congress | Build 2024 |
  Google I/O | re:Invent | Hot Chips | TED Talk | Web Summit
  ]] } },
  },
  rules = {
    -- Names with a time word in them that is no time.
    { kind = "date_guard", name = "names",
      pattern = "(?:Daily|Sunday|Saturday|Morning|Evening) (?:Telegraph|Times|Mail|Mirror|Express|Star|News|Record|Show|Beast|Journal|Herald|Post|Standard|Consult|Joe|Night Live|Night Fever)(?![a-z])"
        .. "|(?<=USA[ ])Today|Today (?:Show|programme)|(?<=China[ ])Daily|(?<=Legal[ ])Daily|(?<=Mail[ ]on[ ])Sunday|(?<=Independent[ ]on[ ])Sunday|Monday[.]com|(?<=Ruby[ ])Tuesday|(?<=Super[ ])Tuesday"
        .. "|(?<=Cyber[ ])Monday|(?<=Black[ ])(?:Monday|Wednesday)|(?<=Sheffield[ ])Wednesday|(?<=Freaky[ ])Friday|(?<=TGI[ ])Friday|Friday Night Lights|May (?:Department Stores|Company|River)|March (?:Madness|Networks|of Dimes)"
        .. "|August Capital|April Fools?|Second (?:Life|City|Avenue)|Spring Airlines|Summer Palace|Autumn Statement|Century (?:City|21|Fox)",
      examples = { { "The Daily Telegraph has it.", none = true }, { "USA Today has it.", none = true }, { "Monday.com has it.", none = true } },
      counter_examples = { "It was a daily event on Sunday morning." } },
  },
}
