"""Plain text and data that report an error under a status that does not."""

import re

from clippings.links.judging.not_found.absence import absence_in
from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.page.markup import Markup
from clippings.reply import Reply

_TEXT = "text/plain"
_A_LINE = 200  # bytes
_FEW_FIELDS = 1000
# Object stores in XML; frameworks and APIs in JSON: a number, or an identifier.
_CODE = (
    rb"""(?i)<code>\w*(?:nosuch|notfound)\w*</code>"""
    rb"""|"(?:status|statuscode|status_code|code|httpcode)"\s*:\s*"?(?:404|410)\b"""
    rb"""|"(?:error_?)?(?:code|type|reason|error|kind)"\s*:\s*"""
    rb""""[\w.:#/-]{0,60}(?:not[-_]?found|no[-_]?such[-_]?\w+|does[-_]?not[-_]?exist)"""
    rb"""(?:[-_]?(?:error|exception))?\""""
)
_SERVER_FAILED = rb"""(?i)"(?:status|statuscode|status_code|code|httpcode)"\s*:\s*"?5\d\d\b"""
_NO_ERROR = rb"""(?i)"errors?"\s*:\s*null"""
_FAILED = rb"""(?i)"(?:success|ok)"\s*:\s*false"""
_SAID = r"""(?i)"(?:error|message|detail|title|msg)"\s*:\s*"([^"]*)\""""


def page_of_line(reply: Reply) -> Markup | None:
    """A line of plain text as a page, which is read like one; None for other answers."""
    is_line = _kind_of(reply).startswith(_TEXT) and 0 < len(reply.body) <= _A_LINE
    return markup_of(reply) if is_line else None


def reason_of_plain(reply: Reply) -> str:
    """The reason for the verdict on a good answer that is no page."""
    kind = _kind_of(reply)
    if len(reply.body) > _FEW_FIELDS or not ("json" in kind or "xml" in kind):
        return "ok"
    return _reason_of_data(reply)


def _kind_of(reply: Reply) -> str:
    return reply.headers.get("content-type", _TEXT).lower()


def _reason_of_data(reply: Reply) -> str:
    if reply.body.strip() == b"null":  # JSON for nothing (RFC 8259)
        return "empty-page"
    if re.search(_NO_ERROR, reply.body):
        return "ok"
    said = re.findall(_SAID, markup_of(reply).text)
    failed = re.search(_FAILED, reply.body)
    if re.search(_CODE, reply.body) or any(map(certainty_in, said)):
        return "soft-404"
    if failed and any(map(absence_in, said)):
        return "soft-404"
    if re.search(_SERVER_FAILED, reply.body) and (failed or b'"error' in reply.body.lower()):
        return "error-page"
    return "ok"
