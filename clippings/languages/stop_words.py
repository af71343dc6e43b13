"""The most common words of languages that share a script, by script and language tag.

`no` covers both written forms of Norwegian, `hr` also Serbian and Bosnian in Latin script. An
apostrophe ends an elided word: `l'` in `l'an`.
"""

from collections.abc import Mapping

STOP_WORDS: Mapping[str, Mapping[str, str]] = {
    "latin": {
        "af": "die en van het is nie in wat om te hy dat vir met ek op sy aan was as daar sal hulle"
        " deur maar ook na ons kan hierdie uit word baie jy haar by moet ander of nou so geen"
        " mense sê",
        "ca": "de la que i el a en els les per amb un una és va no al del es més com són ha dels o"
        " aquest aquesta però seva seu pel hi han ser també molt perquè fer tot on sobre entre"
        " quan aquests ja sense li l' d' s' m' n' està anys fins havia si",
        "cs": "a je se v na že to s z do i o k jsem ale by jako pro jsou si za který která které ve"
        " po už tak jeho když byl byla bylo nebo jen od až také má ze aby při jak není podle"
        " co protože jejich své více než ještě ani bude před musí pak tím roku kteří",
        "cy": "y yr a i yn o ar ei am mae ac wedi fod gan un eu bod fel hyn nid oedd ond mewn sydd"
        " hwn hi hon nhw chi gyda hefyd cael gael ddim bydd yng",
        "da": "og i at er det en til på af den som for de med der et ikke han har var fra sig men"
        " jeg vi blev kan efter også om blive havde skal når ved være hun mod nu bliver eller"
        " meget hvad hvor denne dette over år sin sagde siger ud kunne noget nogle mere ville"
        " uden deres selv kun få går hvis skulle andre",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als"
        " auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem"
        " über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn"
        " kann ich wir diese dieser seine keine schon gegen unter sagt doch jetzt was ihr ihre"
        " unsere muss mich weil immer können habe vom gibt uns",
        "en": "the of and to in a is that for it as was with be by on not he i this are or his from"
        " at which but have an had they you were their one all we can her has there been if"
        " more when will would who so no she its said about out up into them than what some"
        " could him do my our your me like just these those also how only where most very it'"
        " don' that' isn' didn' doesn' he' i' we' they' you' because any after before other"
        " over should such does did then am",
        "eo": "la de kaj en al estas mi ne ke ĝi li por kun sed pri ili vi kiel kiu kiuj estis tiu"
        " ĉi ni el plej povas tio aŭ ankaŭ oni sia nur tre se pli havas ĉiuj",
        "es": "entonces según quienes cómo dónde mientras algo nada mucho mucha casi además aquí"
        " gente de la que el en y a los se del las un por con no una su para es al lo como más"
        " o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también"
        " fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede"
        " todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida"
        " otro después te otros aunque esa eso hace otra esto antes están estos nosotros quien"
        " hacer",
        "et": "ja on ei et see ta kui oli mis ka ma aga oma siis nii ning mida kes seda ole nad"
        " tema nagu või selle juba veel me eesti üks välja pole saab pärast ainult väga meie"
        " mitte kuid peab olid olla enam sest kus need",
        "eu": "eta da ez bat du dira ere egin baina izan den dute zen zuen hau egiten beste hori"
        " dela behar bere oso nik duen zaio ditu edo gure baino euskal dago dio gabe bezala",
        "fi": "ja on ei että se oli hän mutta ovat kun myös joka mukaan kuin sen tai niin jos ole"
        " vain nyt mitä vielä olla jo sitä ne hänen sekä voi kanssa minä tämä jotka olisi mikä"
        " jälkeen ollut noin pitää tämän siitä koska me miten sitten kaikki enemmän tässä"
        " vuoden eivät tulee joita",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se"
        " ce il sont mais comme ou si leur y dont aux avec cette ces été son sa ses on être"
        " fait nous vous je elle ils même tout aussi entre sans peut après deux ont était très"
        " bien où l' d' c' qu' n' j' s' m' aujourd' leurs encore contre alors donc avait tous"
        " faire avoir notre votre mon moi lui",
        "ga": "an na a ar agus is i go le ag do sé bhí tá sin ach ní mar don leis de air atá sí"
        " féin siad chun seo nach raibh bhfuil faoi ó mé ina gur as trí idir",
        "gl": "de a o que e do da en un para no se os unha con por non na as é máis como ao ou foi"
        " pero dos das ser ten sobre moi tamén está nos súa seu xa hai nun nunha cando pola"
        " polo este esta sen todo desde porque eu anos ata onde aos son hoxe",
        "hr": "i je u na se da za su od koji a s što o iz će kao bi ne to ali koja koje po sam nije"
        " te do samo sve kako li ili kada jer još više nakon bilo bio bila smo biti već nego"
        " ima pri može prema ovo također tako godina godine kaže mi toga gdje sa bez tijekom",
        "hu": "a az és hogy nem is egy ez volt meg csak de mint már ha el vagy még azt sem ki kell"
        " azonban lesz szerint van lehet után mert amely ezt több pedig majd akkor így aki"
        " nagyon minden most ami úgy vannak volna arra között során ő én nincs mi be olyan"
        " illetve fel",
        "id": "yang dan di dari untuk ini dengan itu pada tidak dalam akan juga ke karena ada"
        " adalah oleh saya mereka bisa sudah kita telah kami atau lebih dia tersebut sebagai"
        " orang bahwa harus seperti para hanya saat tahun menjadi masih banyak bagi serta"
        " secara anda setelah kata apa dapat tak jika",
        "is": "og að í á er sem við um til en var því ekki með af fyrir hann það ég þess hafa eru"
        " hefur þeir þegar eða frá upp svo hún þetta þá hafi verið vera nú sé eftir mjög þar"
        " allt þessi okkur",
        "it": "di e il la che in a per un è del non una i le si da della con al sono lo come anche"
        " più ha dei ma alla nel delle se ci gli o su dal questo degli cui mi perché dalla"
        " stato suo questa hanno era loro prima ai io nella essere anni due quando solo molto"
        " tutti dopo c' l' d' dell' un' nell' all' dall' sull' quest' quello fare fatto tutto"
        " ho ancora così tra dove sul già noi senza nostro siamo sia cosa stata poi",
        "lt": "ir kad į iš yra su o tai ne bet apie kaip už jis buvo nuo jau dėl iki tik jo jų savo"
        " po kai ar taip kuris kurie ji prie bus aš mes pat nėra labai dar gali metų kuri"
        " tačiau arba būti mūsų šis bei",
        "lv": "un ir ka no ar par uz tas bet ne kas lai tika kā arī vai to savu viņš jau pēc vairāk"
        " gan tikai nav es ja mēs tā šī šis viņa pie kad kurā būs ļoti bija var viņi savas"
        " latvijas gada visu jo",
        "ms": "yang dan di untuk dengan ini itu dalam pada tidak kepada adalah oleh akan telah dari"
        " ke mereka beliau juga bagi kami kita boleh ialah lebih tersebut kerana katanya"
        " sebagai bahawa turut serta daripada antara atau para sudah dapat ada berkata mahu"
        " negara kerajaan saya masih perlu",
        "nl": "de van een het en in is dat op te zijn voor met die niet aan er om ook als dan maar"
        " bij door naar uit over hij was heeft of ze wordt worden nog kan hebben meer zo tot"
        " ik deze wel had geen we je werd wat al zich moet dit haar nu onder veel tegen onze"
        " waar hun zou zegt wij omdat na zal ons mijn kunnen gaat mensen zeer hem heel",
        "no": "og i det er på som en til for av at den med de å har ikke et fra var jeg han vi om"
        " seg men eller kan hun være ble skal etter hadde når ved sin også blir opp mot sier"
        " bli så blitt mye noe hva hvor over nå ut år kunne dette ville må mer ingen bare enn"
        " denne dag deg noen meg hvis skulle selv andre sitt eg ikkje ein eit dei frå vere"
        " blei vart mykje kva kvar noko berre meir",
        "pl": "i w na z się nie do to że jest o a jak od przez po są co ale za dla jego który która"
        " które tym tego tak już był było była ma jej oraz może czy także ich tylko pod jako"
        " przy być lat bardzo ze więc nas przed mi gdy jednak mnie kiedy nawet albo we ten"
        " swoje można jeszcze ja bez sobie",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi"
        " ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela"
        " até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão"
        " você tinha foram essa num nem suas meu às minha têm numa pelos elas qual nós lhe são"
        " disse porque onde anos sobre ainda fazer pode",
        "ro": "de și în a la cu este pe care din nu că mai o un pentru au sunt fi prin sau dar ce"
        " se fost lui să ca al ale după această fără către său pot avea acest ei doar atunci"
        " fiind despre cel cea am noi foarte asta era între spus ani dacă până unei unui iar"
        " decât când toate cum",
        "sk": "a je v na sa že to s z do aj o k som ale by ako pre sú si za ktorý ktorá ktoré vo po"
        " už tak jeho keď bol bola bolo alebo len od až tiež má zo aby pri nie podľa čo"
        " pretože ich svoje viac než ešte ani bude pred musí potom tým roku ktorí boli bez"
        " veľmi však nám môže",
        "sl": "in je v na se da za so ki z tudi ne bi kot po pa s ni od še pri do o jih že ali smo"
        " ko bo to bil bila bilo vse zelo lahko med le več ima sem tako svoje kaj čez biti"
        " pred samo tem zaradi leta jo če ker nas kjer niso",
        "sq": "dhe të në e me për që një i nga është së u si do ka nuk kjo ky janë por më tij edhe"
        " ai kanë apo pas ndër tyre duke këtë mund gjithë veç ishte sipas kur shumë ose po"
        " vetëm prej saj ata",
        "sv": "och i att det som en på är av för med den till inte har de ett om han men var jag"
        " sig från vi så kan när under också efter eller nu vid mot skulle kommer ut får finns"
        " vara hade alla mycket ska där över säger år än ha hon mer bara upp någon här blir"
        " detta sina vad måste dem man blev någre sedan hur många utan denna oss andra varit"
        " några",
        "sw": "ya na wa kwa ni katika la za kuwa hii cha yake huo huyo kama lakini hiyo watu baada"
        " alisema ambayo pia ili sana yao hivyo wake mtu hata ambao wakati bila hapa",
        "tl": "ang ng sa na mga ay at si ni para ito kung hindi siya ko ako niya rin ka po kanyang"
        " kaya naman pa lang nang isang may sila nito mo namin kami natin o ating din mula",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar ne var en ancak o"
        " olduğu ama her mi ki değil kendi ben ise diye yeni oldu dedi sadece biz büyük şey"
        " iyi onun nasıl tarafından bunun veya göre üzerinde yok hiç olduğunu içinde bana ya"
        " şu zaman etti",
        "vi": "và của là có các được cho trong không một người với những đã này để khi từ đến cũng"
        " về tôi đó ra sẽ nhiều phải như vào tại năm còn thì trên nhưng lại sau hay nên mà bị"
        " ông anh chúng theo rất nước đang do",
    },
    "cyrillic": {
        "be": "і ў на не з што у для як да гэта па ён са але яго быў якія або каб якая пра яны ад"
        " пры ужо толькі мы вы яна быць будзе былі таксама вельмі іх калі ці за які дзе бо"
        " гэты",
        "bg": "на и в за се да от не с са че по е си това като до при който към но която които има"
        " или след той бяха обаче тя само беше със ще ни през бъде още между също все аз няма"
        " ли може ги повече така те във какво защото ми бил тази този му",
        "kk": "және бұл мен үшін бар деп бір де да осы болды болып сол емес ол жоқ туралы екен"
        " кейін өз қазақстан керек біз сондай бойынша оның дейін ғана жыл бірақ",
        "mk": "на и во да се од за не со ќе ги го што е ја но или како дека по беше има ни кој која"
        " кои ова тој сум сме биде само му најмногу повеќе нема исто при додека меѓу овој оваа"
        " сѐ многу кога",
        "ru": "потому тех пор каждый лишь лет люди тоже сейчас и в не на что с он по это к но как"
        " из у за то от для так же его все а бы о было только быть который если ее мы когда"
        " уже или еще был они вы до я была при может также после мне есть были этого чтобы нет"
        " во их где со того даже будет очень которые под сказал этом тем себя нас ещё её об"
        " этот которая можно",
        "sr": "и је у на се да за су од који а с што о из ће као би не то али која које по сам није"
        " до само све како ли или када јер још више после било био била смо бити већ него може"
        " према ово такође тако година године каже ми са без",
        "uk": "й цей ця цього того час бо тому хто і в на не що з у до та за як це але від для про"
        " його він є так по був який також або було вже які яка після при вони ми буде щоб"
        " бути під ще її якщо через може їх були ви тільки коли нас я із україни те вона де",
    },
    "arabic": {
        "ar": "في من على إلى أن التي الذي عن هذا هذه مع لا ما كان بعد كما قال بين أو حتى ذلك لم قد"
        " كل هو هي كانت غير خلال إن عند أي منذ حيث لكن وقد وفي ومن ولا أنه يتم له هناك",
        "fa": "و در به از که این را با است برای آن یک خود تا بر شده هم می نیز اما شد کرد باید بود"
        " ها های او دو پس هر پیش کرده آنها دارد ما ای چه شود کند وی بی اگر بوده همه",
        "ur": "کے کی میں ہے اور سے کا کو اس نے کہ ہیں پر یہ بھی ایک نہیں کر تھا لئے لیے کیا وہ ہو"
        " گیا تو ان تھے تھی جو ہوئے گی گے ہی یا ساتھ بعد رہے رہا کہا دیا ہوا جس",
    },
    "devanagari": {
        "hi": "के में की है और से का को पर इस कि ने यह हैं एक भी नहीं कर हो गया था तो ही लिए जो वह"
        " या थी कहा अपने साथ रहे बाद करने थे हुए किया जा दिया उन रहा गए मैं हम अब कुछ तक",
        "mr": "आणि आहे या च हे ते की तर मध्ये नाही आहेत होते होता केली केले एक असे मी त्या ही तो"
        " त्यांनी काही झाली झाले करून म्हणून आपल्या ला पण यांनी मात्र किंवा होती साठी येथे",
        "ne": "र को छ मा पनि गर्न हो भने छन् गरेको एक लागि यो तथा भएको थियो गरी हुने गर्ने छैन हुन्"
        " तर भन्ने उनले बाट लाई आफ्नो भएका ले रहेको यस अब गरिएको",
    },
}
