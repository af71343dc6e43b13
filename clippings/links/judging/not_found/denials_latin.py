"""Denials that a page exists, in languages written in Latin script.

To add a language: one line, in the format that denials.py describes.
"""

from clippings.links.judging.not_found.denials import Denials, language


def _headlined(things: str, denials: str) -> Denials:
    """A language with little slack, as many headlines are written in it."""
    return language(rf"\b(?:{things})", denials, 12)


LATIN = (
    _headlined(
        r"(?:(?:web ?)?page|article|story|stories|post|content|url|link|document|file|item|record"
        r"|event|episode|entry|topic|thread|listing|resource|object|video|recording|product|profile"
        r"|job|posting|news|site|release|report|issue|piece|essay|review|column|interview|feature"
        r"|photo|image|picture|gallery|album|author|edition|category|archive|programme|show|address"
        r"|blog|account|channel|position|vacancy|publication|track|playlist|course|route|feed"
        r"|project)s?\b",
        "not found|not+be found|not been found|n't+be found|not be located|n't be located"
        "|can't find|cannot find|can not find|couldn't find|could not find|unable to find"
        "|unable to locate|not locate"
        "|n't+exist|not+exist|no longer exist|not available|n't available|no longer available"
        "|not currently available|n't currently available|currently not available"
        "|unavailable|no longer here|n't here|not here|n't live here|no longer online"
        "|been removed|was removed|no text in|been deleted|was deleted|been withdrawn|been retired"
        "|been unpublished|taken down|taken offline|is gone|has gone|no longer in our"
        "|no longer on our|no longer published|has expired|is missing|no such|is broken|be broken"
        "|nothing at|unknown|n't work|n't lead anywhere|not lead anywhere|leads nowhere|not find"
        "|n't find|removed|deleted|invalid",
    ),
    _headlined(
        r"(?:web)?seiten?\b|artikel|beitrag|inhalt|dokument|datei|nachricht|meldung|veranstaltung"
        r"|episode|folge\b|sendung|podcast|adresse|url\b|video|eintrag|link\b",
        "nicht+gefunden|nicht+verfügbar|nicht+vorhanden|nicht+existier|nicht+erreichbar"
        "|nicht+finden|nicht+auffindbar|nicht+abrufbar|nicht+gibt|kein+gefunden|nicht da"
        "|nicht mehr da|nicht mehr gültig|ungültig|nicht mehr online|fehlt|gelöscht|entfernt"
        "|gibt+nimmer|nimmer da|nimmer+gefunden|nimmer+finden|nimmer+verfügbar"
        "|nicht+zur verfügung|nicht+angezeigt werden|nicht mehr im archiv|link ist veraltet"
        "|depubliziert|keine seite|seite ist verschwunden|seite ist weg"
        "|diese seite macht|seite ist verloren|seite hat sich verlaufen|seite hat sich versteckt"
        "|führt ins leere|führt nirgend",
    ),
    _headlined(
        r"page|article|contenu|dépêche|document|lien\b|fichier|vidéo|épisode|émission|podcast|évènement"
        r"|événement|annonce|publication|ressource|l'url",
        "introuvable|impossible+trouver|aucun+trouv|aucun+correspond|n'existe|non trouv|pas+trouv"
        "|plus+disponible|pas+disponible|indisponible|plus accessible|pas accessible|inexistant"
        "|a disparu|rompu|supprimé|retiré|dépublié|plus en ligne|plus consultable|page s'est perdue"
        "|page s'est envolée|page s'est égarée|page a pris la fuite|page est partie|expirée"
        "|mène nulle part|ne mène à rien",
    ),
    _headlined(
        r"página|pagina|artículo|contenido|noticia|nota\b|enlace|documento|evento|entrada|vídeo"
        r"|video|publicación|recurso|episodio|programa|url\b",
        "no+encontr|no+exist|ya no est|no+disponible|inexistente|roto|eliminad|despublicad"
        "|no+encuentra"
        "|no+hall|página ha desaparecido|página desapareció|página se ha perdido"
        "|página se ha ido|página se fue|página se perdió|ha caducado|ha expirado|no lleva a ning",
    ),
    _headlined(
        r"pagina|articolo|contenuto|notizia|documento|evento|video|risorsa|episodio|puntata"
        r"|trasmissione|link\b|url\b",
        "non+trovat|non+esist|non+disponibil|non+più online|inesistente|rimoss|non+trova"
        "|impossibile+trova|non+raggiungibil|pagina è sparita|pagina è scomparsa"
        "|pagina si è persa|pagina è andata|pagina è volata|nessun articolo trovat"
        "|nessuna pagina trovat|nessun contenuto trovat|non porta da nessuna",
    ),
    _headlined(
        r"página|pagina|artigo|conteúdo|notícia|matéria|documento|evento|vídeo|episódio|publicação"
        r"|recurso|programa|link\b|url\b",
        "não+encontr|não+exist|não+disponív|indisponív|inexistente|removid|excluíd|não+no ar"
        "|página sumiu"
        "|página desapareceu|página fugiu|página se perdeu|página perdeu-se",
    ),
    _headlined(
        r"pagina|artikel|bericht|inhoud|document|evenement|aflevering|uitzending|video|link\b"
        r"|url\b",
        "niet+gevonden|niet+bestaat|niet+beschikbaar|niet+vinden|niet meer online|verwijderd"
        "|pagina is verdwenen"
        "|pagina is weg|pagina is zoek|pagina is kwijt|pagina is verdwaald|pagina is ervandoor"
        "|leidt nergens",
    ),
    _headlined(
        r"sida|artikel|inlägg|innehåll|avsnitt|händelse|länk",
        "inte+hitta|inte+finns|saknas|inte+tillgänglig|ej+hitta|ej+finns|borttage|tagits bort"
        "|avpublicera"
        "|sidan är borta|sidan har försvunnit|leder ingenstans"
        "|sidan har gått vilse|sidan är på rymmen",
    ),
    _headlined(
        r"sid[ea]|artikkel|artikel|artikl|innhold|indhold|innlegg|indlæg|saken|episode|lenken"
        r"|linket",
        "ikke+fund|aldrig+eksister|ikke+funn|ikke+find|ikke+finn|ikke+fant|fant ikke"
        "|ikke+eksister|ikke+tilgj|ikke+tilgæ|ikkje+fins|ikkje+finn|slettet|fjernet|siden er væk"
        "|siden er borte|siden er forsv|siden er faret vild|siden har gått seg vill",
    ),
    _headlined(
        r"sivu|artikkeli|sisältö|juttu",
        "ei+löy|ei+ole|ei+saatav|poistettu|puuttuu|emme+löy|sivu on kadonnut|sivu katosi"
        "|sivu on eksynyt|sivu karkasi",
    ),
    _headlined(
        r"stron|artykuł|treś|materiał|wpis",
        "nie+istnieje|nie+istnia|nie+znal|nie+odnal|nie+dostęp|niedostępn|usunięt|zdjęty|zdjęta"
        "|zdjęto|strony nie ma"
        "|już nie ma|nie ma już|nie ma tak|nie ma tej|strona zniknęła|strona zaginęła"
        "|strona gdzieś się|strona się zgubiła|strona uciekła",
    ),
    _headlined(
        r"strán|článek|článok|obsah|příspěv",
        "není+dostupn|není+k dispozici|nie je+dostupn|neexist|nenalez|nebyl+nalez|nenaš|nenájd"
        "|nebol+nájd|nepoda|nedostupn|odstraněn|odstránen|smazán|nemůžeme+naj|nemôžeme+náj"
        "|požadovanou stránku nelze"
        "|stránka zmizela|stránka se ztratila|stránka utekla|stránka se zatoulala",
    ),
    language(
        r"oldal|\blap\b|cikk|tartalom",
        "nem+talál|nem+létez|nem+elérhet|törölt|nincs|oldal eltűnt|oldal elveszett",
    ),
    language(
        r"pagin|articol|conținut",
        "nu+găsit|nu+gasit|nu găsim|nu+exist|nu+disponibil|negăsit|negasit|inexist|șters"
        "|pagina a dispărut|pagina s-a pierdut|pagina a fugit",
    ),
    language(
        r"\bstran|član|sadrža|vsebin",
        "nema takve stranic|nema te stranic|te strani ni"
        "|nije+pronađ|nije+nađ|ne postoji|nismo+našl|nismo+pronaš|nije+dostup|ni+najd|ni+najti"
        "|ni+na voljo"
        "|ne obstaja|ne možemo pronaći stranic|ne možemo naći stranic|strani+ne najdemo",
    ),
    language(
        r"sayfa|içeri|haber|makale|səhifə|sahifa|\bbet\b",
        "bulunamad|bulamad|bulunmuyor|bulunamıyor|bulunmamak|ulaşılam|görüntülenem|mevcut değil"
        "|kaldırıl|silin|artık yok|sayfa yok|sayfa kayboldu|sayfa kaçtı|tapılmad|topilmadi"
        "|mavjud emas|mövcud deyil",
    ),
    language(
        r"\btrang\b|nội dung|bài", "không tìm thấy|không+tồn tại|không thể tìm|không khả dụng"
    ),
    language(
        r"\b(?:halaman|laman|muka surat|artikel|konten)",
        "tidak+temu|tidak dapat menemu|tidak+jumpai|tidak+sedia|tidak wujud|tidak ada|tak+temu"
        "|tak+jumpai",
    ),
    language(r"\bpahina|\bpage\b", "hindi+nahanap|hindi+mahanap|hindi+tagpuan|hindi+makita"),
    language(r"\bukurasa", "hauku|haupatikan|haujapatikan|haupo"),
    language(
        r"\bleh|\bartik",
        "ei leitud|me ei leia|ei leidu|ei eksist|puudub|ole olemas|lehte ei ole|lehte pole"
        "|lehekülge ei ole|lehekülge pole|on kustutatud|on eemaldatud",
    ),
    language(
        r"\blap[au]|\brakst",
        "nav atrast|nevaram atrast|netika+atrast|neeksist|nav pieejam|lapas nav|ir dzēst|izdzēst",
    ),
    language(r"\bpuslap|\bstraipsn", "nerast|nepavyko rasti|neegzist|nėra"),
    language(r"\bsíð|\bgrein", "fannst+ekki|finnst+ekki|ekki til|fin+ikki|ikki+funnin"),
    language(r"\bsäit\b", "net fonnt|gëtt et net|gëtt+net méi"),
    language(r"\bside\b", "net fûn|bestiet net"),
    language(r"\bbogg", "lama helin|ma jiro"),
    language(r"\bikhasi", "alitholakal|alikho"),
    language(r"duilleag", "cha deach+lorg|gun lorg"),
    language(r"\bfaqj|\bfaqe", "nuk+gjet|nuk+gjejm|nuk+ekziston"),
    language(r"\borri", "ez+aurkitu|ez+existitzen"),
    language(r"\bpáxina|\bartigo", "non+atop|non+encontr|non+exist"),
    language(
        r"\bp[aà]gina|\barticle",
        "no+trob|pas+trobad|betg+chatt|exista betg|no+existeix|no+disponible",
    ),
    language(r"\bblad", "nie+gevind|nie+gevonden|nie+bestaan"),
    language(
        r"[td]udalen|erthygl",
        "heb|ni chanf|ni ddaethpwyd|methu|nid yw+ar gael|ddim ar gael|nid yw+bodoli|ddim+bodoli"
        "|ni allwn|wedi'i dileu|wedi ei dileu|wedi diflannu",
    ),
    language(r"leathanach", "gan aimsiú|níor aimsíodh|bhfuarthas|níl"),
    language(r"\bpaĝ|\bartikol", "ne+trov|ne+ekzist"),
    language(r"\bpaġn|\bartiklu", "ma nstab|ma teżisti|ma tinsab|mhux disponibb"),
)
