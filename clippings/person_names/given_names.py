"""Common given names of Europe, the Americas, India and Indonesia, also in other scripts.

A line with one of these is a person's name even if nothing else on the page says so. Names that are
as often a place, a month or a common word are left out.
"""

from clippings.folding import folded
from clippings.person_names.given_names_uncased import is_uncased_name

# As `folded` spells them, and without strokes through letters.
GIVEN_NAMES = """
aaron abby abdul abdullah abigail adam adama adele adelina adnan adolfo adrian adriana adrien agata
agathe agnes agnieszka agus agustin ahmad ahmed aida aidan aileen aimee aisha aitor ajay akash akira
alain alan alba albert alberto albrecht alejandra alejandro aleksandar aleksander aleksandr
aleksandra aleksi alena ales alessandra alessandro alessia alex alexa alexander alexandra alexandre
alexandru alexei alexey alexis alfonso alfred alfredo alice alicia alina aline alison allan allen
allison alvaro alyssa amanda amandine amber amelia amelie amina aminata amir amit amy ana anais
anand ananya anastasia anders andre andrea andreas andree andreea andrei andrej andres andrew andrey
andrzej andy ane aneta angel angela angeles angelica angelika angelina angelo angie anil anita anja
ankit ankita anna annabel annabelle annalisa anne anneke anneli annelies annemarie annette annie
annika anouk anselm antje antoine antoinette anton antonella antonia antonin antonio antonis antti
anuj anupam anya arash aravind ariana ariane arianna ariel arielle arjun armand armando armin arnaud
arnd arne arno arnold aron arthur artur arturo arun arvind asha ashish ashley ashok ashwin asif
astrid athena attila atul aubrey audrey august augusto aurelie aurelien aurora avery axel ayesha
ayse aziz balazs balint barbara barbora barnaby barney barry bart bartosz bas bastian bastien beata
beatrice beatrix beatriz becky bela belen ben bence benedetta benedict benedicte benedikt benita
benito benjamin benny benoit bent berit bernadette bernard bernardo bernd bernhard bernt bert
bertrand beth bethany betsy betty bhavna bianca bill billy birgit birgitte birthe bjarne bjorn
blanca bob bobby bodil bogdan boris borja bozena brad bradley brady brandon branislav brenda brendan
brent brett brian brianna bridget brigitta brigitte britta brittany brooke bruce bruno bryan bryce
bryn budi burkhard byron caitlin cameron camila camilla camille candace candice capucine carina carl
carla carlo carlos carly carmen carol carola carole carolin carolina caroline carolyn carrie carsten
casey caspar cassandra cassidy cat catalin catalina catarina caterina catherine cathy catriona
cecile cecilia cedric celeste celia celine cem cesar chandra chantal charlene charles charlie
charlotte cheryl chiara chip chloe chris christa christel christelle christer christian christiane
christina christine christof christoffer christoph christophe christopher christos chuck ciara
cillian cindy claes claire clara clare clarissa claude claudia claudine claudio claus clemens
clement cliff clint clive cody colette colin colleen connie connor conor conrad constantin constanze
cora corentin corey corina corinna corinne cornelia cornelius corry cory cosima craig cristian
cristiana cristiano cristina cristobal csaba curt curtis cynthia cyril cyrille czeslaw dagmar damian
damiano damien damir damon dan dana daniel daniela daniele daniella danielle danilo danny dante
daphne darek daria dariusz darko darlene darrell darren darryl daryl dave david davide dawid dean
deanna debbie debora deborah debra deepak deepika deirdre delphine denis denisa denise dennis denny
derek desmond devin dewi dhruv diana diane dianne didier diego dieter dietmar dietrich dilip dimitri
dimitris dina dinesh dinis dino dipak dirk divya dmitri dmitriy dmitry dolores domenico dominic
dominik dominika dominique don donald donna donovan dorian doris dorota dorothea dorothee dorothy
dorte doug douglas drew duncan dusan dustin dwayne dylan ebba eberhard ebru ed eddie eddy edgar edit
edith edmund edoardo eduard eduardo edward edwin egon eileen einar eirik ekaterina elaine elena
eleni eleonora eli elias elif elin elina eline elio elisa elisabeth elisabetta elise eliza elizabeth
elke ella elle ellen ellie elliot elliott ellis elodie elsa elvira elzbieta emanuel emanuela
emanuele emelie emeline emil emilia emiliano emilie emilio emily emma emmanuel emmanuelle emre endre
enora enrico enrique enzo eric erica erich erick erik erika erin ernest ernesto ernst ervin erwin
esteban estelle esther ethan etienne eugen eugene eugenia eugenie eugenio eva evan evangelos evelina
evelyn evelyne evgeny ewa ewan eyal ezgi ezra fabian fabien fabienne fabio fabiola fabrice fabrizio
fadi faisal farah farhan farid fatima fatma fatou federica federico felicia felicitas felicity
felipe felix ferdinand ferenc fergus fernanda fernando filip filipe filippo finn fiona flavia flavio
florence florent florian florin forrest frances francesca francesco francine francis francisco
franck franco francois francoise frank frankie franz franziska fred freddie freddy frederic
frederick frederik frederique fredrik frida frieda friedrich fritz gabor gabriel gabriela gabriele
gabriella gabrielle gael gaetan gaetano ganesh gareth garrett garry gary gaspard gaurav gavin
genevieve geoff geoffrey geoffroy georg george georges georgi georgina georgios gerald geraldine
gerard gerardo gerd gergely gerhard germain gernot gero gerrit gerry gert gertrud ghislain giacomo
giada gian giancarlo gianfranco gianluca gianni gideon gil gilbert gilberto gilles gillian gina
ginny gino giorgia giorgio giorgos giovanna giovanni gisela gisele giselle gitte giulia giuliana
giuliano giulio giuseppe gizem glen glenda glenn gloria goran gordon gottfried grace graeme graham
grazia greg gregg gregoire gregor gregorio gregory greta gretchen gry grzegorz guadalupe guillaume
guillermo gulsen gunnar gunter gunther gustaf gustav gustavo gwen gyorgy gyula haakon hakan hakon
hal haley hamza han hana hank hanna hannah hanne hannes hans hansjorg harald hari harold harriet
harrison harry harvey hasan hassan hatice hattie heather hector hedvig hedwig hege heide heidi heike
heiko heiner heinrich heinz helen helena helene helga helge helmut hendrik hendry henning henri
henriette henrik henrike henry herbert heribert herman hermann hernan herve hilary hilde holger
holly horst howard hubert hugh hugo humberto hussein hynek iain ian ibrahim ida ignacio ignacy igor
ilaria ildiko ilka ilker ilse ilya ilze imke imran imre ina ines inga inge ingeborg ingo ingrid
inigo inka ioana ioanna ioannis ion ionut ira irena irene irina iris irmgard isaac isabel isabell
isabella isabelle isadora isla ismael ismail isobel istvan ivan ivana ivar ivo ivonne iwona izabela
jaakko jaap jack jackie jacob jacopo jacqueline jacques jadwiga jaime jake jakob jakub jamal james
jamie jan jana jane janet janez janice janina janine janis janne janos janusz jared jari jarkko
jaroslav jaroslaw jason jasper jaume javier jayne jean jeanette jeanne jeannie jeff jeffrey jelena
jen jenna jennie jennifer jenny jens jeremie jeremy jerome jerry jerzy jesper jess jesse jessica
jessie jesus jette jill jillian jim jimmy jiri jitka jo joachim joakim joan joana joann joanna
joanne joao joaquin jochen jodi jodie jody joe joel joelle joerg joern johan johann johanna johannes
john johnny jon jonas jonathan jonny joost jordi jorg jorge jorgen joris jorn jos jose josef josefin
josefina josefine joseph josephine josh joshua josie josip joyce jozef jozsef juan juana juanita
judit judith judy juha juho jukka jules julia julian juliana juliane julianne julie julien juliet
julieta juliette julio julius jurgen jussi justin justina justine justyna jutta juuso kai kaisa
kamal kamil kamila karan kare karel karen karim karin karina karl karla karlheinz karol karolin
karolina karoline karsten karthik kasia kaspar kasper kat katarina katarzyna kate katelyn katerina
katharina katharine katherine kathleen kathrin kathryn kathy katia katie katja katrin katrine katy
kavita kayla keith kelly kelsey ken kendall kendra kenneth kenny kenza kerry kerstin kevin khaled
khalid kiara kieran kilian kim kimberly kimmo kiran kirill kirsten kirsti kirstie kirstin kirsty
kishore kjell kjetil klaas klara klaus knud knut konrad konstantin konstantina konstantinos kostas
kris krishna krista kristen kristian kristiina kristin kristina kristine kristof kristoffer krystyna
krzysztof ksenia kurt kyle kylie ladislav lara larissa larry lars lasse laszlo laura laure laureen
lauren laurence laurens laurent laurentiu laurie lavinia lea leah leander leandro leanne leif leigh
leila leiv lena leo leon leona leonard leonardo leonie leonor leopold lesley leslie leszek leticia
lewis lexi lia liam liana lidia liesbeth liis lilian liliana lily lina linda lindsay lindsey linus
lionel lisa lisbeth lise lisette liv livia liz lizzie lloyd loic lois lola lora lorenz lorenza
lorenzo lori lorna lorraine lothar lotta lotte louis louisa louise lourdes luc luca lucas lucia
lucian luciana luciano lucie lucien lucila lucille lucinda lucio lucy ludivine ludmila ludovic
ludwig luigi luis luisa luiz lukas lukasz luke luna lutz lydia lynn lynne maarten maciej maddie
maddy madeleine madeline mads maelle magali magda magdalena maggie magnus mahesh mahmoud maik maike
maja malcolm malgorzata malik malin malte mamadou mandy manfred manish manoj manuel manuela mara
marc marcel marcela marcella marcello marcelo marcia marcin marco marcos marcus marek maren margaret
margareta margarete margarita margaux margherita margit margot margret marguerite maria mariam
mariana marianna marianne mariano mariateresa maribel marie marieke mariella marielle marietta
mariia marija marijn marika marilyn marin marina mario marion maris marisa marisol marissa marit
marita marius mariusz mariya marjan marjorie mark marko markus marla marleen marlene marlies marlon
marta marten martha marti martijn martin martina martine martino marton marty marvin mary maryam
marzena mateo mateusz mathias mathieu mathilda mathilde mathis matias matilda matilde matt matteo
matthew matthias matthieu matthijs matthis matti mattia mattias maud maureen maurice mauricio
maurizio mauro max maxim maxime maximilian maximiliano meera meg megan meghan mehdi mehmet melanie
melina melinda melissa merce mercedes meredith merle mert meryem mette mia micah michael michaela
michal michalis michel michela michele michelle mick mickael mickey miguel mihaela mihai mika mikael
mike mikel mikhail mikkel mikko miklos mikolaj mila milan milena milica milo milos mimi mina mira
miranda mircea mirco miriam mirja mirjam mirko miroslav mirza mitch mitchell mohamad mohamed
mohammad mohammed mohan mohd moira moises molly mona monica monika monique morgane moritz morris
morten moses muhammad murat muriel mustafa myriam nabil nadege nadia nadim nadine nadja nana nancy
nandini naomi narendra nasir nasser nastassja natacha natalia natalie natasa natascha natasha nate
nathalie nathan nathaniel navin neal neha neil nele nellie nelly nelson nicholas nick nicky nico
nicola nicolai nicolas nicole nicoletta nicolo niels nigel nihal niina nikhil niki nikita nikki
niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikos nils nina nino nisha nitin noah
noelia noelle noemi noemie nora norbert noreen norma norman nuno nur nuria octavio odile oivind
oktay ola olaf olav ole oleg oleksandr oleksii olena olesya olga oliver olivia olivier olle omar
ondrej oriol orla orlando orsolya oscar oskar osman otis ottavia ottmar otto oyvind pablo paige
palle paloma pam pamela paola paolo pascal pascale patric patrice patricia patricio patrick patrik
patrizia patrycja patty paul paula paulina pauline paulinho paulo pavel pavla pawel paz pedro peggy
pekka penelope per pere perry pete peter petr petra petri petros petter phil philip philipp philippa
philippe phillip phoebe pia piera pierce piero pierre pieter pietro pilar piotr polly pooja poppy
pradeep prakash pramod prashant praveen priscilla priya priyanka przemyslaw puneet quentin quincy
quinn quirin rachael rachel rachid radek radoslaw radu rafael rafal raffaele raffaella rahel rahul
raimund rainer raj rajan rajeev rajesh raju ralf ralph ram ramesh ramon ramona rana randall randolph
randy ranjit raoul raphael raphaelle raquel rasmus raul ravi raymond rebecca rebekah regina regine
reinhard reinhold remi remy renata renate renato renaud rene renee reto reza rhea rhian rhiannon
rhys ricarda ricardo riccardo richard rick rickard ricky riikka rita ritu rob robbie robert roberta
roberto robin robyn rocio roderick rodica rodolfo rodrigo roger rogerio rohan rohit roland rolando
rolf romain roman romana romy ron ronald ronan ronny rory rosa rosalia rosalind rosalyn rosanna rose
roselyne rosemary rosie ross roswitha roxana roxanne roy ruben rudi rudolf rudy rufus rui rupert
ruprecht russ russell ruth ryan ryszard saad sabina sabine sabrina sacha saeed sahar salim sally
salma salman salvador salvatore sam samantha sami samia samir sammy sampo samuel samuele sandeep
sandra sandrine sandro sandy sangeeta sanja sanjay sanjeev sanna sanne santino saoirse sara sarah
sari sascha sasha satu saul savas scott sean seb sebastian sebastiano sebastien selena selim selina
selma sepp serafina serena serge sergei sergey sergio sergiu seth severin severine sevgi shaheen
shakeel shalini shane shannon sharon shaun shauna shawn sheila shelby shelley shelly sheri sherry
shirley shivani shreya shruti shyam sibylle sid siddharth sidney sidsel siegfried sienna sigrid
sigrun silas silja silje silke silvana silvia silvio simon simona simone sinead siri sirpa slawomir
slobodan sneha snezana solene solveig sonia sonja sonny sophia sophie soren spencer spiros srinivas
stacey stacy stan stanislav stanislaw stanley stathis steen stef stefan stefania stefanie stefano
steffen stella sten steph stephan stephane stephanie stephen sterling steve steven stewart stig
stijn stine stuart subhash sue sujata sukanya suleyman sumit sunil suraj suresh susan susana susann
susanna susanne susie suzanna suzanne suzie svein sven svenja svetlana swati sylvain sylvester
sylvia sylvie szymon tabitha tadeusz tahir taina tamar tamara tamas tami tammy tamsin tania tanja
tanya tara tarek tariq tarja taru tasha tatiana tatjana taylor ted teemu teodor terence teresa
terese terje terrence terri terry tessa thaddeus thanos thea theo theodor theodora theodore theresa
therese thibault thibaut thierry thomas thorben thorsten tiago tibor tiffany tiina tilman tim timea
timo timothy tina tino tiziana tjeerd tobias toby todd tom tomas tomasz tomaz tommaso tommy toni
tonia tonino tony tonya tor torben tord tore torsten tove traci tracy travis trevor tricia trine
trish tristan trond troy trudy truls tucker tuomas turgay tyler udo ulf ulla ulrich ulrik ulrike
umair umberto umit urs ursula usha usman ute uwe vaclav vadim valentin valentina valeria valerie
valerio valery vanessa vania vasilis vasily veera venkat vera verena veronica veronika veronique
vibeke vicente vicki vicky victor victoria vidya viggo vijay vikas vikram viktor viktoria viktorija
vilde ville vilma vinay vince vincent vincenza vincenzo vinicius vinod viola violeta violetta
virginie vito vittoria vittorio vivek vivian viviana vivien vivienne vlad vladimir vojtech volker
volkmar waldemar walter waltraud wanda wayne wendy werner wes wesley wieland wieslawa wilfred
wilfried wilhelm will willem willi william willy winfried winston wojciech wolf wolfgang wout wytske
xabier xavi xavier ximena yael yana yann yannick yannis yaroslav yasemin yasin yasmin yasmina
yasmine yasser yolanda yorgos youssef yulia yuliya yuri yusuf yvan yves yvette yvon yvonne zac zach
zachary zack zbigniew zdenek zeljko zeynep zoe zofia zoltan zsofia zsolt zsuzsanna zuzana
александр александра александър алексеи алена алина алла анастасия анатолии ангелина андреи андріи
анна антон арина артем артур богдан богдана борис борислав вадим валентин валентина валерии валерия
василии вера вероника виктор виктория виолетта виталии владимир владислав всеволод вячеслав вікентіи
вікторія віталіи галина геннадии геннадіи георги георгии григории данііл дарья денис десислава диана
димитър дмитрии дмитро евгении евгения екатерина елена елизавета зоряна иван ивана иво игорь илья
инна иоан ирина карина катерина кирилл кирило константин кристина ксения лариса лев леонид леся
лидия лилия любовь людмила максим маргарита маринa марина мария марк марко марта маряна матвіи
микола милан милица милош мирослава михаил михаило надежда надія назар наталия наталья наталія
невена немања никита никола николаи оксана олег олександр олександра олексіи олена олеся ольга остап
павел павло петар петр петро петър пламен полина радмила роман руслан светлана світлана семен сергеи
сергіи слободан снежана соломія софья софія станислав степан стефан тамара тарас татьяна тетяна
тимур тодор федор цветан эдуард элина эльвира юлия юлія юрии юріи яков яна ярослав ігор ілля ілона
ірина јелена јована
αγγελικη αγγελοσ αθανασιοσ αθηνα αικατερινη αλεξανδρα αλεξανδροσ αλεξησ αναστασια αναστασιοσ ανδρεασ
ανθη αννα αντωνησ αποστολοσ αργυρω αρησ ασημινα βαγγελησ βαλια βασιλεια βασιλησ βασιλικη βασω
γεωργια γεωργιοσ γιαννησ γιωργοσ γρηγορησ δεσποινα δημητρα δημητρησ δημητριοσ διονυσησ ειρηνη ελενα
ελενη ελευθερια ελισαβετ ελπιδα ευαγγελια ευγενια ευη ευτυχια ζωη ηλιασ θανασησ θανοσ θεοδωρα
θεοδωροσ θωμασ ιφιγενεια ιωαννα ιωαννησ κατερινα κυριακοσ κωνσταντινα κωνσταντινοσ κωστασ λαμπροσ
λευτερησ λεωνιδασ λιανα μαγδα μανοσ μαργαριτα μαρια μαριανθη μαρινα μαριοσ μελινα μιχαλησ μυρτω
νατασα νεφελη νικη νικητασ νικολαοσ νικοσ παναγιωτησ παντελησ παρασκευη παυλοσ πετροσ ραφαελ σοφια
σπυροσ σταματησ σταυροσ στελιοσ στεφανοσ στρατοσ στυλιανη σωτηρησ τασοσ φανη φιλιπποσ φωτεινη φωτησ
χαρα χαραλαμποσ χρηστοσ χριστινα χριστοσ
"""
_KNOWN = frozenset(GIVEN_NAMES.split())
_PLAIN = str.maketrans("łøıđ", "loid")


def is_given_name(word: str) -> bool:
    """Whether a word, or its part before a hyphen, is a common given name."""
    first = word.partition("-")[0].partition("‐")[0]
    if word[:1].isalpha() and not word[:1].isupper() and not word[:1].islower():
        return is_uncased_name(first)
    return word[:1].isupper() and folded(first).translate(_PLAIN) in _KNOWN
