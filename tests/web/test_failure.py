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
            ConnectionRefusedError(errno.ECONNREFUSED, "Connect call failed ('127.0.0.1', 9)"),
            "connection-refused",
            "",
        ),
        (
            ConnectionResetError(errno.ECONNRESET, "Connection reset by peer"),
            "connection-reset",
            "",
        ),
        (TimeoutError(), "timeout", ""),
        (OSError(errno.ETIMEDOUT, "Connect call failed ('10.0.0.1', 80)"), "timeout", ""),
        (
            OSError(errno.EHOSTUNREACH, "Connect call failed ('10.0.0.1', 80)"),
            "unreachable",
            "No route to host",
        ),
        (OSError("Multiple exceptions: [Errno 101] x, [Errno 113] y"), "unreachable", ""),
        (tls_error("WRONG_VERSION_NUMBER"), "tls-failed", "wrong version number"),
    ],
)
def test_no_call_and_no_number_is_told(error: OSError, cause: str, detail: str) -> None:
    failure = failure_of(error)
    assert (failure.cause, failure.detail) == (cause, detail)
