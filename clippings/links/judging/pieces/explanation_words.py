"""The words of articles that explain errors.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_tables import words

# Headlines: meaning, cause, cure or date of an error, not the state of this page or what to do now.
EXPLAINS = words(
    """
 if | how to | how do | how can | what is a| what are | what does a| meaning| explained
 explanation| definition| cause| fix | fixes| fixing| fixed| solve| solving| solution
 tutorial| tips | examples| troubleshoot
 after | behind | for all | for every | on all | on every| except | vs | everything about| all about
 wenn | falls | so löst| so geht| so gelingt| was ist | was sind | was bedeutet
 wie man | wie sie | wie du | bedeutung| ursache| lösung| gelöst
 lösen | beheb| behoben | anleitung| tipps| beispiele| erklär| ratgeber| nach update| nach dem
 nach einem | nach der | nach umzug| nach upgrade| nach umstellung| nach wechsel| bei allen
 erstellen | gestalten | vermeiden
qu'est-ce qu'une|qu'est-ce que l| signifie| signification| définition
 comment | résolu | résoudre| corriger| réparer| guide | conseils| après | depuis | astuces
 lors de| personnaliser| éviter
 qué es | qué son | qué significa| significado| cómo | causas| solución| solucion| resuelto| arregl
 corregir| guía| consejos| ejemplos| tras | después de| al actualizar| al instalar| evitar
 ecco come| cos'è | cosa sono | che cos| cosa significa| significato| come | soluzion
 risolt| risolv| guida | consigli| esempi| dopo | correggere
 o que é | o que são | o que significa| como | soluç| resolv| corrigir| guia
 dicas| exemplos| após | depois de | zo los | wat is een| wat is de
 wat betekent| betekenis| hoe | oorza| opgelost | oploss
 verhelp| gids| voorbeelden| na update| na upgrade| na de | na een | na het | voorkom
 vad är ett | vad är en | vad betyder| betydelse| hur | så fixar| så löser| orsak
 lösning| löst | åtgärda| efter | hvad er en| hvad betyder| hva er en| hva betyr| betydning
 hvordan | sådan | slik | så här | årsag| årsak| løsning| løst | løser | eksempl|exempel
 näin | mikä on | tarkoittaa| miten | syyt | merkitys| ratkais| korja| ohje | vinkit| jälkeen
 co to jest| co oznacza| znaczenie| jak | przyczyn| rozwiąz| napraw| poradnik| przykład
 po migracji| po zmianie| po przeniesieniu| po instalacji
 co je | co znamená| čo je | čo znamená| význam| ako | příčin| príčin| řešení| riešeni| vyřešen
 vyriešen| oprav| návod| příklad| príklad| po aktualiz| po přechodu| po prechode| po migraci
 po instalaci
 mi az | mit jelent| jelentése| hogyan | okai | megoldás| megoldva| javít| útmutató| után
 ce este | ce înseamnă| semnific| cum | cauze| soluți| rezolv| remedi| ghid | exemple| după
 что такое| что значит| что означает| значение| как | причин| решени| решено| исправ| устран
 руководств| советы| пример| после | при | если | для стат| почему возникает
 що таке| що означає| значення| як | рішення| вирішен| виправ| усун| поради| приклад
 якщо | після| какво е | какво означава| след | što je | šta je | kako | поправ| što znači
 šta znači
 uzro| rješenj| rešenj| riješen| rešen | popravi| nakon | kaj je | kaj pomeni| vzrok| rešitev
 τι είναι| τι σημαίνει| σημασία| πώς | αιτί| λύσ| διόρθωσ| οδηγ| μετά
 nedir| ne demek| anlamı| nasıl| neden olur| nedenleri| sebep| çözüm| çözül| düzelt| rehber
 ipuçları| örnek| sonra | giderme| giderilir
ما هو|ما هي|ما معن|معنى|كيف |كيفية|أسباب|سبب|حلول|إصلاح|دليل|بعد تحديث|وحل
מה זה|מה היא|מה הוא|משמעות|איך |כיצד|סיבות|פתרון|פתרונות|תיקון|מתקנים|מדריך|אחרי |נפתר
چیست|معنی|چگونه|چطور|علت|راه حل|رفع |آموزش|بعد از
とは|意味|原因|対処|解決|方法|直し方|やり方|作り方|ガイド|事例|まとめ|した後|なぜ|仕組み
什么意思|什麼意思|是什么|是什麼|含义|含義|解决|怎么|怎麼|如何|为什么|為什麼
教程|教學|指南|修复|修復|之后|详解|詳解|处理
 뜻|의미|무엇|원인|해결|방법|이유|가이드|하는 법|고치|이후|업데이트 후|정리
 là gì| nghĩa là| ý nghĩa| nguyên nhân| cách | khắc phục| sửa | hướng dẫn| sau khi
 apa itu| artinya| penyebab| cara | solusi| mengatasi| memperbaiki| setelah
