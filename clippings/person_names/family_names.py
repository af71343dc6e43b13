"""Common family names in languages in which they come first; they identify a person's name."""

import re

from clippings.languages.scripts import HAN, KANA

# Chinese, simplified and traditional; nine in ten people have one of these.
_CHINESE_FAMILIES = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇"
    "卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷"
    "钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢路岳"
    "齐齊梅莫庄莊辛管祝左涂谷祁时舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游裴席卫衛查屈鲍鮑覃霍翁隋甘景单單包柏宁寧柯"
    "阮桂闵連简簡巫"
)
# Japanese; about half the people have one of these.
_JAPANESE_FAMILIES = """
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村
斎藤 斉藤 齋藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤
村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村
中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田
増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保
佐野 野村 松尾 菊地 菊池 市川 杉本 古川 大西 島田 水野 桜井 高野 山内 吉川 西田 飯田 北村 久保田
安田 西川 本田 岩田 中田 服部 五十嵐 川口 樋口 福島 川崎 川上 田口 永井 中西 山中 吉村 荒木 小松
大橋 松岡 馬場 田辺 浜田 星野 黒田 大久保 尾崎 永田 熊谷 松村 野田 片山 矢野 松下 大島 須藤 小池
内藤 早川 成田 堀内 本間 望月 石原 岡崎 奥村 秋山 大谷 三宅 中井 西山 平田 大川 松永 宮田 荒井
土屋 田島 関口 森本 三好 内山 大石 平井 松原 関根 石橋 金田 坂口 栗原 森川 福井 小泉 川村 中原
大森 片岡 白石 奥田 神田 伊東 安部 松浦 榎本 藤岡 長尾 岸本 今村 野中 大竹 土井 植田 白井 小沢
北川 竹田 岡村 吉岡 浅野 飯塚 稲垣 森下 小倉 津田 根本 三木 水谷 戸田 岡野 長田 浅井 西尾 平山
角田 石塚 梅田 滝沢 河村 藤村 山根 大山 篠原 高島 黒木 桑原 柳田 徳田 児玉 飯島 宮川 高山 横田
大庭 松崎 藤沢 成瀬 杉田 三上 相馬 稲葉 谷川 西岡 江口 榊原 竹中 瀬戸 宮下 金井 深沢 渋谷 青山
荻野 杉浦 多田 村松 小野寺
"""
_VIETNAMESE_FAMILIES = (
    "Nguyễn Trần Phạm Hoàng Huỳnh Phan Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh Lê Vũ Võ"
)
_CHINESE = re.compile(
    rf"(?:欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|[{_CHINESE_FAMILIES}])[{HAN}]{{1,2}}"
    rf"|[{_CHINESE_FAMILIES}]{{2}}[{HAN}]{{2}}"
)
_JAPANESE = re.compile(rf"(?:{'|'.join(_JAPANESE_FAMILIES.split())})[ \u3000]?[{KANA}{HAN}]{{1,3}}")
_VIETNAMESE = frozenset(_VIETNAMESE_FAMILIES.split())


def is_chinese_name(name: str) -> bool:
    """Whether the text is a Chinese family name and one or two more characters."""
    return bool(_CHINESE.fullmatch(name))


def is_japanese_name(name: str) -> bool:
    """Whether the text is a Japanese family name and one to three more characters."""
    return bool(_JAPANESE.fullmatch(name))


def is_leading_family_name(word: str) -> bool:
    """Whether the word is a Vietnamese family name, with which full names begin."""
    return word in _VIETNAMESE
