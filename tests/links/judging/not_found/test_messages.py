"""Texts that say that something is not found, and headlines that do not."""

import pytest

from clippings.links.judging.not_found.messages import Certainty, certainty_in


@pytest.mark.parametrize(
    "text",
    [
        "404",
        "404 - Not Found",
        "HTTP Status 404",
        "Error 404 (Not Found)!!1",
        "Page not found (404)",
        "Sorry, we can’t find that page",
        "The requested URL was not found",
        "This page is no longer available.",
        "Oops! That page can’t be found.",
        "Fehler 404 - Seite nicht gefunden",
        "Diese Seite existiert leider nicht mehr",
        "Cette page n’existe pas",
        "Erreur 404",
        "Poxa, esta página sumiu",
        "Diese Seite ist verschwunden",
        "Ho! Strona zniknęła",
        "Страница исчезла",
        "查無此書目紀錄",
        "La página que busca no existe",
        "La noticia ya no está aquí",
        "La pagina richiesta non è stata trovata",
        "A página não foi encontrada",
        "Deze pagina bestaat niet",
        "Sidan kunde inte hittas",
        "Siden finnes ikke",
        "Sivua ei löytynyt",
        "Strona nie została znaleziona",
        "Stránka neexistuje",
        "A keresett oldal nem található",
        "Страница не существует",
        "Сторінку не знайдено",
        "指定されたページは存在しません",
        "您访问的页面不存在",
        "요청하신 페이지를 찾을 수 없습니다",
        "Hmm, we couldn't find the page you requested",
        "Uh oh! 404",
        "Sorry, nothing was found",
        "No se encuentra la página",
        "Página indisponível",
        "Stránku se nepodařilo najít",
        "该页无法显示",
        "404 error page",
        "Ooh, nothing here!",
        "Ups! Nie ma takiej strony",
        "Aradığınız sayfaya ulaşılamadı",
        "Üzgünüz, bu sayfa artık yok",
        "404. That’s an error.",
        "We can't seem to find the page you're looking for.",
        "Die Seite, die Sie aufgerufen haben, gibt es leider nicht",
        "Désolé, nous n'avons pas trouvé la page",
        "No encontramos la página que buscas",
        "Questa pagina non è più disponibile",
        "Strona, której szukasz, nie istnieje",
        "Извините, такой страницы нет",
        "La pàgina que busqueu no existeix",
        "Lỗi 404",
        "404 Hatası",
        "خطأ 404",
        "存在しないページです",
        "존재하지 않는 페이지입니다",
        "الصفحة غير موجودة",
        "صفحه مورد نظر یافت نشد",
        "पेज नहीं मिला",
        "Trang không tồn tại",
        "Halaman tidak dijumpai",
        "Страницата не е намерена",
        "Сторінка не знайдена",
        "Stran ni bila najdena",
        "Lehekülge ei leitud",
        "Puslapis nerastas",
        "Síða fannst ekki",
        "Səhifə tapılmadı",
        "Pagina negăsită",
        "הדף לא נמצא",
        "The page you requested is no longer online.",
        "Cet article n’est plus disponible",
        "Conteúdo indisponível",
        "Ni chanfuwyd y dudalen",
        "Nid yw'r dudalen ar gael",
        "Mae'r erthygl wedi'i dileu",
        "Ukurasa haujapatikana",
        "Paĝo ne trovita",
        "Cannot GET /2021/05/piece",
        "No results found for “piece”",
        "Essay not found",
        "Η σελίδα δε βρέθηκε",
        "This posting has expired.",
        "Sorry, this programme is not currently available",
        "We're having trouble finding that page",
        "L'émission que vous cherchez n'est plus disponible",
        "No article found",
        "No page found at this address",
        "Ups – hier fehlt eine Seite",
        "هذه الصفحة لم تعد متاحة",
        "ページを表示できません",
        "Статията не е намерена",
        "Sorry, there's nothing at this address",
        "Oops! This link appears to be broken",
        "Ce contenu n'est plus accessible",
        "Strani ni bilo mogoče najti",
        "This gallery is no longer available",
        "Uh-oh! That page doesn't seem to exist",
        "404: Seite nicht da",
        "Матеріал не знайдено",
        "Því miður fannst síðan ekki",
        "That link doesn't work any more",
        "There was an unexpected error (type=Not Found, status=404).",
        "An Error Occurred: Not Found",
        "404 Fehler: Seite nicht gefunden",
        "Artiklen blev ikke fundet",
        "This position is no longer available",
        "Sorry, that story has been taken offline",
        "Мы не нашли эту страницу",
        "410 Gone",
        "Error 410: Gone",
        "The specified key does not exist.",
        "Couldn't find that recipe",
        "We can’t find that player.",
        "Inhalt depubliziert",
        "Der Inhalt ist nicht mehr abrufbar.",
        "この記事は掲載期間を終了しました",
        "記事の公開は終了しました",
        "このページを表示することができません",
        "对不起，你找的文件服务器上找不到",
        "404错误信息",
        "The feed has not been found.",
        "This page doesn't live here any more",
        "Leider wurde kein Artikel unter dieser Adresse gefunden",
        "Aucun article ne correspond à cette adresse",
        'Page "/2021/piece.html" was not found',
        "Page not found: /2021/piece",
        "文档不存在",
        "このポストは存在しません。",
        "Ní bhfuarthas an leathanach",
        "Project doesn't exist... yet!",
        "This article is no longer published",
        "Diese Seite ist nicht mehr da",
        "Der Link ist leider nicht mehr gültig",
        "Cette page a disparu",
        "このページは現在ご利用いただけません",
        "no route found for GET /2021/05/piece",
        "Fastly error: unknown domain: harbour.example.",
        "This article is no longer in our archive",
        "Článek již není dostupný",
        "您查看的内容已下线",
        "Huch! Diese Seite haben wir wohl verlegt.",
        "Ой! Страница потерялась",
        "Üzgünüz, aradığınız sayfayı bulamadık",
        "该内容已被发布者删除",
        "没有找到站点",
        "Keine Treffer für „piece“",
        "Aucun résultat pour « piece »",
        "About us page not found",
        "Über diese Adresse ist keine Seite erreichbar",
        "요청하신 페이지에 대한 결과를 찾을 수 없습니다",
        "Diese Seite gibt's leider nimmer",
        "Der Beitrag ist nimmer da",
    ],
)
def test_messages(text: str) -> None:
    assert certainty_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hier ist nichts mehr",
        "Hier gibt es leider nichts zu sehen.",
        "Il n’y a rien ici",
        "Aquí no hay nada",
        "Qui non c’è più nulla",
        "Hier is niets meer",
        "Nic tu nie ma",
        "Здесь ничего нет",
        "ここには何もありません。",
        "这里什么也没有",
        "Video unavailable",
        "This video is no longer available",
        "Ce vidéo n’existe pas",
        "Image not available",
        "Photo not found",
    ],
)
def test_what_pieces_and_works_may_be_called_as_well(text: str) -> None:
    assert certainty_in(text) is Certainty.VAGUELY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "404 Media launches a podcast",
        "The 404 error, a history",
        "Not found: the lost city",
        "Lost and found",
        "Missing persons found alive",
        "How to fix a page not found error",
        "Gone Girl",
        "Room 404",
        "We can't find a home",
        "The Missing Link",
        "404, 410, 500",
        "404エラーとは何か",
        "What 'page not found' really means",
        "Pourquoi la page n'existe plus",
        "The page boy who was not found",
        "It is shown when a page is not found.",
        "Introuvable",
        "Unavailable",
        "Missing",
        "Wie die halaman tidak ditemukan zum Kult der Spieler wurde",
        "Nicht gefunden: Der Schatz im Silbersee",
        "Une page se tourne",
        "Die verschwundene Seite",
        "最長壽的紀錄不存在",
        "What is missing?",
        "Страница истории",
        "ページをめくる",
        "ページが見つかりませんの歴史",
        "ページが見つかりません展、港の美術館で",
        "Mae'r dudalen hon ar gael yn Saesneg",
        "410 gone from the fleet",
        "Суд обязал газету удалить статью",
        "We can't find that spark in our music any more",
        "「ページが見つかりません」の展覧会",
        "Some pages no longer exist.",
        "Sorry, this page is not available in Welsh.",
        "This page is not available in your language",
        "Diese Seite ist auf Englisch nicht verfügbar.",
        "Cette page n'est pas disponible en anglais",
        "Esta página no está disponible en este idioma",
        "Ta strona nie jest dostępna w języku angielskim",
        "Эта страница недоступна на английском языке",
        "Einige Seiten wurden gelöscht.",
        "Certaines pages n'existent plus.",
        "Некоторые страницы удалены.",
        "記事は削除されました――ある新聞の十年",
        "About pages that do not exist",
        "Über Seiten, die nicht gefunden wurden",
        "À propos des pages introuvables",
        "O stránkách, které neexistují",
        "О страницах, которых больше нет",
        "关于不存在的页面",
        "存在しないページについて",
        "찾을 수 없는 페이지에 관하여",
        "Nicht gefunden",
        "404 vermisste Katzen nicht gefunden",
        "404 gelöscht",
        "Warum es diese Seite nimmer gibt",
        "Noticia disponible en audio",
        "Artykuł dostępny na tej stronie",
    ],
)
def test_headlines(text: str) -> None:
    assert certainty_in(text) is Certainty.NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "The page that could not be found",
        "The article that was removed",
        "La page qui n’existe plus",
        "La página que no existe",
        "La pagina che non esiste",
        "A página que não existe",
        "Die Seite, die nicht existiert",
        "Der Tag, an dem die Seite nicht gefunden wurde",
        "De pagina die niet bestaat",
        "‘페이지를 찾을 수 없습니다’가 뒤를 이었다",
    ],
)
def test_a_page_that_is_told_of_is_a_headline_where_much_is_said(text: str) -> None:
    assert certainty_in(text) is Certainty.VAGUELY


