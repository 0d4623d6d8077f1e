/// The Danish words that tell a private fact about a person; `PrivateWords` says how they are read.
enum DanishPrivateWords {
    static let text =
        facts + """

            link state: er, var, blev, bliver, blive, blevet, været, være, føler sig
            link having: har, havde, haft, have, fik, får, fået, få, lider af, led af, døjer med, døjede med, \
            kæmper med, kæmpede med, diagnosticeret med, ramt af, plaget af, plages af, fejler, fejlede, lever med, \
            behandles for, behandlet for, i behandling for, smittet med, på grund af
            one of: en|et|to af de|vores|mine|deltagerne|medlemmerne|kursisterne|eleverne|lærerne|drengene|pigerne, \
            en|et|to af mændene|kvinderne|mødrene|fædrene|de_frivillige|beboerne|børnene|naboerne
            person: han, hun, \
            formanden, forkvinden, næstformanden, kassereren, sekretæren, lederen, træneren, instruktøren, kokken, \
            chaufføren, naboen, genboen, kontaktpersonen, netværkspersonen, drengen, pigen, manden, kvinden, vagten, \
            tovholderen, koordinatoren, frivilligkoordinatoren, læreren, underviseren, sagsbehandleren, viceværten, \
            eleven, kursisten, mentoren, veninden, kæresten, dirigenten, pedellen, korlederen, holdlederen, konen, \
            moren, faren, sønnen, datteren, broren, søsteren, bestyrelsesmedlemmet, familiefaren
            role: formand, forkvinde, næstformand, kasserer, sekretær, leder, træner, instruktør, kok, chauffør, nabo, \
            genbo, overbo, underbo, kontaktperson, netværksperson, frivillig, frivillige, ven, veninde, kollega, lærer, \
            elev, kursist, tolk, mand, kone, søn, datter, bror, søster, mor, far, moster, faster, onkel, bedstemor, \
            bedstefar, kæreste, svoger, svigermor, forældre, børn, barn, drenge, piger, dreng, pige, kvinde, vicevært, \
            tovholder, koordinator, medarbejder, dirigent, mentor, vagt, bestyrelsesmedlem, sønner, døtre, mænd, teenager
            determiner: vores, min, mit, mine, hans, hendes, deres, sin, sit, sine, den
            possessor: hans, hendes
            family: familien, ægteparret, parret, fru, hr
            someone: du, vi, man, jeg, ingen, nogen, nogle, alle, mange, folk, mennesker, foreningen, klubben, kommunen, \
            børn, kvinder, mænd, unge, ældre, familier, personer, gruppen, holdet, enhver, de, flere, andre, deltagere, \
            beboere, brugere, gæster, borgere, flygtninge, elever, frivillige
            preposition: af, på, i, til, for, fra, med, hos, ved, om, over, under, mod, uden, mellem, blandt, \
            gennem, igennem, omkring, bag, foran, sammen_med
            relative: der, som
            conjunction: og, men, eller
            condition: hvis, når, hvornår, medmindre, ifald, såfremt, om_nogen
            modal: skal, må, kan, bør, skulle, måtte, burde
            filler: at, ikke, lige, nu, også, selv, meget, altid, aldrig, stadig, først, desværre, netop, nylig, for_nylig, \
            tidligere, engang, lidt, ret, ganske, jo, måske, både, allerede, endelig, igen, længe, en, et, svær, svært, \
            stor, store, dyb, kronisk, alvorlig, alvorligt, slem, mild, let, aktiv, egentlig, faktisk, vist, snart, så, \
            derfor, pludselig, akut, dårlig, dårligt, personligt, helt, ny, i_går, i_dag, for_tiden, i_år, siden, efter, før, mens, fordi, nyligt, i_øjeblikket, i_foråret, sidste
            office: præst, præster, sygeplejerske, forening, menighed, kirke, skole, minister, sogn, højskole, gruppe, \
            netværk, efterskole, friskole, spejder, spejdere, kor, højtid, nødhjælp, hospital
            """

