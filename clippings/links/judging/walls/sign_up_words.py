"""The words of sign-up pages, in lower case, and of their addresses."""

# Titles of such pages; a name may follow.
JOINS = "|".join(
    (
        r"sign\s?-?up|register|registration|join(?: now| us)?|become a member",
        r"create (?:an|your|a free|your free|a new) account",
        r"registrier(?:en|ung|e dich)|(?:jetzt|kostenlos) registrieren|mitglied werden(?: bei)?",
        r"konto (?:erstellen|anlegen)|inscription|s'inscrire|inscrivez-vous"
        r"|cré(?:er|ez) (?:un|votre) compte|rejoi(?:gnez|ndre)",
        r"reg[ií]strate|registrarse|registro|cre(?:ar|a) (?:una |tu )?cuenta|únete",
        r"iscriviti|registra(?:ti|zione)|crea (?:un |il tuo )?account|unisciti",
        r"cadastr(?:e-se|o)|inscreva-se|cri(?:ar|e) (?:uma |sua )?conta|regist(?:ar|e-se)",
        r"registre(?:ren|er je)|account aanmaken|(?:maak een account|word lid|lid worden)(?: van)?",
        r"registrera dig|skapa (?:ett )?konto|bli medlem|gå med|registrer deg|opprett konto",
        r"opret (?:en )?(?:konto|bruger|profil)|tilmeld dig|bliv medlem|rekisteröidy"
        r"|luo tili|liity",
        r"zarejestruj się|rejestracja|załóż konto|dołącz|registrace|zaregistruj(?:te)? se"
        r"|vytvoři(?:t|te) účet|registrácia|regisztráció|regisztrálj",
        r"înregistrare|înregistrează-te|creează (?:un )?cont|registracija|registriraj se",
        r"регистрация|зарегистрир(?:оваться|уйтесь)|созда(?:ть|йте) аккаунт|присоединяйтесь",
        r"реєстрація|зареєструватися|створити акаунт|регистрација",
        r"kaydol|kayıt ol|üye ol|hesap oluştur|εγγραφή|δημιουργία λογαριασμού",
        r"đăng ký|daftar|buat akun|新規会員登録|会員登録|新規登録|アカウント(?:登録|を?作成)",
        r"注册|註冊|회원가입|가입하기|إنشاء حساب|التسجيل|הרשמה|สมัครสมาชิก|ลงทะเบียน",
    )
)
# "to keep reading", for which one is to sign up.
READING_ON = (
    r"\b(?:keep|continue|go on|finish) reading|\bread (?:on|more|this|the full)"
    r"|weiterlesen|weiterzulesen|lire la suite|(?:continuer|poursuivre) (?:la|votre|ta) lecture"
    r"|(?:seguir|continuar) leyendo|continuar (?:a ler|lendo)|continuare a leggere"
    r"|verder (?:te )?lezen"
    r"|läsa vidare|(?:læse|lese) videre|jatka\w* lukemista|czytać dalej|číst dál|čítať ďalej"
    r"|tovább olvas|читать дальше|читати далі|okumaya devam|続きを読|继续阅读|繼續閱讀|계속 읽"
)
# Words between these and the name, or after it.
LINKS = (
    r"to|on|with|at|for|free|now|today|bei|zu|für|auf|à|sur|chez|a|en|de|para|su|in|no|na|em|bij|op"
    r"|i|till|på|til|hos|do|w|v|k|ke|la|pe|în|в|на|до|для|στο|στον|στην|إلى|に|へ|を|で|到|에"
)
# Subjects of the sentences beside the form.
TERMS = (
    r"\b(?:terms|privacy|polic(?:y|ies)|cookies?|javascript|nutzungsbedingungen|agb|datenschutz\w*"
    r"|conditions|confidentialité|términos|condiciones|privacidad|condizioni|termini|privacidade"
    r"|termos|voorwaarden|privacy\w*|villkor|vilkår|käyttöehdo\w*|regulamin\w*|podmín\w*|feltétel\w*"
    r"|termen\w*|услови\w*|умов\w*|koşul\w*|όρου?ς|điều khoản|ketentuan)\b|利用規約|条款|條款|약관"
    r"|الشروط|תנאי"
)
# Words in addresses of sign-up pages.
ADDRESSES = (
    r"sign-?up|regist\w*|join\w*|beitreten|mitglied\w*|member(?:s|ship)?|inscri\w*|iscri\w*"
    r"|cadastr\w*|subscribe|account|accounts|konto|compte|cuenta|conta|conto|free|trial|beta|demo"
    r"|invit\w*|start|started|welcome|plans?|pricing|pro|premium|api|keys?|users?|new|landing|apply"
    r"|rejestracja|registrace|regisztracio|kayit|uye|daftar|touroku|entry|zhuce|reg|create"
)
