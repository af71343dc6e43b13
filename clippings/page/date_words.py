"""The words with which pages tell the days of publication and of a later change."""

import re

# What metas, attributes and classes are called.
PUBLISHED = re.compile(
    r"publi(?:sh(?!er)|c)|pub[_-]?(?:date|time)|(?:^|[.:_-])(?:date|issued|created|firstcreate)(?:$|[.:_-])"
    r"|release[_-]?date|date[_-]?(?:created|posted|issued|release)|posted|displaydate|parution"
)
CHANGED = re.compile(r"modif|updat|expir|valid|revis|last|chang|i18n|now|event|start|end[_-]?date")
SHOWN = re.compile(r"publi|posted|dateline|pubdate|entry-date|post-date|article-?_?date|created")
DATED = re.compile(r"date|time|publi|posted|byline|author|meta|info|fecha|datum|autor")

# What readers are told.
SAYS_PUBLISHED = re.compile(
    r"(?i)publi(?:sh|é|ée|cad|cat|kov|kow|cerad|seret|sert)|posted|veröffentlicht|erstellt|geplaatst"
    r"|gepubliceerd|pubblicat|опубликован|опубліковано|yayın|julkaistu|发布|發布|公開|配信|掲載|입력|등록|게시"
)
SAYS_CHANGED = re.compile(
    r"(?i)updated?(?:\b|(?-i:(?=[A-Z])))|modified|edited|aktualisiert|mis à jour"
    r"|modifié|actualizad|aggiornat|atualizad"
    r"|bijgewerkt|gewijzigd|обновлен|оновлено|更新|수정|güncelle|zaktualizowan|aktualiz|frissítve"
    r"|oppdatert|uppdaterad|opdateret|päivitetty"
    r"|تحديث|تعديل|עודכן|به‌روز|ενημέρωση|cập nhật|ปรับปรุง|diperbarui|अपडेट"
)


def is_of_change(hints: str) -> bool:
    """Whether an element is called as the day of a change, and not that of publication as well."""
    return bool(CHANGED.search(hints)) and "datepublished" not in hints
