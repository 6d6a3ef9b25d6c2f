/** Where Keycloak is: read at run time, so that one build serves every installation. */
export type RuntimeConfig = { oidcAuthority: string; oidcClientId: string };

const LOCAL: RuntimeConfig = {
  oidcAuthority: 'http://localhost:8180/realms/motcua',
  oidcClientId: 'motcua-spa',
};

export async function loadConfig(): Promise<RuntimeConfig> {
  try {
    const answer = await fetch('/config.json', { cache: 'no-cache' });
    return answer.ok ? { ...LOCAL, ...((await answer.json()) as Partial<RuntimeConfig>) } : LOCAL;
  } catch {
    // Nobody answers, or a server that sends its start page for what it does not have.
    return LOCAL;
  }
}
