"""Headlines that hold a message among other words."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.headlines import is_headline_of_a_report


def _page(heading: str, below: str) -> Markup:
    return Markup(f"<title>{heading} | Quay Post</title><h1>{heading}</h1>{below}")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "“Page not found”: council loses its maps",
            "<p>Nobody on the website could see the plans. The mayor blames a supplier.</p>",
        ),
        (
            "Error 404 – a bar nobody can find",
            "<p>The door has no sign and the menu no prices. It opens at six.</p>",
        ),
        (
            "« Erreur 404 » : le nouveau site de la ville ne marche pas",
            "<p>À l’accueil de la mairie, la file s’allonge depuis lundi.</p>",
        ),
        (
            "„Seite nicht gefunden“: In Kassel eröffnet ein Lesecafé",
            "<p>Wer hier sucht, findet nur Papier. Die Wirtin hat alle Stecker gezogen.</p>",
        ),
        (
            "Sayfa bulunamadı diyen belediyeye vatandaş tepkisi",
            "<p>Mahalle sakinleri iki haftadır yalnızca hata mesajıyla karşılaşıyor. Muhtar, planın"
            " kâğıt olarak da verilmediğini anlattı.</p>",
        ),
        (
            "«Страница не найдена»: мэрия потеряла генплан",
            "<p>Сайт молчит с понедельника. «Мы всё вернём», — пообещал мэр.</p>",
        ),
        (
            "「ページが見つかりません」市の新しいサイトに苦情",
            "<p>検索した市民は白い画面を見るばかりだ。市は業者のミスと説明した。</p>",
        ),
        (
            "「ページが見つかりません」 消えたサイトの展覧会",
            "<p>港の美術館で、消えたホームページを画面写真で紹介する展覧会が始まった。</p>",
        ),
        (
            "‘페이지를 찾을 수 없습니다’…시청 누리집 회의록 사라져",
            "<p>시 홈페이지를 연 주민들은 흰 화면만 보았다. 업체가 옛 기계를 껐기 때문이다.</p>",
        ),
        (
            "Oops! Page not found and other lines that became verse",
            "<p>A book by Jo Park, in which screens speak. It weighs ninety grams.</p>",
        ),
        (
            "Lỗi 404 - quán cà phê của dân lập trình",
            "<p>Quán nằm trong hẻm nhỏ, khách thường không tìm thấy cửa.</p>",
        ),
        (
            "“Nothing found” – a talk with a digger of empty holes",
            "<p><b>Are you sorry for those years?</b></p><p>Not at all.</p>"
            "<p><b>And what do we learn?</b></p><p>Nobody lived there.</p>",
        ),
    ],
)
def test_a_report_below_addresses_nobody(heading: str, below: str) -> None:
    assert is_headline_of_a_report(_page(heading, below))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Page not found", "<p>A pub without wifi opened in Leeds last night, at six.</p>"),
        ("404: Page not found", "<p>A pub without wifi opened in Leeds last night.</p>"),
        ("Page not found – Houston has a problem", "<p>Go back to our homepage and begin.</p>"),
        ("404 – a dog has buried this page", "<p>Nobody knows in which of the gardens.</p>"),
        ("404 – the cat sat on the server", "<p>We have told her off, and she is sorry.</p>"),
        (
            "404 – the cat sat on the server",
            '<p>She unplugged it at noon, and went to sleep.</p><p><a href="/">Home</a></p>',
        ),
        (
            "404 – the cat sat on the server",
            "<p>She unplugged it at noon, and went to sleep.</p><form><input></form>",
        ),
        ("Новость удалена по требованию правообладателя", "<p>Материал убран с сайта в марте.</p>"),
        ("Erreur 404 : le chat a joué avec les câbles", "<p>Pendant ce temps, revenez ici.</p>"),
        ("Fehler 404 – der Hund war an den Kabeln", "<p>Die gesuchte Seite ist im Garten.</p>"),
        ("Oops! The page has run away to the circus", "<p>It was last seen by the elephants.</p>"),
        ("The council loses its maps", "<p>Nobody could see the plans for ninety houses.</p>"),
    ],
)
def test_a_notice_does_or_stands_alone(heading: str, below: str) -> None:
    assert not is_headline_of_a_report(_page(heading, below))


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("“Page not found” at the Playhouse", "Page not found – first night"),
        ("„Seite nicht gefunden“ am Stadttheater", "Seite nicht gefunden – Uraufführung in Kassel"),
        ("« Page introuvable » au Théâtre de l’Est", "Page introuvable – création"),
        ("«Страница не найдена» в Городском театре", "Страница не найдена – премьера"),
        ("「ページが見つかりません」市民劇場", "「ページが見つかりません」劇評"),
    ],
)
def test_a_work_is_named_in_the_title_of_its_review(heading: str, title: str) -> None:
    review = (
        "<p>For two hours an archivist seeks a letter that nobody wrote. It begins slowly, and"
        " the hall holds its breath at the end.</p><p>Two further nights in May.</p>"
    )
    page = f"<title>{title}</title><h1>{heading}</h1>"
    assert is_headline_of_a_report(Markup(page + review))
    assert not is_headline_of_a_report(Markup(f"{page}{review}<p>Back to our homepage.</p>"))
    bare = f"<title>{title}</title><h1>{heading.partition(' ')[0]}</h1>"
    assert not is_headline_of_a_report(Markup(f"{bare}<p>Nobody knows where it is.</p>"))


def test_title_and_heading_may_go_on_from_the_same_name() -> None:
    said = (
        "<p>The gallery shows forty works by people who collect what has gone. Until 12 May.</p>"
        "<p>Lea Brandt has borrowed screens and hung them in the dark.</p>"
    )
    heading = "<h1>Page Not Found: an exhibition about what the web forgets</h1>"
    page = f"<title>Page Not Found – exhibition at the Kunsthaus</title>{heading}"
    assert is_headline_of_a_report(Markup(page + said))
    assert not is_headline_of_a_report(Markup(f"{page}<p>Nobody knows where it is.</p>"))
    assert not is_headline_of_a_report(Markup(f"<title>Kunsthaus</title>{heading}{said}"))


def test_the_headline_stands_in_the_title() -> None:
    below = "<p>Nobody on the website could see the plans. The mayor blames a supplier.</p>"
    page = f"<title>Quay Post</title><h1>Page not found: the council has lost it</h1>{below}"
    assert not is_headline_of_a_report(Markup(page))
