import { placeOf } from '../../domain/team/place';
import { systemClock, type Clock } from '../connection/clock';
import { RecentlyUsed } from './recently-used';
import { SlotWindows } from './slot-windows';
import { TenantPace } from './tenant-pace';

export interface SendRateOptions {
  /** Requests per second, tenant and process. */
  readonly perSecond: number;
  readonly clock?: Clock;
}

interface Target {
  readonly tenantId: string;
  readonly conversationId: string;
}

/** `full`: no slot comes free within the time allowed; try after `afterMs`. Nothing was taken. */
export type Admission = { readonly kind: 'admitted' } | { readonly kind: 'full'; readonly afterMs: number };

/** Paces what one process sends, below Teams' limits for a tenant and for a conversation. */
export class SendRate {
  private readonly clock: Clock;
  private readonly tenants: RecentlyUsed<TenantPace>;
  private readonly conversations = new RecentlyUsed(() => new SlotWindows());

  constructor({ perSecond, clock = systemClock }: SendRateOptions) {
    this.tenants = new RecentlyUsed(() => new TenantPace(perSecond));
    this.clock = clock;
  }

  /** Waits for the target's turn, at most that many milliseconds. */
  async admit(target: Target, withinMs: number): Promise<Admission> {
    const deadline = this.clock.now() + withinMs;
    // First the conversation's turn, then the tenant's: a busy conversation must not hold up its whole tenant.
    const conversation = await this.takeSlot(this.conversation(target), deadline);
    if (conversation.kind === 'full') return conversation;
    const tenant = this.tenant(target.tenantId);
    const admission = await this.takeSlot(tenant, deadline);
    if (admission.kind === 'admitted') await this.inLine(tenant);
    return admission;
  }

  /** Holds a send back while those before it are only just going. */
  private async inLine(tenant: TenantPace): Promise<void> {
    let now = this.clock.now();
    for (let at = tenant.mayGo(); at > now; at = tenant.mayGo()) {
      await this.clock.wait(Math.ceil(at - now));
      now = this.clock.now();
    }
    tenant.gone(now);
  }

  /** Teams said 429: go slower for this tenant. */
  throttled(tenantId: string): void {
    this.tenant(tenantId).throttled(this.clock.now());
  }

  private async takeSlot(slots: SlotWindows | TenantPace, deadline: number): Promise<Admission> {
    const now = this.clock.now();
    const slot = slots.next(now);
    if (slot > deadline) return { kind: 'full', afterMs: Math.ceil(slot - now) };
    slots.take(slot);
    if (slot > now) await this.clock.wait(slot - now);
    return { kind: 'admitted' };
  }

  private tenant(tenantId: string): TenantPace {
    return this.tenants.get(tenantId, this.clock.now());
  }

  private conversation({ tenantId, conversationId }: Target): SlotWindows {
    const key = `${tenantId} ${placeOf(tenantId, conversationId).conversationId}`;
    return this.conversations.get(key, this.clock.now());
  }
}
