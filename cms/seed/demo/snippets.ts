import { snippet } from './writing.ts';
import type { DemoDocument } from './writing.ts';

const february = 'Set by full council each February, for the year from 1 April.';
const national = 'Set by the government for all of England. Check it each April.';

/** Facts that are kept once: fees, phone numbers, opening hours and dates. */
export const snippets: DemoDocument[] = [
  // Fees that the council sets
  snippet('garden-waste-fee', 'Garden waste fee, yearly', '£48', february),
  snippet('garden-waste-extra-bin-fee', 'Garden waste fee, each extra bin', '£30', february),
  snippet('bulky-waste-fee', 'Bulky waste fee, up to 3 items', '£36', february),
  snippet('bulky-waste-extra-item-fee', 'Bulky waste fee, each further item', '£9', february),
  snippet('new-bin-fee', 'New or replacement bin fee', '£32', february),
  snippet('resident-permit-fee', 'Resident parking permit, first car', '£55', february),
  snippet('resident-permit-second-fee', 'Resident parking permit, second car', '£95', february),
  snippet('visitor-permit-fee', 'Visitor parking permits, book of 10', '£15', february),
  snippet('parking-season-ticket-fee', 'Car park season ticket, yearly', '£640', february),
  snippet('dropped-kerb-fee', 'Dropped kerb application fee', '£185', february),
  snippet('skip-permit-fee', 'Skip permit fee, 2 weeks', '£46', february),
  snippet('pre-application-fee', 'Planning advice fee, home extension', '£98', february),
  snippet('building-control-fee', 'Building control fee, small extension', '£415', february),
  snippet('market-pitch-fee', 'Market pitch fee, a day', '£24', february),
  snippet('allotment-fee', 'Allotment rent, full plot, yearly', '£62', february),
  snippet('school-bus-seat-fee', 'Spare seat on a school bus, a term', '£265', february),
  snippet('ceremony-room-fee', 'Marriage in the Garden Room, Saturday', '£395', february),
  snippet('band-d-charge', 'Council tax, band D, 2026 to 2027', '£2,318.40', february),

  // Fees and limits that the government sets
  snippet('blue-badge-fee', 'Blue Badge fee', '£10', national),
  snippet('certificate-fee', 'Certificate of birth, death or marriage', '£12.50', national),
  snippet('certificate-priority-fee', 'Certificate, priority service', '£38.50', national),
  snippet('notice-of-marriage-fee', 'Notice of marriage fee, each person', '£42', national),
  snippet('simple-ceremony-fee', 'Register office ceremony, two witnesses', '£56', national),
  snippet('householder-planning-fee', 'Planning fee, home extension', '£548', national),
  snippet('event-notice-fee', 'Temporary event notice fee', '£21', national),
  snippet('care-upper-limit', 'Paying for care, upper savings limit', '£23,250', national),
  snippet('care-lower-limit', 'Paying for care, lower savings limit', '£14,250', national),
  snippet('facilities-grant-limit', 'Disabled facilities grant, highest amount', '£30,000', national),
  snippet(
    'fly-tipping-fine',
    'Fly-tipping fine, highest amount',
    '£1,000',
    'Reviewed by cabinet each March.',
  ),

  // Phone numbers
  snippet(
    'phone-main',
    'Phone: customer services',
    '01632 960 100',
    'From the directory of the switchboard.',
  ),
  snippet('phone-council-tax', 'Phone: council tax', '01632 960 110'),
  snippet('phone-benefits', 'Phone: benefits', '01632 960 120'),
  snippet('phone-housing', 'Phone: housing options', '01632 960 130'),
  snippet('phone-parking', 'Phone: parking', '01632 960 140'),
  snippet('phone-admissions', 'Phone: school admissions', '01632 960 150'),
  snippet('phone-care', 'Phone: adult social care', '01632 960 160'),
  snippet('phone-register-office', 'Phone: register office', '01632 960 170'),
  snippet('phone-planning', 'Phone: planning', '01632 960 180'),
  snippet('phone-elections', 'Phone: elections', '01632 960 190'),
  snippet('phone-out-of-hours', 'Phone: emergencies out of hours', '0808 157 0199', 'Free from all phones.'),

  // Hours and dates
  snippet('town-hall-hours', 'Town hall opening hours', '9am to 5pm, Monday to Friday'),
  snippet('phone-hours', 'Phone line hours', '8:30am to 5pm, Monday to Friday'),
  snippet('recycling-centre-hours-summer', 'Recycling centres, April to September', '9am to 6pm every day'),
  snippet('recycling-centre-hours-winter', 'Recycling centres, October to March', '9am to 4pm every day'),
  snippet('bins-out-time', 'Time to put bins out by', '7am', 'The first lorry leaves at 6:45am.'),
  snippet('next-local-elections', 'Date of the next local elections', 'Thursday 6 May 2027'),
  snippet('register-to-vote-deadline', 'Last day to register to vote', 'Monday 19 April 2027'),
];
