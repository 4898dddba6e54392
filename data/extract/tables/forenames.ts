// Forenames from the world's news, of women and men. Compiled by hand for this project.
const LIST = `
Aamir Aaron Abdala Abdallah Abdel Abdelaziz Abdou Abdoulaye Abdul Abdul-Aziz Abdulaziz Abdullah Abdurrahman Abhisit
Abigail Abraham Abu Achille Adam Adel Adnan Adolfo Adrian Agnieszka Ahmad Ahmed Ahmedou Ahmet Aisha Aishwarya Ajay
Akbar Akhmad Akihito Akiko Akira Akram Al Alain Alan Alasdair Alassane Alastair Albert Alberto Aldo Alejandro
Aleksander Aleksandr Aleksei Alessandra Alessandro Alex Alexander Alexei Alexey Alexis Alfonso Alfred Algirdas Ali
Alia Alice Alija Alireza Allan Allen Ally Alonso Alonzo Alu Alvaro Amanda Amber Amelie Amin Amneh Amos Amr Amy
Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andris Andriy Andrzej Andy Angel Angela
Angelika Angelo Angus Anibal Anil Anja Anke Ann Anna Anne Annika Anthony Antonio Antonis Anwar Aoife Arantxa Aravinda
Archie Arda Ari Ariel Arjuna Arkady Armando Armin Arnar Arnaud Arpad Arseniy Arthur Arturo Arun Arvydas Asa Ashley
Ashok Ashraf Asif Askar Aslan Astrid Atal Ato Attila Aubrey Augusto Aung Austin Avigdor Axel Ayesha Ayman Aziz Badr
Baltasar Bambang Bandar Banharn Barack Barbara Barbora Barnaby Barry Bashar Basil Beatriz Bebeto Ben Benazir Benigno
Benjamin Bernard Bernd Bernhard Bernie Bert Berti Bertie Bertrand Betty Beverly Biljana Bill Billy Binyamin Birgit
Bjarne Bjorn Björn Blaise Blake Bob Bobby Bohdan Boniface Boris Borut Boutros Boyko Brad Bradley Brandon Branko Brenda
Brendan Brent Brett Brian Bridget Brigitte Brittany Bronislaw Bruce Bruno Bryan Bubba Bulent Burhanuddin Byron Cafu
Callum Calvin Cameron Camille Camilo Carl Carlo Carlos Carmen Carol Caroline Carolyn Cary Casey Catherine Cathy Cavaco
Cecil Cedric Celine Cesar Chaminda Chanda Chandrika Charles Charlie Charlotte Chavalit Chea Chen Cheryl Chester Chiang
Chiara Chloe Cho Choi Chris Christian Christina Christine Christophe Christopher Chuan Chuck Chung Ciaran Claire Clare
Clarence Claude Claudia Claudio Cliff Clifford Clint Clive Clyde Cody Colin Conchita Condoleezza Connor Conor Corazon
Corey Corneliu Cory Costantino Costas Craig Cristina Cynthia Cyril Cédric Dae-jung Daley Dalia Damon Dan Dana Daniel
Daniele Danielle Danny Daoud Darrell Darren Darryl Darwin Dave Davey David Davide Davis Davor Davy Dawood Dean Deborah
Debra Declan Deion Dejan Delbert Deng Denis Denise Dennis Derek Dermot Desmond Detlef Deve Devin Diana Diane Dick
Didier Diego Dieter Dikembe Dilma Dimitrios Dimitris Dino Dirk Dmitri Dmitry Dolores Dominic Dominique Don Donald
Donna Donny Donovan Doris Dorothy Doug Douglas Dragan Drew Dudley Duncan Dunga Durao Dusan Dwayne Dwight Dylan
Dzhokhar Ed Eddie Edgar Edi Edmund Edouard Eduard Eduardo Edward Edwin Egil Ehud Eidur Eileen Ejup Ekaterina Elena Eli
Elijah Elizabeth Ellen Elliot Elliott Elmer Elton Elvis Emanuel Emery Emil Emile Emilio Emily Emma Emmanuel Emmett
Emmitt Emomali Emre Enlai Enrico Enrique Eric Erich Erik Erna Ernest Ernesto Ernie Ernst Erwin Esko Ethan Etienne Euan
Eugene Evan Evander Evangelos Evelyn Everett Evgeni Evgeny Evo Ewa Ewan Ezra Fabien Fabio Fabrice Fabrizio Fadi Fahd
Faisal Farah Fares Farooq Farouk Faruq Fatih Fatima Fatos Fawzi Federica Felipe Felix Ferdinand Ferenc Fermin Fernando
Fidel Fiona Floyd Foday Forrest Frances Francesca Francesco Francis Francisco Franck Franco Francois Francoise Franjo
Frank Frank-Walter Frankie Franklin Frans Frantisek Franz Franz-Josef François Fred Freddie Freddy Frederic Frederick
Frederik Fredrik Friedrich Fuad Gabe Gabor Gabriel Gabriele Gael Gail Galina Gamal Gareth Garrett Garry Gary Gavin
Geir Gennadi Gennady Geoff Geoffrey George Georgi Georgios Gerald Gerard Gerhard Gerrit Gerry Geun-hye Ghassan
Gheorghe Gheorghi Giancarlo Gianfranco Gianluca Gianni Gigi Gil Gilbert Gilles Gillian Gintaras Giorgio Giovanni
Giulia Giuliano Giulio Giuseppe Glafcos Glen Glenn Gloria Godfrey Goh Goncalo Goncz Gonzalo Goodluck Goran Gordon
Graca Grace Graeme Graham Grant Greg Gregg Gregory Greta Grigory Gro Grzegorz Guenter Guenther Guillaume Guillermo
Gulbuddin Guntars Guntis Guo Gus Gustaf Gustavo Guus Guy Gyula Göran Günter Haakon Habib Hafez Haile Hakan Hakeem Hal
Halldor Hamad Hamdan Hamdullah Hamid Hamish Hana Hani Hank Hannah Hans Hans-Dietrich Hans-Juergen Hansie Harald Haris
Harley Harold Haroun Harris Harrison Harry Haruki Harun Harvey Hasan Hashan Hashemi Hashim Hassan Hatem Haytham
Heather Hector Heike Heikki Heinrich Heinz Heinz-Harald Hekmat Helen Helena Helle Helmut Hendrik Henri Henrik Henry
Herb Herbert Herman Hermann Hernan Herve Heydar Hezekiel Hicham Hideki Hideo Hilary Hillary Hirohito Hiroshi Hisham
Hissene Homer Horace Horst Hosni Hossein Howard Hristo Huang Hubert Hugh Hugo Humphrey Hun Husain Hussain Hussein Iain
Ian Ibn Ibrahim Ichiro Idi Idris Idriss Ieng Ignacio Igor Ijaz Iker Il-sung Ilham Imad Imelda Imomali Imran Indira
Ing-wen Ingrid Ingvar Inzamam Ioannis Ion Ira Irina Irving Irwin Isaac Isabel Isabella Isabelle Isaiah Isaias Ismail
Issam Istvan Itamar Iva Ivan Ivana Ivica Iyad Jaap Jaber Jacinda Jack Jacob Jacqueline Jacques Jae-in Jafar Jaime Jake
Jalal Jamal James Jamie Jan Jan-Michael Jana Janet Janez Janice Janne Janos Jared Jari Jarmo Jaromir Jaroslaw Jarvis
Jason Jasper Javagal Javed Javier Jawaharlal Jean Jean-Bertrand Jean-Claude Jean-Francois Jean-Jacques Jean-Louis
Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jed Jeff Jeffrey Jelena Jelle Jennifer Jens Jenson Jeremy Jerome Jerry Jerzy
Jesper Jess Jesse Jessica Jiabao Jiang Jibril Jim Jimmy Jinping Jintao Jiri Jo-Wilfried Joachim Joan Joanna Joao
Joaquin Joe Joel Joerg Johan Johann Johannes John Johnnie Johnny Joko Jon Jonas Jonathan Jong-il Jong-un Jonty Joost
Jordan Jorge Jos Joschka Jose Josef Joseph Joshua José Joyce Jozef Jozsef João Juan Juan-Martin Juan-Pablo Judith Judy
Juergen Juha Jukka Julia Julian Julie Julien Julija Julio Julio-Cesar Julius Jung Junichiro Justin Justine Juvenal
Jörg Jürgen Kadhim Kamal Kamala Kareem Karel Karen Karim Karl Karl-Heinz Kassem Katarina Katarzyna Katherine Kathleen
Kathryn Katja Kayla Kazimierz Kazuo Kazuyoshi Kees Keith Keizo Keke Kelly Kelvin Kemal Ken Kenenisa Kenji Kenneth
Kenny Keqiang Kerstin Kevin Khadija Khaled Khalid Khalil Khieu Kieran Kiichi Kim Kimberly Kimi Kimiko Kirill Kirk Kiro
Kjell Kjetil Klaus Kobe Kofi Konstantin Konstantinos Kostas Kresimir Krzysztof Ksenia Kurt Kyle Ladislav Lajos Lalu
Lamar Lamberto Lance Lansana Larisa Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Layla LeBron Lech Lee
Leila Len Lennart Lennox Leo Leon Leonard Leonid Leopold Leroy Les Lesley Leslie Lester Leszek Levi Levon Levy Lewis
Liam Liamine Lin Linda Lindsay Linford Lionel Lisa Liu Ljubco Lleyton Lloyd Logan Lorenzo Lori Lothar Lou Louis Louise
Lowell Luay Lubos Luc Luca Lucas Lucia Luciano Lucio Ludmila Ludwig Luigi Luis Luiz Luke Lutfi Luther Lyle Lynn
Lyudmila Mack Madeleine Magdalena Magnus Mahathir Maher Mahinda Mahmoud Mahmud Majid Makhaya Maksim Malala Malcolm
Malgorzata MaliVai Malivai Manfred Mangosuthu Manmohan Manny Manon Manuel Manuela Marat Marc Marcel Marcello Marcelo
Marco Marcus Marek Margaret Margrethe Maria Marie Marilyn Marina Marine Mario Mark Markus Marshall Marta Martha Martin
Martina Martti Marty Marvan Marvin Marwan Mary Mary-Joe Maryam Maryia Masahiro Masao Masoud Massimiliano Massimo
Massoud Mate Mathew Mats Matt Matteo Matthew Matthias Matti Mauno Maureen Maurice Maurizio Mauro Max Maxim Maxwell
Mazen Megan Megawati Mehdi Mehmet Melchior Meles Melissa Melvin Mengistu Meredith Merle Merlene Mesut Micah Michael
Michaelle Michal Michel Michele Michelle Mick Mickey Miguel Mika Mike Mikhail Mikulas Milan Milo Milorad Milos
Miloslav Milton Mirjana Miroslav Mitch Mitchell Moammar Mobutu Mogens Mohamed Mohammad Mohammed Mohandas Moin Moise
Momcilo Monica Monika Monique Monty Moo-hyun Morgan Morihiro Morris Mortimer Moses Moshe Moshood Mounir Moussa
Mowaffak Muammar Muhammad Muhammadu Mulayam Munir Muqtada Musa Mushtaq Mustafa Muttiah Mwai Mykola Myron Myung-bak
Naas Nabih Nabil Nadia Naftali Najib Nancy Naoko Naoto Narendra Naruhito Naseem Naser Nasser Natalia Natalie Natalya
Natan Natasha Nathalie Nathan Nawaz Nayef Ne Neal Nebojsa Necmettin Ned Neil Nelson Nestor Newt Newton Ngozi Nguyen
Niamh Nicanor Nicholas Nick Nico Nicola Nicolae Nicolas Nicole Niels Nigel Nikolai Nikolay Nikos Nils Nir Nizar Noah
Noboru Norbert Norman Norodom Noureddine Nouri Nourredine Novak Nuno Nuri Nursultan Odd Oksana Olaf Olafur Ole Oleg
Oleksandr Oleksiy Olga Oliver Olivia Olivier Ollanta Olof Olusegun Omar Oprah Orville Osama Oscar Oskar Osman Othman
Otis Otto Owen Paavo Pablo Padraig Pamela Paola Paolo Pascal Pasteur Patrice Patricia Patrick Paul Paula Paulo Pavel
Pavlo Pawel Payne Pedro Pekka Per Percy Perry Pervez Petar Pete Peter Petr Petra Petre Petro Pham Phan Phil Philip
Philippe Pierce Pierferdinando Pierluigi Piero Pierre Piet Pieter Pietro Pilar Piotr Pol Poul Prabowo Prayuth Predrag
Priyanka Pär Qasim Qassem Qian Qiao Quentin Quincy Rachel Radovan Raed Rafa Rafael Raffaella Rafik Rafiq Rahul Raila
Rainer Raj Rajiv Ralf Ralph Ramesh Rami Ramon Ramush Ramzan Ramzi Randall Randy Rania Ranil Rashad Rashid Ratko Rauf
Raul Ravi Ray Raymond Raúl Rebecca Recep Reg Reggie Reinhard Renato Rene Rex Reza Riad Ricardo Riccardo Richard Rick
Ricky Riddick Ridha Rigoberta Rigoberto Risto Rivaldo Riyad Rob Robert Roberto Rocco Rodaba Roderick Rodger Rodney
Rodrigo Roger Roh Roland Rolf Roman Romano Romario Romesh Ron Ronald Ronaldo Rongji Ronnie Rory Rosa Roscoe Roshan
Ross Roy Rubens Rudolf Rudy Rufus Rui Rupert Ruslan Russ Russell Ruth Ruud Ryan Ryutaro Saad Sabah Sabine Sabri Sachin
Saddam Sadiq Saeb Saeed Safwan Said Saku Salah Saleh Salem Sali Salim Sally Salman Salvatore Sam Samantha Sami Samir
Samira Sammy Samuel Sanath Sandra Sandrine Sandro Sandy Sanford Sani Sanjay Sanna Santiago Saparmurat Saqlain Sara
Sarah Sasa Satoshi Saul Sauli Scott Scottie Seamus Sean Sebastian Sebastien Segolene Sehar Seiroku Selim Serena Serge
Sergei Sergey Sergi Sergio Serhiy Seth Seve Severiano Shahid Shamil Shane Shaquille Sharon Shaun Shawn Sheila Sherman
Shigeru Shimon Shinji Shinzo Shirin Shirley Shoaib Shui-bian Shukri Shunsuke Siad Sidney Siegfried Siim Silas Silke
Silvia Silvio Simeon Simon Simona Sinisa Siobhan Sixto Slobodan Solomon Sonia Sophia Sophie Soren Sotomayor Sourav
Spencer Stan Stanislaw Stanley Stefan Stefano Steffan Steffen Steffi Stephane Stephanie Stephen Sterling Steve Steven
Stevie Stewart Stich Stipe Stoyan Stuart Subhas Suharto Sukarno Sulaiman Suleiman Suleyman Suresh Susan Susilo Suu
Sven Svetlana Sydney Sylvestre Sylvie Søren Tadeusz Taha Taher Takashi Takeshi Taki Talal Tang Tansu Tarek Tariq Tarja
Taro Tatiana Tatyana Tawfiq Ted Teddy Teemu Teng-hui Teodor Terence Teresa Terrence Terry Thabo Thaksin Thein Theo
Theodore Theodoros Theresa Thiago Thierry Thomas Thorbjorn Thorbjørn Thorsten Tiago Tibor Tiger Tim Timo Timothy
Tobias Toby Todd Todor Tom Tomas Tomasz Tomiichi Tomislav Tommy Toni Tony Toomas Tor Tore Torsten Toshiki Tracey Tracy
Traian Tran Travis Trent Trevor Tristan Trond Troy Tsai Tsutomu Tunku Turgut Tyler Tyrone Tzipi Udo Uffe Ukyo Ulrich
Ulrike Umar Umaru Umberto Umm Upul Urho Ursula Usama Uwe Uzi Vaclav Valdas Valdis Valentina Valentine Valeri Valery
Valtteri Vance Vaughn Vebjorn Velupillai Venkatesh Venuste Vern Vernon Veronique Vesna Vic Vicente Victor Victoria
Vijay Viktor Vince Vincent Vincenzo Violeta Virgil Vitali Vitaly Vitor Vittorio Vlade Vladimir Vojislav Volker
Volodymyr Vuk Vyacheslav Vytautas Wade Wael Wafic Walid Wallace Walter Wang Waqar Ward Warren Wasim Wayne Wen Wendell
Wendy Werner Wes Wesley Wilbur Wilfred Will Willard Willem William Willie Willis Wilson Wim Winnie Winston Wladimir
Wlodzimierz Wojciech Wole Wolfgang Woodrow Xabier Xavi Xavier Xiaoping Yahya Yair Yang Yann Yannick Yannis Yaser Yasin
Yasir Yasser Yassin Yasuhiro Yasuo Yekaterina Yelena Yevgeni Yevgeny Yiannos Ying-jeou Yingluck Yitzhak Yohei Yoko
Yoshihiko Yoshiro Yossi Younes Young-sam Younis Youri Youssef Yoweri Yukio Yulia Yunus Yuri Yuriy Yury Yusuf Yves Zach
Zachary Zack Zahra Zaid Zakaria Zayd Zayed Zbigniew Zdenek Zedong Zelimkhan Zemin Zhan Zhang Zhao Zhelyu Zhou Zhu Ziad
Zina Zine Zinedine Zoltan Zoran Zuckerberg Zuhair Zulfikar Zuzana Zvonimir
`;

export const FORENAMES: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
