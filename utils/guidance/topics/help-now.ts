import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const HELP_NOW: Topic = {
  title: 'Help now',
  lead: 'When to call, and what to do until help is there. Numbers for where you are stand on the page Safety.',
  sections: [
    {
      heading: 'Call the emergency number',
      facts: [
        fact(
          'E',
          'Poison-centre guidance',
          ['nc-poison', 'nnepc'],
          'Call when someone cannot be woken, breathes slowly, with gaps or a gurgling sound, or has blue or grey lips or pinpoint pupils.',
        ),
        fact('E', 'Poison-centre guidance', ['nc-poison', 'fda-kratom'], 'Call when someone has a seizure.'),
        fact(
          'E',
          'Poison-centre guidance',
          ['nc-poison', 'nnepc'],
          'Call when someone has chest pain, faints, or has a racing or uneven heartbeat.',
        ),
        fact(
          'E',
          'Poison-centre guidance',
          ['nc-poison', 'nnepc'],
          'Call when someone is very hot, rigid, badly confused or agitated, or sees and hears things that are not there.',
        ),
        fact(
          'E',
          'Poison-centre guidance',
          ['nc-poison', 'nnepc'],
          'Call when someone speaks of ending their life, and do not leave them alone.',
        ),
      ],
    },
    {
      heading: 'Until help comes',
      facts: [
        fact(
          'E',
          'Poison-centre guidance',
          ['nc-poison', 'nnepc'],
          'Lay them on their side, stay with them, and tell the helpers everything that was taken.',
        ),
        fact(
          'E',
          'Poison-centre guidance; single cases',
          ['nc-poison', 'nnepc'],
          'Give naloxone if there is any, and again if nothing changes; how well it works against kratom is known from single cases only.',
        ),
        fact('E', 'Poison-centre guidance', ['nc-poison', 'nnepc'], 'If it is you: call first, then unlock the door.'),
      ],
    },
    {
      heading: 'See a doctor within a day',
      facts: [
        fact(
          'C',
          'Case reports',
          ['livertox-6972', 'livertox-8332'],
          'Yellow skin or eyes, dark urine, pale stools, itching all over, fever or pain in the belly can mean that the liver is hurt, even when you otherwise feel well.',
        ),
      ],
    },
  ],
};
