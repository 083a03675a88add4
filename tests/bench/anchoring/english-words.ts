// The commonest first: they are picked by rank, as Zipf has it.

const list = (words: string) => words.trim().split(/\s+/)

export const nouns = list(`
  government state war country power policy people year party agreement president market trade force system leader
  security region border economy treaty minister group company army alliance report question interest court capital
  partner conflict relationship price bank industry sanction weapon supply energy decision office problem plan election
  soldier parliament project vote debt factory harbour ship road railway village river winter harvest farmer worker
  union strike wage tax budget deficit reform adviser diplomat embassy ambassador summit speech promise threat
  missile shell rifle tank drone satellite radar signal cable network engineer laboratory university student teacher
  school hospital doctor nurse patient vaccine disease epidemic water dam field forest mine coal oil gas pipeline refinery
  tanker port customs officer smuggler prison judge lawyer witness trial verdict crime police detective journalist editor
  newspaper broadcast censor archive letter diary map museum painter theatre actor film song poet novel translator
  church priest monk temple pilgrim ceremony funeral wedding family daughter uncle cousin neighbour landlord tenant
  house roof kitchen garden bridge tunnel tower wall gate square station platform ticket passenger driver pilot sailor
  captain crew anchor lighthouse island coast storm flood drought earthquake volcano glacier desert mountain valley
  shepherd horse cattle wool leather cotton silk grain barley orchard vineyard mill baker butcher tailor carpenter
  mason glass steel copper silver currency loan investor shareholder auditor insurer broker merchant warehouse cargo
  convoy escort garrison fortress trench ambush retreat surrender armistice prisoner refugee camp shelter charity donor
  ration famine orphan widow veteran monument anniversary flag anthem oath constitution amendment clause statute decree
  petition census province district mayor councillor clerk deputy envoy consul protocol communique footnote appendix
  hypothesis experiment measurement instrument telescope microscope catalogue formula theorem proof diagram sketch
`)

export const verbs = list(`
  make take see give find tell keep hold bring leave support change build lose win send accept reject describe discuss
  extend abandon renegotiate finance double conceal replace defend postpone exploit reverse deepen control supply train
  equip isolate condemn praise ignore recognise measure inspect repair occupy evacuate surround divide unite persuade
  threaten protect betray reward punish investigate accuse acquit summon dismiss appoint elect nominate consult inform
  mislead translate publish censor quote misquote copy forge sign ratify amend repeal suspend enforce violate circumvent
  import export purchase auction confiscate nationalise privatise subsidise tax audit insure load unload transport
  intercept escort bombard besiege storm liberate rebuild plant harvest irrigate drain mine refine melt weld paint carve
  rehearse perform record broadcast rehabilitate vaccinate diagnose bury commemorate remember forget forgive
`)

export const adjectives = list(`
  new old large small political economic military foreign public national local strategic long short recent former
  common northern southern eastern western modern ancient secret open hostile friendly fragile durable formal informal
  bilateral regional global financial industrial agricultural scientific cultural religious legal criminal civil rural
  urban coastal remote distant neighbouring powerful weak wealthy poor hungry cold bitter quiet noisy narrow broad deep
  shallow steep empty crowded abandoned unfinished temporary permanent annual monthly daily sudden gradual cautious
  reckless ambitious modest generous greedy honest corrupt loyal stubborn patient nervous proud humble elderly young
  wooden iron golden grey crimson pale dusty muddy frozen flooded burnt broken polished ornate plain curious peculiar
  ordinary remarkable notorious celebrated forgotten anonymous voluntary compulsory provisional preliminary final
`)

export const adverbs = list(`
  quickly slowly openly quietly formally gradually suddenly repeatedly deliberately carefully reluctantly eagerly
  publicly privately jointly separately steadily sharply briefly entirely
`)

export const places = list(`
  Moscow Pyongyang Seoul Beijing Tokyo Washington Vladivostok Rason Kursk Geneva Vienna Brussels Ankara Tehran Delhi Hanoi
  Warsaw Berlin Paris Helsinki Tallinn Minsk Kyiv Odesa Tbilisi Baku Astana Ulaanbaatar Harbin Busan Sapporo Manila
`)

export const familyNames = list(`
  Park Weber Okafor Orlova Moreau Tanaka Ruiz Karim Novak Lindqvist Haddad Petrov Sato Mbeki Kowalski Jansen Ferreira Rossi
  Dimitrov Keller Osei Nakamura Volkova Santos Eriksen Horvat Duarte Yilmaz Kaplan Sokolov Varga Brandt Castell Morrow
  Ashdown Whitlock Penrose Halloran Grady Tolliver Bexley Carrow Dunmore Elsworth Farrow Gantry Hewitt Ingram
`)

export const firstNames = list(`
  John Anna Ben Lidia Jean Yuki Maria Selim Pavel Ingrid Omar Irina Kenji Thandi Piotr Sanne Rui Chiara Boris Klara Kofi
`)

export const months = list(`
  January February March April May June July August September October November December
`)
