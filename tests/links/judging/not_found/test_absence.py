"""Sentences that tell of an absence, and such as merely speak of something that is gone."""

import pytest

from clippings.links.judging.not_found.absence import Absence, absence_in, is_no_name


@pytest.mark.parametrize(
    "sentence",
    [
        "We can't seem to find the hike you're looking for.",
        "The story you came for isn’t at this address any more.",
        "We no longer stock the glaze you were looking for.",
        "Die Pflanze, nach der Sie suchen, wächst hier leider nicht mehr.",
        "Das von Ihnen aufgerufene Spiel haben wir nicht mehr im Programm.",
        "La recette que vous cherchiez a disparu du four.",
        "El libro solicitado ya no figura en nuestro catálogo.",
        "Non abbiamo trovato la ricetta che cercavi.",
        "A trilha que você procura não está mais em nosso guia.",
        "De route die je zocht, bestaat niet (meer).",
        "Stugan du sökte finns inte längre hos oss.",
        "Huset, du leder efter, er ikke længere til leje.",
        "Turen du leter etter, finnes ikke lenger.",
        "Hakemaasi mökkiä ei ole enää vuokrattavana.",
        "Nie znaleźliśmy przepisu, którego szukasz.",
        "Odmiany, której szukasz, nie ma już w naszym katalogu.",
        "Hledaná chata již není v naší nabídce.",
        "A keresett túra már nem szerepel a kínálatunkban.",
        "Рецепт, который вы искали, удалён автором.",
        "На жаль, рецепт, який ви шукаєте, видалено автором.",
        "Η συνταγή που αναζητάτε δεν υπάρχει πια.",
        "Aradığınız rota artık yayında değil.",
        "المسار الذي تبحث عنه لم يعد موجودا.",
        "お探しの商品は現在お取り扱いがございません。",
        "您要找的路线已经不在了。",
        "찾으시는 코스가 존재하지 않거나 삭제되었습니다.",
        "您要檢視的路線已不存在。",
        "指定された商品はございません。",
        "Рецептот што го баравте повеќе не е достапен.",
        "Таны хайсан ном манайд байхгүй байна.",
        "သင်ရှာနေသော စာအုပ် မရှိတော့ပါ။",
        "Siz qidirgan kitob mavjud emas.",
        "તમે શોધી રહ્યા છો તે પુસ્તક હવે નથી.",
        "Ang aklat na hinahanap mo ay wala na.",
    ],
)
def test_what_is_sought_is_denied_whatever_it_is_called(sentence: str) -> None:
    assert absence_in(sentence) is Absence.OF_WHAT_IS_SOUGHT


@pytest.mark.parametrize(
    "sentence",
    [
        "There is currently no text in this page.",
        "Ropework does not have an article with this exact name.",
        "There is no walk with that number in our guide.",
        "Diese Seite enthält momentan noch keinen Text.",
        "Es gibt noch keinen Artikel mit diesem Namen.",
        "Il n’y a pour l’instant aucun texte sur cette page.",
        "Actualmente no hay texto en esta página.",
        "In questo momento la pagina richiesta è vuota.",
        "Obecnie na tej stronie nie ma tekstu.",
        "В настоящее время на этой странице нет текста.",
        "このページには現在内容がありません。",
    ],
)
def test_a_wiki_has_no_such_page(sentence: str) -> None:
    assert absence_in(sentence) is Absence.OF_THIS_PAGE


@pytest.mark.parametrize(
    "sentence",
    [
        "This article has been moved, unpublished or never existed.",
        "It looks like nothing was found at this location.",
        "Dieser Artikel ist leider nicht (mehr) in unserem Sortiment",
        "Hier war mal ein Beitrag, jetzt ist hier nur noch Luft.",
        "Dieses Thema existiert noch nicht",
        "Il semblerait que rien n’ait été trouvé à cet endroit.",
        "Parece que no se ha encontrado nada en esta ubicación.",
        "Sembra che non sia stato trovato nulla in questa posizione.",
        "Deze kaas zit niet meer in ons assortiment.",
        "Ingenting hittades",
        "Nicht gefunden",
        "It may have been deleted, renamed or removed by its owner.",
        "Das Album wurde gelöscht oder ist privat.",
        "Cette offre a été pourvue ou retirée par l'employeur.",
        "We no longer carry this title.",
        "That playground isn't on our list any longer.",
        "Ta oferta wygasła i została usunięta.",
        "Either this score never existed or its editor has withdrawn it.",
        "Error code: 404",
        "Fehlercode: 404",
        "Code d'erreur : 404",
        "HTTP error 404",
        "Whatever used to live at this address has packed its bags.",
        "Was einst unter dieser Adresse stand, ist weitergezogen.",
        "Ce qui se trouvait à cette adresse est parti en voyage.",
        "Lo que había en esta dirección se ha ido.",
        "Wat ooit op dit adres stond, is vertrokken.",
    ],
)
def test_a_thing_is_gone(sentence: str) -> None:
    assert absence_in(sentence) is Absence.OF_A_THING


