"""Services that closed with all that was kept there, and pages that tell of such things."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.gone.closed_services import (
    IN_WITH_ALL,
    WITH_ALL,
    says_it_closed,
)
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import holds_one_of

_GONE = "<p>All blogs and accounts have been deleted. Thank you for eleven good years.</p>"


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Quillpad has shut down", _GONE),
        ("Quillpad was discontinued on May 2, 2019", _GONE),
        ("Quillpad is no more", "<p>As of 3 March 2022 Quillpad has closed down.</p>" + _GONE),
        (
            "クイルのサービス終了のお知らせ",
            "<p>2020年3月31日に終了し、データは削除されました。</p>",
        ),
        ("Quillpad on suljettu", "<p>Kaikki blogit ja tilit on poistettu.</p>"),
        ("Quillpad wurde eingestellt", "<p>Alle Konten und Beiträge wurden gelöscht.</p>"),
        ("Quillpad a fermé", "<p>Les comptes et les blogs ont été supprimés.</p>"),
        ("Quillpad ha cerrado", "<p>Las cuentas y los datos han sido eliminados.</p>"),
        ("Quillpad è stato chiuso", "<p>Gli account e i blog sono stati eliminati.</p>"),
        ("O Quillpad foi encerrado", "<p>As contas e os blogs foram apagados.</p>"),
        ("Quillpad is gestopt", "<p>Alle blogs zijn verwijderd.</p>"),
        ("Serwis Quillpad został zamknięty", "<p>Wszystkie blogi zostały usunięte.</p>"),
        ("Сервис Quillpad закрыт", "<p>Все блоги и записи удалены.</p>"),
        ("クイルはサービスを終了しました", "<p>ブログ記事は現在ご覧いただけません。</p>"),
        ("Dieser Dienst wurde zum 31.12.2019 eingestellt", "<p>Die Inhalte sind gelöscht.</p>"),
        ("Quillpad eingestellt", "<p>Die Inhalte stehen nicht mehr zur Verfügung.</p>"),
        ("Ce site est fermé", "<p>Ses contenus ne sont plus accessibles.</p>"),
        ("El servicio ha dejado de funcionar", "<p>Los contenidos ya no son accesibles.</p>"),
        ("Il portale ha cessato l’attività", "<p>I contenuti non sono più accessibili.</p>"),
        ("Il servizio non è più attivo", "<p>I contenuti non sono più accessibili.</p>"),
        ("Wir haben geschlossen", "<p>Unsere Seiten sind nicht mehr online.</p>"),
        ("O serviço foi desativado", "<p>O conteúdo não está mais disponível.</p>"),
        ("Deze dienst is per 1 mei stopgezet", "<p>De inhoud is niet langer beschikbaar.</p>"),
        ("Tjänsten är nedlagd", "<p>Innehållet är inte längre tillgängligt.</p>"),
        ("Palvelu on suljettu", "<p>Sisällöt eivät ole enää saatavilla.</p>"),
        ("Portal został wyłączony", "<p>Treści nie są już dostępne.</p>"),
        ("Provoz webu byl ukončen", "<p>Obsah již není dostupný.</p>"),
        ("A szolgáltatás megszűnt", "<p>A tartalmak már nem érhetők el.</p>"),
        ("Serviciul a fost închis", "<p>Conținutul nu mai este disponibil.</p>"),
        ("Сервіс припинив роботу", "<p>Матеріали більше не доступні.</p>"),
        ("Hizmet sona ermiştir", "<p>İçeriklere artık ulaşılamıyor.</p>"),
        ("Η υπηρεσία έκλεισε", "<p>Τα περιεχόμενα δεν είναι πλέον διαθέσιμα.</p>"),
        ("本サービスは2019年3月31日をもって終了いたしました", "<p>記事の閲覧はできません。</p>"),
        ("本站已于2018年关闭", "<p>内容不再提供。</p>"),
        ("Quillpad has closed", "<p>It is no longer possible to read its blogs. Goodbye!</p>"),
        ("Quillpad wurde eingestellt", "<p>Der Zugriff auf Blogs ist nicht mehr möglich.</p>"),
        ("Quillpad a fermé", "<p>Il n’est plus possible d’accéder aux comptes ni aux pages.</p>"),
        ("Quillpad ha cerrado", "<p>Ya no se puede acceder a las páginas de los usuarios.</p>"),
        ("Quillpad ha chiuso", "<p>Non è più possibile accedere ai contenuti ospitati qui.</p>"),
        ("O Quillpad foi encerrado", "<p>Já não é possível consultar os artigos.</p>"),
        ("Serwis został zamknięty", "<p>Nie można już czytać wpisów użytkowników.</p>"),
        ("Сервис закрыт", "<p>Больше нельзя открыть страницы пользователей.</p>"),
        ("서비스가 2018년 5월에 종료되었습니다", "<p>콘텐츠를 더 이상 볼 수 없습니다.</p>"),
    ],
)
def test_a_service_closed_with_all_that_was_kept_there(heading: str, below: str) -> None:
    assert says_it_closed(Markup(f"<title>Quillpad</title><h1>{heading}</h1>{below}"))


@pytest.mark.parametrize(
    "page",
    [
        # a piece that tells of it
        "<title>Quillpad has shut down - The Post</title><h1>Quillpad has shut down</h1>"
        f"<p>By Ann Lee</p>{_GONE}",
        "<title>Quillpad has shut down</title><meta property='article:published_time' content='1'>"
        f"<h1>Quillpad has shut down</h1>{_GONE}",
        f"<title>Why Quillpad has shut down</title><h1>Why Quillpad has shut down</h1>{_GONE}",
        "<title>Quillpad has shut down</title><h1>Quillpad has shut down</h1>"
        + _GONE
        + "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 12,
        "<title>Quillpad has shut down</title><h1>Quillpad has shut down</h1>"
        f"<p>LONDON, 3 May 2021 — The diaries of thousands went with it on Monday.</p>{_GONE}",
        # whose pages are kept
        "<title>The Baker's</title><h1>The Baker's has closed down</h1><p>Thank you all.</p>",
        "<title>Road works</title><h1>Музей закрыт</h1><p>По понедельникам музей закрыт.</p>",
        "<title>Bad</title><h1>Das Hallenbad wurde geschlossen</h1><p>Karten sind nicht"
        " mehr erhältlich.</p>",
        "<title>Forum</title><h1>Das Forum ist geschlossen</h1><p>Alle Beiträge sind lesbar.</p>",
        f"<title>Quillpad</title><h1>Quillpad has shut down</h1>{_GONE}<form>Sign the book</form>",
        "<title>Museo</title><h1>El museo ha cerrado</h1><p>Ya no se puede visitar la torre.</p>",
        "<title>Bad</title><h1>Das Bad ist geschlossen</h1><p>Der Zutritt ist nicht möglich.</p>",
        "<title>Pont</title><h1>Le pont a fermé</h1><p>Il n'est plus possible d'y passer.</p>",
        # which does not close
        f"<title>Help</title><h1>Deleted accounts</h1>{_GONE}",
    ],
)
def test_what_is_told_of_closing_where_pages_are_kept(page: str) -> None:
    assert not says_it_closed(Markup(page))


def test_what_stands_around_the_notice_is_that_of_every_page() -> None:
    around = "<nav><a href=/a>News</a><form><input type=search></form></nav>"
    notice = f"<h1>Quillpad has shut down</h1>{_GONE}"
    assert says_it_closed(Markup(f"<title>Quillpad</title>{around}{notice}"))


@given(st.from_regex(re.compile(WITH_ALL), fullmatch=True))
def test_nothing_that_became_of_what_was_kept_is_passed_over(said: str) -> None:
    assert holds_one_of(said.lower(), IN_WITH_ALL)
