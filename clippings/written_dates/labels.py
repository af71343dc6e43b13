"""Words with which pages label the date of publication, and that of a later change."""

import re

SAYS_PUBLISHED = re.compile(
    r"(?i)publi(?:sh|é|ée|e le|cad|cat|caci|caç|kov|kow|kac|cerad|cerat|cēt|seret|sert)|posted"
    r"|paru le|veröffentlicht|erschienen|erstellt|geplaatst|gepubliceerd|pubblica[tz]|udgivet"
    r"|offentliggjort|julkaistu|zveřejněn|vydáno|megjelent|közzétéve|objavljen|објављен|публикуван"
    r"|опубликован|дата публикации|опубліковано|δημοσ[ιί]ε|yayın|paskelbta|avaldatud|\bbirt\b|نشر"
    r"|منتشر|انتشار|פורסם|प्रकाशित|প্রকাশ|ngày đăng|đăng (?:lúc|ngày)|xuất bản|เผยแพร่"
    r"|uploaded|giriş(?: tarihi)?\s?:|data dodania|dodano|added on|hinzugefügt|toegevoegd|lisatud"
    r"|добавлен|додано"
    r"|diterbitkan|dipublikasikan|发布|發布|發佈|发表|刊登|公開|投稿日|配信|掲載|입력|등록|게시|게재"
)
SAYS_CHANGED = re.compile(
    r"(?i)updated?(?:\b|(?-i:(?=[A-Z])))|modified|edited|revised|aktualisier|geändert|mise? à jour"
    r"|\bmàj\b|modifié|dernière modification|modificad|modificat|modifica il|ultima modifica"
    r"|actualiz|actualitz|aggiorna[mt]|atualiza[dç]|bijgewerkt|gewijzigd|aangepast|oppdatert"
    r"|uppdaterad|opdateret|endret|ändrad|ændret|päivitetty|muokattu|uppfært|aktualiz|upraveno"
    r"|frissítve|módosítva|ažurirano|posodobljeno|atnaujinta|atjaunots|uuendatud|обновл[её]н"
    r"|обновена|изменено|оновлено|змінено|ажурирано|актуализиран|ενημέρωση|ενημερώθηκε|güncelle"
    r"|تحديث|تعديل|به‌روز|بروز ?رسانی|עודכן|עדכון|अपडेट|अद्यतन|আপডেট|cập nhật|ปรับปรุง|อัปเดต"
    r"|อัพเดท|แก้ไข|diperbarui|dikemas kini|更新|修改|수정|업데이트"
)
