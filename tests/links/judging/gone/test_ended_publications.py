"""Publications that ended and took their archive with them, and those that can still be read."""

import pytest

from clippings.links.judging.gone.ended_publications import says_a_publication_ended
from clippings.links.judging.page.markup import Markup

_PAGE = "<title>{0}</title><nav><a href=/>{0}</a></nav><h1>{1}</h1><p>{2}</p>"


@pytest.mark.parametrize(
    ("name", "heading", "below"),
    [
        ("Keelson", "Keelson has ceased publication", "Our website is no longer online."),
        ("Keelson", "The last issue appeared in June", "Our archive was taken down. Thank you!"),
        ("Keel FM", "Keel FM is off the air", "This website has been switched off."),
        ("Keelcast", "Keelcast has ended", "All episodes have been taken offline. Thanks!"),
        ("Keelson", "We said goodbye", "Keelson is no longer published. Our archive is offline."),
        ("Anker", "Anker erscheint nicht mehr", "Das Archiv ist nicht mehr online. Danke!"),
        ("Vigie", "Vigie a cessé de paraître", "Ce site et ses archives ne sont plus en ligne."),
        ("Faro", "Faro ha dejado de publicarse", "Esta web y su archivo ya no están disponibles."),
        ("Radio Molo", "Radio Molo non trasmette più", "Il nostro archivio non è più disponibile."),
        ("Farol", "O Farol deixou de ser publicado", "Este site já não está disponível."),
        ("Toren", "Toren verschijnt niet meer", "Deze website is niet meer beschikbaar. Bedankt."),
        ("Fyren", "Fyren har lagts ned", "Webbplatsen är inte längre tillgänglig. Tack!"),
        ("Fyret", "Fyret udkommer ikke længere", "Arkivet er ikke længere tilgængeligt. Tak!"),
        ("Majakka", "Majakka ei enää ilmesty", "Sivusto ei ole enää verkossa. Kiitos!"),
        ("Latarnia", "Przestała się ukazywać", "Nasze archiwum nie jest już dostępne."),
        ("Maják", "Maják přestal vycházet", "Web a archiv již nejsou dostupné. Děkujeme."),
        ("Torony", "A Torony megszűnt", "A honlap már nem érhető el. Köszönjük!"),
        ("Farul", "Farul și-a încetat apariția", "Site-ul nu mai este disponibil. Mulțumim."),
        ("Маяк", "Маяк больше не выходит", "Наш сайт и архив недоступны."),
        ("Маяк", "Маяк більше не виходить", "Сайт та архів недоступні. Дякуємо."),
        ("Φάρος", "Ο Φάρος έπαψε να εκδίδεται", "Το αρχείο μας δεν είναι πλέον διαθέσιμο."),
        ("Fener", "Fener yayın hayatına son verdi", "Sitemiz kapatılmıştır."),
        ("المنارة", "توقفت المنارة عن الصدور", "موقعنا لم يعد متاحا."),
        ("かもめ", "かもめは休刊しました", "当サイトの公開を終了いたしました。"),
        ("灯塔", "《灯塔》已停刊", "本站及往期内容已下线。"),
        ("등대", "등대는 폐간되었습니다", "홈페이지는 더 이상 이용하실 수 없습니다. 감사합니다."),
    ],
)
def test_a_publication_ended_and_took_its_archive_with_it(
    name: str, heading: str, below: str
) -> None:
    assert says_a_publication_ended(Markup(_PAGE.format(name, heading, below)))


@pytest.mark.parametrize(
    ("name", "heading", "below"),
    [
        # the archive stays
        ("Keelson", "Keelson has ceased publication", "Our archive stays online. Thank you!"),
        ("Keelson", "This blog has ended", "Comments are no longer available, our posts stay."),
        ("Anker", "Anker erscheint nicht mehr", "Unser Archiv bleibt online. Danke!"),
        ("Vigie", "Vigie a cessé de paraître", "Tous les numéros restent en ligne. Merci !"),
        ("かもめ", "かもめは休刊しました", "当サイトは引き続きご覧いただけます。"),
        # others tell of it
        ("News", "Keelson has ceased publication", "Its website is offline, said Ann Lee. Thanks!"),
        ("Keelson", "Keelson", "Keelson was a magazine that ended. Our site is offline."),
        ("Маяк", "Маяк закрыт", "Журнал больше не выходит, сообщил редактор. Наш сайт недоступен."),
        ("Keelson", "Keelson has ceased publication", "Its website and archive are offline."),
        # the page is about something else
        ("Club", "News", "Our magazine has ceased publication, its archive is no longer online."
        " The regatta takes place on 4 June at pier 4, with soup afterwards for all who rowed."),
        ("Lab", "Tidelab", "The project ended. This site has its report; the map is offline."),
        ("Harbour FM", "A new name", "Our old website is no longer online. Thank you!"),
        ("Keelson", "Did Keelson say goodbye?", "Our website was offline for a day."),
    ],
)  # fmt: skip
def test_a_publication_that_can_be_read_or_is_told_of(name: str, heading: str, below: str) -> None:
    assert not says_a_publication_ended(Markup(_PAGE.format(name, heading, below)))


def test_a_report_is_dated_or_declared_an_article() -> None:
    below = "Our website is no longer online. Thank you for reading."
    page = _PAGE.format("Keelson", "Keelson has ceased publication", below)
    assert says_a_publication_ended(Markup(page))
    assert not says_a_publication_ended(Markup(page.replace("<p>", "<p>By Ann Lee</p><p>")))
    assert not says_a_publication_ended(Markup(page + "<time>2019</time>"))
    assert not says_a_publication_ended(Markup(page + "<form>Sign up</form>"))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Faro ha dejado de publicarse", "Esta web ya no se actualiza. Gracias."),
        ("Toren verschijnt niet meer", "Deze website wordt niet meer bijgewerkt. Bedankt."),
        ("Maják skončil", "Web už není aktualizován. Děkujeme."),
        ("Маяк больше не выходит", "Наш сайт больше не обновляется. Спасибо."),
        ("かもめは休刊しました", "当サイトの更新は停止しました。ありがとうございました。"),
        ("《灯塔》已停刊", "本站不再更新，感谢各位读者。"),
        ("The theatre has closed", "Our website is not available in French. Thank you."),
    ],
)
def test_a_site_that_changes_no_more_can_be_read(heading: str, below: str) -> None:
    assert not says_a_publication_ended(Markup(_PAGE.format("Faro", heading, below)))
