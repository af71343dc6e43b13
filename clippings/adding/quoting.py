"""Check the quotes of a new clipping on its page before they are written."""

from clippings import output, questions
from clippings.adding.draft import Draft, checked
from clippings.adding.fetching import Piece
from clippings.page.facts import Fact
from clippings.quotes import QuoteMatch, check_quotes
from clippings.quotes.quote_findings import elided
from clippings.values import Plain


def with_checked_quotes(draft: Draft, piece: Piece, *, ask: bool) -> Draft:
    """The draft, after reporting which of its quotes the page does not have.

    If `ask` is true, the user may accept the page's words instead.
    """
    if "quote" not in draft:
        return draft
    plain = draft["quote"].value
    texts = [quote.text for quote in checked({"quote": plain}).quotes]
    if not piece.html:
        output.tell("the quote was not checked, as there is no page text")
        return draft
    matches = check_quotes(piece.html, texts, piece.charset)
    for number, (text, match) in enumerate(zip(texts, matches, strict=True)):
        if elisions := elided(text, match):
            output.say(f"  quote   {elisions}")
        if piece.is_cut and not match.stands:
            output.tell(f"the page was not read to its end; “{text}” was not found")
            continue
        if not match.stands:
            _report(text, match)
        if match.verdict == "changed" and ask and _wants_page_words():
            plain = _with_text(plain, number, match.words)
    return {**draft, "quote": Fact(plain, draft["quote"].source)}


def _wants_page_words() -> bool:
    return questions.confirm("Take the page's words?", usual=True)


def _report(text: str, match: QuoteMatch) -> None:
    if match.verdict == "changed":
        from clippings.quotes.marking import marked

        ours, theirs = marked(text, match.words)
        output.tell("the page has the quote in other words")
        output.say(f"  given   {ours}\n  page    {theirs}")
    elif match.verdict == "unreadable":
        output.tell(f"the page does not show all of its text; “{text}” is not in what it shows")
    else:
        output.tell(f"the page does not have “{text}”")


def _with_text(plain: Plain, number: int, text: str) -> Plain:
    """The quotes of an entry with the text of one replaced."""
    if isinstance(plain, list):
        return [_with_text(item, 0, text) if n == number else item for n, item in enumerate(plain)]
    return {**plain, "text": text} if isinstance(plain, dict) else text
