import { createPrivateKey, type KeyObject } from 'node:crypto'

/** The key with which ID tokens are signed. Everybody may know it, as nothing is safe behind it; so answers stay the same. */
const jwk = {
  kty: 'RSA',
  n: 'uPR494DozValVslF97M2aT9J7KjB4zGFKSofWO4yqAyQE6rCy4KqqXwN_i85HFIQQS_UjaUMENbyA0Okh5yfpU9NmKSZV9bBN9pCfuBR-c93EPFlduKFcWsBjh6KJnTNM8X9LomzNYQLquR25QlWNOBbNxbGFu25E1hyUs2EpGSP3t9eZ-wPAaee0IDA0Ehl03qD8PM6x6ffZic4WG0PJu-q0x42oGdFuSOPRzPbSENYZMpMaF6bBB0Y74tSgEJHkJfI1i5KW-Ljh3gUgT1qbVZJA0uV22Iyw20lF-CO57hRNKG--SsrMU9SkWBdgYwYrrGHXvquy0IRlbhwthra_Q',
  e: 'AQAB',
  d: 'EnP8cwqJhPMqy93eUo2u1Wawbsw84U4E2yE4v3FZ3H-5tZHz8sS2rPI-SH4C_1sGBCWhhKr9k9szijUq1TJAkLMOKuHr6reieiVsklFkhxK2mRonOr_0UGc8tdFA4gAFToUScvI0zxdoPUSjbXaLrfrfHuqcGO2JlESJeM7Id8jlDGJf3c41MIRLjXZnhdPZH9JB6YU6koit8xpiZWMjzjAI_ghyM1-HGa-jsgcPIVyIwBjG506tgwOqgX0dt8IIi_5NmP1dhUTxg4Y6U6Lsov6OsjqwCM45DQnkCVjGNqklTgIx5DxqvhQDhyi-Kn8sc5qytPiPCxDpn9bF6F_kgQ',
  p: '8yHo4_hR6WAyyDJ-tVWmoEwCylaOgEyLtQpx8XEjWHrFONmwSHGQ-2l951fPgcftF-ggJabSXqfdoibzNxwXalHM4tnOXTBd7SsWX4CHNZCvs1W3TpupixC35gzyjN8K8kaU9eESvcthodaJElWV1cia1ER452cjkZdPu8h_40M',
  q: 'wr5XuKdt-JPuGf5mtFgmnYDB_kH_FkMFmFthvy-8ncWy7yBrn9Wbn1pzOglH5_9A-Z-vTm0t38qpbWTnEWLsoI8f7QI1s29-pC0YtT41kcJR82cNTIqLD97cQGCqlG5kchGr5ukt-YQLsivz5puR-D7C7cq36X5uSkzn2vb7xL8',
  dp: 'QFf5ClvtUZXj2peCcPr53fI_ysydadbYIlFhVkRa1k-nYiQ6QvHLLL3-U_spL295j5oe59f-VI6YWRF1zF_i0oBTeLWrp33lXZ7JjPy2y7Y-yXcly-fmNqd2A6vphN6CRxvm0CuAijoI3IuqOu_rd2hfkU2Nsa_Z-e3RbCDjt4E',
  dq: 'EpAgPnq_Mc2wCYxFb_VjIOpQE5No5E9ZLi-vvpCnUwawSrj1aVPsNKFjkGmoEAY1xFWjWT9w-v8PbV0L5Y1fbuKVsXrfcY40LSQbUdNvOcijFSeCjgQ6wzWEGyLbv7BSJMlocGdTuZALqV0lL5suq9IXtKD5LOmfS7fO9gFK-HM',
  qi: 'mqY8p9Pyjt5_IY-xPgLtGO6YODvufzByXII28N8q0hU9SRHJoZh2By1rcAVex8LsepXUfyL7dOgHDquW-_fRYCfjgvVHSdMNPxUNhYgX9-IOt22V5Bk6kVKgZYIJffV5kswA2deArj9vMMYt4AUg1MZIMsAQejQDLTNe7tu6O_M'
} as const

/** The name of the key in tokens and in the set. */
export const keyId = 'asana-mock'

/** The key, to sign with. */
export const signingKey = (): KeyObject => createPrivateKey({ format: 'jwk', key: jwk })

/** The set of keys with which apps check signatures. */
export const keySet: { readonly keys: readonly object[] } = {
  keys: [{ kty: jwk.kty, n: jwk.n, e: jwk.e, use: 'sig', alg: 'RS256', kid: keyId }]
}
