"""Columns, stories and poems whose headline is a message."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.tales import is_tale_of_a_message


def _page(title: str, below: str, heading: str = "") -> Markup:
    heading = heading or title
    return Markup(f"<title>{title} | Quay</title><h1>{heading}</h1>{below}<h2>More</h2>")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Page not found",
            "<p>My aunt typed the address of the vicar from an envelope. “Page not found,” the"
            " screen said.</p><p>She rang the bell instead. He was in the garden with a goose.</p>",
        ),
        (
            "Sivua ei löydy",
            "<p>Soitin vaihteeseen ja siellä vastasi Irja. ”Etsimääsi sivua ei löytynyt”, hän"
            " lausui kuin runoa.</p><p>Puhuimme tunnin mummosta, lampaista ja hevosista.</p>",
        ),
        (
            "El enlace muerto",
            "<p>Mi primo llamó a las siete puertas del pueblo viejo. Todas contestaron con el mismo"
            " susurro: la página no existe.</p><p>La octava estaba abierta y olía a pan.</p>",
        ),
        (
            "Puslapis nerastas",
            "<p>Dėdė norėjo užsisakyti malkų. „Puslapis nerastas“, tarė telefonas.</p>"
            "<p>Vakare krosnis ūžė, ir katė miegojo ant telefono.</p>",
        ),
        (
            "ページが見つかりません",
            "<p>父の古い目覚ましは「ページが見つかりません」とだけ言った。</p>"
            "<p>母は笑って、庭の柿を三つもいだ。</p>",
        ),
    ],
)
def test_a_column_quotes_the_message(heading: str, below: str) -> None:
    assert is_tale_of_a_message(_page(heading, below))


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Seite nicht gefunden | Kolumne von Harm Tietjen", "Seite nicht gefunden"),
        ("Strona nie istnieje. Felieton Grażyny Bielak", "Strona nie istnieje"),
        ("Página não encontrada, de Teresa Falcão", "Página não encontrada"),
        ("Sayfa bulunamadı: bir deneme", "Sayfa bulunamadı"),
        ("Page not found – a love letter", "Page not found"),
        ("Page not found: what the town did next", "Page not found"),
        ("[칼럼] 페이지를 찾을 수 없습니다", "[칼럼] 페이지를 찾을 수 없습니다"),
        ("הדף לא נמצא - סיפור קצר מאת נעמה ברגר", "הדף לא נמצא"),
    ],
)
def test_a_title_says_what_it_is(title: str, heading: str) -> None:
    below = "<p>The binder counted the leaves again. Under the stove lay a boat of paper.</p>"
    assert is_tale_of_a_message(_page(title, below, heading))


@pytest.mark.parametrize(
    ("heading", "verse"),
    [
        (
            "Page not found",
            "Winter turns the leaves<br>to the very last<br>page not found<br>says snow to the hen",
        ),
        (
            "Página no encontrada",
            "Busqué tu nombre en otoño<br>entre la lluvia y el trigo<br>página no encontrada"
            "<br>y el río siguió conmigo",
        ),
    ],
)
def test_a_poem_has_the_message_as_a_line(heading: str, verse: str) -> None:
    assert is_tale_of_a_message(_page(heading, f"<p>{verse}</p>"))


@pytest.mark.parametrize(
    ("title", "below"),
    [
        (
            "Page not found",
            "<p>You see “Page not found” because the page you asked for has moved. Please use the"
            " search or tell us.</p><p>The goat is fine.</p>",
        ),
        (
            "Page not found",
            "<p>Our goats have eaten it. Clementine was seen at dawn with paper on her chin, and"
            " she was not sorry at all.</p>",
        ),
        (
            "Seite nicht gefunden",
            "<p>Die Meldung „Seite nicht gefunden“ erscheint, wenn ein Dokument umgezogen ist."
            " Ältere Hefte liegen im Kreishaus aus und im Pfarramt.</p>",
        ),
        (
            "Page not found | Essay Lab",
            "<p>Somewhere between draft and deadline this one slipped out. The editor suspects the"
            " intern, the intern suspects the kettle.</p>",
        ),
        (
            "Page not found: have you checked the address",
            "<p>Please check the address for typing errors, or go back to the homepage.</p>",
        ),
        (
            "Page not found",
            "<p>Roses are red<br>violets are blue<br>page not found<br>so what will you do</p>",
        ),
        (
            "Página não encontrada",
            "<p>Foi-se a página, foi-se o fado,<br>foi-se o gato do telhado,<br>página não"
            " encontrada,<br>que triste madrugada.</p>",
        ),
        (
            "Page not found",
            "<p>The boat said “page not found” and sank. A heron watched it from the far bank, and"
            ' the ferryman took his hat off.</p><p><a href="/">Home</a></p>',
        ),
    ],
)
def test_an_error_page_speaks_to_its_reader_or_leads_home(title: str, below: str) -> None:
    assert not is_tale_of_a_message(_page(title, below, title.partition(" | ")[0]))
