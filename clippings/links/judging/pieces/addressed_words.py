"""Words that address the reader of a page, and words for its writer.

To add a language: a line in each table, in lower case; a space stands for a word boundary.
"""

from itertools import product

from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import words

# Words that address a reader. Words that mean something else in another language have the next word
# with them: "du" is also French, "je" also Czech.
TO_A_READER = words(
    """
 what can i | what do i | what should i | why do i | why am i | why did i | you | your | yours
 you're | you'll | you've | you'd |please| thank you| thanks for| contact us
 contact the |was kann ich|was tun | ihnen | bitte | dein| dich | euch |du such|du hast |du kann
 du bist |bist du | du musst | du willst | hast du | kannst du | wenn du | dass du | falls du
 vielen dank| sie haben | sie sind | sie können | sie müssen | sie wurden
 haben sie | können sie | sind sie | wenn sie | falls sie
que puis-je|que dois-je|que faire | vous | votre | vos |veuillez|s'il te plaît| merci d|contactez
essayez|retournez|revenez|cliquez|utilisez|consultez|vérifiez|n'hésitez|cherchez|découvrez|parcourez
explorez|visitez|poursuivez|continuez|repartez
qué debo| usted| tú | tus | de tu | en tu | con tu | para tu | que tu | por tu |qué puedo
 desde tu | tu navegador| tu cuenta| tu conexión| tu dirección| tu país| tu correo| tu solicitud
 tu sesión| tu dispositivo| tu edad| tu contraseña| tu suscripción| tu as | tu es | tu búsqueda
 tu peux | tu veux | tu cherch| tu dois | tu vas | si tu | puedes | tienes |por favor
 contacte |póngase|póngate
 su solicitud| su acceso| su red| su país| su navegador| su cuenta| su dirección| gracias por
cosa posso|cosa devo|l tuo |a tua | tuoi |le tue |vostr|per favore| si prega| contatta | contattare
 puoi| potete | riprova| grazie per
o que posso| você| queira | obrigado p| seu acesso| sua rede| seu país| seu navegador| sua conta
sua busca| contacte-| contate
wat kan ik| uw | jouw | jullie | jij |alstublieft| als u | dat u | bent u | u bent |kunt u |u kunt
 u heeft | u hebt | als je | dat je |je kunt|kun je |je zoekt|u zoekt| je hebt | heb je
 neem contact
vad kan jag|hvad kan jeg|hva kan jeg| ditt | dina | dine | jeres |vänligen| var god |venligst
vennligst| du har | du är | du er |du kan | du vil | du vill | du ska | du skal | du må | du måste
 har du | är du | er du |kan du | vill du | vil du | om du | hvis du | att du | at du |du letar
du söker|du leder|du søger| kontakta oss| kontakt os
mitä voin| ole hyvä| sinun | sinulla | teidän |voit palata|voit siirty|voit etsi|voit hakea
voit myös|voit käyttää|voit kokeilla|voit ottaa|voit ilmoittaa|voit lukea|voit jatkaa
voit kirjautua|voit aloittaa|voit tilata|voit vahvistaa|voit tarkistaa|voit yrittää|jos voit
 voitte | olet | yritä |etsimä|ottakaa yhte
ota yhte
co mogę|państw|twoj|twój|proszę|prosimy| możesz | możecie | masz | musisz | jesteś | ciebie
skontaktuj| zajrzyj|co mohu|co môžem| váš |vaš| vám | vás |prosím|můžete|chcete| máte | musíte
 jste |môžete| ste |kontaktujte
 ha ön | ön nem | ön egy | önt | önnek|kérjük| kérem | az ön| próbálj|ce pot |mit tehet
dumneavoastr| voastr|ul dvs|ea dvs
vă rugăm| sunteți |scrieți|puteți| aveți | te rugăm
что делать|что мне| вы | вас | вам | вами | ваш|пожалуйста|попробуйте|обратитесь|свяжитесь
що робити| ви | будь ласка|спробуйте|зверніться| вие | моля| опитайте|molimo|prosimo| vam | možete
 nemate | obratite |kontaktirajte| немате | обратите | обърнете | jūs |kreipkitės| palun |pöörduge
 poseu-vos| teniu |თქვენ|আপনার|আপনি| huna | awak |wasiliana
τι μπορώ| σας | εσείς |παρακαλ| μπορείτε |γυρίστε |ne yapabilir|lütfen| siz | sizi |sizin
iniz |ınız |unuz |ünüz |inizi |ınızı |inizin|inizde|ınızda|inize |ınıza
يرجى|الرجاء|من فضلك|لديك|يمكنك|بإمكانك| أنك |طلبك|بلدك|شبكتك|متصفحك|حسابك| أنت | لك |עליך|שלך
שלכם|אנא| אתם | אתה |בבקשה| נא |לפנות ל|אפשר ל|תוכלו|תוכל |לחזור לדף|لطفا|شما |برگردید|می‌توانید|कृपया
 आप
どうすれば|ください|お客様|お客さま|お使いの|あなた|ご利用|ご確認|お待ち|お手数|ご了承|いたし|おります
お問い合わせ|ご購入|ご希望|お戻り|当サイト
怎么办|怎麼辦|您|你|看看吧|请稍|请输|请完|请联|请检|请刷|请尝|请返|请重|请在|请点|请使|请登|請稍|請輸|請完
請聯|請檢|請重|請在|請點|請登|請返回|請嘗試
어떻게 해야|세요|십시오|귀하|고객님|당신|바랍니다|드립니다|드려요
tôi phải làm| bạn |quý khách|vui lòng| hãy |apa yang harus| anda | kamu | silakan|silahkan|mohon
 harap|คุณสามารถ|คุณไม่
คุณกำลัง|คุณต้อง|คุณได้|ของคุณ|ให้คุณ|ที่คุณ|หากคุณ|ถ้าคุณ|กรุณา|โปรด|ท่าน
"""
)
# "our": those who keep the page.
OF_OURSELVES = words(
    """
 our | let's |auf unser| notre | de nos | à nos | sur nos | dans nos | avec nos | par nos | unsere
 nos lecteurs| nos abonn| nos articles| nos équipes| nos services| nos serveurs| nos excuses
 nuestr| nostr| noss|van onze | in onze | op onze | naar onze | met onze | voor onze | onze website
 onze site| onze pagina| onze excuses| onze lezers| onze servers| onze startpagina| onze homepage
 onze abonnees| vår| vores | meidän
 našem | našich | našeho | našom| noastr| наш| μας | bizim|لدينا|موقعنا|שלנו|हमारे|弊社|当社
我們|本站|저희| chúng tôi| kami |我们
"""
)
_POINTERS = """
this|these|our : site|sites|website|web|page|domain|account|content|video|server|resource|service
this|our : address|request|action|system|application|program|archive|network|store|shop|board
this : article|story|piece|text|post|job|offer|programme|program|listing|image|topic|thread
diese|dieser|diesem|dieses|diesen|unsere|unserer|unser : seite|website|webseite|domain|server|dienst
diese|dieser|dieses|diesen|unsere|unser : inhalt|inhalte|video|konto|account|adresse|ressource
dieser|diesen|dieses|diese : artikel|beitrag|text|stelle|anzeige|angebot|sendung
ce|cet|cette : article|texte|annonce|offre|émission|billet|sujet
ce|cet|cette|notre : site|page|domaine|nom|serveur|service|contenu|vidéo|compte|ressource|adresse
este|esta|nuestro|nuestra : sitio|página|web|dominio|servidor|servicio|contenido|vídeo|video|cuenta
este|esta : artículo|texto|noticia|nota|anuncio|oferta|artigo|notícia|matéria|anúncio|publicación
questo|questa : articolo|testo|notizia|annuncio|offerta
questo|questa|nostro|nostra : sito|pagina|dominio|server|servizio|contenuto|video|account|risorsa
este|esta|nosso|nossa : site|página|domínio|servidor|serviço|conteúdo|vídeo|conta|recurso|sítio
deze|dit|onze : site|website|pagina|domein|domeinnaam|server|dienst|inhoud|video|account|adres
deze|dit : artikel|bericht|tekst|advertentie|vacature
denna|denne|dette|den her : artikel|artikeln|artiklen|artikkelen|annons|annonce|annonse|tekst|text
denna|detta|här|vår : sida|sidan|sajten|webbplats|webbplatsen|domän|domänen|tjänst|video|kontot
denne|dette|vores|vår : side|siden|hjemmeside|hjemmesiden|nettsiden|nettstedet|domænet|domenet|konto
denne|dette|vores|vår : webside|websted|webstedet|domæne|domene|tjeneste|video|kontoen|artikel
tämä|tämän|tällä|tälle : sivu|sivun|sivusto|sivuston|sivustolle|verkkotunnus|palvelu|video|tili
ta|ten|to|tej|tego|tę : strona|strony|stronę|witryna|domena|domeny|serwis|film|konto|usługa|konta
ten|ta : artykuł|tekst|oferta|ogłoszenie
tento|tato : článek|text|nabídka|inzerát|článok|ponuka
tato|tento|toto|této|tuto : stránka|stránky|stránku|doména|web|server|služba|video|účet|obsah
táto|tejto|túto : stránka|stránky|stránku|doména|služba
ez a|ez az|ezt a|ezt az : oldal|oldalt|weboldal|domain|szerver|szolgáltatás|videó|fiók|tartalom
acest|acestui|această : site|pagină|domeniu|server|serviciu|cont|video|conținut|nume
этот|эта|это|этого|этому|данный|данная|данного|данному : сайт|сайта|сайту|страница|домен|домена
этот|эта|это|данный : сервер|сервис|видео|аккаунт|ресурс|контент|раздел
этот|эта|это : материал|статья|текст|объявление|вакансия
цей|ця|це|цього|даний : сайт|сайту|сторінка|домен|сервер|сервіс|відео|акаунт|ресурс
този|тази|това : сайт|страница|домейн|сървър|видео|акаунт|услуга
ova|ove|ovu|ovoj|ovog : stranica|stranice|stranicu|stranici|domena|domene|računa
ова|ове|ову|овој|овог : страница|странице|страницу|страници|домена|домен|налога
ta|to|te|tej : stran|strani|domena|domene|spletna|spletne
αυτή η|αυτός ο|αυτό το|αυτόν τον : σελίδα|ιστοσελίδα|ιστότοπος|ιστότοπο|όνομα|βίντεο|domain
bu : site|siteye|sitenin|sitesi|sayfa|sayfaya|sayfayı|alan|sunucu|hizmet|video|hesap|içerik|içeriğe
هذا|هذه : الموقع|الصفحة|النطاق|الحساب|الفيديو|المحتوى|الخدمة
این : سایت|صفحه|دامنه|حساب|ویدیو|محتوا|وب
यह|इस : पेज|वेबसाइट|साइट|डोमेन|खाता|खाते|वीडियो|सामग्री
trang|trang web|tên miền|tài khoản|video|nội dung|website|dịch vụ : này
halaman|laman|situs|domain|akun|video|konten|layanan|website : ini
ukurasa|tovuti|akaunti : huu|hii
এই : পাতা|পাতাটি|পৃষ্ঠা|পৃষ্ঠাটি|সাইট|সাইটটি|ওয়েবসাইট|ডোমেইন|অ্যাকাউন্ট
"""
_IN_SIGNS = """
この|当|本 : ページ|サイト|ドメイン|アカウント|動画|コンテンツ|サービス|ウェブ|アドレス|システム
此|本|该|該|这个|這個 : 页|頁|网站|網站|站点|域名|網域|账号|帐号|账户|帳號|视频|影片|内容|服务|网页
이|본|해당 : 페이지|사이트|도메인|계정|동영상|콘텐츠|서비스|홈페이지
הדף|האתר|הדומיין|החשבון|הסרטון|התוכן : הזה
דף|אתר|דומיין|חשבון|סרטון|תוכן : זה
หน้า|เว็บไซต์|โดเมน|บัญชี|วิดีโอ|เนื้อหา : นี้
"""


