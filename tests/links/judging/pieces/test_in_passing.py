"""Who tells of something else first says "not found" in passing."""

import pytest

from clippings.links.judging.judge import judge
from clippings.links.judging.request import Request
from clippings.reply import Reply

FRAME = (
    "<header><a href='/'>Quay</a></header><nav><ul><li><a href='/news'>News</a></li></ul></nav>"
    "{}<aside><form role=search>Search</form><ul><li><a href='/4'>Fog</a></li></ul></aside>"
)


@pytest.mark.parametrize(
    ("title", "main"),
    [
        (
            "Letter 19",
            "<h3>Letter 19</h3><p>Dear Mother, the parcel came and the socks are dry.</p>"
            "<p>[page missing]</p><p>... and tell Joan that I still have the blue one.</p>",
        ),
        (
            "Protokoll vom 3. Mai",
            "<h2>Protokoll vom 3. Mai</h2><p>Anwesend sind elf Mitglieder, einer ist krank.</p>"
            "<p>Seite fehlt.</p><p>Der Antrag auf ein neues Tor wird angenommen.</p>",
        ),
        (
            "Page introuvable sur l’appli GPS – Vélo",
            "<p>Bonjour, depuis hier l’appli affiche « page introuvable » sur une trace.</p>"
            "<p>Réponse de Gégé : il faut réimporter le fichier, le serveur a changé.</p>",
        ),
        (
            "「消える」の意味",
            "<h1>消える</h1><p>動詞。見えなくなること。火や光がなくなること。"
            "「このページは存在しません」「灯が消える」のように、跡形もなくなる場合にも用いる。</p>",
        ),
    ],
)
def test_what_is_told_first_and_most_is_the_piece(title: str, main: str) -> None:
    assert _judged(title, main) == "ok"


@pytest.mark.parametrize(
    ("title", "main"),
    [
        ("Letters", "<h3>Letters</h3><p>[page not found]</p><p>The clerk has lost the key.</p>"),
        (
            "Hedgehog Comics",
            "<h1>Well</h1><p>Gerald swore he knew the way.</p><p>This page does not exist.</p>",
        ),
        (
            "Quay",
            "<h1>Ahoy</h1><p>The fox has been here before. He took two hens and a left shoe.</p>"
            "<p>The page does not exist.</p>",
        ),
        (
            "Kai",
            "<p>Wir verwenden Cookies für alle Inhalte. Die Auswahl gilt für ein ganzes Jahr.</p>"
            "<p>Diese Seite existiert nicht mehr.</p><p>Alle Rechte liegen beim Hafenamt.</p>",
        ),
        (
            "Quay",
            "<h1>Oh dear</h1><p>This page does not exist.</p><p>The keeper sleeps at noon.</p>"
            "<p>His cat has eaten the last of the herrings, and the lamp is out.</p>",
        ),
    ],
)
def test_a_message_that_comes_first_or_by_name_is_the_page_s_own(title: str, main: str) -> None:
    assert _judged(title, main) == "soft-404"


def test_a_number_among_others_is_no_message() -> None:
    rooms = "<p>Ann Lee</p><p>404</p><p>Bo Ray</p><p>512</p>"
    assert _judged("Rooms", f"{rooms}<p>Cy Fox</p><p>99</p>") == "ok"
    assert _judged("Rooms", rooms.replace("512", "Home")) == "soft-404"


def _judged(title: str, main: str) -> str:
    page = f"<title>{title}</title>{FRAME.format(main)}".encode()
    reply = Reply(url="", status=200, headers={"content-type": "text/html"}, body=page)
    return judge(Request("https://a.example/boats"), reply).reason
