"""Why a request has no answer, as an exception."""

import errno

from clippings.reply import Cause

# X509_V_ERR_… of OpenSSL's x509_vfy.h.
_CERTIFICATE: dict[int, Cause] = {
    9: "tls-expired",  # not yet valid
    10: "tls-expired",
    18: "tls-self-signed",
    19: "tls-self-signed",
    20: "tls-incomplete-chain",
    21: "tls-incomplete-chain",
    62: "tls-wrong-host",
    64: "tls-wrong-host",  # an address instead of a name
}


class Failure(Exception):
    """No answer: a cause from the closed list, and a detail for people."""

    def __init__(self, cause: Cause, detail: str = "") -> None:
        super().__init__(detail or cause)
        self.cause = cause
        self.detail = detail


def failure_of(error: OSError) -> Failure:
    """The Failure for an error of the socket or of TLS."""
    if isinstance(error, TimeoutError) or error.errno == errno.ETIMEDOUT:
        return Failure("timeout")
    if isinstance(error, ConnectionRefusedError):
        return Failure("connection-refused")
    if isinstance(error, ConnectionError):
        return Failure("connection-reset")
    return _failure_of_tls(error) or Failure("unreachable", error.strerror or "")


def _failure_of_tls(error: OSError) -> Failure | None:
    import ssl  # slower to import than a request without TLS takes

    if isinstance(error, ssl.SSLCertVerificationError):
        return Failure(_CERTIFICATE.get(error.verify_code, "tls-failed"), error.verify_message)
    # Which of the two it is depends on the version of Python 3.11.
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return Failure("connection-reset")
    if isinstance(error, ssl.SSLError):
        return Failure("tls-failed", (error.reason or "").replace("_", " ").lower())
    return None
