extension Explanation {
    static let manyVanished = Explanation(
        what: Message(
            da: "Mere end en femtedel af de udgivne indgange forsvinder på én gang.",
            en: "More than a fifth of the published entries vanish at once."),
        why: Message(
            da: """
                Når en mappe ved en fejl er tømt, forsvinder aktiviteterne også i de kalendere, folk abonnerer på. Se efter, \
                om noget mangler. Er det meningen, er der intet at gøre: næste gang er de væk og tæller ikke med.
                """,
            en: """
                When a folder was emptied by mistake, activities vanish from the calendars that people subscribe to as well. See \
                whether anything is missing. If it is meant, there is nothing to do: next time they are gone and do not count.
                """),
        example: Example(
            .file, in: "content/pages/om.md",
            wrong: "---\ntitle: Det eneste, der er tilbage\n---",
            right: "---\ntitle: Om os\n---"))

    static let identityMissing = Explanation(
        what: Message(
            da: "Siden er flyttet til en anden adresse, uden at site.yml siger, hvad den hed først.",
            en: "The site has moved to another address, and site.yml does not say what it was called first."),
        why: Message(
            da: """
                Kalendere, feeds og andre sider kender hver indgang på et UUID, som er lavet af sidens adresse. Skifter det, får \
                alle abonnenter alt en gang til. Skriv den første adresse i identity, så bliver det, som det var.
                """,
            en: """
                Calendars, feeds and other sites know each entry by a UUID that is made of the address of the site. When it \
                changes, all subscribers get everything a second time. Write the first address in identity, and it stays as it was.
                """),
        example: Example(
            .fields, in: "content/site.yml",
            wrong: "base_url: https://nyt.fjordby.example/",
            right: "base_url: https://nyt.fjordby.example/\nidentity: https://fjordby.example/"))
}
