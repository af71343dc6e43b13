"""The closed list of reasons, each with its verdict and a sentence for people.

To add a reason, add a line here, and the code that finds it.
"""

from typing import NamedTuple

from clippings.addresses import masked
from clippings.links.link import Verdict

FAILING_FOR_DAYS = "failing-for-days"


class Reason(NamedTuple):
    """The verdict of a reason, and its sentence."""

    verdict: Verdict
    says: str


REASONS: dict[str, Reason] = {
    "ok": Reason("alive", "the page is there"),
    "image-ok": Reason("alive", "the image is there"),
    "file-ok": Reason("alive", "the file is there"),
    "video-ok": Reason("alive", "the video is there"),
    "permanent-redirect": Reason("moved", "it has moved permanently"),
    "login-required": Reason("blocked", "it requires a login"),
    "payment-required": Reason("blocked", "it requires payment"),
    "forbidden": Reason("blocked", "the server forbids access"),
    "proxy-login": Reason("blocked", "a proxy requires a login"),
    "legal-reasons": Reason("blocked", "it is withheld for legal reasons"),
    "bots-refused": Reason("blocked", "the server refuses programs"),
    "challenge": Reason("blocked", "a page asks whether we are human"),
    "login-redirect": Reason("blocked", "it leads to a login or consent page"),
    "login-page": Reason("blocked", "a login page is in its place"),
    "consent-page": Reason("blocked", "it asks for consent or a subscription first"),
    "age-gate": Reason("blocked", "it asks for the reader's age first"),
    "waiting-room": Reason("blocked", "it puts visitors in a queue"),
    "withheld-here": Reason("blocked", "it is not shown in this country"),
    "hot-link-wall": Reason("blocked", "the image is shown on its own site only"),
    "told-to-wait": Reason("limited", "the server asks us to wait longer than we do"),
    "rate-limited": Reason("limited", "the server says that we send too many requests"),
    "host-told-to-wait": Reason("limited", "its host asked us to wait, so it was not requested"),
    "soft-404": Reason("suspect", "the page says that there is no such page"),
    "not-found-page": Reason("suspect", "it leads to a page for missing pages"),
    "error-page": Reason("suspect", "the page says that its server fails or is under maintenance"),
    "parked-domain": Reason("suspect", "the domain is for sale, suspended or not in use"),
    "front-page": Reason("suspect", "it leads to a front page"),
    "list-page": Reason("suspect", "it leads to a section or a search, not to a page"),
    "empty-page": Reason("suspect", "the page is empty"),
    "missing-fragment": Reason("suspect", "the page has no such anchor"),
    "server-error": Reason("unsure", "the server fails"),
    "odd-status": Reason("unsure", "the server answers with an unusual status"),
    "connection-reset": Reason("unsure", "the connection breaks off"),
    "empty-reply": Reason("unsure", "the server closes without an answer"),
    "cut-header": Reason("unsure", "the answer breaks off in its header"),
    "cut-body": Reason("unsure", "the answer breaks off"),
    "header-too-large": Reason("unsure", "the header of the answer is too large"),
    "not-http": Reason("unsure", "the answer is not HTTP"),
    "timeout": Reason("unsure", "no answer in time"),
    "unreachable": Reason("unsure", "there is no way to the server"),
    "name-lookup-failed": Reason("unsure", "the name could not be looked up"),
    "tls-expired": Reason("unsure", "its certificate is out of date"),
    "tls-self-signed": Reason("unsure", "its certificate is not signed by a known authority"),
    "tls-wrong-host": Reason("unsure", "its certificate is for another host"),
    "tls-incomplete-chain": Reason("unsure", "its certificate chain is incomplete"),
    "tls-failed": Reason("unsure", "no encrypted connection can be made"),
    "not-found": Reason("dead", "the page is gone"),
    "gone": Reason("dead", "the page is gone permanently"),
    "no-such-name": Reason("dead", "there is no such host"),
    "connection-refused": Reason("dead", "the host refuses the connection"),
    "redirect-loop": Reason("dead", "it redirects to itself"),
    "too-many-redirects": Reason("dead", "it redirects without end"),
    "redirect-without-target": Reason("dead", "it redirects without saying where"),
    "not-an-image": Reason("dead", "it is not an image"),
    "empty-image": Reason("dead", "the image is empty"),
    "broken-image": Reason("dead", "the image is cut off or damaged"),
    "video-removed": Reason("dead", "the video was removed"),
    "missing-file": Reason("dead", "there is no such file"),
    FAILING_FOR_DAYS: Reason("dead", "it has failed on three days"),
    "outside": Reason("refused", "the file is outside the repository"),
    "not-web": Reason("refused", "only http and https addresses are checked"),
    "redirect-off-web": Reason("refused", "it redirects to an address that is not http or https"),
    "bad-address": Reason("refused", "this address cannot be requested"),
    "private-address": Reason("refused", "the address is not public"),
}


def reason_sentence(reason: str, *details: str) -> str:
    """The sentence of a reason, with details: `the page is gone (404)`."""
    known = ", ".join(masked(detail) for detail in details if detail)
    return f"{REASONS[reason].says} ({known})" if known else REASONS[reason].says
