"""What 401 and 403 are called, and sentences that deny access to the page."""

import pytest

from clippings.links.judging.gates import is_beyond_doubt
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.refusing import says_it_refuses


@pytest.mark.parametrize(
    "reason",
    [
        "Forbidden",
        "Access is denied",
        "Verboten",
        "Accès interdit",
        "Acceso prohibido",
        "Accesso negato",
        "Não autorizado",
        "Toegang geweigerd",
        "Åtkomst nekad",
        "Ingen tilgang",
        "Pääsy kielletty",
        "Brak uprawnień",
        "Přístup odepřen",
        "Nincs jogosultság",
        "Acces interzis",
        "Запрос не авторизован",
        "Несанкціонований доступ",
        "Достъпът е отказан",
        "Yasak",
        "Akses ditolak",
        "Tidak diotorisasi",
        "禁止访问",
        "認証が必要です",
        "권한 없음",
        "הגישה אסורה",
    ],
)
def test_a_number_and_what_it_is_called_may_stand_in_two_lines(reason: str) -> None:
    for page in (
        f"<title>Harbour</title><h1>403</h1><p>{reason}</p>",
        f"<title>Harbour</title><h2>{reason}</h2><div>401</div>",
        f"<title>403 {reason}</title>",
        f"<title>{reason} (401)</title>",
    ):
        assert says_it_refuses(Markup(page))
        assert not is_beyond_doubt(Markup(page))


def test_a_number_alone_refuses_nothing() -> None:
    page = "<title>Rooms</title><h1>403</h1><p>Two beds and a view of the quay.</p>"
    assert not says_it_refuses(Markup(page))


@pytest.mark.parametrize("told", ["<p>jìnzhǐ</p><p>to forbid</p><p>HSK 4</p>", "<p>Ban: cars</p>"])
def test_a_number_above_a_word_that_is_explained(told: str) -> None:
    page = f"<title>Words</title><ul><li>Home</ul><h1>403</h1><p>禁止</p>{told}<p>Next</p>"
    assert not says_it_refuses(Markup(page))


@pytest.mark.parametrize(
    "said",
    [
        "You can’t view this page.",
        "Looks like you aren’t allowed to access that page.",
        "Der Zugang zu dieser Seite ist derzeit gesperrt.",
        "L’accès à cette page est interdit.",
        "El acceso a este sitio web ha sido bloqueado.",
        "L’accesso a questa pagina è vietato.",
        "O acesso a esta página foi bloqueado.",
        "Toegang tot deze website is geblokkeerd.",
        "Åtkomst till den här sidan är blockerad.",
        "Dostęp do tej strony jest zabroniony.",
        "Přístup na tuto stránku byl odepřen.",
        "A kért oldalhoz a hozzáférés tilos.",
        "Accesul la această pagină este interzis.",
        "Доступ до цього сайту обмежено.",
        "Достъпът до този сайт е ограничен.",
        "Bu sayfaya erişim engellendi.",
        "요청하신 페이지에 대한 접근이 금지되었습니다.",
    ],
)
def test_access_to_the_page_is_denied(said: str) -> None:
    page = Markup(f"<title>Harbour</title><p>{said}</p>")
    assert says_it_refuses(page)
    assert not is_beyond_doubt(page)
    tale = "The boat came in at noon, and nobody on the quay had seen it leave the day before. " * 5
    assert not says_it_refuses(Markup(f"<title>Harbour</title><p>{said} {tale}</p><p>{tale}</p>"))


@pytest.mark.parametrize(
    "said",
    [
        "You cannot access this quay by car.",
        "You can't access this site in winter.",
        "Call the harbour if you cannot access this page.",
        "L’accès à ce site est interdit depuis 1963.",
        "L’accès à ce site web est interdit aux moins de 18 ans.",
        "El acceso a este sitio arqueológico está restringido a grupos.",
        "L’accesso a questo sito è vietato ai gruppi.",
        "Der Zugang zu diesem Bereich des Hafens ist gesperrt.",
        "Tillgången till den här platsen är begränsad.",
        "Dostęp do tej strony doliny jest zabroniony zimą.",
        "Accesul la acest nivel al peșterii este interzis.",
        "Доступ до цього озера обмежено.",
        "Достъпът до този плаж е забранен.",
        "Η πρόσβαση σε αυτή την παραλία απαγορεύεται.",
        "Bu siteye erişim kapatılan köprü yüzünden zor.",
    ],
)
def test_access_to_a_place_is_denied(said: str) -> None:
    page = f"<title>Harbour</title><h1>Harbour</h1><p>{said}</p><p>Boats at noon.</p>"
    assert not says_it_refuses(Markup(page))
