/// The English words that tell a private fact about a person; `PrivateWords` says how they are read.
enum EnglishPrivateWords {
    static let text =
        facts + """

            link state: is, was, became, become, becomes, be, been, being, remains, turned, feels, got, went, gone, isn t, wasn t
            link having: has, had, have, having, got, gets, get, suffers, suffered, suffering, suffers from, suffered from, \
            suffering from, diagnosed with, living with, lives with, struggles with, struggled with, battles, battling, \
            fights, fighting, recovering from, treated for, in treatment for, tested positive for, going through, \
            goes through, went through, because of, receives, received, receiving, hasn t
            contracted: he s, she s
            person: he, she
            one of: one|two of our|my|the|his|her|these
            role: chair, chairman, chairwoman, chairperson, treasurer, secretary, leader, coach, trainer, instructor, cook, \
            chef, driver, neighbour, neighbor, contact person, teacher, caretaker, volunteer, friend, colleague, boy, girl, \
            man, woman, student, pupil, mentor, coordinator, interpreter, cashier, guard, conductor, son, daughter, \
            husband, wife, brother, sister, mother, father, mum, dad, parents, boyfriend, girlfriend, uncle, aunt, \
            grandmother, grandfather, cousin, organiser, organizer, host, goalkeeper, referee, choirmaster, nephew, niece, \
            board member, team leader, couple, teenager, roommate, flatmate, landlord, sons, daughters, children
            determiner: the, our, my, his, her, their, this, that
            possessive: s
            possessor: his, her
            family: family, mr, mrs, ms
            someone: you, we, i, they, nobody, somebody, someone, anyone, anybody, everyone, everybody, people, those, \
            many, some, members, women, men, volunteers, association, club, municipality, group, families, adults, \
            refugees, newcomers, residents, it, few, others, none, whoever, anyone, team
            preposition: of, with, to, for, at, in, on, from, by, about, near, like, into, under, over, \
            among, between, through, without, against, around, during, as, than
            relative: who, which
            conjunction: and, but, or
            condition: if, when, whether, unless, should_you, whenever, in_case, while
            modal: must, may, might, should, can, cannot, could, shall, would
            filler: not, just, only, now, also, very, always, never, still, recently, sadly, once, formerly, already, \
            finally, again, a, an, the, severe, severely, serious, seriously, bad, badly, mild, chronic, chronically, \
            big, deep, deeply, heavy, heavily, large, huge, former, recovering, devout, practising, practicing, strict, \
            active, currently, really, actually, quite, rather, all, both, long, ever, last, personally, suddenly, \
            unfortunately, apparently, openly, secretly, advanced, early, late, new, his, her, lately, twice, even, newly, \
            too, lapsed, proud, registered, lifelong, first, since, after, before, because, last, today, at_the_moment, for_now
            office: priest, priests, vicar, nun, nurse, minister, church, aid, association, school, chaplain, congregation, \
            bishop, hospital, choir, community, centre, center, music, names, name, art, culture, holiday, group, network, \
            families, family, and_other, services, charity, organisation, organization, club, leader, scholar
            """

