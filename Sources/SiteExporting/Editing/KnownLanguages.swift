/// The languages whose names browsers know themselves, in Danish and in English (`Intl.DisplayNames`), as Chromium does.
///
/// It leaves out more of the data of Unicode (CLDR) than others do, and calls some languages by the name of a larger one.
/// What is not here gets its name from the site.
enum KnownLanguages {
    static let codes = Set(list.split(separator: " ").map(String.init))

    private static let list = """
        af ak am an ar as ast ay az be bg bm bn br bs ca ceb ckb co cs cy da de dv ee el en eo es et eu fa fi fil fo fr fy ga gd \
        gl gn gu ha haw he hi hr ht hu hy ia id ig ilo is it ja jv ka kk km kn ko kok ku ky la lb lg ln lo lt lv mai mg mi mk ml \
        mn mni mr ms mt my nb ne nl nn no nso ny oc om or pa pes pl prs ps pt qu rm ro ru rw sa sd si sk sl sm sn so sq sr st su \
        sv sw ta te tg th ti tk tn to tr ts tt ug uk ur uz vi wa wo xh yi yo yue zh zu
        """
}