@pytest.mark.parametrize(
    "text",
    [
        "Dieser Artikel ist leider nicht mehr verfügbar",
        "Cet article n'est plus disponible",
        "Esta página ya no está disponible",
        "Questa pagina non è più disponibile",
        "Deze pagina is niet meer beschikbaar",
    ],
)
def test_words_that_say_nothing_make_a_message_no_less_clear(text: str) -> None:
    assert certainty_in(text) is Certainty.CLEARLY
    assert certainty_in("Cette page d'histoire n'existe plus") is Certainty.VAGUELY


def test_a_long_text_tells_a_story() -> None:
    assert certainty_in("Page not found" + " and more" * 20) is Certainty.NOTHING


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Not Found", Certainty.BY_NUMBER),
        ("Error 404", Certainty.BY_NUMBER),
        ("404 Nicht gefunden", Certainty.BY_NUMBER),
        ("Erreur 404 – introuvable", Certainty.BY_NUMBER),
        ("Error 404 (No encontrada)", Certainty.BY_NUMBER),
        ("404: Не найдено", Certainty.BY_NUMBER),
        ("404 Ei löydy", Certainty.BY_NUMBER),
        ("404 未找到", Certainty.BY_NUMBER),
        ("404 찾을 수 없음", Certainty.BY_NUMBER),
    ],
)
def test_the_number_alone_and_its_words_may_be_a_name(text: str, told: Certainty) -> None:
    assert certainty_in(text) is told


