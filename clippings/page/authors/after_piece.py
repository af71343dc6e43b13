"""Names behind the piece, where papers sign that have no line for it under the headline."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.page.authors.other_persons import is_other_person
from clippings.page.byline_words import WRITER
from clippings.page.headline import Heading
from clippings.page.people import people, signs
from clippings.page.seen_line import seen_line
from clippings.page.shown_text import lines_after, shown_lines
from clippings.page.walk import Page
from clippings.person_names.family_names import is_japanese_name
from clippings.person_names.full_names import is_full_name

_PARAGRAPH = 40  # characters
_MOST_PARAGRAPHS = 400
_MOST_LETTERS = 5000  # of what is looked at behind the last paragraph
_MOST_TOLD_OF = 4  # of each of whom all of the page is searched
_IN_BRACKETS = re.compile(r"[（(【]([^（(【】）)]{3,8})[】）)]$")  # as papers of Japan sign
_WRITES = re.compile(rf"(\w[^,.:;]{{4,40}}?) (?:is|ist|est|es|è) (?:[^\s.]+ ){{0,4}}?(?i:{WRITER})")
_NEAR = 3  # lines behind the last paragraph, outside of what holds it as well
_BAR = re.compile(r"\s[|•·–—-]\s")  # before the day
_DIGIT = re.compile(r"\d")
_BRACKETS = " -–—()[]（）【】*•|.,"


def names_behind(page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The person whose full name stands behind the piece: alone, before the day or words on them.

    Also whom the line there presents, or of whom only the last paragraph says that they write.
    """
    paragraph = _last_paragraph(page)
    if not paragraph:
        return
    behind = [*_behind(paragraph)]
    name, after, *_ = [*behind, "", ""]
    person = name.strip(_BRACKETS)
    alone = not after or after.startswith(person)
    if alone and is_full_name(person) and not is_other_person(person, page, heading):
        yield (person,)
    for line in (name, seen_line(paragraph.text())):
        if (signed := _IN_BRACKETS.search(line)) and is_japanese_name(signed[1]):
            yield (signed[1],)
    said = next((line for line in behind if not _DIGIT.match(line)), "")  # but for the day
    if signs(said):
        yield people(said)
    for line in islice(lines_after(paragraph, _MOST_LETTERS), _NEAR):
        person, *beside = _BAR.split(line)
        if is_full_name(person) and any(map(_DIGIT.search, beside)):
            yield (person,)
    yield from _told(page, (*shown_lines(paragraph, _MOST_LETTERS), *behind))


def _told(page: Page, lines: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The person of whom a line says that they write; a piece on them names them more than once."""
    for told in islice(filter(None, map(_WRITES.match, lines)), _MOST_TOLD_OF):
        if is_full_name(told[1]) and sum(told[1] in line for line in page.lines()) == 1:
            yield (told[1],)


def _last_paragraph(page: Page) -> LexborNode | None:
    """The last one in what holds the most text."""
    letters: defaultdict[int, int] = defaultdict(int)
    last: dict[int, LexborNode] = {}
    for node in page.shown("p")[:_MOST_PARAGRAPHS]:
        text = node.text()
        if len(text) >= _PARAGRAPH and node.parent:
            letters[node.parent.mem_id] += len(text)
            last[node.parent.mem_id] = node
    return last[max(letters, key=lambda holder: letters[holder])] if letters else None


def _behind(paragraph: LexborNode) -> Iterator[str]:
    """What follows in the same holder, or else the last line of the paragraph."""
    after: list[str] = []
    node = paragraph.next
    while node is not None:
        after += shown_lines(node, _MOST_LETTERS)
        node = node.next
    yield from after or [*shown_lines(paragraph, _MOST_LETTERS)][1:][-1:]
