-- Given names and surnames in Latin letters, of the languages that English and Chinese news name people in. A surname that is an
-- ordinary word as well is in en.homonyms too.
return {
  name = "en.names",
  language = "en",
  words = {
    first_name = [[
     Aaron Abbas Abdul Abdulla Abdullah Abe Abel Abigail Abraham Abu Ada Adam Adel Adele Adem Aditya Adnan Adrian Adriana Adrienne Agnes
     Agnieszka Ahmad Ahmed Aidan Aileen Aisha Ajay Akash Aki Akihiko Akio Akira Alain Alan Alana Alasdair Alastair Alba Albert Alberta
     Alberto Albrecht Aldo Alec Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandra Alessandro Alex Alexander Alexandra
     Alexandre Alexandros Alexei Alexey Alexi Alexia Alexis Alf Alfie Alfonso Alfred Alfredo Ali Alice Alicia Alina Alisa Alisha Alison
     Alistair Allan Allen Allison Allyson Alma Alok Alonso Alonzo Alper Alvaro Alvin Alyssa Amanda Amandeep Amar Amber Amelia Amelie Amin
     Amina Amir Amit Amitabh Ammar Amos Amy Ana Anais Anand Anastasia Anatoly Anders Andre Andrea Andreas Andreea Andrei Andres Andrew
     Andrey Andria Andrzej Andy Ang Angela Angelica Angelina Angelo Angie Angus Anil Anita Anja Ankit Ankur Ann Anna Annabel Annabelle Anne
     Annette Annie Annika Ansel Anthony Antoine Antoinette Anton Antonella Antoni Antonia Antonio Anu Anuj Anupam Anurag Anwar Arash Archie
     Ari Ariana Ariane Ariel Arif Arjun Arlene Armand Armando Armin Arnaud Arnav Arne Arnold Aron Arthur Arturo Arun Aruna Arvind Asa Asad
     Asha Asher Ashish Ashley Ashok Ashton Ashwin Asif Astrid Athena Aubrey Audrey Auguste Augusto Augustus Aurora Austin Ava Avi Avinash
     Avram Axel Ayaan Ayesha Ayman Ayo Aysha Aziz Babak Bala Balaji Barack Barbara Barnaby Barney Barrett Barrie Barry Bart Bartholomew
     Bartosz Bashar Basil Bassam Bastian Beatrice Beatrix Beatriz Beau Becca Becky Belinda Bella Ben Benedict Benedikt Beniamino Benito
     Benjamin Benjy Benn Bennett Benny Benoit Bernadette Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Bertha Bertram Bertrand Bess
     Beth Bethany Betsy Bette Betty Bev Beverly Bhavin Bianca Bijan Bilal Bill Billie Billy Bjarne Bjorn Blaine Blair Blaise Blake Blanca
     Blanche Bob Bobbi Bobbie Bobby Bogdan Bonnie Boris Boyd Brad Bradford Bradley Brady Bram Branden Brandi Brandon Brandy Brant Brenda
     Brendan Brent Brett Brian Briana Brianna Bridget Brigitte Brit Britney Brittany Brock Brooke Bruce Bruno Bryan Bryant Bryce Bryn Bryony
     Bud Burt Byron Caitlin Caleb Callum Calvin Cam Cameron Camila Camilla Camille Candace Candice Carey Carina Carl Carla Carlo Carlos
     Carlton Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carsten Carter Cary Casey Caspar Cassandra Cassidy Cassie Catalina
     Caterina Catherine Cathleen Cathy Cecil Cecile Cecilia Cedric Celeste Celia Celine Cesar Chaim Chandler Chandra Channing Chantal
     Charlene Charles Charley Charlie Charlotte Chase Chelsea Cheri Cherie Cherry Cheryl Chester Chet Chiara Chip Chiyo Chloe Chris Christa
     Christel Christian Christiane Christie Christina Christine Christoph Christophe Christopher Christy Chuck Cindy Claes Claire Clara
     Clare Clarence Clarissa Clark Claudia Claudine Claudio Claus Clayton Clem Clement Clementine Cliff Clifford Clifton Clint Clinton Clive
     Clyde Cody Colette Colin Colleen Conan Connie Connor Conor Conrad Constance Constantin Constantine Consuelo Cooper Cora Coral Cordelia
     Corey Corinna Corinne Cornelia Cornelius Cornell Cory Courtney Craig Cristian Cristiano Cristina Crystal Curt Curtis Cynthia Cyril
     Cyrus Daisy Dakota Dale Damian Damien Damon Dan Dana Dani Daniel Daniela Daniele Daniella Danielle Danil Danilo Danny Dante Daphne
     Darcy Daren Darin Dario Darius Darla Darlene Darnell Darrell Darren Darrin Darryl Darwin Daryl Dave David Davide Davis Dawn Dawood Dean
     Deandre Deanna Deb Debbie Deborah Debra Declan Dee Deepa Deepak Deirdre Delia Della Delphine Demetrius Demi Demis Denis Denise Dennis
     Denny Denzel Derek Derrick Desiree Desmond Devin Devon Dexter Dhruv Diana Diane Dianna Dianne Dick Didier Diego Dieter Dietmar Dietrich
     Digby Dilip Dimitri Dimitrios Dina Dino Dion Dirk Divya Dmitri Dmitriy Dmitry Dolores Dom Domenic Domenico Dominic Dominick Dominik
     Dominique Don Donald Donatella Donato Donna Donnie Donny Donovan Dora Doreen Doris Dorothea Dorothy Doug Dougal Douglas Duane Dudley
     Duncan Dustin Dwayne Dwight Dylan Eamon Ebony Ed Eddie Eddy Eden Edgar Edie Edith Edmond Edmund Edna Edoardo Eduard Eduardo Edward
     Edwin Edwina Efraim Ehud Eileen Einar Ekaterina Elad Elaine Eleanor Elena Eli Elia Elias Elie Elijah Elin Elinor Eliot Elisa Elisabeth
     Elise Elizabeth Ella Elle Ellen Ellie Elliot Elliott Ellis Elmer Eloise Elon Elsa Elsie Elton Elvira Elvis Elwood Emanuel Emely Emerson
     Emil Emile Emilia Emiliano Emilie Emilio Emily Emma Emmanuel Emmanuelle Emmerson Emmet Emmett Emre Enrico Enrique Enzo Eoin Ephraim
     Eric Erica Erich Erick Erik Erika Erin Erkki Ernest Ernesto Ernie Ernst Errol Erwin Esteban Estelle Ester Esther Ethan Ethel Etienne
     Eugene Eugenia Eunice Eva Evan Evangeline Evelyn Everett Evgeny Ezekiel Ezra Fabian Fabiana Fabien Fabio Fabrice Fabrizio Faisal Faith
     Farah Farhad Farid Fatemeh Fatima Fay Faye Federico Felicia Felicity Felipe Felix Ferdinand Fergus Fernanda Fernando Fidel Finlay Fiona
     Flavia Flavio Fleur Flora Florence Florian Floyd Flynn Ford Forrest Frances Francesca Francesco Francine Francis Francisco Franco
     Francois Francoise Frank Frankie Franklin Franz Fraser Fred Freda Freddie Freddy Frederic Frederick Frederik Fredrik Freya Frieda Fritz
     Gabby Gabe Gabriel Gabriela Gabriele Gabriella Gabrielle Gail Gareth Garfield Garrett Garry Garth Gary Gaston Gaurav Gautam Gavin Gayle
     Gemma Gene Genevieve Geoff Geoffrey George Georges Georgia Georgina Georgios Gerald Geraldine Gerard Gerardo Gerd Gerhard Gerry Gert
     Gertrude Ghassan Gian Gianfranco Gianluca Gianni Gideon Gil Gilbert Gilberto Gilda Giles Gilles Gillian Gina Ginger Ginny Giorgio
     Giovanni Gisela Giselle Giulia Giuliano Giulio Giuseppe Gladys Glen Glenda Glenn Gloria Glyn Godfrey Gonzalo Gopal Gordon Gorka Grace
     Gracie Graham Grant Greg Gregg Gregoire Gregor Gregorio Gregory Greta Gretchen Griffin Guido Guillaume Guillermo Gunnar Gunter Gunther
     Gustav Gustavo Gwen Gwendolyn Gwyneth Habib Hadi Hafez Hal Haley Hamid Hamish Hamza Hanna Hannah Hannes Hans Hardik Hari Harish Harlan
     Harley Harmon Harold Haroon Harper Harriet Harris Harrison Harry Harsha Hartmut Haruki Harvey Hasan Hashim Hassan Hayden Hayley Hazel
     Heath Heather Hector Heidi Heike Heiko Heinrich Heinz Helen Helena Helene Helga Helmut Hendrik Henk Henri Henrietta Henrik Henrique
     Henry Herb Herbert Herman Hermann Hermione Hernan Herve Hideki Hideo Hilary Hilda Hillary Hiro Hiroaki Hiroki Hiroko Hiroshi Hitoshi
     Holger Hollie Holly Homer Hope Horace Horst Hosni Howard Hubert Hudson Huey Hugh Hugo Humberto Humphrey Hunter Husain Hussein Hyun Ian
     Ibrahim Ichiro Ida Idris Ignacio Igor Ike Iker Ilan Ilana Ilona Ilse Ilya Iman Immanuel Imogen Imran Ina Indira Indra Ines Inga Inge
     Ingo Ingrid Inigo Ion Ira Irena Irene Irfan Irina Irma Irvin Irving Irwin Isa Isaac Isabel Isabella Isabelle Isaiah Isao Ishaan Ishmael
     Isidore Ismael Ismail Istvan Itamar Itzhak Iva Ivan Ivana Ivo Ivor Jaap Jace Jack Jackie Jackson Jaclyn Jacob Jacqueline Jacques Jada
     Jaden Jaime Jake Jakob Jakub Jalal Jamal Jamar James Jamie Jamil Jan Jana Jane Janet Janice Janine Janis Jared Jarrett Jasmin Jasmine
     Jason Jasper Javier Jawad Jay Jayden Jayne Jayson Jean Jeanette Jeanne Jeannie Jed Jeff Jefferson Jeffery Jeffrey Jemma Jen Jenna
     Jennie Jennifer Jenny Jens Jensen Jeong Jerald Jeremiah Jeremy Jermaine Jerome Jerry Jess Jesse Jessica Jessie Jesus Jill Jillian Jim
     Jimena Jimmy Jin Jo Joachim Joakim Joan Joana Joanna Joanne Joao Joaquin Jocelyn Jochen Jodi Jodie Jody Joe Joel Joerg Joey Johan
     Johann Johanna Johannes John Johnathan Johnnie Johnny Jon Jonah Jonas Jonathan Jonny Joost Jordan Jordi Jordyn Jorg Jorge Joris Jose
     Josef Joseph Josephine Josh Joshua Josiah Josie Joss Joy Joyce Juan Juana Juanita Judah Judd Jude Judith Judy Jules Julia Julian
     Juliana Julianna Julianne Julie Julien Juliet Juliette Julio Julius Jung Jurgen Jussi Justin Justine Kai Kaitlyn Kamal Kamala Kamil
     Kara Karan Kareem Karel Karen Karim Karin Karina Karl Karla Karolina Karthik Kasey Kashif Kaspar Katarina Katarzyna Kate Katerina
     Katharina Katherine Kathleen Kathryn Kathy Katia Katie Katrina Kay Kayla Kaylee Kazuhiro Kazuki Kazuo Keira Keith Kelley Kelli Kellie
     Kelly Kelsey Kelvin Ken Kendall Kendra Kenji Kenneth Kenny Kent Kermit Kerri Kerry Kerstin Kevin Khaled Khalid Khalil Khan Kian Kiera
     Kieran Kiersten Kiki Kim Kimberley Kimberly Kimi Kimiko Kip Kira Kiran Kirby Kiril Kirk Kirsten Kirstie Kirsty Kirti Kit Kitty Klaas
     Klara Klaus Knut Kobe Kofi Koichi Koji Konrad Konstantin Konstantinos Kraig Kris Krish Krishna Krishnan Krista Kristen Kristi Kristian
     Kristin Kristina Kristine Kristy Krystal Krzysztof Kumar Kunal Kurt Kyle Kyra Lacey Lachlan Laila Lakshmi Lamar Lana Lance Landon Lara
     Larry Lars Lasse Laszlo Laura Laure Laurel Lauren Laurence Laurent Laurie Lavinia Lawrence Layla Lea Leah Leandro Leanne Lee Leeann
     Leif Leigh Leila Lena Leo Leon Leona Leonard Leonardo Leonid Leonor Leonora Leroy Lesley Leslie Lester Leticia Levi Lewis Lex Lia Liam
     Liana Lidia Lila Lili Lilian Liliana Lillian Lilly Lin Lina Lincoln Linda Lindsay Lindsey Linnea Linus Lionel Lisa Lise Lita Liv Livia
     Liz Liza Lizzie Lloyd Logan Lois Lola Lonnie Lora Loren Lorena Lorenz Lorenzo Loretta Lori Lorna Lorraine Lotte Lou Louie Louis Louisa
     Louise Lowell Luc Luca Lucas Lucia Lucian Luciana Luciano Lucie Lucien Lucille Lucinda Lucio Lucius Lucy Ludmila Ludovic Ludwig Luigi
     Luis Luisa Luiz Lukas Lukasz Luke Lulu Luther Luz Lydia Lyle Lyn Lynda Lynette Lynn Lynne Lynsey Mabel Mack Mackenzie Maddie Madeleine
     Madeline Madelyn Madhav Madison Mads Mae Magda Magdalena Maggie Magnus Mahesh Mahmood Mahmoud Maja Makoto Malala Malcolm Malik Mallory
     Mandy Manfred Manish Manju Manmohan Manoj Mansour Manu Manuel Manuela Mara Marc Marcel Marcela Marcello Marcelo Marci Marcia Marcin
     Marco Marcos Marcus Margaret Margarita Margaux Margery Margie Margo Margot Marguerite Maria Mariah Mariam Marian Mariana Marianne
     Mariano Marie Mariel Marietta Marija Marilyn Marina Mario Marion Marisa Marisol Marissa Marius Marjorie Mark Markku Marko Markus Marla
     Marlene Marlon Marta Martha Marti Martin Martina Martine Marty Marvin Mary Maryam Masahiro Masaki Masako Masao Masayoshi Mason Massimo
     Mateo Mateusz Mathew Mathias Mathieu Mathilde Matias Matilda Matt Matteo Matthew Matthias Matthieu Matti Mattias Maud Maude Maura
     Maureen Maurice Mauricio Maurizio Mauro Mavis Max Maxim Maxime Maximilian Maximiliano Maxine Maxwell May Maya Mayank Mayumi McKenzie
     Meg Megan Meghan Mehdi Mehmet Mei Mel Melanie Melinda Melissa Melvin Menachem Mercedes Meredith Merle Merrill Mervyn Meryl Mia Mica
     Micah Michael Michaela Michal Michel Michele Michelle Michiko Mick Mickey Miguel Mihai Mihir Mikael Mike Mikel Mikey Mikhail Mikko Mila
     Milan Mildred Milena Miles Milo Milos Milton Mimi Mina Mindy Minerva Minh Minna Mira Miranda Mireille Miriam Miro Miroslav Misha Mitch
     Mitchell Mitsuo Miyuki Mohamad Mohamed Mohammad Mohammed Mohan Mohd Mohit Moira Moises Mollie Molly Mona Monica Monika Monique Monty
     Mordechai Morgan Moritz Morris Morten Mortimer Moses Moshe Mostafa Muhammad Muhammadu Mukesh Muriel Murray Mustafa Myles Myra Myriam
     Myron Myrtle Nadia Nadine Nadja Nagendra Nancy Nandan Nanette Naomi Napoleon Narendra Naresh Nasser Nat Natalia Natalie Natasha Nate
     Nathalie Nathan Nathaniel Naveed Naveen Navid Navin Neal Ned Neel Neha Neil Nell Nellie Nelson Nestor Nettie Neville Nevin Ngozi Nia
     Niall Nicholas Nick Nicki Nicky Nico Nicola Nicolas Nicole Nicoletta Niels Nigel Nik Nikhil Nikita Nikki Nikola Nikolai Nikolaos
     Nikolaus Nikolay Nils Nima Nina Nino Nisha Nita Nitin Noa Noah Noam Nobuo Noel Noelle Noemi Nolan Noor Nora Norah Norbert Noreen Noriko
     Norma Norman Norris Nuno Octavia Octavio Odette Ofer Olaf Oleg Olena Olga Oli Olive Oliver Olivia Olivier Olli Omar Omer Ophelia Ora
     Oran Oren Orin Orla Orson Orville Oscar Oskar Osman Osvaldo Otis Otto Owen Oystein Pablo Padma Paige Pam Pamela Pankaj Paola Paolo
     Pascal Pascale Pasquale Pat Patricia Patricio Patrick Patsy Patti Patty Paul Paula Paulette Paulina Pauline Paulo Pavel Pavlos Pawel
     Payal Pedro Peggy Penelope Penny Percival Percy Perry Petar Pete Peter Petr Petra Petri Petros Phil Philip Philippa Philippe Phillip
     Phillipa Phoebe Phyllis Pia Piero Pierre Pierre-Alain Piers Pieter Pietro Pilar Piotr Pippa Piyush Polly Poppy Portia Prabhakar Pradeep
     Prakash Pranav Prasad Prashant Praveen Preeti Preston Priscilla Priya Priyanka Puneet Quentin Quincy Quinn Quintin Rachel Rae Rafael
     Rafaela Rafe Rafiq Raghav Raghu Rahim Rahm Rahul Rainer Raj Raja Rajan Rajat Rajeev Rajendra Rajesh Rajiv Raju Rakesh Ralf Ralph Ram
     Raman Ramesh Rami Ramon Ramona Ramsay Rana Randal Randall Randi Randolph Randy Rani Ranjan Ranjit Raoul Raphael Raquel Rashad Rashid
     Rashida Raul Ravi Ray Raymond Raymundo Rebecca Rebekah Reed Reggie Regina Reginald Reid Reiner Reinhard Reinhold Reinout Rekha Remi
     Remy Rena Renata Renato Rene Renee Renzo Reuben Rex Reza Rhea Rhett Rhoda Rhonda Rhys Rian Ricardo Riccardo Rich Richard Richie Rick
     Rickey Ricky Rico Rikki Riley Rishi Rita Ritu Rob Robb Robbie Robby Robert Roberta Roberto Robin Robyn Rocco Rochelle Rocio Rod Roddy
     Roderick Rodger Rodney Rodolfo Rodrigo Roel Rogelio Roger Rohan Rohit Roland Rolando Rolf Romain Rome Romeo Romola Romy Ron Ronald
     Ronaldo Ronan Ronen Ronnie Ronny Roosevelt Rory Rosa Rosalie Rosalind Rosalyn Rosanna Rosario Roscoe Rose Roseanne Rosemarie Rosemary
     Rosie Ross Rowan Rowena Roxana Roxanne Roy Royce Ruben Ruby Rudi Rudolf Rudolph Rudy Rufus Rupert Russ Russell Ruth Ryan Ryoji Ryu Saad
     Sabine Sabrina Sachin Sadie Saeed Safra Sal Salim Sally Salma Salman Salvador Salvatore Sam Samantha Sameer Sami Samir Sammy Samuel
     Sandeep Sander Sandi Sandra Sandro Sandy Sanjay Sanjeev Santiago Santino Santosh Sara Sarah Sasha Saskia Satish Satoshi Satya Saul
     Saurabh Savannah Sayed Scarlett Scott Seamus Sean Sebastian Sebastien Selena Selina Selma Seo Serena Serge Sergei Sergey Sergio Seth
     Shahid Shahin Shaila Shakil Shakira Shalini Shan Shane Shania Shankar Shannon Shantanu Shari Sharon Shaun Shauna Shawn Sheena Sheila
     Shelby Sheldon Shelley Shelly Sheri Sherman Sherri Sherry Sheryl Shigeru Shimon Shinichi Shinji Shinzo Shira Shirin Shirley Shiro Shiv
     Shiva Shlomo Shobha Sholto Shreya Shruti Shyam Sian Sid Siddharth Sidney Sigmund Sigrid Silas Silke Silvana Silvia Silvio Simeon Simon
     Simona Simone Sinead Siobhan Sofia Sofie Sol Solomon Solveig Sonia Sonja Sonny Sonya Sophia Sophie Soren Spencer Spiro Sridhar Srinivas
     Srinivasan Stacey Staci Stacy Stan Stanislav Stanley Stefan Stefania Stefano Steffen Steffi Stella Sten Stephan Stephane Stephanie
     Stephen Sterling Steve Steven Stewart Stig Stuart Su Subhash Subramanian Suhail Suki Sultan Suman Sumit Sundar Sunil Suresh Surya Susan
     Susana Susanna Susannah Susanne Sushil Susie Suzan Suzanne Suzette Suzy Sven Svetlana Sybil Syd Sydney Syed Sylvain Sylvester Sylvia
     Sylvie Tabitha Tad Tadashi Taj Takashi Takeshi Talia Tamar Tamara Tami Tamika Tammy Tanja Tanner Tanya Tara Tariq Tasha Tatiana Tatsuya
     Tatyana Ted Teddy Terence Teresa Teri Terrance Terrell Terrence Terri Terry Tessa Thabo Thad Thaddeus Thea Thelma Theo Theodor Theodora
     Theodore Theresa Therese Thierry Thom Thomas Thor Thorsten Tia Tiago Tiffany Tilda Tim Timo Timothy Tina Tito Tobias Toby Tod Todd
     Toivo Tom Tomas Tomasz Tomer Tommaso Tommy Toni Tony Tonya Tor Torsten Toru Toshi Toshio Tracey Traci Tracie Tracy Travis Trent Trevor
     Trey Tricia Trina Trinity Trish Trisha Tristan Trond Trudy Tucker Tuomas Ty Tyler Tyrone Tzipi Ubaldo Udo Ulf Ulla Ulrich Ulrika Ulrike
     Uma Umar Umberto Umesh Ursula Usha Usman Uwe Vadim Val Valentin Valentina Valentino Valeria Valerie Valery Vance Vanessa Vasco Vasily
     Vaughn Venkat Venkatesh Venus Vera Verena Verna Vernon Veronica Veronika Veronique Vic Vicente Vicki Vickie Vicky Victor Victoria Vidal
     Vijay Vikas Vikram Viktor Viktoria Vinay Vince Vincent Vincenzo Vinod Viola Violet Virgil Virginia Vishal Vitalik Vitaly Vito Vittorio
     Vivek Vivian Vivien Vivienne Vlad Vladimir Vladislav Volker Wade Waldo Walid Wallace Wally Walt Walter Wanda Warren Wasim Wayne Wei
     Wendell Wendy Werner Wes Wesley Whitney Wieland Wilbert Wilbur Wilfred Wilfried Wilhelm Will Willa Willard Willem William Willie Willis
     Wilma Wilson Winfried Winifred Winnie Winston Wolf Wolfgang Woodrow Woody Wyatt Xavier Ximena Yaakov Yael Yair Yakov Yan Yana Yang Yann
     Yannick Yaron Yasha Yasmin Yasmine Yasser Yasuo Yehuda Yelena Yevgeny Yitzhak Yoko Yolanda Yonatan Yong Yoni Yoram Yosef Yoshi Yoshiko
     Yoshinori Yoshua Yossi Youssef Yu Yuki Yukiko Yukio Yulia Yuri Yuriy Yusuf Yuval Yves Yvette Yvonne Zac Zach Zachary Zack Zafar Zahra
     Zainab Zaki Zane Zara Zbigniew Zeev Zeke Zelda Zev Zhen Zia Ziad Zico Zimmer Zoe Zoltan Zora Zuzana
    ]],
    last_name = [[
     Aaronson Abbas Abbeel Abbott Abe Abrams Abramson Acemoglu Acevedo Acheson Acker Ackerman Ackman Acosta Acton Adair Adams Adamson Adani
     Adcock Addison Adelson Adkins Adler Agarwal Agassi Aggarwal Agnew Agrawal Aguilar Aguirre Ahern Ahmadi Ahmadinejad Ahmed Ahn Akhtar
     Al-Assad Al-Sadr Albanese Albrecht Albright Alcott Alderson Aldrich Alexander Alexandrov Alford Ali Allard Allawi Allen Allison Almeida
     Alonso Altman Alvarado Alvarez Amato Ambani Amin Amis Amodei Amon Amorim Anand Andersen Anderson Andersson Andreessen Andrews Angelou
     Annan Ansari Anthony Appleton Aquino Arafat Arbuckle Archer Ardern Arians Armitage Armstrong Arnault Arnold Aronson Arora Arroyo
     Arsenault Arthur Aschenbrenner Ashcroft Ashdown Ashley Ashton Assad Assange Atkins Atkinson Atwood Auerbach Austen Austin Avery Axelrod
     Ayala Azevedo Aznar Babbage Babcock Bachmann Bacon Bader Baez Bailey Baird Baker Baldwin Bales Ballard Ballmer Banerjee Banks Bannister
     Bannon Barak Barbour Barclay Barker Barlow Barnes Barnett Barr Barra Barrera Barrett Barron Barroso Barrowman Barry Bartlett Barton
     Basu Batchelor Bates Batista Battle Bauer Baum Baumann Baxter Beale Beasley Beattie Beatty Beaumont Beck Becker Beckett Beckham Bell
     Bellamy Bender Benedict Bengio Benioff Benitez Benjamin Bennet Bennett Benson Bentley Berg Berger Bergman Bergmann Berkowitz Berlusconi
     Berman Bernal Bernanke Bernard Bernstein Berry Beyer Bezos Bhatia Bhatt Bhattacharya Bhutto Biden Bilderberg Billings Bin Bird Bishop
     Bjork Bjorn Blackburn Blackman Blackwell Blair Blake Blanchard Blanco Blankenship Blankfein Blatter Blinken Bloch Bloom Bloomberg Blum
     Blume Blunkett Blythe Bohr Bolden Boll Bolsonaro Bolt Bolton Bond Bonner Bono Booker Boone Booth Borges Boris Borman Bostrom Boswell
     Bosworth Bouchard Bourne Bowen Bowers Bowie Bowman Boyce Boyd Boyer Boyle Brackett Bradbury Bradford Bradley Bradshaw Brady Brandeis
     Brandt Branson Braun Bravo Brazier Breen Bremer Brennan Brenner Breton Brewer Bridges Briggs Bright Brin Briscoe Britton Brock Brockman
     Brody Brooks Brown Browne Browning Bruce Brunner Bruno Bryan Bryant Brzezinski Buchanan Buck Buckley Buffett Buhari Bukele Bullock
     Burchett Burke Burkhardt Burnett Burns Burr Burton Bush Bustamante Butcher Buterin Butler Butt Buttigieg Byrd Byrne Cabello Cabral
     Cabrera Cahill Cain Calder Calderon Caldwell Calhoun Callaghan Callahan Calvert Cameron Campbell Campos Camus Canning Cannon Cantor
     Cantrell Cardoso Carey Carlin Carlisle Carlson Carlsson Carlyle Carmack Carmichael Carney Carpenter Carr Carrillo Carroll Carson Carter
     Cartwright Caruso Carvalho Carver Case Casey Cash Cassidy Castillo Castro Catz Cervantes Chadha Chadwick Chamberlain Chambers Chan
     Chandler Chandrasekaran Chang Chapman Charles Chase Chatterjee Chaudhary Chaudhry Chavez Cheadle Chen Cheney Cheng Chengdong Cherry
     Chesky Cheung Chew Chiang Childs Chirac Chiu Cho Choi Chomsky Chopra Chou Chow Chowdhury Christensen Christian Christie Chu Chua
     Chuanfu Chuanzhi Chung Churchill Cixin Clapper Clark Clarke Clarkson Clay Clayton Clegg Clemens Clement Clements Clifford Clinton
     Clooney Coates Cobb Cochran Coe Coffey Cohen Cohn Colbert Cole Coleman Coles Collier Collins Collison Colon Columbus Combs Comey
     Compton Conley Connelly Connolly Connor Connors Conrad Conroy Conte Contreras Conway Cook Cooke Cooley Coolidge Cooper Copeland Corbett
     Corbyn Cordova Corey Cormack Cornell Cornwell Correa Cortes Cortez Costa Costello Cote Coughlin Coulter Courtney Cousins Covello Cowan
     Coward Cowell Cox Coyle Craig Crane Cranston Crawford Crick Cronin Crosby Cross Crowe Crowley Cruz Cullen Cummings Cummins Cun
     Cunningham Curran Curry Curtis Cushing D'Amico D'Angelo D'Souza Dahl Daley Dalio Dally Dalton Daly Daniel Daniels Darling Darwin Das
     Dasgupta Davenport David Davidson Davies Davis Davison Dawkins Dawson Daxin Day De-Gaulle Dean Dearborn Decker Deighton Delacroix
     Delaney Delangue Deleon Delgado Dell Deng Denham Dennis Denton Depp Desai Desantis Desanto Deshpande Deutsch Devine Devries Dewey
     Dewitt Dhar Diamandis Diaz Dick Dickens Dickinson Dickson Diesel Diess Dietrich Dietz Diller Dillon Dimon Dinh Dixon Dobson Dodd Dodson
     Doerr Doherty Dolan Dole Doll Domingo Dominguez Donahue Donaldson Donnelly Donovan Dooley Dorsey Dougherty Douglas Dowd Downey Downs
     Doyle Draghi Drake Draper Driscoll Drucker Drummond Du Dubois Duckworth Dudley Duffy Dugan Duncan Dunham Dunlap Dunn Dupont Duran
     Durant Durbin Durov Duterte Dutta Duvall Dwyer Dyer Dyson Eagleton Eastman Eastwood Eaton Ebert Eckert Eddington Edelman Edgar Edison
     Edmonds Edwards Egan Ehrlich Eichmann Einstein Eisenberg Eisenhower Eisner El-Baradei Eliot Elizondo Elkins Ellington Elliot Elliott
     Ellis Ellison Ellsworth Emerson Emery Emmanuel Endo Engel Engelbart Epstein Erdogan Erickson Ericson Eriksson Escobar Espinosa Espinoza
     Esposito Estes Estrada Etzioni Evans Everett Ewing Faber Fagan Fairbanks Fanning Farage Farley Farmer Farooq Farr Farrell Faulkner
     Favre Federer Federighi Fein Feinberg Feinstein Feldman Felton Feng Ferguson Fermi Fernandes Fernandez Ferrara Ferrari Ferreira Ferrer
     Ferris Ferry Feynman Figueroa Fillon Finch Fincher Fink Finley Fiorina Fischer Fisher Fitch Fitzgerald Fitzpatrick Flanagan Fleming
     Fletcher Flores Flowers Floyd Flynn Foley Fontaine Ford Foreman Forgeard Forman Forrest Forster Forsyth Foster Fournier Fowler Fox Foy
     Francis Franco Frank Franklin Franks Fraser Frazier Frederick Freedman Freeman Freitas Freud Friar Fridman Friedman Frost Fuchs Fuentes
     Fujimoto Fujita Fukuda Fuller Fung Furman Gabriel Gaddafi Gadhafi Gaetz Gaffney Gagnon Galbraith Galileo Gallagher Gallardo Galloway
     Galvin Gamble Gandhi Gao Garber Garcia Gardiner Gardner Garland Garman Garner Garrett Garza Gates Gavin Gaviria Gaymard Ge Gebru Geffen
     Geiger Geller Gelsinger Gensler Gentry George Gerard Gerhardt Gerstner Ghani Ghodsi Ghosh Ghosn Giannandrea Gibbons Gibbs Gibson
     Giffords Gilbert Gill Gillard Gillespie Gillis Gilmore Giuliani Gleason Glenn Glover Godfrey Goering Goethe Goff Goh Goldberg Golden
     Goldfarb Goldman Goldsmith Goldstein Goldwater Gomes Gomez Gonzales Gonzalez Goode Goodfellow Goodman Goodwin Gorbachev Gordon Gore
     Gorman Gou Gough Gould Grady Graf Graham Granger Grant Grassley Grau Graves Gray Grayson Green Greenberg Greene Greenspan Greenwald
     Greenwood Greer Gregory Grey Griffin Griffith Griffiths Grimes Gross Grossman Grove Groves Gruber Gruden Guan Guerra Guerrero Guevara
     Guillen Guinness Gunn Gunther Guo Gupta Gurman Gustafson Guterres Guthrie Gutierrez Guzman Haas Haasis Hackett Hagan Hagel Hager Hahn
     Haifeng Haig Hale Haley Hall Halliday Halpern Hamilton Hamm Hammond Hampton Han Hancock Haney Hanks Hanley Hanna Hansen Hanson Haq
     Harari Hardin Harding Hardy Harmon Harper Harrell Harrington Harris Harrison Hart Hartley Hartman Hartmann Harvey Hasan Haskell
     Hassabis Hassan Hastings Hatch Hathaway Hauser Hawking Hawkins Hawthorne Hayashi Hayden Hayek Hayes Haynes Hays Hayward Healey Healy
     Heath Hebert Hedges Hegde Heller Helms Hemingway Hemsworth Henderson Hendricks Hendrix Henley Henry Hensley Hepburn Herbert Hernandez
     Herrera Herring Hertz Herzog Hess Hewitt Hicks Higgins Hill Hilton Hinckley Hines Hinton Hirsch Hitchcock Hitchens Hitler Ho Hoang
     Hobbs Hobson Hodge Hodges Hoffman Hoffmann Hogan Holbrook Holcomb Holden Holder Holland Hollande Holloway Holman Holmes Holt Holtz Hong
     Hongyi Hood Hooper Hoover Hope Hopkins Hopper Horn Horne Horowitz Horton Hosseini Hotz Houghton Houkun Howard Howe Howell Howells
     Howley Hsu Hu Hua Huang Hubbard Huber Hudson Huerta Huff Huffman Hughes Hugo Hui Huiwen Hull Hume Humphrey Humphreys Hung Hunt Hunter
     Hurley Hurst Hussain Hussein Hutchins Hutchinson Hutchison Hutton Huxley Hwang Hyde Hyman Iacocca Ibarra Icahn Iger Ingram Inoue Irons
     Irvine Irving Irwin Isaac Isaacs Isaacson Ishiguro Ito Ivanov Ivey Iyer Jack Jackman Jackson Jacobs Jacobsen Jacobson Jacques Jaffe
     Jagger Jain James Jameson Jamieson Jansen Janssen Jarvis Jassy Jay Jefferson Jenkins Jennings Jensen Jernigan Jia Jiabao Jian Jiang
     Jianlin Jianzhong Jiayin Jie Jimenez Jin Jinping Jintao Johansen Johansson Johns Johnson Johnston Johnstone Jolie Jones Jordan
     Jorgensen Joseph Joshi Jovanovic Joyce Juarez Judd Judge Jun Juncker Jung Junjie Kagan Kahn Kahneman Kaiming Kaine Kalanick Kamath Kamp
     Kane Kang Kant Kaplan Kapoor Kardashian Karim Karlsson Karp Karpathy Karzai Kasich Kasparov Kassam Katz Kauffman Kaufman Kavanagh
     Kavukcuoglu Kawasaki Kay Kaye Kazan Keating Keats Keegan Keen Keenan Keith Keller Kelley Kellogg Kelly Kelsey Kemp Kendall Kennedy
     Kenny Kent Kenyon Keqiang Kerr Kerry Kessler Keynes Khalil Khamenei Khan Khanna Khodorkovsky Khomeini Khosla Khosrowshahi Kidd Kidman
     Kilpatrick Kim Kimball Kingma Kingsley Kipling Kirby Kirchner Kirk Kirkland Kirkpatrick Kishida Kissinger Klein Kline Klopp Knapp
     Knight Knowles Knox Knuth Ko Kobayashi Koch Koehler Koenig Kohl Kohler Kohli Koizumi Kolter Koo Kosygin Kovac Kovacs Kowalski Kraft
     Kramer Kraus Krause Krauss Krishna Krishnamurthy Krishnan Krueger Kruger Krugman Kubrick Kuhn Kulkarni Kumar Kundera Kuo Kurian Kurtz
     Kurz Kurzweil Kwan Kwok Kwon Kyi Lacroix Lacy Laden Lagarde Laird Lake Lam Lamar Lamb Lambert Lamont Lample Lancaster Land Landau
     Landers Landry Lane Lang Lange Langley Langton Lansing Lantos Lara Larsen Larson Larsson Latham Latimer Lattner Lau Lauder Lavoie
     Lavrov Law Lawler Lawrence Lawson Lawton Layton Le Leach Leahy Leary Leblanc Lebrun Lecun Lederman Lee Legg Lei Leibowitz Leigh Leike
     Lemieux Lemoine Lemon Lenin Lennon Leno Leon Leonard Leone Leroy Leslie Lester Leung Levi Levin Levine Levinson Levitt Levy Lew Lewis
     Leyen Li Liang Liao Libby Lieberman Lightcap Lightfoot Lim Lin Lincoln Lind Lindberg Lindgren Lindner Lindsay Lindsey Ling Lippman
     Lipton Liu Livingston Livingstone Livni Lloyd Lo Locke Lockhart Lockwood Loeb Logan Lomax Lombardi Long Longo Looney Loong Lopes Lopez
     Lord Love Lovelace Lovell Lowe Lowell Lowery Lowry Lu Lucas Lucero Lucian Luckey Ludwig Lukashenko Lula Lund Lunde Lundgren Luther Lutz
     Lynch Lynn Lyon Lyons Ma Macarthur Macdonald Mack Mackay Mackenzie Mackie Maclean Macleod Macmillan Macron Madden Maddox Madoff Madsen
     Maduro Magnuson Maguire Maher Mahoney Maier Malik Malley Malone Maloney Malta Mandela Mandelson Mann Manning Mansfield Manson Mao
     Marchand Marcos Marcus Margolis Marin Marino Markey Markham Marks Marley Marlow Marquez Marsden Marsh Marshall Martel Martell Martin
     Martinez Martino Marx Mason Massey Masters Mata Matheson Mathews Mathis Matsumoto Matthews Maurer Maxwell May Mayer Mayfield Maynard
     Mayo Mays Mazur Mbeki McAdoo McAfee McAllister McBride McCabe McCain McCall McCann McCarthy McCartney McCauley McClellan McClure
     McConnell McCormack McCormick McCoy McCracken McCullough McDaniel McDaniels McDermott McDonald McDonnell McDowell McEnroe McEvoy
     McFarland McGee McGill McGinnis McGovern McGowan McGrath McGraw McGregor McGrew McGuire McIlroy McInnes McIntosh McIntyre McKay McKee
     McKenna McKenzie McKinley McKinney McKnight McLaughlin McLean McLeod McLetchie McMahon McManus McMillan McNally McNamara McNeil
     McPherson McQueen McVeigh Mead Meade Meadows Medina Medvedev Meek Mehta Meier Mejia Melendez Mellon Melnick Meloni Melton Melville
     Mendel Mendelson Mendes Mendez Mendoza Menendez Menon Mensch Mercado Mercer Meredith Merkel Merrill Merritt Messi Messina Metz Meyer
     Meyers Miandad Michael Michaels Michel Middleton Milburn Milei Miles Milken Mill Miller Milliband Milligan Mills Milne Milner Milton
     Minaj Ming Mingzhu Minsky Miranda Mishra Mistry Mitchell Mitnick Mitra Mitterrand Miyamoto Miyazaki Mnangagwa Mnuchin Modi Moffett
     Mohamad Mohammed Mollick Monaghan Monk Monroe Montague Montana Montero Montgomery Montoya Moody Moon Mooney Moore Mora Moraes Morales
     Moran Moreau Moreno Morgan Mori Moritz Morris Morrison Morrow Morse Morton Moscovitz Moseley Moses Mosley Moss Mosseri Mostaque
     Mourinho Moyer Mozart Mubarak Mueller Mugabe Muhammad Mukherjee Muldoon Mullen Muller Mulligan Munger Munoz Munro Murakami Murati
     Murdoch Murphy Murray Musharraf Musk Myers Nadal Nadella Nader Nagel Naidu Nair Nakamura Nakasone Narayan Narayanan Narayen Nash Nasser
     Navalny Navarro Nayar Neal Needham Neely Neil Nelson Netanyahu Neumann Neville Newell Newman Newsom Newton Ng Nguyen Nicholas Nichols
     Nicholson Nicks Nielsen Nietzsche Nieves Nilsson Nixon Noble Nolan Noonan Nordstrom Norman Norris Norton Norwood Novak Nowak Noyce
     Nunes Nunez Nunn O'Brien O'Callaghan O'Connell O'Connor O'Donnell O'Dowd O'Grady O'Hara O'Keefe O'Leary O'Malley O'Neal O'Neil O'Neill
     O'Reilly O'Rourke O'Shea O'Sullivan O'Toole Oakley Oates Obama Obasanjo Oconnor Odell Ogden Okafor Okonkwo Oldfield Oldham Oliveira
     Oliver Olmert Olsen Olson Olsson Ong Oppenheimer Orban Orr Ortega Ortiz Orwell Osborn Osborne Osbourne Osinbajo Ospina Ostrovsky Oswald
     Otero Otto Owen Owens Ozawa Pace Pacheco Pachocki Pacino Packard Padilla Page Paige Paine Painter Paisley Palihapitiya Palin Palmer Pan
     Panay Pandey Papadopoulos Pape Paquette Pardo Parker Parks Parr Parrish Parsons Pascal Patel Paterson Patil Paton Patrick Patterson
     Patton Paul Paulson Pavlov Paxton Payne Peacock Pearce Pearson Peck Pedersen Peel Pelosi Pen Pena Pence Peng Penn Penrose Pereira Peres
     Perez Perkins Perlman Perot Perry Persson Peters Petersen Peterson Petersson Petit Petrov Petty Pfeiffer Pham Phelan Phelps Phillips
     Piaget Picasso Pichai Pickering Pierce Pike Pinochet Pinto Piper Pitroda Pitt Pittman Pitts Planck Plato Plummer Poe Pohl Poirier Polk
     Pollack Pollard Pollock Ponce Poole Pope Popov Popper Porat Porter Portman Posner Potter Potts Pound Powell Prasad Pratt Prescott
     Preston Price Priebus Priestley Pritchard Pritzker Procter Proctor Prodi Proust Pruitt Pryor Pugh Putin Putnam Pyle Qaddafi Qiang
     Qiangdong Qingfeng Qizhi Quayle Queen Quigley Quinlan Quinn Quintero Rabin Radcliffe Radford Raffarin Rafsanjani Rahman Rai Raibert
     Raimi Raimondo Raines Rajan Ramachandran Raman Ramaphosa Ramaswamy Ramirez Ramos Ramsay Ramsey Rand Randall Randolph Ranganathan Rangel
     Rao Rasmussen Ratner Ratzinger Ray Raymond Reagan Redding Reddy Redford Redknapp Redmond Redstone Reece Reed Rees Reese Reeve Reeves
     Regan Rehnquist Reich Reid Reilly Reiner Reinhardt Reis Reiss Ren Renaud Rendell Renfro Reno Reyes Reynolds Rhee Rhodes Rhys Rice Rich
     Richard Richards Richardson Richter Rickman Riddle Rider Ridge Riggs Riley Rios Rivas Rivera Rivers Rizzo Robbins Roberts Robertson
     Robinson Robles Robson Rocha Roche Rockefeller Rodgers Rodin Rodman Rodrigues Rodriguez Roe Rogers Rohde Rohr Rojas Roland Rollins
     Romano Romero Rometty Rommel Romney Ronaldo Rooney Roosevelt Root Rosa Rosado Rosales Rosario Rose Rosen Rosenbaum Rosenberg Rosenblatt
     Rosenfeld Rosenthal Rosenwald Ross Rossi Roth Rothman Rothschild Roubini Rousseau Rove Rowe Rowland Rowley Roy Rubin Rubio Rubo Rucker
     Rudd Rudolph Rui Ruiz Rumsfeld Runyan Rush Rushdie Rusk Russell Russo Rutherford Rutledge Rutte Ryan Ryder Saatchi Sachs Sackler Sadat
     Saddam Sadler Sadr Sagan Saito Sakharov Salah Salas Salazar Salinas Salinger Salman Salmon Samaras Samuels Samuelson Sanchez Sandberg
     Sanders Sanderson Sandoval Sands Sanford Santana Santiago Santorum Santos Sarandon Sargent Sarkozy Sartre Sasaki Sasse Sato Saunders
     Savage Sawyer Saxena Scalia Scaramucci Schaefer Schafer Scheer Schiff Schiller Schlesinger Schmid Schmidhuber Schmidt Schmitt Schmitz
     Schneider Schneier Schofield Scholz Schrempp Schroder Schroeder Schubert Schulman Schultz Schulz Schulze Schumacher Schumer Schumpeter
     Schuster Schwab Schwartz Schwarz Schwarzenegger Schwarzkopf Schwarzman Schweitzer Scott Scully Sears Seaver Sedgwick Seibert Selig
     Selipsky Semel Sepulveda Serrano Sewell Sexton Seymour Shafer Shaffer Shah Shahani Shakespeare Shankar Shannon Shapiro Sharapova Sharif
     Sharma Sharon Sharp Sharpe Shatner Shaw Shazeer Shea Shear Sheehan Sheen Sheikh Shelby Sheldon Shell Shelley Shelton Shen Sheng Shepard
     Shepherd Sheppard Sheridan Sherman Sherwood Shi Shields Shih Shimizu Shin Shinawatra Shore Short Shufu Shukla Shultz Shum Sidhu Siegel
     Sierra Silva Silver Silverman Silverstein Sim Simmons Simon Simone Simons Simpson Sims Sinatra Sinclair Singer Singh Singhal Sinha Sisi
     Skinner Slater Slattery Slaughter Sloan Slutskaya Smith Smyth Snell Snider Snow Snowden Snyder Soares Socher Solana Solis Solomon
     Somers Son Songchun Sontag Sorensen Soros Sosa Soto Sousa Souza Sparks Spears Spector Speer Speight Spence Spencer Spicer Spiegel
     Spielberg Spitzer Springer Springsteen Spurrier Srinivas Srinivasan St-John Stack Stafford Stahl Stalin Stallman Stallone Stanford
     Stanley Stanton Stark Starmer Starr Steel Steele Stein Steinberg Steiner Steinmeier Stephens Stephenson Sterling Stern Stevens
     Stevenson Steward Stewart Stiglitz Stiles Stoddard Stokes Stoltenberg Stone Stoppard Storey Stout Strachan Strauss Straw Streep
     Strickland Stroud Stuart Sturgeon Suarez Subramaniam Subramanian Suga Suleyman Sullivan Sulzberger Summers Sun Sunak Sutherland
     Sutskever Sutton Suzuki Swan Swank Swanson Swartz Sweeney Swift Swinney Swisher Sykes Szabo Szeto Taft Taggart Takahashi Takeda Talbot
     Talley Tam Tan Tanaka Tang Tanner Tao Tapia Tarantino Tardelli Tate Tatum Taylor Tegmark Teller Temple Templeton Tenet Tennant Teresa
     Terrell Terry Thaler Thatcher Theron Thiel Thiessen Thomas Thompson Thomson Thorne Thornton Thorpe Thrun Thurman Tianshi Tillerson
     Tillman Timberlake Tobin Todd Tomlinson Toner Tong Toomey Torres Torvalds Toussaint Townsend Toyoda Tran Trask Travis Tremblay Trevino
     Trillin Trinh Trotsky Trotter Trudeau Truman Trump Truss Tsai Tsang Tse Tsui Tsvangirai Tucker Tudor Turing Turnbull Turner Tusk Tutu
     Twain Tyler Tyson Ueno Ullal Ullman Ulrich Underwood Unger Updike Urquhart Usher Vaidyanathan Valdez Valentine Valenzuela Valverde
     Van-Damme Van-Gogh Vance Vandenberg Vanderbilt Vang Vargas Varma Varoufakis Vasquez Vaswani Vaughan Vaughn Vazquez Vega Velasco
     Velasquez Velez Venables Venkataraman Vera Verma Vernon Vestager Vick Vickers Vidal Vieira Villanueva Villepin Vinci Vinge Vogel Vogels
     Voight Volcker Volkov Voltaire Von-Braun Vu Wade Wadhwa Wagner Wahlberg Waite Wald Walden Waldman Walker Wallace Waller Wallis Walsh
     Walter Walters Walton Walz Wang Wanzhou Ward Warhol Warner Warren Warwick Washington Wasserman Watanabe Waters Watkins Watson Watt
     Watts Wayne Weaver Webb Weber Webster Wei Weibing Weil Weill Weinberg Weinberger Weiner Weinroth Weinstein Weir Weiss Welch Weller
     Wells Wen Wendt Wenfeng Weng Wenger Wentz Wenyuan Werner West Westbrook Weston Whalen Wharton Wheeler Whelan Whitaker White Whitehead
     Whitehouse Whitlock Whitman Whitney Whittaker Whyte Widodo Wiener Wiesel Wigley Wilcox Wilde Wilder Wiley Wilkerson Wilkes Wilkins
     Wilkinson Will Willard Williams Williamson Willis Wilson Windsor Winfrey Wing Winkler Winslow Winter Winters Wise Witt Wittgenstein
     Woerner Wojcicki Wolf Wolfe Wolff Wolfowitz Wolfram Womack Wong Wood Woodard Woodruff Woods Woodward Woody Woolf Woolley Wordsworth
     Workman Wozniak Wright Wu Wyatt Wylie Wynn Xi Xiang Xiangyang Xiao Xiaochuan Xiaopeng Xiaoping Xie Xing Xingxing Xu Yaccarino Yamada
     Yamaguchi Yamamoto Yan Yang Yangqing Yanukovich Yanukovych Yao Yaqin Yates Yeats Yellen Yeltsin Yeo Yeol Yew Yi Yiming Yixiao Yonghao
     Yongming Yoo Yoon York Yoshida Young Youngblood Yu Yuan Yuanqing Yudhoyono Yudkowsky Yueting Yun Yuqun Yushchenko Zablocki Zafar Zamora
     Zane Zapata Zapatero Zappa Zaremba Zarqawi Zedong Zelensky Zelenskyy Zeller Zemin Zeng Zhang Zhao Zheng Zhengfei Zhihui Zhijun Zhilin
     Zhou Zhu Ziegler Zimmer Zimmerman Zimmermann Zinn Zoellick Zoph Zuckerberg Zuma Zuniga
    ]],
  },
}
