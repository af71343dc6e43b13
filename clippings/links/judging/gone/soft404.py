"""Pages that say "not found" under a status that says otherwise."""

from collections.abc import Sequence

from clippings.links.judging.gone.declared import declares_not_found
from clippings.links.judging.not_found.message_signs import may_hold_a_message
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.parts import is_marked_not_found, pictured
from clippings.links.judging.not_found.sought_page import IN_SOUGHT_PAGE, SOUGHT_PAGE
from clippings.links.judging.page.headings import behind_colon, title_parts
from clippings.links.judging.page.markup import A_PIECE, Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import first_sentence, lowered, opening, sentences_of

_A_NOTICE = 3000  # characters of a page that is searched below its heading
_FEW_WORDS = 300  # of a page that is searched everywhere
# Characters of sentences that a page may hold beside a message of each certainty.
_BESIDE = {
    Certainty.ON_OFFER: A_PIECE,
    Certainty.VAGUELY: A_PIECE,
    Certainty.BY_NUMBER: 600,
    Certainty.CLEARLY: 3000,
}
_PLAYED = ("<video", "<audio")  # their text is for browsers that cannot play them
_A_PARAGRAPH = 240  # characters
_A_SITE_NAME = 4  # words that may stand beside a message
_SENTENCES = 4  # of the lead, in which a message may stand
_HARDLY_ANY = 120  # characters of sentences beside a vague message below the heading
_SOUGHT = rf"{SOUGHT_PAGE}|\b(?:requested|specified) \w"


def says_not_found(page: Markup) -> bool:
    """Whether the title, the heading or a short page is nothing but such a message."""
    if declares_not_found(page):
        return not page.is_article
    if not _may_hold_a_message_at_all(page):
        return False
    certainty = _certainty_of(page)
    if certainty is Certainty.NOTHING or page.is_article or page.is_signed:
        return False
    if certainty <= Certainty.VAGUELY and page.has_any(_PLAYED):
        return False
    if page.letters_below > _BESIDE[certainty]:
        return False
    from clippings.links.judging.pieces.error_namesakes import is_namesake_of_error  # for few pages

    return not is_namesake_of_error(page, certainty)


def speaks_of_not_found(page: Markup) -> bool:
    """Whether the title, the heading or a paragraph begins with a message, however vague."""
    begins = (sentence for block in page.blocks for sentence in opening(block))
    return any(map(certainty_in, (*page.title_parts, page.heading, *begins)))


def _may_hold_a_message_at_all(page: Markup) -> bool:
    """A quick test whether any text that is examined has a sign of a message; on most, none has."""
    may_at_all = page.is_long or page.letters > _FEW_WORDS or may_hold_a_message(page.plain)
    if may_at_all and may_hold_a_message(f"{page.title}\n{page.heading}\n{page.lead}"):
        return not _says_something_else(page)
    if not page.is_headed and any(map(may_hold_a_message, page.headings)):
        return True
    many = page.letters_in_paragraphs > A_PIECE
    if page.is_headed and (many or _begins_a_piece(page.lead, sentences_of(page.lead, _SENTENCES))):
        return False
    if page.letters > _A_NOTICE:
        return _may_deny_what_is_sought(page)
    if is_marked_not_found(page):
        return True
    looked_through = not page.is_headed or _holds_few_words(page)
    return looked_through and (may_hold_a_message(page.plain) or bool(pictured(page)))


def _says_something_else(page: Markup) -> bool:
    """A quick test whether nothing at the beginning of a longer page is a message."""
    if not page.is_headed:
        return page.is_article  # other pages are searched further
    sentences = sentences_of(page.lead, _SENTENCES)
    if not _begins_a_piece(page.lead, sentences) and page.letters <= _A_NOTICE:
        return False
    titles = {behind_colon(page.title), *page.title_parts, *_parts(page.heading)}
    said = titles.union(sentences, ", ".join(sentences).split(", "))
    return not any(map(certainty_in, said)) and "page you" not in page.heading.lower()


def _certainty_of(page: Markup) -> Certainty:
    titled = max(map(certainty_in, page.title_parts))
    if not titled and certainty_in(behind_colon(page.title)) > Certainty.VAGUELY:
        titled = Certainty.VAGUELY  # after a site name, or at the end of a headline
    headed = _certainty_in_headings(page)
    if titled and not headed:
        titled = min(titled, _most_in_title(page))
    if not headed and _is_message(page.heading):
        headed = Certainty.VAGUELY
    return max(titled, headed) or _certainty_below(page)


def _is_message(heading: str) -> bool:
    """Whether a part of a heading is a message, or denies "the page you are looking for"."""
    return any(map(certainty_in, _parts(heading))) or _denies_what_is_sought(heading)