# "this page", "this site", "this account"
OF_THIS_PAGE = Words(
    f"{bound}{pointer}{between}{thing}{bound}"
    for table, bound, betweens in ((_POINTERS, " ", (" ",)), (_IN_SIGNS, "", ("", " ")))
    for pointers, things in (line.split(" : ") for line in table.strip().splitlines())
    for pointer, thing, between in product(pointers.split("|"), things.split("|"), betweens)
)
# "I", "my": the writer.
OF_MYSELF = words(
    """
 my | me | myself | i've | i'd | ich | mich | mein | meine | meinen | meinem | meiner | mir |j'a
j'é| mon | moi | que je | yo | mi | mis | conmigo | io | mio | mia | miei | mie | eu | meu |minha
 ik | mijn | jag | jeg | mig | meg | mitt | mina |minä|minun|minua|minulle| mój | moja | moje |mnie
 moich | moim | můj | mě | mně | jsem | môj | nekem | engem| én | mea | я | мне | меня | мой |моею
 моя | мои | мою | моей | мені | мене | мій | моє | моїй | аз | μου | εγώ | ben | bana |benim
 beni |babam|annem| كنت | أمي | أبي | جدتي | أنا | אני | שלי | אותי | אמא | אבא | סבתא | סבא
 मैं | मैंने|मेर| मुझ| من |مادرم|پدرم|私|わたし|僕|俺|我家|我的|我妈|我爸|我想|我在|我去|我说|我們家
나는 | 내가 | 나도 |우리 집|어머니|아버지|할머니| tôi | saya | aku |ibuku
"""
)
