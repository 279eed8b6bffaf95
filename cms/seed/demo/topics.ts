import { topic } from './writing.ts';
import type { DemoDocument } from './writing.ts';

/** The shelves of the demo council: twelve topics, some with smaller ones inside. */
export const topics: DemoDocument[] = [
  topic('bins-and-recycling', {
    title: 'Bins and recycling',
    summary: 'Collection days, missed bins, garden waste and recycling centres.',
    order: 1,
  }),
  topic('council-tax', {
    title: 'Council tax',
    summary: 'Pay your bill, tell us that you moved, and find out what you could save.',
    order: 2,
  }),
  topic('benefits-and-money', {
    title: 'Benefits and money advice',
    summary: 'Help with rent, council tax, food and bills.',
    order: 3,
  }),
  topic('housing', {
    title: 'Housing',
    summary: 'Find a home, get repairs done, and get help if you may lose your home.',
    order: 4,
  }),
  topic('planning-and-building', {
    title: 'Planning and building',
    summary: 'Planning permission, building control, trees and comments on plans.',
    order: 5,
  }),
  topic('parking-and-roads', {
    title: 'Parking and roads',
    summary: 'Permits, car parks, Blue Badges, potholes and street lights.',
    order: 6,
  }),
  topic('parking', {
    title: 'Parking',
    summary: 'Permits, car parks, Blue Badges and parking fines.',
    parent: 'parking-and-roads',
    order: 1,
  }),
  topic('roads-and-streets', {
    title: 'Roads and streets',
    summary: 'Report a problem, see what we grit, and get permission to use the road.',
    parent: 'parking-and-roads',
    order: 2,
  }),
  topic('schools-and-learning', {
    title: 'Schools and learning',
    summary: 'School places, term dates, free school meals and childcare.',
    order: 7,
  }),
  topic('care-and-support', {
    title: 'Adult social care',
    summary: 'Care at home, support for carers, and how to report a worry.',
    order: 8,
  }),
  topic('births-deaths-and-marriages', {
    title: 'Births, deaths and marriages',
    summary: 'Register a birth or death, get married and order certificates.',
    order: 9,
  }),
  topic('your-council', {
    title: 'Your council and councillors',
    summary: 'Who we are, how we decide, how to complain and how to contact us.',
    order: 10,
  }),
  topic('elections-and-voting', {
    title: 'Elections and voting',
    summary: 'Register, vote by post or in person, and see who stands.',
    parent: 'your-council',
    order: 1,
  }),
  topic('business-and-licences', {
    title: 'Business and licences',
    summary: 'Business rates, food businesses, market stalls and event licences.',
    order: 11,
  }),
  topic('libraries-parks-and-leisure', {
    title: 'Libraries, parks and leisure',
    summary: 'Borrow books, swim, find a park and rent an allotment.',
    order: 12,
  }),
];
