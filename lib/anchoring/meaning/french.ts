import type { MeaningWords } from '@/lib/anchoring/meaning/meaning-words'

/**
 * Negations: the adverbs, pronouns and determiners of negation in Grevisse and Goosse (Le bon usage). "Plus", "point" and
 * "personne" are other words as often: the "ne" beside them counts, and they count in French alone. Hedges: the verbs and
 * adverbs of modality of the same grammar, with the conditional that reports what others say. Months, days and numbers:
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
  months: `janvier | février | mars | avril | mai | juin | juillet | août / aout | septembre | octobre | novembre | décembre`,
  days: `lundi / lundis | mardi / mardis | mercredi / mercredis | jeudi / jeudis | vendredi / vendredis | samedi / samedis |
    dimanche / dimanches | aujourd'hui | hier | demain`,
  hasDecimalComma: true,
}
