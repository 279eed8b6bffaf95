import { applyForABlueBadge } from './apply-for-a-blue-badge.ts';
import { changeYourAddress } from './change-your-address.ts';
import { closeARoad } from './close-a-road-for-a-street-party.ts';
import { makeAComplaint } from './make-a-complaint.ts';
import { reportAMissedBin } from './report-a-missed-bin.ts';
import { reportAPothole } from './report-a-pothole.ts';
import { rhoiGwybodAmFin } from './rhoi-gwybod-am-fin.ts';

/** What people fill in on the demo council's own site. */
export const forms = [
  reportAMissedBin,
  reportAPothole,
  changeYourAddress,
  applyForABlueBadge,
  closeARoad,
  makeAComplaint,
  rhoiGwybodAmFin,
];