@pytest.mark.parametrize(
    "text",
    [
        "Dës Säit gouf net fonnt",
        "Síðan finst ikki",
        "Side net fûn",
        "စာမျက်နှာ မတွေ့ပါ",
        "Барак табылган жок",
        "Саҳифа ёфт нашуд",
        "抱歉，指定的主题不存在或已被删除或正在被审核",
    ],
)
def test_languages_that_fewer_write(text: str) -> None:
    assert certainty_in(text) is Certainty.CLEARLY


@pytest.mark.parametrize(
    "text",
    [
        "Artykuł został usunięty lub nigdy nie istniał",
        "Die Seite wurde gelöscht oder verschoben",
        "Der Artikel ist umgezogen oder gelöscht",
        "Artiklen er ikke længere tilgængelig",
        "Hľadaný článok sa nenašiel",
        "L'articolo non è più online",
        "La page a été déplacée ou supprimée",
        "La página ha sido movida o eliminada",
        "La página no existe o ha cambiado de dirección",
    ],
)
def test_messages_of_words_that_say_nothing_else(text: str) -> None:
    assert certainty_in(text) is Certainty.CLEARLY


@pytest.mark.parametrize(
    "text",
    [
        "Das Dokument wurde nie gelöscht",
        "Documento online, non serve più la coda",
        "Die Seite war nie gelöscht worden",
        "不存在的主题公园",
        "视频已删除，当事人致歉",
    ],
)
def test_what_is_told_of_in_headlines(text: str) -> None:
    assert certainty_in(text) < Certainty.CLEARLY