    private static let facts = """
        belief state: muslim, kristen, jøde, hindu, buddhist, ateist, katolik, protestant, ortodoks, sikh, shiamuslim, \
        sunnimuslim, shiit, sunni, yazidi, yezidi, mormon, kvæker, adventist, baptist, troende, religiøs, konvertit, kommunist, \
        socialist, socialdemokrat, venstremand, nazist, islamist, salafist, jehovas vidne, konverteret, ikke døbt, \
        medlem af fagforeningen|fagforening|hk|3f|foa|dlf|krifa|metal, frafalden, agnostiker, ikke troende, \
        tillidsmand for, strengt troende, medlem af et|en parti|moské|menighed, medlem af moskeen|folkekirken|partiet, \
        medlem|aktiv|aktivt|kandidat|partimedlem af|i|for socialdemokratiet|venstre|enhedslisten|sf|partiet|moderaterne, \
        medlem|aktiv|aktivt|partimedlem af|i|for dansk_folkeparti|liberal_alliance|det_radikale|de_radikale|de_konservative, \
        opstillet for socialdemokratiet|venstre|enhedslisten|sf|moderaterne|dansk_folkeparti, aktiv|medlem i|af fagforeningen, \
        meldt ud|ind af|i folkekirken|fagforeningen|partiet
        belief verb: stemmer på, stemte på, stemmer på, tror på gud|allah|jesus, tror ikke på gud|allah, konverterede, \
        beder fem|tre gange, beder hver dag, går i moske|moskeen|kirke|synagoge, går med|bærer tørklæde|slør|niqab|hijab, \
        konverteret til, konverteret fra, holder ikke ramadan, faster ikke, har skiftet tro, har mistet troen
        health state: syg, alvorligt syg, sygemeldt, gravid, dement, autist, autistisk, alkoholiker, narkoman, misbruger, \
        stofmisbruger, alkoholafhængig, stofafhængig, pillemisbruger, deprimeret, psykotisk, psykisk syg, \
        sindslidende, skizofren, bipolar, maniodepressiv, epileptiker, diabetiker, sukkersyg, kræftsyg, kræftpatient, \
        psykisk sårbar, hjerteopereret, blind, døv, døvblind, handicappet, lam, lammet, hiv positiv, hiv smittet, \
        indlagt, opereret, udbrændt, traumatiseret, selvmordstruet, senhjerneskadet, hjerneskadet, i terapi, \
        i behandling, på antabus, på medicin, på afvænning, i kemoterapi, i kemo, døende, terminal, afhængig af, \
        kronisk syg, langtidssyg, sengeliggende, stresset, stressramt, kræftramt, ordblind, udviklingshæmmet, \
        kørestolsbruger, steril, diagnosticeret, overvægtig, anorektiker, tørlagt
        health having: diabetes, sukkersyge, kræft, brystkræft, lungekræft, prostatakræft, tarmkræft, leukæmi, adhd, add, \
        autisme, asperger, aspergers, ptsd, depression, depressioner, fødselsdepression, angst, socialangst, stress, \
        epilepsi, gigt, leddegigt, slidgigt, migræne, demens, alzheimers, alzheimer, parkinson, parkinsons, sclerose, \
        dissemineret sclerose, blodprop, blodpropper, hjerneblødning, hjernerystelse, kol, astma, hiv, aids, hepatitis, \
        tuberkulose, anoreksi, bulimi, spiseforstyrrelse, skizofreni, psykose, psykoser, traumer, traume, misbrug, \
        alkoholmisbrug, stofmisbrug, alkoholproblemer, alkoholproblem, diagnose, sygdom, sygdommen, psykisk sygdom, \
        ryg|hjerte|helbred|knæ|mave|nerver|hofte, ondt i, problemer med ryg|ryggen|hjertet|knæet|maven|nerverne|helbredet|nakken|søvnen|hukommelsen|alkohol|stoffer,  brækket, abort, aborter, tabt et barn, selvmordstanker, \
        selvmordsforsøg, handicap, hjertefejl, hjertestop, hjerteanfald, slagtilfælde, tourettes, tourette, personlighedsforstyrrelse, \
        knude i, svulst, hjernesvulst, lungebetændelse, blodtryk, forhøjet blodtryk, nyresvigt, søvnproblemer, \
        mareridt, flashbacks, nervesammenbrud, sammenbrud, overgangsalder, allergi, psoriasis, stofskiftesygdom
        health verb: venter barn, venter sit, venter sig, venter tvillinger, går til|hos psykolog|psykiater, tager medicin, \
        går til kontrol|dialyse|kemo, tager antidepressiv|antidepressive|lykkepiller|metadon|sovepiller, drikker for, \
        drak for, drikker ikke mere, ligger på hospitalet|sygehuset, blev indlagt, blev opereret, indlagt på|med, \
        opereret i|for, brækkede, fik|fået konstateret, har forsøgt selvmord, forsøgte selvmord, skader sig, \
        sidder i kørestol, kom til skade, hører stemmer, er ikke rask, lige fået barn, sygemeldt med, døde af, \
        drukket i, i medicinsk behandling, ryger hash, tager stoffer, tager kokain
        crime state: straffet, dømt, kriminel, anholdt, arresteret, fængslet, varetægtsfængslet, sigtet, tiltalt, mistænkt, \
        anmeldt, udvist, hjemløs, prostitueret, prøveløsladt, bandemedlem, hjemsendt, efterlyst, illegal, \
        papirløs, på tålt ophold, på prøveløsladelse, i fængsel, under mistanke, uden opholdstilladelse|papirer, \
        illegalt i, ulovligt i, på herberg, på gaden, rockere, rocker, hustruvoldelig, voldelig, på fri fod
        crime having: dom, fængselsdom, voldsdom, betinget dom, straffesag, børnesag, familiesag, asylsag, udvisningssag, \
        sag i|hos kommunen|retten|familieretshuset|statsforvaltningen|kriminalforsorgen, sag kørende, plettet straffeattest, \
        afslag på asyl|opholdstilladelse|familiesammenføring|humanitært, siddet i fængsel, været i fængsel, siddet inde, \
        ingen opholdstilladelse, ikke opholdstilladelse, indrejseforbud, stjålet, mistet kørekortet, polititilhold, \
        tilhold, fodlænke, anmærkninger på, ren straffeattest, afsonet, bøde for, begået, taget af kassen, \
        været i kommunens, siddet i varetægt
        crime verb: sad|sidder i fængsel|fængslet|arresten|varetægt, sidder inde, sad inde, afsoner, afsonede, stjal, stjæler, \
        mistede kørekortet|opholdstilladelsen, mistet opholdstilladelsen, fik afslag på, venter på at blive sendt|udvist|hjemsendt, \
        solgte|sælger hash|stoffer|narko, kører uden kørekort, bor|boede på herberg|gaden|udrejsecenter|udrejsecentret, \
        begik, tog af kassen, skal for|i retten|fængsel, skal afsone, skal udvises, skal forlade landet, \
        tidligere straffet, dømt for, tævede, er kendt af politiet, kendt af politiet, arbejder sort
        family state: skilt, fraskilt, separeret, enkemand, enke, enlig mor|far|forælder|forsørger, alenemor, alenefar, \
        tvangsgift, anbragt, tvangsanbragt, tvangsfjernet, homoseksuel, lesbisk, bøsse, biseksuel, transkønnet, homo, \
        flygtet fra sin|hendes|hans mand|kone|familie|forældre, gået fra sin|hendes mand|kone|kæreste, \
        barnløs, i skilsmisse, utro, ved at blive|gå skilt|fra_hinanden, bortadopteret, adopteret, udstødt af, \
        slået op, i plejefamilie, på krisecenter, midt i en skilsmisse, gift med sin, gået under jorden, \
        ikke far|mor til, under samvær, bortført, offer for, udsat for vold
        family having: mistet sin|sit|sine mand|kone|søn|datter|barn|børn|mor|far, mistet forældremyndigheden|forældreretten, \
        forladt sin|sine, ikke set sin|sit|sine, aldrig set sin|sit|sine, fået fjernet, fået børnene fjernet, \
        voldelig mand|kone|far|kæreste|ægtefælle|eksmand, samværssag, forældremyndighedssag, skilsmisse, skilsmissesag, \
        samvær med, brudt med familien|sin, børn uden_for, affære, elsker, problemer i ægteskabet, ingen kontakt til|med, \
        ikke kontakt til|med sin|sine, ikke talt med sin|sine, børn anbragt, plejebørn
        family verb: slår|slog|tæver|truer|banker hende|ham|sin|sit|sine|konen|børnene|dem, bor|boede på krisecenter|kvindekrisecenter|krisecentret, \
        bor alene med, vil gifte, giftes mod, gifte hende|ham bort, blev skilt, ligger i skilsmisse, lå i skilsmisse, forlod sin|hende|ham, mistede sin|sit mand|kone|søn|datter|barn, \
        stak af fra|hjemmefra, løb hjemmefra, stukket af fra|hjemmefra, må ikke se sine|sin, ser ikke sine|sin, skal skilles, \
        vil skilles, flygtede fra sin|sine|hans|hendes, lever adskilt, holder hende indespærret, er ikke gift, har ikke fortalt familien, \
        sovet på sofaen, tvang hende|ham
        money state: fyret fra, konkurs, personligt konkurs, gået konkurs, forgældet, fattig, arbejdsløs, insolvent, ruineret, fyret, \
        afskediget, i gæld, i rki, registreret i rki, i ribers, på kontanthjælp|dagpenge|førtidspension|sygedagpenge|integrationsydelse, \
        på overførselsindkomst|hjemsendelsesydelse|bistandshjælp|uddannelseshjælp|ressourceforløb|ledighedsydelse|seniorpension, \
        kontanthjælpsmodtager, førtidspensionist, langtidsledig, bagud med, ludoman, i økonomiske, \
        under gældssanering, på selvforsørgelses, uden indtægt|indkomst|penge
        money having: gæld, spillegæld, skattegæld, studiegæld, ikke råd, ingen råd, ikke længere råd, ingen penge, ikke penge, \
        restance, restancer, huslejerestance, økonomiske problemer, økonomi, pengeproblemer, kontanthjælp, dagpenge, \
        førtidspension, sygedagpenge, integrationsydelse, boligstøtte, boligsikring, overførselsindkomst, \
        hjemsendelsesydelse, uddannelseshjælp, kontanthjælpen, børnetilskud, hjælp til huslejen|husleje, gældssanering, \
        fradrag i, løn på, lav indkomst|løn, høj indkomst|løn, månedsløn på, betalingsstandsning, lånt penge, \
        ikke betalt, en indkomst, betalt af kommunen, betalingsanmærkninger, mistet sit arbejde, udlæg, forsørgelse af
        money verb: skylder, skyldte, tjener kr|kroner|penge, tjente kr|kroner, lever|levede af kontanthjælp|dagpenge|førtidspension|sin|bistandshjælp, \
        lever|levede af sygedagpenge|integrationsydelse|overførselsindkomst|uddannelseshjælp|boligstøtte, står i rki, \
        låner|lånte penge, spiller sine penge, mangler penge, kan|kunne ikke betale, har ikke betalt, gik konkurs, \
        fik fogeden, har fogeden, modtager|modtog kontanthjælp|dagpenge|førtidspension|boligstøtte|sygedagpenge|integrationsydelse, \
        betaler ikke, bliver smidt ud, sat ud af, blev sat ud
        """
}
