"""The words of pages that are for members only.

To add a language: its words in each of these, in lower case. KEYS is a pattern.
"""

from clippings.links.judging.not_found.message_words import words_of
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import words

# "members", "log in"
KEYS = (
    r"\b(?:log(?:ged|ging)?[ -]?(?:in|on)|sign(?:ed|ing)?[ -]?(?:in|on|up)|authenticat\w+"
    r"|single sign[ -]on|members?(?:hip)?(?:'s)?|subscribers?|subscribe"
    r"|subscriptions?|registered users?|registered|register|identity provider"
    r"|anmeld\w*|angemeldet\w*|einlogg\w*|eingeloggt\w*|logg\w* (?:dich|sie sich|euch) ein"
    r"|mitglied\w*|abonn(?:ent|ier|ement)\w*|(?:digital|online|probe)abos?"
    r"|(?:ein|mit|im|per|zum) abo|registriert\w*"
    r"|(?:meld\w* (?:dich|sie sich|euch))"
    r"|connect(?:er|ez|é|és|ée)(?:-vous)?|connexion|identifi(?:er|ez|é)(?:-vous)?|abonné\w*|abonne[rz](?:-vous)?"
    r"|adhérent\w*|membres?|inscrits?|authentification"
    r"|(?:iniciar|inicia|inicie|iniciado) sesión|identific\w*|autentic\w*|acced\w+|soci[oa]s"
    r"|suscri\w*|suscríb\w*|miembros?|socio|registrad[oa]s?|regístr\w+"
    r"|accesso|accedi|effettu\w+ l'accesso|login|autenticazione|abbonat\w+|soci|iscritt\w+|membri"
    r"|iniciar sessão|inicie sessão|faça login|entre na sua conta|assinantes?|assin(?:e|ar|atura)"
    r"|sócios|membros|associados|autenticação"
    r"|(?:log|logt|meld) (?:u |je )?(?:in|aan)|aanmeld\w*|aangemeld|ingelogd|inlog\w*|leden"
    r"|abonnees?|abonneren|abonnement\w*|lid"
    r"|logga\w* in|inloggning\w*|inloggad\w*|medlemm\w*|medlemm?ar|prenumer\w*"
    r"|logg?e? (?:ind|inn|på)|logget (?:ind|inn|på)|pålogging\w*|innlogging\w*"
    r"|kirjaud\w*(?: sisään)?|kirjautu\w*|jäsen\w*|tilaa\w*"
    r"|zalog\w*|logowani\w*|członk\w*|abonent\w*|subskryb\w*"
    r"|přihl\w*|prihl\w*|člen\w*|předpla\w*|predplat\w*"
    r"|bejelentkez\w*|belép\w*|tagok\w*|előfizet\w*"
    r"|jelentkezze?n? be|lépje?n? be|fizesse?n? elő"
    r"|autentific\w*|conect\w*|membri\w*|abonaț\w*"
    r"|войти|войдите|вход\w*|авториз\w*|зарегистр\w*|участник\w*|подпис\w*|подпиш\w*|член\w*"
    r"|увій\w*|вхід\w*|підпис\w*|підпиш\w*|prijav\w*|članov\w*|pretplat\w*"
    r"|пријав\w*|претплат\w*|naročni\w*|абона\w*|абонир\w*|влезте|subscriptors?|subscriu\w*"
    r"|συνδεθ\w*|σύνδεση\w*|μέλη|συνδρομητ\w*|giriş yap\w*|giriş\w*|oturum aç\w*|üye\w*|abone\w*"
    r"|đăng nhập|đăng ký|thành viên|hội viên|masuk|berlangganan|anggota|pelanggan)\b"
    r"|ログイン|サインイン|会員|登[录錄]|登入|会员|會員|订阅者?|訂閱者?|로그인|회원|구독자?"
    r"|تسجيل الدخول|سجل الدخول|اشترك|للمشتركين|الأعضاء|المشتركين|مشترک\w*|להתחבר"
    r"|הירשמו|להירשם|התחבר\w*|חברים"
    r"|מנויים"
)
# Each of these keys contains one of these.
IN_KEYS = Words((
    "log", "sign", "entic", "entif", "identity", "memb", "scri", "regist", "meld", "mitglied",
    "abon", "abbon", "talabo", "lineabo", "probeabo", "ein abo", "mit abo", "im abo", "per abo",
    "zum abo", "conne", "conect", "inici", "acce", "soci", "miembro",
    "suscr", "regístr", "conta", "assin", "leden", "lid", "medlem", "prenumer", "kirja", "tilaa",
    "subskry", "prihl", "predplat", "naročni", "bejelent", "tagok", "pretplat", "prijav", "masuk",
    "anggota", "pelanggan", "adhér", "sócio", "jäsen", "członk", "přihl", "člen", "předpla",
    "belép", "előfizet", "jelentkez", "lépj", "fizess", "вой", "вход", "авториз", "зарегистр",
    "участник", "подпис", "подпиш", "член", "увій", "вхід", "підпис", "підпиш", "пријав",
    "претплат", "абон", "влезте", "član", "συνδ", "σύνδ", "μέλη", "giriş", "oturum", "üye",
    "đăng", "thành viên", "hội viên", "langganan", "ログイン", "サインイン", "会員", "会员",
    "會員", "登", "订阅", "訂閱", "구독", "로그인", "회원", "تسجيل", "الأعضاء", "المشتركين",
    "سجل", "اشترك", "للمشتركين", "مشترک", "הירשמו", "להירשם", "התחבר", "חברים", "מנויים",
))  # fmt: skip
# The pieces that anybody may read, of which there are no more.
METERED = words(
    """
free article|free stories|articles for free|kostenlose artikel|kostenlosen artikel
gratis-artikel|articles gratuits|article gratuit|artículos gratuitos|artículos gratis
articoli gratuiti|articoli gratis|artigos gratuitos|artigos grátis|matérias gratuitas
gratis artikelen|gratisartiklar|gratis artiklar|gratis artikler|gratisartikler|ilmaista juttua
ilmaista artikkelia|darmowych artykułów|bezpłatnych artykułów|článků zdarma|článkov zadarmo
ingyenes cikk|articole gratuite|бесплатных стат|бесплатные стат|безкоштовних статей|ücretsiz haber
ücretsiz makale|無料記事|無料で読める記事|免费文章|免費文章|무료 기사|مقالات مجانية|כתבות חינם
"""
)
# "must", "please", "only"
DEMANDS = words_of(
    """
    required requires require must need needs please only restricted reserved exclusive
    exclusively private limited redirected redirecting before erforderlich nötig notwendig
    müssen musst muss bitte nur vorbehalten exklusiv privat nécessaire requise requis
    obligatoire devez veuillez réservé réservée exclusivement uniquement requerida requerido
    necesario obligatorio debes debe tienes sólo solo exclusivo exclusiva para reservado
    necessario richiesto richiesta obbligatorio devi riservato riservata esclusivo necessária
    necessário obrigatório precisa exclusivo restrito apenas somente verplicht vereist moet
    alleen uitsluitend krävs måste endast bara nødvendig påkrævet påkrevd kreves skal må kun
    bare pitää täytyy vain vaaditaan wymagane wymagana musisz trzeba tylko proszę vyžadováno
    vyžaduje nutné musíte pouze jen potrebné kell szükséges csak kérjük necesar necesară trebuie
    doar требуется необходимо нужно должны пожалуйста только потрібно необхідно лише potrebna
    morate samo απαιτείται πρέπει μόνο gerekli gerekir gerekiyor gereklidir yalnızca sadece
    lütfen cần phải chỉ harus hanya silakan 必要 必须 必須 需要 请 請 限定 专享 專享 仅限
    僅限 필요 전용 يجب يرجى للأعضاء فقط יש רק נדרש נדרשת
    exclusief nebo само за exclusiu per 僅供 仅供 בלבד ویژه khusus len pre ainult dành
    """
)
# Purposes: "to view", "to continue".
AIMS = words_of(
    """
    view see read access continue continuing proceed reading viewing redirected redirecting
    lesen sehen ansehen anzusehen anzuzeigen fortzufahren weiterzulesen weiterlesen betrachten
    voir lire consulter accéder continuer poursuivre ver leer continuar acceder consultar vedere
    visualizzare leggere continuare proseguire ler visualizar acessar bekijken lezen zien gaan
    verder läsa se visa fortsätta læse lese vise fortsette fortsætte nähdäksesi jatkaaksesi
    lukeaksesi zobaczyć przejrzeć przeglądać czytać kontynuować zobrazení zobrazit prohlížení
    pokračovat čtení zobrazenie pokračovanie megtekintéséhez folytatáshoz vedea vizualiza
    continua citi просматривать просмотра читать чтобы продолжить продолжения переглядати
    продовжити vidjeli nastavili δείτε συνεχίσετε διαβάσετε görmek görüntülemek okumak devam xem
    đọc melihat membaca melanjutkan 閲覧 表示 続行 見る 読む ご覧 查看 浏览 瀏覽 阅读 繼續 继续
    访问 보려면 보기 이용 계속하려면 لعرض للمتابعة לצפות להמשך
    nadaljnje branje čitati čitanje читањем читати прочитать прочитати читання прочетете
    elolvasásához přečtení čítanie prečítanie przeczytać okumaya القراءة לקרוא להמשיך ادامه
    مطالعه llegint llegir 읽으시려면 계속 閱讀 lue unlimited tiếp lugeda
    """
)
FILLERS = words_of(
    """
    matéria completa completo reportagem íntegra noticia nota notizia intero intera complete whole
    this these that the a an to of for or and in on with by our your you are is be it have has
    other all page pages content area site wiki forum board article section material post topic
    order account join available visible accessible its posts community university school
    university's users user you member intranet portal us first being if nothing happens click
    organisation's organization's organisation organization institution institutional provider
    library employees staff now up sorry club information resource document story rest full
    restricted already login can may not thread threads topics boards sichtbar verfügbar
    zugänglich benutzer nutzer bereichs forums wiki portal intranet zugang zugriff sein einen
    eine wenn erst sehen um zu dich dir sich sie du diese dieser diesem diesen dieses die der
    das den ist sein und oder andere anderen anderer seite seiten inhalt inhalte bereich artikel
    forum können kannst werden für ein zum mit konto hier als von registriert merci compte
    espace rubrique adhérents accessible disponible zone utilisateurs vous pour de d' d'autres
    la le les l'article ce cet cette page pages contenu suite sujet sujets forum forums sont les
    est et ou à aux être doit autres votre compte un une accès lecture área sección zona acceso
    usuarios foro foros tema temas sitio requiere estés estar disponible visible usted que tu su
    en el la los las otras otra esta este página páginas contenido exclusivo y o es está por
    favor cuenta seguir leyendo de area sezione disponibile visibile effettua effettuare login
    utenti riservata per di è altre altra pagine pagina questa questo contenuto il lo gli ai
    agli a e o al account solo leggere continuare effettuare área seção login usuários
    disponível visível fazer é preciso para esta este outras páginas conteúdo o os as e ou de do
    sua conta você na no com pagina ledenpagina alleen gebruikers zichtbaar wordt worden bent om
    deze dit andere pagina's inhoud te u je is kunnen en of voor met uw zijn het bekijken
    artikel för att vara område endast användare visa få kan inlägg den här denna andra sidor
    sidan innehåll är och eller du i till ditt konto være vises se bruger brugere bruker brukere
    område for at å denne andre side sider siden innhold indhold er og eller dig deg din konto
    du tämän tämä sivu on vain käyttäjille alue sivun muita sivuja sinun on sisältö sisään
    sisällön strona strefa sekcja użytkowników treści widoczna by aby zobaczyć żeby się ta tę
    inne strony stronę treść jest dla i lub na pro tuto této ostatních ostatní stránky stránek
    se obsah je a nebo na stránku túto az a ez oldal oldalak tartalom más egyéb és vagy pentru a
    această alte pagini pagina conținut este și sau te să для в на доступен доступна доступно
    доступны пользователей пользователям страница закрытый зарегистрируйтесь эту этого форума
    форум тему темы быть другие другим страницы страницу страниц содержимое систему и или этот
    раздел вы ця цю цей інші сторінки сторінку вміст систему та або щоб цього форуму бути za ovu
    druge stranice stranicu sadržaj je i ili da bi se για να αυτή άλλες σελίδες σελίδα τη
    περιεχόμενο είναι και bu özeldir özel etmek için kullanıcılar diğer sayfaları sayfayı sayfa
    içerik için içeriği yapın yapmanız ve veya này để trang các khác nội dung là bạn hoặc ini
    untuk halaman lain konten anda atau 読む 登録 また または 全文 会 限定 お読み いただく
    いただけ ご利用 他 他の の を に は が には です してください ページ この この記事
    コンテンツ する するには あります があります になります 続きを 方 のみ 后 後 可 全文 专区
    專區 内 阅 观看 再 先 此 此页面 页面 頁面 其他 内容 內容 本 您 才能 该 以 可见 可見 的 해
    주세요 해주세요 회원님 만 있습니다 볼 수 이 페이지 문서 해야 를 을 보려면 다른 하세요
    해주세요 합니다 니다 이 가 입니다 콘텐츠 후 هذه الصفحة هذا المحتوى إلى أو כדי דף זה תוכן
    create become becoming start starting free trial keep premium plus subscriber plan unlimited
    schließen ab schließe testen testest unser unsere bereits beitrag beiträge werde
    exklusive gratis kostenlos jetzt devenez devenir l'intégralité l'offre gratuitement déjà
    hazte artículo artículos completo nota noticia ya articolo articoli l'articolo oppure
    diventa faça uma artigo artigos entre leia conteúdos neem een word artikelen verder
    verhaal bli vidare artikeln köpa köp artiklar hela artiklen bliv videre køb hele saken
    kjøpe kjøp juttu jutun tai lehti lehden koko artikkeli artikkelin lue ilmaiseksi artykuł
    artykułu cały całość dalej wykup dostęp kup pełny článek článku celý celého si kupte
    přečtení článok alebo sa kúpte len pre cikk cikket érhető teljes articol articolul
    articole mai departe vă abonament integral članak cijeli cijelog biste nastavili članek
    postanite ali celoten за да бисте наставили са читањем се у целости чланак материал
    материалы статью статьи полностью дальше оформите целиком статтю матеріал повністю далі
    оформіть цялата статия статията άρθρο το ή γίνετε ολόκληρο olun okumaya haberi yazının
    tamamını المقال او لمتابعة המאמר הכתבה ל או این مقاله برای یا شوید عضو است خواندن 有料 へ
    本文 为 為 或 开通 開通 成为 成為 文章 전용 기사 기사입니다 하거나 전문 전체 하면 한 읽기
    bài viết chỉ cho khusus contingut continuar sessió inicia
    """
)
