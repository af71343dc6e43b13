"""Plain text and data that say "not found" under a status that says otherwise."""

import re

from clippings.links.judging.not_found.absence import absence_in
from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.page.decoding import markup_of
from clippings.reply import Reply

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
_NO_ERROR = rb"""(?i)"errors?"\s*:\s*null"""
_FAILED = rb"""(?i)"(?:success|ok)"\s*:\s*false"""
_SAID = r"""(?i)"(?:error|message|detail|title|msg)"\s*:\s*"([^"]*)\""""


def says_not_found_plainly(reply: Reply) -> bool:
    """Whether the answer says "not found" and nothing else."""
    kind = reply.headers.get("content-type", "text/plain")
    if kind.startswith("text/plain"):
        return len(reply.body) <= _A_LINE and bool(certainty_in(markup_of(reply).words))
    if len(reply.body) > _FEW_FIELDS or not ("json" in kind or "xml" in kind):
        return False
    if re.search(_NO_ERROR, reply.body):
        return False
    said = re.findall(_SAID, markup_of(reply).text)
    if re.search(_CODE, reply.body) or any(map(certainty_in, said)):
        return True
    return bool(re.search(_FAILED, reply.body)) and any(map(absence_in, said))