@pytest.mark.parametrize(
    "sentence",
    [
        "Can't find the part you're looking for?",
        "If the part you are looking for is not listed, write to us.",
        "Sollten Sie das gesuchte Teil finden, falls es nicht passt, tauschen wir es.",
        "“The page you requested does not exist”, says the screen.",
        "The hike you were looking for starts at the mill.",
        "The server cannot find the requested resource.",
        "This page is no longer updated.",
        "My old photo has been removed or never existed.",
        "お探しの商品が見つからない場合はお電話ください。",
        "Seats for 404",
        "Many of our pages have been moved or deleted.",
        "Einige Seiten wurden gelöscht oder verschoben.",
        "A previous version of this page was removed for legal reasons.",
        "Eine frühere Fassung dieser Seite wurde gelöscht.",
        "Une version précédente de cette page a été supprimée.",
        "Una versión anterior de esta página fue eliminada.",
        "Предыдущая версия этой страницы удалена.",
        "以前の版のページは削除されました。",
        "此前的版本页面已被删除。",
        "이전 버전의 페이지는 삭제되었습니다.",
        "I take photos of things that are no longer there.",
        "He found nothing in the drawer.",
        "The old mill that used to be here burned in 1911.",
        "",
        "The poet who once lived at this address wrote in the kitchen.",
        "What once stood at this corner was a mill.",
        "Your page doesn't have to be long to get a link.",
        "O tom, co budu dělat, až už nebudu psát články na tento web.",
        "O tom, čo budem robiť, keď už nebudem písať stránky.",
    ],
)
def test_others_say_nothing_of_it(sentence: str) -> None:
    assert absence_in(sentence) is Absence.NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "Opens a file that is no text file.",
        "Entfernt die Kopfzeile der gewünschten Seite.",
        "Klicken Sie auf die ausgewählte Form, die noch nicht grau ist.",
        "Nous allons vous conduire en deux minutes vers la page demandée.",
        "Digite no campo o nome do arquivo que deseja abrir.",
        "Het woord dat u niet wilt gebruiken.",
        "A nem kívánt szótár melletti négyzet",
        "Stažení souboru ze serveru přátel",
        "All items in your cart will be removed.",
        "You bought this boat because you wanted it, not because you needed it.",
        "Never buy the first boat that you come across.",
        "A book for the food you want to eat, but don't want to cook.",
        "Beiträge mit solchen Inhalten werden umgehend gelöscht.",
        "Les articles publicitaires seront supprimés.",
        "Документ будет удален через неделю.",
        "Die Seite brachte nicht den gewünschten Erfolg.",
        "The lawmakers didn't give the school its requested funding.",
        "The programs find files, but they don't have any feeling for them.",
        "The workers aren't part of the union.",
        "De plus, nous écoutons les réponses demandées en ligne.",
        "Вам больше не нужно искать эту страницу.",
        "Dersom du klikkar på ei av sidene, går du dit.",
        "Удаление страницы вручную",
        "Видалення сторінки вручну",
        "Διαγραφή σελίδας",
        "Artık istediğiniz sayfaya gidebilirsiniz.",
        "Sayfada bulunmasını istediğiniz başlıklar",
        "すべてのページが削除されます。",
        "余白なしのページです。",
        "현재 페이지를 삭제합니다.",
        "페이지를 삭제하려면",
    ],
)
def test_what_a_command_does_is_no_absence(sentence: str) -> None:
    assert absence_in(sentence) is Absence.NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "Das ausgewählte Produkt wurde entfernt.",
        "The requested page was removed.",
        "We no longer carry this article.",
        "The page you want to see isn't here.",
        "The boat you came for is gone.",
        "This shop doesn't have that product.",
        "Die Seite existiert nicht.",
        "La page demandée n'est plus en ligne.",
        "La página solicitada no está en el servicio",
        "El anuncio que buscas ya no existe",
        "Soubor byl stažen autorem",
        "Страница удалена",
        "Документ удален автором",
        "Сторінку видалено",
        "Η σελίδα έχει διαγραφεί",
        "Η σελίδα διαγράφηκε",
        "Aradığınız sayfa artık yok",
        "İstediğiniz sayfa burada bulunmuyor",
        "このページは削除されました。",
        "게시물이 삭제되었습니다.",
        "삭제된 페이지입니다.",
    ],
)
def test_what_was_done_to_the_page_is_one(sentence: str) -> None:
    assert absence_in(sentence)


@pytest.mark.parametrize(
    "said", ["Vacancy closed", "Stelle besetzt!", "Offre pourvue", "販売終了", "판매 종료"]
)
def test_nor_is_that_an_offer_is_over(said: str) -> None:
    assert is_no_name(said)
    assert not is_no_name(f"{said} Ada Brown")


def test_what_things_are_called_is_no_name() -> None:
    assert is_no_name("Vacancy")
    assert is_no_name("Oops!")
    assert not is_no_name("Deckhand")


@pytest.mark.parametrize(
    "sentence",
    ["Our posts are not deleted", "本站不再接受投稿", "Блог больше не принимает статьи"],
)
def test_what_a_site_keeps_or_no_longer_takes_is_no_absence(sentence: str) -> None:
    assert absence_in(sentence) is Absence.NONE
