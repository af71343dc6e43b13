"""Denials that a programme, a product or the like is there, in languages written in Latin script.

To add a language: one line in OFFERS, in lower case and in the format of denials.py, its common
words in expired_offers.py, and what is new in its denials in signs.py.
"""

from clippings.links.judging.not_found.denials import Denials, language


def _latin(things: str, denials: str) -> Denials:
    return language(rf"\b(?:{things})\w{{0,6}}\b", denials, 0)


OFFERS = (
    _latin(
        "programme|program|episode|show|broadcast|podcast|series|season|film|movie|recording|clip"
        "|stream|track|video|product|item|event|job|listing|profile|user|topic|thread|file|recipe",
        "no longer available|no longer+watch|no longer+listen|no longer+play|not found|be found",
    ),
    _latin(
        "sendung|folge|episode|podcast|programm|film|serie|video|audio|aufnahme|aufzeichnung"
        "|beitrag|stream|produkt|artikel|veranstaltung|termin|stelle|job|anzeige|inserat|profil"
        "|benutzer|nutzer|mitglied|thema|datei|foto|bild|rezept|kurs|kategorie|galerie|meldung",
        "nicht gefunden|nicht+gefunden werden|nicht finden|nicht mehr+verfügbar"
        "|nicht länger+verfügbar|nicht mehr+abrufbar|nicht mehr+online|nicht verfügbar"
        "|nicht mehr+angesehen|nicht mehr+gehört|depubliziert|existiert nicht|ist+abgelaufen",
    ),
    _latin(
        "émission|épisode|podcast|programme|film|série|vidéo|replay|enregistrement|produit|article"
        "|événement|évènement|offre|annonce|profil|utilisateur|membre|sujet|fichier|photo|image"
        "|recette|catégorie|document",
        "introuvable|pas été trouv|non trouv|plus disponible|plus en ligne|plus accessible"
        "|plus visible|plus en replay|plus être visionn|plus être écout|n'existe+plus|n'existe pas"
        "|a expiré|été supprim|été retir",
    ),
    _latin(
        "programa|episodio|capítulo|emisión|podcast|película|serie|vídeo|video|audio|grabación"
        "|producto|artículo|evento|oferta|anuncio|perfil|usuario|tema|archivo|foto|imagen|receta"
        "|categoría|documento",
        "no encontrad|no se+encontr|no se encuentra|ya no+disponible|ya no existe|no existe"
        "|ha sido eliminad|ha sido retirad|ha caducado|no se ha podido encontrar",
    ),
    _latin(
        "programma|episodio|puntata|trasmissione|podcast|film|serie|video|audio|registrazione"
        "|prodotto|articolo|evento|offerta|annuncio|profilo|utente|argomento|discussione|file|foto"
        "|immagine|ricetta|categoria|documento",
        "non trovat|non è stat+trovat|non+più disponibil|non più+visibil|non esiste|non+più online"
        "|è scadut|stat+rimoss",
    ),
    _latin(
        "programa|episódio|emissão|podcast|filme|série|vídeo|áudio|gravação|produto|artigo|evento"
        "|oferta|vaga|anúncio|perfil|usuário|utilizador|tópico|arquivo|ficheiro|foto|imagem"
        "|receita|categoria|documento",
        "não encontrad|não foi encontrad|não foi+localizad|não+mais disponíve|já não+disponíve"
        "|não existe|já não existe|foi removid|foi excluíd|expirou",
    ),
    _latin(
        "aflevering|uitzending|programma|podcast|film|serie|video|opname|product|artikel"
        "|evenement|vacature|advertentie|profiel|gebruiker|lid|onderwerp|bestand|foto|afbeelding"
        "|recept|categorie|document",
        "niet gevonden|niet+gevonden worden|niet worden gevonden|niet meer+beschikbaar"
        "|niet langer+beschikbaar|niet meer+bekijken|niet meer+beluisteren|niet meer+online"
        "|bestaat niet|is verlopen|is verwijderd",
    ),
    _latin(
        "program|avsnitt|sändning|podd|film|serie|klipp|video|inspelning|produkt|vara|varan|artikel"
        "|evenemang|annons|profil|användare|ämne|tråd|fil|bild|foto|recept|kategori|dokument",
        "inte längre+tillgänglig|kunde inte hitta|hittades inte|hittas inte|finns inte"
        "|inte hittas|inte längre+titta|inte längre+lyssna|inte längre+spela|har tagits bort"
        "|har upphört|är inte tillgänglig|har gått ut",
    ),
    _latin(
        "program|episode|afsnit|udsendelse|sending|sendinga|podkast|podcast|film|serie|klip|klipp|video"
        "|optagelse|opptak|produkt|vare|artikel|artikkel|begivenhed|arrangement|annonce|annonse"
        "|profil|bruger|bruker|emne|tråd|fil|bilde|billede|foto|opskrift|oppskrift|kategori"
        "|dokument|innslag|indslag",
        "ikke lenger+tilgjengelig|ikke længere+tilgængelig|ikkje lenger+tilgjengeleg|ikke fundet"
        "|blev ikke fundet|ble ikke funnet|vart ikkje funne|ikke funnet|findes ikke|finnes ikke"
        "|finst ikkje|ikke lenger+spille|ikke længere+afspille|er fjernet|er slettet|er utløpt"
        "|er udløbet|ikke finde|ikke finne|ikke tilgjengelig|ikke tilgængelig",
    ),
    _latin(
        "ohjelma|jakso|lähetys|podcast|elokuva|sarja|video|tallenne|klippi|tuote|tuotetta|artikkeli"
        "|tapahtuma|ilmoitus|profiili|käyttäjä|aihe|keskustelu|tiedosto|kuva|resepti|kategoria"
        "|asiakirja|jaksoa|ohjelmaa",
        "ei ole+saatavilla|ei ole+katsottavissa|ei ole+kuunneltavissa|ei ole+nähtävissä|ei löyty"
        "|ei löydy|ei ole olemassa|ei voi+katsella|ei voi+kuunnella|on poistettu|on vanhentunut",
    ),
    _latin(
        "program|odcin|audycj|podcast|film|serial|wideo|nagrani|materiał|produkt|artykuł"
        "|wydarzeni|ogłoszeni|ofert|profil|użytkownik|temat|wąt|plik|zdjęci|przepis|kategori"
        "|dokument",
        "nie znalezion|nie został+znalezion|nie odnalezion|niedostępn|nie jest+dostępn"
        "|nie są+dostępn|nie można+obejrzeć|nie można+odtworzyć|nie istniej|wygas|usunięt",
    ),
    _latin(
        "pořad|díl|epizod|vysílání|relác|podcast|film|seriál|video|záznam|produkt|výrobek|zboží"
        "|akce|udalos|událost|inzerát|nabídk|ponuk|profil|uživatel|používateľ|téma|soubor|súbor"
        "|fotk|obráz|recept|kategori|dokument|článek|článok",
        "nenalezen|nebyl+nalezen|nebol+nájden|nenájden|není+k dispozici|nie je+k dispozícii"
        "|není+dostupn|nie je+dostupn|neexistuj|nelze+přehrát|byl+odstraněn|bol+odstránen|vypršel",
    ),
    _latin(
        "műsor|adás|epizód|rész|podcast|film|sorozat|videó|felvétel|termék|cikk|esemény|hirdetés"
        "|profil|felhasználó|téma|fájl|kép|recept|kategória|dokumentum",
        "nem található|már nem+elérhető|már nem+megtekinthető|már nem+hallgatható|nem elérhető"
        "|nem létezik|nem érhető el|lejárt|törölték|eltávolít|már nem érhető",
    ),
    _latin(
        "emisiun|episod|program|podcast|film|serial|video|înregistrare|produs|articol|eveniment"
        "|anunț|profil|utilizator|subiect|fișier|poz|imagin|rețet|categori|document",
        "nu a fost găsit|nu a fost gasit|nu a putut fi găsit|negăsit|nu mai este disponibil"
        "|nu mai poate fi vizionat|nu este disponibil|nu mai există|nu există|a expirat"
        "|a fost șters|a fost eliminat",
    ),
    _latin(
        "emisij|epizod|oddaj|podcast|film|serij|video|snimk|posnetek|posnetk|proizvod|izdel|artik"
        "|događaj|dogodek|oglas|profil|korisnik|uporabnik|tem|datotek|slik|fotografij|recept"
        "|kategorij|dokument|članak|članek",
        "nije pronađen|nije nađen|ni najden|ni bil+najden|ni mogoče najti|ni+na voljo"
        "|nije+dostup|nije više+dostup|ne postoji|ne obstaja|je+istek|je+obrisan|je+uklonjen"
        "|je+odstranjen|ni več+ogled",
    ),
    _latin(
        "program|bölüm|yayın|podcast|film|dizi|video|kayıt|ürün|haber|etkinlik|ilan|profil"
        "|kullanıcı|konu|dosya|fotoğraf|resim|tarif|kategori|belge",
        "bulunamad|mevcut değil|artık yayında değil|yayından kaldırıl|artık izlenem|silinmiş"
        "|silindi|artık yok|süresi dol",
    ),
    _latin(
        "chương trình|tập|podcast|phim|video|bản ghi|sản phẩm|bài viết|sự kiện|tin đăng|tin tức"
        "|hồ sơ|người dùng|chủ đề|tệp|tập tin|hình ảnh|ảnh|công thức|danh mục|tài liệu",
        "không tìm thấy|không còn khả dụng|không còn+phát|không khả dụng|không tồn tại"
        "|ngừng kinh doanh|ngừng bán|không được tìm thấy|đã bị xóa|đã hết hạn",
    ),
    _latin(
        "program|episode|siaran|rancangan|podcast|film|serial|video|rekaman|produk|barang|artikel"
        "|acara|iklan|lowongan|profil|pengguna|topik|fail|berkas|foto|gambar|resep|kategori"
        "|dokumen|berita",
        "tidak ditemukan|tidak dijumpai|tidak+tersedia|tidak lagi+disediakan|tidak wujud"
        "|tidak dapat ditemukan|telah dihapus|sudah tidak ada|tidak ada lagi|telah berakhir",
    ),
)
