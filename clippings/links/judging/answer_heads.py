"""The meaning of an answer's status, and of headers that announce a bot check."""

from collections.abc import Mapping

from clippings.addresses import host_of
from clippings.reply import Reply

_BY_STATUS = {
    401: "login-required",
    402: "payment-required",
    403: "forbidden",
    404: "not-found",
    407: "proxy-login",
    410: "gone",
    418: "bots-refused",
    429: "rate-limited",
    451: "legal-reasons",
    999: "bots-refused",  # LinkedIn
}
# Hosts that answer 401 for videos that exist but may not be embedded, and 403 for private ones.
_NOT_EMBEDDED = ("www.youtube.com",)
# Headers of bot checks, and a word in their value; "" stands for any value.
_CHALLENGES = {
    "cf-mitigated": "challenge",
    "x-amzn-waf-action": "",
    "x-vercel-mitigated": "",
    "x-sucuri-block": "",
}


def reason_of(status: int) -> str:
    """The reason for the verdict on a status that is no success."""
    default = "server-error" if 500 <= status < 600 else "odd-status"
    return _BY_STATUS.get(status, default)


def judge_oembed(reply: Reply) -> str:
    """The reason for the verdict on a video, from the answer of its oEmbed endpoint."""
    if reply.status in (400, 404, 410):
        return "video-removed"
    if reply.status == 401 and host_of(reply.url) in _NOT_EMBEDDED:
        return "video-ok"
    return "video-ok" if 200 <= reply.status < 300 else reason_of(reply.status)


def announces_challenge(headers: Mapping[str, str]) -> bool:
    """Whether a header says that the page is a bot check."""
    given = _CHALLENGES.keys() & headers.keys()
    return bool(given) and any(_CHALLENGES[name] in headers[name] for name in given)
