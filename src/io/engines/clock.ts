/** Makes it always `SOURCE_DATE_EPOCH` (seconds since 1970, default 0) in this process, so that equal input gives equal bytes. */
export function stopClock(): void {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? 0) * 1000;
  const now = Number.isFinite(epoch) ? epoch : 0;
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args) => (args.length === 0 ? new target(now) : Reflect.construct(target, args)),
    apply: () => new RealDate(now).toString(),
  });
  RealDate.now = () => now;
}
