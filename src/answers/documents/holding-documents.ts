import { evidenceOf, type DocumentDraft } from './answer-document';
import type { Program, ProgramHolding } from '../../domain/program/program';
import { scoreDocuments } from './score-documents';

/** What a pack says about each thing that can be held: who it is for, what it asks for, what follows it. */
export function holdingDocuments(program: Program): DocumentDraft[] {
  return program.holdings.flatMap((holding) => [
    aboutHolding(holding),
    ...forWhom(holding, program),
    ...requirements(holding, program),
    ...scoreDocuments(holding),
  ]);
}

function names({ name, also, earlier }: ProgramHolding): string[] {
  return [name, ...also, ...earlier];
}

function aboutHolding(holding: ProgramHolding): DocumentDraft {
  const known = holding.also.length > 0 ? ` Also known as ${holding.also.join(', ')}.` : '';
  const earlier = holding.earlier.length > 0 ? ` Earlier names: ${holding.earlier.join(', ')}.` : '';
  return {
    ...evidenceOf(holding),
    id: `holding:${holding.id}`,
    kind: 'holding',
    title: holding.name,
    text: `${holding.name}.${known}${earlier}${holding.forWhom ? ` ${holding.forWhom.text}` : ''}`,
    questions: [`What is ${holding.name}?`],
    holdings: [holding.id],
  };
}

function forWhom(holding: ProgramHolding, { words }: Program): DocumentDraft[] {
  if (!holding.forWhom) return [];
  return [
    {
      ...evidenceOf(holding.forWhom),
      id: `for-whom:${holding.id}`,
      kind: 'holding',
      title: `${holding.name}: who it is for`,
      text: holding.forWhom.text,
      questions: [
        `Who is ${holding.name} for?`,
        `Which ${words.holding.name} fits us, is ${holding.name} meant for us?`,
        `Which ${words.holding.name} is for: ${holding.forWhom.text}`,
      ],
      keywords: names(holding),
      holdings: [holding.id],
    },
  ];
}

function requirements(holding: ProgramHolding, { levels }: Program): DocumentDraft[] {
  return holding.requirements.map((requirement) => {
    const level = levels.find(({ id }) => id === requirement.level)?.name;
    const title = [holding.name, level, requirement.name].filter(Boolean).join(', ');
    return {
      ...evidenceOf(requirement),
      id: `requirement:${holding.id}:${requirement.id}`,
      kind: 'requirement',
      title,
      text: requirement.text,
      questions: [
        `What are the requirements of ${[level, holding.name].filter(Boolean).join(' ')}?`,
        `${requirement.name} for ${[level, holding.name].filter(Boolean).join(' ')}`,
      ],
      keywords: [requirement.name, ...names(holding)],
      holdings: [holding.id],
      links: requirement.links,
    };
  });
}
