"""Pages for browsers that a site does not support, and pages about browsers."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.old_browsers import asks_for_another_browser


def _page(name: str, below: str) -> Markup:
    return Markup(f"<title>{name}</title><h1>{name}</h1><p>{below}</p>")


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Internet Explorer is not supported", "Please use a current version of Firefox."),
        ("Unsupported browser", "Please upgrade to a current version of Chrome or Firefox."),
        ("Ihr Browser wird nicht unterstützt", "Bitte nutzen Sie Firefox, Chrome oder Edge."),
        ("Navigateur non pris en charge", "Veuillez utiliser Chrome, Firefox ou Safari."),
        ("Din webbläsare stöds inte", "Använd en nyare version av Chrome eller Firefox."),
        ("Ваш браузер устарел", "Установите Chrome, Firefox или Opera."),
        ("お使いのブラウザには対応していません", "Chrome、Firefoxの最新版をお使いください。"),
    ],
)
def test_a_page_that_asks_for_another_browser(name: str, below: str) -> None:
    assert asks_for_another_browser(_page(name, below))


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Why is my browser not supported?", "It is older than two years. Update Chrome."),
        ("“Browser not supported”: what it means", "Update Chrome, or ask the branch."),
        ("Supported browsers", "If your browser is not supported, please update Firefox."),
        ("Browser not supported", "A poem by Ann Lee. The ferry has gone and the night is long."),
        ("Internet Explorer is no longer supported", "Microsoft drops the browser of 1995."),
        ("Unsupported browsers", "Internet Explorer is not supported. Firefox 88 is."),
        ("Knots", "Your browser is not supported. Please use Chrome."),
    ],
)
def test_pages_about_browsers(name: str, below: str) -> None:
    assert not asks_for_another_browser(_page(name, below))


@pytest.mark.parametrize(
    "shown",
    [
        "Please enable JavaScript to continue using this application.",
        "<h1>JavaScript required</h1><p>Please enable JavaScript to view this page.</p>",
        "Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Seite anzuzeigen.",
        "Veuillez activer JavaScript pour afficher cette page.",
        "Active JavaScript para ver esta página.",
        "Attiva JavaScript per vedere questa pagina.",
        "Ative o JavaScript para ver esta página.",
        "Schakel JavaScript in om deze pagina te bekijken.",
        "Włącz JavaScript, aby zobaczyć tę stronę.",
        "Для просмотра сайта включите JavaScript в настройках браузера.",
        "このサイトを表示するにはJavaScriptを有効にしてください。",
        "请启用JavaScript以浏览本网站。",
    ],
)
def test_a_page_without_scripts_that_asks_for_them(shown: str) -> None:
    page = "<html><head><title>Quay</title></head><body>{}<div id=app>{}</div></body></html>"
    assert asks_for_another_browser(Markup(page.format("", shown)))
    assert not asks_for_another_browser(Markup(page.format("<script src=/app.js></script>", shown)))


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Learn JavaScript", "Activate your JavaScript skills in ten lessons and write apps."),
        ("How to enable JavaScript", "Open the settings of your browser and turn JavaScript on."),
        ("Requirements", "The site requires JavaScript. It needs 2 GB of memory."),
        ("A game of chess", "34 moves. Enable JavaScript in your browser to play them."),
        ("Zinsrechner", "Bitte JavaScript im Browser aktivieren, um zu rechnen."),
        ("Why every site requires JavaScript now", "Frameworks made it so, says Ann Lee."),
    ],
)
def test_pages_about_scripts_and_pages_that_have_more(name: str, below: str) -> None:
    assert not asks_for_another_browser(_page(name, below))


def test_a_help_page_asks_for_no_scripts() -> None:
    said = "<h1>Turn on JavaScript</h1><p>Switch JavaScript on in the settings of your browser."
    assert asks_for_another_browser(Markup(f"<title>Turn on JavaScript | Quay</title>{said}"))
    assert not asks_for_another_browser(Markup(f"<title>Turn on JavaScript | Help</title>{said}"))
