"""Numbered episodes and issues that are called like messages."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.episodes import is_episode

_TEXT = "<p>Al Reed carried letters that never arrived. Jo Park walked his round again.</p>"
_PLAYER = "<audio src=/a/52.mp3></audio>"


def _page(heading: str, below: str, title: str = "") -> Markup:
    return Markup(f"<title>{title or heading} | Quay</title><h1>{heading}</h1>{below}")


@pytest.mark.parametrize(
    ("heading", "beside", "title"),
    [
        ("Ep. 52: This Page Has Moved", _PLAYER, ""),
        ("17: Page not found", _PLAYER, ""),
        ("Episode 404: Not found", "<p>Duration: 58 minutes. Guest: Al Reed</p>", "404: Not found"),
        ("#404 Seite nicht gefunden", "<p>Dauer: 47 Min.</p>", "404: Seite nicht gefunden"),
        ("Puntata 404: Non trovato", "<p>Ospite: Al Reed. Trascrizione</p>", ""),
        ("Épisode 503 : Hors service", "<p>Durée : 41 minutes</p>", "503 : Hors service – Le Quai"),
        ("Odcinek 404: Nie znaleziono", "<p>Gość: Al Reed. Transkrypcja</p>", ""),
        ("Выпуск 404: Не найдено", "<p>Длительность: 58 минут</p>", ""),
        ("第404回 見つかりません", "<p>再生時間：41分</p>", "#404 見つかりません"),
        ("Issue 404: Gone", "<p>Our guests: Al Reed, Jo Park. Transcript of the talk</p>", ""),
    ],
)
def test_an_episode(heading: str, beside: str, title: str) -> None:
    assert is_episode(_page(heading, beside + _TEXT, title))
    assert not is_episode(_page(heading, f"{beside}{_TEXT}<a href='/'>Home</a>", title))
    assert not is_episode(_page(heading, _TEXT, title))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("404: page not found", f"{_PLAYER}{_TEXT}"),
        ("Page not found", f"{_PLAYER}{_TEXT}"),
        ("Episode 12: Not found", f"<p>Duration: 58 minutes.</p><p>Sorry!</p>{_TEXT}"),
        ("Episode 12: Not found", f"<p>Duration: 9 min.</p><p>It no longer exists.</p>{_TEXT}"),
        ("Episode 12: Not found", f"{_PLAYER}<p>You may hear others, on other days.</p>{_TEXT}"),
    ],
)
def test_no_episode(heading: str, below: str) -> None:
    assert not is_episode(_page(heading, below))


def test_an_episode_has_its_number_in_the_title() -> None:
    said = f"<p>Duration: 58 minutes</p>{_TEXT}"
    assert not is_episode(_page("Episode 404: Not found", said, "Not found"))
