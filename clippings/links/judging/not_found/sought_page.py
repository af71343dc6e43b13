"""Phrases about the page that a reader is looking for: a page that exists does not speak of it.

To add a language: in lower case, a line in SOUGHT_PAGE, and its parts in IN_SOUGHT_PAGE.
"""

SOUGHT_PAGE = (
    r"\bpages? (?:that )?you(?:['’]re|['’]ve| are| were| have)? (?:look|search|request|try|ask"
    r"|want|after|follow)"
    r"|\b(?:article|story|document) you(?:['’]re| are| were)? (?:look|request)"
    r"|(?:die|der|das) (?:von (?:ihnen|dir) )?(?:gesuchte|gewünschte|angeforderte|aufgerufene)"
    r" (?:seite|artikel|beitrag|inhalt)"
    r"|(?:seite, die|(?:artikel|beitrag|inhalt), den) (?:sie|du) (?:such|auf)"
    r"|(?:page|article|contenu) que vous (?:re)?(?:cherch|demand)|page demandée"
    r"|página que (?:busca|está|estás|estaba|solicit|intenta|procur|você)|página solicitada"
    r"|(?:noticia|artículo|contenido|nota) que (?:buscas|estás? buscando|intentas)"
    r"|(?:notícia|matéria|artigo|conteúdo) que você (?:procur|busc|está|tent)"
    r"|pagina che (?:stai|stavi|state|cerc|hai)|pagina richiesta"
    r"|(?:articolo|notizia|contenuto) che (?:stai|stavi|state|cerchi)\b"
    r"|pagina die (?:u|je) (?:(?:in|op) [^.,]{1,20} )?(?:zoekt|zocht|probeert)"
    r"|(?:artikel|bericht) dat (?:u|je) (?:zoekt|zocht)"
    r"|sid[ae]n,? (?:som )?du (?:sök|søg|let|led)"
    r"|(?:artik(?:eln|len|kelen)|saken),? (?:som )?du (?:sök|søg|let|led)"
    r"|(?:strán|člán)\w+, (?:kter|ktor)\w+ (?:(?:na|v) [^.,]{1,20} )?(?:hled|hľad|poža)"
    r"|keresett (?:oldal|lap)|etsimääsi sivu"
    r"|aradığınız (?:sayfa|içerik)|σελίδα που (?:ζητ|αναζητ|ψάχν)"
    r"|сторінк\w+, як\w+ ви (?:шука|запит)|страница\w*, която (?:сте )?търс"
    r"|(?:الصفحة التي|(?:الخبر|المقال) الذي) (?:كنت )?(?:تبحث|طلبت)"
    r"|trang (?:mà )?bạn (?:đang )?(?:tìm|yêu cầu)"
    r"|(?:halaman|artikel|berita) yang anda cari"
    r"|stron\w+, której szuka|страниц\w+, котор\w+ вы (?:ищ|запр)"
    r"|(?:artykuł|materiał)\w*, któr\w+ szuka|(?:стать|новост|материал)\w*, котор\w+ вы (?:ищ|запр)"
    r"|お探しの(?:ページ|記事)|(?:찾으시는|찾고 있는) (?:페이지|기사)"
    r"|[您你](?:在[^，。]{1,8}中)?[要想所]?(?:访问|查找|请求|尋找|找|要求)的"
    r"(?:[页頁]面|[网網][页頁]|文件|内容|文章)"
)
# Parts of it that few long pages hold.
IN_SOUGHT_PAGE = (
    "page you", "seite, die", "te seite", "page que vous", "gina que", "pagina che", "gina die",
    "idan du s", "idan som du s", "iden du l", "hledáte", "hľadáte", "keresett ", "radığınız sayfa",
    "σελίδα που", "вы ищ", "вы запр", "ви шука", "която търс", "الصفحة التي", "rang bạn đang",
    "yang anda cari", "której szuka", "お探しの", "찾으시는", "찾고 있는", "找的页", "找的頁",
    "找的网页", "找的網頁",
)  # fmt: skip
