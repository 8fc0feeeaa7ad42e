/** First names of the people in French business news, in small letters. */
export const firstNames: readonly string[] = `
  aaron abdel achim adam adeline adrian adrien adèle agathe agnès ahmed aidan aimé alain alan alban albert alex alexander alexandr alexandra
  alexandre alexis alfred ali alice aline alison allison amandine amit amy amélie ana anat anaïs andre andrea andreas andrej andrew andré andrée andy
  angela anita anja anjney ann anna anne anne-laure anne-marie anne-sophie annick anthony antoine anton antonin antonio apolline aravind ariane
  arkady armand arnaud arthur arvind ashley aude audrey augustin aurore aurélie aurélien axel axelle baptiste barack barbara bastian bastien ben
  benedikt benjamin benoît bernadette bernard bernd bernhard bertrand beth bettina bill björn blaise blandine bob boris brad brandon brett brian
  brice brigitte bruce bruno bryan béatrice camille carine carl carlos carol carole caroline carsten catherine cathie chantal charles charlie
  charlotte charlène chloé chris christel christelle christian christiane christina christine christoph christophe christopher claire clara claude
  claudia claudine claus clemens clement clotilde clémence clément colette constance coralie corentin corinne craig cyril cyrille cécile cédric
  céline damien daniel daniela danièle daphne dario dave david deborah delphine demis denis denise dennis detlef diana diane didier dieter dirk
  dmitry dominik dominique don donald dorothée doug douglas dustin dylan eddy edgar edmond edward elad elena eli elisabeth elizabeth ellen elon emily
  emma emmanuel emmanuelle eric erik erwan estelle eugène eva evan fabian fabien fabienne fabrice fanny felix fleur florence florent florian franck
  frank franz françois françoise fred friedrich fritz frédéric frédérique félix gabriel gabrielle gary gaspard gauthier gaël gaëlle geneviève
  geoffroy georg george georges gerald gerd gerhard germain ghislain gilbert gilles greg gregory grégoire grégory guillaume gustave guy gwenaëlle
  gérald gérard günter günther hadrien hannes hans harald harry heather heidi heiko heinrich helen helmut hendrik henning henri henry hermann hervé
  holger hubert hugo hugues hélène ian igor ilya ingo inès irène isabelle ivan jack jacob jacqueline jacques jake jakob james jamie jan jane janet
  jaroslaw jason jay jean jean-baptiste jean-charles jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie
  jean-michel jean-noël jean-paul jean-philippe jean-pierre jeanne jeff jeffrey jen jennifer jens jensen jeremy jerome jerry jessica jill jim jimmy
  joachim jocelyn jocelyne jochen joe joel johan johanna johannes john jon jonas jonathan jony jordan jose josef joseph josh joshua josiane joël
  joëlle juan julia julian juliane julie julien juliette justin justine jérémie jérôme jörg jürgen kai karen karim karin karine karl karsten kate
  katharina katherine kathryn katrin keith kelly ken kenneth kevin kim klaus konrad konstantin kristin kristina kyle kévin laetitia larry lars laura
  laure lauren laurence laurent lea lee lena leonard leopold lina linda lionel lisa lise liz lorenz lothar lou louis louise loïc luc lucas lucie
  lucien lucy ludovic ludwig luis luisa lukas luke lydia lydie lynn léa léo léon léonard léonie madeleine magali maik manfred manon manuel marc
  marcel marco marcus margaret margaux margot marguerite maria marianne marie marie-claude marine mario marion marissa marius mark markus martial
  martin martina martine mary masayoshi mathias mathieu mathilde mati matt matthew matthias matthieu maud maurice max maxime maximilian maya maël
  megan melanie michael michaël michel michelle michèle miguel mike mira mireille mitchell monique morgane moritz muriel mustafa myriam mélanie
  mélissa nadia nadine nadège nancy nat nathalie nathan neil nicholas nick nico nicolas nicole nikesh niklas nils noah noam nora norbert noémie noël
  octave odile olaf oliver olivia olivier ophélie otto palmer pamela pascal pascale patrice patricia patrick paul paule pauline perrine pete peter
  petra phil philip philipp philippe pierre pierre-yves quentin rachel rachid rainer raj ralf ralph raphaël ray raymond rebecca reed reid reinhard
  renaud rené renée richard rick rishi rob robert robin rodolphe roger roland rolf romain romane ron roxane rudolf ruth ryan régine régis rémi rémy
  rüdiger sabine sabrina sam samuel sandra sandrine sara sarah satya scott sean sebastian serge sergey seth shantanu sheryl silke simon simone sofia
  solange solène sonja sophie sridhar stanislas stefan stefanie steffen stephan stephanie stephen steve steven stuart stéphane stéphanie sundar susan
  susanne suzanne sven sylvain sylvie sébastien ségolène séverine tae tanguy tanja ted teresa terry theo thibaud thibault thierry thomas thorsten
  théo théodore thérèse tim timotheus timothy timothée tina tobias todd tom tony torsten travis tristan tyler udo ulf ulrich ulrike ulysse ursula uwe
  valentin valentine valérie vanessa vera victoire victor victoria viktor vincent vinod violaine virginie vitalik vivien vlad volker volkmar
  véronique walt walter warren wendy werner wilfried wilhelm william wladimir wolfgang wolfram xavier yann yannick yasmine yohann yolande yoshua yves
  yvette yvon yvonne zach zoé ève édith édouard éliane élisabeth élise élodie éloïse éléonore éric étienne
`
  .trim()
  .split(/\s+/);
