import { readTableEndpoint } from '../../../src/tables/rows/table-endpoint';

const emulator = (endpoint: string): string =>
  `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=YQ==;TableEndpoint=${endpoint}`;

const CONTOSO = 'AccountName=contoso;AccountKey=YQ==';

test.each([
  ['UseDevelopmentStorage=true', 'local'],
  ['usedevelopmentstorage=True;', 'local'],
  [emulator('http://azurite:10002/devstoreaccount1'), 'local'],
  [emulator('http://host.docker.internal:10002/devstoreaccount1'), 'local'],
  [emulator('http://127.0.0.1:10002/devstoreaccount1'), 'local'],
  [emulator('http://localhost:10002/devstoreaccount1'), 'local'],
  [emulator('http://[::1]:10002/devstoreaccount1'), 'local'],
  [emulator('https://azurite:10002/devstoreaccount1'), 'encrypted'],
  ['DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:1/a', 'local'],
  [`DefaultEndpointsProtocol=https;${CONTOSO};EndpointSuffix=core.windows.net`, 'encrypted'],
  ['TableEndpoint=https://contoso.table.core.windows.net;SharedAccessSignature=s', 'encrypted'],
])('%s is %s', (connectionString, expected) => {
  expect(readTableEndpoint(connectionString)).toBe(expected);
});

test.each([
  [
    `DefaultEndpointsProtocol=http;${CONTOSO};TableEndpoint=http://azurite:10002/contoso`,
    /azurite .*without enc/,
  ],
  [emulator('http://tables.contoso.example/devstoreaccount1'), /tables\.contoso\.example .*Use https/],
  [emulator('http://10.0.0.4:10002/devstoreaccount1'), /10\.0\.0\.4/],
  [`DefaultEndpointsProtocol=http;${CONTOSO};EndpointSuffix=core.windows.net`, /without encryption/],
  [`${CONTOSO};EndpointSuffix=core.windows.net`, /expected a text/],
  [`DefaultEndpointsProtocol=https;${CONTOSO}`, /expected a text/],
  ['TableEndpoint=https://contoso.table.core.windows.net', /expected a text/],
  [emulator('ftp://azurite/devstoreaccount1'), /begins with ftp:/],
  [emulator('azurite'), /"azurite" is no address/],
  ['AccountKey=YQ==', /expected a text/],
])('%s is refused', (connectionString, problem) => {
  expect(readTableEndpoint(connectionString)).toEqual({ problem: expect.stringMatching(problem) as string });
});

test('what is refused is told without the key', () => {
  const told = readTableEndpoint(
    'AccountName=contoso;AccountKey=aGlkZGVu;TableEndpoint=http://azurite/contoso',
  );
  expect(JSON.stringify(told)).not.toContain('aGlkZGVu');
});
