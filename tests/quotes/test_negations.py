"""Words for “not”."""

from itertools import chain

import pytest

from clippings.languages import LETTERS
from clippings.languages.stop_words import STOP_WORDS
from clippings.quotes import Difference, QuoteMatch, check_quote
from clippings.quotes.negations import ENDINGS, WORDS


def check(paragraph: str, quote: str) -> QuoteMatch:
    """The match on a page whose language only the paragraph shows."""
    return check_quote(f"<article><p>{paragraph}</p></article>", quote)


def test_every_language_that_clip_identifies_has_its_words() -> None:
    scripts = {"latin", "cyrillic", "arabic", "devanagari", "han"}
    tags = {*chain.from_iterable(STOP_WORDS.values()), *LETTERS, "zh"} - scripts

    assert sorted(tags - {*WORDS, *ENDINGS}) == []


@pytest.mark.parametrize(
    ("paragraph", "quote", "lost"),
    [
        ("They are not open to the public on that day.", "open to the public", "not"),
        ("It isn’t open to the public on that day.", "Open to the public", "isn’t"),
        ("Sunt de părere că nu este o casă pentru toată lumea.", "este o casă pentru", "nu"),
        ("On a dit qu’il n’est pas ouvert à tous les jours.", "Ouvert à tous", "pas"),
        ("Hij zegt dat het niet een huis voor de stad is.", "een huis voor de stad", "niet"),
        ("Hän sanoi, että se on auki, mutta minä en tule kun he ovat.", "tule kun", "en"),
        ("Disse que não abre ao público no dia seguinte.", "abre ao público", "não"),
        ("Det är inte öppet för alla som bor i staden.", "öppet för alla", "inte"),
        ("Oświadczył, że nie otworzy domu dla miasta.", "otworzy domu dla miasta", "nie"),
        ("Είπε ότι δεν ανοίγει το μουσείο σήμερα.", "Ανοίγει το μουσείο", "δεν"),
        ("Ia berkata museum itu belum dibuka untuk umum.", "dibuka untuk umum", "belum"),
        ("Ông nói bảo tàng không mở cửa cho mọi người.", "mở cửa cho mọi người", "không"),
        ("वह आज नहीं खुलेगा, यह कहा गया है।", "खुलेगा, यह कहा", "नहीं"),
        ("המוזיאון לא נפתח היום בעיר", "נפתח היום בעיר", "לא"),
        ("พิพิธภัณฑ์ไม่เปิดวันนี้", "เปิดวันนี้", "ไม่"),
        ("他们没有看见那座房子", "看见那座房子", "没有"),
        ("박물관은 오늘 안 열린다고 말했다", "열린다고 말했다", "안"),
    ],
)
def test_no_quote_begins_right_after_a_negation(paragraph: str, quote: str, lost: str) -> None:
    assert check(paragraph, quote).differences == (Difference("", lost),)


def test_an_elided_negation_is_one_as_well() -> None:
    french = "Il a dit à tous que la ville n’a jamais été à eux."

    assert not check(french, "a jamais été à eux").stands
    assert check(french, "la ville n’a jamais été à eux").stands


@pytest.mark.parametrize(
    ("paragraph", "quote", "lost"),
    [
        ("Er öffnet das Haus nicht. Das war es.", "Er öffnet das Haus.", "nicht"),
        ("De opent het huis niet, zei hij.", "De opent het huis", "niet"),
        ("Bu doğru değil. Müze açık.", "Bu doğru.", "değil"),
        ("این درست نیست. موزه باز است", "این درست", "نیست"),
        ("그것은 크지 않다. 박물관이다", "그것은 크지", "않다"),
        ("これは難しくない。次の話だ", "これは難しく", "ない"),
    ],
)
def test_nor_ends_right_before_one_that_closes_the_clause(
    paragraph: str, quote: str, lost: str
) -> None:
    assert check(paragraph, quote).differences == (Difference("", lost),)


@pytest.mark.parametrize(
    ("paragraph", "quote"),
    [
        ("Hij zegt dat het nu een huis voor de stad is.", "een huis voor de stad"),
        ("La casa que está en la ciudad y que es de todos.", "la ciudad y que es de todos"),
        ("Foi aberto no início do ano, como se disse.", "início do ano, como se disse"),
        ("Bu doğru değil ama müze açık.", "ama müze açık"),
        ("He called it not “a house of the town” but ours.", "A house of the town"),
        ("He called it not 'a house of the town' but ours.", "A house of the town"),
        ("Is it open or not? The museum opens.", "The museum opens."),
        ("Er kommt nicht, das Haus ist zu.", "das Haus ist zu"),
        ("Hän sanoi, että EU:n johto on auki ja että se on hyvä.", "johto on auki"),
    ],
)
def test_what_denies_nothing_may_stand_around_a_quote(paragraph: str, quote: str) -> None:
    assert check(paragraph, quote).stands


@pytest.mark.parametrize(
    ("changed", "quote"),
    [
        ("Müze bugün açılmadı ve kapalı", "Müze bugün açıldı ve kapalı"),
        ("موزه امروز نمی‌شود باز", "موزه امروز می‌شود باز"),
        ("Makumbusho hayafunguliwi leo mjini", "Makumbusho yanafunguliwa leo mjini"),
        ("美術館は今日開かない予定です", "美術館は今日開く予定です"),
        ("박물관은 열리지 않았다고 한다", "박물관은 열렸다고 한다"),
        ("Muzeum dziś nieczynne dla gości", "Muzeum dziś czynne dla gości"),
    ],
)
def test_without_what_denies_it_a_verb_is_another(changed: str, quote: str) -> None:
    assert not check(changed, quote).stands


def test_a_word_in_brackets_is_a_negation_only_in_its_language() -> None:
    spanish = "La casa que está abierta y que es de todos para el pueblo."
    finnish = "Minä sanoin että se on auki ja että hän tulee kun he ovat mukana."

    assert check(spanish, "La casa que está [en el pueblo] abierta").stands
    assert not check(finnish, "Minä [en] sanoin että se on auki").stands
