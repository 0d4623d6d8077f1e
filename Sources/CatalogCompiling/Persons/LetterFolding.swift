/// The letters behind letters: what looks like a Latin letter, or is one with something on it, is taken for that one.
///
/// A name is folded as the texts are in which it is looked for, so a name in another alphabet finds itself all the same.
enum LetterFolding {
    /// The small letter that a letter above Latin-1 stands for; none where it stands for itself.
    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x100...0x24F: letter(extended, scalar.value - 0x100)
        case 0x1E00...0x1EFF: letter(additional, scalar.value - 0x1E00)
        case 0x370...0x52F, 0x600...0x6FF, 0x1D00...0x1D22, 0x262...0x29F, 0x2100...0x214F, 0xA730:
            lookalikes[scalar]
        case 0x249C...0x24B5: latin(scalar.value - 0x249C)
        case 0x24B6...0x24E9: latin((scalar.value - 0x24B6) % 26)
        case 0xFF21...0xFF3A: latin(scalar.value - 0xFF21)
        case 0xFF41...0xFF5A: latin(scalar.value - 0xFF41)
        // Thirteen alphabets of formulas, each of capital and small letters.
        case 0x1D400...0x1D6A3: latin((scalar.value - 0x1D400) % 26)
        case 0x1F110...0x1F129: latin(scalar.value - 0x1F110)
        case 0x1F130...0x1F149: latin(scalar.value - 0x1F130)
        case 0x1F150...0x1F169: latin(scalar.value - 0x1F150)
        case 0x1F170...0x1F189: latin(scalar.value - 0x1F170)
        default: nil
        }
    }

    private static func latin(_ index: UInt32) -> Unicode.Scalar? { Unicode.Scalar(0x61 + index) }

    private static func letter(_ table: [UInt8], _ index: UInt32) -> Unicode.Scalar? {
        let letter = table[Int(index)]
        return letter == UInt8(ascii: ".") ? nil : Unicode.Scalar(letter)
    }

    /// U+0100 to U+024F, a full stop for each that is not one letter with something on it.
    private static let extended = Array(
        ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll."
            + ".llnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + "bb.....ccdd......ffg....kkl..nnooo..pp.....ttttuu.vyyzz........."
            + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
            + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" + "................").utf8)

    /// U+1E00 to U+1EFF.
    private static let additional = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
            + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
            + "wwwwwwwwwwxxxxyyzzzzzzhtwy....s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)

    /// Pairs of a letter and the one it looks like or is written for: Cyrillic, Greek, small capitals, letters of formulas
    /// that stand elsewhere, and the two keyboards for Arabic and Persian.
    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs =
            "аaАaвbВbеeЕeкkКkмmМmнhНhоoОoрpРpсcСcтtТtуyУyхxХxіiІiјjЈjѕsЅsһhҺhԁdԀdԛqԚqԝwԜw"
            + "αaΑaβbΒbεeΕeζzΖzηhΗhιiΙiκkΚkμmΜmνvΝvοoΟoρpΡpτtΤtυuΥuχxΧx"
            + "ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrᴛtᴜuᴠvᴡwʏyᴢz"
            + "ℎhℬbℰeℱfℋhℐiℒlℳmℛrℯeℊgℴoℭcℌhℑiℜrℨzℂcℍhℕnℙpℚqℝrℤzK" + "k"
            + "یيىيکكأاإاآاةه"
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        var rest = Array(pairs.unicodeScalars)[...]
        while let letter = rest.popFirst(), let meant = rest.popFirst() { table[letter] = meant }
        return table
    }()
}
