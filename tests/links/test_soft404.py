"""Messages that there is no such page, and headlines that are none."""

import pytest

from clippings.links.markup import Markup
from clippings.links.soft404 import is_message, is_not_found_address, says_not_found


@pytest.mark.parametrize(
    "text",
    [
        "404",
        "404 - Not Found",
        "HTTP Status 404",
        "Error 404 (Not Found)!!1",
        "Page not found (404)",
        "Sorry, we can’t find that page",
        "The requested URL was not found",
        "This page is no longer available.",
        "Oops! That page can’t be found.",
        "Fehler 404 - Seite nicht gefunden",
        "Diese Seite existiert leider nicht mehr",
        "Cette page n’existe pas",
        "Erreur 404",
        "La página que busca no existe",
        "La pagina richiesta non è stata trovata",
        "A página não foi encontrada",
        "Deze pagina bestaat niet",
        "Sidan kunde inte hittas",
        "Siden finnes ikke",
        "Sivua ei löytynyt",
        "Strona nie została znaleziona",
        "Stránka neexistuje",
        "A keresett oldal nem található",
        "Страница не существует",
        "Сторінку не знайдено",
        "指定されたページは存在しません",
        "您访问的页面不存在",
        "요청하신 페이지를 찾을 수 없습니다",
        "الصفحة غير موجودة",
        "הדף לא נמצא",
    ],
)
def test_messages(text: str) -> None:
    assert is_message(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "404 Media launches a podcast",
        "The 404 error, a history",
        "Not found: the lost city",
        "Lost and found",
        "Missing persons found alive",
        "How to fix a page not found error",
        "Gone Girl",
        "Room 404",
        "Nicht gefunden: Der Schatz im Silbersee",
        "Une page se tourne",
        "Страница истории",
        "ページをめくる",
    ],
)
def test_headlines(text: str) -> None:
    assert not is_message(text)


@pytest.mark.parametrize(
    ("title", "words", "missing"),
    [
        ("Page not found | Example News", "Try our search. " * 300, True),
        ("404 | a film by Ann Lee", "A long review. " * 300, False),
        ("404 | Example", "Sorry.", True),
    ],
)
def test_a_weak_title_needs_a_page_of_few_words(title: str, words: str, missing: bool) -> None:
    assert says_not_found(Markup(f"<title>{title}</title><p>{words}</p>")) is missing


@pytest.mark.parametrize(
    ("path", "so"),
    [
        ("/404", True),
        ("/errors/404.html", True),
        ("/not-found", True),
        ("/error-404/", True),
        ("/2019/404-media-launches", False),
        ("/found", False),
        ("/", False),
    ],
)
def test_addresses_of_such_pages(path: str, so: bool) -> None:
    assert is_not_found_address(f"https://a.example{path}") is so
