/// Words that people type and that say nothing of what they look for, by language.
enum StopWords {
    static let lists: [String: String] = [
        "da": """
        af alt at da de deres den der det dette dig din dine dit dog du efter ej eller en end er et for fra få får gerne \
        gør ham han har have havde hen hende her hos hun hvad hvem hver hvilken hvilke hvis hvor hvordan hvornår i ikke ind \
        ja jeg jer kan kom kommer kunne lige man med meget mellem men mig min mine mit må nej ned noget nogen nogle nu når og \
        også om op os over på sig sin sine sit skal skulle som så ud under var ved vi vil ville vores være var været til \
        søge søger finde find mangler brug brugt sker ske foregår fik bliver
        """,
        "en": """
        a about all am an and any are as at be by can could do does for from get has have he her him his how i if in into is \
        it its me my near not of on one or our she so some somewhere something that the their them there they this to us was \
        we what when where which who will with would you your want need looking find feel am happens happening fix
        """,
        "ar": """
        من في على إلى الى عن مع هذا هذه ذلك التي الذي هل ما ماذا متى أين اين كيف كم أنا انا نحن هو هي هم أو او و ثم أن ان كان \
        يكون عند لي لك له لها لنا أريد اريد أحتاج أبحث يوجد هناك كل أي بعد قبل
        """,
        "uk": """
        а але в від де до для є з за і із й як який яка яке які коли ко на не ні о об по про та те ти то у що щоб це цей я ми \
        ви він вона вони мені мене мій моя моє мої хочу потрібно потрібна можна чи бути шукаю треба
        """,
        "fa": """
        از با به برای در را که این آن تا و یا هم من ما شما او است هست هستم می کجا کی چه چی چگونه چطور خود هر یک دارم داریم \
        می‌خواهم لازم باید
        """,
        "ti": """
        ኣብ ናይ ካብ ምስ እዩ እያ እዮም እቲ እታ ነቲ ነታ ን ብ እንታይ ኣበይ መዓስ ከመይ ኣነ ንሕና ንስኻ ከም ድማ ወይ እሞ ግን ኣሎ ኣሎኒ እደሊ የድልየኒ
        """,
    ]
}
