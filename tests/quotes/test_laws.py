"""Laws of quotes: typography never matters, a figure or a word always does."""

import unicodedata
from html import escape

from hypothesis import assume, given
from hypothesis import strategies as st

from clippings.quotes import check_quote

PLAIN = "museum harbour opened ancient letters never almost waiting people summer river bridge"
SPECIAL = "office flowers offered différent nötig naïve город музей οδός"
WORDS = [*PLAIN.split(), *SPECIAL.split()]
FIGURES = ["7", "1998", "3,500", "2.5", "10:15", "24 %", "$80", "€ 9.50", "-5", "15.12.2020"]
MARKS = [" ", ", ", "; ", " – ", " — ", ": “", "” (", ") ", "’s ", "! ", " « ", " » "]

tokens = st.lists(st.sampled_from(WORDS) | st.sampled_from(FIGURES), min_size=4, max_size=15)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Words and figures with punctuation between them."""
    text = "".join(token + draw(st.sampled_from(MARKS)) for token in draw(tokens))
    return text.rstrip(" “«(;,:–—") + "."


@st.composite
def respelled(draw: st.DrawFn, text: str) -> str:
    """The same words in another typography."""
    folds = {
        "quotes": str.maketrans("“”«»’", '""““\''),
        "dashes": str.maketrans("–—", "—–"),
        "wide": str.maketrans({ord("0") + n: 0xFF10 + n for n in range(10)}),
    }
    for name in draw(st.sets(st.sampled_from(sorted(folds)))):
        text = text.translate(folds[name])
    if draw(st.booleans()):
        text = unicodedata.normalize("NFD", text)
    if draw(st.booleans()):
        text = text.replace("ff", "ﬀ").replace("fl", "ﬂ")
    if draw(st.booleans()):
        text = text[0].swapcase() + text[1:]
    space = draw(st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", "\n", "\n    "]))
    return draw(st.sampled_from(["{}", "“{}”", "« {} »", "\u200f{}\ufeff"])).format(
        text.replace(" ", space)
    )


@st.composite
def marked_up(draw: st.DrawFn, text: str) -> str:
    """The text as HTML, with inline elements and soft hyphens at any place."""
    html = escape(text, quote=draw(st.booleans()))
    cuts = draw(st.lists(st.integers(1, max(1, len(text) - 1)), max_size=3))
    if "&" in html:
        return f"<i>{html}</i>"
    for cut in sorted(cuts, reverse=True):
        inside = html[cut - 1 : cut + 1].isalpha()
        html = (
            html[:cut] + draw(st.sampled_from(["<b></b>", "&shy;" if inside else ""])) + html[cut:]
        )
    return html


def page(*paragraphs: str) -> str:
    return "<article>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


@given(st.data(), sentences())
def test_typography_and_markup_never_affect_that_a_quote_is_found(
    data: st.DataObject, sentence: str
) -> None:
    html = page("Somebody said this.", data.draw(marked_up(sentence)), "Somebody else did not.")

    assert check_quote(html, data.draw(respelled(sentence))).stands


@given(st.data(), sentences())
def test_another_digit_is_never_accepted(data: st.DataObject, sentence: str) -> None:
    places = [place for place, character in enumerate(sentence) if character.isdigit()]
    assume(places)
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != sentence[place]))
    quote = sentence[:place] + digit + sentence[place + 1 :]

    assert not check_quote(page(escape(sentence)), data.draw(respelled(quote))).stands


@given(st.data(), st.lists(st.sampled_from(WORDS), min_size=4, max_size=15, unique=True))
def test_a_word_more_less_or_elsewhere_is_never_accepted(
    data: st.DataObject, words: list[str]
) -> None:
    place = data.draw(st.integers(1, len(words) - 2))
    fewer = [*words[:place], *words[place + 1 :]]
    more = [*words[:place], "not", *words[place:]]
    swapped = [*words[: place - 1], words[place], words[place - 1], *words[place + 1 :]]

    for quote in (fewer, more, swapped):
        assert not check_quote(page(" ".join(words)), " ".join(quote)).stands


@given(st.data(), tokens)
def test_other_words_are_reported_as_the_page_has_them(
    data: st.DataObject, words: list[str]
) -> None:
    place = data.draw(st.integers(0, len(words) - 1))
    sentence = " ".join(words)
    match = check_quote(page(sentence), " ".join([*words[:place], "zebra", *words[place + 1 :]]))

    assume(match.verdict == "changed")
    assert any("zebra" in difference.ours for difference in match.differences)
    assert match.words in sentence


@given(st.data(), st.lists(st.sampled_from(WORDS), min_size=8, max_size=20))
def test_an_elision_stands_for_whatever_is_between(data: st.DataObject, words: list[str]) -> None:
    first = data.draw(st.integers(3, len(words) - 3))
    second = data.draw(st.integers(first, len(words) - 3))
    dots = data.draw(st.sampled_from(["…", "...", "[…]", "(...)"]))
    quote = " ".join([*words[:first], dots, *words[second:]])

    assert check_quote(page(" ".join(words)), quote).stands
