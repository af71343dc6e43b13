"""Notices that a site is blocked by a court or an authority, and pages that report such blocks."""

import pytest

from clippings.links.judging.gates import is_beyond_doubt
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.legal_blocks import is_blocked_by_law


def is_blocked(heading: str, below: str) -> bool:
    markup = f"<title>{heading}</title><h1>{heading}</h1><p>{below}</p>"
    return is_blocked_by_law(Markup(markup))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Website blocked", "The High Court has ordered your provider to block this website."),
        (
            "Your requested URL has been blocked",
            "as per the directions received from the Department of Telecommunications.",
        ),
        ("Netzsperre", "Nach einem Urteil des Gerichts ist der Zugang zu dieser Seite gesperrt."),
        (
            "Accès bloqué",
            "Le site auquel vous tentez d'accéder est bloqué par la justice.",
        ),
        ("Web bloqueada", "Por orden judicial, el acceso a esta web ha sido bloqueado."),
        ("Sito oscurato", "L'accesso a questo sito è inibito per ordine dell'Autorità."),
        ("Bloqueio", "O acesso a este site foi bloqueado por determinação judicial."),
        ("Geblokkeerd", "De rechtbank heeft bepaald dat deze website wordt geblokkeerd."),
        ("Siden er spærret", "Adgangen til denne hjemmeside er spærret ved fogedretten."),
        ("Sivusto estetty", "Pääsy tälle sivustolle on estetty oikeuden päätöksellä."),
        ("Blokada", "Ta strona została zablokowana na podstawie ustawy o grach."),
        ("Zablokováno", "Přístup na tuto stránku je podle zákona zablokován."),
        (
            "Ресурс заблокирован",
            "Сайт, который вы хотите посетить, внесён в реестр запрещённых сайтов.",
        ),
        (
            "Erişim Engeli",
            "Bu internet sitesine 12.03.2021 tarihli mahkeme kararıyla erişim engellenmiştir.",
        ),
        ("Internet Positif", "Situs ini diblokir sesuai peraturan perundang-undangan."),
        ("차단 안내", "해당 사이트는 방송통신심의위원회의 심의를 거쳐 차단되었습니다."),
        ("网站已被屏蔽", "您访问的网站因违反法律法规已被依法屏蔽。"),
        ("موقع محجوب", "تم حجب هذا الموقع بموجب قرار المحكمة."),
        ("האתר חסום", "הגישה לאתר זה נחסמה בצו בית משפט."),
        ("Stop", "Vi er pålagt at blokere adgangen til denne hjemmeside."),
        ("Доступ закрыт", "Доступ к ресурсу закрыт в соответствии с законодательством."),
        ("", "Търсеният от Вас сайт е блокиран с разпореждане на районния съд."),
        ("Μη επιτρεπτή πρόσβαση", "Η πρόσβαση στον δικτυακό τόπο έχει απαγορευτεί με νόμο."),
        ("Blokir", "Situs tujuan Anda tidak dapat diakses sesuai peraturan."),
        ("", "การเข้าถึงข้อมูลดังกล่าวถูกระงับตามคำสั่ง"),
        (
            "Surf safely",
            "This website is not accessible. It shows content that is prohibited here.",
        ),
    ],
)
def test_what_providers_show_in_place_of_a_site(heading: str, below: str) -> None:
    assert is_blocked(heading, below)


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Court blocks film site", "Providers must block the site within a week, the court ruled."),
        (
            "This website has been blocked",
            "Four words greeted readers of the Gazette on Monday. A court had ordered the block."
            " Editors learned of it from a reader in Pune, who sent a picture of her screen.",
        ),
        ("This website is blocked", "The court gave no reason for the block, said its editor."),
        ("“This website is blocked”", "It was a court in Delhi that had ordered the block."),
        ("Mahkeme siteye erişim engeli getirdi", "Ankara'da mahkeme haber sitesini engelledi."),
        ("Сайт газеты заблокирован", "Доступ к сайту ограничен по решению суда в Твери."),
        ("Gericht lässt Seite sperren", "Das Gericht verlangt, die Seite bis Mai zu sperren."),
        ("Роскомнадзор", "Доступ к ресурсу ограничен по решению суда, сообщил редактор газеты."),
        ("Nyt", "Fogedretten pålagde dem at blokere for adgangen til siden, skriver avisen."),
        ("Pi-hole blocked this site", "Open the query log and press the button for the domain."),
        # rules, banners, notices of rights, other things that are blocked
        ("Rules", "Users of this site who break the law are blocked."),
        ("Terms", "Accounts may be blocked. The courts decide on disputes over this website."),
        ("Portal", "Access to this site is restricted. Unauthorised use is punished by law."),
        ("Rights", "This site is protected by copyright. Copied pages will be blocked."),
        ("Road closed", "The road is blocked at the court. You can follow the diversion."),
        ("Beach closed", "Access to this beach is restricted by order of the council."),
        ("Strand zu", "Der Zugang zu diesem Strand ist auf Anordnung der Behörde gesperrt."),
        ("Plage fermée", "L'accès à cette plage est interdit par arrêté du maire."),
        ("Playa cerrada", "El acceso a esta playa está restringido por orden judicial."),
        ("Пляж закрыт", "Доступ к этому пляжу ограничен по решению суда."),
        ("Is this site blocked by law?", "Enter an address to see what courts have blocked."),
        ("Blocked sites", "Parental control: enter a name, and this site is blocked for all."),
        ("Доступ закрыт", "Лесное озеро огородили. Так решил районный суд."),
        ("Broen", "Adgang til siden mod øst er blokeret. Det er pålagt af kommunen."),
    ],
)
def test_pages_that_are_there(heading: str, below: str) -> None:
    assert not is_blocked(heading, below)


def test_a_frame_shows_the_notice_of_a_country() -> None:
    frame = "<html><head><title>M2-6</title></head><iframe src=http://10.10.34.34?type=A></iframe>"
    assert is_blocked_by_law(Markup(frame))
    assert not is_beyond_doubt(Markup(frame))
    told = "<p>Providers show a frame from http://10.10.34.34 in place of the site.</p>"
    assert not is_blocked_by_law(Markup(frame + told))


def test_a_law_may_be_cited_at_length_below_a_title_that_says_so() -> None:
    said = "Доступ к данному ресурсу ограничен. "
    law = "Основание: внесение адреса в реестр по решению суда. " * 30
    assert is_blocked("Доступ ограничен", said + law)
    assert not is_blocked("Новости провайдера", said + law)


def test_blocking_may_be_said_in_the_heading_alone() -> None:
    court = "Any customer may apply to the court to vary the order."
    assert is_blocked("Access to this website has been blocked under a court order", court)
    assert not is_blocked("Access to the building has been blocked", court)
    assert not is_blocked("Access to this website has been blocked", "Ask at the desk.")


@pytest.mark.parametrize(
    ("heading", "day", "told"),
    [
        ("This site blocked again", "12 May 2008", "This site was blocked by a court today."),
        ("سایت بندر فیلتر شد", "شنبه17 شهریور 1386", "این سایت از سوی مقامات قضایی فیلتر شد."),
    ],
)
def test_what_a_site_reports_of_its_own_fate_is_dated(heading: str, day: str, told: str) -> None:
    assert is_blocked(heading, told)
    assert is_blocked(heading, f"{told} Date: {day}")
    assert not is_blocked(heading, f"{day}</p><p>{told}")
