"""Pages that hosts put where nothing has been uploaded yet, and pages that teach uploading."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.starter_pages import awaits_an_upload


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Your hosting account is ready", "Upload your site and replace this file, index.html."),
        ("", "This is the default page. Delete this file, index.php, once your site is there."),
        ("Platzhalter", "Löschen Sie diese Datei (index.html) und laden Sie Ihre Seiten hoch."),
        ("Félicitations !", "Remplacez ce fichier index.html, dans public_html, par le vôtre."),
        ("Sitio en construcción", "Suba su web a /public_html: esta página desaparecerá."),
        ("Pagina di cortesia", "Per sostituire questa pagina carica il tuo index.html."),
        ("Domena działa", "Wgraj swoje pliki do public_html. Ta strona zniknie."),
        ("Сайт создан", "Загрузите файлы в public_html, и эта страница исчезнет."),
        ("初期ページ", "このページを消すには、public_htmlにindex.htmlをアップロードしてください。"),
        ("恭喜，站点创建成功！", "这是默认index.html，您可以修改、删除或覆盖本页面。"),
        ("홈페이지 준비 중", "이 페이지는 기본 페이지입니다. index.html 파일을 업로드하세요."),
        (
            "Standardseite",
            "Auf diesem Server ist noch nichts. Ersetzen Sie diese Datei, index.html.",
        ),
        ("Welcome", "This site has no content yet. Upload your index.html to public_html."),
        ("Velkommen", "Denne side vises, indtil du er klar. Erstat index.html med din egen."),
        ("Platzhalter", "Diese Webseite ist noch nicht belegt. Laden Sie index.html hoch."),
    ],
)
def test_what_tells_its_owner_to_replace_it(title: str, said: str) -> None:
    assert awaits_an_upload(Markup(f"<title>{title}</title><p>{said}</p>"))


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Why do I see a default page?", "Replace this page: upload your own index.html."),
        ("How to publish on our server", "Upload your index.html, and this page will change."),
        ("Lesson 4", "Upload your index.html to public_html. This page tells you more."),
        ("Welcome", "I made this page in 1997 and uploaded index.html by telephone."),
        ("Welcome to the harbour", "Upload your pictures of the quay with this page."),
        ("Our server", "By Ann Lee. We replace the index.html of this site every morning."),
        ("Welcome | Pico", "Upload it to htdocs, replace the index.php. This site costs nothing."),
        ("Votre site est activé", "Déposez tout dans public_html. Cette page vous dit comment."),
        ("初期設定の流れ", "index.htmlをアップロードしてください。このページでは手順を示します。"),
        ("Сайт создан", "Загрузите файлы в public_html. Эта страница описывает три шага."),
        ("ようこそ", "index.htmlをアップロードしてください。このページは自動車の会です。"),
        ("기본 설정", "index.html 파일을 업로드하세요. 이 페이지는 기본 설정을 설명합니다."),
        ("Tu sitio está activado", "Sube index.html por FTP. Esta página dura tres minutos."),
        ("Welcome | Help", "Upload your index.html and replace this file."),
        ("Willkommen | Hilfe", "Laden Sie index.html hoch und ersetzen Sie diese Datei."),
        ("初期設定 | サポート", "このページを消すにはindex.htmlをアップロードしてください。"),
        ("Сайт создан | Помощь", "Загрузите index.html, и эта страница исчезнет."),
        ("So klappt der Umzug zum Hosting", "Laden Sie index.html hoch. Diese Seite hilft dabei."),
    ],
)
def test_what_is_said_of_uploading(title: str, said: str) -> None:
    assert not awaits_an_upload(Markup(f"<title>{title}</title><h1>{title}</h1><p>{said}</p>"))


def test_pages_of_many_words_or_links_are_no_such_pages() -> None:
    said = "<title>Welcome</title><p>Replace this file, index.html.</p>"
    assert awaits_an_upload(Markup(said))
    assert not awaits_an_upload(Markup(said + "<p>The boats came in at noon.</p>" * 30))
    assert not awaits_an_upload(Markup(said + "<a href=/a>A</a>" * 6))
