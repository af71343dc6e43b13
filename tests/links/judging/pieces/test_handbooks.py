"""What explains a wall or an error is none."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.handbooks import defines_its_name, is_handbook


def _page(heading: str, below: str, site: str = "Quay") -> Markup:
    return Markup(f"<title>{heading} | {site}</title><h1>{heading}</h1>{below}")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("CAPTCHA", "<p>A CAPTCHA is a type of test that tells people from programs.</p>"),
        ("What is domain parking?", "<p>Domain parking is the use of a name for adverts.</p>"),
        (
            "403 Forbidden",
            "<p>Der Server versteht die Anfrage und führt sie nicht aus.</p><h2>Ursachen</h2>"
            "<ul><li>falsche Rechte</ul>",
        ),
        (
            "How to enable JavaScript in your browser",
            "<p>It takes a minute.</p><h2>Firefox</h2><ol><li>Open the menu.</ol>",
        ),
    ],
)
def test_a_text_that_explains(heading: str, below: str) -> None:
    assert is_handbook(_page(heading, below))
    assert not is_handbook(_page(heading, f"{below}<p>This page is closed. Please go away.</p>"))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Why do I have to solve a captcha?",
            "<p>You may be asked when many of you search at once.</p><h2>What you can do</h2>",
        ),
        (
            "Cómo activar JavaScript en su navegador",
            "<p>Su navegador lo lleva de serie.</p><ol><li>Abra el menú.</ol>",
        ),
    ],
)
def test_who_has_come_for_help_may_be_addressed(heading: str, below: str) -> None:
    assert is_handbook(_page(heading, below))
    assert not is_handbook(_page(heading, f"{below}<p>This page is closed to you.</p>"))
    assert not is_handbook(_page(f"{heading} Why am I here?", below))


def test_a_help_center_asks_whether_it_helped() -> None:
    below = "<p>If visitors see this page, an invoice is late.</p><h2>What to do</h2><p>Pay it.</p>"
    asking = _page("Account suspended", f"{below}<p>Was this article helpful?</p>")
    assert is_handbook(asking)
    assert is_handbook(_page("Account suspended", f"{below}<h2>Was this article helpful?</h2>"))
    assert not is_handbook(_page("Account suspended", below))


def test_a_manual_shows_how_a_notice_is_put_up() -> None:
    below = "<p>Visitors see a notice until the mode ends.</p><pre>leaf down</pre>"
    assert is_handbook(_page("Maintenance mode", below, "Leaf Manual"))
    assert not is_handbook(_page("Maintenance mode", below))


def test_whoever_asks_what_to_do_now_reads_a_notice() -> None:
    below = "<p>The server does not do it.</p><h2>Causes</h2><p>Wrong rights.</p>"
    assert is_handbook(_page("403 Forbidden", below))
    assert not is_handbook(_page("403 Forbidden", f"{below}<h2>What can I do?</h2>"))


def _titled(heading: str, said: str, site: str = "Quay") -> Markup:
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
    assert defines_its_name(_titled(heading, said))


@pytest.mark.parametrize("site", ["Web Glossary", "Lexikon der Informatik", "自由百科", "Glosario"])
def test_a_reference_work_is_called_so_in_the_title(site: str) -> None:
    said = "An internet address that has no website of its own, and mostly shows advertisements."
    assert defines_its_name(_titled("Parked domain", said, site))
    assert not defines_its_name(_titled("Parked domain", said))


def test_a_manual_says_what_is_meant() -> None:
    said = "Le code 503 indique que le serveur est surchargé, ou en maintenance pour un temps."
    assert defines_its_name(_titled("503 Service indisponible", said, "Manuel du serveur"))
    assert not defines_its_name(_titled("503 Service indisponible", said, "Le Quai"))


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
    assert not defines_its_name(_titled("404 Not Found", said, "Quay Glossary"))
