"""Words of what is gone, one of which a page must use before a rule of this room can hold.

To add a language: one line in lower case; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_tables import words

# Of empty_searches.py.
SEARCHES = words(
    """
search results|you searched for|your search for|suchergebnis|ihre suche nach
résultats de recherche|résultats de la recherche|vous avez cherché|votre recherche
resultados de búsqueda|resultados de la búsqueda|has buscado|resultados da pesquisa
resultados da busca|risultati della ricerca|risultati di ricerca|hai cercato|zoekresultat
sökresultat|søgeresultat|søkeresultat|hakutulo|wyniki wyszukiwania|výsledky vyhled|výsledky hled
výsledky vyhľad|keresési eredmény|rezultatele căut|rezultati pretra|rezultati iskanja
результаты поиска|вы искали|результати пошуку|резултати от търсене|резултати претраге
αποτελέσματα αναζήτησης|arama sonuç|نتائج البحث|نتایج جستجو|תוצאות חיפוש|検索結果|搜索结果
搜尋結果|검색 결과|검색결과|kết quả tìm kiếm|hasil pencarian|hasil carian|ผลการค้นหา
otsingu tulem|otsingutulem|meklēšanas rezult|paieškos rezult|leitarniðurst|खोज परिणाम
resultats de la cerca|resultats de cerca
"""
)
# Of closed_hosts.py, what was hosted: only sites of others, as a shop or a club may close its own.
HOSTED = words(
    """
homepage| web space|webspace|personal pages|personal sites|member pages|web hosting|blog service
blog hosting|hosting |webhosting|persönliche seiten|blogdienst|pages perso
hébergement|blogs |páginas personales|alojamiento|pagine personali|spazio web|páginas pessoais
hospedagem|alojamento|persoonlijke pagina|webruimte|hemsidor|webbhotell|webbutrymme|hjemmesider
webhotel|kotisivut|kotisivupalvelu|blogipalvelu|strony domowe|stron domowych|strony www
domovské stránky|osobní stránky|osobné stránky|tárhely|pagini personale|găzduire
osobne stranice|spletne strani|личных страниц|домашних страниц|домашних страничек|хостинг
προσωπικές σελίδες|φιλοξενία|kişisel sayfa|barındırma|استضافة|المدونات|אתרים אישיים|אחסון|میزبانی
ホームページサービス|ホームページの公開|ホームページ公開|ウェブサービス|ブログサービス|ブログの提供
日記サービス|掲示板サービス|webサービス|个人主页|个人空间|博客服务|博客平台|個人網頁|個人網站|部落格服務
홈페이지 서비스|블로그 서비스|미니홈피|개인 홈페이지|trang cá nhân|lưu trữ web|halaman pribadi
"""
)
