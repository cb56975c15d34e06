-- People whom the news takes for known, by their Latin names, one a line: `id = form | form`, or `form | form` where the first
-- form is the id. A weight below 1 marks a form that is an ordinary word or the name of others too: it joins, and is not found.
return {
  name = "en.figures",
  language = "en",
  words = {
    person = {
      -- Technology
      { lines = [[
  Sam Altman | Samuel Altman
  Elon Musk
  Ilya Sutskever
  Mira Murati
  Greg Brockman
  Andrej Karpathy
  Jan Leike
  John Schulman
  Bob McGrew
  Barret Zoph
  Wojciech Zaremba
  Lilian Weng
  Alec Radford
  Jakub Pachocki
  Mark Chen
  Durk Kingma | Diederik Kingma
  Leopold Aschenbrenner
  Peter Deng
  Brad Lightcap
  Kevin Weil
  Sarah Friar
  Helen Toner
  Tasha McCauley
  Adam D'Angelo
  Bret Taylor
  Emmett Shear
  Zico Kolter
  Dario Amodei
  Daniela Amodei
  Jack Clark
  Demis Hassabis
  Mustafa Suleyman
  Shane Legg
  Koray Kavukcuoglu
  Noam Shazeer
  Daniel De Freitas
  Geoffrey Hinton | Geoff Hinton
  Yoshua Bengio
  Yann LeCun | Yann Le Cun
  Andrew Ng
  Fei-Fei Li
  Kai-Fu Lee | Kai-fu Lee
  Jeff Dean | Jeffrey Dean
  Sundar Pichai
  Sergey Brin
  Larry Page
  Eric Schmidt
  Thomas Kurian
  Blake Lemoine
  Timnit Gebru
  Satya Nadella
  Bill Gates
  Steve Ballmer
  Paul Allen
  Kevin Scott
  Brad Smith
  Panos Panay
  Steve Jobs
  Steve Wozniak
  Tim Cook
  Jony Ive | Jonathan Ive
  Craig Federighi
  Phil Schiller
  John Giannandrea
  Mark Zuckerberg
  Sheryl Sandberg
  Andrew Bosworth
  Nick Clegg
  Jeff Bezos
  Andy Jassy
  Adam Selipsky
  Matt Garman
  Werner Vogels
  Jensen Huang | Jen-Hsun Huang
  Bill Dally
  Jim Fan
  Lisa Su
  Pat Gelsinger
  Lip-Bu Tan
  Cristiano Amon
  Hock Tan
  Morris Chang
  C. C. Wei | C.C. Wei
  Terry Gou
  Young Liu
  Rene Haas
  Masayoshi Son
  Jim Keller
  Larry Ellison
  Safra Catz
  Marc Benioff
  Shantanu Narayen
  Arvind Krishna
  Ginni Rometty
  Michael Dell
  Meg Whitman
  Chuck Robbins
  Reed Hastings
  Jack Dorsey
  Linda Yaccarino
  Parag Agrawal
  Evan Spiegel
  Travis Kalanick
  Dara Khosrowshahi
  Brian Chesky
  Reid Hoffman
  Peter Thiel
  Marc Andreessen
  Ben Horowitz
  Vinod Khosla
  Paul Graham
  Garry Tan
  John Doerr
  Michael Moritz
  Chamath Palihapitiya
  Alex Karp | Alexander Karp
  Palmer Luckey
  Vitalik Buterin
  Sam Bankman-Fried | Bankman-Fried
  Changpeng Zhao
  Elizabeth Holmes
  Alexandr Wang | Alexander Wang
  Arthur Mensch
  Guillaume Lample
  Aidan Gomez
  Emad Mostaque
  Aravind Srinivas
  Clement Delangue | Clem Delangue
  Jonathan Ross
  Andrew Feldman
  Brett Adcock
  Marc Raibert
  Daniel Gross
  Nat Friedman
  Daniel Levy
  Ashish Vaswani
  Llion Jones
  Ali Ghodsi
  Richard Socher
  Pieter Abbeel
  Chris Lattner
  George Hotz
  John Carmack
  Ray Kurzweil
  Nick Bostrom
  Stuart Russell
  Gary Marcus
  Max Tegmark
  Eliezer Yudkowsky
  Geoffrey Irving
  Mark Gurman
  Ming-Chi Kuo
  Kara Swisher
  Lex Fridman
  Dwarkesh Patel
  Jack Ma
  Joe Tsai | Joseph Tsai
  Eddie Wu | Wu Yongming
  Daniel Zhang
  Pony Ma
  Martin Lau
  Allen Zhang
  Robin Li
  Zhang Yiming
  Liang Rubo
  Shou Zi Chew | Shou Chew
  Lei Jun
  Lin Bin
  Lu Weibing
  Ren Zhengfei
  Meng Wanzhou
  Yu Chengdong | Richard Yu
  Xu Zhijun | Eric Xu
  Hu Houkun | Ken Hu
  Zhao Ming
  Wang Xing
  Wang Huiwen
  Richard Liu | Liu Qiangdong
  Sandy Xu
  Colin Huang
  Cheng Wei
  Su Hua
  Cheng Yixiao
  Chen Rui
  William Ding | Ding Lei
  Charles Zhang
  Zhou Hongyi
  Fu Sheng
  Yang Yuanqing
  Liu Chuanzhi
  Dong Mingzhu
  Wang Chuanfu
  Li Bin | William Li
  He Xiaopeng
  Li Xiang
  Li Shufu
  Zeng Yuqun | Robin Zeng
  Shen Hui
  Jia Yueting
  Luo Yonghao
  Wang Xiaochuan
  Yang Zhilin
  Zhang Peng
  Tang Jie
  Liang Wenfeng
  Yan Junjie
  Jiang Daxin
  Jia Yangqing
  Tang Xiao'ou
  Xu Li
  Yin Qi
  Sun Jian
  He Kaiming | Kaiming He
  Lu Qi
  Shen Xiangyang | Harry Shum
  Zhang Yaqin | Ya-Qin Zhang
  Zhou Ming
  Wang Haifeng
  Li Mu
  Zhu Songchun
  Yao Qizhi | Andrew Yao
  Liu Qingfeng
  Neil Shen
  Xu Xiaoping
  Zhang Lei
  Wang Jianlin
  Hui Ka Yan | Xu Jiayin
  Li Ka-shing
  Wang Xingxing
  Peng Zhihui
  Frank Wang
  Dai Wenyuan
  Chen Tianshi
  Zhang Jianzhong
  ]] },
      { weight = 0.5, lines = [[
  Sam Altman = Altman
  Elon Musk = Musk
  Ilya Sutskever = Sutskever | Ilya
  Mira Murati = Murati
  Greg Brockman = Brockman
  Andrej Karpathy = Karpathy
  Jan Leike = Leike
  John Schulman = Schulman
  Bob McGrew = McGrew
  Barret Zoph = Zoph
  Wojciech Zaremba = Zaremba
  Alec Radford = Radford
  Jakub Pachocki = Pachocki
  Durk Kingma = Kingma
  Leopold Aschenbrenner = Aschenbrenner
  Brad Lightcap = Lightcap
  Helen Toner = Toner
  Tasha McCauley = McCauley
  Adam D'Angelo = D'Angelo
  Zico Kolter = Kolter
  Dario Amodei = Amodei
  Demis Hassabis = Hassabis
  Mustafa Suleyman = Suleyman
  Shane Legg = Legg
  Koray Kavukcuoglu = Kavukcuoglu
  Noam Shazeer = Shazeer
  Geoffrey Hinton = Hinton
  Yoshua Bengio = Bengio
  Yann LeCun = LeCun | Lecun
  Sundar Pichai = Pichai
  Sergey Brin = Brin
  Thomas Kurian = Kurian
  Blake Lemoine = Lemoine
  Timnit Gebru = Gebru
  Satya Nadella = Nadella
  Bill Gates = Gates
  Steve Ballmer = Ballmer
  Panos Panay = Panay
  Steve Wozniak = Wozniak
  Craig Federighi = Federighi
  Phil Schiller = Schiller
  John Giannandrea = Giannandrea
  Mark Zuckerberg = Zuckerberg
  Sheryl Sandberg = Sandberg
  Andrew Bosworth = Bosworth
  Nick Clegg = Clegg
  Jeff Bezos = Bezos
  Andy Jassy = Jassy
  Adam Selipsky = Selipsky
  Matt Garman = Garman
  Werner Vogels = Vogels
  Pat Gelsinger = Gelsinger
  Cristiano Amon = Amon
  Larry Ellison = Ellison
  Marc Benioff = Benioff
  Shantanu Narayen = Narayen
  Ginni Rometty = Rometty
  Jack Dorsey = Dorsey
  Linda Yaccarino = Yaccarino
  Evan Spiegel = Spiegel
  Travis Kalanick = Kalanick
  Dara Khosrowshahi = Khosrowshahi
  Brian Chesky = Chesky
  Peter Thiel = Thiel
  Marc Andreessen = Andreessen
  Ben Horowitz = Horowitz
  Vinod Khosla = Khosla
  John Doerr = Doerr
  Chamath Palihapitiya = Palihapitiya
  Palmer Luckey = Luckey
  Vitalik Buterin = Buterin | Vitalik
  Sam Bankman-Fried = SBF
  Arthur Mensch = Mensch
  Guillaume Lample = Lample
  Emad Mostaque = Mostaque
  Clement Delangue = Delangue
  Brett Adcock = Adcock
  Marc Raibert = Raibert
  Ashish Vaswani = Vaswani
  Ali Ghodsi = Ghodsi
  Richard Socher = Socher
  Pieter Abbeel = Abbeel
  Chris Lattner = Lattner
  George Hotz = Hotz
  John Carmack = Carmack
  Ray Kurzweil = Kurzweil
  Nick Bostrom = Bostrom
  Max Tegmark = Tegmark
  Eliezer Yudkowsky = Yudkowsky
  Mark Gurman = Gurman
  Kara Swisher = Swisher
  Lex Fridman = Fridman
  ]] },
      -- Business and economy
      { lines = [[
  Warren Buffett
  Charlie Munger
  George Soros
  Ray Dalio
  Jamie Dimon
  Lloyd Blankfein
  David Solomon
  Larry Fink
  Stephen Schwarzman
  Cathie Wood
  Bill Ackman
  Carl Icahn
  Michael Bloomberg
  Rupert Murdoch
  Bob Iger | Robert Iger
  Michael Eisner
  Mary Barra
  Jim Farley
  Carlos Ghosn
  Akio Toyoda
  Oliver Blume
  Herbert Diess
  Bernard Arnault
  Jack Welch
  Lou Gerstner
  Howard Schultz
  Richard Branson
  Mukesh Ambani
  Gautam Adani
  Alan Greenspan
  Ben Bernanke
  Janet Yellen
  Jerome Powell
  Paul Volcker
  Christine Lagarde
  Mario Draghi
  Paul Krugman
  Joseph Stiglitz
  Nouriel Roubini
  Daron Acemoglu
  Gary Gensler
  Lina Khan
  Margrethe Vestager
  Thierry Breton
  Gina Raimondo
  Jeffrey Epstein
  ]] },
      { weight = 0.5, lines = [[
  Warren Buffett = Buffett
  Charlie Munger = Munger
  George Soros = Soros
  Ray Dalio = Dalio
  Jamie Dimon = Dimon
  Lloyd Blankfein = Blankfein
  Stephen Schwarzman = Schwarzman
  Bill Ackman = Ackman
  Carl Icahn = Icahn
  Rupert Murdoch = Murdoch
  Bob Iger = Iger
  Michael Eisner = Eisner
  Mary Barra = Barra
  Carlos Ghosn = Ghosn
  Oliver Blume = Blume
  Herbert Diess = Diess
  Bernard Arnault = Arnault
  Lou Gerstner = Gerstner
  Howard Schultz = Schultz
  Richard Branson = Branson
  Mukesh Ambani = Ambani
  Gautam Adani = Adani
  Alan Greenspan = Greenspan
  Ben Bernanke = Bernanke
  Janet Yellen = Yellen
  Paul Volcker = Volcker
  Christine Lagarde = Lagarde
  Mario Draghi = Draghi
  Paul Krugman = Krugman
  Joseph Stiglitz = Stiglitz
  Nouriel Roubini = Roubini
  Daron Acemoglu = Acemoglu
  Gary Gensler = Gensler
  Margrethe Vestager = Vestager
  Thierry Breton = Breton
  Gina Raimondo = Raimondo
  ]] },
      -- Politics
      { lines = [[
  Donald Trump | Donald J. Trump
  Joe Biden
  Kamala Harris
  Barack Obama
  Michelle Obama
  George W. Bush | George Bush | George H.W. Bush
  Bill Clinton
  Hillary Clinton
  Dick Cheney
  Donald Rumsfeld
  Condoleezza Rice
  Colin Powell
  John Kerry
  Al Gore
  Ronald Reagan
  Jimmy Carter
  Richard Nixon
  John F. Kennedy
  Henry Kissinger
  Nancy Pelosi
  Mike Pence
  JD Vance | J.D. Vance
  Tim Walz
  Bernie Sanders
  Elizabeth Warren
  Chuck Schumer
  Ron DeSantis
  Robert F. Kennedy Jr. | RFK Jr.
  Vivek Ramaswamy
  Antony Blinken
  Gavin Newsom
  Scott Wiener
  Rudy Giuliani | Rudolph Giuliani
  Arnold Schwarzenegger
  Eliot Spitzer
  Tony Blair
  Gordon Brown
  David Cameron
  Theresa May
  Boris Johnson
  Liz Truss
  Rishi Sunak
  Keir Starmer
  Nigel Farage
  Jeremy Corbyn
  Margaret Thatcher
  John Major
  Michael Howard
  Charles Kennedy
  David Blunkett
  Jack Straw
  John Prescott
  Angela Merkel
  Gerhard Schroeder | Gerhard Schröder
  Olaf Scholz
  Helmut Kohl
  Emmanuel Macron
  Nicolas Sarkozy
  Jacques Chirac
  Francois Hollande | François Hollande
  Francois Mitterrand | François Mitterrand
  Marine Le Pen | Jean-Marie Le Pen | Le Pen
  Silvio Berlusconi
  Romano Prodi
  Giorgia Meloni
  Jose Maria Aznar
  Vladimir Putin
  Boris Yeltsin
  Mikhail Gorbachev
  Dmitry Medvedev
  Alexei Navalny
  Mikhail Khodorkovsky
  Volodymyr Zelensky | Volodymyr Zelenskyy
  Viktor Yushchenko
  Viktor Yanukovych
  Alexander Lukashenko
  Recep Tayyip Erdogan
  Benjamin Netanyahu | Binyamin Netanyahu
  Ariel Sharon
  Ehud Barak
  Ehud Olmert
  Yitzhak Rabin
  Shimon Peres
  Yasser Arafat | Yasir Arafat
  Mahmoud Abbas
  Saddam Hussein
  Osama bin Laden | bin Laden | Bin Laden | Osama Bin Laden
  Moqtada al-Sadr | Muqtada al-Sadr | Moqtada Sadr
  Abu Musab al-Zarqawi | al-Zarqawi
  Ayad Allawi | Iyad Allawi
  Hosni Mubarak
  Muammar Gaddafi
  Bashar al-Assad | Bashar Assad
  Ali Khamenei | Ayatollah Khamenei
  Mahmoud Ahmadinejad
  Mohammed bin Salman
  Hamid Karzai
  Pervez Musharraf
  Imran Khan
  Benazir Bhutto
  Narendra Modi
  Manmohan Singh
  Sonia Gandhi
  Rahul Gandhi
  Aung San Suu Kyi | Suu Kyi
  Thaksin Shinawatra
  Mahathir Mohamad
  Lee Kuan Yew
  Lee Hsien Loong
  Joko Widodo
  Susilo Bambang Yudhoyono
  Rodrigo Duterte
  Shinzo Abe
  Junichiro Koizumi
  Fumio Kishida
  Yoshihide Suga
  Moon Jae-in
  Yoon Suk Yeol
  Park Geun-hye
  Kim Jong Un | Kim Jong-un | Kim Jong-Un
  Kim Jong Il | Kim Jong-il
  Xi Jinping
  Li Keqiang
  Li Qiang
  Hu Jintao
  Wen Jiabao
  Jiang Zemin
  Deng Xiaoping
  Mao Zedong | Mao Tse-tung
  Wang Yi
  Tsai Ing-wen
  Chen Shui-bian
  John Howard
  Kevin Rudd
  Scott Morrison
  Anthony Albanese
  Jacinda Ardern
  Justin Trudeau
  Paul Martin
  Lula da Silva | Luiz Inacio Lula da Silva
  Jair Bolsonaro
  Alexandre de Moraes
  Hugo Chavez | Hugo Chávez
  Nicolas Maduro | Nicolás Maduro
  Fidel Castro
  Javier Milei
  Nelson Mandela
  Thabo Mbeki
  Jacob Zuma
  Robert Mugabe
  Kofi Annan
  Ban Ki-moon
  Antonio Guterres | António Guterres
  Ursula von der Leyen | von der Leyen
  Jose Manuel Barroso
  Jean-Claude Juncker
  Pope Francis
  Pope John Paul II | John Paul II
  Dalai Lama
  Julian Assange
  Edward Snowden
  Pavel Durov
  Adolf Hitler
  Joseph Stalin
  Vladimir Lenin
  Winston Churchill
  ]] },
      { weight = 0.5, lines = [[
  Donald Trump = Trump
  Joe Biden = Biden
  Barack Obama = Obama
  George W. Bush = Bush
  Bill Clinton = Clinton
  Dick Cheney = Cheney
  Donald Rumsfeld = Rumsfeld
  John Kerry = Kerry
  Ronald Reagan = Reagan
  Richard Nixon = Nixon
  John F. Kennedy = JFK
  Henry Kissinger = Kissinger
  Nancy Pelosi = Pelosi
  Mike Pence = Pence
  Tim Walz = Walz
  Chuck Schumer = Schumer
  Ron DeSantis = DeSantis
  Vivek Ramaswamy = Ramaswamy
  Antony Blinken = Blinken
  Gavin Newsom = Newsom
  Rudy Giuliani = Giuliani
  Arnold Schwarzenegger = Schwarzenegger
  Eliot Spitzer = Spitzer
  Tony Blair = Blair
  Liz Truss = Truss
  Rishi Sunak = Sunak
  Keir Starmer = Starmer
  Nigel Farage = Farage
  Jeremy Corbyn = Corbyn
  Margaret Thatcher = Thatcher
  David Blunkett = Blunkett
  Angela Merkel = Merkel
  Gerhard Schroeder = Schroeder | Schröder
  Olaf Scholz = Scholz
  Emmanuel Macron = Macron
  Nicolas Sarkozy = Sarkozy
  Jacques Chirac = Chirac
  Francois Hollande = Hollande
  Francois Mitterrand = Mitterrand
  Silvio Berlusconi = Berlusconi
  Romano Prodi = Prodi
  Giorgia Meloni = Meloni
  Jose Maria Aznar = Aznar
  Vladimir Putin = Putin
  Boris Yeltsin = Yeltsin
  Mikhail Gorbachev = Gorbachev
  Dmitry Medvedev = Medvedev
  Alexei Navalny = Navalny
  Mikhail Khodorkovsky = Khodorkovsky
  Volodymyr Zelensky = Zelensky | Zelenskyy
  Viktor Yushchenko = Yushchenko
  Viktor Yanukovych = Yanukovych | Yanukovich
  Alexander Lukashenko = Lukashenko
  Recep Tayyip Erdogan = Erdogan | Erdoğan
  Benjamin Netanyahu = Netanyahu
  Ehud Olmert = Olmert
  Yitzhak Rabin = Rabin
  Shimon Peres = Peres
  Yasser Arafat = Arafat
  Saddam Hussein = Saddam
  Abu Musab al-Zarqawi = Zarqawi
  Ayad Allawi = Allawi
  Hosni Mubarak = Mubarak
  Muammar Gaddafi = Gaddafi | Qaddafi | Gadhafi
  Bashar al-Assad = Assad
  Ali Khamenei = Khamenei
  Mahmoud Ahmadinejad = Ahmadinejad
  Mohammed bin Salman = MBS
  Hamid Karzai = Karzai
  Pervez Musharraf = Musharraf
  Benazir Bhutto = Bhutto
  Narendra Modi = Modi
  Thaksin Shinawatra = Thaksin
  Mahathir Mohamad = Mahathir
  Joko Widodo = Jokowi
  Susilo Bambang Yudhoyono = Yudhoyono
  Rodrigo Duterte = Duterte
  Junichiro Koizumi = Koizumi
  Fumio Kishida = Kishida
  Yoshihide Suga = Suga
  Xi Jinping = Xi
  Kevin Rudd = Rudd
  Anthony Albanese = Albanese
  Jacinda Ardern = Ardern
  Justin Trudeau = Trudeau
  Lula da Silva = Lula
  Jair Bolsonaro = Bolsonaro
  Alexandre de Moraes = Moraes
  Hugo Chavez = Chavez | Chávez
  Nicolas Maduro = Maduro
  Fidel Castro = Castro
  Javier Milei = Milei
  Nelson Mandela = Mandela
  Thabo Mbeki = Mbeki
  Jacob Zuma = Zuma
  Robert Mugabe = Mugabe
  Kofi Annan = Annan
  Antonio Guterres = Guterres
  Jose Manuel Barroso = Barroso
  Jean-Claude Juncker = Juncker
  Julian Assange = Assange
  Edward Snowden = Snowden
  Pavel Durov = Durov
  Adolf Hitler = Hitler
  Joseph Stalin = Stalin
  Vladimir Lenin = Lenin
  Winston Churchill = Churchill
  ]] },
      -- Science, arts and sport
      { lines = [[
  Albert Einstein
  Isaac Newton
  Alan Turing
  Claude Shannon
  John von Neumann | von Neumann
  Stephen Hawking
  Richard Feynman
  Robert Oppenheimer | J. Robert Oppenheimer
  Charles Darwin
  Sigmund Freud
  Karl Marx
  John McCarthy
  Marvin Minsky
  Noam Chomsky
  Donald Knuth
  Linus Torvalds
  Tim Berners-Lee | Berners-Lee
  Terence Tao
  Judea Pearl
  Daniel Kahneman
  Yuval Noah Harari
  Christopher Nolan
  Steven Spielberg
  James Cameron
  Scarlett Johansson
  Taylor Swift
  Michael Jackson
  Kanye West
  Oprah Winfrey
  Jackie Chan
  Liu Cixin
  Michael Jordan
  LeBron James
  Kobe Bryant
  Lionel Messi
  Cristiano Ronaldo
  David Beckham
  Tiger Woods
  Roger Federer
  Alex Ferguson | Sir Alex Ferguson
  Arsene Wenger | Arsène Wenger
  Jose Mourinho | José Mourinho
  ]] },
      { weight = 0.5, lines = [[
  Albert Einstein = Einstein
  Alan Turing = Turing
  Stephen Hawking = Hawking
  Richard Feynman = Feynman
  Robert Oppenheimer = Oppenheimer
  Sigmund Freud = Freud
  Marvin Minsky = Minsky
  Noam Chomsky = Chomsky
  Donald Knuth = Knuth
  Linus Torvalds = Torvalds
  Daniel Kahneman = Kahneman
  Yuval Noah Harari = Harari
  Steven Spielberg = Spielberg
  Lionel Messi = Messi
  David Beckham = Beckham
  Roger Federer = Federer
  Arsene Wenger = Wenger
  Jose Mourinho = Mourinho
  ]] },
    },
  },
}
