import { createAdmit, type Admission, type AdmitOptions } from '../../../src/app/turn/admit-people';

const rule = { burst: 3, everyMs: 2_000 };

function gate(options: Partial<AdmitOptions> = {}) {
  const clock = { now: 1_800_000_000_000 };
  const admit = createAdmit({ now: () => clock.now, rule, ...options });
  const ask = (person = 'ana', tenantId = 'contoso'): Admission =>
    admit({
      place: { tenantId, conversationId: '19:c' },
      person: { id: person, name: 'Ana Bell', guest: false },
    });
  return { clock, ask };
}

/** Asks and leaves again. */
function visit(ask: () => Admission): string {
  const admission = ask();
  if (admission.kind === 'refused') return admission.why;
  admission.leave();
  return admission.kind;
}

describe('who is admitted', () => {
  it('counts each person of each tenant alone', () => {
    const { ask } = gate();
    expect([1, 2, 3, 4].map(() => visit(() => ask()))).toEqual([
      'admitted',
      'admitted',
      'admitted',
      'limited',
    ]);
    expect(visit(() => ask('ben'))).toBe('admitted');
    expect(visit(() => ask('ana', 'fabrikam'))).toBe('admitted');
  });

  it('lets a person in again as time passes', () => {
    const { ask, clock } = gate();
    for (let times = 0; times < 4; times += 1) visit(() => ask());
    clock.now += rule.everyMs;
    expect(visit(() => ask())).toBe('admitted');
    expect(visit(() => ask())).toBe('limited');
  });

  it('says once in half a minute that nothing was changed, and what to do', () => {
    const { ask, clock } = gate({ rule: { burst: 1, everyMs: 60_000 } });
    visit(() => ask());
    const refused = () => {
      const admission = ask();
      if (admission.kind !== 'refused') throw new Error('admitted');
      return admission;
    };
    expect(refused().words).toMatch(/changed nothing.*send it again/);
    expect(refused().tellInChat()).toBe(true);
    expect(refused().tellInChat()).toBe(false);
    clock.now += 29_999;
    expect(refused().tellInChat()).toBe(false);
    clock.now += 1;
    expect(refused().tellInChat()).toBe(true);
  });

  it('is busy while as many turns are under way as fit, and free again when one has left', () => {
    const { ask } = gate({ mostTurns: 2, mostTurnsOfTenant: 2 });
    const first = ask('ana');
    ask('ben');
    expect(ask('cleo')).toMatchObject({ why: 'busy' });
    expect(ask('dan', 'fabrikam')).toMatchObject({ why: 'busy' });
    if (first.kind === 'admitted') first.leave();
    expect(ask('cleo').kind).toBe('admitted');
  });

  it('keeps places for other tenants when one takes all it can', () => {
    const { ask } = gate({ mostTurns: 3, mostTurnsOfTenant: 2 });
    ask('ana');
    ask('ben');
    expect(ask('cleo')).toMatchObject({ why: 'busy' });
    expect(ask('dan', 'fabrikam').kind).toBe('admitted');
  });

  it('uses up nothing of a person’s rate while it is busy', () => {
    const { ask } = gate({ mostTurns: 1 });
    const held = ask('ben');
    for (let times = 0; times < 10; times += 1) visit(() => ask());
    if (held.kind === 'admitted') held.leave();
    expect([1, 2, 3].map(() => visit(() => ask()))).toEqual(['admitted', 'admitted', 'admitted']);
  });

  it('forgets who was quiet longest when there are too many people', () => {
    const { ask } = gate({ mostPeople: 2, rule: { burst: 1, everyMs: 60_000 } });
    visit(() => ask('ana'));
    visit(() => ask('ben'));
    expect(visit(() => ask('ana'))).toBe('limited');
    visit(() => ask('cleo'));
    expect(visit(() => ask('ana'))).toBe('limited');
    expect(visit(() => ask('ben'))).toBe('admitted');
  });

  it('limits nobody without a rule', () => {
    const admit = createAdmit({ now: () => 0 });
    const ask = () =>
      admit({
        place: { tenantId: 't', conversationId: 'c' },
        person: { id: 'ana', name: 'Ana', guest: false },
      });
    for (let times = 0; times < 1_000; times += 1) expect(visit(ask)).toBe('admitted');
  });
});
