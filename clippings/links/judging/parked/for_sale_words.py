"""The words by which domains are offered for sale.

To add a language: its words in each of these, in lower case. `OWN` stands for the domain's name.
"""

from clippings.links.judging.not_found.message_words import words_of
from clippings.links.judging.parked.own_names import OWN

_A_DOMAIN = (
    r"(?:(?:the|this|premium|la|die|diese|le|ce|el|este|il|questo|o|de|deze|den) )*"
    r"(?:(?:domain(?:name)?s?|domain[- ]?name|nom de domaine|domaine|nombre de dominio|dominio"
    r"|nome di dominio|domínio|nome de domínio|domeinnaam|domein|domäne|domene|domænet?"
    r"|domænenavnet"
    r"|domännamnet|domänen|domenet|domeniul|domen[aęuy]|dom[eé]nu|домен\w*|doména"
    r"|alan adı|tên miền|النطاق|域名|網域|ドメイン|도메인) ?)*"
)
# Anything that is sold.
SALE = (
    r"\bfor sale\b|\bup for (?:sale|auction)\b|\bavailable for (?:purchase|sale)\b"
    r"|\boffer(?:ing|ed|s) (?:it |this )?for sale\b|\bzum (?:ver)?kauf\b|\bzu verkaufen\b"
    r"|\bà vendre\b|\ben vente\b|\b(?:en|a la) venta\b|\bse vende\b|\bin vendita\b|\bà venda\b"
    r"|\bsäljes\b|\bte koop\b|\btill? sal[ug]s?\b|\bmyynnissä\b|\bna sprzedaż\b|\bna prodej\b"
    r"|\bna predaj\b"
    r"|\bna prodaju\b|\bnaprodaj\b|\beladó\b|\bde vânzare\b|\bпрода[её]тся\b|\bвыставлен\w* на"
    r" продажу\b|\bна продаж[еу]\b|\bпродається\b|\bпродава се\b|\bsatılık\w*|\bπωλείται\b"
    r"|\bπρος πώληση\b|معروض للبيع|للبيع|למכירה|\bđang (?:được )?(?:rao )?bán\b|\bdijual\b"
    r"|正在出售|出售|转让|轉讓|販売|売り出し|売出|売却|판매|매각"
    # Of a house that sells so the name alone says no more than where one is.
    r"|\b(?:domain(?: name)?|name) auction\b|\b(?:is|being|now) (?:up for auction|(?:at|in|on)"
    r" auction|auctioned)\b|\bdomain(?:auktion|versteigerung)\b|\bwird versteigert\b"
    r"|\b(?:est|mis) (?:mis )?aux enchères\b|\benchères? de (?:nom de )?domaine\b"
    r"|\b(?:está en|sale a|se) subasta\b|\bsubasta de dominio\b|\bè (?:ora )?all'asta\b"
    r"|\basta (?:di|del) dominio\b|\bestá em leilão\b|\bleilão de domínio\b"
    r"|\bwordt geveild\b|\bdomein(?:naam)?veiling\b|\bdomän(?:namns)?auktion\b"
    r"|\bdom[æe]ne(?:navns)?auksjon\b|\bdomæneauktion\b|\bna (?:aukcji|licytacji)\b"
    r"|\b(?:aukcja|licytacja) domeny\b|\bv (?:aukci|aukcii)\b|\bаукцион домена\b"
    r"|\bвыставлен\w* на аукцион\b|\bdomain açık artırma\w*|ドメインオークション"
    r"|オークションに出品中|域名(?:拍卖|拍賣|竞价|競價)|正在拍[卖賣]|도메인 경매|경매 (?:중|진행)"
)
# Only beside the name: other things are bought and owned as well.
BUY = (
    rf"(?:\b(?:buy|own|get|acquire|purchase|(?:make an offer|bid) (?:on|for)"
    r"|interested in(?: buying)?|looking to buy|want to buy|acheter|kaufen sie|kaufe|erwerben sie"
    r"|achete[rz]|acquérir|compra|compre|comprar|adquiere|acquista|adquira|koop|køb|kjøp|köp|osta|kup|koupit|kúpiť|купить"
    r"|купи|придбати|mua|beli)|购买|購買) "
    rf"{_A_DOMAIN}[\"'“„«]?{OWN}"
    rf"|{OWN}(?: domain)? (?:could|can|may) be yours"
    rf"|{OWN}[\"'”“»]? ?(?:\b(?:kaufen|erwerben|kopen|satın al|ostaa)\b|を?購入(?:する)?"
    r"|구매(?:하기)?)"
)
# Other words for a domain in such short texts.
DOMAINS = words_of(
    """
    domain domains domainname nom domaine nombre dominio nome domínio domeinnaam domein domäne
    domäner domæne domænet domænenavnet domänen domännamnet domene domenet domenenavnet
    verkkotunnus domena domeny domenę doména doménu doménové jméno domén domeniul domeniu domen
    домен доменне доменное имя домену домейнът домейн domeni alan adı tên miền النطاق نطاق
    הדומיין דומיין 域名 網域 ドメイン ドメイン名 도메인 name namen website web site
    internetadresse adresse webadresse
    """
)
# Words that may stand beside these.
FILLERS = words_of(
    """
    vous souhaitez voulez le interesa desea quiere vuole vuoi möchten wollen wilt wil jij você
    quer säljs выставлено выставлен wystawiona ofrece ofrecido proposé offerto offerta
    aangeboden 可以 您好 合 円 の 를 을 합니다 the this a an is it its are was may might be
    could can being now currently available listed by owner of seller and at here on via through
    premium great perfect today just still also has been put offering for asking price usd eur
    us instantly securely safely fast secure easy sedo dan com afternic godaddy hugedomains atom
    namecheap uniregistry unstoppable you want buy make offer offers lease rent or to inquire
    your with no more die der das diese dieser dieses ist steht wird jetzt möglicherweise
    eventuell vielleicht kann können sie günstig sofort hier vom von inhaber und auch bei für
    zur aktuell derzeit angeboten le la ce cet est peut être par son propriétaire actuellement
    maintenant de votre el este esta está puede podría estar su por propietario ahora
    actualmente il questo questa è potrebbe essere dal suo proprietario ora attualmente in o
    este esse está pode estar pelo seu proprietário agora de het deze dit is staat wordt nu
    mogelijk door eigenaar den det denne dette er är här kan være vara nu nå af av til on tämä
    nyt voi olla ta ten to jest może być teraz przez właściciela tato táto je nyní teraz může
    byť být a az ez ovaj ova ovo este acest poate fi это этот данный домен сейчас возможно
    владельцем на цей зараз може бути bu το αυτό είναι το هذا này ini 您正在访问的 您访问的 该
    此 本 正在 中 已 可 は です が のドメイン を は現在 このドメイン 中です 이 은 는 중 중입니다
    합니다 되고 있습니다
    """
)
