"""Whether a quote is on a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.quotes import Difference, QuoteMatch, check_quote, check_quotes
from tests.quotes.checked import FILLER, check


@pytest.mark.parametrize(
    ("paragraph", "quote"),
    [
        ("The museum opens on Monday.", "The museum opens on Monday."),
        ("The museum opens on Monday.", "The museum opens"),
        ("The museum\n   opens&nbsp;on Monday.", "The  museum opens on\nMonday."),
        ("The <b>museum</b> opens <a href=/>on Mon</a>day.", "The museum opens on Monday."),
        ("<span>T</span>he museum opens.", "The museum opens."),
        ("Il dit que l’activité reprend.", "activité reprend."),
        ("The museum opens.</p><p>It was time.", "The museum opens. It was time."),
        ("博物馆今天开放，票价五元。", "博物馆今天开放"),
        ("It opened[1] in spring.[2, 3] It closed", "It opened in spring. It closed"),
        ("It opened in 2016<a href=#n1><sup>1</sup></a>, in May", "It opened in 2016, in May"),
        ("It opened<sup><a href=#n1>1</a></sup> in May", "It opened in May"),
        ("افتتح المتحف اليوم في المدينة.", "افتتح المتحف اليوم"),
        ("It took 300<sup>2</sup>, not 3.5<sup>3</sup>, days", "It took 300, not 3.5, days"),
        ("It opened<sup>2</sup> and closed.<sup>[note 3]</sup> Then rain", "It opened and closed."),
        ("It closed.<a href=#n3>3</a> Then it rained", "It closed. Then it rained"),
        ("Its lake has 5 km<sup>2</sup> in all", "Its lake has 5 km² in all"),
        ("An error of <i>x</i><sup>6</sup>/240 in all", "An error of x⁶/240 in all"),
        ("It opens on <del>Friday</del> <ins>Monday</ins>", "It opens on Monday"),
        ("It <button>Copy</button> opens on Monday", "It opens on Monday"),
        ("The <span>GDP<i role=tooltip>all goods made</i></span> grew", "The GDP grew"),
        ("辻\U000e0100さんが来た", "辻さんが来た"),
        ("The museum</p><div>Advertisement</div><p>opens on Monday", "The museum opens on Monday"),
    ],
)
def test_present_when_the_page_has_it_verbatim(paragraph: str, quote: str) -> None:
    assert check(paragraph, quote).verdict == "present"


@pytest.mark.parametrize(
    ("paragraph", "quote"),
    [
        ("She said: “It’s open.”", 'She said: "It\'s open."'),
        ("Elle dit : « c’est ouvert »", "Elle dit: “c'est ouvert”"),
        ("The museum – at last – opens", "The museum - at last — opens"),
        ("a well-known house", "a well‑known house"),
        ("The soft\u00adware is open", "The software is open"),
        ("The software is open", "The soft-\nware is open"),
        ("The office is open", "The oﬃce is open"),
        ("Un café très apprécié", "Un cafe\u0301 tre\u0300s appre\u0301cie\u0301"),
        ("Le cœur du musée", "Le coeur du musée"),
        ("Об’єкт відкрито", "Обʼєкт відкрито"),
        ("And then the museum opens", "Then the museum opens"),
        ("At noon the museum opens", "[T]he museum opens"),
        ("The museum & its garden", "The museum &amp; its garden"),
        ("Museum &amp;amp; garden", "Museum & garden!"),
        ("The museum opens", "“The museum opens”"),
        ("T</p><p>he museum opens", "The museum opens"),
        ("票价１０元，开放！", "票价10元,开放!"),
        ("می\u200cخواهم بروم", "می خواهم بروم"),
        ("١٢ زائرا", "12 زائرا"),
        ("plus de 10&#8239;000 visiteurs", "plus de 10 000 visiteurs!"),
        ("Zehn Leser*innen kamen", "Zehn Leser:innen kamen"),
        ("The minister said yes to it", "The minister [Ms. Smith] said yes to it"),
        ("It is 5 ℃ outside", "It is 5 °C outside"),
        ("館長は「今日は休み」と話した", "館長は『今日は休み』と話した"),
        ("قَالَ الوَزِيرُ إِنَّ", "قال الوزير إن"),
        ("רֹאשׁ הַמֶּמְשָׁלָה אָמַר", "ראש הממשלה אמר"),
        ("همه كتاب‌هاي او", "همه کتاب‌های او"),
        ("Porţile şi toţi sunt aici", "Porțile și toți sunt aici"),
        ("เขากล่าวว่าน้ำท่วม", "เขากล่าวว่านํ้าท่วม"),
        ("Он сказа́л вчера", "Он сказал вчера"),
        ("Он привезет всех", "Он привезёт всех"),
        ("막대한 투자를 했다", "막대한투자를 했다"),
        ("It is up by 5 percent", "It is up by 5 per cent"),
        ("Open from 10 –12 today", "Open from 10–12 today"),
        ("Otvoreno 03.12.2016. u podne", "Otvoreno 03. 12. 2016. u podne"),
        ("Megnyílt 2016. 12. 03-án", "Megnyílt 2016.12.03-án"),
        ("Die mutmassliche Tat", "Die mutmaßliche Tat"),
        ("Die große Straße ist offen", "DIE GROSSE STRASSE IST OFFEN"),
        ("Açık kapı pazartesi", "AÇIK KAPI PAZARTESİ"),
        ("Ο υπουργός άνοιξε", "Ο ΥΠΟΥΡΓΟΣ ΑΝΟΙΞΕ"),
        ("DIE GROSSE STRASSE wird geöffnet", "Die große Straße wird geöffnet"),
        ("It opened<sup><a href=#n1>1</a></sup> in May", "It opened[1] in May"),
        ("“It opens,” said Ms. Ada, the head, “and stays open.”", "It opens, and stays open."),
        ("« Il ouvre », a dit Ada, « et reste. »", "Il ouvre et reste."),
        ("”Det öppnar”, säger Ada, ”och stänger.”", "Det öppnar och stänger."),
        ("“It opens” – said Ada – “and stays open.”", "It opens and stays open."),
        ("“It opens,” said Ada, “and stays,” she said, “open.”", "It opens and stays open."),
        ("“It opens,” said Ada. “It stays,” she added.", "It opens. It stays."),
        ("‘It opens,’ said Ada O’Hara, ‘and stays.’", "It opens and stays."),
        ("'It opens,' said Ada, 'and stays.'", "It opens and stays."),
        (
            "“It opens,” said Ada, the head of the old museum by the river amid the town,"
            " of the plan to open it for all and for good. “It stays.”",
            "It opens. It stays.",
        ),
        ("«Открыто, — сказала Ада, — и останется».", "Открыто, и останется."),
        ("«Открыто, — сказала Ада. — Закрыто».", "Открыто. Закрыто."),
        ("— Otwarte — powiedziała Ada — i tak zostanie.", "Otwarte i tak zostanie."),
        ("—Está abierto —dijo Ada—, y sigue.", "Está abierto y sigue."),
        ("«المتحف مفتوح»، تقول آدا، «ويبقى كذلك».", "المتحف مفتوح ويبقى كذلك"),
        ("“博物馆开放，”馆长说，“而且不收费。”", "博物馆开放，而且不收费。"),
        ("«È aperto – ha detto Ada – e lo resta»", "È aperto e lo resta"),
        ("« Il ouvre, <i>affirme-t-elle</i>. Il reste. »", "Il ouvre. Il reste."),
        ("« Il ouvre, a-t-il dit au Courrier, et reste. »", "Il ouvre et reste."),
        ("– Silta avataan, kertoo Ada Okoro. – Se jää auki.", "Silta avataan. Se jää auki."),
        ("– Det öppnar, säger Ada. – Det stänger.", "Det öppnar. Det stänger."),
        ("He told them that it opens", "He told [the guests] that it opens"),
        ("He told them that, alas, it opens", "He told [the guests] […] it opens"),
        ("He was with her when it fell", "[Bob] was with [Ada] when [the wall] fell"),
        ("Their is one museum", "Their (sic) is one museum"),
        ("[Photo] Their is one museum [now]", "Their [sic] is one museum"),
        ("He [Bob] told them that it opens", "He [Bob] told [the guests] that it opens"),
        ("Viele Venezolaner:innen", "VIELE VENEZOLANER:INNEN"),
        ("It never opens", "It never opens (emphasis added)"),
        ("It opens. It is time.", "It opens. It is time. – The Courier"),
        ("It opens. It is time.", "“It opens. It is time.” (The Courier)"),
        ("It opens. It is time.", "It opens. It is time. Read more: https://courier.example/1"),
        ("<ruby>橋<rt>はし</rt></ruby>は再開する", "橋（はし）は再開する"),
        ("A room of 3 × 4 metres", "A room of 3 x 4 metres"),
        ("Le curriculum vitæ", "Le curriculum vitae"),
        ("<template shadowrootmode=open><p>It opens</p></template>", "it opens"),
        ("a multi-<br>lateral treaty", "a multilateral treaty"),
        ("It has 1,234,567 rooms", "It has 1.234.567 rooms"),
        ("It costs 1.250,50 crowns", "It costs 1 250,50 crowns"),
        ("It costs ₹2,50,000 in all", "It costs ₹250000 in all"),
    ],
)
def test_typography_when_only_the_glyphs_differ(paragraph: str, quote: str) -> None:
    assert check(paragraph, quote).verdict == "typography"


@pytest.mark.parametrize(
    ("paragraph", "quote", "difference"),
    [
        ("It cost 3500 francs in all", "It cost 3501 francs in all", ("3501", "3500")),
        ("It rose by 2,5 percent then", "It rose by 25 percent then", ("25", "2,5")),
        ("It rose by 24 % this year", "It rose by 24 this year", ("24", "24 %")),
        ("It uses 5 mW of power now", "It uses 5 MW of power now", ("MW", "mW")),
        ("It sends 10 Mb a second now", "It sends 10 MB a second now", ("MB", "Mb")),
        ("It costs $5 at the door", "It costs €5 at the door", ("€5", "$5")),
        ("It was -5 degrees at noon", "It was 5 degrees at noon", ("5", "-5")),
        ("Otvoreno je 03.12.2016", "Otvoreno je 12.03.2016", ("12.03.2016", "03.12.2016")),
        ("Die Maße ist groß hier", "Die Masse ist groß hier", ("Masse", "Maße")),
        ("It is 10<sup>6</sup> times larger", "It is 106 times larger", ("106", "10⁶")),
        (
            f"{'It may well be so. ' * 9} It is 10<sup>6</sup> times",
            "It is 10 times",
            ("", "⁶"),
        ),
        ("It has 12<sup>3</sup> looms in all", "It has 123 looms in all", ("123", "12")),
        ("It is 10⁶ times as large", "It is 106 times as large", ("106", "10⁶")),
        ("It is not open to us yet", "It is open to us yet", ("", "not")),
        ("We can't open it this year", "We can open it this year", ("can", "can't")),
        ("The house was unlocked then", "The house was locked then", ("locked", "unlocked")),
        ("We are nowhere near the end", "We are now here near the end", ("now here", "nowhere")),
        ("Ce musée, dit-on, ouvre en mai", "Ce musée ouvre en mai", ("", "dit-on")),
        (
            "It opens in May, said Ada. – It stays open",
            "It opens in May. It stays open",
            ("", "said Ada"),
        ),
        ("Das war möglich in der Stadt", "Das war moglich in der Stadt", ("moglich", "möglich")),
        ("In großen Maßen getrunken", "In großen Massen getrunken", ("Massen", "Maßen")),
        ("Zehn Leser*innen kamen an", "Zehn Leserinnen kamen an", ("Leserinnen", "Leser*innen")),
        ("Der Rat ließ 3 % davon kaufen", "Der Rat ließ 3", ("3", "3 %")),
        ("He went to both schools", "He went to both school", ("school", "schools")),
        ("It is non-violent resistance", "violent resistance", ("violent", "non-violent")),
        ("博物馆今天上午九点开放参观", "博物馆今天下午九点开放参观", ("下", "上")),
        ("He says we’re open this year", "He says were open this year", ("were", "we’re")),
        ("Das war MÖGLICH in der Stadt", "Das war MOGLICH in der Stadt", ("MOGLICH", "MÖGLICH")),
        ("Le PÉCHÉ de la ville entière", "Le PECHE de la ville entière", ("PECHE", "PÉCHÉ")),
        ("It has <b>&lt;</b> 5 rooms in all", "It has 5 rooms in all", ("", "<")),
        (
            "The “free,” but not open, “museum” is here now",
            "The “free” “museum” is here now",
            ("", "but not open"),
        ),
        (
            "“It opens,” said Ada, “and never closes again.”",
            "It opens, and closes again.",
            ("", "never"),
        ),
    ],
)
def test_changed_when_one_word_figure_or_sign_differs(
    paragraph: str, quote: str, difference: tuple[str, str]
) -> None:
    match = check(paragraph, quote)

    assert match.verdict == "changed"
    assert match.differences == (Difference(*difference),)


@pytest.mark.parametrize(
    ("paragraph", "quote", "lost"),
    [
        ("He is not guilty of the crime", "Guilty of the crime", "not"),
        ("Er ist nicht schuldig an der Tat", "Schuldig an der Tat", "nicht"),
        ("Non è colpevole del fatto", "È colpevole del fatto", "Non"),
        ("Nem bűnös az ügyben, mondta.", "Bűnös az ügyben, mondta.", "Nem"),
        ("لن يستقيل العمدة يوم الجمعة", "يستقيل العمدة يوم الجمعة", "لن"),
        ("市长不会在星期五辞职", "会在星期五辞职", "不"),
    ],
)
def test_a_sentence_does_not_begin_after_its_negation(
    paragraph: str, quote: str, lost: str
) -> None:
    assert check(paragraph, quote).differences == (Difference("", lost),)


def test_a_quote_of_another_page_is_absent() -> None:
    match = check("The museum opens on Monday.", "Volcanoes sleep longer than we do, she wrote.")

    assert match == QuoteMatch(verdict="absent")


@pytest.mark.parametrize(
    "hidden",
    [
        "<meta content='{}'>",
        "<script>'{}'</script>",
        "<!--{}-->",
        "<p>By <span style='DISPLAY:none'>{}</span>",
        "<p>By <span style='visibility: hidden'>{}</span>",
    ],
)
def test_a_quote_that_only_the_source_has_is_absent(hidden: str) -> None:
    quote = "Volcanoes sleep longer than we do, she wrote."

    assert check_quote(hidden.format(quote) + FILLER * 2, quote).verdict == "absent"


@pytest.mark.parametrize("quote", ["", "…", "“”", " \n"])
def test_a_quote_without_words_is_nowhere(quote: str) -> None:
    assert check("The museum opens.", quote).verdict == "absent"


def test_several_quotes_are_looked_for_in_one_reading() -> None:
    matches = check_quotes(FILLER, ["a clock", "a cuckoo"])

    assert [str(match) for match in matches] == ["present", "absent"]


def test_reads_bytes_in_their_charset() -> None:
    html = f"<p>Un café très apprécié{FILLER}".encode("cp1252")

    assert check_quote(html, "Un café très", "iso-8859-1").verdict == "present"


@given(st.text(), st.text())
def test_no_page_and_no_quote_breaks_it(html: str, quote: str) -> None:
    assert str(check_quote(html, quote))


@pytest.mark.parametrize("between", [f"<p>{'one more word ' * 80_000}</p>", "<b>x</b>" * 16_000])
def test_a_page_beyond_measure_is_read_in_part(between: str) -> None:
    page = f"<p>It stands at the beginning.</p>{between}<p>At the end.</p>"
    assert check_quote(page, "It stands at the beginning").verdict == "present"
    assert check_quote(page, "Nobody ever said such a sentence").verdict == "unreadable"


@pytest.mark.parametrize(
    ("page", "quote"),
    [
        ("a b " * 50_000, "a … b … " * 500 + "c"),
        ("a.</p><p>b.</p><p>" * 10_000, "a. b. " * 1500 + "c."),
        ("a b c " * 30_000, "a b c " * 1500 + "d"),
        (".(" * 100_000, "a (" + "." * 9000 + " b"),
        ("” – a b, – “" * 10_000, "a d"),
    ],
)
def test_repetitive_text_is_read_in_time(page: str, quote: str) -> None:
    assert not check_quote(f"<p>{page}</p>{FILLER * 2}", quote).stands
