"""What services and publications say of themselves when they close.

To add a language: a line in lower case in each table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_tables import words

# Words that a service uses of itself.
OF_SERVICE = words(
    """
 our |this service|this site|this forum|this board|this platform|hosted here|the service|the website
dieser dienst|diese plattform|dieses forum|der dienst|das forum|die plattform| unser|gehostet
ce service|ce site|cette plateforme|le service|la plateforme|le forum|hébergé| notre | nos
este servicio|el servicio|el foro|alojad|nuestr|este serviço|o serviço|a plataforma
hospedad|questo servizio|il servizio|la piattaforma|il forum|ospitat|nostr
deze dienst|de dienst|het netwerk|tjänsten|tjenesten|våra |våre |vores |palvelu|serwis|naszy
služb|provoz|szolgáltatás|serviciul|наш сервис|этот сервис|проект|наш сервіс|нашого|наших
нашей|hizmet|υπηρεσία|الخدمة|המערכת|השירות|当サービス|当サイト|本サービス|提供を終了|本站|本平台|平台已|服务已|服務已
서비스를|서비스가|dịch vụ|layanan|ให้บริการ
"""
)
# The publication speaks of itself.
OF_PUBLICATION = words(
    """
this website|this web site|this site|this archive|this magazine|this blog|this podcast|this journal
this station|this project| our
diese website|diese webseite|diese seite|diese internetseite|dieses magazin|dieser blog|dieses blog
dieses archiv| unser|ce site|ce blog| notre | nos |este sitio|esta web|esta página|este blog| nuestr
questo sito|questo blog| nostr|este site|este sítio| noss|deze website|deze site| onze
denna webbplats|den här webbplats|denna sajt|denna sida|den här sidan| vår
dette websted|denne hjemmeside|denne side| vores |dette nettstedet|denne nettsiden
tämä sivusto|tämän sivuston|tämä verkko|ta strona|ten serwis|tej strony| nasz|tento web|tato strán
tyto strán|táto strán|tieto strán| náš |ez az oldal|ez a honlap|ez a weboldal
acest site| noastr|ova stranica|ove stranice|ovaj sajt|ovaj portal|ta stran|to spletno| naš
этот сайт|данный сайт| наш|цей сайт|този сайт|овај сајт|αυτή η ιστό|αυτός ο ισ| μας
bu site|sitemiz|dergimiz|هذا الموقع|موقعنا|أرشيفنا|مجلتنا|האתר הזה|אתר זה|שלנו|این سایت|این وب
یہ سائٹ|यह वेबसाइट|इस वेबसाइट| हमार
当サイト|本サイト|本誌|当誌|弊誌|当ブログ|本ブログ|当局|当番組|本番組|本站|本网站|本網站|本刊|本报|本報|本台|本节目
저희|본 사이트|이 사이트|본지|본 잡지|trang web này|chúng tôi|situs ini| kami |เว็บไซต์นี้| เรา
aquest lloc|aquest web|see veebi|meie |šī vietne|mūsu |ši svetain|mūsų
"""
)
# "our old forum", "we are now on": a club that goes on without its forum.
LIVES_ON = words(
    """
 our old | our former | our previous | the old | the former | old forum
 now on | now at | now meet| find us on | join us on | frühere
 das alte | die alte | der alte | unsere alte | alten | altes | ehemalig| bisherige
 jetzt auf | jetzt bei | treffen uns| ancien
 maintenant sur | désormais sur | retrouve | retrouvons| viejo | vieja| ahora en | antig
 agora no | agora na | agora em | vecchi| ora su | adesso su | oude | voormalige
 nu op | gamla | gamle | gammel| nu på | nå på | nu finns vi | vanha | vanhan | entinen | nykyään
 stary | stare | starego | dawne | dawny | teraz na | starý | staré | starého | bývalé| bývalý
 nyní na | teď na | régi | korábbi | mostantól | vechi| fostul | acum pe | stari | staro | sada na
 zdaj na | старый | старое | старого | прежн| теперь в | теперь на | старий | старе | колишн
 тепер у | тепер в | стария | старият | παλιό | παλιά | πρώην | eski |القديم|السابق|הישן|הקודם
قدیمی|以前の|昔の|旧|舊|以前的|老论坛|老論壇| 예전 | 옛 | cũ | yang lama | sekarang di |เก่า|เดิม
"""
)
THANKS = words(
    """
thank| dank|хвала|merci|gracias|agradec|grazie|ringrazi|obrigad| tack | tackar|takk| tak |kiito
dziękuj|děkuj|ďakuj|köszön|mulțum|спасибо|благодар|дяку|hvala|ευχαριστ|teşekkür|شكر|תודה|سپاس
ありがとう|御礼|お礼|感謝|感谢|谢谢|감사|cảm ơn|terima kasih|ขอบคุณ|täname|paldies|dėkoj|gràcies
"""
)
