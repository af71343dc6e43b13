"""Works, rooms and roads may be called as pages are for what is not found."""

import pytest

from clippings.links.judging.gone.soft404 import says_not_found
from clippings.links.judging.page.markup import Markup


@pytest.mark.parametrize(
    ("name", "site", "below"),
    [
        (
            "Seite nicht gefunden",
            " | Verlag am Steg",
            "Roman. Gebunden, 212 Seiten, mit Lesebändchen, 18,50 €.",
        ),
        (
            "404 Nicht gefunden",
            " | Kino am Kai",
            "Spielfilm, 92 Minuten, mit Ada Voss und Jan Pohl.",
        ),
        ("404", " | Harbour Buses", "Pier Head to Crook Lane every 20 minutes, from 5.40 on."),
        ("页面不存在", " - 河畔书店", "作者：林河。江风出版社，定价 38.00 元，平装一册。"),
        ("Страницата не постои", " - Магор", "Роман. Тврд повез, 212 страници, 350 денари."),
        ("Хуудас олдсонгүй", " - Ном", "Роман. Хатуу хавтастай, 212 нүүртэй, 25000 төгрөг."),
        ("Ikhasi alitholakalanga", " - A", "Inoveli enezahluko eziyisithupha, amakhasi angu-212."),
    ],
)
def test_a_work_that_is_called_so(name: str, site: str, below: str) -> None:
    page = "<title>{}</title><h1>{}</h1><p>{}</p>"
    assert not says_not_found(Markup(page.format(name + site, name, below)))
    assert says_not_found(Markup(page.format(name + site, name, "")))
    assert says_not_found(Markup(page.format("The harbour", "Page not found", below)))


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Страницата не е пронајдена", "За жал, содржината што ја побаравте е отстранета."),
        ("Хуудас олдсонгүй", "Та буруу хаяг оруулсан эсвэл хуудас устгагдсан байна."),
        ("စာမျက်နှာ မရှိပါ", "သင်ရှာနေသော သတင်းသည် ဖျက်ထားခြင်း ဖြစ်နိုင်သည်။"),
        ("Барак табылган жок", "Сиз издеген барак өчүрүлгөн. Башкы бетке кайтыңыз."),
        ("ገጹ አልተገኘም", "የሚፈልጉት ገጽ ተወግዷል። ወደ መነሻ ገጽ ይመለሱ።"),
        ("صفحہ نہیں ملا", "آپ جو صفحہ تلاش کر رہے ہیں وہ موجود نہیں ہے۔"),
        ("ບໍ່ພົບໜ້າ", "ໜ້າທີ່ທ່ານກຳລັງຊອກຫາບໍ່ມີຢູ່ ຫຼື ຖືກລຶບແລ້ວ."),
        ("Il-paġna ma nstabitx", "Il-paġna li qed tfittex ma teżistix jew tneħħiet."),
        ("找不到紀錄", "您要檢視的書目不存在，可能已移除。"),
    ],
)
def test_a_notice_in_the_frame_of_a_piece(name: str, below: str) -> None:
    page = '<title>{0} - A</title><meta property="og:type" content="article"><h1>{0}</h1><p>{1}</p>'
    assert says_not_found(Markup(page.format(name, below)))


@pytest.mark.parametrize(
    ("name", "below"),
    [
        (
            "Nothing here",
            "Nothing here but gulls,<br>a rope, a boot,<br>the tide coming back for both of them.",
        ),
        (
            "Page introuvable",
            "Tu as quitté le livre<br>et le vent le lit<br>du doigt, dans le noir.",
        ),
        (
            "404 Not Found",
            "A comic in six panels by Juno Park.<br>Number 404 of 412, drawn in May.",
        ),
        (
            "Error code 404",
            "The boiler does not find the sensor. Then press the knob right beside terminal 7.",
        ),
    ],
)
def test_who_does_not_lead_on_has_something_to_tell(name: str, below: str) -> None:
    page = f"<title>{name}</title><nav><a href='/'>Home</a></nav><h1>{name}</h1><p>{below}</p>"
    assert not says_not_found(Markup(page))


@pytest.mark.parametrize("way_on", ["<p><a href='/map'>Map</a></p>", "<form><input></form>"])
def test_who_leads_on_has_not(way_on: str) -> None:
    page = "<title>Nothing here</title><h1>Nothing here</h1><p>The hamster of the mill ate it.</p>"
    more = "<p>Bad hamster, says everybody at the mill.</p>"
    assert not says_not_found(Markup(page + more))
    assert says_not_found(Markup(page + more + way_on))


