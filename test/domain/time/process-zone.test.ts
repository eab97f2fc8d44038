test('these tests run in the zone of their project, not in that of the machine', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  expect(new Date(2027, 0, 1).getTimezoneOffset()).toBe(
    { UTC: 0, 'America/Sao_Paulo': 180, 'Pacific/Apia': -780 }[process.env['TZ'] ?? ''],
  );
});
