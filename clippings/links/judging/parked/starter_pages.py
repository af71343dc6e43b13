"""Pages of hosts where nothing has been uploaded yet, which tell the owner to replace them.

To add a language: a line in lower case in each table.
"""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import sentences_of
from clippings.links.judging.page.word_tables import (
    hardly_leads_on,
    holds_one_of,
    mentions,
    words,
)
from clippings.links.judging.parked.at_a_glance import FILES
from clippings.links.judging.pieces.explanation_words import EXPLAINS, HELPS

_FEW_WORDS = 600  # characters; tutorials are longer
_SENTENCES = 9  # of a block
_QUESTIONS = ("?", "？")
# Titles and headings: they name the state of the site, while tutorials name a task.
_CALLED = words(
    """
welcome|default|placeholder|congratulations|construction|coming soon| ready| active
it works|site is|domain is|account is|set up|successful
willkommen|standard|platzhalter|entsteht|aktiviert|eingerichtet|bereit |erfolgreich
bienvenue|par défaut|félicitations|activé|créé|succès|bienvenid|por defecto|predeterminad
activad|creado|construcción|benvenut|predefinit|cortesia|costruzione|attivat|creato|bem-vind|padrão
construção|ativad|criado|welkom|standaard|aanbouw|geactiveerd|aangemaakt|välkommen|aktiverat
velkommen|under opbygning|oprettet|opprettet|tervetuloa|oletus|aktivoitu
witaj|domyśln|budowie|działa|aktywn|gotow|utworzon|vítejte|vitajte|výchoz|predvolen|aktivn|připraven
üdvözöl|alapértelmezett|elkészült|aktív|bun venit|implicit|activat|construcție
добро пожаловать|по умолчанию|заглушк|готов|создан|работает|активирован|ласкаво просимо
за замовчуванням|створен|добре дошли|по подразбиране|dobrodošl|zadan|uspješno|uspešno
καλώς|προεπιλ|κατασκευή|hoş geldiniz|varsayılan|yapım aşamasında|hazır|مرحبا|تهانينا|قيد الإنشاء
ברוכים|ברירת מחדל|בבנייה|初期|ようこそ|準備|完了|作成されました|欢迎|歡迎|恭喜|默认|預設|成功|建设中
환영|기본|준비|개통|완료|chào mừng|mặc định|thành công|selamat datang|bawaan|berhasil|ยินดีต้อนรับ
"""
)
# Instructions to the owner.
_BIDDINGS = words(
    """
replace it|replace this|replace the|upload your|upload a|overwrite|start uploading|delete this
ersetzen sie|ersetze |laden sie|lade deine|überschreiben sie|löschen sie|remplacez|téléversez
transférez|déposez|supprimez|reemplace|sustituya|reemplaza|suba |sube |borre |sostituisci
sostituire|sostituite|carica |caricate|substitua|envie |carregue|apague|vervang|plaats uw|upload uw
ersätt |ladda upp|erstat|udskift|last opp|korvaa|lataa |zastąp|podmień|wgraj|prześlij
nahraďte|nahrajte|cserélje|töltse|înlocuiți|înlocuiţi|încărcați|замените|загрузите|удалите этот
замініть|завантажте|заменете|качете|zamijenite|zamenite|učitajte|αντικαταστήστε|ανεβάστε
değiştirin|yükleyin|استبدل|ارفع|החליפו|העלו|アップロードし|上書きし|差し替えて|置き換えて|削除して
请上传|请替换|上传您|替换此|覆盖本|覆盖此|請上傳|請替換|覆蓋|올리면|올려|업로드하|교체하|덮어쓰
thay thế|tải lên|ganti |unggah|แทนที่|อัปโหลด
"""
)
# Their object: this page, your files.
_OF_THIS = words(
    """
this page|this file|this default|this placeholder|this website|this site|this index|your own
diese seite|dieser seite|diese datei|diesen webauftritt|diese webseite|diese website|diesem
cette page|ce fichier|ce site|esta página|este archivo|este sitio|questa pagina|questo file
questo sito|este arquivo|este ficheiro|este site|deze pagina|dit bestand|deze website|denna sida
den här sidan|denna fil|denne side|denne fil|tämä sivu|tämän sivun|tämä tiedosto|ta strona
tę stronę|ten plik|tato stránka|tuto stránku|tento soubor|táto stránka|túto stránku|tento súbor
ez az oldal|ezt az oldalt|ezt a fájlt|această pagină|acest fișier|эта страница|эту страницу
этот файл|ця сторінка|цю сторінку|цей файл|тази страница|този файл|ova stranica|ovu stranicu
ovaj fajl|αυτή η σελίδα|αυτή τη σελίδα|bu sayfa|bu dosya|هذه الصفحة|هذا الملف|דף זה|קובץ זה
このページ|このファイル|この画面|此页|本页|此文件|此頁|本頁|此檔案|이 페이지|이 파일|이 화면
이 안내|현재 페이지|trang này|tệp này|halaman ini|berkas ini|หน้านี้|ไฟล์นี้
"""
)
# Notes that the page is a default, or stands in until an upload.
_PASSES = words(
    """
default page|default index|default web|default site|default file|default home|placeholder
disappear|be replaced|standardse|standardmä|standardsi|standaardpagina|platzhalter|verschwind
page par défaut|site par défaut|fichier par défaut|disparaî|página por defecto
página predeterminad|desaparec|pagina predefinit|predefinită|scompar|automat|automát|página padrão
verdwijn|försvinn|forsvind|forsvinn|oletus|katoaa|domyśln|zniknie|zastąpi|výchoz|predvolen|zmizí
alapértelmezett|eltűn|implicit|dispăr|автоматич|по умолчанию|заглушк|исчезн|за замовчуванням
зникне|по подразбиране|изчезн|zadan|nestat|προεπιλ|εξαφαν|varsayılan sayfa|kaybol|افتراضي|ستختفي
ברירת מחדל|初期ページ|初期画面|初期表示|既定のページ|自動的|自動生成|自動作成|消え|默认页|默认首页
預設頁|預設首頁|自动生成|消失|기본 페이지|기본 화면|자동으로|사라|mặc định|bawaan
 yet | until | nothing was | nothing has been | solange | bis sie | bis du | tant que | jusqu
 hasta que | finché | até que| totdat
 tills | indtil | inntil | kunnes | dopóki | do czasu | dokud | do doby | kým | amíg | până
 пока не | до тех пор | поки | докато | dok ne | dok se | μέχρι |までの間|直到| 때까지| noch kein
 noch nicht| pas encore| aún no | todavía no | ancora | ainda não| nog geen| nog niet
 ännu | endnu | ennå | vielä | jeszcze | zatím | zatiaľ | még | încă | ещё не
 еще не | ще не | все още | још | još | ακόμα | ακόμη | henüz |まだ|尚未|还没|還沒| 아직
 chưa | belum
"""
)


def awaits_an_upload(page: Markup) -> bool:
    """Whether a short page tells its owner to replace it."""
    if page.letters > _FEW_WORDS or not holds_one_of(page.plain, FILES):
        return False
    if not mentions(page.plain, _BIDDINGS) or not mentions(page.plain, _OF_THIS):
        return False
    if page.is_signed or not hardly_leads_on(page) or not _speaks_of_itself(page):
        return False
    return _is_called_so(f"{page.title} {page.heading}")


def _speaks_of_itself(page: Markup) -> bool:
    """Whether a sentence says that this page is to be replaced, or is a default."""
    said = (one for block in page.blocks for one in sentences_of(block, _SENTENCES))
    return any(mentions(one, _OF_THIS) and mentions(one, _BIDDINGS, _PASSES) for one in said)


def _is_called_so(name: str) -> bool:
    if any(map(name.__contains__, _QUESTIONS)) or mentions(name, EXPLAINS, HELPS):
        return False
    return not name.strip() or mentions(name, _CALLED)
