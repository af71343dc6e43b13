"""Words before and between names: "by Jo Doe and Ann Roe"."""

import re

BY = "by|von|par|por|di|door|av|af|przez"
AND = "and|und|et|y|e|og|och|en|&"
BETWEEN_NAMES = re.compile(rf",? (?:{AND}) |[,;] ")
