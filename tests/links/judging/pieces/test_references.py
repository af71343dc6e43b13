"""Entries of encyclopedias and glossaries about errors."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.references import is_entry_of_a_reference_work


def _page(heading: str, said: str, site: str = "Quay") -> Markup:
    return Markup(f"<title>{heading} - {site}</title><h1>{heading}</h1><p>{said}</p>")


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("HTTP 404", "404 is a response code by which a server says that it has no such document."),
        ("404 Not Found", "A status code. It means that a server has nothing at an address."),
        ("HTTP 404", "Der Statuscode 404 zeigt an, dass ein Server eine Datei nicht gefunden hat."),
        ("Erreur 404", "L'erreur 404 est un code d’erreur qui est renvoyé par un serveur web."),
        ("Error 404", "El error 404 es un código de estado que envía un servidor sin respuesta."),
        ("Errore 404", "È un codice di stato: il server non ha trovato ciò che chiede un client."),
        ("HTTP 404", "Een HTTP-statuscode waarmee een server aangeeft dat hij niets kan vinden."),
        ("Ошибка 404", "Код ответа HTTP; означает, что сервер не может найти данные по запросу."),
        (
            "HTTP 404",
            "İstemcinin istediği kaynağın sunucuda olmadığını belirten bir durum kodudur.",
        ),
        (
            "HTTP 404",
            "HTTPステータスコードの一つ。サーバが該当するページを見つけられなかったことを示す。",
        ),
        ("HTTP 404", "HTTP状态码之一，表示服务器找不到客户端所请求的资源。"),
    ],
)
def test_a_code_is_defined(heading: str, said: str) -> None:
    assert is_entry_of_a_reference_work(_page(heading, said))


@pytest.mark.parametrize("site", ["Web Glossary", "Lexikon der Informatik", "自由百科", "Glosario"])
def test_a_reference_work_is_called_so_in_the_title(site: str) -> None:
    said = "An internet address that has no website of its own, and mostly shows advertisements."
    assert is_entry_of_a_reference_work(_page("Parked domain", said, site))
    assert not is_entry_of_a_reference_work(_page("Parked domain", said))


def test_a_manual_says_what_is_meant() -> None:
    said = "Le code 503 indique que le serveur est surchargé, ou en maintenance pour un temps."
    assert is_entry_of_a_reference_work(
        _page("503 Service indisponible", said, "Manuel du serveur")
    )
    assert not is_entry_of_a_reference_work(_page("503 Service indisponible", said, "Le Quai"))


@pytest.mark.parametrize(
    "said",
    [
        "A status code that indicates that the page you were trying to reach is not there.",
        "This is a status code by which a server says that it has no such document at all.",
        "A status code which means that a server has nothing here. On to the home page.",
        "A status code is a number. A server sends it.</p><p><a href='/'>Back</a>",
        "The entry was deleted or renamed, as entries of this length are now and then.",
        "The requested document was not found among the others on the server of the house.",
        "A status code.",
    ],
)
def test_a_notice_is_about_this_page(said: str) -> None:
    assert not is_entry_of_a_reference_work(_page("404 Not Found", said, "Quay Glossary"))
