"""What links are called that lead to no piece: they ask for something, or are on every site."""

from clippings.words.links import bare_words

_ELSEWHERE = frozenset(
    words.strip()
    for line in (
        "home, contact, contact us, get in touch, kontakt, contacto, contatti, imprint, impressum",
        "nous contacter, contactez-nous, kontaktieren sie uns, kontaktiere uns, contáctanos",
        "contáctenos, contattaci, fale conosco, neem contact op, kontakta oss, kontakt oss",
        "kontakt os, skontaktuj się, свяжитесь с нами, お問い合わせ, 联系我们, 聯絡我們",
        "press kit, media kit, download press kit, download our press kit, pressemappe, persmap",
        "dossier de presse, télécharger le dossier de presse, kit de prensa, cartella stampa",
        "donate, donate now, donate here, support us, spenden, jetzt spenden, faire un don, donar",
        "dona ora, join us, join now, volunteer, subscribe, subscribe now, sign up, newsletter",
        "register, register now, log in, login, apply now, tickets, get tickets, buy tickets",
        "book now, book a time, book a call, shop, shop now, buy now, order now, sitemap",
        "privacy policy, terms of service, rss, rss feed, rss 2.0",
    )
    for words in line.split(",")
)


def leads_elsewhere(words: str) -> bool:
    """Whether a link asks for something, or leads to what every site has: "Donate", "Contact"."""
    return bare_words(words) in _ELSEWHERE
