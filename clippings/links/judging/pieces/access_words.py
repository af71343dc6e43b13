"""The words of notices about access, and what is done about it.

To add a language: a line in lower case; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_tables import words

OF_ACCESS = words(
    """
javascript|cookie|browser|captcha|robot| bot | bots |verify|verification|confirm you|your request
request id|ray id| reference|incident| ip |firewall|security|access to|denied|forbidden
not allowed|blocked|authori|log in|login|logged in|sign in|password|username|subscribers
members only
a moment|please wait|seconds|maintenance|be back|back soon|try later|unavailable|your account
suspended|patience|inconvenience|scheduled| utc| gmt|port 80|port 443
anmelde|einlogg|passwort|zugriff|zugang|gesperrt|berechtig|sicherheit| wartung|gedulden|verständnis
sekunden|connectez|se connect|mot de passe|accès|autoris|sécurité|patientez|abonn|identifi
contraseña| sesión|acceso|permiso|seguridad|mantenimiento|navegador|accedi|accesso|permess
sicurezza
manutenzione| senha|acesso|permiss|segurança|manutenção|wachtwoord|inloggen|toegang|beveilig
onderhoud|lösenord|logga in|åtkomst|underhåll|passord|logg inn|adgang|tilgang|vedlige
salasana|kirjaudu|pääsy|huolto|hasło|zaloguj|dostęp|uprawn|przerwa|heslo|přihl|prihl|přístup|údržb
jelszó|belépés|hozzáfér|karbantart|parolă| parolei|autentific|acces |întreț|пароль|вход|войти
закона|судебн|доступ|вашего|обслужив|увійти|парола|lozink
prijav|pristup|κωδικ|σύνδεση|πρόσβαση|şifre|giriş|erişim|bakım
كلمة المرور|تسجيل الدخول|الوصول|صيانة|סיסמה|התחבר
גישה|パスワード|ログイン|アクセス|メンテナンス|会員
密码|密碼|登录|登錄|登入|访问|存取|维护|維護|验证|驗證|비밀번호|로그인|접근|접속|점검|회원
รหัสผ่าน|เข้าสู่ระบบ|mật khẩu|đăng nhập|kata sandi|masuk|akses
"""
)
