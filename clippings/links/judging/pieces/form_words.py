"""Words in the layout of works: parts of songs, links to neighbours in a series.

To add a language: a line in lower case in each table. In those made by `words`, a space stands for
a word boundary.
"""

from clippings.links.judging.page.word_tables import words

# Labels above parts of songs.
STANZAS = frozenset(
    """\
verse|chorus|pre-chorus|prechorus|bridge|intro|outro|refrain|hook|post-chorus
strophe|kehrreim|couplet|pont|estribillo|estrofa|coro|verso|puente|strofa
ritornello|refrão|estrofe|ponte|refrein|vers|refräng|omkvæd|omkved|kertosäe
säkeistö|zwrotka|refren|refrén|sloka|verš|versszak|strofă|куплет|припев
проигрыш|приспів|kitica|ρεφρέν|στροφή|nakarat|kıta|المقطع|اللازمة|בית|פזמון
فزمون|همخوان|बंद|मुखड़ा|अंतरा|サビ|aメロ|bメロ|副歌|主歌|후렴|1절|điệp khúc|lời
reff|bait|ท่อนฮุก""".replace("\n", "|").split("|")
)
# Kinds of works, beside the name in a title.
KINDS = words(
    """
 lyrics | chords | tabs | sheet music | transcript | poem | short story | cast | soundtrack
 songtext | liedtext | akkorde | gedicht | paroles | poème | letra | letras | poema | acordes
 testo | testi | accordi | poesia | cifra | songtekst | akkoorden | låttext | ackord | sangtekst
 akkorder | sanat | tekst piosenki | wiersz | text písně | akordy | dalszöveg
 versuri | acorduri | текст песни | слова песни | аккорды | стихи | текст пісні | акорди | stihovi
 στίχοι | şarkı sözü | sözleri | şiiri | كلمات | קצידה | מילים | متن آهنگ
歌詞|歌词|가사| lời bài hát | hợp âm | lirik | เนื้อเพลง
"""
)
# Words for software documentation.
MANUALS = words(
    """
 man page | manpage | man pages | manpages | manual | handbuch | manuel | referenz
 manuale | handleiding | podręcznik | příručka | руководство | справочник | kılavuz | マニュアル
"""
)
# "answer"
ANSWERS = words(
    """
 answer | answers | replies | reply | antwort | antworten | réponse | réponses | respuesta
 risposta | risposte | resposta | respostas | antwoord | antwoorden | svar
 vastaus | vastausta | odpowiedź | odpowiedzi | odpověď | odpovědi | odpovědí | odpovede | válasz
 răspuns | răspunsuri | ответ | ответа | ответов | відповідь | відповіді | отговор | отговора
 odgovor | odgovora | απάντηση | απαντήσεις | yanıt | cevap | إجابات | إجابة | ردود | תשובות | תשובה
 پاسخ | उत्तर | जवाब |回答|답변| trả lời | jawaban | คำตอบ
"""
)
# Whole texts of links to the previous and the next work of a series.
PREVIOUS = frozenset(
    """\
prev|previous|previous comic|previous page|previous strip|vorheriger|vorherige
vorheriges|voriger|vorige|zurückblättern|précédent|précédente|anterior|precedente
föregående|forrige|edellinen|poprzedni|poprzednia|poprzedni odcinek|předchozí
predchádzajúci|előző|anteriorul|precedentul|предыдущий|предыдущая|пред|попередній
попередня|предишен|предишна|prethodni|prethodna|prejšnji|προηγούμενο|önceki|السابق
הקודם|קודם|قبلی|पिछला|前へ|前の話|前話|上一页|上一篇|上一话|上一話|上一頁|이전|이전화|trước
chương trước|sebelumnya|ก่อนหน้า""".replace("\n", "|").split("|")
)
NEXT = frozenset(
    """\
next|next comic|next page|next strip|nächster|nächste|nächstes|volgende|suivant
suivante|siguiente|seguinte|próximo|próxima|successivo|successiva|nästa|næste
neste|seuraava|następny|następna|następny odcinek|další|následující|ďalší
következő|următorul|următor|следующий|следующая|след|наступний|наступна|следващ
следваща|sljedeći|sledeći|sledeća|naslednji|επόμενο|sonraki|التالي|הבא|بعدی
अगला|次へ|次の話|次話|下一页|下一篇|下一话|下一話|下一頁|다음|다음화|tiếp|sau|chương sau
selanjutnya|berikutnya|ถัดไป""".replace("\n", "|").split("|")
)
