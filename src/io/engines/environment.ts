/**
 * What an engine is told of the world: no token, no path, no home. `SystemRoot` is what Windows needs to start a program,
 * `SOURCE_DATE_EPOCH` the time that engines believe it is (reproducible-builds.org).
 */
export function minimalEnvironment(outer: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const environment: Record<string, string> = { TZ: 'UTC', SOURCE_DATE_EPOCH: outer.SOURCE_DATE_EPOCH ?? '0' };
  const systemRoot = outer.SystemRoot;
  return systemRoot === undefined ? environment : { ...environment, SystemRoot: systemRoot };
}
