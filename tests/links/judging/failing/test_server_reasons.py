"""What the numbers of failing servers are called, and what else is called so."""

import pytest

from clippings.links.judging.failing.error_pages import says_it_fails
from clippings.links.judging.page.markup import Markup


@pytest.mark.parametrize(
    "reason",
    [
        "Gateway-Zeitüberschreitung",
        "Mauvaise passerelle",
        "Puerta de enlace no válida",
        "Gateway non valido",
        "Tempo limite do gateway excedido",
        "Interne serverfout",
        "Ugyldig gateway",
        "Palvelimen sisäinen virhe",
        "Błąd bramy",
        "Chybná brána",
        "Átjáró hiba",
        "Serviciu indisponibil",
        "Ошибочный шлюз",
        "Шлюз не відповідає",
        "Услугата е временно недостъпна",
        "Hatalı ağ geçidi",
        "Η υπηρεσία δεν είναι διαθέσιμη",
        "Serverio klaida",
        "Pakalpojums nav pieejams",
        "Teenus pole saadaval",
        "Layanan tidak tersedia",
        "Dịch vụ không khả dụng",
        "服务器繁忙",
        "网关超时",
        "リクエストがタイムアウトしました",
        "게이트웨이 오류",
        "الخدمة غير متاحة",
    ],
)
def test_reasons_of_servers(reason: str) -> None:
    assert says_it_fails(Markup(f"<title>{reason}</title><h1>{reason}</h1><p>Harbour</p>"))
    assert says_it_fails(Markup(f"<title>Harbour</title><h1>500</h1><h2>{reason}</h2>"))


def test_a_manual_has_a_heading_for_each() -> None:
    told = "<p>A server answers so when it does not know the method.</p>"
    page = "<title>{}</title><h1>501 Not Implemented</h1>" + told
    assert says_it_fails(Markup(page.format("Not Implemented (501)").replace(told, "")))
    assert not says_it_fails(Markup(page.format("Not Implemented (501)")))
    assert not says_it_fails(Markup(page.format("Codes of servers")))


@pytest.mark.parametrize(
    "page",
    [
        "<h1>Gateway-Fehler</h1><p>Die Lampe am Kessel blinkt. Den Stecker ziehen.</p>",
        "<h1>Nous revenons bientôt</h1><p>Le café ferme en août. Du thé chez Jeanne.</p>",
        "<h1>Something broke</h1><p>The jug, the bowl, the evening.</p>",
        "<h1>A problem with the server</h1><p>Her toss is late. Bend the knee.</p>",
        "<h1>Les fouilles</h1><p>Nous travaillons sur le site.</p>",
    ],
)
def test_manuals_bakeries_and_digs(page: str) -> None:
    assert not says_it_fails(Markup(f"<title>Harbour</title>{page}"))


@pytest.mark.parametrize("called", ["Loop detected", "Not extended", "Insufficient storage"])
def test_rare_ones_are_known_beside_their_numbers(called: str) -> None:
    assert says_it_fails(Markup(f"<title>Error 508 - {called}</title>"))
    assert not says_it_fails(Markup(f"<title>{called}</title><p>A film by Ann Lee</p>"))
