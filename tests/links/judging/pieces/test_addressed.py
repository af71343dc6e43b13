"""What addresses its reader."""

import pytest

from clippings.links.judging.pieces.addressed import speaks_to_its_reader


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
    assert speaks_to_its_reader(text)


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
    assert not speaks_to_its_reader(text)
