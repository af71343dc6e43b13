"""Pieces that were taken down, and pages that tell of such."""

import re

import pytest

from clippings.links.judging.gone.withdrawn import says_it_was_withdrawn
from clippings.links.judging.gone.withdrawn_words import REASONS, SUPPOSED
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_index import Words


def _page(heading: str, below: str) -> Markup:
    return Markup(f"<title>{heading} | Quay Post</title><h1>{heading}</h1><p>{below}</p>")


@pytest.mark.parametrize(
    ("heading", "notice"),
    [
        ("Article removed", "This article has been removed for legal reasons."),
        ("Repository unavailable", "This repository is disabled due to a DMCA takedown notice."),
        ("A boat", "I took down this post at the request of the family."),
        ("Inquiry widens", "This story was taken down following a court order."),
        ("Post removed", "For violating our community guidelines."),
        ("Error", "This item was removed from the community because it violates our guidelines."),
        ("게시물 안내", "이 게시물은 저작권자의 요청으로 게시가 중단되었습니다."),
        ("Withdrawn", "We withdrew this report on 4 May 2013 when our lawyers asked us to."),
        ("Artikel gelöscht", "Aus rechtlichen Gründen haben wir den Text entfernt."),
        ("Brand im Hafen", "Diesen Beitrag haben wir auf Wunsch der Betroffenen gelöscht."),
        ("Article dépublié", "Nos droits sur ce texte, fourni par une agence, ont expiré."),
        ("Contenu retiré", "Ce contenu a été supprimé à la suite d'une décision de justice."),
        ("Noticia retirada", "Esta noticia ha sido eliminada por orden judicial."),
        ("Articolo rimosso", "La redazione ha rimosso questo articolo su richiesta di un lettore."),
        ("Matéria fora do ar", "Esta reportagem foi removida por decisão da Justiça."),
        ("Artikel verwijderd", "Dit artikel is op verzoek van de geïnterviewde verwijderd."),
        ("Artikeln är borttagen", "Den här artikeln har avpublicerats på begäran av en källa."),
        ("Saken er fjernet", "Denne artikkelen er avpublisert etter ønske fra kilden."),
        ("Juttu poistettu", "Tämä juttu on poistettu oikeudellisista syistä."),
        ("Artykuł usunięty", "Ten materiał wycofano na wniosek bohatera tekstu."),
        ("Článek byl stažen", "Tento text jsme odstranili na základě rozhodnutí soudu."),
        ("A cikk nem elérhető", "Ezt a cikket jogi okokból eltávolítottuk."),
        ("Articol șters", "Acest articol a fost retras la cererea persoanei vizate."),
        ("Материал недоступен", "По решению суда данный материал удален с сайта."),
        ("Матеріал видалено", "Цю статтю видалено на вимогу суду."),
        ("Το άρθρο αποσύρθηκε", "Το παρόν άρθρο αφαιρέθηκε κατόπιν αιτήματος."),
        ("Haber kaldırıldı", "Bu haber mahkeme kararıyla yayından kaldırılmıştır."),
        ("تم حذف المقال", "تم سحب هذا المقال بناء على طلب صاحبه."),
        ("הכתבה הוסרה", "כתבה זו הוסרה בצו בית המשפט."),
        ("掲載終了", "この記事は権利者の申し立てにより公開を終了しました。"),
        ("该内容无法查看", "因涉嫌侵权被投诉，此文章已下架。"),
        ("게시 중단된 글입니다", "이 글은 권리침해 신고로 임시조치되어 볼 수 없습니다."),
        ("Bài viết đã bị gỡ", "Nội dung này đã bị gỡ do vi phạm bản quyền."),
        ("Konten dihapus", "Artikel ini diturunkan atas permintaan narasumber."),
    ],
)
def test_a_piece_was_taken_down_and_we_are_told_why(heading: str, notice: str) -> None:
    assert says_it_was_withdrawn(_page(heading, notice))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        # the press tells of others
        ("Post drops story", "The Post has removed a story from its website after an injunction."),
        ("Article removed", "The article was removed at the request of the council, she said."),
        ("Artikel gelöscht", "Das Gericht hat entschieden, dass die Zeitung ihn löschen muss."),
        ("Le journal recule", "Le quotidien a supprimé un article. Son avocat fera appel."),
        ("Суд и газета", "Суд обязал издание удалить материал о верфи. Редакция подала жалобу."),
        ("記事の削除命じる", "地裁は3日、新聞社に記事の削除を命じる判決を言い渡した。"),
        ("法院判决", "法院昨日判决该报删除有关船厂的文章，并向当事人道歉。"),
        # rules are set out
        ("How to complain", "If this article is to be removed for legal reasons, write to us."),
        ("Ley de olvido", "Esta nota explica qué debe ser eliminado y qué tribunal decide."),
        (
            "Was bleibt",
            "Dieser Artikel erklärt, was gelöscht wird und welches Gericht entscheidet.",
        ),
        # other things are removed
        ("Removed", "A film of a village moved for a dam. Copyright 2012 the makers."),
        ("Removed from the register", "A solicitor was removed in May. The court heard her."),
        ("A dawn", "Used under licence; prints of this piece have been withdrawn from sale."),
        ("Altar", "This piece was removed from the church by order of a court in 1803."),
        ("Copyright", "This page lists works removed at the request of rights holders: none."),
        ("A vote", "This content was voted on: 61 want it removed, 30 want a court to decide."),
        ("La hoja", "Esta página fue retirada del libro por orden del obispo."),
        ("Article 17", "Cet article dispose que des contenus sont retirés à la demande d'un juge."),
        ("削除された", "この記事では、規約違反で削除された投稿を取り戻す方法を紹介します。"),
        ("The bridge was removed", "It was removed under a contract with the county."),
    ],
)
def test_where_others_are_told_of_or_what_may_be(heading: str, below: str) -> None:
    assert not says_it_was_withdrawn(_page(heading, below))


