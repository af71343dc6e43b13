"""A few lines of a bridge in the layout of a site, and a few that stand in the way."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import words
from clippings.links.judging.pieces.within_a_site import (
    tells_nothing_else,
    tells_within_a_site,
    tells_without_a_menu,
)

NAV = "<nav><a href=/>Home</a> <a href=/news>News</a> <a href=/us>Us</a></nav>"


def _tells(heading: str, below: str, nav: str = NAV) -> bool:
    page = f"<title>{heading} | Quay</title>{nav}<h1>{heading}</h1>{below}"
    return tells_within_a_site(Markup(page), words("guard"))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Under construction", "<p>The footbridge is being built. The path stays open.</p>"),
        ("Contrôle de sécurité", "<p>Présentez le billet et ouvrez vos sacs à la gare.</p>"),
        ("Are you human?", "<p>Twelve questions, one answer, by the museum of automata.</p>"),
        ("It works!", "<p>The old water wheel turns again, and the mill grinds on Sunday.</p>"),
    ],
)
def test_something_else_is_told(heading: str, below: str) -> None:
    assert _tells(heading, below)
    assert not _tells(heading, below, nav="")


@pytest.mark.parametrize(
    "below",
    [
        "",
        "<p>Mind the step.</p>",
        "<p>Our new face is nearly ready, and we are proud of it.</p>",
        "<p>Something that nobody has seen before is on its way.</p>",
        "<p>Etwas, das noch niemand gesehen hat, ist bald hier.</p>",
        "<p>Type the letters that stand in the picture.</p><form><input></form>",
        "<p>A guard looks at every boat that comes in here.</p>",
        "<p>Back to where the boats lie: <a href='/'>Home</a></p>",
    ],
)
def test_hardly_anything_or_a_notice_is_told(below: str) -> None:
    assert not _tells("Coming soon", below)


REPORT = "<p>The beach is shut after the landslide.</p><p>Two houses above it are empty now.</p>"


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Forbidden", REPORT),
        (
            "アクセス拒否",
            "<p>車いすの人は四つのホームに行けない。駅は来年までに昇降機を設けるという。</p>",
        ),
        (
            "Доступ запрещён",
            "<p>Пляж закрыт после вторничного оползня. Власти говорят об опасности для жизни.</p>",
        ),
    ],
)
def test_a_report_may_stand_without_a_menu(heading: str, below: str) -> None:
    assert tells_without_a_menu(Markup(f"<title>{heading} | Quay</title><h1>{heading}</h1>{below}"))


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Forbidden", REPORT),
        (
            "Forbidden | Quay",
            "<p>The beach is shut after the landslide, and so it will stay long.</p>",
        ),
        ("Forbidden | Quay", f"{REPORT}<button>Go on</button>"),
        ("Forbidden | Quay", f"{REPORT}<script>go()</script>"),
        ("Forbidden | Quay", f"{REPORT}<p>What you seek is not for you.</p>"),
        ("Forbidden | Quay", f"{REPORT}<p>The firewall denied it.</p>"),
        ("Forbidden | Quay", f"{REPORT}<p>Ref. 4711</p>"),
    ],
)
def test_a_wall_is_not_as_bare(title: str, below: str) -> None:
    assert not tells_without_a_menu(Markup(f"<title>{title}</title><h1>Forbidden</h1>{below}"))


def test_a_report_may_stand_below_a_title_without_a_site() -> None:
    page = f"<title>Account suspended</title><h1>Account suspended</h1>{REPORT}"
    assert tells_nothing_else(Markup(page), words("guard"))
    assert not tells_nothing_else(Markup(page), words("beach"))
    assert not tells_nothing_else(Markup(f"{page}<a href='/'>Home</a>"), words("guard"))
    assert not tells_without_a_menu(Markup(page), words("guard"))
