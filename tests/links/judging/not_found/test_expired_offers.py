"""Adverts, jobs and whatever else is offered for a while, when it is no more; and talk of them."""

import pytest

from clippings.links.judging.gone.soft404 import says_not_found
from clippings.links.judging.not_found.expired_offers import OFFERS
from clippings.links.judging.not_found.message_signs import may_hold_a_message
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.markup import Markup


@pytest.mark.parametrize(
    "said",
    [
        "This ad is no longer available",
        "Jobbannonsen har gått ut",
        "Hakuaika on päättynyt",
        "Sludinājums vairs nav aktīvs",
        "Skelbimas nebeaktyvus",
        "Oglas ni več aktiven",
        "Оглас више није активан",
        "Срок размещения объявления истёк",
        "Iklan ini sudah tidak aktif",
        "این آگهی منقضی شده است",
        "この商品は現在販売しておりません",
        "ประกาศนี้หมดอายุแล้ว",
        "Sorry, this vehicle is no longer available",
        "This job has expired",
        "This property has been removed by the agent",
        "This gist was deleted",
        "This repository has been disabled",
        "This dataset has been withdrawn",
        "The file you have requested has been moved to the trash by its owner.",
        "Diese Anzeige ist nicht mehr verfügbar",
        "Die Stellenanzeige wurde vom Anbieter gelöscht",
        "Cette annonce est désactivée ou a expiré",
        "Cette annonce n’est plus en ligne",
        "Offre d'emploi expirée",
        "Este anuncio ya no está disponible",
        "Questo annuncio non è più disponibile",
        "Esta vaga expirou",
        "Deze vacature is verlopen",
        "Annonsen har tagits bort",
        "Denne annonce er udløbet",
        "Annonsen er ikke lenger tilgjengelig",
        "Ilmoitus on poistettu",
        "To ogłoszenie jest nieaktualne",
        "Tento inzerát již není k dispozici",
        "A hirdetés már nem elérhető",
        "Acest anunț nu mai este disponibil",
        "Объявление снято с публикации",
        "Oglas je istekao",
        "Η αγγελία δεν είναι πλέον διαθέσιμη",
        "Bu ilan yayından kaldırılmıştır",
        "هذا الإعلان لم يعد متاحا",
        "המודעה אינה זמינה",
        "Lowongan kerja ini sudah tidak tersedia",
        "この求人の掲載は終了しました",
        "该职位已过期",
        "很抱歉，您查看的宝贝不存在，可能已下架或者被转移。",
        "Вакансія закрита",
        "Обявата е изтрита или не съществува",
        "Sorry, this transfer has expired and is not available any more.",
        "마감된 채용공고입니다",
        "현재 판매 중인 상품이 아닙니다",
        "Avsnittet är inte längre tillgängligt",
        "Udsendelsen er ikke længere tilgængelig",
        "Jakso ei ole enää katsottavissa",
        "Þátturinn er ekki lengur aðgengilegur",
        "Ten odcinek nie jest już dostępny",
        "Pořad již není k dispozici",
        "Raidījums vairs nav pieejams",
        "Ця програма більше недоступна",
        "Το προϊόν δεν βρέθηκε",
        "Производ није пронађен",
        "Izdelka ni mogoče najti",
        "Prekė nerasta",
        "המוצר לא נמצא",
        "محصول مورد نظر یافت نشد",
        "ไม่พบสินค้า",
        "यह खबर अब उपलब्ध नहीं है",
        "Видео удалено или скрыто настройками приватности",
        "다시보기가 종료된 프로그램입니다",
    ],
)
def test_an_offer_that_is_no_more(said: str) -> None:
    assert certainty_in(said)
    assert says_not_found(Markup(f"<title>Quay</title><h1>{said}</h1><p>See others.</p>"))


@pytest.mark.parametrize(
    "said",
    [
        "No longer available: a history of vanished goods",
        "The last ferry job on the quay has expired",
        "Why is my ad no longer available?",
        "Size 42 of this shoe is no longer available",
        "L'annuncio è scaduto, la casa no",
        "Nach Protest wurde Anzeige gegen Hafen gelöscht",
        "Expired offer",
        "Programmet läggs ned efter tio år",
        "Το προϊόν δεν βρέθηκε στα ράφια, λένε οι καταναλωτές",
        "Kayıp ürün bulunamadı, soruşturma sürüyor",
        "Последний выпуск газеты так и не найден",
        "404號房不存在 - 電影資料庫",
        "สินค้าหมดอายุ",
    ],
)
def test_talk_of_offers(said: str) -> None:
    assert certainty_in(said) <= Certainty.VAGUELY


@pytest.mark.parametrize(
    ("name", "below", "gone"),
    [
        ("Вакансію закрито", "Роботодавець призупинив показ. Перегляньте інші пропозиції.", True),
        ("Вакансію закрито", "Клуб призначив тренера, який досі жив і працював у Львові.", False),
        ("Вакансия закрыта", "Роман Анны Лебедевой, 212 страниц, в твёрдом переплёте.", False),
    ],
)
def test_what_is_told_below_a_heading_that_says_so(name: str, below: str, gone: bool) -> None:
    page = f"<title>{name} | Quay</title><h1>{name}</h1><p>{below}</p>"
    assert says_not_found(Markup(page)) == gone


def test_a_thing_that_is_shown_all_the_same() -> None:
    words = "<p>Copper, two litres, made on the quay by the third of three brothers.</p>" * 6
    gone = "<p>This offer is no longer available.</p>"
    assert not says_not_found(Markup(f"<title>Kettle</title><h1>Kettle</h1>{gone}{words}"))
    of_it = (
        "<p>Copper, two litres, made on the quay in 1904 by Ann Lee, 2 kg, with its lid, blue, of"
    )
    of_it += " the first hundred, in its box.</p>"
    assert not says_not_found(Markup(f"<title>Kettle</title><h1>Kettle</h1>{gone}{of_it}"))
    assert says_not_found(Markup(f"<title>Kettle</title><h1>Kettle</h1>{gone}"))


def test_every_denial_is_told_before() -> None:
    denials = [denial for it in OFFERS for denial in it.denials]
    assert [it for it in denials if not may_hold_a_message(" … ".join(it))] == []