def test_a_piece_that_begins_with_what_was_taken_out_of_it() -> None:
    piece = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 3
    notice = "This content has been removed for legal reasons.</p>"
    assert not says_it_was_withdrawn(_page("Boats", notice + piece))
    assert says_it_was_withdrawn(_page("Boats", notice))


@pytest.mark.parametrize(
    ("heading", "notice"),
    [
        ("Article withdrawn", "This article was withdrawn on 23 August 2022."),
        ("Artículo retirado", "Este artículo fue retirado el 3 de mayo de 2022."),
    ],
)
def test_below_a_heading_that_says_so_a_day_is_enough(heading: str, notice: str) -> None:
    assert says_it_was_withdrawn(_page(heading, notice))
    assert not says_it_was_withdrawn(_page(heading, "It was a pillar of the town."))


FRAME = """<title>{0} | Quay Post</title><article><h1>{0}</h1><p>News</p>
<p>By Jane Doe, <time>21 November 2022</time></p>{1}</article><h2>Most read</h2><a>Boats</a>"""


@pytest.mark.parametrize(
    ("heading", "notice"),
    [
        ("Story removed", "This story was removed at the request of our lawyers."),
        ("The harbour contract", "This article was removed on 3 May 2023 for legal reasons."),
        ("The harbour contract", "The article you requested is no longer available."),
        ("Hafenvertrag", "Dieser Beitrag steht leider nicht mehr zur Verfügung."),
        ("Hafenvertrag", "Der Artikel wurde auf Wunsch der Betroffenen gelöscht."),
        ("Artykuł został usunięty", "Przepraszamy, ten artykuł nie jest już dostępny."),
        ("Le contrat", "Cet article n’est plus disponible."),
        ("港の契約", "この記事の掲載は終了しました。"),
        ("The harbour contract", "Story not found"),
    ],
)
def test_what_is_left_of_an_article_is_its_headline_byline_and_date(
    heading: str, notice: str
) -> None:
    piece = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>"
    dated = '<meta property="article:published_time" content="2022-11-21">'
    for head in ("", dated):
        page = head + FRAME
        assert says_it_was_withdrawn(Markup(page.format(heading, f"<p>{notice}</p>")))
        assert not says_it_was_withdrawn(Markup(page.format(heading, piece)))
        assert not says_it_was_withdrawn(Markup(page.format(heading, f"<p>{notice}</p>{piece}")))


def test_a_story_that_is_missing_elsewhere_is_not_this_one() -> None:
    said = "<p>The story of the lamp is no longer available in print.</p>"
    assert not says_it_was_withdrawn(Markup(FRAME.format("Museum shop", said)))


