"""What is said of the page that a reader looks for."""

import pytest

from clippings.links.judging.not_found.sought_page import IN_SOUGHT_PAGE, SOUGHT_PAGE
from clippings.links.judging.page.patterns import compiled


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, the page you were looking for in this blog does not exist.",
        "Die von dir gesuchte Seite gibt es in diesem Blog nicht.",
        "La página que estabas buscando no está en este blog.",
        "De pagina die u in dit blog zoekt, is er niet.",
        "Sidan som du sökte finns inte i bloggen.",
        "Stránka, kterou na tomto webu hledáte, neexistuje.",
        "Страница, которую Вы ищете, не существует.",
        "Страницата, която търсите, не съществува.",
        "الصفحة التي كنت تبحث عنها غير موجودة",
        "Halaman yang Anda cari tidak ada.",
        "您在此网站中查找的网页不存在。",
        "이 블로그에서 찾고 있는 페이지가 없습니다.",
    ],
)
def test_phrases_about_it_are_found_in_long_pages_as_well(text: str) -> None:
    assert compiled(SOUGHT_PAGE).search(text.lower())
    assert any(map(text.lower().__contains__, IN_SOUGHT_PAGE))


@pytest.mark.parametrize(
    "text",
    [
        "Die Seite hat gesucht und gefunden.",
        "La página que leí ayer",
        "De pagina die nu in dit blog staat",
        "Страница, которую написал мой дед",
        "你在这个网站上的页面",
    ],
)
def test_other_pages_are_sought_by_nobody(text: str) -> None:
    assert not compiled(SOUGHT_PAGE).search(text.lower())
