"""Words beside adverts, jobs and offers that have ended.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_tables import words

# Who made the offer, who may take it, other offers, and rights to show programmes.
OF_OFFERS = words(
    """
employer|recruiter|applicant|application|vacanc|other jobs|job alert|seller|vendor|advertiser|redeem
next one|other offers|sign up|voucher
arbeitgeber|bewerb|stellenangebot|weitere stellen|verkäufer|anbieter|anzeigen|gutschein
employeur|recruteur|candidat|nos offres|autres offres|vendeur|annonceur|annonces
la empresa|empleador|otras ofertas|vendedor|anunciante|otros anuncios|vacantes|cupón
datore di lavoro|l'azienda|altre offerte|venditore|inserzionista|altri annunci
empregador|outras ofertas|vagas|outros anúncios
werkgever|sollicit|andere vacatures|verkoper|adverteerder|andere advertenties
arbetsgivar|arbejdsgiver|arbeidsgiver|ansökning|ansøgning|søknad|säljare|sælger|selger|lediga jobb
andra annonser|andre annonser|andre annoncer|ledige stillinger
työnantaj|hakemu|hakuaika|myyjä|muut ilmoitukset|avoimet työ
pracodawc|rekrutac|aplikac|sprzedaw|inne ogłoszenia|inne oferty
zaměstnavatel|zamestnávateľ|uchazeč|uchádzač|prodejc|predajc|inzerent|další nabídky|ďalšie ponuky
munkáltat|jelentkez|eladó|hirdető|további ajánlat|angajator|vânzător|alte anunțuri|alte oferte
работодател|соискател|отклик|продавец|продавц|другие вакансии|другие объявления|другие предложения
роботодав|відгук|інші вакансії|інші оголошення|інші пропозиції|други обяви|други оферти
poslodav|prodavač|prodavatelj|drugi oglasi|druge oglase|druge ponude|delodajal
εργοδότ|αιτήσεις|πωλητ|άλλες αγγελίες|άλλες θέσεις|işveren|başvuru|satıcı|diğer ilan
صاحب العمل|المعلن|البائع|وظائف أخرى|إعلانات أخرى|המעסיק|המוכר|המפרסם|משרות אחרות|מודעות אחרות
応募|採用|求人|出品者|販売|ご愛顧|他の商品|雇主|招聘|卖家|賣家|商家|其他职位|其他職位|其他商品
판매자|채용|구인|지원자|모집|다른 상품|다른 공고|nhà tuyển dụng|ứng tuyển|hồ sơ|người bán
perusahaan|pelamar|lamaran|penjual|lowongan lain|ผู้ขาย|นายจ้าง|สมัครงาน
our rights|the rights|license|catch-up|viewing period|rechtlichen gründen|rechte |lizenz
mediathek|les droits|nos droits|droits de|rediffusion|replay|los derechos|derechos de|i diritti
diritti di|os direitos|direitos de|de rechten|rechten voor|rättighet|rettighed|rettighet|oikeudet
oikeus |katseluaika|kuunteluaika|katseluoik|prawa do|práva |licenc|jogok
megtekintési|drepturile|prava na|prava za|pravice|права на|срок показа|лицензи|ліцензі|термін показу
δικαιώματα|yayın hakk|حقوق|זכויות|視聴期間|配信期間|权利|版权|權利|版權|저작권|판권|bản quyền
hak siar|sýningarrétt|õigused|järelvaatamis|tiesības|skatīšanās|teisės
"""
)
# "this offer", and "the offer" that the page is about.
THIS_OFFER = words(
    """
 this | that | diese | dieser | dieses | cette | ce | cet | esta | este | questa | questo |quest'
 essa | esse | deze | dit | den här | det här | denna | detta | denne | dette | tämä |この
 ta | ten | to | tato | tento | toto | táto | ez az | ez a | această | acest | ova | ovaj | ovo |该
 эта | этот | это | данная | данный | данное | ця | цей | це | тази | този | това | αυτή |該
 αυτό | bu | 이 | này | ini | זה | זו |هذا|هذه|این|此|本|해당|นี้
 the ad | the job | the listing | the position | the offer | the vacancy | die anzeige | die stelle
 das angebot | das inserat | l'annonce | l'offre | le poste | el anuncio | la vacante
 l'annuncio | l'offerta | il bando | o anúncio | a vaga | de advertentie | de vacature
 annonsen | annoncen | stillingen | tjänsten | jobbet | ilmoitus | työpaikka | kuulutus |tööpakkumi
 ogłoszenie | oferta | rekrutacja | nabídka | inzerát | ponuka | hirdetés | állás| anunțul | oglas
 sludinājums | skelbimas | объявление | вакансия | оголошення | вакансію | вакансія | обявата
 αγγελία | ilan |الإعلان|الوظيفة|המודעה|המשרה|آگهی |公告|공고|상품|商品|职位|職位|求人
 sản phẩm | lowongan | iklan |ประกาศ| l'anunci | aquest | यह | aquesta
"""
)