คืออะไร|หมายถึง|สาเหตุ|วิธี|แก้ไข|หลังจาก
"""
)
# Terms of web administrators, which no notice uses to its readers.
TRADE = words(
    """
http s|http protocol|http-protok|http-status|http状態|http 狀態|http 状态|http状态
httpステータス|http 상태
http response|http code|status code|response code|hypertext|antwortcode|code de réponse
código de respuesta|codice di risposta|código de resposta|kod odpowiedzi|код ответа|код відповіді
応答コード|レスポンスコード|响应码|回應碼|응답 코드
状态码|狀態碼|ステータスコード|상태 코드|statuscode
 web server|webserver|serveur web|servidor web|server web|webový server|webového serveru
serwer www|serwera www
 веб-сервер|webサーバ|ウェブサーバ|웹 서버|网页服务器|網頁伺服器
 http 2|protocol http|protocole http|protocolo http
protocollo http|протокол http|протоколу http|протокола http|protokołu http|protokollet
protokolu http
wordpress|joomla|drupal|typo3|prestashop|shopify|magento|woocommerce|laravel|django| symfony
 rails| mediawiki|htaccess|nginx|apache|rewrite|try_files|vhost| iis | 302 | 410 | rfc | 301| seo
seo-|google|search console|bing|crawl| cms | php| plugin|plug-in|プラグイン|插件|外掛|플러그인
плагин
плагін|eklenti|افزونه|permalink|パーマリンク| ftp | ssh | dns| api | json | html| css| docker
 node js| react| router| devtools| log file|logfile| keep-alive|proxy_pass|upstream| gateway
"""
)
# "this", "here"
_OF_HERE = words(
    """
 this | here | hier | cette | questa | qui | esta | deze |このページ
 denna | denne | tę | tato | эта | ця |此页|本页|这个页面|이 페이지
"""
)
# Notices whose heading asks "Why am I seeing this page?".
OF_THIS = _OF_HERE + words(
    """
 you | your | we | us | our | i see | diese | sie hier| vous êtes| ici| aquí| bu sayfa
"""
)
# Headings at the end of encyclopedia articles.
REFERENCES = words(
    """
 see also | references | external links | further reading | siehe auch | einzelnachweise | weblinks
 voir aussi | références | liens externes | notes et références| véase también | referencias
 enlaces externos | voci correlate | collegamenti esterni | altri progetti | ver também
 ligações externas
 zie ook | externe links | externe koppelingen | se även | externa länkar | se også | eksterne
 lähteet | katso myös| aiheesta muualla| przypisy | zobacz też| linki zewnętrzne
 související články
 externí odkazy| súvisiace články| lásd még| jegyzetek | vezi și| legături externe| см также
 см  также| примечания | ссылки | див також| див  також| примітки | вижте също| vidi još
 vidi također
 δείτε επίσης| παραπομπές | ayrıca bakınız| kaynakça | انظر أيضا| مراجع | وصلات خارجية| ראו גם
 הערות שוליים| منابع | 関連項目 | 脚注 | 外部リンク | 参见 | 參見 | 参考资料 | جستارهای وابسته
 外部链接 | 外部連結 | 같이 보기 | 각주 | 외부 링크 | xem thêm | tham khảo | 參考資料| referensi
 lihat pula
"""
)
# At the end of the articles of help centers: was it helpful?
HELPED = words(
    """
