-- Ordinary English words, so that the beginning of a sentence or a headline in capitals is taken for no name, and expressions with a
-- name in them that name nobody. Words that are names too are in en.homonyms.
return {
  name = "en.vocabulary",
  language = "en",
  words = {
    common = [[
     a aa aaahh ab abandon abandoned abandoning abandonment abdication abducted abetting abilities ability able abnormalities aboard abolish
     abolished abortive about above abroad abrupt absence absent absolute absolutely abstract abundant abuse abuses abusing abutments ac
     academia academic acc acceded accelerate accelerated accelerates accelerating acceleration accelerators accent accept acceptable
     acceptance accepted accepting accepts access accessed accessibility accessible accessing accident acclaimed acclaiming accommodation
     accompanied accompanying accomplish accomplished accordance according account accountability accountant accounts accredited accum
     accuracy accurate accurately accuse accused accuses ace achievable achieve achieved achievement achievements achieves achieving acid
     acknowledge acknowledged acoustic acquire acquired acquiring acquisition acquisitions acres across act acting action actionable actions
     activation activations active actively activism activist activists activities activity actor actors actress acts actual actually
     acupuncture acute ad adamant adapt adapted adapting add added addiction addicts adding addition additional address addressed addresses
     addressing adds adept adeptly adhere adherence adjacent adjust adjusting administered administration administrations administrative
     administrator administrators admiral admiration admired admission admit admits admitted adopt adopted adopters adopting adoption ads
     adult adults advance advanced advancement advancements advances advancing advantage advantages advent adverse adversity advertisement
     advertisements advertisers advertising adverts advice advise advised adviser advisers advisor advisory advocacy advocate advocated
     advocates advocating ae aeok aerial aerospace aesthetic af affair affairs affect affected affecting affiliate affiliated affinity
     affliction afford affordable afforded afghan afghans afraid african africans after aftermath afternoon again against age aged agencies
     agency agenda agent agents ages aggression aggressive agile aging agitate agitating agnostic ago agrarian agree agreed agreeing
     agreement agreements agrees agricultural agriculture ah ahaha ahead ahhh ahora ai aid aide aided aiding aim aimed aiming aims aint
     aintree air airbase airborne aircraft airfare airfields airlifted airliner airlines airplane airplanes airport airpower airspace
     airstrikes aise ajax aka akirolabs ako alarmed alarming albanian albeit album albums alcohol alealshinn alert alfresco algorithm
     algorithms alienate alienated aligned alignment aligns alike alive all allday allegations allege alleged allegedly alleging alleviate
     alliance alliances allocated allocating allotted allow allowed allowfullscreen allowing allows ally almost alone along alongside alot
     already also alt alter alternative alternatives although altogether alumni alves always am amalgamating amassing amateur amateurs
     amazing ambassador ambassadors ambience ambiguous ambition ambitions ambitious ambulance ambulances ambush ambushed ambushes amcdavid
     amd amend amendments american americans amid amidst ammunition among amongst amount amounting amounts amp amphibious amuse amusing
     amwriting amzn an analogue analysed analysis analyst analysts analytical analyze analyzing anarchist anarchists anatomic ancestry
     anchoring anchors ancient and angered angle angry animal animals animated animation anime annex annexed annihilated anniversary
     annotation announce announced announcement announces announcing annoying annual annually annuity anomalies anomalous anonymity another
     answer answered answering answers ante antenna anthem antibiotic antibody anticipate anticipated anticipating antique antitrust anxiety
     anxious any anya anybody anymore anyone anything anyway anywhere ap apart apartment apek apexanalytix api aplusk apologize apology app
     apparent apparently appeal appealed appealing appear appearance appearances appeared appearing appears appeasement append appendix
     appian apple apples application applications applied applies apply applying appoint appointed appointment appointments appoints
     appreciate appreciated appreciation approach approached approaches approaching appropriate approval approve approved approximately apps
     appvance apr april apt aq ar arab arabes arabic arabs arbitrary architect architects architecture architectures archive ardent are area
     areas argentine argentinian arggghhh arguably argue argued argues arguing argument arguments arise arises aristocratic arithmetic arm
     armed armenian armies arming armistice armored armoured arms army arose around arrange arranged arrangement arrangements arranging
     array arrest arrested arrests arrival arrive arrived arriving art article articles articulated artifacts artificial artillery artist
     artistdata artists artwork as ascendancy asian asians aside ask asked asking asks asleep asp aspect aspects ass assassinate
     assassinated assassination assassinations assault assaulting assaults assemble assembled assemblies assembling assert asserted
     asserting asses assess assessing assessment assessments assets assignats assigned assignment assistance assistant assisted assisting
     assists associate associated assortment assume assumed assuming assumptions assurance assured assuring ast astronauts astute asylum at
     ate atheist atheists athlete athletic atmosphere atoms atrocities attach attached attachment attachments attack attacked attackers
     attacking attacks attained attempt attempted attempting attempts attend attendance attendant attended attendees attending attention
     attitude attorney attract attracted attracting attraction attracts attributed attributes attrition attunement auction audience
     audiences audio audiobooks audit auditions aug augment aunt australian australians austrian authentic authentication authenticity
     author authorised authorities authority authorization authorize authorized authorizing authors autographs automaker automate automated
     automatic automatically automating automation automations automobiles automotive autonomous autonomously auxiliaries av availability
     available avec avenues average averaging avoid avoidance avoided avoiding aw awaited awaiting awake awarded awarding aware awareness
     away awesome awful awkward aww ax axe axes aye az ba baai babe babies baby back backbone backed background backing backs backup
     bacteria bad badly bag baggage bags balance balanced balcony bald ballot ballots balls ban band bandit bandits bands bangladeshi
     banking bankruptcy banned banning bans bar barbed bare barely barracks barrel barrels barricades barrier barriers bars base based bases
     basic basically basis basket basketball baskets batch bath bathroom battalion battalions batteries battery battled battlefield battles
     battleship battleships bbc bbt bc bcuz bd bday be beans bearing beat beaten beats beautiful became because become becomes becoming bed
     bedroom beeetle beef been beer before beg began begin beginning begins begonnen begun behalf behavior behavioral behaviour behind
     behold being belgian belgians belieber belief beliefs believe believed believes believing belligerents bellum belong belonged belonging
     below belt belum bem benchmark benchmarking benchmarks bend beneath benefit benefited benefiting benefits bert beside besides besieged
     besieging best bet beta betrayed better between beware beyond bf bfefb bg biar bias biased bicycle bicycles bid bids big bigger biggest
     bigmodel bike bilateral billboards billion billions binary bind binder binding binds biologist biology biometric biopharma
     biopharmaceutical biopsied biopsy birds birfday birth birthday birthdays biscuit bishops bit bitch bitcoin bite bites bitter
     bittersweet bivouac bizarre bj black blackholidays blackmail blame blamed blames blank blanks blasphemy blast blasts blatant bleeding
     blending bles bless blessed blind blink blitzkrieg bloc block blockade blockading blockchain blocked blockhouses blocking blocks blog
     blogger bloglovin blogpost blogspot blood bloodiest bloodless bloodshed bloody blow blowing blown blueprint blunders blurred bn board
     boards boasts boat boats bodies body bodyboarding bodybuilding bodyguard bodyguards boiler bokeh bold bolster bolstered bolstering bomb
     bombarded bombardment bombed bombers bombing bombings bombs bonds bonus boob book booked booking bookings books bookstore boom boost
     boosted boosting boosts boots boozy border bordering borders bore bored born borneobaby borrow bosnian bosses both bothered bots bottle
     bottling bottom bought bound boundaries boundless bout box boxer boxes boxing boxy boy boycott boycotting boyfriend boys bpd br brains
     brake branches brand branding brands brass brazilian brazilians breach breached breaches breaching bread breadth break breakdown
     breakfast breaking breakout breaks breakthroughs breath breathe breathing breeders breeding brevity bride bridgehead brief briefly
     brigade brigades brigands brilliant bring bringing brings british briton britons bro broad broadcast broadcasting broadcasts broader
     broadly broke broken broker bronze brooms brother brothers brought browned browser bruikbare brunt brush brushing brutal bs bsky bsyz
     btw buddhist buddy budget budgets budstechnology buff buffet bug build builders building buildings builds buildup built bulgarian bulk
     bullet bullets bullshit bullying bump bunch bunker buns burden burdens bureaucratic burger burgers buried burned burning burnout burnt
     bus buses business businesses businessman bust busy but button buttons buy buying buyout buys by bye bypassed bystanders bytes ca
     cabinet cabins cable cables cadres cafe calculate calculated calculates calculating calculation calculations calendar caliente call
     called calling calls calm came camera camerondallas camouflage camp campaign campaigned campaigners campaigning campaigns camps campus
     campuses can canadian canadians cancel canceled cancelled cancer candelaria candidate candidates cannons cannot cant cap capabilities
     capability capable capacity cape capitalism capitalize capitals capitulated caps capt captain caption captive capture captured captures
     capturing car carbon cardiologist cards care career careers careful carefully careless cares caretaker cargo caribbean carnage carnival
     carriage carried carrier carriers carries carry carrying cars cart cartesian cartoon cartoons cases casinos cassidyhaley cast
     castsoftware casual casually casualties casualty cat catastrophe catch categories category cater caters catholic catholics cats caught
     cause caused causes causing caution cautious cavalry cave caves cb cc cd cds cease ceased ceasefire ceded ceding ceiling celebrate
     celebrated celebrating celebration celebrities celebrity celle cellphone cells cemented cent center centralized centralizing centre
     cents centuries century ceo cerebrum ceremonial certain certainly certificate certification certified cessation cf cfo ch chains chair
     chaired chairman chairperson chairwoman chalk challenge challenged challenger challenges challenging chameleon chamfered champagne
     champion champions championship chance chances change changed changes changing channel channels chanted chaos chapter character
     characteristics characterized characters charge charged charges charging charismatic charities charm charming charts chatbot chatbots
     chatbox chatgpt cheap cheaper chechen check checked checking checkpoint cheer cheese cheeseburger chef chelsea chemical chemistry
     chemotherapy chests chick chicken chief chiefly chiefs chihuahua child children chilean chill chinese chips chlorine chocolate choice
     choices choir choose chorus chose chosen christianity christians chronic chuckcomeau chunk churches churn cigarette cigarettes cio
     circa circle circles circuit circulation circumstances circumvent ciso citations cited cites cities citing citizen citizenry citizens
     citizenship city civic civil civilian civilians claim claimed claiming claims clarify clarity clash clashed clashes class classes
     classical classification classifier classifies classroom claude clause clauses claw claymation clean cleaning cleanings clear cleared
     clearing clearly clergy cleric click client clients climate climax climb climbed climbing climbs clinical clinicians clinics clip clips
     cloc clock clone close closed closely closer closes closest closing closure clothes clothing cloud clouds club clubs clumsy cluster
     clustering clusters cm cmo cn co co-founder coach coached coaches coaching coalition coast coastline cobot cockade cockroachlabs
     cocktail code codename codenamed codes coding coefficient coffee cofounder cognitive coincided coined coins col cold collaborate
     collaborated collaborating collaboration collaborations collaborative collapse collapsed colleague colleagues collect collected
     collection collective collectively college collision colocation colombian colonel colonial colonies colonists color colors column
     columnist columns combat combatant combatants combination combinations combine combined combines combining come comeback
     comedownwithlove comedy comes comfort comfortable comin coming command commanded commander commanders commanding commandos commands
     comme commenced commencing comment commentary commentator commented comments commercial commercialization commercially commissioned
     commissioner commit commitment commitments commits committed common commonly commune communicate communicated communication communism
     communists communities community como comp compact companies companion company comparable comparatively compared compares comparisons
     compartment compatible compatriots compelled compelling compensation compete competent competing competition competitions competitive
     competitors compilation compile compiled complain complained complainers complaint complaints complement complemented complete
     completed completely completing completion complex complexities complexity compliance compliant complicated complications complied
     comply complying component components composed composer composite composition compounds comprehensive compression comprising compromise
     compromised computation computationally computations computed computer computers con conceded conceived concentrate concentrated
     concentration concept concepts concern concerned concerning concerns concert concerted concerts concession concessions conclude
     concluded concludes concluding conclusion conclusions conclusively concrete conda condemn condemned condensation condition conditional
     conditions conduct conducted conducting conference conferences conferred confessed confidence confident confidential confidently
     configuration configurations confined confirm confirmed confirms confiscation conflict conflicts conformity confront confrontation
     confrontations confronted confused confusing confusion conglomerates congratulated congratulations congressman congresswoman
     conjunction connected connecting connection connections connectivity connects conquer conquered conquering conquest conscription
     conscripts consecutive consensus consent consequence consequences conservative consider considerable considerably consideration
     considered considering considers consist consisted consistency consistent consistently consisting consists consnosolidate consoli
     consolidate consolidation conspicuously conspiracy conspired conspiring constant constantcontact constantly constituency constituted
     constitution constitutional constraint construct constructed construction consulate consultancy consultant consultation consults
     consumed consumer consumers consumption cont conta contact contacted contacts contain contained container containing containment
     contains contemporaries contemporary contenders contending contends content contentious contents contest contested context contingency
     contingent contingents continually continuation continue continued continues continuing continuous continuously continuum contract
     contractors contracts contradiction contrary contrast contribute contributed contributing contribution contributions contributors
     control controlled controller controlling controls controversial controversy convened convenient conventional conventions converge
     converged convergence conversation conversational conversations converse conversion convert converted converting convex convince
     convinced convincing convo convolutional convoy convoys coo cooked cookie cookies cookin cooking cool cooldown coolest cooling
     cooperate cooperated cooperating cooperation coordinate coordinated coordinating coordination coordinator cope copies copilots copy
     copying copyright core corner corners corny coroner corporate corporations corpse corpses correct correctly corresponding corridor
     corrupt corruption corsairartisan corvus cos cosine cost costing costly costs cottage cotton cough could councillor councillors counted
     counter counterattack counterattacked counterattacks countering counterinsurgency counteroffensive counterpart counterparty counting
     countless countries country countryside counts coup couple coupled coups courage couriered course courses court courtesy courts cousin
     cover coverage covered covers covert cow cpu cr cracked crafting cramped crap crappy crash crashed crave crawl crazy create created
     creates creating creation creations creative creativity creators credentials credibility credible credits crew crews cricket cried
     cries crime crimes criminal crisis crispy criteria criterion critic critical critically criticised criticism criticize criticized
     criticizing critics croatian croc crops crossed crossing crowd crowds crucial crude cruise cruiser cruisers crush crushed crushing
     crutches cry cryin crying cryo cryotherapy crypto cryptocurrency cs cto cts cu cuban cubism cudnn cue cues culminate culminated cult
     cultivate cultural culture cultures cumulative cup curated curb curbs curfew currency current currently curve cus custody custom
     customer customers customised customizable customization customs cut cute cuts cutting cuy cuz cy cyberattacks cybersecurity cycle
     cycling cytogenetics czech da dad dagen daily damage damaged damages damaging dame damn dams dance dancing dane danes dang danger
     dangerous dangers danish dare dark dashboard dashed dat data databases dataset datasets date dated daterange dates dating daughter
     daughters daunting davehodg daylight days daytime db ddockett dead deadliest deadly deal dealer dealers dealing dealings deals dealt
     death deaths deb debacle debate debated debating debit debt debut debuted dec decade decades december decent decentralized deceptive
     decide decided decides deciding decision decisions decisive decisively deck declaration declarations declare declared declaring decline
     declined decode decorated decorating decrease decreasing decree decreed dedicated dedication deemed deep deeper deepfake deepfakes
     deeply def defamation default defeat defeated defeating defeats defect defected defection defence defences defend defended defender
     defenders defending defense defenses defensive defiance deficiency deficit define defined defines defining definitely definition
     definitions definitive deg degenerated degree degrees del delay delayed delaying delays delegates delegation delete deliberate
     deliberately delicious delighted deliver delivered delivering delivers delivery delve delves demand demanded demanding demands
     demarcation demo democracy demographic demolished demonstrate demonstrated demonstrates demonstrating demonstration demonstrations
     demoralized demoralizing demos demoted den denial denied denies denigrating denominators denounced dense dentist deny depart departed
     departments departs departure depend depended dependence dependencies dependency depending depends depicting depleted deploy deployed
     deploying deployment deployments deposed depots depressed deprived depth depths deputies deputy derivative derive derived
     dermatopathology descendants descent describe described describes describing description deserted deserters desertion desertions
     deserve deserved design designated designed designer designers designing designs desire desired desk despair desperate desperately
     desperation despite dessert destabilized destabilizing destination destined destiny destroy destroyed destroyers destroying destruction
     detached detachment detachments detail detailed details detect detecting detection detective detector detects deteriorated
     deteriorating determination determine determined detonated dev devastated devastating develop developed developer developers developing
     development developments develops deviation device devices devised devote devoted dey deze dh di dia diagnose diagnosed diagnoses
     diagnosing diagnosis diagnostic dictator dictatorial dictatorship dictionary did didnt die died dies diet dietician dieu diff differ
     differed difference differences different differentiable differential differentiate differentiated differentiator differently difficult
     difficulties difficulty diffusion dig digging diggy digital digitization digitized dimension dimensions diminish diminished diminishing
     ding dingjiaoone dinner dino diplomat diplomatic diplomats direct directed directing direction directions directly director directors
     dirty dis disability disabled disadvantage disaffected disagree disagreed disambiguation disappear disappeared disappearing
     disappointed disappointment disarmed disaster disastrous disastrously disbanded discarded discharge discipline disciplined disclosed
     disconnected discontent discount discounted discourse discover discovered discoveries discovery discredited discreet discretion
     discriminated discrimination discuss discussed discusses discussing discussion discussions disease diseases disguise disguised dishes
     disinformation disintegrated dislike dismissed disobeyed disobeying disorder disorders disorganised dispatch dispatched dispensing
     displaced display displayed displays displaystyle disposal disproportionate dispute disputed disputes disregarded disrupt disrupting
     disruption disruptive dissatisfaction dissemination dissertation dissolution dissolved distance distant distinct distinctive
     distinguish distinguished distracted distribute distributing distribution distributions district districts distrust disturbing ditch
     dito dive diverse diversifying diversion diversity divert diverted divide divided dividing diving divisions divorce dj dla dlr dlrs
     dlvr dm dnce dnt do doc docked docking doctor doctors doctrine document documentation documented documents doe does dog doge dogs doin
     doing dollars domain domains domestic dominance dominant dominated domo donate donated done dont donuts doomscrolling door doosanpr
     dope double doubled doubleheader doubt doubtful down downfall downgrade download downtown dozen dozens dpkg dr draconian draft drafted
     dragged drags dramatic dramatically drank drastic drastically draw drawbacks drawing drawn draws dread dream dreaming dreams dress
     dressed dresses drew drilling drink drinking drinks drive driven drivers drives driving drop dropout dropped droppin dropping drops
     drove drug drugs drumming drunk dry dual duality dubbed dubious duck dude due dumb dunes dunked durability duration during dutch duties
     duty dying dynamic dystopian each eagle earbuds earlier earliest early earn earned earnest earning earnings ears earth earthen ease
     eased eases easier easiest easily east eastern eastward easy eat eaten eatin eating economic economically economies economist economy
     ecosystem ect edge edges editing editions editor editor's editorial editors edu educating education educational educators ee een ef
     effect effected effective effectively effectiveness effector effects efficacy efficiencies efficiency efficient efficiently effigy
     effort efforts egg eggs egyptian eh eigenvalues eight eighteen eighth eighty ein einen either elaborate elainebiss elderly elect
     elected election elections electoral electorate electric electrical electricity electrified electrifying electro electron electronic
     electronically electronics elects elegant elementary elements elephants elevator eleven eleventh eligible eliminate eliminated
     eliminating elite elle elonmusk else elsewhere elusive em email emails emancipation embargo embarked embarrassed embarrassment embassy
     embed embedded embedding embeddings embodied embrace embracing embroiled emerge emerged emergence emergency emerges emerging emeritus
     emissions emo emoji emotion emotional emotions empanadas emphasis emphasize emphasized emphasizes emphasizing emphatically empirical
     employ employed employee employees employing employment empower empowering empowers empty en enable enabled enablement enables enabling
     enact enacted encamped encampment encased encircle encircled encirclement encircling encoding encounter encountered encountering
     encounters encourage encouraged encouragement encouraging encrypted end ended ending endlesskies ends endured enemies enemy energy
     enforce enforcement enforcing engage engaged engagement engagements engaging engine engineer engineering engineers enginehouse engines
     english englishman enhance enhanced enhancements enhances enhancing enjoy enjoyed enjoying enjoys enlist enlisted enlists enmity
     enormous enough enraged enrages enriched enroll enslaved ensued ensure ensured ensures ensuring entangled entendre enter entered
     entering enterprises entertaining entertainment enthusiasm enthusiast enthusiastic enthusiasts enticement entire entirely entities
     entitled entity entrance entrenched entrepreneur entries entropy entry enveloping environment environmental environmentally
     environments envisioned envisions epic episode episodes epoch equal equality equally equals equations equipment equipped equipping
     equivalent era errands error errors erupt erupted es escalate escalated escalating escalation escape escaped escaping eschewing escort
     escorted especially essay essence essential essentially est establish established establishing establishment estates estimate estimated
     estimates estimating estimation et etc eternally ethics ethiopian ethnic etsy eu european europeans ev evacuate evacuated evacuating
     evacuation eval evaluate evaluated evaluating evaluation evaluator eve even evening event events eventual eventually ever every
     everybody everyday everyone everything everywhere evidence evident evilsocket evolution evolutionary evolve evolved evolving evp ew ex
     exacerbated exact exactly exaflops exaggerate exaggerated examination example examples exascale exceed exceeded exceeding excel
     excellence excellent except exception exceptional exceptionally excess excessive exchange exchanged exchanges excited exciting excitons
     excluding exclusive exclusively exclusivity excursion excuse execute executed executing execution executions executive executives
     exempt exemptions exercise exercised exercises exhausted exhibit exhibited exhibits exile exiled exiles exist existed existence
     existential existing exit exited exits expand expanded expanding expands expansion expect expectation expectations expected expecting
     expects expedition expeditiously expel expelled expense expenses expensive experience experienced experiences experiencing experimental
     experimentation experimenting experiments expert expertise experts expired expires explain explained explaining explains explanation
     explanations explicit explicitly exploded exploit exploitation exploited exploiting exploration explore explores exploring explosion
     explosive explosives export exposed expressed expressing expression expressions expressive extend extended extending extends extension
     extensions extensive extensively extent exterminated external externals extinction extortion extra extract extracted extraction
     extraordinary extremely extremism extremist extremists eye eyebrow eyes fa fab fabric fabulous face faced faces facial facilitate
     facilitated facilitating facilities facility facing fact faction factions facto factor factories factors factory facts faculty fail
     failed failing failings fails failure failures fair fairly fairness faithfulness fake fall fallback fallen falling falls false falsely
     famed familiar families family famous famously fan fanatic fancy fans fantastic fantasy far fare fared fares farm farmers farming farms
     fast faster fastest fastfood fat fatal fatally fate father fathers fault fav fave favor favorable favored favorite favorited favorites
     favors favour favoured favourite fax fb fbi fc fe fear feared fearful fearing fears feasible feat feats feature featured features
     featuring feb february fed federal fee feed feedback feedforward feeding feeds feel feelin feeling feelings feels fees feet fell
     fellows fellowship felt female feminist feminists fer fertilize fertilizer festivals festivities fetch fetus feud feudalism few fewer
     fewest ff fiction fictional fierce fifteen fifth fifty figcaption fight fighter fighters fighting fights figure figured figures
     figuring file filed filename files filing filings filipino fill filled fills film filmed filming films filtering filters final finalist
     finally finals finance finances financial financially financing find finding findings finds fine fines fineweb fingerprints finish
     finished finishes finishing finite finn finnish finns fire fired firepower fires firing firm firmly firms first firsthand fiscal
     fishing fit fitness fits fitted fitting five fix fixed fixing flag flagged flagging flags flagship flank flanking flanks flash flat
     flavors flawless fled flee fleeing fleet fleets flew flexibility flexible flight flights flip float floating flocked floods flook floor
     flop flow flown fluncked flurry fly flying fm focus focused focuses focusing foe foi folding folk folks follow followed follower
     followers following follows fomented fonts food foods fool foolish fools foot footage football footballer footprint footsteps for
     forbes force forced forces forcibly forcing fore forecasting forefront foreign foreigner foreigners foremost forensic foreseeable
     forever forex forgave forged forget forgive forgot forgotten fork form formal formalized formally format formation formations
     formatting formed former formerly formidable forming forms fort forth fortifications fortified fortispay fortnight fortress forts
     fortunate fortunately forty forward forwarded fossil fostering fought found foundational foundations founded founder founding
     fountainlife four fourteen fourth fp fps fractured frame frameborder framework frameworks franchise franz frat fraudulent freak free
     freedom freely frees freestyle freeze freight french frenchman frequency frequent frequented frequently fresh freshman friction friday
     fridays friend friendly friends friendship fries frigate from front frontal frontier frontiers frontline fronts frowning frozen fruits
     frustrated frustrating frustration fry fryer fryers frying fu fuck fuckin fucking fucks fuel fueled fulfill fulfilled fulfillment
     fulfilment full fully fun function functionalities functionality functionals functionaries functions fund fundamental fundamentally
     funded funding funds funeral funny furniture further furthermore fury fuseboxradio futile future fxguide gain gained gaining gains
     gallery gallon gambling game gamemode gameplay gamer gamers games gaming gangs gap gaps garage garbage garnered garrison garrisoned
     garrisons gas gastrointestinal gather gathered gathering gatherings gauge gave gd gen genai gender general generally generals generate
     generated generating generation generational generations generative generator generous genetic genetics genius genocide genomic gente
     gentleman genuine genuinely geographic geographically geometry georgian german germans gesture get gets gettin getting ggerganov giant
     giants gif gift gifts gig gigs girl girlfriend girls git give given gives giving gl glad gladly glance glasgowfilm glass glasses global
     globalization globally globe gmail gmt gne go goal goalkeeper goals goat gods godsgirl goes goin going golf gone gonna gonnauh goo good
     goodbye goodness goods goodwill googling gorgeous gosh gossip got gotta gotten gov govern governance governed governing government
     governmental governments governor governors gpt gpu grad grade grades gradient gradients grads gradually graduate graduating grain gram
     grammar grandma granite granted granting grants graph graphic graphics grapple grass grateful grater gratitude greaaaat great greater
     greatest greatly greek greeks greet greeted grenades grew grid grids grievances grilled grooming grouding ground groundbreaking
     grounding grounds group groups grow growing grown grows growth gt guarantee guaranteed guarantees guard guarded gucci guerilla
     guerillas guerre guerrilla guerrillas guess guessed guessing guests guidance guide guidelines guides guillotine guillotined guilty
     guiseeeee guitar guitarist guitarists guitars gun gunboats gunfire gunpowder guns gusto guy guys gym ha habit hack hacked had haha
     hahah hahaha hahahaha hail hails hair hairdresser hairstyle half halfway halloween halls hallucination halt halted halting halts
     hamburger hamburguers hamlet hammered hamster hand handball handed handle handling handoff hands handwriting hang hanging happen
     happened happening happens happier happily happiness happy harass harassed hard hardest hardly hardship hardware harkis harm harmonic
     harms harnessing harsh has hashtag hastily hatch hate hated hatred have havent havin having hd he head headcount headed heading
     headline headlines headphones headquartered headquarters heads healing health healthcare healthy hear heard hearing hearings heart
     heartland hearts heat heated heaviest heavily heavy heavyweight heel hegemony hehe height heightened heights held helicopter
     helicopters hell hella hello help helped helpful helping helps hence her here herein heritage hermosa hero heroes heroic heroin hers
     herself hesitate heteroatoms hey hi hiding hierarchical high higher highest highlight highlighted highlights highly highs highway
     highways hij hilarious hillock him himself hinder hindered hindi hindrance hindu hindus hinge hinged hint hinterland hire hired hires
     hiring his hispanic historian historians historic historical historically history histotechnologists histotechs hit hits hitting hmmm
     hoc hockey hold holding holds hole holes holy homage home homecoming homes homework homie homogenization homogenized hon honest
     honestly honor honorary honored honors hoodies hoops hoot hoped hopefully hopes hoping hoplites hopping horizontal horrible horrific
     horror hospital hospitals host hostages hosted hostile hostilities hosting hosts hot hotels hotmail hottest hour hourly hours housed
     household houses housing hovered how however howling hows hr href hrs ht htm hubby hues huge huh hulu human humanitarian humanity
     humankind humanoid humans humiliated humiliating humor humour hun huna hundred hundreds hungarian hunger hungry hunted hunting huntr
     hunts hurling hurried hurriedly hurry hurting hurts husband hv hw hybrid hyhieu hymn hype hyped hyperloop hypotheses hypothesized
     hysterical i icbank ice icelandic iconic id idea ideal ideas identification identified identifies identify identifying identities
     identity ideology ides idiosyncratic idiots ie iemand if iframe ignorant ignored ignoring ik ill illegal illumex illuminated illusion
     illustration ilovebobong im ima image imagery images imaginable imagine imagines imaging img immediate immediately immense immersion
     immersive immigrants immigration imminent immobilized immudb immunity impact impactful impacting impacts impending impenetrable
     imperialism impetus implement implementation implementations implemented implementing implicate implications implied import importance
     important importantly imported impose imposed imposing impossible impressed impressive imprisoned imprisonment improve improved
     improvement improvements improves improving improvised in inability inaccessible inadequate inappropriate inaugural inaugurated inbound
     inbox incapable incapacitated incentives inception inch inches incident incidents incite inclined include included includes including
     inclusion inclusive income incoming incompetence incompetent inconclusive inconvenience incorporated incorporates incorporating
     increase increased increases increasing increasingly incredible incredibly incurred incursion incursions indecisive indeed indefinite
     indemnity independence independent independently index indexing indian indians indicate indicated indicates indicating indication
     indigenous indirect indiscriminate individual individuality individuals indonesian indoor induce inducted industrial industry
     ineffective inefficient inen inertia inevitable inevitably inexpensive infamous infantry inference inferencing inferior infertile
     infiltrate infiltrated infiltration inflation inflict inflicted inflicting influence influenced influences influencing influential
     influx info inform information informative informed informing informs infotech infra infrastructure infrastructures ing ingredient
     ingredients inhabitants inherent inherited initial initially initiate initiated initiating initiative initiatives initio inject
     injection injured injuries injuring injury ink inner inning innings innocent innovate innovation innovations innovative innovators
     input inputs inquiries inquiry ins insects insert inside insight insights insignificant insist insisted insistence insisting insists
     inspections inspector inspiration inspired instability install installations installed installing instance instances instead
     instigation instituted institutions instructed instructions instructors instrument instrumental insubordination insufficient insult
     insults insurance insured insurers insurgencies insurgency insurgent insurgents insurrection int integer integral integrate integrated
     integrates integrating integration integrations integrity intelisys intellectual intellectuals intelligence intelligent intend intended
     intends intense intensified intensify intensity intensive intent intention intentions interact interaction interactions intercept
     intercepted interest interested interesting interests interface interfaces interfere interference interim interior interlingual
     intermediary intermittency intern internal internals international internationally interned internet internment interoperability
     interpret interpretability interpretation interpretative interpreted interpreter interpreting interrupt interrupted intervene
     intervened intervention interview interviewed interviews intimate intimidation into intractable intricate intrigues introduce
     introduced introduces introducing introduction intuitive invade invaded invaders invading invasion invasions invented inventor
     inventory invest invested investigated investigating investigation investigations investing investment investments investor investors
     invests invitation invite invited inviting involuntary involve involved involvement involves involving io ionosphere ios iot ip ipad
     iphone ipo ipod ipynb iran's iranian iranians iraqi iraqis irc irish irishman ironic irreducible irregular irresponsible is ish
     isinstance islam islamic islamist island islands isnt isolate isolated isolating israeli israelis issue issued issues issuing it
     italian italians item items iteratively its itself ive iz jacket jackpot jacks jail jailbreak jailed jan january japanese jaredleto
     javascript jazz je jealous jeans jeffstinco jerked jetzt jew jewish jews jihadists jiqizhixin jk jo job jobs joejonas johnlewis join
     joined joining joins joint jointly joke jonronson journalism journalist journalists journey jp jq js json judgement judges judgment
     judicial jul july jump jumped jumper jumping jumps jun june jungle junior juniors junk jupyter jury jus just justice justified justify
     justinbieber juxtaposed ka kahit kanyewest kapatid karam kasi keep keeping keeps keevaguilfoyle kenyan kept kernel kevinjonas key
     keyboard keywords kg ki kick kicked kid kiddie kidding kidnapped kidnapping kidney kids kilkenny kill killed killer killers killing
     killings kills kilometers kilometres kimi kind kinda kinds kinematic kiss kisses kissing kitchen kitchens kitten kitty kizfoprez
     kjdream kke klik km knee knew knife kno knocked knocking knockout knocks know knowing knowingly knowledge knowledgeable known knows knw
     ko korean koreans kosovar krtgrphr kt ku kudos kung kvx kwijt lab label labeled labels labor laboratories laboratory labourers labscon
     lack lacked lady lagi laid lakehouse lakes lalala landed landing landings landless landlords landmark lands landscape landslide lanes
     language languages laptops large largely larger largest laser lashkar last lasted lasting late lately latency later latest latin latino
     latter laugh laughed laughing launch launched launches launching laundry laureate lawmakers lawsuit lawyers layer layers laying layout
     lb lbs lead leader leaders leadership leading leads league leagues leak leaked leaning leapfrogs learn learned learning learns least
     leave leaves leaving lecture led left leftist leftists leg legacy legal legality legally legend legions legislation legislature
     legitimacy legitimate legitimizing legs len length lengthy lepers less lessened lessening lesser lesson lessons let lethal lets letter
     letters letting lettuce level levels leverage leverages leveraging levied lexical ley lez lft lhs liability liable libcudnn liberal
     liberated liberties liberty libraries library license licensing lick lied liens lies lieu lieutenant life lifecycle lifeline lifetime
     lift lifting ligand light lighting lightly lightning lights like liked likelihood likely likes lil limb limbo limestone limit
     limitation limitations limited limiting limits limp line linear linebacker lineman lines lineup lingerie link linked linking links lips
     liquid liquidate liquidation list listed listen listened listeners listenin listening listings lists literally literary literature
     litigation little live lived lively lives livestock living liyazhou ll llm llmc llms lmao lmfao loaded loader loading loads loan loans
     loathe lobbied lobbying local localhost localized locally locals locate located locating location locations lockdown locked locker
     locomotive locomotives log login logistic logistical logit logo logos logprobs logs loisbeckett lol loll lollieshopping lolz lone
     longer longest look looked looking looks loop loops loose loosely looted looting los lose losers loses losing loss losses lost lot lots
     loud loved lover loves loving low lower lowest loyal loyalist loyalty lr lsd lt lucidrains luck lucrative luggage lull lunch lunchtime
     lung lure lured lush luthier luv luxury lvaro lvez ly lying lyrical lyrics macbook machine machines macho mad made magazine magazines
     main mainland mainly mainspringservices maintain maintained maintaining maj major majority make maker makers makes makeshift makeup
     making malaysian male males malicious mall mammoth man manage manageable managed manager managers manages managing mandate mandated
     maneuver maneuvered manifestation manikkk manipulation manipulator manned manner manoeuvres manor manpower manual manually manufactured
     manufacturer manufacturers manufacturing many map maps maquisards mar march marchar marched marches marching margin marginalized
     marines marked market marketers marketing markets marking markup marriage married marshalling martyrdom marvel masaya mascara mashable
     mask masonry mass massacre massacred massacres masse massed masses massive master mastering match matches matching material
     materialized materially materials materiel math mathematical mathematician mathematicians mathematics matmul matplotlib matrix matter
     matters maximize maximizing maximum maxin maybe mcfly me meal mean meaning meaningful means meant meantime meanwhile measure measured
     measurements measures measuring meat mechanic mechanical mechanism mechanisms mechanized medal medbright media median mediate mediation
     medical medication medications medicine medicines medieval mediocre meet meeting meetings meets meh mekamoe melody meltdowns melting
     member members membership meme memoir memoirs memorable memorial memory men ment mental mentally mention mentioned mentions mentoring
     menu mercenaries mercenary merchant mere merely merged merger merging mess message messages messaging messed met metadata metal
     metaverse meter method methodology methods meticulous meticulously metric metrics metropolitan mexican mexicans mga microbiology
     microscope mid middle midfielder midnight midst midway might mighty migr migrate migrated migration migratory mii mikeyoung mild mile
     milestone milestones militant militants militarily military militia militiamen militias milk million millions millionth milliwatt min
     minconda mind minder mindful minds mindspore mine mineral mines mini minimal minimize minimizing minimum mining minister ministers
     minorities minority mins minus minute minutemen minutes mirror mischief miscommunication misgivings misguided misleading misled miss
     missed missile missiles missing mission missions mistake mistakenly mistral mistrust misunderstanding misuse mitigate mitigating
     mitigation mix mixed mixing mixtral mixture ml mln mm mo mob mobile mobility mobilization mobilize mobilized mobs modality mode model
     modeled modeling modelling models moderate moderation modern modernization modified modular module modules molding molecular molecules
     mom moment moments momentum momma mommy mon monarchist monarchs monarchy monday mondays money monitor monitored monitoring monkeysmusic
     monsoon monsterlove month monthly months monumental mood morale morals morcillas more moreover morgue morning mornings mortar mortars
     mosque most mostly mother motherboards motion motivated motives motley moto motorcycles motorists motto mount mountainous mounted
     mounting mouth move moved movement movements moves movie movies moving mp mpathic mpirun mr mrs ms msn much mujahideen mull mulls
     multifaceted multimodal multinational multiple municipalities municipality munitions murder murdered muscle muscles muscular music
     musical musician musicians muslim muslims must mustard mustered mutinies mutiny mutual my myself na nag nail nails naive naman name
     named names naming nanz nap napalm narratives narrow narrowcast narrowly nasty natal nation national nationalism nationalist nationally
     nationals nationwide native natives natural naturally nature naval navies navigate navigating navigation nd nderbor ne near nearby
     nearest nearly necessarily necessary necessity neck need needed needing needs negative neglect negotiate negotiated negotiating
     negotiation negotiations negotiator negotiators neighbor neighborhoods neighbors neighbourhood neighbouring neither nerd nerve network
     networks neural neureality neurons neutral neutralised neutrality neutralize neva never nevertheless new newbie newer newest newly news
     newsletter newsletters newspaper newspapers newsreels newzfor next nextplatform nez nfl ng nheide ni nice nicely nickjonas nickname
     nicknamed niet nigerian nigga niggas night nighter nightlife nightly nightmare nights niji nim nine nineteen nineteenth nineties ninety
     nini nintendo ninth niya nm no nobility nobles nobody node noise noisy nom nomenclature nominally nominate nominated nominates
     nomination nominee nominees none nonetheless noonish nor norm normal normalization normally norms north northbound northeast
     northeastern northern northward northwards northwest norwegian nos nose not notable notably notation note notebooks noted notes
     noteworthy nothing noticeable noticed notification notifications notified notify notion notorious notoriously nouveau nov novel novels
     november novo now nowhere nowplaying noyb np nrique nt nu nuanced nuclear null nullified num number numbered numbers numerical
     numerically numerous numpy nutshell nuvu nvcc nvidia nxt nyt nyti oath object objected objective objectives objects obligation
     obligations obliged observations observed observer observers observing obsessed obsessions obsolete obstacle obstacles obtain obtained
     obtaining obvious obviously occasion occasional occasionally occasions occupation occupations occupied occupiers occupy occupying occur
     occurred oclock oct octave october odd odds of off offense offensive offensives offer offered offering offerings offers office officer
     officers offices officetally official officially officials offline offshore ofo often oh ohh oil oilfields ois ok okay ol old older
     oldest olds olympiad om omg on once oncology one onedirection ones onetrust ongkir ongoing onion onions online only onset onslaught
     onto ontology onward ooh ooo op open open-source openai opened opening openly opens operate operated operates operating operational
     operations operatives operator operators opinion opinions opponent opponents opportunities opportunity oppose opposed opposing opposite
     opposition optical optimal optimism optimistic optimization optimizations optimize optimizer optimizes optimizing option optional
     options or orchestration order ordered ordering orders ordinary ordnance organisation organisations organise organised organisers
     organization organizational organizations organize organized organizers organizing organs oriented origin original originality
     originally origins os ostensibly other others otherwise ou ought our ours ourselves oust ousted ousts out outbound outbreak outcome
     outcomes outdoor outer outfit outflank outflanked outflanking outlets outlined outlines outmaneuvered outnumbered outperform
     outperformed outpost outposts outpouring output outputs outrage outraged outro outset outside outskirts outstanding outta oven over
     overall overcame overcome overconfident overcrowded overfitting overlooking overnight overplayed overran override overrun oversaw
     overseas oversees oversight overtake overtaken overthrow overthrown overtime overtures overview overwhelmed overwhelming overwhelmingly
     ow owed owes own owned owner owners ownership owning owns pa pacification package packages packed pact pad paddled paddlepaddle paddy
     pages paid pain painted painters painting paints pair pairs pake pakistani pakistanis pale palestinian palestinians palette pamphlet
     pandas panel panic pants paper papers par para parachute parade paraded paradigm paradigms parallel parallelism paralysed parameter
     parameters paramilitary params paranoia paratrooper paratroopers parent parental parents parish parity parking parliament parliamentary
     part parted partement partial partially participants participate participated participating participation particular particularly
     parties partisans partly partner partnering partnership partnerships parts party partys pas pasok pass passage passed passenger
     passengers passes passing passion passionate passive passport past pastures path pathologist pathologists pathology paths patient
     patients patriotic patriotism patrol patrolled patrols patron pattern patterns paulhastings paulwalk paving pay paycheck paying payment
     payments pays pct pdb pdz peace peaceful peacefully peasant peasantry peasants ped pedal pedestrian penalty pencils penetrate
     penetrated penguin peninsula peninsular people peoples per perceived percent percentage perception perceptron perfect perfection
     perfectly perform performance performances performed performing perhaps perimeter period periods permanent permanently permission
     permitted permitting pero persist persisted person personal personalisation personalities personalized personally personas personne
     personnel persons perspective perspectives persuade persuaded persuading peruvian perverted pet petaflop petaflops petition petroleum
     pets pgvector phane pharmaceutical pharmacy phase phased phases phenomenal phenomenon philadelphiabn philosopher philosophers
     philosophy phishing phone phones photo photograph photographer photographers photography photonic photonics photos photoshoot php
     phrase phrases physical physically physician physicians physicist physio pianist piano pic piccolo pick picked picking picks pics
     picture pictured pictures piece pieces pies pig pilgrimage pillar pillow pilot piloted pilots pin pingwest pink pinned pinpoint pinyin
     pioneer pioneered pioneering pip pipeline pipelines piss pissed pistols pitched pitcher pivot pivotal pizza pizzas place placed places
     placing plagued plan plane planes planet planetill planned planning plans planted plants plasma plastic plate plates platform platoon
     play playbook played player players playful playing playoff plays playwright plc pleaded pleas pleasant please pleased pledge pledged
     pledges pledging plenty plixi plot plots plotting pls plumbing plummeted plummeting plunge plunged plunges plus pm pn pneumocephalus po
     pocket pockets pod pods poem poems poet point pointed pointing pointless points poised poison pokies poles police policies policy
     polish polite political politically politician politicians politics poll polls polydactyl ponder ponders pontoon ponytail pool pooling
     poor poorly pop popular popularity popularized population populations porch pork porn port portable portfolio portion portions portrait
     portrays ports portuguese pose posed posh position positioned positioning positions positive positives poss possesses possessing
     possession possessions possibilities possibility possible possibly post posted posteriori posters posthumously posting postponed posts
     posture potato potatoes potent potential potentially pounds pour poured poverty pow power powered powerful powerhouse powering powers
     pp ppi ppl pr practical practice practiced practices practitioners praised prank pray prayer prayers precedent precipitate precise
     precisely precision predator predecessor predetermined predict predictable predicted predicting prediction predictions predictive
     predicts predominance predominantly preemptive prefer preference preferences preferred prefill pregnant preliminary premiere premiered
     premieres premise preoccupied preparation preparations prepare prepared preparing preprint preseason presence present presented
     presenting presently presents preserve preserved preserving presidency president presidential presidents press pressed pressing
     pressure pressured pressures prestige prestigious presumably presumed pretext pretty prevail prevailed prevalent prevent prevented
     preventing prevention preview previous previously priced prices priests primarily primary prime princess princessmariam principal
     principally principle principles print printed printer printers printing priorities prioritise prioritize prioritizing priority prison
     prisoner prisoners privacy private privateers privilege privileged privileges prizes proactive proactively probabilistic probabilities
     probability probably probe probed probes problem problems probs procedure procedures proceed proceeded proceedings process processed
     processes processing procession processor proclaimed proclaiming proclamation produce produced producer producers produces producing
     product production productive productivity products prof profession professional professionally professionals professor proficiency
     profile profiles profit profitability profitable profits profound prognosis program programme programmed programmes programming
     programs progress progressed progressive prohibited project projected projection projections projects proliferation prolongation
     prolonging prominent promise promised promises promising promote promoted promotes promoting promotion promotional prompt prompted
     prompting promptly prompts pronounced pronouncements pronunciation proof propaganda propagation propelling proper properly properties
     property proponent proportion proposal proposals propose proposed proposes proposition proprietary pros prosecuted prosecution
     prosecutor prospect prospects protect protecting protection protects protein proteins protest protestant protested protesters
     protesting protests prototypes protracted proud prove proved proven provide provided provider providers provides providing province
     provinces provincial provision provisions provoke provoked provoking pruning ps pst psychological pts pub public publically publication
     publications publicity publicly publish published publishers publishes publishing puck pudding puff pull pulled pulling pullout pulls
     puncher punchline punish punished punishment punk puppet puppy purchase purchased purchases purchasing purged purges purpose purposes
     purrs purse pursue pursued pursuing pursuit push pushed pushes pushing puss put puts putsch putting pwede py pybind pylons qtr
     quadrillage qualified qualify quality quand quant quantification quantities quantity quantum quarter quarterback quarterbacks quarterly
     quarters que queens quell query question questioned questioning questions quick quickly quiet quietly quit quite quits quitting quiz
     quizzed quo quot quota quotas quote quoted quotes rabbits race races racial racing rack rad radiation radical radicalism radicalized
     radio radiology rag ragchecker raged raid raided raiders raids rail railroads rails railways rain rained raining rainnwilson raise
     raised raises raising rallied rallies rally rallying rammed ramp rampage rampant ran random randomly range ranges rank ranked ranking
     ranks ransom rap rape rapid rapidly rappers raps rare rarely rasta rat rate rated rates rather ratified rating ratings ration ratios
     rattleknackers ravaged ravens raw razed razr rb rcpmk rd rdenas rdova re reach reached reaches reaching react reacted reaction reactive
     read readers readily reads ready real realisation realise realised realist realistic realize realized really reallymeans realy rear
     rearguard reason reasonable reasonably reasoning reasons reassure rebel rebelled rebellion rebellions rebellious rebels rebuild
     rebuilding rebuilt recall recalled recalls recapture recaptured recapturing receive received receiver receives receiving recent
     recently recipe recipient recipients reckless recognise recognised recognising recognition recognize recognized recognizes recognizing
     recomend recommend recommendation recommendations recommended recommender recommending recommends reconciliation reconnaissance
     reconstructed reconstruction record recorded recording records recover recovered recovering recovery recruit recruited recruiting
     recruitment rectify recurrent recycled recycling reddit redefine redefining redeployment redistribution reduce reduced reduces reducing
     reduction redundancy reelection refer reference referenced references referencing referendum referred referring refined refineries
     refinery refining reflect reflected reflecting reflection reflects reform reforms refuge refugee refugees refusal refuse refused
     refusing regain regained regard regarded regarding regardless regards regime regiment regiments region regional regions register
     registered registers registration regression regret regrouped regular regularization regularized regularly regulation regulations
     regulator regulators regulatory rehab rehabilitation rehearsal reinforce reinforced reinforcement reinforcements reintroduced reject
     rejected rejects rejoicing relate related relation relations relationship relationships relative relatively relatives relax relaxin
     relaxing relay release released releases releasing relegated relevant reliability reliable reliance relied relief relies relieve
     relieved religion religious relocated relocation reluctance reluctant reluctantly rely remain remainder remained remaining remains
     remarkable remarkably remarks remdesivir remember remembered remind reminded reminder remission remix remixed remnants remote removal
     remove removed removing renamed render rendering renew renewable renewal renewed renewing renounced renowned rents renumbered
     reorganised reorganized rep repair repaired repairs reparameterization reparations repatriated repatriation repeat repeated repeatedly
     repel repelled repelling repetitive replace replaced replacement replaces replacing replayability replicant replied replies reply repo
     report reported reportedly reporter reporters reporting reports represent representation representations representative representatives
     represented representing represents repression repressions reprisal reprisals repudiated repulsed repurposing reputation request
     requested requesting requests require required requirement requirements requires requiring res rescue rescued rescuing research
     researcher researchers resented resentment reserve reserved reserves resident residents residual resign resignation resigned resigning
     resigns resilience resist resistance resisted resisting resizing resolution resolutions resolve resolved resolving resonance resource
     resources respect respectable respected respective respectively respects respond responded respondent responding response responses
     responsibilities responsibility responsible responsibly responsive rest restarted restaurant restaurants rested resting restoration
     restore restored restores restrain restraint restraints restrict restricted restricting restrictions result resultant resulted
     resulting results resume resumed resupply resurgence retail retailer retain retained retaining retake retaliate retaliated retaliation
     retardation retargeting retention reticle retire retired retirement retires retiring retook retreat retreated retreating retrieval
     return returned returning returns retweet reunify reunion rev revamped reveal revealed reveals revelation revelations revenge revenue
     revenues reverse reversed reversion review reviewed reviewers reviewing reviews revised revolt revolted revolts revolutionaries
     revolutionary revolutionising revolutionize revolutionizes revolutionizing reward rewarded rez rgen rgt riches ricourt rid ride riders
     riding rie rienne riff rifle rifles rig rigged right rights rigid rigorous rin rings rink riot rioted rioters riots rip rise risen
     rises rising risk risks rival rivalries rivals river rkk rn rnsd ro road roadmap roads robmoysey robot robota robotaxi robotaxis
     robotic robotics robots robust rockerfuckerak rocket rockets rodent roigne role roles rolled rolling roman romance romanian romantic
     room rooms rooted roster rotated rots rough roughly round rounded rounds rout route routed routes routinely row rows rr rt rubber
     rubbery ruins rule ruled ruler rules ruling rumours rump run runners running runs runtime runway rural rushed russian russians rustic
     ruthlessly rzburg sa saas saber sabotage sack sacked sacking sacks sacrifice sacrificed sacrificied sad sadly sadness safe safeguard
     safeguarding safeguards safely safer safetensors said sail sailed sailing sailors sake salary sale sales salient salon salsa samaritans
     same sampai sample samples sampling san sanctions sanctuaries sandwich sang sank santa sarcasm sat satellite satisfaction satisfied
     satisfy satisfying satrap satrapies saturday saturdays sauce sausages save saved saves saving savings savoring saw say saying sayo says
     scalability scalable scale scales scaling scam scams scan scandal scanned scans scarce scared scattered scattering scenarios scene
     scenes schedule scheduled scheduling scheme schism schmap scholar scholars school schooled schoolgirls schools science scientific
     scientist scientists scope score scored scores scoring scot scots scottish scramble scraping scrapped screen screened screening script
     scripts scroll scrolling scrutiny sculptors scuttle sd se sea seafood seakness seamless seamlessly search searched searches searching
     season seasons seat seats sec secession secessionist second secondary seconds secret secretary secretly secrets sect sectarian section
     sections sector sectors secular secure secured securely secures securing security see seed seeing seek seeking seeks seem seemed
     seemingly seems seen sees segment segmentation segments seize seized seizing seizure seldom select selected selecting selection self
     self-driving selfdecode sell seller sellers selling sells semantic semester semiconductor sen senator send sender sending sends senior
     sense senses sensiml sensing sensitive sensitivity sensuality sent sentence sentenced sentences sentient sentiment seocoder sep
     separate separated separation sept september seq sequence sequences sequential ser serb serbian serbs serial series serious seriously
     servants serve served server serverless servers serves service services serving session sessions set setback setbacks sets setting
     settle settled settlement settlements settling setup seven seventeen seventeenth seventh seventy several severe severely sex sexual
     sexually sexy sgt sh shader shadow shake shall shallow shame shape shapes shaping shards share shared shareholder shareholders shares
     sharing sharks sharpened sharply shashiranjanttv shattered she shelled shelling shells shelter shelters sheriff shift shifted shining
     shiny ship shipments shipped shipping ships shirt shit shock shocked shocking shockwaves shoes shoot shooting shootings shop shopper
     shopping shops shores shortage shortages shortened shortens shorter shortly shorts shot shots should shoulder shoulders shout shouted
     shoutout show showcase showcased showcases showcasing showed shower showering showers showing shown showroom shows sht shun shuns shut
     shutdown sic sick side sided sidekick sides siding siege sieges sight sights sigmoid sign signal signalled signalling signals signed
     significance significant significantly signing signs sikh silence silent silico silly similar similarity similarly simmons simonberg
     simple simpler simplified simplifies simplify simply simulate simulations simultaneous simultaneously since sincere sing singaporean
     single singles sinking sir sister sisters sit sitcoms site sites sits sitting situated situation situations six sixteen sixth sixty
     siya sizable size sized sizes sizzling skating sketch ski skill skilled skills skin skip skirmished skirmishes skool skulls slam
     slammed slamming slams slapped slaughtered slauth slave slavery slaves sleep sleeping sleeve sleeves slept slice slices slide slides
     slightest slightly slip slipped slips slogan slogans slope slot slovak slow slowed slower slowly slum slump slumped slumps sm small
     smaller smallest smart smarter smartphone smartphones smdh smell smelled smh smile smiles smiling smoke smokehouse smoking smooth
     smuggling snack sneaks snipers snufflesgirl so soar soared soars soccer social socialist socially societal socks soft softmax software
     soil solar sold soldier soldiers solely solemn solid solidarity solidify solution solutions solve solved solves solving somali some
     somebody someday someone something somethings sometime sometimes somewhat somewhere song songs songwriter sonnet sonorenses sons soo
     soon sooner sooo soooo sooooo sophisticated sophomore sorry sort sortie sorties sought soul sound sounds soundtrack source sources
     soured south southbound southern southward southwards southwest sovereign sovereignty soviet sown space spaces spacetime spacy spam
     span spaniard spanish spanning spans sparked sparking sparklecore spatial speak speaker speakers speaking speaklight speaks spearhead
     spearheaded special specialist specialists specialized specializes specializing specials specialty species specific specifically
     specification specificity specimen spectral speculated speculation speech speeches speed speeding speeds spelling spend spending spends
     spent sphere spin spirit spit spite split splitting splurb spoke spoken spokesman spokesperson spokeswoman sponsor sponsored sponsors
     sponsorship sporadic sport sports spot spots spread spreading spring sprinting spur spurs sq squad squadron squadrons square squared
     squeezed src sref st stability stabilize stabilized stable stacks staff stage staged stages stagnated stagnation stake stakeholders
     stalemate stalemated stalking stall stalled stand standalone standard standardization standardize standards standfirst standing
     standout stands staple stars start started starter starters startin starting starts startup startups starvation starved starving state
     stated statehood statement statements states static stating station stationed stations statistical statistics statue status stay stayed
     staying stays steadily steady steak steals stealthily steam steep steering stem step stepped steps sterner stetch stevenmarkryan stick
     stickers stiff still stint stipulated stirring stitching stm stock stockings stocks stoked stole stolen stoned stones stood stool stop
     stopped stopping stops store stored stores stories stormed story storyline storytelling straight strain stranger strangle strategic
     strategically strategies strategist strategus strategy streak streaming streamline streamlined streamlines streamlining streams street
     streets strength strengthen strengthening strengthens strengths stress stressed stresses stressful stressing stretched strict stricter
     strictly strife strike striker strikes striking stringent stringer strings strip strive strong stronger strongest stronghold
     strongholds strongly struck structural structure structures struggle struggled struggles struggling stubborn stuck student students
     studied studies study studying stuff stun stunning stuns stupid style styled subdued subfield subject subjected subjects submarine
     submarines submerged submission submitted subordinate subscribe subsequent subsequently subsidiary subspecialized substantial subtitle
     subtle suburb suburban suburbs succeed succeeded succeeding succeeds success successes successful successfully succession successive
     successor such suck sucked sucks sudanese sudden suddenly sudo sudski sue sued sues suffer suffered suffering sufficient suffrage suga
     suggest suggested suggesting suggestions suggests suicidal suicide suing suit suitable suitcase suite suited sum summarily
     summarization summarize summary summit summoned sums sunchips sunday sundays sundown sunk sunset sup super superb superchips superior
     superiority supervised supervision supplement supplied suppliers supplies supply supplying support supported supporter supporters
     supporting supportive supports suppose supposed suppress suppressed suppression supreme sur sure surely surf surfer surfing surge
     surged surgery surges surgical surpassed surpassing surplus surprise surprised surprising surprisingly surrender surrendered
     surrendering surrounded surrounding survey surveyed survival survive survived survivors sushi suspect suspected suspend suspended
     suspension suspicion suspicious sustainability sustainable sustained sustaining svp sw swamps swap swarm swarmed swear sweat swede
     swedes swedish sweeping swell swept swiftly swimming swing swiss switch switched sword swore sworn sy syd symbol symbolic symbolism
     symbols sympathetic sympathy symptoms sync synth synthesis synthetic synthpop syringe system systematic systematically systems szl ta
     table tables tablet tablets tackle tackling tacos tactic tactical tactically tactician tactics taeal tag tagging tags tailgate tailor
     tailored tailoring take takeaways taken takeover takes takin taking talent talented talents talk talkback talked talkin talking talks
     tall tambn tangible tank tankers tanks tanning tantamount tap tapant tape tapos tapping taps target targeted targeting targets tart
     task tasked tasks taste tasted tastes tasting tasty tat tats tattoo tattoos taught tax taxes taxis tbh te tea teach teacher teachers
     teaching team teaming teammate teams tear tearful tearing tears tech technical technically technician technicians technique techniques
     technological technology tee teenage teenager teenthings tees teh tel telecommunications telecoms telegram telephone telescoped
     televised television tell telling tells telly temperature temperatures temples temporal temporarily temporary ten tenacious tend tended
     tendency tennis tenor tens tension tensions tent tente tenth tenure teraflops term termed terminals terminate terminated terms terrain
     terrible terrific terrified terrifying territorial territories territory terror terrorism terrorist test testament tested testified
     testimony testing testnet tests text texting texts textual texture tg tgl th tha thai than thank thankk thanks that thats the theater
     theaters theatre thedgoddess theft theinfornation their them themaine theme themes themselves then theoretical theories theorist theory
     therapeutic therapy there thereafter thereby therefore thermal these thesis theta they thick thiiis thing things think thinkin thinking
     thinks thinner third thirteen thirty this tho thorough thoroughly those though thought thoughts thousand thousands thrash thread
     threads threat threaten threatened threatening threats three threw thrilled thriller thro throne through throughout throw throwing
     thrown throws thru thrust thrusts tht thumbs thursday thus thwarting ti tickets ticks tide tie tied ties tight til tile tiling till
     time timed timely timer times timetable timing tiny tinyurl tip tips tired tissue tithe title titled titlelook titles tl tmcnet tmrw to
     toad toast toaster tobacco toda todaii today toe toes together toi tok token tokenization tokenizer tokenomics tokens told tolerance
     tomato tomorow tomorrow ton tone toned tongue tonight tonite tons too took tool tools top topic topics topological topology toppings
     toppled torpedo torture tos total totaling totally touch touching tough tour toured touring tourist tourists tournament tournaments
     tours tout touts touzijias toward towards towed town towns tql traceability track trackers tracks trade traded trader traders trades
     trading tradition traditional traditionally traditions traffic tragic train trained training trains traitor traits trampled transaction
     transactions transcribing transducer transfer transferred transferring transfers transform transformational transformations
     transformative transformed transformer transformers transforming transit transition transitional transitioning transitions translate
     translated translation translator transmission transmittal transmitted transmons transparency transparent transplants transport
     transportation transporting trap trapped traps travel traveled traveling travelled travelling travels treachery treasurer treasury
     treat treated treaties treating treatment treatments treaty trees trek tremendous tremendously trench trenchant trenches trend trends
     trestle trey trial trials tribal tribe tribes tribesmen tribute trick tricky tried tries trigger triggered triggers trillion trip
     triple tripled tripped trips triremes triumph triumphed trivia troop troops trophy trouble troubled troubleshooting trousers tru truce
     truck trucks true truly truncated trust trusted trusts truth try trying trymateria tryna tsunami ttir tu tub tube tucked tues tuesday
     tuition tumble tumbled tumbles tumblr tune turbo turk turkish turks turmoil turn turned turning turnout turns turntable tutor tutorial
     tutoring tv tweet tweeted tweeting tweets twelve twentieth twenty twice twin twitfriends twitpic twittertime two txt ty tying type
     types typical typically tyrant tyrants tzen uban ugh uisa uk ukrainian ukrainians uli ulit ulterior ultimate ultimately ultimatum
     ultrafast ultras um un unable unacceptable unaided unanimous unanimously unarmed unauthorized unaware uncertain uncertainties
     uncertainty unchanged unclaimed unclear uncomfortable unconditional undecided under underestimated undergo underground underlying
     undermine undermined underscore underscores understand understanding understands understood understudy undertake undertaken undertook
     underway underwent undid undisputed undo undoubtedly une unexpected unfair unfold unfortunately unhappy uni unicorn unidentified
     unification unified uniform uniformly unifying unilateral unintended union unions unique uniquely uniqueness unit unitary unite units
     universities university unkn unknown unknowns unlabeled unlabelled unleash unleashed unless unlike unlikely unlimited unloading unlock
     unlocking unmatched unnecessary unopposed unpacking unparalleled unpleasant unpolished unpopular unpopularity unprecedented unprepared
     unrealistic unrecognised unrelated unreleased unrest unrestricted unsafe unseen unsolicited unstructured unsuccessful unsuccessfully
     unsupervised unsure untenable until untuk unusual unveil unveiled unveils up upcoming update updated updates upend upgrade upgraded
     upholding upload uploaded upon upper uprising uprisings upsell upset ur urban urge urged urgent urges urgh urging url urological us
     usability usage use used useful useless user users uses using usual usually utc utf utilising utilities utilization utilize utilized
     utilizing utter vacate vacated vacation vacuum vaguely vai vain val valid validation valuable valuation value valued values van
     variables variant variants variations varied varies variety various variously vary varying vast vastly ve vec vector vectors vegetable
     veggie vehicle vehicles vendor vendors venezuelan venom ventures venue vercara verification verify verifying versa versatile
     versatility version versions versus vertebrae vertical verticals very vessel vessels vested veteran veterans veto via viable vice
     vicinity victim victims victories victorious victors victory video videos vietnamese view viewed viewers viewership viewing views
     vigilante vigorously village villagers villages vintage violated violating violation violations violators violence violent virtual
     virtualization virtually virtue virus visibility visible vision visionaries visit visited visiting visitors vislog visual visualization
     visualizations vital vivid vivo vlog vocabulary vocal vocals voice voices void vol volatile volume volumes voluntary volunteer
     volunteered volunteering volunteers vorige vote voted voter voters votes voting vou vow vowed vows vp vs vulnerabilities vulnerability
     vulnerable vying wading wage waged wages wagyu wait waited waiting waitress wake waking wala walk walked walking walks wall wan wandb
     wangzhaoyang wanna want wanted wanting wants wanzhi war wardrobe warehouses warehousing warfare warlord warlords warm warming warmup
     warn warned warning warnings warns warp warpgroup warrants wars warship warships wartime wary was wasnt wass waste wasted wasting wat
     watch watchdog watched watching water watsonx wave waves waving wax way ways we weak weaken weakened weakly weakness weaknesses wealth
     wealthy weapon weaponry weapons wear wearing wears weather web webinars website websites wedding wednesday weeds week weekday weekend
     weekends weekly weeks weer wegame weigh weighs weight weights weird welcome welcomed welcoming welfare well wellbeing welsh welshman
     went were western westward wget what whatever wheels when whenever where whereabouts whereas wherever whether which whichever while
     whilst whiskydieet whisper whitening whn who whoa whoever whole wholly whom whose whurley why wicked wide widely widened wider
     widespread width wife wifi wiki wil wilayat willing win window windows wings winners winning wins wiped wireless wiry wisatatiketcom
     wisdom wish wished wishes wishing wit with withdraw withdrawal withdrawals withdrawing withdrawn withdrew withered within without
     withstood witness witnessed witnessing wo woke woman womb women won wonder wonderful wondering wonders wont woo wooded wooden woos woot
     word words work worked worker workers workflow workflows workin working workings workload workloads workout works workshops world
     worlds worldwide worn worried worries worry worse worsened worsening worst worth worthy would wound wounded wow wp wrap wrapped wrecked
     wrestler write writer writers writes writing writings written wrong wrote xai xmas xo xtekky xx xxx xxxx xxxxx xxxxxx ya yall yards ye
     yea yeah year years yelling yellow yep yes yesss yesterday yet yfrog yhoo yhuu yield yml yo yoga yoiu york-based you younger youngest
     your yours yourself yous youth youtu youtube yr yrs yt yuck yung zar zaynmalik zcoa zeal zeb zeju zhaoyunfeng zhouyixiao zimbabwean
     zombie zone zones
    ]],
    -- Eponyms, prizes, events, landmarks, works, indices.
    guard_name = {
      "Turing Award", "Turing test", "Turing Test", "Turing machine", "Turing Machine", "Nobel Prize", "Nobel Peace Prize", "Nobel Prizes",
      "Nobel laureate", "Nobel Laureate", "Pulitzer Prize", "Fields Medal", "Abel Prize", "Booker Prize", "Man Booker Prize", "Turner Prize",
      "Golden Globe", "Golden Globes", "Academy Award", "Academy Awards", "Emmy Award", "Emmys", "Grammy Award", "Grammy", "Grammys", "Tony Award",
      "Tony Awards", "Oscars", "Oscar winner", "Brit Awards", "Bafta", "Baftas", "Palme d'Or", "Ballon d'Or", "Gordon Bell Prize", "Godel Prize",
      "Hugo Award", "Nebula Award", "Medal of Freedom", "Webby Award", "Moore's Law", "Moore's law", "Murphy's law", "Murphy's Law", "Huang's Law",
      "Metcalfe's Law", "Amdahl's Law", "Goodhart's law", "Godwin's law", "Conway's Law", "Occam's razor", "Parkinson's law", "Hobson's choice",
      "Newton's method", "Newton's laws", "Ohm's law", "Zipf's law", "Bayes' theorem", "Bayes theorem", "Bayesian", "Naive Bayes", "Naïve Bayes",
      "Markov chain", "Markov model", "Hidden Markov", "Hidden Markov Model", "Monte Carlo", "Gaussian", "Gaussian Splatting", "Fourier transform",
      "Hilbert space", "Euclidean", "Riemannian", "Boltzmann machine", "Kalman filter", "Nash equilibrium", "Shannon entropy", "Kolmogorov-Arnold",
      "Kolmogorov-Arnold Network", "Kolmogorov-Arnold Networks", "Kolmogorov-Smirnov", "Lipschitz", "Jacobian", "Hamiltonian", "Wasserstein",
      "Levenshtein", "Jaccard", "Pearson correlation", "Spearman", "Student's t", "Fisher information", "Huber loss", "Kullback-Leibler",
      "Kullback–Leibler", "Jensen-Shannon", "Cohen's kappa", "Hebbian", "Gibbs sampling", "Von Neumann architecture", "von Neumann architecture",
      "Bellman equation", "Runge-Kutta", "Richter scale", "Alzheimer's", "Alzheimer's disease", "Parkinson's", "Parkinson's disease",
      "Huntington's disease", "Crohn's disease", "Down syndrome", "Down's syndrome", "Tourette's", "Asperger's", "Hodgkin's", "Hodgkin lymphoma",
      "Lou Gehrig's disease", "Lyme disease", "Munchausen", "Super Bowl", "World Cup", "World Series", "Olympic Games", "Olympics", "Winter Olympics",
      "Paralympics", "Grand Prix", "Grand Slam", "Stanley Cup", "Davis Cup", "Ryder Cup", "Solheim Cup", "America's Cup", "Champions Trophy",
      "Six Nations", "Wimbledon", "French Open", "US Open", "Australian Open", "British Open", "Masters Tournament", "Tour de France",
      "Kentucky Derby", "Grand National", "FA Cup", "Carling Cup", "Uefa Cup", "Uefa Champions League", "Europa League", "La Liga", "Serie A",
      "Bundesliga", "Commonwealth Games", "Asian Games", "Rose Bowl", "Orange Bowl", "Sugar Bowl", "Fiesta Bowl", "Heisman Trophy", "Fed Cup",
      "Euro 2004", "Tri-Nations", "Premiership", "Big Ben", "Uncle Sam", "John Doe", "Jane Doe", "Joe Bloggs", "Big Brother", "Big Apple", "Big Bang",
      "Black Friday", "Good Friday", "Ash Wednesday", "Boxing Day", "New Year's Day", "New Year's Eve", "New Year", "Christmas Eve", "Christmas Day",
      "Valentine's Day", "St Patrick's Day", "Martin Luther King Day", "Memorial Day", "Labor Day", "Independence Day", "Thanksgiving", "Halloween",
      "Easter Sunday", "Veterans Day", "Earth Day", "Father Christmas", "Santa Claus", "Ramadan", "Hanukkah", "Frankenstein", "Harry Potter",
      "Star Wars", "Star Trek", "James Bond", "Sherlock Holmes", "Mickey Mouse", "Donald Duck", "Spider-Man", "Iron Man", "Batman", "Superman",
      "Terminator", "Blade Runner", "Robin Hood", "Romeo and Juliet", "Don Quixote", "Hamlet", "Jekyll and Hyde", "Pandora's box", "Doctor Who",
      "Dr Who", "Sesame Street", "South Park", "Lord of the Rings", "The Simpsons", "King Kong", "Godzilla", "Peter Pan", "Snow White",
      "Winnie the Pooh", "Scooby-Doo", "Bart Simpson", "Homer Simpson", "Lara Croft", "Grey's Anatomy", "Dow Jones Industrial Average",
      "Dow Jones industrial average", "Dow Jones Industrials", "S&P 500", "Nasdaq 100", "Russell 2000", "FTSE 100", "FTSE", "Hang Seng", "Nikkei 225",
      "Dax", "CAC 40", "Standard & Poor's 500", "Brent Crude", "Brent crude", "Magic Quadrant", "Fortune 500", "Fortune 100", "Global 2000",
      "Inc. 5000", "Sarbanes-Oxley", "Dodd-Frank", "Glass-Steagall", "Roe v Wade", "Roe v. Wade", "Brown v Board", "Miranda rights", "Patriot Act",
      "Kyoto Protocol", "Geneva Convention", "Geneva Conventions", "Good Friday Agreement", "Belfast Agreement", "Oslo Accords", "Camp David",
      "Marshall Plan", "Monroe Doctrine", "Maastricht Treaty", "Lisbon Treaty", "Schengen", "Magna Carta", "Hutton Report", "Hutton Inquiry",
      "Butler Report", "Bretton Woods", "Manhattan Project", "Apollo program", "Hubble Space Telescope", "James Webb Space Telescope",
      "Webb telescope", "Watergate", "Irangate", "Whitewater", "JFK Airport", "Kennedy Airport", "Kennedy Space Center", "Johnson Space Center",
      "LaGuardia Airport", "O'Hare", "Logan Airport", "Heathrow Airport", "John Lennon Airport", "Charles de Gaulle Airport", "Madison Square Garden",
      "Carnegie Hall", "Lincoln Center", "Rockefeller Center", "Albert Hall", "Royal Albert Hall", "Buckingham Palace", "Trafalgar Square",
      "Times Square", "Tiananmen Square", "Red Square", "Union Square", "St James's Palace", "Windsor Castle", "Guantánamo", "Abu Ghraib", "Alcatraz",
      "Mount Everest", "Lake Michigan", "Lake Tahoe", "Grand Canyon", "Silicon Alley", "Lambeau Field", "Wrigley Field", "Fenway Park",
      "Yankee Stadium", "Old Trafford", "Stamford Bridge", "Elland Road", "Villa Park", "St Mary's", "Fratton Park", "Twickenham", "Murrayfield",
      "Millennium Stadium", "Croke Park", "Lansdowne Road", "Fifth Avenue", "Madison Avenue", "Park Avenue", "Fleet Street", "Oxford Street",
      "Harley Street", "Abbey Road", "Sand Hill Road", "Pennsylvania Avenue", "Artificial Intelligence", "Machine Learning", "Deep Learning",
      "Reinforcement Learning", "Large Language Model", "Large Language Models", "Generative AI", "Natural Language Processing", "Computer Vision",
      "Neural Network", "Neural Networks", "Big Data", "Open Source", "Cloud Computing", "Data Science", "Internet of Things", "World Wide Web",
      "Prompt Engineering", "Scaling Law", "Scaling Laws", "Attention Is All You Need", "Chain of Thought", "Mixture of Experts", "Smart Home",
      "Virtual Reality", "Augmented Reality", "Digital Transformation", "Cyber Security", "Information Technology", "Black Box", "Wi-Fi", "Bluetooth",
      "Ethernet", "Mean Average", "Green Card", "Social Security", "Medicare", "Medicaid", "Obamacare", "Brexit", "Cold War", "World War",
      "World War I", "World War II", "World War Two", "First World War", "Second World War", "Gulf War", "Iraq War", "Vietnam War", "Civil War",
      "Great Depression", "Middle Ages", "Industrial Revolution", "French Revolution", "Ice Age", "Stone Age", "Bronze Age", "Iron Curtain",
      "Berlin Wall", "Holy Land", "Holy Grail", "Trojan Horse", "Trojan horse", "Catch-22", "Swiss Army knife", "Russian roulette", "Rubik's Cube",
      "Ponzi", "Ponzi scheme", "Freudian", "Orwellian", "Kafkaesque", "Machiavellian", "Keynesian", "Marxist", "Leninist", "Stalinist", "Maoist",
      "Thatcherite", "Blairite", "Blairites", "Brownite", "Reaganomics", "Clintonian", "Darwinian", "Victorian", "Edwardian", "Elizabethan",
      "Georgian", "Shakespearean", "Dickensian", "Grace Hopper Celebration", "Omega watch", "Lincoln Navigator", "Dr Pepper", "Wells Fargo Center",
    },
  },
}
