import { use, useEffect } from 'react';
import { useStore } from 'zustand/react';
import type { OpenRoom, RoomState } from './open-room.ts';
import type { Role } from './room-channel.ts';
import { useSession } from './use-session.ts';
import type { Workshops } from './workshops.ts';

/** The rooms of this device; waits until their code is there. */
export function useWorkshops(): Workshops {
  return use(useSession().workshops());
}

/** One room, `undefined` for an unknown id. */
export function useRoom(id: string): OpenRoom | undefined {
  return use(useWorkshops().open(id));
}

/** What a room holds now; this window counts as open in that role while it is drawn. */
export function useRoomState(room: OpenRoom, role: Role): RoomState {
  useEffect(() => room.beHere(role), [room, role]);
  return useStore(room.store);
}
