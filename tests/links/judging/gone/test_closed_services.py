"""Services that closed with all that was kept there, and pages that tell of such things."""

import pytest

from clippings.links.judging.gone.closed_services import says_it_closed
from clippings.links.judging.page.markup import Markup

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
        (
            "So long from Quillpad",
            "<p>On 1 May 2019 we switched off the servers. Albums can no longer be viewed.</p>",
        ),
        ("Quillpad is no longer available", "<p>Journals and embeds can't be shown.</p>"),
        (
            "Thank you for eleven years",
            "<p>Quillpad ended on 4 June 2018. All discussions and groups have been wiped.</p>",
        ),
        (
            "Quillpad sagt Adieu",
            "<p>Zum 1. Juli 2017 haben wir den Betrieb beendet. Tagebücher und Bilder sind nicht"
            " mehr einsehbar. Danke!</p>",
        ),
        ("Fin du service", "<p>Les sites et les albums hébergés ici ont été supprimés.</p>"),
        ("Les journaux ferment leurs portes", "<p>Les billets ne sont plus consultables.</p>"),
        ("Cierre del foro", "<p>Los hilos y los mensajes ya no se pueden consultar.</p>"),
        ("Il forum è chiuso", "<p>Discussioni e allegati non sono più visibili.</p>"),
        ("O Quillpad foi desligado", "<p>As comunidades e as fotos foram apagadas.</p>"),
        ("Quillpad har stängts", "<p>Alla inlägg och bilder är raderade.</p>"),
        ("Quillpad on suljettu", "<p>Kuvat, albumit ja vieraskirjat on poistettu.</p>"),
        ("Zápisník skončil", "<p>Deníky a fotky byly smazány.</p>"),
        ("Сервис закрылся", "<p>С 1 июля 2020 года дневники и фотографии недоступны.</p>"),
        ("Quillpad kapandı", "<p>Tüm yazılar ve fotoğraflar silindi.</p>"),
        ("日記の森は閉鎖しました", "<p>サイトを閉鎖しました。日記と写真は閲覧いただけません。</p>"),
        ("小樹窩部落格已關閉", "<p>服務已於2013年停止，文章與相簿已刪除。</p>"),
        ("Quillpad telah ditutup", "<p>Semua tulisan dan foto telah dihapus.</p>"),
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
        "<title>This blog</title><h1>This blog has closed</h1><p>I am done. All posts will stay"
        " online, and none of them is deleted.</p>",
        "<title>Forum</title><h1>Das Forum ist geschlossen</h1><p>Neue Beiträge sind nicht mehr"
        " möglich. Die Diskussionen bleiben lesbar und werden nicht gelöscht.</p>",
        "<title>Adiós</title><h1>Este blog ha cerrado</h1><p>Las entradas seguirán aquí y no"
        " serán borradas.</p>",
        "<title>Zine</title><h1>The zine has ended</h1><p>All issues are here, free to read, though"
        " the data of the shop has been erased.</p>",
        "<title>Archiv</title><h1>Das Forum wurde geschlossen</h1><p>Hier finden Sie alle"
        " Diskussionen. Gelöschte Beiträge sind nicht mehr verfügbar.</p>",
        "<title>Verein</title><h1>Der Verein wurde geschlossen</h1><p>Einige Bilder wurden auf"
        " Wunsch entfernt.</p>",
        "<title>Laden</title><h1>Unser Laden ist geschlossen</h1><p>Kundendaten sind gelöscht.</p>",
        "<title>Ende</title><h1>Dieses Blog ist geschlossen</h1><p>Alle Artikel bleiben stehen, die"
        " Fotos der Leser sind gelöscht.</p>",
        "<title>Faro</title><h1>El foro ha cerrado</h1><p>Los mensajes ya no se actualizan.</p>",
        # which others tell of
        "<title>Chirrup has closed | The Quay</title><h1>Chirrup has closed</h1><p>The network"
        " closed on Monday. All its posts were deleted overnight, said Ann Lee.</p>",
        "<title>Сервис закрылся</title><h1>Сервис закрылся</h1><p>Все записи удалены, сообщил"
        " основатель.</p>",
        "<title>港新聞</title><h1>「ほし」がサービス終了</h1><p>運営会社によると、写真はすべて削除された。</p>",
        "<title>Quillpad</title><h1>Quillpad</h1><p>Quillpad was a host of blogs that was shut down"
        " in 2019. All posts have been deleted.</p>",
        "<title>O fim do Pombo</title><h1>O fim do Pombo</h1><p>A rede saiu do ar em 2014. As"
        " comunidades foram apagadas dois anos depois.</p>",
        # of which the site stays
        "<title>Talks</title><h1>Registration has closed</h1><p>The recordings of last year are no"
        " longer available.</p>",
        "<title>Wettbewerb</title><h1>Der Wettbewerb ist beendet</h1><p>Die Beiträge sind nicht"
        " mehr abrufbar.</p>",
        "<title>作品</title><h1>募集は終了しました</h1><p>昨年の作品は閲覧できません。</p>",
        # which is to be
        "<title>Harbour</title><h1>Driftbox is closed down on 4 June</h1><p>All uploads will be"
        " deleted after that day.</p>",
        "<title>Hafenbild</title><h1>Hafenbild hat seinen Dienst eingestellt</h1><p>Alle Fotos"
        " werden am 1. Mai gelöscht.</p>",
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


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Quillpad has closed", "All its posts were deleted overnight. Its founder bakes bread."),
        ("Quillpad ist abgeschaltet", "Nun sind Gruppen und Fotos gelöscht. Schade."),
        ("Quillpad ferme ses portes", "Les blogs ne sont plus accessibles, ni mes poèmes."),
        ("Сервис Quillpad закрыт", "Вот и всё: записи удалены, и мои стихи с ними."),
        ("Quillpad博客平台关闭", "十年的日志和相册都被删除了，有点难过。"),
    ],
)
def test_a_service_tells_of_itself_and_of_no_other(heading: str, below: str) -> None:
    page = "<title>{} | {}</title><h1>{}</h1><p>{}</p>"
    assert not says_it_closed(Markup(page.format(heading, "The Quay", heading, below)))
    assert says_it_closed(Markup(page.format(heading, "Quillpad", heading, below)))


@pytest.mark.parametrize("title", ["News | Club", "Club"])
@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Le forum a fermé", "Notre ancien forum a fermé et les messages ont été supprimés."),
        ("El foro ha cerrado", "Los mensajes han sido borrados. Nos vemos ahora en Telegram."),
        ("Das Forum ist geschlossen", "Unser altes Forum ist zu, alle Beiträge sind gelöscht."),
        ("The forum has closed", "All posts were deleted. We are now on Mastodon."),
        ("Le forum a fermé", "Les messages ont été supprimés. On se retrouve sur Signal."),
        ("Форум закрыт", "Наш старый форум закрыт, все записи удалены."),
        ("掲示板は閉鎖しました", "以前の掲示板を閉鎖しました。投稿は削除されました。"),
    ],
)
def test_a_club_lives_on_without_its_old_forum(title: str, heading: str, below: str) -> None:
    assert not says_it_closed(Markup(f"<title>{title}</title><h1>{heading}</h1><p>{below}</p>"))
