"""The closed list of reasons: for each its verdict, and the sentence that people read.

To add a reason: one line here, and the place that finds it.
"""

from typing import NamedTuple

from clippings.addresses import masked
from clippings.links.link import Verdict


class Reason(NamedTuple):
    """The verdict that a reason leads to, and what it says."""

    verdict: Verdict
    says: str


REASONS: dict[str, Reason] = {
    "ok": Reason("alive", "the page is there"),
    "image-ok": Reason("alive", "the image is there"),
    "file-ok": Reason("alive", "the file is there"),
    "video-ok": Reason("alive", "the video is there"),
    "permanent-redirect": Reason("moved", "it has moved for good"),
    "login-required": Reason("blocked", "it wants a login"),
    "payment-required": Reason("blocked", "it wants to be paid"),
    "forbidden": Reason("blocked", "the server does not let programs in"),
    "proxy-login": Reason("blocked", "a proxy wants a login"),
    "legal-reasons": Reason("blocked", "it is withheld for legal reasons"),
    "bots-refused": Reason("blocked", "the server refuses programs"),
    "challenge": Reason("blocked", "a page asks whether we are human"),
    "login-redirect": Reason("blocked", "it leads to a login or consent page"),
    "login-page": Reason("blocked", "a login page stands in its place"),
    "consent-page": Reason("blocked", "it wants our consent, or a subscription, first"),
    "age-gate": Reason("blocked", "it asks for our age first"),
    "waiting-room": Reason("blocked", "it lets its readers in by turns"),
    "withheld-here": Reason("blocked", "it is not shown in this country"),
    "hot-link-wall": Reason("blocked", "the image is shown on its own site only"),
    "told-to-wait": Reason("limited", "the server wants us to wait longer than we do"),
    "rate-limited": Reason("limited", "the server says that we ask too much"),
    "host-told-to-wait": Reason("limited", "its host wants us to wait, so it was not asked"),
    "soft-404": Reason("suspect", "the page says that there is no such page"),
    "not-found-page": Reason("suspect", "it leads to a page for what is not found"),
    "error-page": Reason("suspect", "the page says that its server fails or is being mended"),
    "parked-domain": Reason("suspect", "the domain is for sale, suspended or not in use"),
    "front-page": Reason("suspect", "it leads to a front page"),
    "list-page": Reason("suspect", "it leads to a section or a search, not to a page"),
    "empty-page": Reason("suspect", "the page is empty"),
    "missing-fragment": Reason("suspect", "the page has no such place"),
    "server-error": Reason("unsure", "the server fails"),
    "odd-status": Reason("unsure", "the server answers with an unusual status"),
    "connection-reset": Reason("unsure", "the connection breaks off"),
    "empty-reply": Reason("unsure", "the server closes without an answer"),
    "cut-header": Reason("unsure", "the answer breaks off in its header"),
    "cut-body": Reason("unsure", "the answer breaks off"),
    "header-too-large": Reason("unsure", "the header of the answer has no end"),
    "not-http": Reason("unsure", "the answer is not HTTP"),
    "timeout": Reason("unsure", "no answer in time"),
    "unreachable": Reason("unsure", "there is no way to the server"),
    "name-lookup-failed": Reason("unsure", "the name could not be looked up"),
    "tls-expired": Reason("unsure", "its certificate is out of date"),
    "tls-self-signed": Reason("unsure", "its certificate is signed by nobody known"),
    "tls-wrong-host": Reason("unsure", "its certificate is for another host"),
    "tls-incomplete-chain": Reason("unsure", "its certificate cannot be followed to a known one"),
    "tls-failed": Reason("unsure", "no encrypted connection comes about"),
    "not-found": Reason("dead", "the page is gone"),
    "gone": Reason("dead", "the page is gone for good"),
    "no-such-name": Reason("dead", "there is no such host"),
    "connection-refused": Reason("dead", "nobody answers at this host"),
    "redirect-loop": Reason("dead", "it leads back to itself"),
    "too-many-redirects": Reason("dead", "it leads on without end"),
    "redirect-without-target": Reason("dead", "it leads on without saying where"),
    "not-an-image": Reason("dead", "something else stands in place of the image"),
    "empty-image": Reason("dead", "the image is empty"),
    "broken-image": Reason("dead", "the image is cut off or damaged"),
    "video-removed": Reason("dead", "the video was removed"),
    "missing-file": Reason("dead", "there is no such file"),
    "failing-for-days": Reason("dead", "it has failed on three days"),
    "outside": Reason("refused", "the file lies outside of the repository"),
    "not-web": Reason("refused", "only http and https are asked"),
    "redirect-off-web": Reason("refused", "it leads to what is no http or https address"),
    "bad-address": Reason("refused", "this is not an address that can be asked"),
    "private-address": Reason("refused", "the address is not public"),
}


def worded(reason: str, *details: str) -> str:
    """A reason in words, with what more is known: `the page is gone (404)`."""
    known = ", ".join(masked(detail) for detail in details if detail)
    return f"{REASONS[reason].says} ({known})" if known else REASONS[reason].says
