"""Link texts that name nothing."""

import pytest

from clippings.words.links import is_generic


@pytest.mark.parametrize(
    "words",
    [
        "Read more",
        "Click here to view the full article",
        "HEAR MORE",
        "Mehr erfahren →",
        "Lee la nota completa acá",
        "Télécharger la revue",
        "Téléchargez l’article complet.",
        "PDF document",
        "article direct link",
        "YouTube video",
        "Meetup event",
        "View the presentation on Gull Media",
        "Otevřít článek",
        "[Front Page Article]",
        "Report, in German",
        "[HTML]",
        "Link zu dem Artikel!",
        "Lien vers la page",
        "#2",
        "",
        "▶️ Ver clip en YouTube",
        "Leer columna completa",
        "Listen to the episode (MP3)",
        "Download copy",
        "Source 2",
        "Read it at The Daily Planet ↗",
        "Lire l'article sur Le Monde",
        "Read it on the Who Did It? Magazine website →",
        "Watch it on Channel 9",
        "(continue reading)",
    ],
)
def test_a_call_to_read_is_not_about_the_piece(words: str) -> None:
    assert is_generic(words)


@pytest.mark.parametrize("words", ["A click here changed it all", "The Paper", "Revue21"])
def test_names_and_titles_say_something(words: str) -> None:
    assert not is_generic(words)
