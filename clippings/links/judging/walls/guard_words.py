"""The words of pages that guard a site."""

from clippings.links.judging.page.word_tables import words

# Attacks, and protection against them. To add a language: a line in each of these, in lower case.
# Many other pages speak of data protection and of signs at gates.
GUARDS = words(
    """
firewall| waf | vpn |proxy|proxies|data center|data centre|hosting provider|captcha|cyber|ddos
 bot | bots |spam-bots|crawler| spider|scraping|automated|security|protected by|protected against
protection system|protect itself|malicious|unauthori|sicherheit|-schutz|missbrauch|sécurité
protégé contre|abusi|segurança|seguridad|malicios|sicurezza|beveilig|misbruik|säkerhet|sikkerhed
sikkerhet|missbruk|bezpiecz|nadużyc|bezpeč|безопасн|злоупотреб|güvenlik|防火墙|防火牆|セキュリティ
攻撃|安全|攻击|恶意|보안|악성|τείχος προστασίας|λόγους ασφαλείας|أمني|حماية|אבטחה|חומת אש
bảo mật|an ninh|tường lửa|keamanan|ความปลอดภัย|امنیت|безпек|securitate|biztonság|turvallisuu
tietoturva|сигурност|sigurnos
"""
)
# Suspicion: how our visits look to the site, usually with our address beside it.
UNUSUAL = words(
    """
unusual traffic|unusual activity|unusual requests|suspicious|ungewöhnliche|verdächtig|inhabituel
suspecte|inusual|poco habitual|sospechos|incomum|suspeit|insolit|sospett|ongebruikelijk|verdacht
ovanlig|podejrzan|nietypow|podezřel|необычн|подозрительн|şüpheli|不審|不正な|异常|異常|비정상
"""
)
SHUTS = words(
    """
block|banned|denied|refused|rejected|restricted|forbidden|dropped|blacklisted|not allowed
too many requests|not be processed|can't process|cannot process|gesperrt
abgelehnt|verweigert|eingeschränkt|bloqu|refusé|rejeté|interdit|restreint|rechazad
restringid|negad|rejeitad|bloccat|negato|rifiutat|limitat|geblokkeerd|geweigerd|spärrad|nekad
blokeret|avvist|zablokow|odrzucon|odmow|zablokov|odmítnut|заблок|отклон|запрещ|огранич|engellen
reddedil|yasak|拒否|遮断|制限|ブロック|受限|拦截|阻断|阻止|屏蔽|拒绝|禁止|封禁|차단|거부|제한
interzis|refuzat|megtagad|letilt|kielletty|nægtet|nektet|odepřen|zamítnut|zamietnut|заборон
отказан|απαγορ|مرفوض|رفض|נדחת|חסומ|ditolak|từ chối|απορρίφθ|αποκλείστ|حظر|محظور|مسدود|נחסמ|bị chặn
diblokir|ถูกปฏิเสธ|ถูกบล็อก|ถูกระงับ|blokiran|odbijen|zavrnjen|blocat|estett|блокира
vietat|prohibid|proibid|zabronion|zakázán|zakázan|forbudt|förbjud|verboten|zabranjen
verboden|אסור|금지|tilos|dilarang|ممنوع
nicht gestattet|nicht erlaubt|niet toegestaan| ingen |ikke tillatt| brak |δεν επιτρέπεται
"""
)
OURS = words(
    """
 ip |ip-|your request|your access|your connection|your network|your computer|your activity|your isp
our security|our firewall|this transfer|ihre anfrage|ihr zugriff|sie wurden|deine anfrage
dein zugriff|deinem computer|ihrem netzwerk|votre requête|votre demande|votre accès|votre réseau
cette requête|su solicitud|tu solicitud|su petición|su acceso| su red | tu red |sua solicitação
seu acesso|sua requisição|sua rede|este acesso|tua richiesta|sua richiesta|tua rete|uw verzoek
uw netwerk|din begäran|twoje żądanie|twojej sieci|váš požadavek|ваш запрос|ваш доступ|вашей сети
isteğiniz|erişiminiz|ipアドレス|リクエスト|ネットワーク|的请求|的访问|的网络|您的ip
您的 ip|요청|네트워크
αίτημά σας|πρόσβασή σας|طلبك|وصولك|בקשתך|הבקשה שלך|הגישה שלך|yêu cầu của bạn|truy cập của bạn
permintaan anda|akses anda|คำขอของคุณ|การเข้าถึงของคุณ|درخواست شما|دسترسی شما|ваш запит
cererea dvs|cererea dumneavoastră|az ön kérés|a kérés|pyyntösi|вашата заявка|vaš zahtjev
"""
)
# The address that was asked for, and the number under which the refusal is filed.
FILED = words(
    """
request id|ray id|incident id|reference id|support id|event id|requested url|url you requested
url solicitada|url demandée|url requise|url richiesta|url pedida|angeforderte url|angefragte url
gevraagde url|begärda url|żądany url|żądany adres url|požadovaná url|alamat url
запрошенный url|запрашиваемый url|istenen url|请求的url|请求的 url|要求されたurl|요청한 url
رقم الحادث|رقم الحدث|מספר אירוע|κωδικός συμβάντος|mã sự cố|номер запроса|код инцидента|kod zdarzenia
incidentcode|código do incidente|código de incidente|numéro d'incident|vorgangsnummer|olay numarası
事件编号|事件id|インシデント
"""
)
# People, programs, signs of either, and how they are told apart.
HUMANS = words(
    """
robot|robô| bot | bots |captcha| human | humans | human-|your browser|mensch |ihren browser|humain
votre navigateur
navegador|umano| tuo browser|een mens|människa|menneske|człowiek|člověk|человек|робот
браузер|insan|ボット|ブラウザ|机器人|機器人|真人|浏览器|验证码|驗證碼|로봇|브라우저
przeglądark|prohlížeč|prehliadač|tarayıcı|webbläsare|selain|böngésző|ihminen|ihmis|čovjek|om ești
άνθρωπος|ρομπότ|إنسان|روبوت|אנושי|רובוט|manusia|con người|người máy|автоматизован|автоматич|自動化
자동화|บอท|หุ่นยนต์
"""
)
ASKED = words(
    """
checking|verif|confirm you|confirm that| prove | solve |this puzzle|puzzle to|puzzle below|press and
press &|press the|enter the
slide the|slide to|bestätig|prüf|lösen|vérif|comproba|demuestr|resuelv|conferm|dimostra|bevestig
bewijs|bekräft|bekreft|bekræft|potwierd|udowodn|sprawdz|ověř|potvrď|провер|подтверд|введите|doğrula
確認|認証|验证|驗證|输入|輸入|확인|입력|перевір|підтвер|vahvista|tarkist|ellenőr|igazol|potvrd
provjer|overen|επιβεβαι|επαλήθευ|تحقق|أكد|אימות|ודא|תאשר|xác minh|xác nhận|memeriksa
ยืนยัน
"""
)
# Access: to piers as well as to pages, and to pages only.
ENTRY = words(
    """
access|zugriff|accès|acceso|acesso|toegang|åtkomst|adgang|tilgang|pääsy|dostęp
přístup|prístup|hozzáférés|acces |pristup|доступ|достъп|πρόσβαση|الوصول|גישה|akses|truy cập
"""
)
ACCESS = words("erişim|アクセス|访问|存取|접근|접속")
OF_ITSELF = words(
    """
automatically|automatic process|automatisch|automatiquement|automáticamente|automaticamente
automatycznie|автоматически|otomatik|自動|自动|자동
"""
)
SENDS_ON = words(
    """
redirect|weitergeleitet|redirig|rediriz|redirecion|doorgestuurd|omdirigera|przekier|přesměr
перенаправ|yönlendir|転送|移動|跳转|이동
"""
)
