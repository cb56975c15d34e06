-- Known organisations by their Latin names, one a line: `id = form | form`, or `form | form` where the first form is the id.
-- `value` is the kind; a weight below 1 marks a form that is an ordinary word, a place, a person or a product as well.
return {
  name = "en.organizations",
  language = "en",
  words = {
    organization = {
      -- Companies, their divisions and labs
      { value = "company", lines = [[
  Fannie Mae
  Freddie Mac
  Codelco
  Airtable
  iRobot
  Canoo
  Leap Motion
  Transwestern
  WittKieffer
  Korn Ferry
  Spencer Stuart
  Egon Zehnder
  Heidrick & Struggles
  Russell Reynolds
  Chernin Group
  A24
  Thorn EMI
  Accton
  Memorial Hermann
  Teather & Greenwood
  Gimlet Media
  Miro
  Monzo
  Starling Bank
  Wise plc
  Checkout.com
  Robinhood Markets
  Just Eat
  Ocado
  Squarespace
  Wix
  Mailchimp
  Snowflake Inc.
  Elastic NV
  Sumo Logic
  Roku
  Pandora Media
  SiriusXM
  iHeartMedia
  Bumble Inc.
  ZipRecruiter
  Chegg
  Lordstown Motors
  Arrival Ltd
  Nikola Corp
  Northvolt
  Velodyne
  Zipline International
  Impossible Foods
  Beyond Meat
  Oatly
  Grail Inc.
  Oscar Health
  OpenAI | Open AI | OpenAl | Openai | OpenAI Inc | OpenAI Inc. | OpenAI LP | OpenAI Global
  Google | Google LLC | Google Inc | Google Inc.
  Alphabet | Alphabet Inc | Alphabet Inc.
  YouTube
  Waymo
  Verily
  Isomorphic Labs
  Microsoft | Microsoft Corp | Microsoft Corp. | Microsoft Corporation
  Meta | Meta Platforms | Meta Platforms Inc | Meta Platforms Inc. | Facebook | Facebook Inc | Facebook Inc.
  Instagram
  WhatsApp
  Oculus VR | Oculus
  Apple | Apple Inc | Apple Inc. | Apple Computer | Apple Computer Inc.
  Amazon | Amazon.com | Amazon.com Inc | Amazon.com Inc.
  NVIDIA | Nvidia | nvidia | NVIDIA Corp | Nvidia Corp. | NVIDIA Corporation
  AMD | Advanced Micro Devices | Advanced Micro Devices Inc.
  Intel | Intel Corp | Intel Corp. | Intel Corporation
  Qualcomm | QUALCOMM | Qualcomm Inc.
  Arm = Arm Holdings | ARM Holdings
  Broadcom | Broadcom Inc.
  TSMC | Taiwan Semiconductor Manufacturing | Taiwan Semiconductor Manufacturing Co.
  Samsung | Samsung Electronics | Samsung Group
  SK Hynix | SK hynix | Hynix
  SK Group
  Micron | Micron Technology
  ASML
  Anthropic | Anthropic AI | Anthropic PBC
  xAI | x.AI | X.AI | xai
  Tesla | Tesla Inc | Tesla Inc. | Tesla Motors
  SpaceX
  X Corp | Twitter | Twitter Inc. | X Corp.
  Neuralink
  The Boring Company | Boring Company | Boring
  Mistral AI | Mistral
  Cohere | Cohere AI | Cohere For AI
  Inflection AI | Inflection
  Adept = Adept AI
  Character.AI | Character.ai | Character AI
  Stability AI | StabilityAI | Stability.AI
  Midjourney
  Runway = Runway AI
  Perplexity | Perplexity AI | PerplexityAI
  Hugging Face | HuggingFace | Huggingface
  Databricks
  MosaicML
  Scale AI
  Groq
  Cerebras | Cerebras Systems | Cerebras Systems Inc | Cerebras Systems Inc.
  SambaNova | SambaNova Systems | Samba Nova
  Graphcore
  CoreWeave
  Safe Superintelligence | SSI | Safe Superintelligence Inc | Safe Superintelligence Inc. | SSI Inc
  Thinking Machines Lab | Thinking Machines
  Figure AI
  Boston Dynamics
  Agility Robotics
  Sanctuary AI
  1X Technologies
  Adobe | Adobe Inc. | Adobe Systems
  Salesforce | Salesforce.com
  Tableau | Tableau Software
  Slack = Slack Technologies
  Oracle | Oracle Corp | Oracle Corp.
  IBM | International Business Machines | IBM Corp.
  SAP | SAP AG | SAP SE
  ServiceNow
  GitHub | Github | GitHub Inc.
  GitLab | GitLab Inc | GitLab Inc.
  Reddit
  LinkedIn
  Uber | Uber Technologies
  Lyft
  Netflix
  Disney | Walt Disney | Walt Disney Co. | The Walt Disney Company
  Pixar
  DreamWorks | DreamWorks SKG | DreamWorks Animation
  Sony | Sony Corp. | Sony Group
  SoftBank | SoftBank Group | Softbank
  HPE | Hewlett Packard Enterprise
  HP | Hewlett-Packard | Hewlett-Packard Co. | HP Inc.
  Dell | Dell Technologies | Dell Inc. | Dell EMC
  Lenovo | Lenovo Group
  Cisco | Cisco Systems | Cisco Systems Inc.
  Accenture
  Gartner | GARTNER | Gartner Inc.
  IDC | International Data Corp.
  Forrester | Forrester Research
  Baidu
  Alibaba | Alibaba Group | Alibaba Group Holding
  Ant Group | Ant Financial
  Tencent | Tencent Holdings
  ByteDance | Bytedance
  TikTok
  Huawei | Huawei Technologies | HUAWEI
  Xiaomi
  Meituan
  JD.com
  NetEase
  Kuaishou
  Didi | Didi Chuxing | DiDi
  Bilibili
  OPPO | Oppo
  vivo
  OnePlus
  Realme
  BYD
  NIO
  XPeng | Xpeng
  Li Auto
  Geely
  Zeekr
  iFLYTEK | iFlytek
  SenseTime
  Megvii
  Cambricon
  Moore Threads
  Biren
  Unitree | Unitree Robotics
  Moonshot AI
  Zhipu AI | Zhipu
  Baichuan
  MiniMax | Minimax
  01.AI
  StepFun
  DeepSeek | Deepseek
  ModelBest
  Shengshu
  Pinduoduo | PDD | PDD Holdings
  Shein | SHEIN
  Luma AI
  Pika Labs
  ElevenLabs
  Black Forest Labs
  Sakana AI
  Reka | Reka AI
  AI21 Labs
  Aleph Alpha
  Imbue
  Essential AI
  Contextual AI
  Together AI
  Anyscale
  Fireworks AI
  Lamini | Lamini AI
  Weights & Biases
  Cognition = Cognition AI | Cognition Labs
  Replit
  Magic AI
  Harvey AI
  Hebbia
  Rabbit Inc.
  Humane = Humane Inc.
  Etched
  Taalas
  Tenstorrent
  SiFive
  d-Matrix
  Lightmatter
  Ayar Labs
  Astera Labs
  Rivos
  Nuvia
  Marvell | Marvell Technology
  MediaTek
  Texas Instruments
  Analog Devices
  STMicroelectronics
  Infineon
  NXP | NXP Semiconductors
  GlobalFoundries
  SMIC
  UMC
  Foxconn | Hon Hai
  Pegatron
  Quanta
  Wistron
  Supermicro | Super Micro | Super Micro Computer | Super Micro Computer Inc.
  Applied Materials
  Lam Research
  KLA
  Tokyo Electron
  Synopsys
  Cadence = Cadence Design Systems
  Ansys
  Mellanox
  Arista | Arista Networks
  Juniper | Juniper Networks
  F5 Networks
  Palo Alto Networks
  CrowdStrike
  SentinelOne
  Fortinet
  Zscaler
  Okta
  Splunk
  Wiz
  Mandiant
  Darktrace
  Check Point
  KnowBe4
  Rapid7
  Tenable
  Qualys
  Trend Micro
  Kaspersky | Kaspersky Lab
  McAfee
  Symantec
  Norton LifeLock
  Cloudflare
  Akamai
  Fastly
  DigitalOcean
  Rackspace | Rackspace Technology
  Equinix
  Digital Realty
  Vantage Data Centers
  VMware | VMWare
  Citrix
  Red Hat
  SUSE
  MongoDB
  Confluent
  Cloudera
  Couchbase
  Redis Labs
  Teradata
  Palantir | Palantir Technologies | Palantir Technologies Inc.
  C3.ai | C3 AI
  DataRobot
  UiPath
  Automation Anywhere
  Appian
  Pegasystems
  SAS Institute
  Workday
  Intuit
  Autodesk
  Atlassian
  Asana
  Dropbox
  Box Inc.
  Zoom = Zoom Video
  Twilio
  HubSpot
  Zendesk
  Freshworks
  Shopify
  PayPal | PayPal Holdings
  Block Inc. | Square Inc.
  Coinbase
  Binance
  FTX
  Revolut
  Klarna
  Adyen
  Visa = Visa Inc.
  Mastercard | MasterCard
  American Express
  Airbnb
  Booking.com
  Booking Holdings
  Expedia
  TripAdvisor
  DoorDash
  Instacart
  Deliveroo
  Grubhub
  Postmates
  Nextdoor
  Pinterest
  Snap Inc. | Snapchat
  Quora
  Duolingo
  Coursera
  Udacity
  Udemy
  Khan Academy
  Canva
  Figma
  Grammarly
  Spotify
  SoundCloud
  Roblox
  Epic Games
  Electronic Arts
  Activision | Activision Blizzard
  Blizzard = Blizzard Entertainment
  Ubisoft
  Nintendo
  Sega
  Konami
  Capcom
  Unity Technologies
  Nokia
  Ericsson
  Motorola
  BlackBerry
  Palm Inc.
  Vodafone
  Verizon | Verizon Communications
  AT&T
  T-Mobile
  Sprint Corp.
  Comcast
  Charter Communications
  BT | BT Group | British Telecom
  Deutsche Telekom
  Telefonica | Telefónica
  Orange SA
  NTT | NTT DoCoMo | NTT DoCoMo Inc.
  KDDI
  China Mobile
  China Telecom
  China Unicom
  Reliance Industries | Reliance
  Bharti Airtel
  Tata | Tata Group | Tata Consultancy Services | TCS | Tata Motors
  Infosys
  Wipro
  HCL | HCLTech | HCL Technologies
  Tech Mahindra
  Cognizant
  Capgemini
  Deloitte
  PwC | PricewaterhouseCoopers
  EY | Ernst & Young | Ernst and Young
  KPMG
  McKinsey | McKinsey & Company | McKinsey & Co.
  Boston Consulting Group | BCG
  Bain & Company | Bain & Co.
  Booz Allen Hamilton | Booz Allen
  Frost & Sullivan
  Counterpoint Research | Counterpoint
  TrendForce
  Canalys
  Statista
  Crunchbase
  PitchBook
  CB Insights
  Similarweb
  Glassdoor
  Getty Images
  Shutterstock
  General Motors | GM | General Motors Corp | General Motors Corp.
  Ford = Ford Motor | Ford Motor Co | Ford Motor Co. | Ford Motor Company
  Chrysler | DaimlerChrysler | Fiat Chrysler
  Stellantis
  Toyota | Toyota Motor | Toyota Motor Corp.
  Honda | Honda Motor
  Nissan | Nissan Motor
  Mazda
  Mitsubishi | Mitsubishi Motors | Mitsubishi Electric
  Subaru
  Suzuki
  Hyundai | Hyundai Motor
  Kia
  Volkswagen | VW | Volkswagen Group
  Audi
  Porsche
  BMW
  Mercedes-Benz | Mercedes | Daimler
  Renault
  Peugeot
  Volvo
  Jaguar Land Rover
  Rolls-Royce
  Ferrari
  Fiat
  Rivian
  Lucid Motors
  Cruise LLC
  Zoox
  Aurora Innovation
  Mobileye
  Wayve
  Pony.ai
  WeRide
  Momenta
  Horizon Robotics
  Argo AI
  Comma.ai
  Bosch
  Continental AG
  Denso
  CATL
  LG | LG Electronics | LG Corp.
  Panasonic
  Sharp Corp.
  Toshiba
  Hitachi | Hitachi Ltd | Hitachi Ltd.
  Fujitsu
  NEC | NEC Corp.
  Canon = Canon Inc.
  Nikon
  Ricoh
  Xerox
  Kodak | Eastman Kodak
  Philips
  Siemens
  ABB
  Schneider Electric
  Honeywell
  Emerson Electric
  General Electric | GE | General Electric Co.
  GE Healthcare
  3M
  Caterpillar = Caterpillar Inc.
  John Deere | Deere & Co.
  Boeing | Boeing Co.
  Airbus
  EADS
  Lockheed Martin | Lockheed
  Northrop Grumman
  Raytheon | RTX Corp.
  General Dynamics
  BAE Systems
  Thales
  Bombardier | Bombardier Inc.
  Embraer
  Anduril | Anduril Industries
  Helsing
  Shield AI
  Skydio
  Elbit | Elbit Systems
  Blue Origin
  Rocket Lab
  Virgin Galactic
  Virgin Group | Virgin Atlantic
  OneWeb
  Arianespace
  Exxon Mobil | ExxonMobil | Exxon
  Chevron
  BP
  Shell = Royal Dutch Shell
  TotalEnergies
  Eni
  Gazprom
  Rosneft
  Lukoil
  Yukos
  Saudi Aramco | Aramco
  Petrobras
  ConocoPhillips
  Halliburton
  Schlumberger
  Enron | Enron Corp.
  Walmart | Wal-Mart | Wal-Mart Stores
  Target = Target Corp.
  Costco
  Home Depot
  Lowe's
  Best Buy
  Macy's
  Sears | Sears Roebuck
  Kmart
  Kroger
  Tesco
  Sainsbury's | Sainsbury
  Marks & Spencer
  Carrefour
  Aldi
  Lidl
  Ikea | IKEA
  H&M
  Inditex
  Nike | Nike Inc.
  Adidas | adidas
  Reebok | Reebok International Ltd
  Under Armour
  LVMH
  L'Oreal | L'Oréal
  Unilever
  Procter & Gamble | P&G
  Johnson & Johnson | J&J
  Colgate-Palmolive
  Nestle | Nestlé
  Danone
  Kraft | Kraft Foods | Kraft Heinz
  Mondelez
  Mars Inc.
  PepsiCo | Pepsico Inc | Pepsi
  Coca-Cola | Coca-Cola Co. | Coca-Cola Enterprises
  Starbucks | Starbucks Corp. | Starbucks Corp
  McDonald's | McDonald's Corp. | McDonalds
  Burger King
  KFC
  Taco Bell
  Pizza Hut
  Wendy's
  Domino's
  Anheuser-Busch | Anheuser-Busch InBev
  Heineken
  Diageo
  Philip Morris
  Altria
  FedEx
  UPS | United Parcel Service
  DHL
  Maersk
  Delta Air Lines
  United Airlines
  American Airlines
  Southwest Airlines
  US Airways
  Northwest Airlines
  British Airways
  Lufthansa
  Air France
  KLM
  Ryanair
  EasyJet | easyJet
  Qantas
  Singapore Airlines
  Emirates Airline
  Cathay Pacific
  Marriott
  Hyatt
  MGM | MGM Resorts
  Caesars Entertainment
  Pfizer
  Merck | Merck & Co.
  Novartis
  Roche
  Sanofi
  GSK | GlaxoSmithKline
  AstraZeneca
  Bayer
  Moderna
  BioNTech
  Eli Lilly
  Novo Nordisk
  AbbVie
  Amgen
  Gilead | Gilead Sciences
  Bristol-Myers Squibb
  Medtronic
  Abbott Laboratories
  Thermo Fisher | Thermo Fisher Scientific
  Illumina
  Quest Diagnostics
  Labcorp
  CVS | CVS Health
  Walgreens
  UnitedHealth | UnitedHealth Group
  Cigna
  Aetna
  Humana
  Kaiser Permanente
  Mayo Clinic
  Cleveland Clinic
  Epic Systems
  Cerner
  Teladoc
  Theranos
  Tempus = Tempus AI
  Insilico Medicine
  Recursion Pharmaceuticals
  EvolutionaryScale
  Ginkgo Bioworks
  23andMe
  Time Warner | AOL Time Warner | Warner Bros. | Warner Bros | WarnerMedia | Warner Music
  AOL | America Online
  Yahoo | Yahoo! | Yahoo Inc.
  eBay
  Craigslist
  MySpace
  Napster
  PeopleSoft
  Siebel Systems
  Sun Microsystems
  Silicon Graphics
  Compaq
  Gateway Inc.
  Novell
  Netscape
  Digital Equipment Corporation | Digital Equipment Corp.
  Lucent | Lucent Technologies
  Nortel | Nortel Networks
  WorldCom
  MCI
  Qwest
  Cingular
  Alcatel | Alcatel-Lucent
  Viacom
  Paramount | Paramount Pictures
  Universal Music | Universal Music Group | UMG
  Universal Studios
  Sony Music | Sony Music Entertainment
  Warner Records
  20th Century Fox | Fox News | Fox Corporation
  News Corp | News Corp. | News Corporation
  Lionsgate
  Bertelsmann
  Vivendi
  Berkshire Hathaway
  Marsh & McLennan
  Aon
  AIG | American International Group
  Allianz
  AXA
  Prudential Financial
  MetLife
  Halifax Bank
  Bombardier Recreational
  Thomson Reuters
  McGraw-Hill
  Pearson PLC
  Hearst
  Conde Nast | Condé Nast
  Gannett
  Tribune Co.
  Monsanto
  DuPont | Du Pont
  Dow Chemical
  BASF
  Rio Tinto
  BHP | BHP Billiton
  Glencore
  Vale SA
  Alcoa
  US Steel
  ArcelorMittal
  Mittal Steel
  Nippon Steel
  Sotheby's
  Christie's
  Reckitt Benckiser
  Levi Strauss
  Procter and Gamble
  Automattic
  WordPress
  Mozilla
  Opera Software
  DuckDuckGo
  Brave Software
  Wikimedia
  Proton AG
  Nothing Technology
  Sonos
  GoPro
  Fitbit
  Garmin
  Logitech
  Razer
  Asus | ASUS
  Acer
  MSI
  HTC
  Western Digital
  Seagate
  SanDisk
  NetApp
  Pure Storage
  Nutanix
  EMC
  Lumen Technologies
  Corning
  Keysight | Keysight Technologies
  Rockwell Automation
  KUKA
  Fanuc
  Omron | OMRON
  Zebra Technologies
  Verizon Ventures
  Kyndryl
  DXC Technology
  NTT Data
  Unisys
  SoftServe
  Infor
  Epicor
  Veeam
  Rubrik
  Cohesity
  Dynatrace
  Datadog
  New Relic
  PagerDuty
  HashiCorp
  JetBrains
  Vercel
  Netlify
  Supabase
  Sourcegraph
  Tabnine
  Codeium
  Jasper AI
  Synthesia
  HeyGen
  Character Inc.
  SoundHound
  Nuance = Nuance Communications
  Clearview AI
  Rekognition Corp.
  Covariant
  Skild AI
  Physical Intelligence
  World Labs
  Keen Technologies
  Eureka Labs
  Worldcoin
  Tools for Humanity
  Helion Energy | Helion
  Oklo
  Retro Biosciences
  Cruise Automation
  G42
  MGX
  Kingdom Holding
  Mubadala
  Technology Innovation Institute | TII
  Sarvam AI
  Krutrim
  Ola Cabs
  Flipkart
  Paytm
  Zomato
  Swiggy
  Grab Holdings
  GoTo Group
  Gojek
  Sea Ltd.
  Shopee
  Lazada
  Rakuten
  Line Corp.
  Naver
  Kakao
  Coupang
  Krafton
  Mercado Libre
  Nubank
  Yandex
  VKontakte
  Sberbank
  Tinkoff
  Preferred Networks
  Animoca Brands
  Starknet Foundation
  BytomDAO
  Skyland Ventures
  Innovaccer
  BrainChip | Brainchip | BrainChip Holdings Ltd
  SiMa.ai
  Resecurity
  Bitwarden
  1Password
  LastPass
  Savvy Security
  SailPoint | SailPoint Technologies
  CyberArk
  Amdocs
  Verint
  Zimperium
  Illumio
  Saviynt
  Vercara
  Gcore
  Abercrombie & Fitch
  Allen & Overy
  Armani
  Arthur Andersen
  Arthur D. Little
  Aston Martin
  Baker McKenzie
  Barnes & Noble
  Ben & Jerry's
  Ben and Jerry's
  Bentley
  Black & Decker
  Booz Allen & Hamilton
  Buick
  Burberry
  Cadbury
  Cadillac
  Calvin Klein
  Cartier
  Chevrolet
  Christian Dior
  Clifford Chance
  Dean Witter
  Debenhams
  Dillon Read
  Dior
  Dolce & Gabbana
  Dun & Bradstreet
  E.F. Hutton
  Eli Lilly & Co.
  Elizabeth Arden
  Ernst & Young LLP
  Estee Lauder
  Estée Lauder
  First Boston
  Fisher-Price
  Giorgio Armani
  Gucci
  Harley-Davidson
  Harrods
  Heinz
  Hershey's
  Hewlett-Packard Co
  J Sainsbury
  Jack Daniel's
  Johnnie Walker
  Johnson & Johnson Inc.
  Kellogg's
  Kidder Peabody
  Kohlberg Kravis Roberts
  Kohlberg Kravis Roberts & Co.
  Ladbrokes
  Levi's
  Lexus
  Linklaters
  Lloyd's of London
  Louis Vuitton
  Marks and Spencer
  Mary Kay
  Max Factor
  Merrill Lynch & Co.
  Pontiac
  Prada
  Price Waterhouse
  Procter & Gamble Co.
  Prudential-Bache
  Rabobank
  Ralph Lauren
  Ray-Ban
  Rolex
  Rolls Royce
  Sara Lee
  Selfridges
  Shearson Lehman
  Shearson Lehman Brothers
  Skadden Arps
  Slaughter and May
  Smith & Wesson
  Smith Barney
  Tiffany & Co.
  Tommy Hilfiger
  Toys R Us
  Versace
  Victoria's Secret
  WH Smith
  Wertheim
  William Hill
  Wrigley
  Symbotic
  Infinite Reality
  Landvault
  Hashkey DX | HashKey | HashKey Group
  Bitget | Bitget JP
  Relyens
  Caresyntax
  Optum | Optum Ventures
  Pictet | Pictet Group
  Artisight
  JR Automation | JR Automation Technologies
  MAX Automation | MAX Automation SE
  Zoran
  X-Silicon
  Wave Computing
  LSI Logic
  RiverStone Networks | RiverStone
  Force10 Networks
  SeaMicro
  Vettery
  Optera
  VAST Audio
  Personal Audio
  Heard Systems
  Lerer Hippeau
  Mangrove Capital
  EDBI
  IMDA | Infocomm Media Development Authority
  Animoca
  Omron Robotics and Safety Technologies | Omron Robotics and Safety Technologies Inc | OMRON Robotics and Safety Technologies
  Viggle
  Vidnoz
  Statcounter
  SeaArt
  Phaidra
  Indosat | Indosat Ooredoo Hutchison
  RELEX | RELEX Solutions
  Fulcrum IT Partners | Fulcrum
  Fortress SRM
  MCPC
  Service Express
  JLL
  Akeana
  M-Files
  LanceDB
  AutoX
  Type One Ventures
  Service Logic
  Princeton Digital Group
  Optimity
  IONOS
  Evolution Data Centers
  Endurance International
  Aramark
  Allied Universal
  Claypot AI
  Andes Technology
  HubHead
  Exotec
  Edgility
  Ensocare
  BlueSkye Automation
  Syncro
  DataSeer
  Intetics
  Corti
  AutoScheduler.AI
  Acclinate
  Fivetran
  CaryHealth
  Zenity
  Upstage
  MEDFAR
  Greenway Health
  Deepwave Digital | Deepwave
  Cybernetix Ventures
  RelyMD
  Voice Products Inc.
  Singtel
  Zerto
  Schmidt Futures
  Rockset
  Guthrie Clinic
  Latimer Ventures
  Cencora | AmerisourceBergen
  Encora
  Immervision
  Rigetti | Rigetti Computing
  LeddarTech
  RobotShop
  KLDiscovery
  Zirous
  Mytonomy
  Fountain Life
  Auvik
  Sensedia
  Frontegg
  Abridge
  Adastra
  QorusDocs
  TD SYNNEX
  Omnicell
  Nerdio
  Invicti
  Travelex
  N2K Networks
  Bridgewest Group
  ScanSource
  Intelisys
  RapidFort
  Loft Labs
  Searce
  Qlik
  Q-CTRL
  Logicalis
  Horizon Quantum Computing
  Hopsworks
  Freshpet
  Classiq
  Claure Group
  Neura Robotics
  Alteryx
  Zimbra
  Uniqlo
  UPMC
  Teva Pharmaceuticals | Teva
  Telstra
  TechRound
  Smartly.io
  Sensor Tower
  Sanabil Investments
  Proofpoint
  Northland & Companies
  NEXTDC
  Korelya Capital
  Ingram Micro
  IDG
  Innovation Endeavors
  Greycroft | Greycroft Ventures
  Gap Inc. | Gap Inc
  Eurazeo
  Elron Ventures
  Cedars-Sinai
  Broward Health
  Bpifrance
  Belfius
  AIX Ventures
  KoBold Metals | KoBold
  Cyberbit | Cyberbit Inc.
  Dashlane
  WalkMe
  Numinus
  Doosan Robotics | Doosan
  DeepX
  CloudFactory
  Pliops
  Livepeer
  Aptean
  Vectra AI
  ZT Systems
  Thrive Global | Thrive AI Health
  Helm.ai
  CloudBees
  Athena Diagnostics
  Swimlane
  LogRhythm
  Lakeside Software
  Broken String Biosciences
  Signify Health
  Qventus
  Dataiku
  Cockroach Labs
  Carahsoft | Carahsoft Technology
  Breakthrough Energy Ventures
  Axel Springer
  Advaita Capital
  YL Ventures
  IGEL
  GFI Software
  Athenahealth
  Abnormal Security
  Zoho
  Wiliot
  Socure
  Scale Computing
  RunPod
  Rock Health
  Riverlane
  RainDance Technologies
  Omdia
  NordVPN | Nord Security
  Nasuni
  MV Transportation
  Kasada
  Formation Bio
  Clorox
  Centrify
  BenevolentAI
  Algolia
  Acronis
  Abacus.AI
  The Channel Company
  StackPath
  Sophos
  ManageEngine
  Greenoaks
  Fungible
  AVG Technologies
  Waabi
  Universal Robots
  Umbrage
  Twelve Labs
  Tata Communications
  Tamr
  Sutter Health
  StepStone Group | StepStone
  Skywork
  Sephora
  SentinelLabs
  Saks
  Rokid
  Reality Defender
  Rancher Labs
  QuickLogic
  Quantcast
  Owkin
  Outreach Corp.
  OpenBMB
  Oracle Health
  Nreal | XREAL
  Northwestern Medicine
  Mercury Interactive
  Monday.com
  Magna International | Magna
  Lintasarta
  Kruze Consulting
  Immuta
  Icon Ventures
  Gigafund
  Geekplus | Geek+
  Gainwell Technologies
  Fusion Fund
  Exscientia
  EssilorLuxottica
  Equinor
  Decentraland
  Canada Pension Plan Investment Board
  Berkeley SkyDeck
  Aussie Broadband
  Armis
  Amwell
  Amplify Partners
  Allina Health
  Caylent
  Vertiv
  Vanta
  Vizient
  Telenor
  Syntiant
  Quantexa
  Nozomi Networks
  Magic Leap
  GuidePoint Security
  Expedera
  EDB
  CYFIRMA
  Crowdbotics
  Presearch
  OSARO
  Quantiphi
  Xaira | Xaira Therapeutics
  MemVerge
  Riskonnect
  Profluent
  Noetik
  Critical Start
  AST SpaceMobile
  Augment Code
  AVIA
  Banner Health
  Black Book Research
  KLAS | KLAS Research
  CFRA Research
  Everest Group
  Info-Tech Research Group
  TechInsights
  Coleman Parkes
  PYMNTS
  Labcorp Holdings
  Foxglove
  Motiff
  FancyTech
  Umami
  SKAE | SKAE Power Solutions
  Harvest Partners
  General Fusion
  Commonwealth Fusion Systems
  TAE Technologies
  Form Energy
  QuantumScape
  Solid Power
  Proterra
  Nikola Corp.
  Fisker
  Faraday Future
  Polestar
  VinFast
  Ola Electric
  Gogoro
  Bird Rides
  Nuro
  Embark Trucks
  TuSimple
  Plus.ai
  Kodiak Robotics
  Starsky Robotics
  Apptronik
  Digit Robotics
  Diligent Robotics
  Intuitive Surgical
  Zipline
  Wing Aviation
  Joby Aviation | Joby
  Archer Aviation
  Lilium
  EHang
  Boom Supersonic
  Relativity Space
  Planet Labs
  Maxar
  Spire Global
  Viasat
  Iridium
  SES
  Eutelsat
  Intelsat
  Inmarsat
  Chime
  SoFi
  Affirm
  Brex
  Rippling
  Deel
  Opendoor
  Zillow
  Redfin
  Compass Inc.
  WeWork
  Peloton
  Warby Parker
  Allbirds
  Casper Sleep
  Blue Apron
  Chewy
  Etsy
  Wayfair
  Poshmark
  StockX
  GameStop
  AMC Entertainment
  Bed Bath & Beyond
  JCPenney | J.C. Penney
  Nordstrom
  Kohl's
  Dollar General
  Walgreens Boots Alliance
  Rite Aid
  McKesson
  Cardinal Health
  Elevance
  Centene
  HCA
  Stryker
  Boston Scientific
  Edwards Lifesciences
  Danaher
  Becton Dickinson
  Baxter International
  Zimmer Biomet
  Vertex Pharmaceuticals
  Regeneron
  Biogen
  Genentech
  Genzyme
  Takeda
  Astellas
  Daiichi Sankyo
  Eisai
  Otsuka
  CSL
  Bain
  Oaktree
  Ares Management
  Brookfield
  Cerberus
  Fortress Investment Group
  Advent International
  Permira
  CVC Capital Partners
  EQT
  Cinven
  Texas Pacific Group
  Forstmann Little
  Hicks Muse
  Pantheon
  Wellington Management
  T. Rowe Price
  Capital Group
  Franklin Templeton
  Invesco
  PIMCO | Pimco
  Putnam Investments
  Baillie Gifford
  Schroders
  Legal & General
  Aviva
  Norwich Union
  Swiss Re
  Munich Re
  Zurich Insurance | Zurich Financial
  Generali
  Lloyds Banking Group
  Northern Rock
  Abbey National
  HBOS
  Alliance & Leicester
  Standard Life
  Scottish Widows
  Cable & Wireless
  ICI
  British Steel
  British Gas | Centrica
  National Grid
  Scottish Power | ScottishPower
  Rolls-Royce Holdings
  GKN
  Rover = MG Rover
  Land Rover
  Jaguar
  Vauxhall
  Opel
  Saab
  Skoda
  Alfa Romeo
  Lamborghini
  Maserati
  Bugatti
  McLaren
  Citroen | Citroën | PSA Peugeot Citroen
  Alstom
  Areva
  Dassault
  Lagardere | Lagardère | Lagardere group
  Vinci
  Saint-Gobain
  Michelin
  Accor
  Carrefour SA
  Hermes | Hermès
  Chanel
  Swatch
  Richemont
  Nestle SA
  Syngenta
  Holcim
  Credit Lyonnais
  Dexia
  KBC
  Rabobank Group
  Aegon
  Ahold
  Royal Ahold
  Endemol
  TomTom
  Parmalat
  Telecom Italia
  Fininvest
  Mediaset
  Pirelli
  Benetton
  Luxottica
  Banca Intesa | Intesa Sanpaolo
  Repsol
  Iberia
  Endesa
  Iberdrola
  Ferrovial
  Volkswagen AG
  ThyssenKrupp
  E.ON
  RWE
  Karstadt
  Metro AG
  Henkel
  Beiersdorf
  Hugo Boss
  Lufthansa AG
  Deutsche Post
  Dresdner Bank
  HypoVereinsbank
  Electrolux
  Ericsson AB
  SKF
  Scania
  Skanska
  Nordea
  Statoil
  Norsk Hydro
  Carlsberg
  Lego
  Vestas
  Bang & Olufsen
  Olympus
  Mitsui
  Sumitomo
  Marubeni
  Itochu
  Daiei
  Seiyu
  Mizuho Financial
  UFJ | UFJ Holdings
  Resona
  Nintendo Co.
  Livedoor
  Fuji TV | Fuji Television
  Japan Airlines | JAL
  All Nippon Airways | ANA
  Korean Air
  Daewoo
  Hanwha
  POSCO | Posco
  SK Telecom
  Pohang Iron
  PetroChina
  Sinopec
  CNOOC
  ICBC | Industrial and Commercial Bank of China
  Bank of China
  China Construction Bank
  China Life
  Ping An
  Evergrande
  Vanke
  Country Garden
  Hutchison Whampoa
  Li & Fung
  Wipro Ltd.
  ICICI
  State Bank of India
  Ranbaxy
  ONGC
  Jet Airways
  Gazprombank
  Norilsk Nickel
  Severstal
  Sibneft
  Yuganskneftegas | Yugansk
  Vnesheconombank
  Telmex
  Cemex
  Televisa
  Grupo Bimbo
  Odebrecht
  Ambev
  Banco do Brasil
  Itau
  PDVSA
  YPF
  Anglo American
  De Beers
  AngloGold
  SABMiller
  Naspers
  MTN
  Old Mutual
  Qantas Airways
  Woolworths
  Telstra Corp.
  Fairfax Media
  News Ltd.
  Wesfarmers
  Fonterra
  Air New Zealand
  Air Canada
  Bell Canada
  Rogers Communications
  Loblaw
  Molson | Molson Coors
  Research In Motion | RIM
  Hollinger | Hollinger International
  Barrick Gold
  Encana
  Suncor
  Scotiabank
  CIBC
  Manulife
  Sun Life
  Magna Entertainment
  Nortel Networks Corp.
  Tyco | Tyco International
  Adelphia
  Global Crossing
  HealthSouth
  ImClone
  Martha Stewart Living
  Krispy Kreme
  Visteon
  Goodyear
  Whirlpool
  Maytag
  Rubbermaid
  Gillette
  Clorox Co.
  Kimberly-Clark
  General Mills
  Campbell Soup
  Sara Lee Corp.
  Tyson Foods
  Smithfield
  ADM | Archer Daniels Midland
  Cargill
  ConAgra
  Chiquita
  Del Monte
  Reynolds American | R.J. Reynolds
  Lorillard
  Trump Organization
  Trump Media | Trump Media & Technology Group
  Truth Social
  Bluesky
  Mastodon
  Parler
  Rumble
  Substack
  Patreon
  Twitch
  Kickstarter
  GoFundMe
  OnlyFans
  Tinder
  Bumble
  Match Group
  Snapchat Inc.
  Headspace
  Waze
  Orbitz | Orbitz Inc.
  Travelocity
  Priceline
  Monster.com
  Ask Jeeves
  Lycos
  AltaVista
  DoubleClick
  RealNetworks
  Macromedia
  Borland
  Sybase
  BEA Systems
  JD Edwards
  SCO Group
  Transmeta
  Rambus
  Agere
  Conexant
  Maxtor
  Iomega
  Handspring
  PalmSource
  PalmOne | palmOne
  TiVo
  XM Satellite Radio
  Sirius | Sirius XM
  Clear Channel
  Viacom Inc.
  Infinity Broadcasting
  Westinghouse
  UAL
  TWA
  Pan Am
  Continental Airlines
  America West
  JetBlue
  AirTran
  Spirit Airlines
  Frontier Airlines
  Alaska Airlines
  Hawaiian Airlines
  Greyhound
  Amtrak
  CSX
  Norfolk Southern
  Union Pacific
  Burlington Northern
  Hertz Global
  Enterprise Rent-A-Car
  Royal Caribbean
  Six Flags
  SeaWorld
  Hasbro
  Mattel
  Tonka
  Coleco
  Atari
  Activision Inc.
  Take-Two | Take-Two Interactive
  THQ
  Rockstar Games
  id Software
  Bungie
  Lucasfilm
  LucasArts
  Industrial Light & Magic
  Miramax
  New Line Cinema
  Columbia Pictures
  Tristar
  MGM Studios
  Marvel = Marvel Entertainment
  DC Comics
  Playboy
  Reader's Digest
  Dow Jones & Co.
  Knight Ridder
  Tribune Company
  Telequest | Telequest Inc
  Zale Corp
  Federated Department Stores
  May Department Stores
  Allegheny
  Kerr-McGee
  Unocal | UNOCAL
  Texaco
  Gulf Oil
  Amoco
  Mobil
  Conoco
  Phillips Petroleum
  Occidental Petroleum | Occidental
  Pennzoil
  Sunoco
  Valero
  Marathon Oil
  Anadarko
  Duke Energy
  Southern Company
  Exelon
  PG&E
  Edison International
  Dominion Resources
  Entergy
  FirstEnergy
  American Electric Power
  Con Edison
  NRG
  Calpine
  Dynegy
  El Paso Corp.
  Williams Cos.
  Kinder Morgan
  TransCanada
  Bechtel
  KBR
  Jacobs Engineering
  Blackwater
  DynCorp
  L-3 Communications | L3Harris
  ITT
  United Technologies
  Pratt & Whitney
  Sikorsky
  Textron
  Cessna
  Gulfstream
  Learjet
  Rockwell Collins
  Rockwell International
  TRW
  Hughes Aircraft
  McDonnell Douglas
  Grumman
  Martin Marietta
  Morton Thiokol
  Allied-Signal | AlliedSignal
  TechForge
  eSentire
  atNorth
  Phison
  ThreatLocker
  MEDITECH
  Edgio
  BeyondTrust
  OneTrust
  Strangeworks
  Bluefors
  GitClear
  SymphonyAI
  PathAI
  Dematic
  aiOla
  SolarWinds
  ePlus
  Core BTS
  Tanium
  Dataminr
  Ivalua
  DeviantArt
  Cequence
  DataStax
  GreyNoise
  GlobalLogic
  Netskope
  nVent
  NIIT
  Imperva
  Druva
  DeepL
  FlightAware
  AJ Bell
  NetSuite
  AtScale
  WEKA
  Consilio
  Kalray
  Lambda Labs
  Meritech Capital
  Symbiotic Capital
  PFM Health Sciences
  MTIP
  Neuberger Berman
  H3C
  Landing AI
  Arize AI
  K Health
  Underwriters Laboratories
  Aliya Capital Partners
  Alpha Wave Ventures
  Fidelity Ventures
  Sutter Hill Ventures
  Quantum Machines
  Zurich Instruments
  ABI Research
  Forescout
  Aqua Security
  Orca Security
  Sumeru Equity Partners
  Thomvest Ventures
  Kirkland & Ellis
  Luminar | Luminar Technologies
  Agilent | Agilent Technologies
  Cornelis Networks
  Omada Health
  Rivian Automotive
  Pebblebed
  Levels.fyi
  Leonardo.ai
  Vubiquity
  Zenprise
  Wanova
  Witness Systems
  IronPort
  KuppingerCole
  Hillenbrand
  Aviatrix
  First Data Corporation | First Data
  Advisor Group
  Tangerine Bank
  Alithya
  Caradigm
  AppNexus
  DNNResearch
  Go2net
  NSPCC
  LSEG | London Stock Exchange Group
  Upwork
  Fiverr
  Auth0
  Stack Overflow | StackOverflow
  DataBricks
  SemiAnalysis
  CSIS
  NCMEC
  LMSYS | LMSYS Org
  ECMWF
  HITRUST
  OWASP
  CNCF
  IEC
  ]] },
      { value = "unit", lines = [[
  Google Cloud
  Microsoft AI
  Reality Labs
  AWS | Amazon Web Services
  Alibaba Cloud
  ]] },
      { value = "company", weight = 0.8, lines = [[
  Snowflake
  Stripe
  Tempus
  SAS
  Foster's
  DEC
  ]] },
      { value = "company", weight = 0.7, lines = [[
  Arm | ARM
  Adept
  Runway | RunwayML
  Slack
  Ideogram
  LangChain
  LlamaIndex
  Pinecone
  Glean
  Humane
  Cadence
  Discord
  Telegram
  Blizzard
  Canon
  Caterpillar
  Puma
  Gigabyte | GIGABYTE
  Presidio
  Kaggle
  Sama
  Carta
  Janus
  Fortis
  Delphi
  Avis
  Arco
  Fluor
  ]] },
      { value = "company", weight = 0.6, lines = [[
  Temu
  Cognition
  Canonical
  Zoom
  Robinhood
  Plaid
  Ford
  Shell
  Zara
  Hilton
  Wikipedia
  Nuance
  Tether
  Marconi
  Novo
  Kellogg
  Goodrich
  Gantry
  ]] },
      { value = "company", weight = 0.5, lines = [[
  Visa
  Notion
  Valve
  Sift
  Mythic
  Apollo
  Dole
  Ryder
  Hess
  Papyrus
  ]] },
      { value = "company", weight = 0.4, lines = [[
  X
  Honor | HONOR
  Elastic
  Snap
  Signal
  Target
  Subway
  Gusto
  Rover
  Vale
  Palm
  Marvel
  Lifeline
  ]] },
      { value = "company", weight = 0.3, lines = [[
  Figure
  ]] },
      -- Research institutes
      { value = "lab", lines = [[
  Google DeepMind | DeepMind | Deepmind | Deep Mind | DeepMind Technologies
  Google Brain | Google Brain team
  Google Research
  Microsoft Research | MSRA | Microsoft Research Asia
  Meta FAIR | FAIR | Facebook AI Research | Meta-FAIR | Meta AI
  Adobe Research
  Allen Institute for AI | AI2 | Ai2 | Allen Institute for Artificial Intelligence
  Mila
  BAAI | Beijing Academy of Artificial Intelligence
  Shanghai AI Lab | Shanghai AI Laboratory
  LAION
  EleutherAI
  Bell Labs
  Xerox PARC
  Vector Institute
  Alan Turing Institute
  BAIR | Berkeley AI Research
  CSAIL
  MIT Media Lab
  SRI International
  Max Planck Institute
  INRIA | Inria
  CNRS
  CERN
  RIKEN
  KAUST
  Los Alamos National Laboratory
  Lawrence Livermore National Laboratory
  Oak Ridge National Laboratory
  Argonne National Laboratory
  Jet Propulsion Laboratory | JPL
  Broad Institute
  Salk Institute
  Scripps Research
  Pew Research Center
  RAND Corporation | RAND
  Brookings Institution
  Chatham House
  Center for AI Safety
  Future of Life Institute
  Future of Humanity Institute
  Machine Intelligence Research Institute
  Apollo Research
  METR
  Epoch AI
  AI Safety Institute
  AI Now Institute
  Center for Humane Technology
  Electronic Frontier Foundation | EFF
  ]] },
      -- Universities and schools
      { value = "school", lines = [[
  MIT | Massachusetts Institute of Technology
  Stanford University | Stanford
  Harvard University | Harvard
  Harvard Business School
  Yale University | Yale
  Princeton University | Princeton
  Columbia University
  Cornell University | Cornell
  Brown University
  Dartmouth College | Dartmouth
  University of Pennsylvania | UPenn
  Wharton School | Wharton
  UC Berkeley | University of California, Berkeley | Berkeley
  UCLA
  UC San Diego | UCSD
  UC Irvine
  UC Davis
  UC Santa Barbara | UCSB
  UC Santa Cruz
  University of California
  University of Southern California | USC
  Caltech | California Institute of Technology
  CMU | Carnegie Mellon University | Carnegie Mellon
  Georgia Tech
  University of Michigan
  UIUC | University of Illinois Urbana-Champaign
  University of Chicago
  Northwestern University | Northwestern
  University of Washington
  University of Wisconsin
  University of Texas | UT Austin
  Texas A&M
  Rice University
  Duke University
  Johns Hopkins University | Johns Hopkins
  New York University | NYU
  Boston University
  Tufts University
  Brandeis University
  Purdue University | Purdue
  Penn State
  Ohio State
  Virginia Tech
  Georgetown University
  George Washington University
  Vanderbilt University
  Emory University
  McGill University | McGill
  University of Toronto
  University of Montreal
  University of Waterloo
  University of Oxford | Oxford University | Oxford
  University of Cambridge | Cambridge University | Cambridge
  Imperial College London | Imperial College
  University College London | UCL
  London School of Economics | LSE
  King's College London
  University of Edinburgh
  University of Manchester
  ETH Zurich | ETH Zürich | ETH
  EPFL
  Technical University of Munich
  Sorbonne
  Ecole Polytechnique | École Polytechnique
  Ecole Normale Superieure
  INSEAD
  Tel Aviv University
  Technion
  Hebrew University
  Tsinghua University | Tsinghua
  Peking University | PKU
  Zhejiang University
  Shanghai Jiao Tong University
  Fudan University | Fudan
  USTC
  Nanjing University
  HKUST | Hong Kong University of Science and Technology
  University of Hong Kong | HKU
  CUHK
  Chinese Academy of Sciences | CAS
  University of Tokyo
  Kyoto University
  Seoul National University
  KAIST
  National University of Singapore | NUS
  Nanyang Technological University | NTU
  Australian National University
  University of Sydney
  University of Melbourne
  IIT
  Indian Institute of Technology
  MBZUAI
  Eton College | Eton
  West Point
  ]] },
      { value = "school", weight = 0.6, lines = [[
  Notre Dame
  ]] },
      -- Media
      { value = "media", lines = [[
  GLOBE NEWSWIRE
  GlobeNewswire
  PRNewswire
  PR Newswire
  Business Wire
  BUSINESS WIRE
  NewsFactor
  Newsnight
  WFAE
  WNYC
  WBUR
  KQED
  Press Association
  The Information | Theinformation | The information
  Bloomberg | Bloomberg News
  Reuters | Reuter
  Associated Press | AP
  AFP | Agence France-Presse
  UPI
  DPA | dpa
  Xinhua | Xinhua News Agency
  Kyodo | Kyodo News
  TASS | Itar-Tass
  Interfax
  The Verge
  TechCrunch
  Ars Technica
  CNET
  ZDNet
  Engadget
  Gizmodo
  Mashable
  VentureBeat
  The Register
  PCMag
  9to5Mac
  404 Media
  Protocol News
  Platformer
  Semafor
  Axios
  Politico
  BuzzFeed | BuzzFeed News
  HuffPost | Huffington Post
  Vice News
  The Atlantic
  The New Yorker | New Yorker
  Vanity Fair
  Time magazine
  Newsweek
  Forbes
  Barron's
  MarketWatch
  The Economist
  Business Insider
  New York Times | The New York Times | NYT
  New York Post
  New York Magazine
  Wall Street Journal | The Wall Street Journal | WSJ
  Washington Post | The Washington Post
  Los Angeles Times | LA Times
  USA Today
  Chicago Tribune
  Boston Globe
  San Francisco Chronicle
  Mercury News
  Financial Times
  The Guardian | Guardian
  The Times | Sunday Times
  The Telegraph | Daily Telegraph | Sunday Telegraph
  Daily Mail
  Daily Mirror
  Daily Express
  The Independent
  The Sun
  Evening Standard
  The Observer
  The Scotsman
  Irish Times
  BBC | BBC News | British Broadcasting Corporation
  ITV
  Channel 4
  Sky News
  BSkyB
  CNN
  CNBC
  MSNBC
  NBC | NBC News | NBC Universal | NBCUniversal
  CBS | CBS News
  ABC News
  Fox Business
  C-SPAN
  PBS
  NPR
  HBO
  MTV
  ESPN
  Al Jazeera
  Al Arabiya
  Newsmax
  Breitbart
  Le Monde
  Le Figaro
  Les Echos
  Liberation newspaper
  Der Spiegel | Spiegel
  Die Welt
  Die Zeit
  Bild
  Handelsblatt
  Frankfurter Allgemeine Zeitung
  Süddeutsche Zeitung
  El Pais | El País
  El Mundo
  Corriere della Sera
  La Repubblica
  Nikkei | Nikkei Asia
  Asahi Shimbun | Asahi
  Yomiuri Shimbun
  Mainichi Shimbun
  Japan Times
  Korea Herald
  Yonhap | Yonhap News
  South China Morning Post
  China Daily
  People's Daily
  Global Times
  Caixin
  Straits Times
  Times of India
  The Hindu
  Hindustan Times
  Sydney Morning Herald
  Haaretz
  Jerusalem Post
  Rest of World
  MIT Technology Review
  IEEE Spectrum
  Scientific American
  New Scientist
  Nature = Nature magazine
  Nature Medicine
  Nature Communications
  Nature Machine Intelligence
  Science magazine
  The Lancet | Lancet
  New England Journal of Medicine
  Rolling Stone
  Hollywood Reporter
  Deadline Hollywood
  QbitAI
  Synced
  LatePost
  36Kr
  CoinDesk
  The Block
  Decrypt
  Punchbowl News
  ]] },
      { value = "media", weight = 0.8, lines = [[
  Vox
  ]] },
      { value = "media", weight = 0.7, lines = [[
  Wired | WIRED
  ]] },
      { value = "media", weight = 0.4, lines = [[
  Fortune
  Nature
  Billboard
  ]] },
      { value = "media", weight = 0.3, lines = [[
  Slate
  Salon
  Variety
  ]] },
      -- Governments, authorities and international bodies
      { value = "agency", lines = [[
  DCMS
  CRTC
  Ofwat
  HMRC
  FERC
  CFTC
  FDIC
  OFAC
  CFPB
  USDA
  TSA
  FEMA
  Environment Agency
  Serious Fraud Office
  National Audit Office
  Consumer Financial Protection Bureau
  World Meteorological Organization
  International Energy Agency
  European Medicines Agency
  UCU
  UNISON
  GMB
  SEIU
  NewsGuild
  SEC | Securities and Exchange Commission | US Securities and Exchange Commission | U.S. Securities and Exchange Commission
  FTC | Federal Trade Commission
  FCC | Federal Communications Commission
  FDA | Food and Drug Administration | US Food and Drug Administration
  FAA | Federal Aviation Administration
  EPA | Environmental Protection Agency
  FBI | Federal Bureau of Investigation | US Federal Bureau of Investigation
  CIA | Central Intelligence Agency
  NSA | National Security Agency
  DHS | Department of Homeland Security | Homeland Security
  CISA
  NASA
  NOAA
  NIST | National Institute of Standards and Technology
  NIH | National Institutes of Health
  NSF | National Science Foundation
  CDC | Centers for Disease Control and Prevention
  DARPA
  DOJ | Department of Justice | US Department of Justice | Justice Department | U.S. Department of Justice
  DOE | Department of Energy | Energy Department | US Department of Energy
  Department of Defense | US Department of Defense | Defense Department | Pentagon | DoD | DOD
  US Department of Commerce | Department of Commerce | Commerce Department
  State Department | US State Department | Department of State
  Treasury Department | US Treasury | Department of the Treasury
  Department of Labor | Labor Department
  Department of Education | Education Department
  Department of Transportation
  NHTSA | National Highway Traffic Safety Administration
  NTSB
  IRS | Internal Revenue Service
  Federal Reserve | Fed | Federal Reserve Board | US Federal Reserve
  White House
  Congress | US Congress | U.S. Congress
  Senate | US Senate | U.S. Senate
  House of Representatives
  Supreme Court | US Supreme Court | U.S. Supreme Court
  Library of Congress
  National Security Council
  US Army | U.S. Army
  US Navy | U.S. Navy
  US Air Force | U.S. Air Force
  Marine Corps | US Marines
  Space Force
  National Guard
  Secret Service
  Coast Guard
  Parliament
  House of Commons | Commons
  House of Lords | Lords
  Home Office
  Foreign Office
  Downing Street
  Whitehall
  Scotland Yard | Metropolitan Police
  MI5
  MI6
  GCHQ
  NHS
  Ofcom
  Ofsted
  Ofgem
  Financial Services Authority | FSA
  Financial Conduct Authority | FCA
  Competition and Markets Authority | CMA
  Crown Prosecution Service
  Bank of England
  Royal Society
  Royal Navy
  Royal Air Force | RAF
  Holyrood
  Welsh Assembly
  Scottish Parliament
  Knesset
  Kremlin
  State Duma | Duma
  Bundestag
  Bundesbank
  Bundesrat
  European Union | EU
  European Commission
  European Parliament
  European Central Bank | ECB
  European Court of Justice
  Eurostat
  Europol
  Interpol
  NATO | Nato
  United Nations | UN | U.N.
  UN Security Council | Security Council
  UNICEF | Unicef
  UNESCO | Unesco
  WHO | World Health Organization | World Health Organisation
  WTO | World Trade Organization | World Trade Organisation
  IMF | International Monetary Fund
  World Bank
  OECD
  OPEC | Opec
  IAEA | International Atomic Energy Agency
  ITU | International Telecommunication Union
  International Criminal Court
  Red Cross | International Committee of the Red Cross | ICRC
  African Union
  ASEAN | Asean
  Arab League
  Bank of Japan | BOJ
  People's Bank of China | PBOC
  Mossad
  Israel Defense Forces | IDF
  Taliban
  Al Qaeda | al-Qaeda | al-Qaida | Al-Qaeda | al Qaeda
  Hamas
  Hezbollah | Hizbollah
  Islamic State
  Boko Haram
  Fatah
  PLO | Palestinian Authority
  Palestinian Liberation Organization
  Sinn Fein | Sinn Féin
  ]] },
      { value = "agency", weight = 0.7, lines = [[
  Treasury
  IRA
  ]] },
      { value = "agency", weight = 0.6, lines = [[
  Cabinet
  ETA
  ]] },
      { value = "agency", weight = 0.4, lines = [[
  Commonwealth
  ]] },
      -- Parties
      { value = "party", lines = [[
  Democratic Party
  Republican Party | GOP
  Labour Party | Labour
  Conservative Party | Conservatives | Tories
  Tory
  Liberal Democrats | Lib Dems | Lib Dem
  Scottish National Party | SNP
  Scottish Labour Party | Scottish Labour
  Scottish Conservatives
  Plaid Cymru
  UK Independence Party | UKIP
  British National Party | BNP
  Green Party
  Reform UK
  Communist Party
  Chinese Communist Party
  Liberal Party
  Labor Party
  National Party
  Likud
  Christian Democrats
  Social Democrats
  Social Democratic Party
  Socialist Party
  Forza Italia
  National Alliance
  National Front
  Bharatiya Janata Party | BJP
  African National Congress | ANC
  Zanu-PF | ZANU-PF | Zanu PF
  ]] },
      -- Banks, insurers, brokers and exchanges
      { value = "bank", lines = [[
  JPMorgan | JP Morgan | J.P. Morgan | JPMorgan Chase | JP Morgan Chase | J.P. Morgan Chase
  Goldman Sachs | Goldman
  Morgan Stanley
  Merrill Lynch
  Lehman Brothers
  Bear Stearns
  Citigroup | Citibank | Citi | Citicorp
  Bank of America | BofA
  Wells Fargo
  US Bancorp | U.S. Bancorp
  Capital One
  HSBC
  Barclays | Barclays Capital
  Lloyds | Lloyds Bank | Lloyds TSB
  Royal Bank of Scotland | RBS
  NatWest
  Standard Chartered
  UBS
  Credit Suisse
  Deutsche Bank
  Commerzbank
  BNP Paribas
  Societe Generale | Société Générale
  Credit Agricole
  Santander | Banco Santander
  BBVA
  ING
  ABN Amro
  UniCredit
  Nomura
  Mizuho
  Mitsubishi UFJ
  Sumitomo Mitsui
  Royal Bank of Canada
  Bank of Montreal
  Toronto-Dominion Bank
  Macquarie
  Westpac
  Silicon Valley Bank | SVB
  Mellon Bank | Mellon Bank Corp
  Drexel Burnham Lambert
  Salomon Brothers
  PaineWebber
  Charles Schwab
  Fidelity = Fidelity Investments
  BlackRock
  State Street Corp.
  Standard & Poor's
  Moody's
  Fitch
  Dow Jones
  Nasdaq | NASDAQ
  New York Stock Exchange | NYSE
  London Stock Exchange
  Wedbush | Wedbush Securities
  DA Davidson | D.A. Davidson
  Jefferies
  Bernstein Research
  Cowen
  Piper Sandler
  Raymond James
  Evercore | Evercore ISI
  Oppenheimer & Co.
  Rosenblatt Securities
  ]] },
      { value = "bank", weight = 0.8, lines = [[
  Fidelity
  ]] },
      { value = "bank", weight = 0.6, lines = [[
  Vanguard
  ]] },
      -- Investors, foundations and associations
      { value = "fund", lines = [[
  Foundry Group
  Redpoint Ventures
  Millennium Management
  Citadel Securities
  Balyasny
  Brevan Howard
  Man Group
  Apollo Global
  Silver Lake Partners
  Hellman & Friedman
  EQT Partners
  Sequoia Capital | Sequoia
  Andreessen Horowitz | a16z | A16Z
  Y Combinator | YC
  Kleiner Perkins
  Benchmark Capital
  Accel Partners
  Index Ventures
  Bessemer Venture Partners | Bessemer
  Lightspeed Venture Partners | Lightspeed
  General Catalyst
  Khosla Ventures
  Founders Fund
  Thrive Capital | Thrive Captial
  Greylock | Greylock Partners
  Coatue | Coatue Management
  Tiger Global | Tiger Global Management
  Insight Partners
  Spark Capital
  Lux Capital
  NEA | New Enterprise Associates
  GV | Google Ventures
  NVentures
  Intel Capital
  Salesforce Ventures
  SV Angel
  500 Startups
  Techstars
  Union Square Ventures
  First Round Capital
  Felicis | Felicis Ventures
  IVP
  GGV Capital
  Hillhouse
  DST Global
  Temasek
  GIC
  Norges Bank
  CalPERS
  KKR
  Blackstone
  Carlyle Group
  Apollo Global Management
  TPG Capital
  Warburg Pincus
  Bain Capital
  Silver Lake
  Thoma Bravo
  Vista Equity Partners
  Francisco Partners
  General Atlantic
  Bridgewater | Bridgewater Associates
  Renaissance Technologies
  Two Sigma
  D.E. Shaw
  Point72
  Elliott Management
  Pershing Square
  Third Point
  Starboard Value
  ARK Invest | Ark Invest
  Altimeter Capital
  D1 Capital
  Valor Equity Partners
  Vy Capital
  Radical Ventures
  Madrona Ventures
  Menlo Ventures
  Mayfield Fund
  Battery Ventures
  Redpoint
  Primary Venture Partners
  Vision Fund | SoftBank Vision Fund
  Bill & Melinda Gates Foundation | Gates Foundation
  Chan Zuckerberg Initiative
  Rockefeller Foundation
  Ford Foundation
  Open Philanthropy
  Linux Foundation
  Apache Software Foundation
  Python Software Foundation
  Wikimedia Foundation
  Mozilla Foundation
  Signal Foundation
  Open Technology Fund
  Nobel Foundation
  IEEE
  ACM
  W3C
  ISO
  IETF
  C2PA
  Partnership on AI
  Frontier Model Forum
  ACLU | American Civil Liberties Union
  Greenpeace
  Amnesty International
  Human Rights Watch
  Oxfam
  Salvation Army
  National Academy of Sciences
  Academy of Motion Picture Arts and Sciences
  SAG-AFTRA
  Writers Guild of America
  Authors Guild
  RIAA
  MPAA
  AFL-CIO
  Teamsters
  United Auto Workers | UAW
  ]] },
      { value = "fund", weight = 0.7, lines = [[
  Citadel
  ]] },
      -- Clubs and leagues
      { value = "club", lines = [[
  FIFA | Fifa
  UEFA | Uefa
  IOC | International Olympic Committee
  IAAF
  Premier League
  Football League
  Football Association | FA
  NFL
  NBA
  MLB | Major League Baseball
  NHL
  NCAA
  MLS
  PGA
  ATP
  WTA
  Formula One | Formula 1
  Manchester United | Man Utd | Man United
  Manchester City | Man City
  Arsenal
  Liverpool FC
  Tottenham | Tottenham Hotspur | Spurs
  Newcastle United
  Aston Villa
  West Ham | West Ham United
  Everton
  Leeds United
  Leicester City
  Blackburn Rovers
  Bolton Wanderers
  Birmingham City
  Charlton Athletic
  Crystal Palace
  Norwich City
  West Brom | West Bromwich Albion
  Wolves = Wolverhampton Wanderers
  Fulham
  Celtic
  Hibernian
  Real Madrid
  Barcelona FC
  Atletico Madrid
  Valencia CF
  Juventus
  AC Milan
  Inter Milan
  AS Roma
  Lazio
  Bayern Munich
  Borussia Dortmund
  Ajax
  PSV Eindhoven
  Porto FC
  Benfica
  Paris St Germain | Paris Saint-Germain
  Olympique Lyon
  Saracens
  Harlequins
  Leicester Tigers
  Gloucester Rugby
  Arizona Cardinals
  Atlanta Falcons | Falcons
  Baltimore Ravens | Ravens
  Buffalo Bills
  Carolina Panthers | Panthers
  Chicago Bears | Bears
  Cincinnati Bengals | Bengals
  Cleveland Browns
  Dallas Cowboys | Cowboys
  Denver Broncos | Broncos
  Detroit Lions
  Lions
  Green Bay Packers | Packers
  Houston Texans | Texans
  Indianapolis Colts | Colts
  Jacksonville Jaguars | Jaguars
  Kansas City Chiefs | Chiefs
  Las Vegas Raiders | Oakland Raiders | Raiders
  Los Angeles Chargers | San Diego Chargers | Chargers
  Los Angeles Rams | St. Louis Rams | Rams
  Miami Dolphins | Dolphins
  Minnesota Vikings | Vikings
  New England Patriots | Patriots
  New Orleans Saints
  Saints
  New York Giants
  Giants
  New York Jets
  Philadelphia Eagles
  Pittsburgh Steelers | Steelers
  San Francisco 49ers | 49ers
  Seattle Seahawks | Seahawks
  Tampa Bay Buccaneers | Buccaneers
  Tennessee Titans | Titans
  Washington Redskins | Redskins
  Boston Celtics | Celtics
  Brooklyn Nets | New Jersey Nets
  New York Knicks | Knicks
  Philadelphia 76ers | 76ers | Sixers
  Toronto Raptors | Raptors
  Chicago Bulls
  Cleveland Cavaliers | Cavaliers
  Detroit Pistons | Pistons
  Indiana Pacers | Pacers
  Milwaukee Bucks
  Atlanta Hawks
  Charlotte Hornets | Charlotte Bobcats
  Miami Heat
  Orlando Magic
  Washington Wizards
  Denver Nuggets | Nuggets
  Minnesota Timberwolves | Timberwolves
  Oklahoma City Thunder
  Portland Trail Blazers | Trail Blazers
  Utah Jazz
  Golden State Warriors
  Los Angeles Clippers | Clippers
  Los Angeles Lakers | Lakers
  Phoenix Suns
  Sacramento Kings
  Dallas Mavericks | Mavericks
  Houston Rockets
  Memphis Grizzlies | Grizzlies
  New Orleans Hornets | New Orleans Pelicans
  San Antonio Spurs
  Seattle SuperSonics
  Boston Red Sox | Red Sox
  New York Yankees | Yankees
  Baltimore Orioles | Orioles
  Tampa Bay Devil Rays
  Toronto Blue Jays | Blue Jays
  Chicago White Sox | White Sox
  Cleveland Indians
  Detroit Tigers
  Kansas City Royals | Royals
  Minnesota Twins
  Houston Astros | Astros
  Los Angeles Angels | Anaheim Angels
  Oakland Athletics | Oakland A's
  Seattle Mariners | Mariners
  Texas Rangers
  Atlanta Braves | Braves
  Florida Marlins | Marlins
  New York Mets | Mets
  Philadelphia Phillies | Phillies
  Washington Nationals
  Montreal Expos | Expos
  Chicago Cubs | Cubs
  Cincinnati Reds
  Milwaukee Brewers | Brewers
  Pittsburgh Pirates
  St. Louis Cardinals
  Cardinals
  Arizona Diamondbacks | Diamondbacks
  Colorado Rockies
  Los Angeles Dodgers | Dodgers
  San Diego Padres | Padres
  San Francisco Giants
  Boston Bruins | Bruins
  Buffalo Sabres
  Montreal Canadiens | Canadiens
  Toronto Maple Leafs | Maple Leafs
  Detroit Red Wings | Red Wings
  New York Rangers
  Philadelphia Flyers
  Pittsburgh Penguins
  Colorado Avalanche
  St. Louis Blues
  All Blacks
  Wallabies
  Springboks
  ]] },
      { value = "club", weight = 0.7, lines = [[
  Chicago Bulls = Bulls
  Washington Wizards = Wizards
  ]] },
      { value = "club", weight = 0.6, lines = [[
  Chelsea
  Middlesbrough
  Rangers
  Wasps
  ]] },
      { value = "club", weight = 0.5, lines = [[
  Champions League
  Wolves
  Southampton
  Portsmouth
  Sunderland
  Browns
  Jets
  Eagles
  ]] },
      { value = "club", weight = 0.4, lines = [[
  Liverpool
  ]] },
      { value = "club", weight = 0.3, lines = [[
  Hearts
  ]] },
    },
    -- Words that end a name; `value` is the kind of organisation, a weight below 1 marks ordinary nouns that need more.
    org_suffix = {
      { value = "company", lines = [[
  Inc | Inc. | INC | Incorporated | Corp | Corp. | CORP | Corporation | Ltd | Ltd. | LTD | Limited | LLC | L.L.C. | LLP | L.P. | LP |
  PLC | Plc | plc | P.L.C. | GmbH | AG | S.A. | S.p.A. | SpA | SE | NV | N.V. | BV | B.V. | AB | A/S | Oy | KK | K.K. | Pte. Ltd. |
  Pte Ltd | Pvt. Ltd. | Pty Ltd | Co. Ltd. | Co., Ltd. | Co Ltd | & Co. | & Co | & Company | & Companies | & Sons | Bros. | Holdings |
  Holding | Group | Company | Companies | Co. | Co | CO | Industries | Enterprises | Technologies | Semiconductor | Semiconductors |
  Robotics | Pharmaceuticals | Pharma | Therapeutics | Biosciences | Bioscience | Biotech | Biologics | Genomics | Diagnostics |
  Airlines | Airways | Aerospace | Motors | Motor | Automotive | Electronics | Instruments | Microsystems | Petroleum | Steel |
  Chemicals | Chemical | Mining | Railroad | Railway | Railways | Brewing | Breweries | Foods | Stores | Supermarkets | Hotels |
  Resorts | Casinos | Pictures | Studios | Records | Interactive | Games | Software | Consulting | Consultants | Telecom |
  Telecommunications | Telephone | Wireless | Broadcasting | Publishing | Publications | Analytics | Logistics | Realty | Properties |
  Cosmetics | Laboratories | Bottling Co | Cable | Manufacturing | Oil | Aircraft | Shipping | Apparel | Toys ]] },
      { value = "company", weight = 0.6, lines = [[
  Systems | Solutions | Services | Networks | Network | Technology | Energy | Entertainment | Communications | Media | International |
  Worldwide | Global | Associates | Brothers | Products | Healthcare | Medical | Sciences | Materials | Electric | Resources |
  Transportation | Lines | Computer | Computers | Devices | Biomedical | Dynamics | Trading | Freight | Mobility | Retail | Brands |
  Biosystems | Brewery | Rail | Water | Gas | Minerals | Metals | Packaging | Beverages | Payments | Hospitality | Homes |
  Restaurants | Sportswear | Outfitters | Credit | Lending ]] },
      { value = "company", weight = 0.4, lines = [[
  AI | Cloud | Data | Security | Virtual | Space | Digital | Power | Air | Express | Care | Markets | Computing | Design | Designs |
  Film | Films | Music | Works | Interests | Optics | Factory | Sports | Health | Science | Machines ]] },
      { value = "bank", lines = [[
  Bank | Bancorp | Savings and Loan | Savings & Loan | Building Society | Bancshares | Banking Group | Savings Bank | Trust | Trust Company | Insurance | Assurance | Securities |
  Financial | Financial Group | Stock Exchange | Exchange | Credit Union | Mutual | BANK ]] },
      { value = "fund", weight = 0.9, lines = [[
  Capital | Ventures | Venture Partners | Partners | Capital Partners | Capital Management | Asset Management | Investments |
  Investors | Equity Partners | Private Equity | Growth Partners | Advisors | Advisers | Fund | Funds | Foundation | Endowment |
  Angels | Accelerator ]] },
      { value = "school", lines = [[
  University | College | Business School | School of Business | School of Law | Law School | Medical School | School of Medicine |
  School of Engineering | Graduate School | High School | School District | School Board | Middle School | Elementary School | Community College | Grammar School | Polytechnic | Academy | Seminary | Conservatory ]] },
      { "School", value = "school", weight = 0.7 },
      { "County", value = "club", weight = 0.4 },
      { value = "lab", weight = 0.9, lines = [[
  Institute | Institute of Technology | Institutes | Institution | Labs | Lab | Laboratory | LABS | Research | Research Center |
  Research Centre | Research Institute | Research Group | Observatory | Think Tank | National Laboratory ]] },
      { value = "media", weight = 0.7, lines = [[
  Times | Post | Journal | Tribune | Herald | Chronicle | Gazette | Daily News | News | Press | Telegraph | Observer | Examiner |
  Inquirer | Globe | Mirror | Mail | Courier | Bulletin | Magazine | Weekly | Review | Radio | Television | TV |
  Broadcasting Corporation | News Agency | Newspapers | Newspaper | Channel | Podcast | Newsletter | Press Association ]] },
      { value = "agency", weight = 0.8, lines = [[
  Agency | Authority | Administration | Bureau | Commission | Committee | Subcommittee | Council | City Council | County Council |
  Department | Police Department | Fire Department | Ministry | Board | Court | High Court | District Court | Court of Appeals |
  Appeals Court | Supreme Court | Tribunal | Senate | Assembly | Congress | Government | Army | Navy | Air Force |
  Police | Constabulary | Embassy | Consulate | Secretariat | Directorate | Inspectorate | Task Force | Service | Survey | Treasury |
  Central Bank | Reserve Bank | Federal Reserve Bank ]] },
      { value = "agency", weight = 0.5, lines = [[
  Office | Center | Centre | House | Guard | Force | Forces | Corps | Command | Regiment | Brigade | Division | Battalion ]] },
      { value = "association", weight = 0.7, lines = [[
  Association | Society | Union | Federation | League | Alliance | Coalition | Confederation | Organization | Organisation |
  Chamber of Commerce | Consortium | Initiative | Network Group | Guild | Fellowship | Brotherhood | Campaign | Movement | Project |
  Watch | Forum | Conference | Hospital | Hospitals | Clinic | Medical Center | Medical Centre | Health System | Museum | Gallery |
  Library | Theatre | Theater | Orchestra | Opera | Ballet | Church | Cathedral | Synagogue | Mosque | Diocese | Archdiocese |
  Charity | Trusts ]] },
      { "Party", "Democrats", "Republicans", "Conservatives", value = "party", weight = 0.8 },
      { value = "club", weight = 0.6, lines = [[
  Club | Football Club | FC | F.C. | AFC | CF | SC | United | Rovers | Wanderers | Athletic | Albion | Hotspur | Town |
  Rugby Club | Cricket Club | Racing | Raiders | Rugby | Football Association | Basketball Association ]] },
      -- behind a nation: French government
      { value = "state", lines = [[
  government | governments | administration | parliament | presidency | cabinet | congress | senate | army | navy | air force | military |
  armed forces | police | national guard | security forces | embassy | consulate | mission | delegation | foreign ministry | defence ministry |
  defense ministry | finance ministry | interior ministry | health ministry | justice ministry | oil ministry | trade ministry |
  ministry | supreme court | central bank | intelligence service | secret service | olympic committee | football association | football federation ]] },
    },
    -- Parts of an organisation.
    org_unit = {
      { lines = [[
  unit | division | team | group | department | subsidiary | arm | branch | business unit | affiliate | desk | task force |
  committee | board of directors | board | advisory board | research group | research team | research lab | lab | office | squad ]] },
    },
    -- A name with such a word does not reach beyond it to the left.
    org_cut = [[
 the a an this that these those its his her their our my your at in on of from for with by to and or but as if when while after before since until
      because said says told according former ex current new late chief first second third many several some most all every each other another between among
      against under over into onto through during about around than like via per not no yes
]],
    -- Organisations without a name.
    generic_org = {
      { lines = [[
  the company | this company | that company | a company | the firm | the group | the bank | the university | the agency |
  the committee | the board | the commission | the department | the ministry | the government | the club | the team | the party |
  the union | the association | the foundation | the institute | the school | the college | the council | the court | the church |
  the army | the police | the organisation | the organization | parent company | holding company | oil company | insurance company |
  software company | technology company | tech company | start-up | startup | drug company | car company | phone company |
  investment bank | central bank | law firm | consulting firm | venture capital firm | private equity firm | hedge fund |
  mutual fund | pension fund | trade union | labor union | labour union | high school | business school | law school |
  medical school | our company | their company | his company | her company | its company | my company | your company |
  public company | private company | joint venture | news agency | intelligence agency | government agency | public sector |
  private sector | local authority | local council | city council | county council | supreme court | high court | appeals court |
  district court | social network | research institute | think tank | football club | football team | national team ]] },
      { lines = [[
  Company | Companies | Group | Bank | University | College | School | Institute | Agency | Committee | Commission | Department |
  Ministry | Board | Council | Court | Church | Police | Organization | Organisation | Association | Foundation | Union | Club ]] },
    },
  },
}
