"""Pages that say "not found" under a status that says otherwise."""

from collections.abc import Sequence

from clippings.links.judging.gone.declared import declares_not_found
from clippings.links.judging.not_found.message_words import SOUGHT_PAGE
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.parts import is_called_so, pictured
from clippings.links.judging.not_found.signs import may_hold_a_message
from clippings.links.judging.page.headings import behind_colon, title_parts
from clippings.links.judging.page.markup import A_PIECE, Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import first_sentence, lowered, sentences_of

_A_NOTICE = 3000  # letters of a page that may hold the message below its heading
_FEW_WORDS = 300  # and anywhere
# Letters in sentences that a page may hold beside a message of each kind.
_BESIDE = {
    Certainty.ON_OFFER: A_PIECE,
    Certainty.VAGUELY: A_PIECE,
    Certainty.BY_NUMBER: 600,
    Certainty.CLEARLY: 3000,
}
_PLAYED = ("<video", "<audio")  # with words for browsers that cannot
_A_PARAGRAPH = 240  # letters
_A_NAME = 4  # words beside a message, which is of a site
_A_SIGH = 20  # letters: "We are very sorry!"
_A_MESSAGE = 4  # sentences in which one is told
_HARDLY_ANY = 120  # of them, where the message stands below the heading and is a vague one
_SOUGHT = rf"{SOUGHT_PAGE}|\b(?:requested|specified) \w"
# One of these is in what most pages say of it.
_SOUGHT_AT_ALL = (
    "page you", "seite, die", "te seite", "page que vous", "gina que", "pagina che",
    "お探しのページ",
)  # fmt: skip


def says_not_found(page: Markup) -> bool:
    """Whether title, heading or a page of few words are nothing but that message."""
    if declares_not_found(page.text):
        return not page.is_article
    if not _may_hold_a_message_anywhere(page):
        return False
    told = _told_by(page)
    if told is Certainty.NOTHING or page.is_article or page.is_signed:
        return False
    if told <= Certainty.VAGUELY and page.has_any(_PLAYED):
        return False
    if page.letters_below > _BESIDE[told]:
        return False
    from clippings.links.judging.pieces.error_namesakes import is_namesake_of_error  # for few

    return not is_namesake_of_error(page, told)


def speaks_of_not_found(page: Markup) -> bool:
    """Whether title, heading or a paragraph begins with that message, however vague it is."""
    begins = (sentence for block in page.blocks for sentence in _first_sentences(block))
    return any(map(certainty_in, (*page.title_parts, page.heading, *begins)))


def _may_hold_a_message_anywhere(page: Markup) -> bool:
    """Whether anything is looked at that holds what messages hold; on most pages nothing does."""
    may_at_all = page.letters > _FEW_WORDS or may_hold_a_message(page.plain)
    if may_at_all and may_hold_a_message(f"{page.title}\n{page.heading}\n{page.lead}"):
        return not _says_something_else(page)
    if not page.is_headed and any(map(may_hold_a_message, page.headings)):
        return True
    if page.letters > _A_NOTICE:
        return not page.is_headed and page.has_any(_SOUGHT_AT_ALL)
    many = page.letters_in_paragraphs > A_PIECE
    if page.is_headed and (many or _begins_a_piece(page.lead, sentences_of(page.lead, _A_MESSAGE))):
        return False
    if is_called_so(page):
        return True
    looked_through = not page.is_headed or _holds_few_words(page)
    return looked_through and (may_hold_a_message(page.plain) or bool(pictured(page)))


def _says_something_else(page: Markup) -> bool:
    """Whether this is quickly told: nothing that a page of some length says first is a message."""
    if not page.is_headed:
        return page.is_article  # in others, much is looked through
    sentences = sentences_of(page.lead, _A_MESSAGE)
    if page.letters <= _A_NOTICE and not _begins_a_piece(page.lead, sentences):
        return False
    titles = {behind_colon(page.title), *page.title_parts, *_parts(page.heading)}
    said = titles.union(sentences, ", ".join(sentences).split(", "))
    return not any(map(certainty_in, said)) and "page you" not in page.heading.lower()


def _told_by(page: Markup) -> Certainty:
    titled = max(map(certainty_in, page.title_parts))
    if not titled and certainty_in(behind_colon(page.title)) > Certainty.VAGUELY:
        titled = Certainty.VAGUELY  # a site before it, or the end of a headline
    headed = _told_by_headings(page)
    if titled and not headed:
        titled = min(titled, _told_by_a_headline(page))
    if not headed and _is_message(page.heading):
        headed = Certainty.VAGUELY
    return max(titled, headed) or _told_below(page)


