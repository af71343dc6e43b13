"""A quick test whether a sentence may say that something is missing.

It is built like the one in message_signs.py: whatever the tables of sought.py, fates.py and
program_messages.py match contains one of these signs, or one of message_signs.py.
"""

from functools import lru_cache

from clippings.links.judging.not_found.message_signs import may_hold_a_message
from clippings.links.judging.not_found.signs import parts_of, signs_of
from clippings.links.judging.page.word_tables import words

SIGNS_OF_ABSENCE = signs_of(
    parts_of(
        """
abbi|abgeruf|adress|afpu|aldr|already closed|ami+keres|angef|angeklickt|anklick|apag|aqui|aquí|arad
aran|archived|artı|assor|aucu|aucun|auf unser|aufger|aufgeruf|aufruf|auqu|aus dem|ausgew|avet|avez
avpu|been moved|behind this|begä|bei uns|besuc|bilat|borr|busc|busq|býva|c'er|ce adresse|ce ai
ce nom|ce numéro|ce titre|ce+ați|ce+caut|ce+dor|cerc|cerq|ceru|cette adresse|cette nom|cette numéro
cette titre|che hai|che sta|cherc|clicke|con este|conteni|conteú|cui hai|cui sta|currentl|czeg|căut
dat je|dat jij|dat u|de contenu|de texte|dem programm|demandé|descat|desej|desid|despu|die je
die jij|die u|diesem name|diesen name|dieser name|dihe|disappeare|dita|do not hold|do not list
do not publish|don't hold|don't list|don't publish|dragi|du akkurat|du just|du klick|du klik|du led
du let|du nå|du such|du sök|du søg|du søk|dépl|dépub|efte|elim|enää|erwarte|ese nombre|esis|etsi
ette|exac|exact name|exact number|exact title|existed|existie|fanns|fante|faz mais|figura|filled or
filled vagy|filled, or|flytt|followe|fora de|fores|forsø|fost|fuor|förs|führen wir|geen|gefolgt
geklickt|gena|gesuc|gevr|gewü|gezoc|hake|halu|her lå der|her lå det|her var der|here|hern|hier|hiçb
hled|hľad|iešk|ihr such|ikke|in our|in unserem|in unseren|in unserer|inge|intet|is closed|iska|iste
içer|išče|jaki|jama|již ne|job closed|job+filled|już nie|já não|kein+inhalt|kein+text|kennu|khôn
kied|klick|kter|ktor|któr|kvar|kért|kívá|laqu|lequ|lige|mamy|mehr zu finden|mekl|meti|moved or
moved, or|movid|muta|már nem|möcht|n't carry|n't have|n't host|n't offer|n't part|n't stock|nada
nasz|nazw|není|ness|ni več|nic|nicht (länger|nicht (mehr|nicht länger|nicht mehr angeboten
nicht mehr auf|nicht mehr bei|nicht mehr da|nicht mehr erhältlich|nicht mehr geführt|nicht mehr hier
nicht mehr im|nicht mehr in|nicht mehr offen|nicht mehr unter|nicht mehr vorhanden|nicht mehr)
nicht+auf uns|nicht+bei uns|nicht+in uns|niciun|nie gegeben|nien|niet|nimi|nič+je|ništ|no content
no forma|no ofrecemos|no text|nome|non fa più|non è più|nooi|mais+noss|più+nostr|not carry|not have
not hold|not host|not list|not offer|not part of|not publish|not stock|now closed|nu mai|no +nues
null|nume|numm|não está|núme|obris|odst|offl|omdø|on our|opgevr|otsi|part of our|pe care|pedi
più quest|plus|pois|position closed|position+filled|post closed|post+filled|poszu|poža|privad
private or|private, or|privata|privato|privat oder|d'adresse o|privé
procu|prze|prøv|pulle|pyyd|pyyt|přesu|que+intent|que+pid|quer|quet|quev
reache|reat|reav|recherché|redem|rees|renam|renom|reque|requested name|resouh|rete|reti|revou|richi
rien|riti|role closed|role+filled|sell|sem þú bað|semm|sie such|siir|smaz|sold or|sold, or|solic
sorti|souha|spos|sprz|staž|such|suppr|szuk|sökt|süre|taken off|tartal|taşı|teks|tekst|temo|tenem
tent|testo|texto|that address|that code|that id|that name|that number|that title|that you
this address|this url|this link|this code|this id|this name|this number
this title|tida|tite|titl|tito|tratt|traž|treś
trouvé|truk|tu attend|tu był|tu demand|tu essay|tu recherch|tytu|títu|udgå|umbena|under this|unpu
uz ne|už ne|už nie|vacancy|vacancy+filled|vanh|vani|vend|verlan|verpl|verscho|versuc|vissz|više|vole
vorhand|vorr|voul|vous|vuot|waar|wat je|wat jij|wat u|we don't|which you|wir leider nicht
wir nicht mehr|withdrawn|woll|wona|wybr|wyco|wyga|y avait|ya no se|yang|yazı|you|you'd|you're|you've
zmaz|zurückgez|esta dirección|questo indirizzo|neste endereço|dit adres|tym adresem|этому адресу
på denn|áthe|é mais|înce|ønsk|þú leit|żąda|žiad|žádn|αναζ|αποσ|βρέθ|εδώ|ζητο|πλέο|που ζητ|που θέλ
προσ|τίπο|ψάχν|больше не|біль|вече|вже не|више|відк|запит|запр|здес|знят|иска|иско|кото|нама|ниче
нищо|ніко|нічо|отоз|перем|с таким|скры|текс|то, что вы иск|то, что вы ищ|траж|тут|търс|уже не|укло
хоті|видал|шука|этим|бара|поба|таны|siz qidir|siz izla|hinahanap|leitar eftir|tha thu a' lorg
chwilio amdan|que cercatz
adres|changed+address|new address|cambiad+dirección|cambiad+lugar|cambiato+indirizzo
mudad+endereço|osoitetta|адрес|old+not|old+n't|former+not|former+n't|previous+not|previous+n't
alten+nicht|bisherigen+nicht|früheren+nicht|ancien+pas|précédents+pas|antigu+no|anterior+no
antig+não|anterior+não|vecch+non|precedent+non|oude+niet|vorige+niet|gamla+inte|gamle+ikke
gamla+ikke|gamle+inte|vanhat+eivät|star+nie|star+nejsou|star+nisu|régi+nem|régi+már|старые+не
прежние+не|старі+не|попередні+не|eski+bulunm|eski+eriş|eski+mevcut
"""
    ),
    words(
        """
移動|変更|改名|という名前の|什么都|締め切|什麼都|求的|締切|게시가 중|이동|찾고|所查|없
何も|探している|더 이상|요청하신|お求めの|所访问的|취급하지|원하시는
所訪問的|ご指定の|指定された|已停售|移动|停產|단종|已撤|停产|ご希望の
"""
    ),
    words(
        """
ရှာ|शोधत|શોધી|ಹುಡುಕ|തിരയ|ਲੱਭ|ស្វែងរក|ຊອກຫາ|ຄົ້ນຫາ
ที่|ום|ال|פש|ما|bạn|आप|קש|درخواست|نص|g có nộ|محتوى|ngừng|הורד|טקסט|دیگر|سحب
"""
    ),
)


@lru_cache(maxsize=64)
def may_tell_of_absence(text: str) -> bool:
    """Whether a text contains a sign of an absence in some language; most contain none."""
    return may_hold_a_message(text) or SIGNS_OF_ABSENCE.are_in(text)
