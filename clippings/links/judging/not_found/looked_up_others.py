"""Denials that a programme, a product or the like is there, in all languages of other tables.

To add a language: one line in OFFERS, in lower case and in the format of denials.py, its common
words in expired_offers.py, and what is new in its denials in signs.py.
"""

from clippings.links.judging.not_found.denials import Denials, language, unspaced


def _spaced(things: str, denials: str) -> Denials:
    return language(rf"(?<!\w)(?:{things})\w{{0,6}}", denials, 0)


OFFERS = (
    _spaced(
        "saade|saadet|saate|osa|sari|podcast|film|video|salvestis|toode|toodet|kaup|kaupa|sündmus"
        "|kuulutus|tööpakkumi|profiil|kasutaja|teema|fail|foto|pilt|retsept|kategooria|dokument",
        "ei leitud|ei leitu|ei leia|ei ole+saadaval|pole+saadaval|ei ole+vaadatav|pole+vaadatav"
        "|ei eksisteeri|ei ole olemas|pole olemas|on eemaldatud|on kustutatud|on aegunud",
    ),
    _spaced(
        "raidījum|epizod|sērij|podkāst|film|video|ierakst|prec|produkt|notikum|pasākum|sludinājum"
        "|vakanc|profil|lietotāj|tēm|fail|foto|attēl|recept|kategorij|dokument",
        "nav atrast|netika atrast|vairs nav+pieejam|nav pieejam|neeksistē|vairs neeksistē"
        "|ir dzēst|ir noņemt|nav skatām|vairs nav+aktīv",
    ),
    _spaced(
        "laid|epizod|serij|tinklalaid|film|vaizdo įraš|įraš|prek|produkt|rengin|skelbim|darbo"
        "|profil|vartotoj|naudotoj|tem|fail|failas|nuotrauk|paveikslėl|recept|kategorij|dokument",
        "nerast|nepavyko rasti|neprieinam|nebeprieinam|nebepasiekiam|nebėra|nebeegzistuoja"
        "|neegzistuoja|pašalint|ištrint|nebegalioja|nebeparduodam|nebeaktyv",
    ),
    _spaced(
        "þátt|þáttur|útsending|hlaðvarp|kvikmynd|mynd|myndband|upptak|upptök|var|vara|viðburð"
        "|auglýsing|notand|notend|þráð|skrá|uppskrift|flokk|skjal|sending|sendingin|vøra",
        "fannst ekki|finnst ekki|er ekki lengur+aðgengileg|ekki lengur+í boði|ekki lengur til"
        "|er ekki til|hefur verið fjarlæg|hefur verið eytt|er ikki longur|funnin ikki|finst ikki",
    ),
    _spaced(
        "programa|episodi|capítol|emissió|pòdcast|podcast|pel·lícula|sèrie|vídeo|àudio|producte"
        "|article|esdeveniment|oferta|anunci|perfil|usuari|tema|fitxer|foto|imatge|recepta"
        "|categoria|document|produto|produtu|emission|anunciu|anuncio",
        "no trobat|no s'ha trobat|no s'ha pogut trobar|ja no+disponible|ja no existeix|no existeix"
        "|ha estat eliminat|ha caducat|non se atopou|xa non+dispoñible|non existe|non atopado",
    ),
    _spaced(
        "saio|atal|emisio|podcast|film|bideo|produktu|ekitaldi|iragarki|profil|erabiltzaile|gai"
        "|fitxategi|argazki|errezeta|kategoria|dokumentu",
        "ez da aurkitu|ez da existitzen|ez dago eskuragarri|jada ez dago|ezabatu",
    ),
    _spaced(
        "emision|program|episod|video|produkt|ngjarj|njoftim|shpallj|profil|përdorues|tem|skedar"
        "|foto|recet|kategori|dokument",
        "nuk u gjet|nuk gjendet|nuk ekziston|nuk është+në dispozicion|nuk është më+disponuesh",
    ),
    _spaced(
        "rhaglen|raglen|pennod|bennod|podlediad|fideo|cynnyrch|digwyddiad|hysbyseb|proffil"
        "|defnyddiwr|pwnc|ffeil|llun|rysáit|dogfen|clár|eagrán|físeán|táirge|imeacht|próifíl",
        "heb+ganfod|heb ei ganfod|heb ei chanfod|nid yw+ar gael|ddim ar gael|nid yw+bodoli"
        "|gan aimsiú|níl+ar fáil|níl+ann",
    ),
    _spaced(
        "program|episode|uitsending|podsending|video|produk|artikel|geleentheid|advertensie"
        "|profiel|gebruiker|onderwerp|lêer|foto|resep|kategorie|dokument|útstjoering",
        "nie gevind|nie gevonden|nie meer beskikbaar|nie beskikbaar|bestaan nie|is verwyder"
        "|net fûn|net mear beskikber",
    ),
    _spaced(
        "proqram|veriliş|mahsulot|məhsul|dastur|video|elan|profil|istifadəçi|foydalanuvchi|fayl"
        "|xəbər|yangilik|tədbir|tadbir|bidhaa|kipindi|produkto|palabas|programa",
        "tapılmadı|mövcud deyil|topilmadi|mavjud emas|haikupatikana|hakikupatikana|haipo tena"
        "|hindi nahanap|hindi na available|hindi na makukuha|hindi matagpuan",
    ),
    _spaced(
        "програм|выпуск|серия|серии|эпизод|передач|подкаст|фильм|сериал|видео|запис|эфир|товар"
        "|продукт|событи|мероприяти|объявлени|ваканси|профил|пользовател|тем|файл|фото|изображени"
        "|рецепт|категори|документ|стать",
        "не найден|не удалось найти|больше не+доступ|больше недоступ|недоступ|не+доступн"
        "|больше не существует|не существует|снят с продаж|был удал|удален|удалена|удалено|удалены"
        "|удалён|истёк|истек",
    ),
    _spaced(
        "програм|випуск|серія|серії|епізод|передач|подкаст|фільм|серіал|відео|запис|ефір|товар"
        "|продукт|поді|оголошенн|ваканс|профіл|користувач|тем|файл|фото|зображенн|рецепт|категорі"
        "|документ|стаття|перадач|відэа|тавар",
        "не знайден|не вдалося знайти|більше не+доступ|більше недоступ|недоступ|не+доступн"
        "|більше не існує|не існує|знято з продажу|видалено|видалена|видалені|видалений"
        "|не знойдзен|больш не+даступ|недаступн",
    ),
    _spaced(
        "предаван|епизод|подкаст|филм|сериал|видео|запис|продукт|артикул|събити|обяв|профил"
        "|потребител|тем|файл|снимк|рецепт|категори|документ|емиси|производ|настан|оглас|корисни"
        "|датотек|слик|догађај|чланак",
        "не е намерен|не беше намерен|не може да бъде намерен|вече не е+налич|вече не е+достъп"
        "|не е+налич|не е+достъп|не съществува|вече не се предлага|е премахнат|е изтрит"
        "|не е пронајден|не постои|повеќе не е+достап|није пронађен|није нађен|више није+доступ"
        "|није+доступ|не постоји|више није у понуди|је уклоњен|је обрисан",
    ),
    _spaced(
        "εκπομπή|επεισόδιο|πρόγραμμα|podcast|ταινία|σειρά|βίντεο|προϊόν|εκδήλωση|αγγελία|προφίλ"
        "|χρήστη|θέμα|αρχείο|φωτογραφία|εικόνα|συνταγή|κατηγορία|έγγραφο",
        "δε βρέθηκε|δεν βρέθηκε|δεν βρέθηκαν|δεν μπορεί να βρεθεί|δεν είναι+διαθέσιμ|δεν υπάρχει"
        "|έχει λήξει|έχει αφαιρεθεί|έχει διαγραφεί|δεν διατίθεται",
    ),
    _spaced(
        "(?:ال)?(?:برنامج|حلقة|بودكاست|فيلم|مسلسل|فيديو|تسجيل|منتج|حدث|فعالية|إعلان|وظيفة|ملف|مستخدم"
        "|موضوع|صورة|وصفة|فئة|قسم|وثيقة|مستند)|برنامه|قسمت|پادکست|فیلم|سریال|ویدیو|ویدئو|محصول|کالا"
        "|رویداد|آگهی|پروفایل|کاربر|موضوع|فایل|عکس|دسته|سند|پروگرام|قسط|مصنوعات|پروڈکٹ|ویڈیو",
        "غير موجود|غير متوفر|غير متاح|لم يتم العثور على|لم يعد+متاح|لم تعد+متاح|لم يعد+متوفر"
        "|لم يعد+موجود|تعذر العثور على|لا يوجد|یافت نشد|پیدا نشد|وجود ندارد|دیگر+موجود نیست"
        "|در دسترس نیست|حذف شده|نہیں ملا|نہیں ملی|دستیاب نہیں|موجود نہیں",
    ),
    _spaced(
        "ה?(?:תוכנית|תכנית|פרק|פודקאסט|סרט|סדרה|סרטון|וידאו|הקלטה|מוצר|אירוע|מודעה|משרה|פרופיל|משתמש"
        "|נושא|קובץ|תמונה|מתכון|קטגוריה|מסמך|שידור)",
        "לא נמצא|אינו זמין|אינה זמינה|לא זמין|לא זמינה|לא קיים|לא קיימת|אינו קיים|אינה קיימת|הוסר"
        "|הוסרה|נמחק|נמחקה|לא ניתן למצוא",
    ),
    _spaced(
        "कार्यक्रम|एपिसोड|पॉडकास्ट|फ़िल्म|फिल्म|वीडियो|उत्पाद|प्रोडक्ट|विज्ञापन|नौकरी|प्रोफ़ाइल|प्रोफाइल|फ़ाइल|फाइल|फोटो"
        "|लेख|खबर|ख़बर|समाचार|व्हिडिओ|बातमी|উত্পাদ|পণ্য|অনুষ্ঠান|পর্ব|ভিডিও|খবর|সংবাদ|বিজ্ঞাপন|ফাইল",
        "नहीं मिल|उपलब्ध नहीं|मौजूद नहीं|सापडल|उपलब्ध नाही|पाउन सकिएन|फेला परेन|পাওয়া যায়নি"
        "|পাওয়া যায়নি|আর নেই|খুঁজে পাওয়া",
    ),
    _spaced(
        "நிகழ்ச்சி|பொருள்|தயாரிப்பு|வீடியோ|செய்தி|கோப்பு|ఉత్పత్తి|కార్యక్రమం|వీడియో|వార్త|ఫైల్|ઉત્પાદન|વીડિયો"
        "|સમાચાર|ಉತ್ಪನ್ನ|ವೀಡಿಯೊ|ಸುದ್ದಿ|ഉൽപ്പന്നം|വീഡിയോ|വാർത്ത|ਉਤਪਾਦ|ਵੀਡੀਓ|ਖ਼ਬਰ|නිෂ්පාදන|වීඩියෝ",
        "கிடைக்கவில்லை|காணப்படவில்லை|కనుగొనబడలేదు|దొరకలేదు|అందుబాటులో లేదు|મળ્યું નથી|મળ્યો નથી|ઉપલબ્ધ નથી"
        "|ಕಂಡುಬಂದಿಲ್ಲ|ಲಭ್ಯವಿಲ್ಲ|കണ്ടെത്തിയില്ല|കണ്ടെത്താനായില്ല|ലഭ്യമല്ല|ਨਹੀਂ ਮਿਲ|ਉਪਲਬਧ ਨਹੀਂ|හමු නොවී",
    ),
    _spaced(
        "პროდუქტ|გადაცემ|ეპიზოდ|ვიდეო|სიახლე|განცხადებ|პროფილ|ფაილ|ღონისძიებ|ապրանք|հաղորդում"
        "|տեսանյութ|հայտարարություն|նորություն|ֆայլ|өнім|тауар|бағдарлама|бейне|хабарлама|жаңалық"
        "|бүтээгдэхүүн|нэвтрүүлэг|видео|мэдээ|маҳсулот|барнома",
        "ვერ მოიძებნა|არ მოიძებნა|არ არსებობს|აღარ არის ხელმისაწვდომ|չի գտնվել|այլևս հասանելի չէ"
        "|հասանելի չէ|табылмады|табылған жоқ|қолжетімді емес|олдсонгүй|байхгүй|ёфт нашуд"
        "|табылган жок",
    ),
    unspaced(
        "รายการ|ตอน|พอดแคสต์|วิดีโอ|คลิป|สินค้า|กิจกรรม|ประกาศ|โปรไฟล์|ผู้ใช้|กระทู้|ไฟล์|รูปภาพ|ข่าว|ผลิตภัณฑ์|ສິນຄ້າ|ລາຍການ|ວິດີໂອ"
        "|ຂ່າວ|ផលិតផល|កម្មវិធី|វីដេអូ|ព័ត៌មាន|ကုန်ပစ္စည်း|အစီအစဉ်|ဗီဒီယို|သတင်း|ምርት|ፕሮግራም|ቪዲዮ",
        "ไม่พบ|ไม่มี|ไม่สามารถรับชม|ถูกลบ|เลิกจำหน่าย|ບໍ່ພົບ|ບໍ່ມີ|រកមិនឃើញ|មិនមាន|မတွေ့|မရှိ|አልተገኘም|አይገኝም",
    ),
    unspaced("ประกาศ", "หมดอายุ"),  # goods expire as well
    unspaced(
        "番組|放送|配信|動画|見逃し|エピソード|ポッドキャスト|映画|商品|製品|イベント|求人|ユーザー|プロフィール"
        "|トピック|スレッド|ファイル|写真|画像|レシピ|カテゴリ|資料|ニュース",
        "配信+終了|公開+終了|掲載+終了|視聴期限+切れ|視聴期間+終了|視聴できません|ご視聴いただけません"
        "|見つかりません|存在しません|ございません|削除されました|お取り扱い+ありません",
    ),
    unspaced(
        "节目|節目|剧集|劇集|影集|播客|视频|影片|电影|電影|录音|錄音|商品|产品|產品|活动|活動|职位|職缺|用户|用戶"
        "|使用者|主题|主題|文件|档案|檔案|照片|图片|圖片|食谱|食譜|新闻|新聞",
        "不存在|未找到|找不到|没有找到|沒有找到|已+下架|已+下线|已+下線|已+过期|已+過期|不再提供|已+删除|已+刪除|无法播放"
        "|無法播放",
    ),
    unspaced(
        "프로그램|방송|회차|에피소드|팟캐스트|동영상|영상|영화|상품|제품|행사|공고|사용자|회원|프로필|주제|파일"
        "|사진|이미지|뉴스|기사|레시피|다시 ?보기",
        "찾을 수 없|존재하지 않|서비스+종료된|서비스가 종료|다시보기+종료|제공되지 않|볼 수 없"
        "|삭제된|삭제되었|이용하실 수 없|없는 상품|없는 페이지|판매 종료",
    ),
)
