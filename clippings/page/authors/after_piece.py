"""Names after the last paragraph, where some papers sign instead of under the headline."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.page.asides import is_called_aside
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
_MOST_CHARACTERS = 5000  # read after the last paragraph
_MOST_WRITERS = 4  # persons, for each of whom the whole page is searched
_IN_BRACKETS = re.compile(r"[（(【]([^（(【】）)]{3,8})[】）)]$")  # as Japanese papers sign
_WRITES = re.compile(rf"(\w[^,.:;]{{4,40}}?) (?:is|ist|est|es|è) (?:[^\s.]+ ){{0,4}}?(?i:{WRITER})")
_NEAR = 3  # lines after the last paragraph, also outside its parent
_BAR = re.compile(r"\s[|•·–—-]\s")  # before the day
_DIGIT = re.compile(r"\d")
_BRACKETS = " -–—()[]（）【】*•|.,"


def names_after_piece(page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The person whose full name follows the piece: alone, before the day or before a biography.

    After these come persons in a signed line there, and those whom only the last paragraph calls a
    writer.
    """
    paragraph = _last_paragraph(page)
    if not paragraph:
        return
    following = [*_lines_after(paragraph)]
    name, after, *_ = [*following, "", ""]
    person = name.strip(_BRACKETS)
    alone = not after or after.startswith(person)
    if alone and is_full_name(person) and not is_other_person(person, page, heading):
        yield (person,)
    for line in (name, seen_line(paragraph.text())):
        if (bracketed := _IN_BRACKETS.search(line)) and is_japanese_name(bracketed[1]):
            yield (bracketed[1],)
    first = next((line for line in following if not _DIGIT.match(line)), "")  # but for the day
    if signs(first):
        yield people(first)
    for line in islice(lines_after(paragraph, _MOST_CHARACTERS), _NEAR):
        person, *beside = _BAR.split(line)
        if is_full_name(person) and any(map(_DIGIT.search, beside)):
            yield (person,)
    yield from _described_writers(page, (*shown_lines(paragraph, _MOST_CHARACTERS), *following))


def _described_writers(page: Page, lines: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The person described as a writer; a piece about them would name them more than once."""
    for found in islice(filter(None, map(_WRITES.match, lines)), _MOST_WRITERS):
        if is_full_name(found[1]) and sum(found[1] in line for line in page.lines()) == 1:
            yield (found[1],)


def _last_paragraph(page: Page) -> LexborNode | None:
    """The last paragraph in the element that holds the most text."""
    lengths: defaultdict[int, int] = defaultdict(int)
    last: dict[int, LexborNode] = {}
    for node in page.shown("p")[:_MOST_PARAGRAPHS]:
        text = node.text()
        if len(text) >= _PARAGRAPH and node.parent:
            lengths[node.parent.mem_id] += len(text)
            last[node.parent.mem_id] = node
    return last[max(lengths, key=lambda holder: lengths[holder])] if lengths else None


def _lines_after(paragraph: LexborNode) -> Iterator[str]:
    """The lines after a paragraph in the same parent, or else the last line of the paragraph."""
    after: list[str] = []
    node = paragraph.next
    while node is not None:
        if not is_called_aside(node):
            after += shown_lines(node, _MOST_CHARACTERS)
        node = node.next
    yield from after or [*shown_lines(paragraph, _MOST_CHARACTERS)][1:][-1:]