article helpful|article useful|find this article|guide helpful|answer helpful|find this useful
found this article|found this helpful|found this useful|article answer your question
artikel hilfreich|antwort hilfreich|beitrag hilfreich|article utile|article vous a
artículo útil|útil este artículo|útil el artículo|articolo utile|utile questo articolo|artigo útil
artigo foi útil|útil este artigo|artikel nuttig|artikel behulpzaam|artikeln hjälp
artikeln till hjälp|artikel nyttig|artiklen nyttig|artikkelen nyttig|oliko artikkeli
artykuł był pomocny|artykuł pomocny|článek užitečný|článek pomohl|článok užitočný
cikk hasznos|articolul util|статья полезн|статья помогла|статті корисн|стаття корисн
članak koristan|άρθρο χρήσιμο|makale yardımcı|makale faydalı|المقالة مفيدة|المقال مفيدا
המאמר עזר|המאמר מועיל|記事は役に立|記事は参考になり|文章对您有帮助|文章是否有帮助|文章有幫助
도움말이 도움|글이 도움|문서가 도움|bài viết hữu ích|bài viết này có hữu ích|artikel ini membantu
"""
)
# What sites and works are called that explain: " doc" is of "docs" and "documentation".
HELPS = words(
    """
 help | help-| helpdesk| support| guide| doc| manual| wiki| faq| knowledge| learn| lesson| course
 hilfe| handbuch| kurs| lektion| wissens| aide| assistance| manuel| cours | leçon| ayuda| soporte
 guía| curso| lección| ajuda| lição| aiuto| assistenza| guida| corso| lezione| hulp| ondersteuning
 handleiding| cursus| hjälp| hjelp| hjælp| ohje| tuki | pomoc| wsparcie| podręcznik| nápověda
 podpora| súgó| segítség| támogatás| ajutor| asistență| suport| поддержк| справк| документац| урок
 допомог| підтримк| довідк| помощ| поддръжк| podrška| βοήθεια| υποστήριξη| yardım| destek
 belgeler| kılavuz|مساعدة|الدعم|עזרה|תמיכה|راهنما|پشتیبانی|ヘルプ|サポート|マニュアル|ドキュメント
帮助|幫助|支持中心|支援|文档|文件中心|手册|手冊|도움말|지원|고객센터|매뉴얼| trợ giúp| hỗ trợ
 tài liệu| bantuan| dukungan|ช่วยเหลือ|สนับสนุน
 glossári| reference | dictionary| encyclop| lexikon| glossar| enzyklop| wörterbuch| glossaire
 dictionnaire| glosario| enciclop| diccionario| dizionario| dicionário| woordenboek| ordbok
 ordbog| uppslagsverk| leksikon| sanakirja| słownik| encyklop| slovník| szótár| dicționar
 словарь| словник| энциклоп| енциклоп| речник| rječnik| λεξικό| sözlük| ansiklop
用語集|辞典|事典|百科|词典|詞典|术语表|용어|사전| từ điển| kamus| قاموس| موسوعة|מילון
"""
)
# What is asked in general.
HOW_AND_WHY = words(
    """
 how to | how do | how can | how does | why do | why does | why is | why are | what is a | what are
 wie man | wie sie | wie du | so geht| warum | weshalb | wieso |beheben | comment | pourquoi | cómo
 por qué | come si | come attiv| come abilit| come risol| come funz| come fare| perché | como ativ
 como resol| como func| como desbl| por que | hoe | waarom | hur | varför | hvordan | hvorfor
 miten | miksi | jak | proč | dlaczego| ako | prečo | hogyan | miért | cum | de ce | как | почему
 зачем | як | чому | защо | kako | zašto | zakaj | πώς | γιατί | nasıl | neden |كيف|لماذا
 איך | למה | מדוע | कैसे | क्यों | چگونه | چطور | چرا |方法|なぜ|理由|とは
如何|怎么|怎麼|为什么|為什麼|是什么|是什麼
방법|이유| 왜 |하는 법| cách | vì sao | tại sao | cara | mengapa | kenapa |วิธี|ทำไม
"""
)
# What is asked by whoever has met a notice.
OF_NOW = _OF_HERE + words(
    """
 am i | was i | have i | did i | i see| diese| sehe ich | wurde ich | bin ich
 ici | ai-je | suis-je | este | aquí | estoy | veo | he sido | vedo
 aqui | estou | vejo | fui | ben ik | zie ik | här | ta | эту | я вижу | bu | ser jag | ser jeg
"""
)
# What sites say of their program: "Stolz präsentiert von WordPress."
CREDITS = (
    r"(?i)powered by|wordpress\.(?:com|org)|\btheme\b"
    r"|\b(?:wordpress|joomla!?|drupal|typo3|prestashop|shopify|magento|woocommerce)\W*$"
    r"|[驱驅][动動]|güçlendir|で(?:動作|作成|構築|運営)|(?:으로|로) (?:작동|제작|운영)"
)
