"""What tells of things that others did, and notices."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.reports import is_reported


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Article removed after complaint", "It was removed on request, the editor said."),
        ("Blog host deletes pages", "They are no longer available, according to its founder."),
        ("Zeitung löscht Artikel", "Die Redaktion habe ihn entfernt, hieß es."),
        ("Un site ferme", "Les billets ont été supprimés, a annoncé son fondateur."),
        ("Cierra un foro", "Según su fundador, los mensajes han sido borrados."),
        ("Chiude un forum", "Le discussioni sono state cancellate, ha detto il fondatore."),
        ("Сервис закрылся", "Все записи удалены, сообщил основатель."),
        ("「ほし」が終了", "運営会社によると、写真はすべて削除された。"),
        ("一篇文章被删除", "文章三小时后被删除，作者说没有收到通知。"),
        ("Post drops story", "It has removed a story of a firm. The firm's rival will appeal."),
        ("Le journal recule", "Il a supprimé un article. Son avocat fera appel."),
        ("Суд и газета", "Издание удалило материал о верфи. Редакция подала жалобу."),
        ("블로그 글 삭제", "글이 신고로 삭제되자 독자들이 항의했다."),
    ],
)
def test_who_told_it_is_named(heading: str, below: str) -> None:
    page = f"<title>{heading} | Quay Post</title><h1>{heading}</h1><p>{below}</p>"
    assert is_reported(Markup(page))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Page not found", "As the captain said: it is not here."),
        ("Oh dear", "The page you were looking for has gone, the cat said."),
        ("Oh dear", "It has gone, the cat said. Try our home page."),
        ("Article removed", "This article has been removed for legal reasons."),
        ("تم حذف المقال", "تم سحب هذا المقال بناء على طلب صاحبه."),
    ],
)
def test_notices_speak_for_themselves(heading: str, below: str) -> None:
    page = f"<title>{heading} | Quay Post</title><h1>{heading}</h1><p>{below}</p>"
    assert not is_reported(Markup(page))
