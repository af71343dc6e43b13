"""Pages that ask to sign up, and show nothing else to others."""

from clippings.addresses import path_of
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import is_sentence, lowered
from clippings.links.judging.page.rows import tells_in_rows
from clippings.links.judging.pieces.piece import is_of_a_work
from clippings.links.judging.walls.login import asks_below, is_called_login
from clippings.links.judging.walls.members import speaks_of_members, tells_what_for
from clippings.links.judging.walls.sign_up_words import ADDRESSES, JOINS, LINKS, READING_ON, TERMS

_FEW_WORDS = 400  # characters
_CALLED = rf"(?:\W*\b(?:{LINKS})\b)*\W*(?:{JOINS})(?:\W+(?:{LINKS})\b)*\W*"
_EMAIL = r"""<input\b[^<>]*type\s*=\s*["']?email"""
_OF_SIGNING_UP = rf"{TERMS}|\b(?:{JOINS})\b"
_A_FRONT = r"(?i)/?(?:[a-z]{2}(?:[-_][a-z]{2})?)?/?(?:index\.\w+)?"
_ADDRESS = rf"(?i)(?<![^\W_])(?:{ADDRESSES})(?![^\W_])"


def is_sign_up_itself(url: str) -> bool:
    """Whether the address is that of a front page or of a sign-up page, which is then no wall."""
    path = path_of(url)
    return bool(compiled(_A_FRONT).fullmatch(path) or compiled(_ADDRESS).search(path))


def asks_to_sign_up(page: Markup) -> bool:
    """Whether the page shows only a form to sign up, and is titled so."""
    if page.letters > _FEW_WORDS or "<input" not in page.folded:
        return False
    reads_on = _is_to_read_on(page.heading)
    if not (_asks_for_a_password(page) or (reads_on and compiled(_EMAIL).search(page.folded))):
        return False
    if page.is_article or page.is_signed or is_of_a_work(page):
        return False
    if not (reads_on or _is_headed_so(page)) or tells_in_rows(page):
        return False
    return all(map(_speaks_of_it, filter(is_sentence, page.blocks)))


def _asks_for_a_password(page: Markup) -> bool:
    return "password" in page.folded and asks_below(page)


def _is_to_read_on(heading: str) -> bool:
    """Whether a heading asks to sign up to keep reading."""
    said = lowered(heading)
    if "?" in said or not compiled(READING_ON).search(said):
        return False
    return bool(compiled(rf"(?:{JOINS})\b").match(said))


def _is_headed_so(page: Markup) -> bool:
    """Whether no heading is about anything else."""
    if tells_what_for(page.heading):
        return True
    names = _names(page)
    if not all(it.lower() in names or _is_called_so(it, names) for it in page.headings if it):
        return False
    return any(_is_sign_up(it, names) for it in (*page.title_parts, page.heading))


def _names(page: Markup) -> list[str]:
    """The parts of the title that may be the name of the site, the longest first."""
    parts = {part.lower() for part in page.title_parts[1:]}
    names = (it for it in parts if not compiled(_CALLED).fullmatch(it))
    return sorted(names, key=len, reverse=True)


def _is_called_so(text: str, names: list[str]) -> bool:
    return _is_sign_up(text, names) or is_called_login(text)


def _is_sign_up(text: str, names: list[str]) -> bool:
    """Whether a text says only "sign up", with or without the name of the site."""
    text = lowered(text)
    for name in names:
        text = text.replace(name, " ")
    return bool(compiled(_CALLED).fullmatch(text.strip()))


def _speaks_of_it(sentence: str) -> bool:
    sentence = sentence.lower()
    return speaks_of_members(sentence) or bool(compiled(_OF_SIGNING_UP).search(sentence))
