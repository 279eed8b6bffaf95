/**
 * A hundred findings about published forms, drawn by this seed and read on 23 November 2026, each against its
 * definition: by place alone, so that nothing of the forms is here. Of a condition that nothing uses, the whole
 * definition was searched for its name and its id; of a way or a page, the links and conditions on all ways
 * there were followed; of what is missing, all that people read was searched for it; of something personal,
 * its page and every other was read for a word of what it is for.
 */
export const readByHand: {
  readonly seed: number;
  /** What was found to be so, or in what way it was not. */
  readonly verdicts: Readonly<Record<string, string>>;
} = {
  seed: 2,
  verdicts: {
    'forms-defra/components-optional.json purpose-missing steps.0.questions.6.purpose': 'true',
    'forms-defra/components-optional.json purpose-missing steps.0.questions.7.purpose': 'true',
    'forms-defra/components-optional.json purpose-missing steps.0.questions.8.purpose': 'true',
    'forms-defra/components.json purpose-missing steps.0.questions.6.purpose': 'true',
    'forms-defra/components.json purpose-missing steps.0.questions.7.purpose': 'true',
    'forms-defra/components.json purpose-missing steps.0.questions.8.purpose': 'true',
    'forms-defra/conditions-complex-cond-order-1.json condition-unused conditions.8': 'true',
    'forms-defra/conditions-crested-newt.json asked-twice steps.20.questions.1': 'true',
    'forms-defra/runner-components.json purpose-missing steps.0.questions.5.purpose': 'true',
    'forms-defra/runner-components.json purpose-missing steps.0.questions.6.purpose': 'true',
    'forms-defra/runner-components.json purpose-missing steps.0.questions.7.purpose': 'true',
    'forms-defra/status.json step-unreachable steps.1': 'true',
    'forms-defra/test.json purpose-missing steps.10.questions.0.purpose': 'true',
    'forms-defra/test.json purpose-missing steps.4.questions.0.purpose': 'true',
    'forms-defra/test.json purpose-missing steps.6.questions.0.purpose': 'true',
    'forms-defra/test.json purpose-missing steps.8.questions.0.purpose': 'true',
    'forms-xgov/cof25__cy__gwybodaeth-am-yr-ased-cof-25.json asked-twice steps.21.questions.0': 'true',
    'forms-xgov/cof25__cy__gwybodaeth-am-yr-ased-cof-25.json condition-unused conditions.3': 'true',
    'forms-xgov/cof__cy__costau-gweithredol-cof.json route-to-nowhere steps.1.routes': 'true',
    'forms-xgov/cof__eoi__cy__ynglyn-ach-ased.json condition-unused conditions.1': 'true',
    'forms-xgov/cof_r2__cy__lanlwythwch-y-cynllun-busnes.json condition-unused conditions.0': 'true',
    'forms-xgov/cof_r2__en__asset-information.json condition-unused conditions.0': 'true',
    'forms-xgov/cof_r2__en__asset-information.json condition-unused conditions.2': 'true',
    'forms-xgov/cof_r3__en__project-qualifications-cof-r3-w1.json missing-other-way otherWays': 'true',
    'forms-xgov/cof_r3w2__cy__gwybodaeth-am-yr-ased-cof-r3-w2.json condition-unused conditions.0': 'true',
    'forms-xgov/cof_r3w2__cy__gwybodaeth-am-yr-ased-cof-r3-w2.json condition-unused conditions.4': 'true',
    'forms-xgov/cof_r3w2__cy__gwybodaeth-am-yr-ased-cof-r3-w2.json condition-unused conditions.5': 'true',
    'forms-xgov/cof_r3w2__cy__gwybodaeth-am-yr-ased-cof-r3-w2.json never-true steps.5.routes.0.when': 'true',
    'forms-xgov/cof_r3w2__cy__gwybodaeth-am-yr-ased-cof-r3-w2.json route-to-nowhere steps.4.routes': 'true',
    'forms-xgov/cof_r3w2__en__asset-information-cof-r3-w2.json condition-unused conditions.2': 'true',
    'forms-xgov/cof_r3w2__en__asset-information-cof-r3-w2.json condition-unused conditions.5': 'true',
    'forms-xgov/cof_r3w2__en__asset-information-cof-r3-w2.json never-true steps.5.routes.0.when': 'true',
    'forms-xgov/cof_r3w2__en__operational-costs-cof-r3-w2.json route-to-nowhere steps.1.routes': 'true',
    'forms-xgov/ctdf_r2__ctdf-r2-organisation-information.json purpose-missing steps.9.questions.2.purpose':
      'true',
    'forms-xgov/cyp_r1__about-your-organisation-cyp.json condition-unused conditions.1': 'true',
    'forms-xgov/cyp_r1__about-your-organisation-cyp.json condition-unused conditions.2': 'true',
    'forms-xgov/cyp_r1__about-your-organisation-cyp.json condition-unused conditions.3': 'true',
    'forms-xgov/cyp_r1__about-your-organisation-cyp.json condition-unused conditions.4': 'true',
    'forms-xgov/cyp_r1__existing-work-cyp.json condition-unused conditions.12': 'true',
    'forms-xgov/cyp_r1__existing-work-cyp.json condition-unused conditions.6': 'true',
    'forms-xgov/cyp_r1__existing-work-cyp.json condition-unused conditions.8': 'true',
    'forms-xgov/cyp_r1__objectives-and-activities-cyp.json condition-unused conditions.0': 'true',
    'forms-xgov/cyp_r1__objectives-and-activities-cyp.json condition-unused conditions.11': 'true',
    'forms-xgov/cyp_r1__objectives-and-activities-cyp.json condition-unused conditions.4': 'true',
    'forms-xgov/cyp_r1__objectives-and-activities-cyp.json condition-unused conditions.7': 'true',
    'forms-xgov/cyp_r1__objectives-and-activities-cyp.json condition-unused conditions.8': 'true',
    'forms-xgov/cyp_r1__outputs-and-outcomes-cyp.json condition-unused conditions.0': 'true',
    'forms-xgov/cyp_r1__outputs-and-outcomes-cyp.json condition-unused conditions.10': 'true',
    'forms-xgov/cyp_r1__outputs-and-outcomes-cyp.json condition-unused conditions.4': 'true',
    'forms-xgov/cyp_r1__outputs-and-outcomes-cyp.json condition-unused conditions.9': 'true',
    'forms-xgov/cyp_r1__outputs-and-outcomes-cyp.json missing-retention retentionDays': 'true',
    'forms-xgov/cyp_r1__skills-and-experience-cyp.json condition-unused conditions.1': 'true',
    'forms-xgov/cyp_r1__skills-and-experience-cyp.json condition-unused conditions.2': 'true',
    'forms-xgov/cyp_r1__skills-and-experience-cyp.json condition-unused conditions.4': 'true',
    'forms-xgov/cyp_r1__skills-and-experience-cyp.json condition-unused conditions.7': 'true',
    'forms-xgov/cyp_r1__skills-and-experience-cyp.json condition-unused conditions.8': 'true',
    'forms-xgov/cyp_r1__skills-and-experience-cyp.json condition-unused conditions.9': 'true',
    'forms-xgov/cyp_r1__value-for-money-cyp.json condition-unused conditions.0': 'true',
    'forms-xgov/cyp_r1__value-for-money-cyp.json condition-unused conditions.5': 'true',
    'forms-xgov/cyp_r1__value-for-money-cyp.json condition-unused conditions.7': 'true',
    'forms-xgov/cyp_r1__working-with-fund-beneficiaries-cyp.json condition-unused conditions.3': 'true',
    'forms-xgov/dpif_r3__dpif-organisation-information.json purpose-missing steps.2.questions.2.purpose':
      'true',
    'forms-xgov/dpif_r3__dpif-organisation-information.json purpose-missing steps.2.questions.3.purpose':
      'true',
    'forms-xgov/dpif_r3__dpif-organisation-information.json purpose-missing steps.3.questions.2.purpose':
      'true',
    'forms-xgov/dpif_r3__dpif-organisation-information.json purpose-missing steps.3.questions.3.purpose':
      'true',
    'forms-xgov/dpif_r4__engaging-the-organisation.json missing-privacy privacy': 'true',
    'forms-xgov/dpif_r4__organisation-information.json purpose-missing steps.3.questions.2.purpose': 'true',
    'forms-xgov/dpif_r4__organisation-information.json purpose-missing steps.3.questions.3.purpose': 'true',
    'forms-xgov/dpif_r4__organisation-information.json purpose-missing steps.4.questions.2.purpose': 'true',
    'forms-xgov/dpif_r4__organisation-information.json purpose-missing steps.4.questions.3.purpose': 'true',
    'forms-xgov/dpif_r4__roles-and-recruitment.json purpose-missing steps.7.questions.2.purpose': 'true',
    'forms-xgov/dpif_r4__roles-and-recruitment.json purpose-missing steps.7.questions.3.purpose': 'true',
    'forms-xgov/ehcf_r1__ehcf-apply-declaration.json missing-retention retentionDays': 'true',
    'forms-xgov/ehcf_r1__ehcf-apply-eligibility.json condition-unused conditions.3': 'true',
    'forms-xgov/hsra_rp__hsra-rp-eligibility.json condition-unused conditions.0': 'true',
    'forms-xgov/hsra_rp__hsra-rp-eligibility.json condition-unused conditions.11': 'true',
    'forms-xgov/hsra_rp__hsra-rp-eligibility.json condition-unused conditions.2': 'true',
    'forms-xgov/hsra_rp__hsra-rp-eligibility.json condition-unused conditions.8': 'true',
    'forms-xgov/hsra_rp__hsra-rp-eligibility.json condition-unused conditions.9': 'true',
    'forms-xgov/hsra_rp__hsra-rp-eligibility.json route-to-nowhere steps.2.routes': 'true',
    'forms-xgov/hsra_rp__organisation-information-hsra-rp.json purpose-missing steps.2.questions.1.purpose':
      'true',
    'forms-xgov/hsra_rp__organisation-information-hsra-rp.json purpose-missing steps.2.questions.2.purpose':
      'true',
    'forms-xgov/hsra_vr__organisation-information-hsra-vr.json missing-privacy privacy': 'true',
    'forms-xgov/hsra_vr__organisation-information-hsra-vr.json purpose-missing steps.2.questions.1.purpose':
      'true',
    'forms-xgov/hsra_vr__organisation-information-hsra-vr.json purpose-missing steps.2.questions.2.purpose':
      'true',
    'forms-xgov/lahf_lahftu__lahf-lahftu-key-dates.json missing-other-way otherWays': 'true',
    'forms-xgov/nwp_r1__nwp_pill4__nwp-pill4-cost-and-value-for-money.json condition-unused conditions.0':
      'true',
    'forms-xgov/nwp_r1__nwp_pill4__nwp-pill4-cost-and-value-for-money.json condition-unused conditions.1':
      'true',
    'forms-xgov/nwp_r1__nwp_pill4__nwp-pill4-cost-and-value-for-money.json condition-unused conditions.4':
      'true',
    'forms-xgov/nwp_r1__nwp_pill4__nwp-pill4-cost-and-value-for-money.json condition-unused conditions.5':
      'true',
    'forms-xgov/nwp_r1__nwp_pill4__nwp-pill4-cost-and-value-for-money.json condition-unused conditions.8':
      'true',
    'forms-xgov/nwp_r1__nwp_r1_shared_files__nwp-shared-applicant-information.json purpose-missing steps.1.questions.2.purpose':
      'true',
    'forms-xgov/nwp_r1__nwp_r1_shared_files__nwp-shared-applicant-information.json purpose-missing steps.1.questions.3.purpose':
      'true',
    'forms-xgov/nwp_r1__nwp_r1_shared_files__nwp-shared-applicant-information.json purpose-missing steps.2.questions.2.purpose':
      'true',
    'forms-xgov/nwp_r1__nwp_r1_shared_files__nwp-shared-applicant-information.json purpose-missing steps.2.questions.3.purpose':
      'true',
    'forms-xgov/nwp_r1__nwp_r1_shared_files__nwp-shared-organisation-information.json condition-unused conditions.0':
      'true',
    'forms-xgov/nwp_r1__nwp_r1_shared_files__nwp-shared-organisation-information.json condition-unused conditions.1':
      'true',
    'forms-xgov/nwp_r1__nwp_r1_shared_files__nwp-shared-stakeholders.json condition-unused conditions.0':
      'true',
    'forms-xgov/nwp_r1__nwp_r1_shared_files__nwp-shared-stakeholders.json condition-unused conditions.1':
      'true',
    'forms-xgov/nwp_r1__nwp_r1_shared_files__nwp-shared-stakeholders.json condition-unused conditions.3':
      'true',
  },
};