@pytest.mark.parametrize(
    "below",
    [
        "The requested document was not found on this server.</p><hr>"
        "<p>Web Server at quay.example, hosted by Blue Anchor Hosting.",
        'Reason: segment "quay" was not a keyword for a postVarSet as expected on page with id=11.',
        "Sorry about that! You may like these stories:</p>"
        "<p>The boats came in at noon, and nobody on the quay knew what they held.",
    ],
)
def test_what_begins_like_a_notice_is_one_whatever_follows(below: str) -> None:
    page = f"<title>Not found</title><h1>Not found</h1><p>{below}</p>"
    assert says_not_found(Markup(page))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Hoppla, diese Seite ist leider gerade nicht da",
            "Der Kutter ist noch auf See und kommt erst abends. Bis dahin hilft ein starker Tee.",
        ),
        (
            "Oups, cette page a pris le large ce matin",
            "Le bateau est parti à quatre heures avec tous. Il rentre quand la cale est pleine.",
        ),
    ],
)
def test_who_sighs_speaks_to_who_is_lost(heading: str, below: str) -> None:
    page = f"<title>{heading} – Tideline</title><h1>{heading}</h1><p>{below}</p>"
    assert says_not_found(Markup(page))
    _, unsighed = heading.split(", ")
    assert not says_not_found(Markup(page.replace(heading, unsighed.capitalize())))


@pytest.mark.parametrize(
    ("heading", "joke"),
    [
        ("Page not found", "The monk has turned over two leaves at once."),
        ("Pagina non trovata", "Il faro è spento da ieri sera, dice il vecchio guardiano."),
        ("ページが見つかりません", "灯台守は昼寝をしていて、猫は鰊をみんな食べてしまいました。"),
    ],
)
def test_a_joke_below_no_more_than_the_message_makes_no_piece(heading: str, joke: str) -> None:
    page = f"<title>{heading} | Quay</title><h1>{heading}</h1><p>{joke}</p>"
    assert says_not_found(Markup(page))
    assert not says_not_found(Markup(page.replace("</p>", " 1951, 212 + 8 S.</p>")))


@pytest.mark.parametrize(
    ("name", "kind", "told", "gone"),
    [
        (
            "Erreur 404",
            ", seul en scène",
            "Un homme cherche la page d'accueil de sa vie. Jeudi 9 mars à 20 h 30.",
            "La page que vous cherchez n'existe plus.",
        ),
        (
            "Seite nicht gefunden",
            ": Kabarett",
            "Wer sein Passwort sucht, findet sich selbst. Samstag, 4. November, 20 Uhr.",
            "Die gesuchte Seite wurde gelöscht.",
        ),
        (
            "Página no encontrada",
            " | Cartelera",
            "Un monólogo sobre contraseñas, de Berta Olmo. Viernes 3 de marzo, 20.30 h.",
            "La página que buscas ya no existe.",
        ),
    ],
)
def test_what_is_on_at_some_time_is_not_missed(name: str, kind: str, told: str, gone: str) -> None:
    page = f"<title>{name}{kind}</title><h1>{name}</h1><p>{{}}</p><a href='/box'>24 €</a>"
    assert not says_not_found(Markup(page.format(told)))
    assert says_not_found(Markup(page.format(f"{told}</p><p>{gone}")))
    assert says_not_found(Markup(page.format(told).replace(f"{name}{kind}", "Quay")))


@pytest.mark.parametrize(
    "heading",
    [
        "We couldn't find that episode",
        "Sorry, we cannot locate this recording",
        "Não encontramos este episódio",
    ],
)
def test_who_looked_for_it_tells_whoever_asked_even_where_pieces_are_played(heading: str) -> None:
    page = (
        "<title>{0} | Quay FM</title><meta property=og:type content='music.song'><h1>{0}</h1>"
        "<audio src=a.mp3></audio><p>Shows come, and shows go. They always have.</p>"
    )
    assert says_not_found(Markup(page.format(heading)))
    assert not says_not_found(Markup(page.format("We couldn't find the key")))


@pytest.mark.parametrize(
    ("day", "name", "goes_on"),
    [
        ("joi, 7 martie 2013", "Eroare 404", " – o seară la Iași"),
        ("Saturday, 2 June 2012", "Error 404", " - a café without a door"),
        ("2011年5月3日", "404", " – 風の名前"),
    ],
)
def test_a_post_stands_below_its_day(day: str, name: str, goes_on: str) -> None:
    title = "<title>{} | Quay notes</title><h1><a href='/'>Quay notes</a></h1>"
    post = "<h2>{}</h2><h3>{}</h3><p>The boats came in at noon, and nobody knew them.</p>"
    below = title.format(name + goes_on) + post.format(day, name + goes_on)
    assert not says_not_found(Markup(below))
    assert says_not_found(Markup(title.format(name) + post.format(day, name)))
    assert says_not_found(Markup(title.format(name) + post.format(day, "The boats are in")))


def test_a_number_that_is_explained_with_examples() -> None:
    page = "<title>404 Not Found - HTTP</title><h1>404 Not Found</h1><p>Nothing is kept there.</p>"
    sections = "<h2>Status</h2><pre>404 Not Found</pre><h2>Examples</h2><pre>GET /boat</pre>"
    assert not says_not_found(Markup(page + sections))
    assert says_not_found(Markup(page))