def _parts(heading: str) -> tuple[str, ...]:
    return (first_sentence(heading), behind_colon(heading), *title_parts(heading))


def _denies_what_is_sought(text: str) -> bool:
    """Whether a text denies "the page you are looking for": English has the longest messages."""
    text = lowered(text)
    denied = "page you" in text and compiled(r"n't\b|\b(?:not|no|unable|sorry)\b").search(text)
    return bool(denied and compiled(SOUGHT_PAGE).search(text))


def _certainty_in_headings(page: Markup) -> Certainty:
    if _is_clear(page.heading):
        return Certainty.CLEARLY
    if not page.is_headed and Certainty.CLEARLY in map(certainty_in, page.headings):
        return Certainty.CLEARLY
    return certainty_in(page.heading)


def _most_in_title(page: Markup) -> Certainty:
    """The most that a message in the title can mean where the heading says something else."""
    heading, title = page.heading.lower(), page.title.lower()
    messages = [part.lower() for part in page.title_parts if certainty_in(part)]
    for message in messages:
        if message in heading:
            more = len(heading.split()) - len(message.split())
            return Certainty.VAGUELY if more > _A_SITE_NAME else Certainty.BY_NUMBER
    named = heading and title.startswith(heading)  # the headline, before the site name
    headlines = (it.lower() for it in page.headings if not certainty_in(it))
    in_headline = any(it in title and any(map(it.__contains__, messages)) for it in headlines)
    return Certainty.VAGUELY if named or in_headline else Certainty.CLEARLY


def _certainty_below(page: Markup) -> Certainty:
    """How clear the text below a heading is, or any text of a short page."""
    sentences = sentences_of(page.lead, _SENTENCES)
    first, *others = map(certainty_in, (*sentences, *", ".join(sentences).split(", ")))
    if first is Certainty.CLEARLY:
        return first
    if max([first, *others]) > Certainty.VAGUELY or _is_clear(sentences[0]):
        return Certainty.VAGUELY
    if page.letters > _A_NOTICE:
        return _certainty_in_paragraphs(page)
    if _begins_a_piece(page.lead, sentences):
        return Certainty.NOTHING
    if compiled(SOUGHT_PAGE).search(page.lead.lower()) or is_marked_not_found(page):
        return Certainty.VAGUELY
    if page.is_headed and not _holds_few_words(page):
        return Certainty.NOTHING
    from clippings.links.judging.pieces import in_passing  # for few pages

    blocks = in_passing.before_a_piece((*page.blocks, *pictured(page)))
    begins = [it for block in blocks for it in opening(block)]
    if any(map(_is_clear, begins)):
        return Certainty.BY_NUMBER  # it may be a hidden message, for scripts to show
    if "page you" in page.folded and any(map(_denies_what_is_sought, begins)):
        return Certainty.VAGUELY
    said = (page.lead,) if page.heading else in_passing.without_figures(page.blocks)
    certainty = max((certainty_in(first_sentence(it)) for it in said), default=Certainty.NOTHING)
    if certainty is Certainty.ON_OFFER and page.heading and page.letters > _HARDLY_ANY:
        return Certainty.NOTHING  # a page about something that has ended
    alone = page.letters_below <= _HARDLY_ANY
    return min(certainty, Certainty.VAGUELY) if alone else Certainty.NOTHING


def _holds_few_words(page: Markup) -> bool:
    tells = page.begins_a_piece or page.letters_below > _HARDLY_ANY
    return page.letters <= _FEW_WORDS or not tells


def _begins_a_piece(lead: str, sentences: Sequence[str]) -> bool:
    return len(lead) > _A_PARAGRAPH and len(sentences) > 1


def _certainty_in_paragraphs(page: Markup) -> Certainty:
    """How clear a paragraph of a long page without an h1 is about the page that was looked for."""
    if not _may_deny_what_is_sought(page):
        return Certainty.NOTHING
    said = (it for block in page.blocks for it in opening(block))
    found = any(compiled(SOUGHT_PAGE).search(it.lower()) and certainty_in(it) for it in said)
    return Certainty.VAGUELY if found else Certainty.NOTHING


def _may_deny_what_is_sought(page: Markup) -> bool:
    if page.is_headed or not page.is_read_whole:
        return False
    return any(map(page.plain.__contains__, IN_SOUGHT_PAGE))


def _is_clear(sentence: str) -> bool:
    certainty = certainty_in(sentence)
    sought = certainty and compiled(_SOUGHT).search(sentence.lower())
    return bool(sought) or certainty is Certainty.CLEARLY
