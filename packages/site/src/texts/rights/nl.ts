/** Site. Words for answers to requests, in Dutch. */
import type { RightsTexts } from '@placet/model'

export const nl: RightsTexts = {
  access:
    'Geachte,\n\nU vraagt welke gegevens wij bewaren. De bewijzen van uw cookiekeuzes leest en downloadt u onder „Mijn gegevens”, met uw nummer: elke keuze, haar datum, de getoonde melding en de ontvangers. {controller} bewaart daarbij geen naam en geen IP-adres.\n\n{controller}, {contact}',
  rectification:
    'Geachte,\n\nEen bewijs zegt wat op een ogenblik is gekozen en wordt niet herschreven. Een nieuwe keuze in de voorkeuren vervangt het meteen. Andere onjuiste gegevens zijn als volgt verbeterd:\n\n{controller}, {contact}',
  erasure:
    'Geachte,\n\nUw gegevens zijn gewist op {date}. De bewijzen van uw cookiekeuzes wist u ook zelf onder „Mijn gegevens”: eerst wordt de toestemming ingetrokken, dan wordt alles vernietigd, op een vingerafdruk na die niets over u zegt.\n\n{controller}, {contact}',
  heldErasure:
    'Geachte,\n\nDe bewijzen van uw cookiekeuzes zijn nodig voor een rechtsvordering en kunnen nu niet gewist worden (AVG, art. 17, lid 3, punt e). Vraag hun wissing onder „Mijn gegevens”: uw toestemming wordt dan meteen ingetrokken, en ze worden gewist zodra ze niet meer nodig zijn, zonder nieuw verzoek.\n\nU kunt een klacht indienen bij de Gegevensbeschermingsautoriteit (www.gegevensbeschermingsautoriteit.be) of naar de rechter stappen.\n\n{controller}, {contact}',
  restriction:
    'Geachte,\n\nDe verwerking van uw gegevens is beperkt sinds {date}: ze worden bewaard en dienen nergens anders voor, zolang uw verzoek loopt. Wij verwittigen u voor we die beperking opheffen.\n\n{controller}, {contact}',
  portability:
    'Geachte,\n\nUw gegevens downloadt u onder „Mijn gegevens” in een gangbare, machineleesbare vorm (JSON). Waar het technisch kan, sturen wij ze naar een andere verantwoordelijke: zeg ons welke.\n\n{controller}, {contact}',
  objection:
    'Geachte,\n\nWij hebben uw bezwaar genoteerd op {date}. Direct marketing stopt zonder voorwaarde; elke andere verwerking op grond van gerechtvaardigd belang stopt ook, tenzij dwingende gronden die wij u zouden melden.\n\n{controller}, {contact}',
  extension:
    'Geachte,\n\nUw verzoek is complex en wij kunnen niet binnen de maand antwoorden. U krijgt ons antwoord uiterlijk op {date}. De reden is:\n\n{controller}, {contact}',
  refusal:
    'Geachte,\n\nWij kunnen niet op uw verzoek ingaan, om de volgende reden:\n\nU kunt een klacht indienen bij de Gegevensbeschermingsautoriteit (www.gegevensbeschermingsautoriteit.be) of naar de rechter stappen.\n\n{controller}, {contact}',
  partRefusal:
    'Op de rest van uw verzoek kunnen wij niet ingaan, om de volgende reden:\n\nU kunt een klacht indienen bij de Gegevensbeschermingsautoriteit (www.gegevensbeschermingsautoriteit.be) of naar de rechter stappen.\n\n{controller}, {contact}',
  withoutId:
    'De bewijzen die {controller} bewaart dragen geen naam en geen adres: zonder het nummer van uw keuze kunnen wij niet weten welke de uwe zijn (AVG, art. 11, lid 2). U vindt dat nummer onder „Mijn gegevens” op het toestel waarop u hebt gekozen, of op uw ontvangstbewijs. Een kopie van uw identiteitskaart wordt niet gevraagd.',
}