    private static let facts = """
        belief state: muslim, christian, jew, jewish, hindu, buddhist, atheist, catholic, protestant, orthodox christian, \
        sikh, shia, sunni, shiite, yazidi, mormon, quaker, adventist, baptist, believer, religious, convert, agnostic, pentecostal, \
        communist, socialist, conservative, social democrat, nazi, islamist, salafist, jehovah s witness, \
        member of the|a|an trade|labour|labor union|party|congregation|mosque, trade unionist, union member, party member, \
        member of the|a union|party|congregation|mosque|church|socialists|communists|conservatives|liberals|greens, \
        member of the social|danish|red|liberal|conservative|socialist|green democrats|people|green|alliance|party, \
        member of venstre|enhedslisten|3f|foa|hk, active in the|a|his|her union|party|congregation|mosque, \
        a tory, a marxist, converted, atheists, devout, wears a|the headscarf|hijab|veil
        belief verb: votes for, voted for, believes in god|allah|jesus, does not believe in, converted to|from, \
        prays five, goes to church|mosque|synagogue, goes to the mosque|synagogue, wears a|the headscarf|hijab|veil|niqab, \
        does not fast, left the faith|church|party|union, lost his|her faith, joined the union|party, campaigns for the
        health state: ill, sick, seriously ill, mentally ill, terminally ill, unwell, depressed, pregnant, expecting, demented, autistic, \
        alcoholic, addict, addicted, bipolar, schizophrenic, psychotic, epileptic, diabetic, disabled, paralysed, \
        paralyzed, blind, deaf, hiv positive, infertile, suicidal, traumatised, traumatized, burnt out, burned out, \
        in hospital, hospitalised, hospitalized, in a wheelchair, in therapy, in rehab, in a coma, in remission, \
        on sick leave, on medication, on antidepressants, on dialysis, on methadone, off sick, on drugs, on the waiting, \
        brain damaged, anorexic, overweight, obese, dyslexic, drug user, drug addict, cancer patient, a patient at, \
        having a baby, having an operation, having surgery, operated, stressed, being treated, undergoing, sectioned, dying
        health having: diabetes, cancer, breast cancer, lung cancer, prostate cancer, skin cancer, leukaemia, leukemia, adhd, add, autism, \
        asperger, aspergers, ptsd, depression, anxiety, stress, epilepsy, arthritis, rheumatism, migraine, migraines, \
        dementia, alzheimer, alzheimers, parkinson, parkinsons, multiple sclerosis, stroke, heart attack, heart condition, \
        heart disease, concussion, asthma, copd, hiv, aids, hepatitis, tuberculosis, anorexia, bulimia, eating disorder, \
        schizophrenia, psychosis, trauma, flashbacks, nightmares, panic attacks, drinking problem, drug problem, \
        alcohol problem, addiction, diagnosis, illness, disease, disability, mental illness, bad back|heart|knee|hip, trouble|problems with his|her|the back|heart|knee|hip|stomach|nerves|health|memory|neck, \
        broken leg|arm|hip|wrist, abortion, miscarriage, miscarriages, back|hip|knee|heart|brain surgery, surgery, operation, \
        a|an operation, tumour, tumor, brain tumour|tumor, breakdown, nervous breakdown, blood clot, high blood, \
        low blood, kidney failure, suicidal thoughts, tried to kill, bipolar disorder, personality disorder, \
        learning disability, problem with alcohol|drugs|drink, allergy, infection, chemotherapy, chemo, stopped drinking
        health verb: suffers from, suffered from, is expecting, takes antidepressants|medication|methadone|drugs|sleeping, \
        drinks too, drank too, uses a wheelchair, sees a psychiatrist|psychologist|therapist, gave birth, broke his|her, \
        tried to kill, attempted suicide, harms himself|herself, had surgery, was admitted to, diagnosed with, \
        recovering from, undergoing, smokes cannabis|hash, lost the baby|a_baby, hears voices, died of, is due in, \
        was treated for, takes a pill, in and out of hospital
        crime state: convicted, arrested, jailed, imprisoned, suspected, charged with, accused, deported, \
        homeless, undocumented, criminal, thief, burglar, drug dealer, prostitute, ex convict, gang member, sentenced, \
        in prison|jail|custody, on probation|parole|remand|bail, on trial, out on bail, under arrest|suspicion, \
        under investigation, wanted by, known to the police, an illegal, in the country illegally, here illegally, \
        caught stealing|shoplifting|with|driving, released from prison|jail, in detention, in a deportation, in trouble with, \
        facing|awaiting deportation|trial, refused asylum, denied asylum, reported to the police, violent, abusive, in a gang, living rough
        crime having: criminal record|conviction|past, police record, conviction, convictions, prison sentence, suspended sentence, \
        served time, spent time|years|months in prison|jail, been in|to prison|jail, been to prison, done time, \
        residence permit refused|revoked, no residence|papers, no residence permit, no papers, case with the|social, \
        case against, case pending, a case in court, asylum case, asylum refused|rejected, restraining order, stolen, \
        lost his|her licence|license, been caught, entry ban, a fine for, fine for, no legal, ankle tag
        crime verb: was convicted, spent years|time|months|a|two|three|four|five in|year|years|months|prison, served time|a|two|three|five|years, stole, steals, \
        lost his|her|the licence|license, sold drugs|cannabis|hash, sells drugs|cannabis|hash, deals drugs, asylum application|claim was, \
        asylum application|claim has, was refused asylum, may be|will_be deported|arrested, lives rough, sleeps rough, \
        sleeps on the street, drives without, beat up, robbed, went to prison|jail, was reported to, hit a man|woman, is wanted by, \
        committed, works illegally, overstayed, has to leave the country, must leave the country, took money from
        family state: divorced, separated, widowed, widower, widow, single mother|father|parent|mum|dad, gay, lesbian, bisexual, \
        transgender, homosexual, queer, unfaithful, in foster care, in care, in a|the women|refuge|shelter, childless, \
        forced to marry, forced into, taken into care, abandoned, disowned, cheating on, an orphan, orphan, adopted, \
        getting a divorce|divorced, getting divorced, estranged, estranged from, beaten, raped, abused, \
        a victim of, victim of domestic|abuse|violence|trafficking, being beaten, not married, having an affair, pregnant by, leaving her|his
        family having: divorce, custody case|battle, custody, affair, not seen his|her, never seen his|her, lost his|her wife|husband|son|daughter|child, \
        no contact with, left his|her wife|husband|family, violent husband|wife|father|partner|boyfriend|ex, abusive husband|wife|partner, \
        children taken|removed, children in care, marriage problems, lost custody, forced marriage, broken with his|her, \
        not told his|her family, no family, run away, run away from, a lover, separated from, foster child|children, trouble at home
        family verb: beats|hits|threatens|threatened|hit|beat her|him|his|their|them|the, lives|lived in a women|shelter|refuge|crisis, \
        lives|lived at a women|shelter|refuge, want|wants to marry, ran away, run away from, left her|his|him husband|wife|family, left her, left him, \
        lost her|his husband|wife|son|daughter|child|baby, fled from her|his, fled her|his, may not see, is not allowed to see, does not see his|her, \
        does not speak to his|her, cheats on, cheated on, is being forced, split up, broke up, abused, walked out on, kicked out, \
        keeps her locked, was forced to marry, lives apart, lives separately, moved out, is getting divorced
        money state: bankrupt, broke, penniless, poor, unemployed, jobless, insolvent, in debt, in arrears, deep in debt, \
        on benefits|welfare|disability|unemployment|sickness|social|cash|income, on the dole, on early retirement, evicted, \
        behind with, out of work|money, being evicted, blacklisted, in financial, heavily indebted, a gambler, addicted to gambling, \
        fired, sacked, made redundant, living on benefits|welfare|social|unemployment, struggling financially, short of money, about to lose
        money having: debt, debts, gambling debts, tax debt, no money, not enough money, money problems|troubles|worries, money trouble, \
        financial problems|difficulties|trouble, bad credit, low income, high income, salary of, income of, wage of, arrears, \
        disability pension|benefit|allowance, unemployment benefit|benefits, housing benefit|benefits, sickness benefit|benefits, \
        welfare benefits|payments, social benefits|security, cash benefit|benefits|assistance, child benefit, help with rent|the|his|her rent, \
        rent arrears, not paid, mortgage arrears, lost his|her job|flat|home, welfare, benefits, borrowed money, income support
        money verb: owes, owed, earns kroner|kr|dkk|euro, earned kroner|kr|dkk, makes kroner|kr|dkk, lives|lived on benefits|welfare|unemployment|disability|social|cash|sickness|his|her, \
        lives|lived off benefits|welfare, cannot|can_not afford, can t afford, could not afford, cannot pay, could not pay, went bankrupt, \
        has no money, is paid by the, borrowed money, borrows money, gambles, gambled away, lost all his|her, lost his|her job|flat|home|savings, \
        was evicted, gets by on, claims benefits|welfare|unemployment, draws benefits, has not paid, did not pay, does not pay
        """
}
