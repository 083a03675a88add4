import type { MeaningWords } from '@/lib/anchoring/meaning/meaning-words'

/**
 * Negations: the adverbs, pronouns and determiners of negation in Grevisse and Goosse (Le bon usage). "Plus", "point" and
 * "personne" are other words as often: the "ne" beside them counts, and they count in French alone. Hedges: the verbs and
 * adverbs of modality of the same grammar, with the conditional that reports what others say. Verbs that report: those that the same grammar has in
 * incises ("dit-il"). Offices: by hand. Months, days and numbers:
 * Unicode CLDR.
 */
export const french: MeaningWords = {
  language: 'fr',
  functionWords: `le | la | les | des | du | et | est | un | une | que | qui | dans | pour | sur | au | aux | avec | ce | cette |
    ces | il | elle | ils | elles | son | sa | ses | leur | leurs | par | pas | ne | n' | l' | d' | qu' | s' | c' | se | en |
    mais | ou | où | été | sont | ont | a | plus | nous | vous | comme | entre`,
  negations: `ne / n' | pas | jamais | rien | aucun / aucune / aucuns / aucunes | nul / nulle / nuls / nulles | ni | sans |
    guère | nullement / aucunement | non | personne | point | plus | sauf | hormis | impossible | incapable / incapables |
    absence | manque / manquent / manquait | échoue / échouent / échoué / échouer / échec |
    refuse / refusent / refusé / refuser / refus | rejette / rejettent / rejeté / rejeter / rejet |
    nie / nient / nié / nier | dément / démentent / démenti / démentir | empêche / empêchent / empêché / empêcher |
    évite / évitent / évité / éviter | exclut / excluent / exclu / exclure | au lieu de / au lieu d' | plutôt que / plutôt qu' |
    faux / fausse / faussement | erroné / erronée / à tort | loin de / loin d'`,
  hedges: `peut / peuvent | peut être | pouvait / pouvaient | pourrait / pourraient | pourra / pourront | doit / doivent |
    devait / devaient | devrait / devraient | devra / devront | faut | faudrait | serait / seraient | aurait / auraient |
    probable / probables / probablement | improbable / improbables | probabilité | possible / possibles / possiblement |
    possibilité / possibilités | éventuel / éventuelle / éventuels / éventuelles / éventuellement | plausible |
    vraisemblable / vraisemblables / vraisemblablement | invraisemblable | sans doute | sans aucun doute |
    semble / semblent / semblait / semblaient / sembler | paraît / paraissent / paraissait / parait | apparemment |
    apparent / apparente | prétendu / prétendue / prétendument / prétend / prétendent | soi disant | supposé / supposée |
    présumé / présumée | selon | affirme / affirment / affirmé | estime / estiment / estimé | croit / croient | suggère / suggèrent |
    doute / doutent / doutes | douteux / douteuse | incertain / incertaine / incertains | incertitude | certain / certaine |
    certainement | certitude | sûr / sûre | sûrement | assurément | évident / évidente / évidemment | clair / claire / clairement |
    indéniable / indéniablement | inévitable / inévitablement | toujours | nécessairement | forcément | presque | quasi / quasiment |
    partiellement | en partie | risque / risquent / risques | chance / chances | espère / espèrent | menace / menacent |
    tente / tentent | difficile / difficilement | à moins que / à moins qu' | si | s'`,
  weakHedges: `plupart | certains / certaines | quelques | plusieurs | beaucoup | peu | tous / toutes / tout / toute | chaque |
    souvent | parfois | généralement | habituellement | environ | plutôt | assez | très | complètement / entièrement |
    moins | au moins | au plus | jusqu' à | seulement | même | déjà | bientôt | encore | moitié | rarement`,
  onlyHere: `pas | plus | point | personne | rien | non | ni | sans | nul | refuse | absence | possible / probable | si | s' |
    cent | cents | sept | neuf | six | dix | mars | mai | risque | chance | chances | certain | doute | tout | même | nie | menace |
    selon | plausible | apparent | est | a | or | fort | supposé | second | mille | improbable | faux | point | clair | un | une | tiers | environ`,
  negatingPrefixes: 'in im il ir non dés dé mé anti mal',
  numbers: `zéro 0 | deux 2 | trois 3 | quatre 4 | cinq 5 | six 6 | sept 7 | huit 8 | neuf 9 | dix 10 | onze 11 | douze 12 |
    treize 13 | quatorze 14 | quinze 15 | seize 16 | vingt / vingts 20 | trente 30 | quarante 40 | cinquante 50 |
    soixante 60 | septante 70 | huitante / octante 80 | nonante 90 | double / doublé 2 | triple / triplé 3`,
  weakNumbers: 'un / une 1',
  ordinals: `deuxième 2 | troisième 3 | quatrième 4 | cinquième 5 | sixième 6 | septième 7 | huitième 8 | neuvième 9 |
    dixième 10 | tiers 3`,
  weakOrdinals: 'premier / première / premiers / premières 1 | second / seconde 2',
  scales: `cent / cents 100 | mille / milliers / millier 1000 | million / millions 1000000 | milliard / milliards 1000000000 |
    douzaine / douzaines 12`,
  numberJoints: 'et',
  units:
    '% pour cent | $ dollar / dollars | € euro / euros | ₽ rouble / roubles | £ livre sterling / livres sterling',
  reportingVerbs: `dit / disent / disait / disaient | déclare / déclarent / déclaré / déclarait | affirme / affirment / affirmé / affirmait |
    annonce / annoncent / annoncé | explique / expliquent / expliqué / expliquait | ajoute / ajoutent / ajouté |
    assure / assurent / assuré / assurait | estime / estiment / estimé / estimait | indique / indiquent / indiqué |
    précise / précisent / précisé | souligne / soulignent / souligné / soulignait | rappelle / rappellent / rappelé |
    répond / répondent / répondu | avertit / avertissent / averti | prévient / préviennent / prévenu | écrit / écrivent / écrivait |
    note / notent / noté | soutient / soutiennent / soutenu | reconnaît / reconnaissent / reconnu | confirme / confirment / confirmé |
    conclut / concluent / conclu | juge / jugent / jugé | croit / croient / croyait | pense / pensent / pensait |
    prétend / prétendent / prétendu | admet / admettent / admis | insiste / insistent / insisté | dénonce / dénoncent / dénoncé |
    promet / promettent / promis | raconte / racontent / raconté | dément / démentent / démenti | rapporte / rapportent / rapporté`,
  speakerMarks: "selon | d' après",
  offices: `ministre / ministres | ministère | président / présidente / présidents | chancelier / chancelière |
    ambassadeur / ambassadrice / ambassadeurs / émissaire / diplomate / diplomates | ambassade |
    gouvernement | parlement | opposition | député / députée / députés | sénateur / sénatrice / sénateurs | maire / maires |
    gouverneur | roi | reine | pape | évêque | procureur / procureure | juge / juges | tribunal | avocat / avocate / avocats |
    police / policier / policiers | général / généraux / commandant / colonel | soldat / soldats | rebelles |
    journaliste / journalistes / reporter | journal | agence |
    expert / experte / experts / analyste / analystes / observateur / observateurs / chercheur / chercheuse / chercheurs /
    spécialiste / spécialistes / professeur / économiste / économistes / historien / historienne / historiens |
    critiques | partisans | autorités / responsables | témoin / témoins | syndicat / syndicats | entreprise | banque |
    médecin / médecins | secrétaire | directeur / directrice`,
  titles: `m | mme | mlle | mm | monsieur | madame | dr | me | sir | lord | premier / première | chef | leader | maître`,
  seats: `moscou | pékin | washington | pyongyang | séoul | tokyo | londres | paris | berlin | bruxelles | kiev / kyiv | ankara | téhéran |
    delhi | jérusalem | riyad | varsovie | rome | madrid | vienne | budapest | belgrade | minsk | otan`,
  openers: `à | au | aux | en | dans | après | avant | pendant | depuis | sous | sur | avec | sans | malgré | bien | si | quand |
    lorsque | comme | alors | puis | maintenant | plus | pourtant | cependant | aussi | ici | là | mais | et | ou | nous | vous |
    on | je | tu | certains | plusieurs | beaucoup | hier | pour | selon | par | chez | entre | enfin | ainsi | ce | cela`,
  months: `janvier | février | mars | avril | mai | juin | juillet | août / aout | septembre | octobre | novembre | décembre`,
  timeRelations: "avant | après | depuis | jusqu'",
  days: `lundi / lundis | mardi / mardis | mercredi / mercredis | jeudi / jeudis | vendredi / vendredis | samedi / samedis |
    dimanche / dimanches | aujourd'hui | hier | demain`,
  hasDecimalComma: true,
}
