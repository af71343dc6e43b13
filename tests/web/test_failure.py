"""Errors of sockets and of TLS, in words for people."""

import errno
import ssl

import pytest

from clippings.web.failure import failure_of


def tls_error(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, "[SSL: X] x (_ssl.c:1000)")
    error.reason = reason
    return error


@pytest.mark.parametrize(
    ("error", "cause", "detail"),
    [
        (
            ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"),
            "connection-refused",
            "",
        ),
        (
            ConnectionResetError(errno.ECONNRESET, "Connection reset by peer"),
            "connection-reset",
            "",
        ),
        (TimeoutError(), "timeout", ""),
        (OSError(errno.ETIMEDOUT, "Connection timed out"), "timeout", ""),
        (OSError(errno.EHOSTUNREACH, "No route to host"), "unreachable", "No route to host"),
        (ssl.SSLEOFError(8, "EOF occurred in violation of protocol"), "connection-reset", ""),
        (ssl.SSLZeroReturnError(6, "TLS/SSL connection has been closed"), "connection-reset", ""),
        (tls_error("WRONG_VERSION_NUMBER"), "tls-failed", "wrong version number"),
    ],
)
def test_no_number_is_reported(error: OSError, cause: str, detail: str) -> None:
    failure = failure_of(error)
    assert (failure.cause, failure.detail) == (cause, detail)