def _is_message(heading: str) -> bool:
    """Whether a heading holds one, or speaks to its reader of the page that was looked for."""
    return any(map(certainty_in, _parts(heading))) or _denies_what_is_sought(heading)


def _parts(heading: str) -> tuple[str, ...]:
    return (first_sentence(heading), behind_colon(heading), *title_parts(heading))


def _denies_what_is_sought(text: str) -> bool:
    """In English, in which such messages are longest."""
    text = lowered(text)
    denied = "page you" in text and compiled(r"n't\b|\b(?:not|no|unable|sorry)\b").search(text)
    return bool(denied and compiled(SOUGHT_PAGE).search(text))


def _told_by_headings(page: Markup) -> Certainty:
    if _is_clear(page.heading):
        return Certainty.CLEARLY
    if not page.is_headed and Certainty.CLEARLY in map(certainty_in, page.headings):
        return Certainty.CLEARLY
    return certainty_in(page.heading)


def _told_by_a_headline(page: Markup) -> Certainty:
    """How much a message in the title tells at most, where the heading says something else."""
    heading, title = page.heading.lower(), page.title.lower()
    messages = [part.lower() for part in page.title_parts if certainty_in(part)]
    for message in messages:
        if message in heading:
            more = len(heading.split()) - len(message.split())
            return Certainty.VAGUELY if more > _A_NAME else Certainty.BY_NUMBER
    named = heading and title.startswith(heading)  # the site, behind the headline
    headlines = (it.lower() for it in page.headings if not certainty_in(it))
    told_of = any(it in title and any(map(it.__contains__, messages)) for it in headlines)
    return Certainty.VAGUELY if named or told_of else Certainty.CLEARLY


def _told_below(page: Markup) -> Certainty:
    """What stands under a heading that says something else, or anywhere in a page of few words."""
    sentences = sentences_of(page.lead, _A_MESSAGE)
    first, *others = map(certainty_in, (*sentences, *", ".join(sentences).split(", ")))
    if first is Certainty.CLEARLY:
        return first
    if max([first, *others]) > Certainty.VAGUELY or _is_clear(sentences[0]):
        return Certainty.VAGUELY
    if page.letters > _A_NOTICE:
        return _told_without_heading(page)
    if _begins_a_piece(page.lead, sentences):
        return Certainty.NOTHING
    if compiled(SOUGHT_PAGE).search(page.lead.lower()):
        return Certainty.VAGUELY
    if is_called_so(page):
        return Certainty.VAGUELY
    if page.is_headed and not _holds_few_words(page):
        return Certainty.NOTHING
    blocks = (*page.blocks, *pictured(page))
    begins = [it for block in blocks for it in _first_sentences(block)]
    if any(map(_is_clear, begins)):
        return Certainty.BY_NUMBER  # it may be one of those that scripts show when they must
    if "page you" in page.folded and any(map(_denies_what_is_sought, begins)):
        return Certainty.VAGUELY
    said = (page.lead,) if page.heading else page.blocks
    told = max((certainty_in(first_sentence(it)) for it in said), default=Certainty.NOTHING)
    if told is Certainty.ON_OFFER and page.heading and page.letters > _HARDLY_ANY:
        return Certainty.NOTHING  # what may be seen though it is no more to be had
    return min(told, Certainty.VAGUELY) if page.letters_below <= _HARDLY_ANY else Certainty.NOTHING


def _holds_few_words(page: Markup) -> bool:
    few = page.letters <= _FEW_WORDS
    return few or (not page.begins_a_piece and page.letters_below <= _HARDLY_ANY)


def _begins_a_piece(lead: str, sentences: Sequence[str]) -> bool:
    return len(lead) > _A_PARAGRAPH and len(sentences) > 1


def _told_without_heading(page: Markup) -> Certainty:
    """What a long page without h1 says in a paragraph of the page that was looked for."""
    if page.is_headed or not page.has_any(_SOUGHT_AT_ALL):
        return Certainty.NOTHING
    said = (sentence for block in page.blocks for sentence in _first_sentences(block))
    told = any(compiled(SOUGHT_PAGE).search(one.lower()) and certainty_in(one) for one in said)
    return Certainty.VAGUELY if told else Certainty.NOTHING


def _is_clear(sentence: str) -> bool:
    told = certainty_in(sentence)
    sought = told and compiled(_SOUGHT).search(sentence.lower())
    return bool(sought) or told is Certainty.CLEARLY


def _first_sentences(text: str) -> list[str]:
    """The first one, and the next if that is a sigh."""
    sentences = sentences_of(text, 2)
    return sentences[: 2 if len(sentences[0]) <= _A_SIGH else 1]
