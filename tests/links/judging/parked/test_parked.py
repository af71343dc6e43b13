"""Domains that are for sale or not in use, and pages that merely speak of such."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.parked import is_parked

URLS = ("https://harbour.example/2019/a-piece", "https://www.harbour.example/2019/a-piece")


@pytest.mark.parametrize(
    "words",
    [
        "Domännamnet {} är registrerat via en återförsäljare.",
        "Domenenavnet {} er registrert.",
        "Parkerad hos Hamnen",
    ],
)
def test_a_name_that_is_registered_and_not_in_use_in_the_north(words: str) -> None:
    said = words.format("www.harbour.example")
    urls = ("http://www.harbour.example/a", "http://www.harbour.example/a")
    assert is_parked(urls, Markup(f"<title>x</title><h1>{said}</h1>"))


@pytest.mark.parametrize(
    "page",
    [
        "<title>harbour.example is for sale</title><h1>harbour.example is for sale</h1>",
        "<title>harbour.example</title><p>This domain may be for sale by its owner! Ask us.</p>",
        "<title>Buy harbour.example today</title>",
        "<title>harbour.example</title><p>This domain name has been registered with Gandi.net.</p>",
        "<title>Hier entsteht eine neue Internetpräsenz.</title>",
        "<title>harbour.example steht zum Verkauf</title>",
        "<title>Parked domain name on a DNS system</title>",
        "<title>x</title><p>Site harbour.example just created.</p>",
        "<title>harbour.example - harbour Resources and Information.</title>",
        "<title>Ce nom de domaine est à vendre</title>",
        "<title>x</title><h1>Здесь скоро будет сайт</h1>",
        "<title>x</title><h1>Acest domeniu este rezervat</h1>",
        "<title>x</title><h1>Tên miền này đã được đăng ký</h1>",
        "<title>x</title><p>このドメインは、お名前.comで取得されています。</p>",
        "<title>harbour.example</title><h2>Related links</h2>",
        "<h1>It works!</h1>",
        "<title>x</title><h1>Срок регистрации домена harbour.example истёк</h1>",
        "<title>harbour.example</title><h1>Launching soon</h1>",
        "<title>Apache2 Debian Default Page: It works</title>",
        "<title>Welcome to WildFly</title>",
        "<title>Congratulations! Your website is up and running.</title>",
        "<title>Account Suspended</title><p>Ask your provider.</p>",
        "<title>x</title><p>Diese Website wurde freigeschaltet und ist noch nicht verfügbar.</p>",
        "<title>x</title><p>Den här domänen är parkerad hos en leverantör.</p>",
        "<title>harbour.example</title><p>harbour.example is hosted by a company.</p>",
        "<title>Domänen är parkerad</title><h1>Domänen är parkerad hos en leverantör</h1>",
        "<title>harbour.example</title><p>Related searches</p><p>Boats, and what belongs to them in"
        " every harbour of the north, from ropes and lamps to the last of all buoys.</p>",
        "<title>Sorry, this store is currently unavailable.</title>",
        "<title>Site non installé</title><h1>Site non installé</h1><p>Aucun site n'est là.</p>",
        "<title>Site not installed</title>",
        "<title>x</title><h1>ホームページ準備中です</h1>",
        "<title>x</title><h1>Az oldal fejlesztés alatt áll</h1>",
        "<title>Index of /</title><h1>Index of /</h1><pre><a href='?C=N'>Name</a> <a"
        " href='cgi-bin/'>cgi-bin/</a> 2024-01-02 10:11 -</pre>",
        "<title>x</title><h1>Ovaj domen je registrovan</h1>",
        "<title>x</title><h1>Bu alan adı park edilmiştir</h1>",
        "<title>harbour.example expired</title><p>The owner of the domain may renew it.</p>",
        "<title>Welcome harbour.example</title><p>There is no website at this address.</p>",
        "<title>x</title><p>If you're seeing this, you've successfully installed Tomcat.</p>",
        "<title>x</title><p>このウェブスペースへは、ホームページがアップロードされていません。</p>",
        "<title>x</title><p>a.wordpress.com is no longer available.</p>",
        "<title>x</title><h1>Looks Like This Domain Isn’t Connected To A Website Yet</h1>",
        '<title>harbour.example</title><script src="https://img.sedoparking.com/x.js"></script>',
        "<title>Cuenta suspendida</title><h1>Esta cuenta ha sido suspendida</h1>",
        "<title>x</title><h1>This is the default page</h1><p>Put your own in its place.</p>",
        '<title>harbour.example</title><script src="https://a.example/adsense/domains/caf.js">',
        "<title>x</title><h1>Parkerad</h1><p>Det här domännamnet är köpt av en kund.</p>",
        "<title>x</title><p>Hier entsteht demnächst die Webseite harbour.example</p>",
        "<title>Site is not published</title><p>Set the domain in your account.</p>",
        "<title>No Site For Domain</title>",
        "<title>x</title><p>Tämä verkkotunnus on myytävänä.</p>",
        "<title>Домен не прилинкован ни к одной из директорий</title>",
        "<title>Sorry!</title><p>If you are the owner of this website, ask your provider.</p>",
        "<title>Blogs</title><h1>harbour.example doesn’t exist</h1><p>Do you want it?</p>",
        "<title>Domena utrzymywana na serwerach</title><p>W przygotowaniu</p>",
        "<title>Hello! Welcome to a Web Station!</title><p>Finish what you began.</p>",
        "<title>x</title><h1>Web Station has been enabled.</h1>",
        "<title>Stránky se připravují</title><p>Doména je registrována u firmy.</p>",
        "<title>הדומיין הזה למכירה</title>",
        "<title>Dominio registrado</title><h1>Dominio registrado en Nombres</h1>",
        "<title>Bientôt – Le Môle</title><h1>Bientôt…</h1><p>© 2022 Le Môle</p>",
        "<title>El Muelle</title><h1>Próximamente</h1>",
        "<title>El Muelle</title><h1>Próximamente nuevo sitio web</h1><p>Calle 8</p>",
        "<title>O Cais</title><h1>Em construção</h1>",
        "<title>Le Môle | En cours de construction</title><p>OK</p>",
        "<title>Parking page</title><p>Your hosting space is ready to go!</p>",
        "<title>Harbour hosting</title><p>You have reached the default page of harbour7</p>",
        "No site configured at this address.",
        "<title>App Service - Welcome</title><h1>Your app service is up and running</h1>",
        "<title>a</title><h1>Этот сайт только что создан.</h1>",
        "<title>WordPress › Setup Configuration File</title><p>There is none yet.</p>",
        "<title>Welcome to XAMPP</title><h1>Welcome to XAMPP for Linux 8.2</h1>",
    ],
)
def test_parked(page: str) -> None:
    assert is_parked(URLS, Markup(page))


def test_a_piece_beside_a_place_for_advertisements() -> None:
    assert not is_parked(
        URLS, Markup("<title>Nets</title><div data-adblockkey=200>A picture</div>")
    )


@pytest.mark.parametrize("name", ["tides.py", "app.min.js", "notes.txt", "gauge.example"])
def test_a_file_that_is_shown_above_the_rights_to_it(name: str) -> None:
    words = "<pre>import os</pre><footer>All rights reserved.</footer>"
    assert not is_parked(URLS, Markup(f"<title>{name}</title><h1>{name}</h1>{words}"))


def test_a_file_that_speaks_of_domains() -> None:
    words = "<pre>DOMAIN=tides</pre>"
    assert not is_parked(URLS, Markup(f"<title>config.sh</title><h1>config.sh</h1>{words}"))


def test_a_domain_that_ends_as_files_do() -> None:
    urls = ("http://harbour.rs/a", "http://harbour.rs/a")
    words = "<p>hosted by a shop for names</p>"
    assert is_parked(urls, Markup(f"<title>harbour.rs</title><h1>harbour.rs</h1>{words}"))


def test_a_section_that_is_not_yet_written() -> None:
    words = "<p>Until then ask the press office, which answers on every day but Sunday.</p>" * 2
    assert not is_parked(URLS, Markup(f"<title>Press | A</title><p>Coming soon.</p>{words}"))


def test_a_short_piece_on_domains() -> None:
    words = "<p>A domain can be for sale, parked or expired.</p>"
    assert not is_parked(URLS, Markup(f"<title>Domain names explained</title>{words}"))


@pytest.mark.parametrize(
    "title",
    [
        "This domain is for sale: how a village sold its name",
        "Domain for sale? What buyers should know",
        "Parked domains: the business of nothing",
        "Welcome to nginx country",
        "Welcome to the web station",
        "It works! A new drug against malaria",
        "Account suspended: how a network silenced a reporter",
        "Coming soon: the new museum",
        "Under construction: the bridge of Genoa",
    ],
)
def test_headlines(title: str) -> None:
    words = (
        "<p>This domain is for sale, it said. Buy this domain.</p>"
        + "The domain may be for sale, said the owner of the page. " * 12
    )
    assert not is_parked(URLS, Markup(f"<title>{title}</title><h1>{title}</h1><p>{words}</p>"))


@pytest.mark.parametrize(
    "title",
    [
        "Allegro.pl jest droższe niż rok temu",
        "Booking.com foi multada pela Comissão Europeia",
        "Bol.com is volgens bronnen te koop",
        "Salon.com is for sale",
        "Our new museum database has not been configured yet",
    ],
)
def test_a_piece_on_another_domain(title: str) -> None:
    words = (
        "<p>The owners met in spring, and nothing was decided, say those who were there.</p>" * 6
    )
    assert not is_parked(URLS, Markup(f"<title>{title}</title><h1>{title}</h1>{words}"))


@pytest.mark.parametrize(
    "title",
    [
        "Ce nom de domaine est à vendre : la ruée vers les mots",
        "Questo dominio è in vendita: storia di un nome",
        "«Este dominio está en venta»: los pueblos sin nombre",
        "Diese Domain wurde gesperrt: ein Verein wehrt sich",
        "Этот домен продаётся: история одного имени",
    ],
)
def test_a_headline_that_goes_on_behind_a_colon(title: str) -> None:
    words = "<p>The name was sold in May, and those who had lived under it moved out.</p>" * 9
    assert not is_parked(URLS, Markup(f"<title>{title} | A</title><h1>{title}</h1>{words}"))
    assert is_parked(URLS, Markup(f"<title>{title.partition(':')[0]}</title><p>Ask us.</p>"))


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.harbour.example/a", "harbour.example"),
        ("https://ww16.harbour.example/a", "www.harbour.example"),
        ("http://127.0.0.2/a", "harbour.example"),
        ("http://[::1]/a", "harbour.example"),
    ],
)
def test_the_domain_itself_under_many_words(url: str, name: str) -> None:
    words = "<p>Insurance Loans Mortgage Flights Cars Phones Hotels Lawyers Games Music</p>" * 7
    assert is_parked((url, url), Markup(f"<title>{name} is for sale</title>{words}"))


def test_a_dated_piece_is_of_something_else() -> None:
    page = "<title>{0}</title><h1>{0}</h1>{1}<p>The estate lost the common on 1 May.</p>"
    assert is_parked(URLS, Markup(page.format("Domain expired", "")))
    assert not is_parked(URLS, Markup(page.format("Domain expired", "<time>2 May 2022</time>")))


_TRADE = "<p>Names change hands in spring, says a broker who has sold forty of them since.</p>" * 30


@pytest.mark.parametrize("path", ["business/domain-for-sale-inside-the-trade", "houses/forsale/12"])
def test_an_address_that_speaks_of_a_sale_is_no_sale(path: str) -> None:
    url = f"https://paper.example/{path}"
    assert not is_parked((url, url), Markup(f"<title>Names</title><h1>Names</h1>{_TRADE}"))


def test_what_leads_to_a_sale() -> None:
    sale = "https://names.example/domain_profile.cfm?d=harbour.example"
    assert is_parked((URLS[0], sale), Markup(f"<title>Names</title>{_TRADE}"))


@pytest.mark.parametrize(
    ("title", "words"),
    [
        (
            "Domain for sale: the town that sold its name",
            "<p>Oats at 40 pence a bushel, and not one bid for the board.</p>",
        ),
        ("This domain is for sale – a short story", "<p>The lord put up a board of oak.</p>" * 2),
        ("Test page for the new paper", "<p>We print one sheet on four papers.</p>" * 2),
    ],
)
def test_a_short_piece_that_is_called_so(title: str, words: str) -> None:
    page = f"<title>{title} | A</title><h1>{title.partition(':')[0]}</h1>{words}"
    assert not is_parked(URLS, Markup(page))


def test_a_piece_that_names_those_who_sell() -> None:
    page = "<h1>A scam</h1><p>Ask <a href=https://hugedomains.com>them</a> for the domain.</p>"
    piece = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 4
    assert not is_parked(URLS, Markup(page + piece))
    assert is_parked(URLS, Markup(page))


@pytest.mark.parametrize("folder", ["", "pub/tunes"])
def test_a_folder_that_holds_files_is_listed(folder: str) -> None:
    page = (
        f"<title>Index of /{folder}</title><h1>Index of /{folder}</h1><pre><a href='?C=N'>Name</a>"
        " <a href='reel.abc'>reel.abc</a> 2024-01-02 10:11 2k</pre>"
    )
    assert not is_parked(("http://harbour.example/", "http://harbour.example/"), Markup(page))


def test_a_word_may_end_like_that_for_domains() -> None:
    page = "<title>{}</title><h1>Words</h1><p>Brzuch</p><p>{}</p>"
    url = "https://quay.example/brzuch/"
    assert not is_parked((url, url), Markup(page.format("quay.example", "Abdomen")))
    assert is_parked((url, url), Markup(page.format("quay.example", "Wolna domena")))


@pytest.mark.parametrize("said", ["Pour in the reserved juice.", "They parked their cars."])
def test_a_site_that_is_called_by_its_domain_may_speak_of_cars_and_juice(said: str) -> None:
    url = "https://quay.example/cake/"
    page = f"<title>{{}}quay.example</title><p>{said}</p>"
    assert not is_parked((url, url), Markup(page.format("Plum cake - ")))
    assert is_parked((url, url), Markup(page.format("")))


def test_the_name_of_a_server_in_a_list_of_subjects() -> None:
    subjects = "<ul><li><a href=/a>Iis7</a><li><a href=/b>Java</a><li><a href=/c>Knots</a></ul>"
    assert not is_parked(URLS, Markup(f"<h1>6 May 2008</h1>{subjects}"))
    assert is_parked(URLS, Markup("<title>IIS7</title><img src=welcome.png>"))


def test_a_poem_may_be_called_soon() -> None:
    lines = "<p>Il viendra, le matin, quand la marée aura rendu les bateaux au port.</p>"
    page = "<title>Bientôt – Le Môle</title><h1>Bientôt</h1>"
    assert is_parked(URLS, Markup(page))
    assert not is_parked(URLS, Markup(page + lines))


def test_a_post_may_be_called_under_construction() -> None:
    page = '<meta property="og:type" content="{}"><title>Under construction</title>'
    heading = "<h1>Under construction</h1><p>{}</p>"
    told = "Ilse Roth drew the same bridge from her window on every Sunday of its making."
    of_a_site = "Please return on another day, as our website is being made at this moment."
    post = page.format("article") + heading
    assert is_parked(URLS, Markup(page.format("website") + heading.format(told)))
    assert is_parked(URLS, Markup(post.format(of_a_site)))
    assert not is_parked(URLS, Markup(post.format(told)))


def test_an_estate_has_ground_and_rooms() -> None:
    said = "<title>Domaine à vendre</title><h1>Domaine à vendre</h1><p>Ce domaine est à vendre.</p>"
    assert is_parked(URLS, Markup(said))
    assert not is_parked(URLS, Markup(f"{said}<ul><li>Terres : 14 ha</li><li>320 m²</li></ul>"))


def test_what_is_built_or_to_come_within_a_site_is_no_domain() -> None:
    page = "<title>{0} - Quay</title><h1>{0}</h1><p>{1}</p><ul><li><a href=/a>A</a><li>"
    menu = "<a href=/b>B</a><li><a href=/c>C</a></ul>"
    told = page.format("Coming Soon", "The second album of Slow Ferry, nine songs on tape.")
    assert is_parked(URLS, Markup(told))
    assert not is_parked(URLS, Markup(told + menu))
    assert is_parked(URLS, Markup(page.format("Coming soon", "A new website.") + menu))


@pytest.mark.parametrize(
    ("title", "told", "to_readers"),
    [
        (
            "Diese Domain steht zum Verkauf – wie der Verein seinen Namen verlor",
            "Im Mai vergaß der Kassier eine Rechnung. Der neue Besitzer verlangt das Hundertfache.",
            "Bitte senden Sie uns ein Angebot.",
        ),
        (
            "This account has been suspended",
            "So it said on the slate behind the bar. I paid the landlord in eels on Sunday.",
            "Please contact billing.",
        ),
        (
            "Este dominio está en venta",
            "Mi abuelo lo leyó en voz alta y preguntó cuánto pedían por los gatos que giraban.",
            "Póngase en contacto con nosotros.",
        ),
    ],
)
def test_a_text_that_addresses_nobody(title: str, told: str, to_readers: str) -> None:
    page = f"<title>{title}</title><h1>{title}</h1><p>{told}</p>"
    assert not is_parked(URLS, Markup(page))
    assert is_parked(URLS, Markup(f"{page}<p>{to_readers}</p>"))


@pytest.mark.parametrize(
    "words",
    [
        "<h1>Deze domeinnaam is te koop</h1><p>Kort en makkelijk te onthouden. Voor 950 euro.</p>",
        "<h1>Ta domena jest na sprzedaż</h1><p>Łatwa do zapamiętania nazwa. Kosztuje 1200 zł.</p>",
        "<h1>Ce compte a été suspendu</h1><p>L'hébergement n'a pas été payé depuis 2023.</p>",
    ],
)
def test_what_sellers_and_hosts_say_is_no_piece(words: str) -> None:
    assert is_parked(URLS, Markup(words))


def test_whoever_sells_the_domain_of_the_page_may_tell_how_she_came_by_it() -> None:
    told = "<p>I bought it in 2003 for a band that never was, and my drums have rusted since.</p>"
    page = "<title>{0} is for sale</title><h1>{0} is for sale</h1>" + told
    assert is_parked(URLS, Markup(page.format("harbour.example")))
    assert not is_parked(URLS, Markup(page.format("This domain")))


@pytest.mark.parametrize(
    "said",
    [
        "Dieser Account wurde gesperrt",
        "Dit account is opgeschort",
        "Kontot har stängts av",
        "Denne konto er blevet suspenderet",
        "Tämä tili on suljettu",
        "Tento účet byl pozastaven",
        "Ezt a tárhelyet felfüggesztettük",
        "Acest cont a fost suspendat",
        "Ovaj račun je suspendiran",
        "Този акаунт е спрян",
        "Ο λογαριασμός έχει ανασταλεί",
        "Bu hesap askıya alınmıştır",
        "Hizmetiniz duraklatıldı!",
        "このアカウントは停止されています",
        "호스팅 기간이 만료되었습니다",
        "Tài khoản này đã bị tạm ngưng",
        "Akun ini telah ditangguhkan",
    ],
)
def test_accounts_that_hosts_suspended(said: str) -> None:
    page = "<title>Info</title><h1>{}</h1><p>{}</p>"
    assert is_parked(URLS, Markup(page.format(said, "Hosting: 0123 456")))
    assert not is_parked(URLS, Markup(page.format(f"„{said}“: Ida Munk", "Roman, 18 €.")))


@pytest.mark.parametrize("soon", ["Demnächst", "Próximamente", "En construction", "近日公開"])
def test_what_is_soon_on_a_page_about_a_film_or_a_bridge_is_not_the_site(soon: str) -> None:
    page = f"<title>Casablanca</title><h1>Casablanca</h1><p>1942, 102 min</p><p>{soon}</p>"
    assert not is_parked(URLS, Markup(page))


def test_a_headline_that_quotes_the_pages_of_dealers() -> None:
    page = """<title>{0}</title><h1>{0}</h1><p>Ann Lee owns many names and uses none of them. Buy
    this domain, says each of the pages.</p><p>Critics call it parking without a car.</p>"""
    assert not is_parked(
        URLS, Markup(page.format("“This domain is for sale”: a day with a dealer"))
    )
    assert is_parked(URLS, Markup(page.format("harbour.example")))
