"""How the bytes of a page become text."""

import pytest

from clippings.charset import decode_page

WORDS = {
    "cp1252": "Ceci n’est pas très « sûr »",
    "cp1251": "Съешь ещё этих мягких французских булок",
    "gb18030": "今天的新闻很多，记者还在路上",
    "cp949": "오늘의 뉴스는 매우 많습니다",
    "cp932": "今日のニュースはとても多いです",
    "big5hkscs": "今天的新聞很多，記者還在路上",
}


def page(label: str, words: str) -> str:
    return f'<html><head><meta charset="{label}"><title>{words}</title></head></html>'


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("iso-8859-1", "cp1252"),
        ("windows-1251", "cp1251"),
        ("gb2312", "gb18030"),
        ("euc-kr", "cp949"),
        ("ks_c_5601-1987", "cp949"),
        ("shift_jis", "cp932"),
        ("x-sjis", "cp932"),
        ("big5", "big5hkscs"),
    ],
)
def test_a_declared_set_means_the_larger_one_in_use(label: str, encoding: str) -> None:
    text = page(label, WORDS[encoding])

    assert decode_page(text.encode(encoding)) == text


def test_the_header_beats_what_the_page_says_of_itself() -> None:
    text = page("windows-1252", WORDS["cp1251"])

    assert decode_page(text.encode("cp1251"), "windows-1251") == text


def test_what_reads_as_utf8_is_utf8_whatever_is_declared() -> None:
    text = page("iso-8859-1", WORDS["gb18030"])

    assert decode_page(text.encode(), "windows-1251") == text


def test_a_mark_at_the_beginning_settles_it() -> None:
    assert decode_page("\ufeff<p>né</p>".encode("utf-16-le"), "utf-8") == "<p>né</p>"
    assert decode_page("\ufeff<p>né</p>".encode(), "latin-1") == "<p>né</p>"


@pytest.mark.parametrize(("label", "encoding"), [("utf-16", "utf-16-le"), ("UTF-16BE",) * 2])
def test_the_header_may_say_that_letters_have_two_bytes(label: str, encoding: str) -> None:
    assert decode_page("<p>né".encode(encoding), label) == "<p>né"


def test_hebrew_in_its_logical_order_is_read() -> None:
    text = page("iso-8859-8-i", "הגשר ייפתח")

    assert decode_page(text.encode("iso8859-8")) == text


def test_one_broken_letter_does_not_spoil_a_utf8_page() -> None:
    html = page("utf-8", "déjà vu à l’été").encode() + b"<p>\xff</p>"

    assert decode_page(html) == page("utf-8", "déjà vu à l’été") + "<p>\ufffd</p>"


def test_a_page_cut_within_a_letter_is_still_utf8() -> None:
    assert decode_page("<p>né".encode()[:-1]) == "<p>n"


def test_a_page_that_calls_itself_utf8_and_is_not_is_read_as_windows_1252() -> None:
    assert decode_page(page("utf-8", "très sûr").encode("cp1252")) == page("utf-8", "très sûr")


@pytest.mark.parametrize("label", ["idna", "bz2", "no-such-thing", "\0", "utf-7", "punycode", ""])
def test_a_label_that_is_no_encoding_is_passed_over(label: str) -> None:
    assert decode_page(b"<p>tr\xe8s</p>", label) == "<p>très</p>"


def test_a_page_in_japanese_that_switches_its_signs_is_read_as_it_declares() -> None:
    html = page("iso-2022-jp", WORDS["cp932"])
    assert decode_page(html.encode("iso2022_jp")) == html
