/** Lower case, without accents. @example fold('Março') // 'marco' */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
