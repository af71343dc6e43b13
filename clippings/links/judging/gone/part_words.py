"""Words for parts that may be removed from an article that is still there.

To add a language: a line in lower case in the table; a space stands for a word boundary.
"""

from clippings.links.judging.page.word_tables import words

PARTS = words(
    """
 comment | comments were| comments on| comments have| photo | photos |photograph |photographs
picture| image | images | quote | quotes |quotation| lyrics
 names were| name was
 names of| a link | links |paragraph| map | chart | parts of | part of this
 in this article
in this post|in this piece|in this story| on this post|on this article|from this article
from this post
from this story
 bild | bilder |fotos | zitat| kommentar |kommentare wurden| absatz | absätze
abschnitt |passage|liedtext| der name | namen | teile | video
 une image|les images|l'image |citation |citations | commentaire |la vidéo|une vidéo|paroles
fotografía|imagen |imágenes | cita | citas | un comentario|comentarios |el vídeo
párrafo| letra de| una foto|immagine |immagini |citazion|un commento|commenti | paragrafo
fotografia | imagem | imagens |citação|comentário |trecho|parágrafo| foto's |afbeelding|citaat
 reactie | reacties | alinea|bilden |bilderna|bildet |bildene|billede|citat |citatet|sitat
kommentaren |kommentarer |stycke|avsnitt|valokuva|kuva |kuvat |kuvia |lainaus|kommentti |kommentteja
zdjęcie |zdjęcia |cytat|akapit|fotky|fotografie |obrázek|obrázky|obrázok
citát
komentář |komentáře |komentár | fotó | fotót |képet | képek|idézet|hozzászólás |imaginea
citatul|comentariu|fotografij|slika |slike |citata| фото |фотограф|снимк
картинк
цитат|комментарий |комментарии |абзац|фрагмент|коментар |світлин|зображен|φωτογραφία
φωτογραφίες|εικόν|σχόλιο |σχόλια |απόσπασμα|fotoğraf|görsel|alıntı| yorum|صورة|الصور |تعليق|اقتباس
عکس|تصویر|תמונה|תמונת|תמונות|תגובה|ציטוט|तस्वीर|टिप्पणी
写真は|写真を|写真が|画像|動画|引用|コメント|歌詞|一部|图片|圖片|照片|评论已|评论被|評論|引文|歌词
文中的
사진은|사진을|사진이|사진 |이미지|댓글|동영상|인용|일부|bức ảnh|hình ảnh|bình luận|foto |gambar
komentar|kutipan|รูป|ภาพ|ความคิดเห็น|imatge
"""
)