@pytest.mark.parametrize(
    ("heading", "note"),
    [
        ("Cake day", "A comment on this post was removed for violating our guidelines."),
        ("Rome", "The pictures in this post were removed at the request of my sister."),
        ("Rome", "Two names were removed from this article at the request of the family."),
        ("A song", "The lyrics that stood here were removed for copyright reasons."),
        ("海の日", "この記事の写真は著作権の都合により削除しました。"),
        ("海边", "本文中的照片应作者要求已删除。"),
        ("바다", "이 글의 사진은 저작권 문제로 삭제했습니다."),
        (
            "Roma",
            "Da questo articolo è stata rimossa una foto per violazione del diritto d'autore.",
        ),
        ("Am Meer", "Dieser Beitrag enthielt ein Foto, das auf Wunsch der Familie entfernt wurde."),
        (
            "Am Meer",
            "Diesen Text gibt es auf Wunsch der Familie ohne die Bilder, sie sind gelöscht.",
        ),
        ("La mer", "Ce billet a perdu une image, supprimée à la demande de son auteur."),
        (
            "El mar",
            "Esta entrada tenía un comentario que fue eliminado por infringir las normas de uso.",
        ),
        ("O mar", "Este artigo tinha uma imagem removida a pedido do fotógrafo."),
        ("De zee", "Dit artikel had een foto , die op verzoek van de familie is verwijderd."),
        ("Morze", "Ten wpis miał zdjęcia , usunięte na prośbę autora."),
        ("Море", "Эта запись была с фотографиями, они удалены по просьбе автора."),
        ("Deniz", "Bu yazı için kullanılan fotoğraf telif nedeniyle kaldırıldı."),
    ],
)
def test_a_piece_that_lost_a_part_is_still_there(heading: str, note: str) -> None:
    assert not says_it_was_withdrawn(_page(heading, note))


@pytest.mark.parametrize(
    ("note", "below"),
    [
        ("This item was withdrawn at the request of the member.", "First reading: 3 May."),
        ("We removed the map of this page at the request of the owner.", "The path is steep."),
        ("この記事は著者の依頼により一時非公開にしていました。", "海はとてもきれいでした。"),
    ],
)
def test_hardly_a_name_may_stand_beside_the_notice(note: str, below: str) -> None:
    assert not says_it_was_withdrawn(_page("Item 12", f"{note}</p><p>{below}"))


@pytest.mark.parametrize(
    ("heading", "notice"),
    [
        (
            "Die Lage",
            "Die Redaktion hat diesen Beitrag zur Situation aus Rechtsgründen gelöscht: Abmahnung.",
        ),
        ("The report", "This article on the actual costs was removed for legal reasons."),
        ("Değer", "Değerli okurlar, bu haber mahkeme kararıyla yayından kaldırılmıştır."),
        ("Haber", "Bu İçerik mahkeme kararıyla yayından kaldırılmıştır."),
        ("Text stažen", "Redaktor stáhl. Tento text byl na žádost autora stažen."),
    ],
)
def test_what_stands_within_other_words_supposes_nothing(heading: str, notice: str) -> None:
    assert says_it_was_withdrawn(_page(heading, notice))


def test_a_word_within_another_is_no_reason() -> None:
    assert not says_it_was_withdrawn(_page("Il forno", "Questo prodotto e questo post: eliminato."))


@pytest.mark.parametrize("table", [SUPPOSED, REASONS])
def test_short_words_of_letters_are_bounded(table: Words) -> None:
    short = r"[a-zà-ž\u0400-\u04ff\u1e00-\u1eff]{1,4}"
    assert not [word for word in table if re.fullmatch(short, word)]


def test_a_frame_for_browsers_without_scripts_shows_nothing() -> None:
    frame = "<noscript><iframe src=https://tags.example/ns.html></iframe></noscript>"
    notice = f"{frame}This article was removed for legal reasons."
    assert says_it_was_withdrawn(_page("A boat", notice))
    assert not says_it_was_withdrawn(_page("A boat", f"{notice}<iframe src=/film></iframe>"))


def test_the_notice_may_be_declared_the_article_that_it_replaces() -> None:
    notice = "This article was taken down on 3 August 2016 for legal reasons."
    page = _page("This article has been removed", notice)
    for kind, withdrawn in (("article", True), ("video.movie", False)):
        declared = f'<meta property="og:type" content="{kind}">{page.text}'
        assert says_it_was_withdrawn(Markup(declared)) is withdrawn


@pytest.mark.parametrize(
    "notice",
    [
        "This article has been removed for legal reasons.",
        "Dieser Artikel wurde aus rechtlichen Gründen entfernt.",
        "Cet article a été supprimé à la demande de l’auteur.",
        "Ten artykuł został usunięty na żądanie sądu.",
        "이 기사는 언론중재위원회의 결정에 따라 삭제되었습니다.",
    ],
)
def test_the_menus_of_a_newspaper_make_no_long_page(notice: str) -> None:
    menu = "".join(f"<li><a href='/{it}'>News of the harbour, part {it}</a>" for it in range(200))
    page = "<title>Boats - Quay</title><ul>{0}</ul><h1>Boats</h1><p>{1}</p>{2}<h3>Read</h3>{0}"
    assert says_it_was_withdrawn(Markup(page.format(menu, notice, "")))
    story = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>"
    assert not says_it_was_withdrawn(Markup(page.format(menu, notice, story)))
    assert not says_it_was_withdrawn(Markup(page.format(menu, story, f"<p>{notice}</p>")))
