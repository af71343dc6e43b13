"""What addresses its reader."""

import pytest

from clippings.links.judging.page.sections import Section
from clippings.links.judging.pieces.addressed import (
    addresses_readers,
    asks_for_itself,
    has_a_gate,
    points_at_the_page,
    says_you_or_we,
)


@pytest.mark.parametrize(
    "text",
    [
        "We have lost it, but you may look elsewhere.",
        "Please use the menu.",
        "Vielleicht finden Sie es dort.",
        "Essayez autre chose.",
        "Puedes probar otra cosa.",
        "Prova con il nostro menu.",
        "Misschien kun je verder zoeken.",
        "Вы можете начать сначала.",
        "上のメニューをご利用ください。",
        "您可以从菜单开始。",
        "메뉴를 이용해 주세요.",
        "Silakan mulai dari menu.",
    ],
)
def test_notices_do(text: str) -> None:
    assert says_you_or_we(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor blamed a supplier.",
        "“We are sorry,” the mayor told reporters.",
        "Sie war Lehrerin und blieb es.",
        "Chez elle, le café du coin est assez bon.",
        "Nadie lo ha vuelto a ver.",
        "Мэр обвинил подрядчика.",
        "市は業者のミスと説明した。",
        "市长说是承包商出错。",
        "시장은 업체를 탓했다.",
    ],
)
def test_reports_do_not(text: str) -> None:
    assert not says_you_or_we(text)


@pytest.mark.parametrize(
    "said",
    [
        "Bitte warten.",
        "Wenn das so bleibt, wenden Sie sich an den Betreiber.",
        "The owner of this website has been told.",
        "Bu site bakımda.",
        "このサイトは停止しています。",
        "Please wait",
        "Page not found",
    ],
)
def test_a_sentence_to_a_reader(said: str) -> None:
    assert addresses_readers(said)


@pytest.mark.parametrize(
    "said",
    [
        "Sie kam aus Riga.",
        "“Your account is closed,” the screen told her.",
        "The notice read ‘This site is closed’ for a week.",
        "“You may go,” he said of your grandmother.",
    ],
)
def test_a_sentence_to_nobody(said: str) -> None:
    assert not addresses_readers(said)


def test_a_sentence_may_address_a_reader_and_not_be_of_the_page() -> None:
    assert addresses_readers("You know how it is.")
    assert not points_at_the_page("You know how it is.")
    assert points_at_the_page("This account was closed.")


def test_what_the_reader_of_a_notice_asks() -> None:
    assert asks_for_itself(Section("Why am I seeing this?", ""))
    assert asks_for_itself(Section("Was kann ich tun?", ""))
    assert not asks_for_itself(Section("Why gulls sleep", ""))


def test_a_gate_is_a_form_or_a_challenge_or_the_way_home() -> None:
    for markup in ("<form>", "<div class=h-captcha>", "<a href='/'>Quay</a>"):
        assert has_a_gate(Section("Tide", markup))
    assert not has_a_gate(Section("Tide", "<p>A captcha, in <a href=/moon>short</a>.</p>"))
    assert not has_a_gate(Section("", "<a href='/'>Quay</a>"))
