"""News of outages, and notices of them."""

import pytest

from clippings.links.judging.failing.gate_words import TROUBLE
from clippings.links.judging.failing.site_trouble import SITE
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.outages import is_news_of_an_outage, is_report_of_trouble


def _page(heading: str, below: str) -> Markup:
    return Markup(f"<title>{heading}</title><h1>{heading}</h1><p>{below}</p>")


@pytest.mark.parametrize(
    "below",
    [
        "The website of the water agency was offline on Tuesday. A digger had cut a cable.",
        "Die Webseite der Bahn war zwei Stunden nicht erreichbar. Schuld war ein Bagger in Chur.",
        "Le site de la préfecture est resté indisponible lundi. Une pelle avait coupé un câble.",
        "La web de Hacienda no estuvo disponible el lunes. Una excavadora cortó el cable.",
        "Il sito dell'Inps è rimasto non disponibile per tre ore. Code agli sportelli di Bari.",
        "O site da câmara ficou indisponível na terça-feira. O vereador culpou um cabo cortado.",
        "De website van Zwolle was dinsdag niet bereikbaar. Een graafmachine raakte een kabel.",
        "Kommunens webbplats var otillgänglig i tisdags. En grävmaskin hade kapat kabeln.",
        "Strona urzędu była niedostępna przez dwa dni. Koparka przecięła kabel pod rynkiem.",
        "Web města byl v úterý nedostupný. Bagr překopl kabel u nádraží, řekl starosta.",
        "A város honlapja kedden nem volt elérhető. Egy markoló elvágta a kábelt a parton.",
        "Сайт мэрии был недоступен во вторник. Экскаватор перебил кабель под площадью у вокзала.",
        "長野市のサイトは火曜日に六時間停止した。工事の重機がケーブルを切ったためだ。",
        "周二，市政府网站因光缆被挖断而暂停服务。三百多名市民到窗口排队。",
        "춘천시청 서비스가 여섯 시간 중단됐다. 굴착기가 도로 아래의 케이블을 끊었다.",
    ],
)
def test_news_of_an_outage(below: str) -> None:
    assert is_news_of_an_outage(_page("The cable", below))


@pytest.mark.parametrize(
    "below",
    [
        "Our website was offline on Tuesday. The digger has gone, and all is well again.",
        "The website was offline, please try again. A digger had cut a cable on Tuesday.",
        "The website is offline. A digger cut a cable on Tuesday, and repairs are going on.",
        "The website was offline.",
        "The server was unavailable. The request could not be completed within the time.",
        "Die Webseite ist zwei Stunden nicht erreichbar. Schuld ist ein Bagger in Chur.",
        "システム障害のため、サービスを停止しました。復旧まで今しばらくお待ちください。",
        "시스템 점검으로 서비스가 중단되었습니다. 점검은 오후 여섯 시에 끝납니다.",
        "Сайт недоступен. Экскаватор перебил кабель на улице, ремонт закончится в среду.",
    ],
)
def test_a_notice_of_trouble_is_no_news(below: str) -> None:
    assert not is_news_of_an_outage(_page("The cable", below))


@pytest.mark.parametrize(
    "below",
    [
        "Tjänsten är otillgänglig sedan klockan åtta. I Boden betalar folk med sedlar.",
        "System ZUS jest niedostępny. W Lublinie ludzie czekają na korytarzu do wieczora.",
        "O sistema está indisponível há três dias. Os pais fazem fila à porta da escola.",
        "Le portail sera indisponible samedi. Les contribuables du Gers auront deux jours de plus.",
        "松本市のサイトは日曜の六時から停止する。市役所の窓口は月曜に開く。",
        "システム障害のため現金を引き出せない状態が続いている。松江の支店では行列ができた。",
        "哈尔滨多家网点系统故障，现金无法取出。储户李女士等了四个小时。",
    ],
)
def test_a_report_of_trouble(below: str) -> None:
    assert is_report_of_trouble(_page("The queue", below), SITE, TROUBLE)


@pytest.mark.parametrize(
    "below",
    [
        "The website is unavailable. The servers near Frankfurt are offline for maintenance.",
        "Webbplatsen är tillfälligt stängd för underhåll. Välkommen åter på måndag.",
        "System jest niedostępny z powodu prac. Zapraszamy ponownie po godzinie dwunastej.",
        "日曜の六時からサイトを停止します。市役所の窓口は月曜に開きます。",
        "システム障害のため、ただいま停止しております。復旧まで今しばらくお待ちください。",
    ],
)
def test_a_notice_of_trouble_is_no_report(below: str) -> None:
    assert not is_report_of_trouble(_page("The queue", below), SITE, TROUBLE)
