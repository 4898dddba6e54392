// Forenames from the world's news, of women and men. Compiled by hand for this project.
const LIST = `
Aamir Aaron Abdala Abdallah Abdel Abdelaziz Abdou Abdoulaye Abdul Abdul-Aziz Abdulaziz Abdullah Abdurrahman Abhisit
Abigail Abraham Abu Achille Adam Adel Adnan Adolfo Adrian Agnes Agnieszka Ahmad Ahmed Ahmedou Ahmet Aisha Aishwarya
Ajay Akbar Akhmad Akihito Akiko Akira Akram Al Alain Alan Alasdair Alassane Alastair Albert Alberto Aldo Alejandro
Aleksander Aleksandr Aleksei Alessandra Alessandro Alex Alexander Alexei Alexey Alexis Alfonso Alfred Algirdas Ali
Alia Alice Alija Alireza Allan Allen Ally Alonso Alonzo Alu Alvaro Alvin Amanda Amber Amelie Amin Amneh Amos Amr Amy
Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andris Andriy Andrzej Andy Angel Angela
Angelika Angelo Angus Anibal Anil Anja Anke Ann Anna Anne Annika Anthony Antonio Antonis Anwar Aoife Arantxa Aravinda
Archie Arda Ari Ariel Arjuna Arkady Armando Armin Arnar Arnaud Arpad Arseniy Arthur Arturo Arun Arvydas Asa Ashley
Ashok Ashraf Asif Askar Aslan Astrid Atal Ato Attila Aubrey Audrey Augusto Aung Austin Avigdor Axel Ayesha Ayman Aziz
Badr Baltasar Bambang Bandar Banharn Barack Barbara Barbora Barnaby Barry Bashar Basil Beatriz Bebeto Ben Benazir
Benigno Benjamin Bernadette Bernard Bernd Bernhard Bernice Bernie Bert Berti Bertie Bertrand Betty Beverly Biljana
Bill Billy Binyamin Birgit Bjarne Bjorn Björn Blaise Blake Blanche Bob Bobby Bohdan Boniface Boris Borut Boutros Boyko
Brad Bradley Brandon Branko Brenda Brendan Brent Brett Brian Bridget Brigitte Brittany Bronislaw Bruce Bruno Bryan
Bubba Bulent Burhanuddin Byron Cafu Caitlin Callum Calvin Cameron Camille Camilo Carl Carlo Carlos Carmen Carol
Caroline Carolyn Cary Casey Catherine Cathy Cavaco Cecil Cecilia Cecily Cedric Celia Celine Cesar Chaminda Chanda
Chandrika Charlene Charles Charlie Charlotte Chavalit Chea Chen Cheryl Chester Chiang Chiara Chloe Cho Choi Chris
Christian Christina Christine Christophe Christopher Chuan Chuck Chung Ciaran Cindy Claire Clara Clare Clarence
Clarissa Claude Claudia Claudio Cleo Cliff Clifford Clint Clive Clyde Cody Colin Colleen Conchita Condoleezza Connor
Conor Cora Corazon Corey Corinne Corneliu Cory Costantino Costas Craig Cristina Cynthia Cyril Cédric Dae-jung Daley
Dalia Damon Dan Dana Daniel Daniele Danielle Danny Daoud Daphne Darrell Darren Darryl Darwin Dave Davey David Davide
Davis Davor Davy Dawood Dean Deborah Debra Declan Deion Dejan Delbert Delia Della Deng Denis Denise Dennis Derek
Dermot Desmond Detlef Deve Devin Diana Diane Dick Didier Diego Dieter Dikembe Dilma Dimitrios Dimitris Dinah Dino Dirk
Dmitri Dmitry Dolly Dolores Dominic Dominique Don Donald Donna Donny Donovan Dora Doreen Doris Dorothy Doug Douglas
Dragan Drew Dries Dudley Duncan Dunga Durao Dusan Dwayne Dwight Dylan Dzhokhar Ed Eddie Edgar Edi Edith Edmund Edna
Edouard Eduard Eduardo Edward Edwin Egil Ehud Eidur Eileen Ejup Ekaterina Elaine Eleanor Elena Eli Elijah Elizabeth
Ellen Elliot Elliott Elmer Elsie Elton Elvis Emanuel Emery Emil Emile Emilia Emilio Emily Emma Emmanuel Emmett Emmitt
Emomali Emre Enlai Enrico Enrique Enver Eric Erica Erich Erik Erika Erna Ernest Ernesto Ernie Ernst Erwin Esko Estelle
Esther Ethan Ethel Etienne Euan Eugene Eunice Eva Evan Evander Evangelos Evelyn Everett Evgeni Evgeny Evo Ewa Ewan
Ezra Fabien Fabio Fabrice Fabrizio Fadi Fahd Faisal Farah Fares Farooq Farouk Faruq Fatih Fatima Fatos Fawzi Fay Faye
Federica Felicity Felipe Felix Ferdinand Ferenc Fermin Fernando Fidel Fiona Floyd Foday Forrest Frances Francesca
Francesco Francis Francisco Franck Franco Francois Francoise Franjo Frank Frank-Walter Frankie Franklin Frans
Frantisek Franz Franz-Josef François Fred Freda Freddie Freddy Frederic Frederick Frederik Fredrik Freya Frieda
Friedrich Fuad Gabe Gabor Gabriel Gabriele Gael Gail Galina Gamal Gareth Garrett Garry Gary Gavin Geir Genevieve
Gennadi Gennady Geoff Geoffrey George Georgi Georgina Georgios Gerald Geraldine Gerard Gerhard Gerrit Gerry Gertrude
Geun-hye Ghassan Gheorghe Gheorghi Giancarlo Gianfranco Gianluca Gianni Gigi Gil Gilbert Gilles Gillian Gina Gintaras
Giorgio Giovanni Gisele Giulia Giuliano Giulio Giuseppe Gladys Glafcos Glen Glenda Glenn Gloria Godfrey Goh Goncalo
Goncz Gonzalo Goodluck Goran Gordon Graca Grace Graeme Graham Grant Greg Gregg Gregory Greta Grigory Gro Grzegorz
Guenter Guenther Guillaume Guillermo Gulbuddin Guntars Guntis Guo Gus Gustaf Gustavo Guus Guy Gwen Gyula Göran Günter
Haakon Habib Hafez Haile Hakan Hakeem Hal Halldor Hamad Hamdan Hamdullah Hamid Hamish Hana Hani Hank Hannah Hans
Hans-Dietrich Hans-Juergen Hansie Harald Haris Harley Harold Haroun Harriet Harris Harrison Harry Haruki Harun Harvey
Hasan Hashan Hashemi Hashim Hassan Hatem Haytham Heather Hector Heidi Heike Heikki Heinrich Heinz Heinz-Harald Hekmat
Helen Helena Helga Helle Helmut Hendrik Henri Henrietta Henrik Henry Herb Herbert Herman Hermann Hernan Herve Heydar
Hezekiel Hicham Hideki Hideo Hilary Hilda Hillary Hirohito Hiroshi Hisham Hissene Homer Horace Horst Hosni Hossein
Howard Hristo Huang Hubert Hugh Hugo Humphrey Hun Husain Hussain Hussein Iain Ian Ibn Ibrahim Ichiro Ida Idi Idris
Idriss Ieng Ignacio Igor Ijaz Iker Il-sung Ilham Imad Imelda Imogen Imomali Imran Indira Ing-wen Inga Ingeborg Ingrid
Ingvar Inzamam Ioannis Ion Ira Irene Irina Irving Irwin Isaac Isabel Isabella Isabelle Isaiah Isaias Ismail Issam
Istvan Itamar Iva Ivan Ivana Ivica Iyad Jaap Jaber Jacinda Jack Jacob Jacqueline Jacques Jacquie Jae-in Jafar Jaime
Jake Jalal Jamal James Jamie Jan Jan-Michael Jana Jane Janet Janez Janice Janine Janne Janos Jared Jari Jarmo Jaromir
Jaroslaw Jarvis Jason Jasper Javagal Javed Javier Jawaharlal Jean Jean-Bertrand Jean-Claude Jean-Francois Jean-Jacques
Jean-Louis Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jeanette Jeanne Jed Jeff Jeffrey Jelena Jelle Jennifer Jenny Jens
Jenson Jeremy Jerome Jerry Jerzy Jesper Jess Jesse Jessica Jessie Jiabao Jiang Jibril Jill Jim Jimmy Jinping Jintao
Jiri Jo Jo-Wilfried Joachim Joan Joanna Joanne Joao Joaquin Jocelyn Jodie Joe Joel Joerg Johan Johann Johannes John
Johnnie Johnny Joko Jon Jonas Jonathan Jong-il Jong-un Jonty Joost Jordan Jorge Jos Joschka Jose Josef Joseph
Josephine Joshua Josie José Joyce Jozef Jozsef João Juan Juan-Martin Juan-Pablo Judi Judith Judy Juergen Juha Jukka
Julia Julian Julie Julien Juliet Juliette Julija Julio Julio-Cesar Julius Jung Junichiro Justin Justine Juvenal Jörg
Jürgen Kadhim Kamal Kamala Kareem Karel Karen Karim Karl Karl-Heinz Kassem Katarina Katarzyna Kate Katherine Kathie
Kathleen Kathryn Kathy Katie Katja Kayla Kazimierz Kazuo Kazuyoshi Kees Keith Keizo Keke Kelly Kelvin Kemal Ken
Kenenisa Kenji Kenneth Kenny Keqiang Kerry Kerstin Kevin Khadija Khaled Khalid Khalil Khieu Kieran Kiichi Kim Kimberly
Kimi Kimiko Kirill Kirk Kiro Kirsten Kirsty Kitty Kjell Kjetil Klaus Kobe Kofi Konstantin Konstantinos Kostas Kresimir
Kristen Kristin Krzysztof Ksenia Kurt Kyle Ladislav Lajos Lalu Lamar Lamberto Lance Lansana Larisa Larry Lars Laszlo
Laura Lauren Laurence Laurent Lawrence Layla LeBron Leah Lech Lee Leila Len Lena Lennart Lennox Leo Leon Leonard
Leonid Leonora Leopold Leroy Les Lesley Leslie Lester Leszek Letitia Levi Levon Levy Lewis Liam Liamine Liliana
Lillian Lin Linda Lindsay Linford Lionel Lisa Lisbeth Liu Liz Ljubco Lleyton Lloyd Logan Lois Lola Lorenzo Lori Lorna
Lorraine Lothar Lottie Lou Louis Louise Lowell Luay Lubos Luc Luca Lucas Lucia Luciano Lucille Lucio Lucy Ludmila
Ludwig Luigi Luis Luisa Luise Luiz Luke Lutfi Luther Lydia Lyle Lynda Lynette Lynn Lyudmila Mabel Mack Madeleine
Madeline Mae Magda Magdalena Maggie Magnus Mahathir Maher Mahinda Mahmoud Mahmud Maisie Majid Makhaya Maksim Malala
Malcolm Malgorzata MaliVai Malivai Manfred Mangosuthu Manmohan Manny Manon Manuel Manuela Marat Marc Marcel Marcela
Marcella Marcello Marcelo Marcia Marco Marcus Marek Margaret Margaretha Margarita Margot Margrethe Margrit Maria
Marian Marianne Maribel Marie Marietta Marilyn Marina Marine Mario Marion Marisa Marjorie Mark Markus Marla Marlene
Marshall Marta Martha Martin Martina Martti Marty Marvan Marvin Marwan Mary Mary-Joe Maryam Maryia Masahiro Masao
Masoud Massimiliano Massimo Massoud Mate Mathew Matilda Mats Matt Matteo Matthew Matthias Matti Maud Mauno Maureen
Maurice Maurizio Mauro Mavis Max Maxim Maxine Maxwell Mazen Meg Megan Megawati Mehdi Mehmet Melchior Meles Melinda
Melissa Melvin Mengistu Mercedes Meredith Merle Merlene Mesut Mia Micah Michael Michaelle Michal Michel Michele
Michelle Mick Mickey Miguel Mika Mike Mikhail Mikulas Milan Mildred Milena Millie Milo Milorad Milos Miloslav Milton
Mimi Mina Minnie Miranda Miriam Mirjana Miroslav Mitch Mitchell Moammar Mobutu Mogens Mohamed Mohammad Mohammed
Mohandas Moin Moira Moise Molly Momcilo Mona Monica Monika Monique Monty Moo-hyun Morgan Morihiro Morris Mortimer
Moses Moshe Moshood Mounir Moussa Mowaffak Muammar Muhammad Muhammadu Mulayam Munir Muqtada Muriel Musa Mushtaq
Mustafa Muttiah Mwai Mykola Myra Myron Myrtle Myung-bak Naas Nabih Nabil Nadezhda Nadia Nadine Naftali Najib Nancy
Nanette Naoko Naomi Naoto Narendra Naruhito Naseem Naser Nasser Natalia Natalie Natalya Natan Natasha Nathalie Nathan
Nawaz Nayef Ne Neal Nebojsa Necmettin Ned Neil Nellie Nelly Nelson Nestor Newt Newton Ngozi Nguyen Niamh Nicanor
Nicholas Nick Nico Nicola Nicolae Nicolas Nicole Nicolette Niels Nigel Nikolai Nikolay Nikos Nils Nina Nir Nizar Noah
Noboru Noelle Nora Norbert Norma Norman Norodom Noureddine Nouri Nourredine Novak Nuno Nuri Nursultan Odd Odette
Oksana Olaf Olafur Ole Oleg Oleksandr Oleksiy Olga Oliver Olivia Olivier Ollanta Olof Olusegun Omar Ophelia Oprah
Orville Osama Oscar Oskar Osman Othman Otis Ottilie Otto Owen Paavo Pablo Padraig Paloma Pam Pamela Paola Paolo Pascal
Pasteur Patrice Patricia Patrick Patsy Paul Paula Paulo Pavel Pavlo Pawel Payne Pedro Peggy Pekka Penelope Per Percy
Perla Perry Pervez Petar Pete Peter Petr Petra Petre Petro Petronella Pham Phan Phil Philip Philippa Philippe Phyllis
Pierce Pierferdinando Pierluigi Piero Pierre Piet Pieter Pietro Pilar Piotr Pol Polly Portia Poul Prabowo Prayuth
Predrag Priscilla Priyanka Pär Qasim Qassem Qian Qiao Quentin Quincy Rachael Rachel Radovan Raed Rafa Rafael Rafaela
Raffaella Rafik Rafiq Rahul Raila Rainer Raj Rajiv Ralf Ralph Ramesh Rami Ramon Ramona Ramush Ramzan Ramzi Randall
Randy Rania Ranil Raquel Rashad Rashid Ratko Rauf Raul Ravi Ray Raymond Raúl Rebecca Recep Reg Reggie Regina Reinhard
Renato Rene Renee Rex Reza Rhoda Rhonda Riad Ricardo Riccardo Richard Rick Ricky Riddick Ridha Rigoberta Rigoberto
Risto Rita Rivaldo Riyad Rob Robert Roberta Roberto Rocco Rodaba Roderick Rodger Rodney Rodrigo Roger Roh Roland Rolf
Roman Romano Romario Romelu Romesh Ron Ronald Ronaldo Rongji Ronnie Rory Rosa Rosalie Rosalind Rosalinda Rosanna
Roscoe Rosemary Roshan Rosie Ross Rowena Roxanne Roy Rubens Rudolf Rudy Rufus Rui Rupert Ruslan Russ Russell Ruth Ruud
Ryan Ryutaro Saad Sabah Sabine Sabri Sabrina Sachin Saddam Sadie Sadiq Saeb Saeed Safwan Said Saku Salah Saleh Salem
Sali Salim Sally Sally-Ann Salman Salvatore Sam Samantha Sami Samir Samira Sammy Samuel Sanath Sandra Sandrine Sandro
Sandy Sanford Sani Sanjay Sanna Santiago Saparmurat Saqlain Sara Sarah Sasa Saskia Satoshi Saul Sauli Scott Scottie
Seamus Sean Sebastian Sebastien Segolene Sehar Seiroku Selena Selim Selma Serena Serge Sergei Sergey Sergi Sergio
Serhiy Seth Seve Severiano Shahid Shamil Shane Shaquille Sharon Shaun Shawn Sheila Shelley Sherman Sheryl Shigeru
Shimon Shinji Shinzo Shirin Shirley Shoaib Shui-bian Shukri Shunsuke Siad Sidney Siegfried Sigrid Siim Silas Silke
Silvia Silvio Simeon Simon Simona Simone Sinead Sinisa Siobhan Sixto Slobodan Sofia Solomon Sonia Sonja Sophia Sophie
Soren Sotomayor Sourav Spencer Stan Stanislaw Stanley Stefan Stefania Stefanie Stefano Steffan Steffen Steffi Stella
Stephane Stephanie Stephen Sterling Steve Steven Stevie Stewart Stich Stipe Stoyan Stuart Subhas Sue Suharto Sukarno
Sulaiman Suleiman Suleyman Suresh Susan Susanna Susanne Susilo Suu Suzanne Sven Svetlana Sydney Sylvestre Sylvia
Sylvie Søren Tabitha Tadeusz Taha Taher Takashi Takeshi Taki Talal Tamara Tammy Tang Tansu Tanya Tara Tarek Tariq
Tarja Taro Tatiana Tatjana Tatyana Tawfiq Ted Teddy Teemu Teng-hui Teodor Terence Teresa Terrence Terry Tess Tessa
Thabo Thaksin Thea Thein Thelma Theo Theodore Theodoros Theresa Therese Thiago Thierry Thomas Thorbjorn Thorbjørn
Thorsten Tiago Tibor Tiger Tilda Tilly Tim Timo Timothy Tina Tobias Toby Todd Todor Tom Tomas Tomasz Tomiichi Tomislav
Tommy Toni Tony Toomas Tor Tore Torsten Toshiki Tove Tracey Tracy Traian Tran Traudl Travis Trent Trevor Tristan Trond
Troy Trudy Tsai Tsutomu Tunku Turgut Tyler Tyrone Tzipi Udo Uffe Ukyo Ulla Ulrich Ulrike Umar Umaru Umberto Umm Upul
Urho Ursula Usama Uwe Uzi Vaclav Valdas Valdis Valentina Valentine Valeri Valerie Valery Valtteri Vance Vanessa Vaughn
Vebjorn Velupillai Venkatesh Venuste Vera Verena Verity Vern Vernon Veronica Veronique Vesna Vic Vicente Vicki Victor
Victoria Vijay Viktor Vilma Vince Vincent Vincenzo Violeta Virgil Vitali Vitaly Vitor Vittorio Vivian Viviane Vivien
Vlade Vladimir Vojislav Volker Volodymyr Vuk Vyacheslav Vytautas Wade Wael Wafic Walid Wallace Walter Wanda Wang Waqar
Ward Warren Wasim Wayne Wen Wendell Wendy Werner Wes Wesley Wilbur Wilfred Wilhelmina Will Willard Willem William
Willie Willis Wilma Wilson Wim Winifred Winnie Winston Wladimir Wlodzimierz Wojciech Wole Wolfgang Woodrow Xabier Xavi
Xavier Xenia Xiaoping Yahya Yair Yang Yann Yannick Yannis Yaser Yasin Yasir Yasser Yassin Yasuhiro Yasuo Yekaterina
Yelena Yevgeni Yevgeny Yiannos Ying-jeou Yingluck Yitzhak Yohei Yoko Yolanda Yoshihiko Yoshiro Yossi Younes Young-sam
Younis Youri Youssef Yoweri Yukio Yulia Yunus Yuri Yuriy Yury Yusra Yusuf Yves Yvette Yvonne Zach Zachary Zack Zahra
Zaid Zainab Zakaria Zara Zayd Zayed Zbigniew Zdenek Zedong Zelda Zelimkhan Zemin Zhan Zhang Zhao Zhelyu Zhou Zhu Ziad
Zina Zine Zinedine Zoe Zofia Zoltan Zoran Zuckerberg Zuhair Zulfikar Zuzana Zvonimir
`;

export const FORENAMES: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
