"""Short pages that stand guard, in words nobody wrote down, and short pages that speak of much."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.guards import holds_us_up, shuts_the_door, turns_us_away


@pytest.mark.parametrize(
    "words",
    [
        "Harbour shield is looking at your boat for bots. Please enable JavaScript to sail on.",
        "DDoS shield. This is an automatic process. We will redirect you in 5 seconds.",
        "Der Crawler-Schutz sieht sich um. Bitte aktiviere JavaScript.",
        "La sécurité du port est vérifiée. Veuillez activer JavaScript.",
        "Per la sicurezza del porto JavaScript deve essere abilitato.",
        "セキュリティのため JavaScript を有効にしてください。",
    ],
)
def test_holds_us_up(words: str) -> None:
    assert holds_us_up(Markup(f"<title>Harbour</title><p>{words}</p>"))


@pytest.mark.parametrize("title", ["A proxy that stores pages", "A captcha in PHP", "Cyber crime"])
def test_a_note_that_a_page_has_moved_keeps_its_title(title: str) -> None:
    page = f"<title>{title}</title><p>Moved. You will be redirected automatically.</p>"
    assert not holds_us_up(Markup(page))


@pytest.mark.parametrize(
    "words",
    [
        "The harbour is protected by a shield, and your request has gone overboard: blocked.",
        "Our protection system found a fault in your IP address. This is not allowed.",
        "Our security system looks at harbours like yours. Measure taken: block.",
        "To keep out automated boats we can't process your request.",
        "Bot shield: your IP was the source of too many requests.",
        "Verdächtiges kam von deinem Computer. Du wurdest gesperrt.",
        "Firewall: a bloqueado, por seguridad, su solicitud.",
        "Подсистема безопасности: ваш запрос заблокирован.",
        "网站防火墙：您的请求已被阻止",
        "Ungewöhnliche Zugriffe kamen aus Ihrem Netzwerk.",
        "Alamat itu ditolak. Support ID: 1829",
        "La URL solicitada fue bloqueada.",
        "L'URL demandée a été rejetée.",
        "The requested URL was rejected. Consult your harbour master.",
        "تم رفض طلبك لأسباب أمنية.",
        "הגישה נחסמה מטעמי אבטחה. מספר אירוע: 4471",
        "Το αίτημά σας απορρίφθηκε από το τείχος προστασίας.",
        "Yêu cầu của bạn đã bị chặn vì lý do bảo mật.",
        "Vaš zahtjev je blokiran iz sigurnosnih razloga.",
        "Data centers are not allowed here. Your IP address has been logged.",
    ],
)
def test_turns_us_away(words: str) -> None:
    assert turns_us_away(Markup(f"<title>Harbour</title><p>{words}</p>"))


@pytest.mark.parametrize(
    ("title", "shut"),
    [
        ("access denied", True),
        ("zugriff verweigert", True),
        ("l'accès est refusé", True),
        ("hozzáférés megtagadva", True),
        ("アクセスが拒否されました", True),
        ("zugang zur mole gesperrt", False),
        ("access to the pier", False),
        ("denied", False),
        ("accesso vietato", True),
        ("dostęp zabroniony", True),
        ("přístup zakázán", True),
    ],
)
def test_a_title_that_shuts_the_door(title: str, shut: bool) -> None:
    assert shuts_the_door(title) is shut


@pytest.mark.parametrize(
    "words",
    [
        "This site uses cookies for security. You can block cookies in your browser.",
        "Datenschutz: Ihre IP-Adresse wird nicht gespeichert. Der Weg ist gesperrt.",
        "为了您的安全，禁止停车。",
        "Your request for a song may be refused if it is an unusual one.",
        "The council denied this request for security reasons.",
        "Bags are searched for security. Drones are banned.",
        "JavaScript for beginners. No knowledge required.",
        "Security in JavaScript: a talk by Ann Lee. Registration is required.",
        "Die Anfrage zur Sicherheit am Hafen wurde abgelehnt.",
        "Bus 4 is redirected automatically when the road is closed.",
        "Quote the request ID of your order when you write to us.",
        "The requested URL was not found on this server.",
        "A proxy kept my boats. Powered by Quay, best viewed with JavaScript enabled",
    ],
)
def test_what_is_said_at_gates_and_in_footers(words: str) -> None:
    page = Markup(f"<title>Harbour</title><p>{words}</p>")
    assert not holds_us_up(page)
    assert not turns_us_away(page)


def test_a_page_of_many_words() -> None:
    words = "The firewall blocked your request, it said. " * 20
    assert not turns_us_away(Markup(f"<p>{words}</p>"))
