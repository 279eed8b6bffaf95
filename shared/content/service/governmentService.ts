import type { ContentOf } from '../index.ts';
import { lgsl } from './lgsl.ts';

interface Around {
  /** The service's own public address. */
  readonly url: string;
  readonly council: string;
  /** Where its start button leads, as a full address. */
  readonly start?: string | undefined;
  readonly contact?: ContentOf<'contact'> | undefined;
}

/** A service for search engines: https://schema.org/GovernmentService. What is empty is left out. */
export const governmentService = (service: ContentOf<'service'>, around: Around): object => {
  const { url, council, start, contact } = around;
  const code = service.lgsl;
  return {
    '@type': 'GovernmentService',
    name: service.title,
    url,
    ...(service.summary ? { description: service.summary } : {}),
    serviceOperator: { '@type': 'GovernmentOrganization', name: council },
    ...(code !== undefined && lgsl[code]
      ? {
          serviceType: lgsl[code],
          identifier: { '@type': 'PropertyValue', propertyID: 'LGSL', value: String(code) },
        }
      : {}),
    ...(start || contact?.phone
      ? {
          availableChannel: {
            '@type': 'ServiceChannel',
            ...(start ? { serviceUrl: start } : {}),
            ...(contact?.phone
              ? { servicePhone: { '@type': 'ContactPoint', name: contact.title, telephone: contact.phone } }
              : {}),
          },
        }
      : {}),
  };
};
