"""Denials that an offer still exists, in languages written in Latin script.

To add a language: one line in OFFERS, in lower case and in the format of denials.py, its common
words in expired_offers.py, and what is new in its denials in signs.py.
"""

from clippings.links.judging.not_found.denials import Denials, language


def _latin(things: str, denials: str) -> Denials:
    return language(rf"\b(?:{things})\b", denials, 0)


OFFERS = (
    _latin(
        r"(?:job |classified |real estate |rental )?(?:ad|advert|advertisement|listing|posting"
        r"|vacancy|opening|opportunity|offer|post|deal)s?|classified|(?:job|open) (?:position|role)"
        r"|job|position|role|internship|profile|account|campaign|fundraiser|petition|survey|poll"
        r"|coupon|voucher|promotion|auction|tender|upload|paste|invitation|invite|share|transfer|playlist"
        r"|recipe|comment|file|photo|project|channel|topic|thread|product|item",
        "no longer available|no longer active|no longer exist|no longer online|no longer listed"
        "|no longer valid|no longer open|no longer accepting|no longer advertised|no longer posted"
        "|not available|n't available|is unavailable|no longer live|not active|inactive"
        "|has expired|is expired| expired|been removed|been deleted|taken down|been closed"
        "|been filled|been withdrawn|been archived|been deactivated|been discontinued"
        "|been unpublished|was removed|was deleted|deleted by|removed by|does not exist"
        "|doesn't exist",
    ),
    _latin(
        r"event|course|class|workshop|webinar|training|property|home|house|apartment|flat|room"
        r"|rental|vehicle|car|bike|motorcycle|boat|lot|shop|store|group|community|user|member"
        r"|seller|app|extension|plugin|theme|template|form|quiz|book|edition|tour|trip|ticket"
        r"|hotel|restaurant|business|company|clip|stream|repository|board|question|review|grant"
        r"|scholarship|exhibition|meeting|document|link|download",
        "no longer available|no longer exist|no longer online|no longer listed|been removed"
        "|been deleted|been unpublished|been deactivated|no longer on the market",
    ),
    _latin(
        r"gist|snippet|repositor(?:y|ies)|repo|tweet|toot|data ?set|preprint|obituary|workspace"
        r"|slide deck|file|document|folder|replay|video",
        "no longer available|no longer exist|no longer public|no longer shared|no longer online"
        "|not available|n't available|is unavailable|been removed|been deleted|been withdrawn"
        "|been disabled|been unpublished|was removed|was deleted|was withdrawn|was disabled"
        "|deleted by|moved to the trash|in the trash",
    ),
    _latin(
        r"(?:klein|stellen|job|immobilien|such|verkaufs)?anzeige|inserat|stelle|(?:stellen|job)?"
        r"(?:angebot|ausschreibung)|job|praktikum|ausbildungsplatz|objekt|immobilie|wohnung"
        r"|fahrzeug|auto|rezept|kurs|seminar|workshop|event|veranstaltung|produkt|artikel|profil"
        r"|(?:benutzer)?konto|account|datei|bild|foto|gruppe|umfrage|petition|kampagne|auktion"
        r"|gutschein|deal|aktion|termin|shop|projekt|benutzer|nutzer|mitglied|unterkunft|reise"
        r"|playlist|kanal|thema|kommentar|freigabe|beitrag|lebenslauf",
        "nicht mehr+verfügbar|nicht länger+verfügbar|nicht mehr+online|nicht mehr+aktiv"
        "|nicht mehr+aktuell|existiert+nicht|nicht mehr+vorhanden|nicht mehr+erreichbar"
        "|gibt es+nicht mehr|nicht verfügbar|wurde+gelöscht|wurde+entfernt|wurde+deaktiviert"
        "|wurde+beendet|abgelaufen|bereits+besetzt|wurde+besetzt|nicht mehr+ausgeschrieben"
        "|ist+deaktiviert|ist+gelöscht|nicht mehr+gültig|nicht mehr+erhältlich",
    ),
    _latin(
        r"(?:petite )?annonce|(?:l'|d')?(?:petite annonce|annonce|offre|emploi|événement|évènement"
        r"|article|objet|album|image|utilisateur|enquête|atelier)(?: d'emploi| de stage)?|poste"
        r"|stage|bien|logement|appartement|véhicule|voiture|recette|cours|formation|produit|profil"
        r"|compte|fichier|photo|groupe|sondage|pétition|campagne|enchère|promotion|boutique"
        r"|projet|membre|vente|séjour|cagnotte|liste|sujet|commentaire|vidéo|publication",
        "plus disponible|plus en ligne|plus active|plus actif|plus d'actualité|n'existe+plus"
        "|plus valable|désactivé|plus valide|plus accessible|pas disponible|indisponible|a expiré"
        "|est expiré"
        "| expirée| expiré|été supprimé|été retiré|été désactivé|été pourvu|été clôturé"
        "| supprimée| pourvue",
    ),
    _latin(
        r"anuncio|oferta(?: de (?:empleo|trabajo))?|empleo|vacante|puesto|inmueble|propiedad|piso"
        r"|vehículo|coche|receta|curso|taller|evento|producto|artículo|perfil|cuenta|usuario"
        r"|archivo|foto|imagen|grupo|encuesta|petición|campaña|subasta|promoción|tienda|proyecto"
        r"|convocatoria|publicación|video|vídeo|comentario|cupón",
        "ya no+disponible|no+disponible|ya no+activ|ya no+existe|ya no+vigente|ya no+publicad"
        "|sido+eliminad|sido+borrad|sido+retirad|sido+desactivad|fue+eliminad|ha caducado"
        "|ha expirado| caducad| expirad|está caducad|está+cerrada| eliminado| eliminada",
    ),
    _latin(
        r"(?:l'|un'|quest'|dell'|all')?(?:annuncio|offerta|inserzione|immobile|evento|articolo"
        r"|oggetto|utente|account|asta|immagine)(?: di lavoro)?|posizione|vacancy|appartamento"
        r"|veicolo|auto|ricetta|corso|prodotto|profilo|file|foto|gruppo|sondaggio|petizione"
        r"|campagna|promozione|negozio|progetto|bando|post|video|commento",
        "non+più disponibile|non+disponibile|non+più attiv|non+più online|non+più valid"
        "|non esiste più|stato+rimoss|stata+rimoss|stato+cancellat|stata+cancellat|stato+eliminat"
        "|stata+eliminat|è scadut| scadut|stato+disattivat|stata+disattivat|più presente",
    ),
    _latin(
        r"anúncio|oferta(?: de emprego)?|vaga(?: de emprego)?|emprego|imóvel|apartamento|veículo"
        r"|carro|receita|curso|evento|produto|perfil|conta|usuário|utilizador|arquivo|ficheiro"
        r"|foto|imagem|grupo|pesquisa|petição|campanha|leilão|promoção|loja|projeto|post|vídeo"
        r"|comentário|publicação",
        "não+mais disponível|já não+disponível|não+disponível|indisponível|não+mais ativ"
        "|já não+ativ|não existe mais|já não+existe|foi+removid|foi+excluíd|foi+apagad|foi+eliminad"
        "|foi+encerrad|foi+desativad|expirou| expirad|foi+preenchid|encerrad",
    ),
    _latin(
        r"advertentie|vacature|baan|functie|aanbieding|aanbod|woning|huis|kamer|auto|voertuig"
        r"|recept|cursus|workshop|evenement|event|product|artikel|profiel|account|gebruiker"
        r"|bestand|foto|groep|enquête|petitie|campagne|veiling|actie|winkel|project|stage|kavel"
        r"|bericht|reactie|video|listing",
        "niet meer+beschikbaar|niet langer+beschikbaar|niet meer+actief|niet meer+online"
        "|niet beschikbaar|bestaat niet|bestaat+niet meer|is verlopen| verlopen|is+verwijderd"
        "|werd+verwijderd|is+gesloten|is+vervuld|niet meer+geldig|offline gehaald",
    ),
    _latin(
        r"(?:plats|jobb)?annons(?:en)?|jobbet|jobb|tjänst(?:en)?|objektet|bostad(?:en)?|fordonet|bilen"
        r"|recept(?:et)?|kurs(?:en)?|evenemang(?:et)?|produkt(?:en)?|profil(?:en)?|konto(?:t)?"
        r"|användaren|fil(?:en)?|bild(?:en)?|grupp(?:en)?|auktion(?:en)?|erbjudandet|artikeln"
        r"|varan|kampanjen|butiken|inlägg(?:et)?",
        "inte längre+tillgänglig|finns inte|inte längre+kvar|inte+tillgänglig|tagits bort"
        "|har gått ut|är borttagen|borttagen|borttaget|har utgått|utgången|inte längre+aktiv"
        "|inte längre+aktuell|har raderats|är raderad",
    ),
    _latin(
        r"(?:stillings)?annonce[rn]?|(?:stillings)?annonse[rn]?|stilling(?:en)?|jobbet|job"
        r"|jobopslag(?:et)?|bolig(?:en)?|eiendommen|kjøretøyet|bilen|oppskrift(?:en)?"
        r"|opskrift(?:en)?|kurs(?:et)?|arrangement(?:et)?|begivenhed(?:en)?|produkt(?:et)?"
        r"|vare[n]?|profil(?:en)?|konto(?:en)?|bruger(?:en)?|bruker(?:en)?|fil(?:en)?|bilde(?:t)?"
        r"|gruppe[n]?|auktion(?:en)?|auksjon(?:en)?|tilbud(?:et)?|innlegg(?:et)?|opslag(?:et)?",
        "ikke lenger+tilgjengelig|ikke længere+tilgængelig|ikke længere+aktiv|ikke lenger+aktiv"
        "|findes ikke|finnes ikke|er+slettet|blitt+slettet|blevet+slettet|er+fjernet|blitt+fjernet"
        "|blevet+fjernet|er+utløpt|er+udløbet|har utløpt|ikke+tilgjengelig|ikke+tilgængelig"
        "|er+utgått|er+inaktiv|er+besat|er+avsluttet",
    ),
    _latin(
        r"ilmoitus|hakuaika|työpaikka(?:ilmoitus)?|kohde|ajoneuvo|auto|resepti|kurssi|tapahtuma|tuote"
        r"|profiili|tili|käyttäjä|tiedosto|kuva|ryhmä|huutokauppa|tarjous|julkaisu",
        "ei ole+haettavissa|ei ole+saatavilla|ei ole+voimassa|ei ole+olemassa|on poistettu"
        "|poistettu|on vanhentunut"
        "|on päättynyt|ei löydy",
    ),
    _latin(
        r"ogłoszeni[ea]|ofert[ay](?: pracy)?|wakat|stanowisko|nieruchomość|mieszkanie|pojazd"
        r"|samochód|przepis|kurs|szkolenie|wydarzenie|produkt|przedmiot|profil|konto|użytkownik"
        r"|plik|zdjęcie|grupa|ankieta|petycja|kampania|aukcja|licytacja|promocja|sklep|projekt"
        r"|zbiórka|post|komentarz|rekrutacja",
        "nieaktualn|nie jest+aktualn|nie jest+dostępn|niedostępn|nieaktywn|nie jest+aktywn"
        "|nie istnieje|wygasł|został+usunięt|usunięt|został+zakończon|zakończon"
        "|została wycofana|zostało wycofane",
    ),
    _latin(
        r"inzerát|nabídka(?: práce)?|ponuka(?: práce)?|pracovní (?:nabídka|pozice)"
        r"|pracovná ponuka|pozice|pozícia|nemovitost|nehnuteľnosť|byt|vozidlo|auto|recept|kurz"
        r"|akce|akcia|událost|podujatie|produkt|výrobek|profil|účet|uživatel|používateľ|soubor"
        r"|súbor|fotka|skupina|anketa|petice|aukce|aukcia|příspěvek|príspevok|zboží|položka",
        "již není+dispozici|již není+aktuální|již není+aktivní|již není+dostupn|není+dostupn"
        "|už není+dispozici|už není+aktuální"
        "|již neexistuje|neexistuje|byl+smazán|byl+odstraněn|byl+vymazán"
        "|byl+ukončen|vypršel"
        "|už nie je+dispozícii|už nie je+aktuáln|už nie je+dostupn|nie je+dostupn|bol+vymazan"
        "|bol+odstránen|bol+zmazan"
        "|bol+ukončen|není aktivní|nie je aktívn|není aktuální",
    ),
    _latin(
        r"(?:állás|apró)?hirdetés|állás(?:ajánlat)?|ajánlat|ingatlan|jármű|autó|recept|tanfolyam"
        r"|esemény|termék|profil|fiók|felhasználó|fájl|kép|csoport|aukció|bejegyzés|kampány",
        "már nem+elérhető|már nem+aktív|már nem+aktuális|nem elérhető|nem aktív|lejárt|törölve"
        "|törölték|törölt|eltávolít|megszűnt|nem létezik",
    ),
    _latin(
        r"anunț(?:ul)?|anunt(?:ul)?|ofert[aă](?: de (?:muncă|angajare))?|job(?:ul)?|post(?:ul)?"
        r"|proprietatea|imobil(?:ul)?|vehicul(?:ul)?|mașina|reţeta|rețeta|curs(?:ul)?"
        r"|eveniment(?:ul)?|produs(?:ul)?|profil(?:ul)?|cont(?:ul)?|utilizator(?:ul)?"
        r"|fișier(?:ul)?|imaginea|grup(?:ul)?|licitația|campania|postarea",
        "nu mai+disponibil|nu este+disponibil|nu mai+activ|nu este+activ|nu mai există|nu există"
        "|a expirat|expirat|fost+șters|fost+sters|fost+eliminat|fost+dezactivat|este inactiv",
    ),
    _latin(
        r"oglas|ponuda(?: za posao)?|radno mjesto|nekretnina|vozilo|recept|tečaj|događaj"
        r"|proizvod|artikl|profil|račun|korisnik|datoteka|slika|grupa|aukcija|objava",
        "više nije+dostup|nije+dostup|više nije+aktiv|nije+aktiv|više ne postoji|ne postoji"
        "|je istekao|je istekla|je+obrisan|je+uklonjen|ni več+aktiv|je potekel|je izbrisan|neaktiv",
    ),
    _latin(
        r"(?:tin (?:đăng|tuyển dụng|rao)|việc làm|công việc|sản phẩm|bài (?:viết|đăng)"
        r"|sự kiện"
        r"|khóa học|hồ sơ|tài khoản|người dùng|tệp|nhóm|iklan|lowongan(?: kerja)?|produk"
        r"|barang"
        r"|resep|acara|profil|akun|file|grup|postingan|unggahan)",
        "không còn+tồn tại|không+tồn tại|không còn|không có sẵn|đã hết hạn|hết hạn"
        "|đã bị xóa|bị xoá|đã bị gỡ"
        "|tidak+tersedia|tidak+aktif|sudah tidak|telah dihapus|dihapus|kedaluwarsa|kadaluarsa"
        "|sudah berakhir|ditutup",
    ),
)
