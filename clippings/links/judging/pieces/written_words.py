"""Words for what an author writes, as titles have them beside a headline: column, story, poem.

To add a language: a line in lower case; a space stands for a word boundary. Only singulars, as
plurals are names of sites.
"""

from clippings.links.judging.page.word_tables import words

KINDS_OF_TEXTS = words(
    """
 column | columnist | essay | short story | a story | poem | lyrics | novella
 kolumne | glosse | kurzgeschichte | erzählung | gedicht | liedtext | satire | feuilleton
 chronique | billet | nouvelle | récit | conte | poème | paroles
 columna | tribuna | crónica | cuento | relato | microrrelato | poema | letra | ensayo
 rubrica | racconto | poesia | testo | elzeviro | corsivo | saggio
 crônica | conto | ensaio | miniconto | coluna
 kort verhaal | een verhaal | verhaal van | verhaal door | songtekst
 krönika | kåseri | novell | dikt | låttext | essä
 klumme | digt | sangtekst | kronik | kronikk | novelle
 kolumni | pakina | novelli | runo | essee | luuletus | lugu | laulusõnad
 felieton | opowiadanie | wiersz | tekst piosenki | esej | reportaż | opowieść
 sloupek | fejeton | povídka | báseň | poviedka | stĺpček | text písně | text piesne | glosa
 tárca | vers | jegyzet | publicisztika | dalszöveg | elbeszélés
 proză | povestire | poezie | tabletă | eseu | versuri
 рассказ | колонка | фельетон | стихи | стихотворение | эссе | текст песни | очерк | новелла
 оповідання | вірш | фейлетон | есей | текст пісні | новела | нарис
 разказ | есе | колона
 колумна | прича | песма | приповетка | текст песме | kolumna | priča | pjesma | tekst pjesme
 tekst pesme | pesma | pripovetka | pripovijetka | zgodba | pesem
 stāsts | dzejolis | sleja | apsakymas | eilėraštis | skiltis | esė
 διήγημα | ποίημα | χρονογράφημα | στήλη | στίχοι | δοκίμιο
 deneme | öykü | hikâye | hikaye | şiir | köşe yazısı | fıkra | şarkı sözü | şarkı sözleri
 قصة | قصيدة | مقال | خاطرة | عمود | كلمات أغنية
 סיפור | טור | שיר | מסה | פואמה | מילים לשיר
 داستان | شعر | یادداشت | جستار | طنز | متن آهنگ
 कहानी | कविता | व्यंग्य | निबंध | लघुकथा | संस्मरण | গল্প | কবিতা
コラム|随筆|短編|掌編|エッセイ|小説|歌詞|杂文|随笔|散文|小说|短篇|诗歌|专栏|雜文|隨筆|小說|專欄|歌词
칼럼|에세이|수필|단편|소설|콩트|가사
 truyện ngắn | tản văn | thơ | tạp bút | cerpen | puisi | kolom | esai | cerita pendek
เรื่องสั้น|บทกวี|คอลัมน์
"""
)
