-- Places by their English names, one a line: `form | form`, the first is the id. A weight below 1 marks a form that is a name of persons or a word too.
return {
  name = "en.places",
  language = "en",
  words = {
    place = {
      -- Countries and territories
      { lines = [[
  China | Mainland China | People's Republic of China | PRC
  Hong Kong
  Macau | Macao
  Taiwan
  United States | U.S. | US | USA | U.S.A. | United States of America | America | the States
  United Kingdom | UK | U.K. | Britain | Great Britain
  England
  Scotland
  Wales
  Northern Ireland
  Ireland | Republic of Ireland | Irish Republic
  France
  Germany | West Germany | East Germany
  Italy
  Spain
  Portugal
  Netherlands | Holland
  Belgium
  Luxembourg | Luxemburg
  Switzerland
  Austria
  Sweden
  Norway
  Denmark
  Finland
  Iceland
  Poland
  Czech Republic | Czechoslovakia | Czechia
  Slovakia
  Slovenia
  Hungary
  Romania
  Bulgaria
  Greece
  Serbia | Yugoslavia | Serbia and Montenegro | Montenegro
  Croatia
  Bosnia | Bosnia-Herzegovina | Bosnia and Herzegovina
  Kosovo
  Macedonia
  Albania
  Ukraine
  Belarus
  Russia | Russian Federation
  Soviet Union | USSR | U.S.S.R.
  Chechnya
  Estonia
  Latvia
  Lithuania
  Moldova
  Malta
  Cyprus
  Turkey
  Georgia
  Armenia
  Azerbaijan
  Kazakhstan
  Uzbekistan
  Kyrgyzstan
  Tajikistan
  Turkmenistan
  Mongolia
  Israel
  Palestine
  Gaza | Gaza Strip
  West Bank
  Lebanon
  Syria
  Iraq
  Iran
  Saudi Arabia
  UAE | United Arab Emirates
  Qatar
  Kuwait
  Bahrain
  Oman
  Yemen
  Afghanistan
  Pakistan
  India
  Bangladesh
  Sri Lanka
  Nepal
  Bhutan
  Maldives
  Kashmir
  Myanmar | Burma
  Thailand
  Laos
  Cambodia
  Vietnam
  Malaysia
  Singapore
  Indonesia
  East Timor
  Philippines
  Brunei
  Japan
  South Korea
  North Korea
  Korea
  Australia
  New Zealand
  Papua New Guinea
  Fiji
  Samoa
  Tonga
  Canada
  Mexico
  Cuba
  Haiti
  Dominican Republic
  Jamaica
  Bahamas
  Barbados
  Trinidad | Trinidad and Tobago
  Panama
  Costa Rica
  Guatemala
  Honduras
  Nicaragua
  El Salvador
  Belize
  Colombia
  Venezuela
  Ecuador
  Peru
  Bolivia
  Chile
  Argentina
  Uruguay
  Paraguay
  Brazil
  Guyana
  Suriname
  Egypt
  Libya
  Tunisia
  Algeria
  Morocco
  Mauritania
  Sudan | South Sudan
  Ethiopia
  Eritrea
  Somalia
  Djibouti
  Kenya
  Uganda
  Tanzania
  Rwanda
  Burundi
  Congo | Democratic Republic of Congo | DR Congo
  Angola
  Zambia
  Zimbabwe
  Mozambique
  Malawi
  Madagascar
  Mauritius
  Seychelles
  South Africa
  Namibia
  Botswana
  Lesotho
  Swaziland
  Nigeria
  Ghana
  Ivory Coast
  Liberia
  Sierra Leone
  Guinea
  Senegal
  Gambia
  Cameroon
  Gabon
  Mali
  Niger
  Burkina Faso
  Benin
  Togo
  Monaco
  Liechtenstein
  Andorra
  San Marino
  Vatican | Vatican City | Holy See
  Gibraltar
  Greenland
  Falkland Islands | Falklands
  Cayman Islands
  British Virgin Islands
  Bermuda
  Puerto Rico
  Guam
  Isle of Man
  ]] },
      { weight = 0.6, lines = [[
  Jordan
  Chad
  ]] },
      -- Regions
      { lines = [[
  Asia
  Europe
  Africa
  North America
  South America
  Latin America
  Central America
  Asia-Pacific | Asia Pacific | APAC
  EMEA
  Southeast Asia | South-East Asia
  South Asia
  East Asia
  Central Asia
  Middle East | Mideast
  Persian Gulf
  Gulf of Mexico
  Eastern Europe
  Western Europe
  Balkans
  Caribbean
  Scandinavia
  Silicon Valley
  Bay Area | San Francisco Bay Area
  Wall Street
  Hollywood
  Bollywood
  Capitol Hill
  New England
  Midwest
  East Coast
  West Coast
  Northeast
  Deep South
  East Anglia
  West Midlands | Midlands
  Merseyside
  Yorkshire | West Yorkshire | South Yorkshire | North Yorkshire
  Lancashire
  Essex
  Surrey
  Sussex
  Devon
  Cornwall
  Somerset
  Norfolk
  Suffolk
  Hampshire
  Hertfordshire
  Wiltshire
  Dorset
  Tyneside
  Catalonia
  Bavaria
  Basque Country
  Siberia
  Punjab
  Kerala
  Gujarat
  Maharashtra
  Tamil Nadu
  Bengal | West Bengal
  Kurdistan
  Darfur
  Antarctica
  Arctic
  Pacific | Pacific Ocean
  Atlantic Ocean
  Indian Ocean
  Mediterranean
  Black Sea
  Red Sea
  North Sea
  Baltic
  South China Sea
  English Channel
  Suez Canal
  Mississippi River
  Himalayas
  Alps
  Rockies
  ]] },
      { weight = 0.6, lines = [[
  Kent
  ]] },
      -- States and provinces
      { lines = [[
  Alabama
  Alaska
  Arizona
  Arkansas
  California | Calif.
  Southern California
  Northern California
  Colorado
  Connecticut | Conn.
  Delaware
  Florida | Fla.
  Hawaii
  Idaho
  Illinois
  Indiana
  Iowa
  Kansas
  Kentucky
  Louisiana
  Maine
  Maryland
  Massachusetts | Mass.
  Michigan
  Minnesota | Minn.
  Mississippi
  Missouri
  Montana
  Nebraska
  Nevada
  New Hampshire
  New Jersey
  New Mexico
  New York State
  North Carolina
  North Dakota
  Ohio
  Oklahoma
  Oregon
  Pennsylvania
  Rhode Island
  South Carolina
  South Dakota
  Tennessee
  Texas
  Utah
  Vermont
  Washington state | Washington State
  West Virginia
  Wisconsin
  Wyoming
  Ontario
  Quebec
  British Columbia
  Alberta
  Manitoba
  Saskatchewan
  Nova Scotia
  New Brunswick
  Newfoundland
  New South Wales
  Queensland
  Tasmania
  ]] },
      { weight = 0.8, lines = [[
  Virginia
  ]] },
      { weight = 0.6, lines = [[
  Victoria
  ]] },
      -- Cities
      { lines = [[
  New York | New York City | NYC
  Manhattan
  Brooklyn
  Queens
  Bronx
  Harlem
  Long Island
  Washington | Washington DC | Washington D.C. | Washington, D.C. | D.C.
  San Francisco
  Los Angeles | L.A.
  San Jose
  Palo Alto
  Mountain View
  Cupertino
  Menlo Park
  Santa Clara
  Santa Monica
  Santa Barbara
  Sunnyvale
  Oakland
  Redwood City
  San Mateo
  San Diego
  Sacramento
  Fresno
  Long Beach
  Pasadena
  Beverly Hills
  Seattle
  Redmond
  Bellevue
  Spokane
  Portland
  Boston
  Cambridge = Cambridge, Massachusetts
  Chicago
  Dallas
  San Antonio
  Fort Worth
  El Paso
  Denver
  Boulder
  Phoenix
  Tucson
  Scottsdale
  Las Vegas
  Reno
  Albuquerque
  Salt Lake City
  Miami
  Orlando
  Tampa
  Jacksonville
  Fort Lauderdale
  Atlanta
  Raleigh
  Durham
  Philadelphia
  Pittsburgh
  Detroit
  Ann Arbor
  Minneapolis
  St. Paul
  Milwaukee
  Cleveland
  Cincinnati
  Indianapolis
  Louisville
  Nashville
  Memphis
  Knoxville
  New Orleans
  Baton Rouge
  St. Louis | St Louis
  Kansas City
  Omaha
  Des Moines
  Oklahoma City
  Tulsa
  Little Rock
  Birmingham
  Norfolk = Norfolk, Virginia
  Baltimore
  Buffalo
  Rochester
  Albany
  Syracuse
  Hartford
  New Haven
  Stamford
  Greenwich
  Newark
  Jersey City
  Trenton
  Providence
  Worcester
  Anchorage
  Honolulu
  Toronto
  Montreal
  Vancouver
  Ottawa
  Calgary
  Edmonton
  Winnipeg
  Quebec City
  Halifax
  London
  Greater London
  City of London
  Westminster
  Manchester
  Liverpool
  Leeds
  Sheffield
  Bradford
  Bristol
  Newcastle
  Nottingham
  Leicester
  Coventry
  Cardiff
  Swansea
  Edinburgh
  Glasgow
  Aberdeen
  Dundee
  Inverness
  Belfast
  Dublin
  Cork
  Galway
  Southampton
  Portsmouth
  Plymouth
  Brighton
  Bournemouth
  Norwich
  Ipswich
  Hull
  York
  Bath
  Exeter
  Gloucester
  Derby
  Middlesbrough
  Sunderland
  Blackpool
  Bolton
  Preston
  Paris
  Lyon | Lyons
  Marseille | Marseilles
  Toulouse
  Bordeaux
  Lille
  Nice
  Cannes
  Strasbourg
  Berlin
  Munich
  Frankfurt
  Hamburg
  Cologne
  Dusseldorf | Düsseldorf
  Stuttgart
  Bonn
  Leipzig
  Dresden
  Bremen
  Hanover
  Rome
  Milan
  Turin
  Venice
  Naples
  Genoa
  Bologna
  Palermo
  Madrid
  Barcelona
  Valencia
  Seville
  Bilbao
  Lisbon
  Porto
  Amsterdam
  Rotterdam
  The Hague
  Utrecht
  Eindhoven
  Brussels
  Antwerp
  Zurich | Zürich
  Geneva
  Basel
  Bern
  Lausanne
  Davos
  Vienna
  Salzburg
  Stockholm
  Gothenburg
  Malmo
  Oslo
  Bergen
  Copenhagen
  Helsinki
  Reykjavik
  Warsaw
  Krakow
  Prague
  Bratislava
  Budapest
  Bucharest
  Belgrade
  Zagreb
  Sarajevo
  Athens
  Kiev | Kyiv
  Minsk
  Moscow
  St Petersburg | St. Petersburg
  Riga
  Vilnius
  Tallinn
  Istanbul
  Ankara
  Tbilisi
  Baku
  Yerevan
  Tel Aviv
  Jerusalem
  Haifa
  Ramallah
  Beirut
  Damascus
  Amman
  Baghdad
  Basra
  Fallujah | Falluja
  Mosul
  Najaf
  Kirkuk
  Tehran
  Kabul
  Kandahar
  Islamabad
  Karachi
  Lahore
  New Delhi | Delhi
  Mumbai | Bombay
  Bangalore | Bengaluru
  Hyderabad
  Chennai | Madras
  Kolkata | Calcutta
  Pune
  Ahmedabad
  Dhaka
  Colombo
  Kathmandu
  Rangoon | Yangon
  Bangkok
  Kuala Lumpur
  Penang
  Jakarta
  Bali
  Aceh
  Manila
  Hanoi
  Ho Chi Minh City | Saigon
  Phnom Penh
  Tokyo
  Osaka
  Kyoto
  Yokohama
  Nagoya
  Hiroshima
  Nagasaki
  Seoul
  Busan
  Pyongyang
  Beijing | Peking
  Shanghai
  Shenzhen
  Guangzhou
  Hangzhou
  Nanjing
  Wuhan
  Chengdu
  Chongqing
  Tianjin
  Dalian
  Suzhou
  Xi'an
  Guangdong
  Zhejiang
  Jiangsu
  Sichuan
  Tibet
  Xinjiang
  Inner Mongolia
  Taipei
  Hsinchu
  Melbourne
  Brisbane
  Perth
  Adelaide
  Canberra
  Auckland
  Wellington
  Christchurch
  Mexico City
  Tijuana
  Guadalajara
  Monterrey
  Havana
  Port-au-Prince
  San Juan
  Bogota | Bogotá
  Medellin
  Caracas
  Quito
  La Paz
  Santiago
  Buenos Aires
  Montevideo
  Sao Paulo | São Paulo
  Rio de Janeiro | Rio
  Brasilia
  Cairo
  Alexandria
  Tripoli
  Tunis
  Algiers
  Casablanca
  Rabat
  Khartoum
  Addis Ababa
  Mogadishu
  Nairobi
  Kampala
  Kigali
  Dar es Salaam
  Kinshasa
  Luanda
  Lusaka
  Harare
  Johannesburg
  Pretoria
  Cape Town
  Durban
  Lagos
  Abuja
  Accra
  Abidjan
  Dakar
  Freetown
  Dubai
  Abu Dhabi
  Riyadh
  Jeddah
  Mecca
  Doha
  Kuwait City
  Muscat
  Sanaa
  Guantanamo Bay | Guantanamo
  Heathrow
  Gatwick
  Stansted
  ]] },
      { weight = 0.8, lines = [[
  Houston
  Columbus
  Richmond
  Sydney
  ]] },
      { weight = 0.7, lines = [[
  Austin
  Charlotte
  Florence
  Kobe
  Lima
  ]] },
      { weight = 0.6, lines = [[
  Madison
  Sofia
  Darwin
  Medina
  ]] },
    },
    -- What belongs to a nation: ordinary words, which a body of the state may follow (French government).
    common = { { value = "nation", lines = [[
  american | british | english | scottish | welsh | irish | french | german | italian | spanish | portuguese | dutch | belgian | swiss |
  austrian | swedish | norwegian | danish | finnish | icelandic | polish | czech | slovak | slovenian | hungarian | romanian |
  bulgarian | greek | turkish | russian | soviet | ukrainian | belarusian | serbian | serb | croatian | bosnian | albanian |
  macedonian | kosovar | chechen | georgian | armenian | azeri | azerbaijani | kazakh | uzbek | israeli | palestinian | lebanese |
  syrian | jordanian | iraqi | iranian | saudi | kuwaiti | qatari | emirati | yemeni | egyptian | libyan | tunisian | algerian |
  moroccan | sudanese | ethiopian | somali | kenyan | ugandan | tanzanian | rwandan | congolese | angolan | zambian | zimbabwean |
  mozambican | nigerian | ghanaian | ivorian | senegalese | cameroonian | malian | south-african | namibian | afghan | pakistani |
  indian | bangladeshi | nepalese | nepali | burmese | thai | cambodian | vietnamese | laotian | malaysian | singaporean | indonesian |
  filipino | philippine | chinese | taiwanese | japanese | korean | mongolian | australian | canadian | mexican | cuban | haitian |
  jamaican | guatemalan | honduran | nicaraguan | salvadoran | panamanian | colombian | venezuelan | ecuadorean | peruvian | bolivian |
  chilean | argentine | argentinian | uruguayan | paraguayan | brazilian | european | cypriot | maltese | estonian | latvian |
  lithuanian
  ]] } },
  },
}
