import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A key and its certificate, both as PEM. */
export interface Certificate {
  readonly key: Buffer
  readonly cert: Buffer
}

const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1']

/** Makes a certificate that nobody trusts, for a server of this machine, valid for a day. Needs openssl. */
export function makeCertificate(hostName: string): Certificate {
  const work = mkdtempSync(join(tmpdir(), 'certificate-'))
  const [keyFile, certFile] = [join(work, 'key.pem'), join(work, 'cert.pem')]
  const args = [...request, '-subj', `/CN=${hostName}`, '-keyout', keyFile, '-out', certFile]
  try {
    execFileSync('openssl', args, { stdio: 'ignore' })
    return { key: readFileSync(keyFile), cert: readFileSync(certFile) }
  } finally {
    rmSync(work, { recursive: true })
  }
}
