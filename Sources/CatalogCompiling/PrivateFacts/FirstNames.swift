/// First names that people in a Danish town have, by which a sentence is known to be about somebody.
enum FirstNames {
    static let text = """
        name: Abdi, Abdirahman, Abdul, Abdullah, Abeba, Abel, Adam, Adnan, Adriana, Agnes, Agnieszka, Ahmad, Ahmed, Aida, \
        Aisha, Akram, Aksel, Alaa, Albert, Aleksandra, Alexander, Alfred, Ali, Alice, Alma, Amal, Amalie, Amanda, \
        Amin, Amina, Amir, Amira, Anders, Andreas, Andrij, Ane, Anette, Anita, Anja, Ann, Anna, Annan, Anne, Annette, Anton, \
        Arash, Arif, Arne, Asha, Asger, Asmaa, Aster, Astrid, August, Aya, Ayan, Ayse, Aziz, Babak, Bashir, Behnaz, Bent, \
        Bente, Benjamin, Berit, Beyan, Bilal, Birgit, Birgitte, Birthe, Bjarne, Bodil, Bogdan, Brian, Britta, Burhan, \
        Camilla, Carl, Carsten, Caroline, Cecilie, Charlotte, Christian, Christina, Clara, Claus, Connie, Dagmar, Dalia, \
        Daniel, Danuta, Dariusz, David, Dawit, Deqa, Dina, Ditte, Dmytro, Dorte, Dorthe, Ebba, Ebbe, Edith, Eigil, Ejnar, \
        Elena, Elias, Elin, Elisabeth, Ella, Elsa, Else, Elsebeth, Elzbieta, Emil, Emilie, Emily, Emma, Erik, Erika, Ester, Esther, \
        Eva, Ewa, Fadi, Faisal, Farah, Farhad, Farid, Farida, Fariba, Faten, Fatemeh, Fatima, Fatma, Fatuma, Feven, Fie, \
        Filip, Finn, Flemming, Frank, Freja, Frida, Frode, Gebre, George, Gerda, Ghassan, Gitte, Gorm, Grethe, Gunnar, Haben, \
        Habiba, Hadi, Hafsa, Halima, Hamid, Hamza, Hana, Hanan, Hanna, Hanne, Hans, Harald, Hassan, Hatice, Hawa, Heba, \
        Heidi, Helen, Helena, Helene, Helga, Helle, Henning, Henriette, Henrik, Herluf, Hiba, Hiwot, Hodan, Holger, Hossein, \
        Huda, Hussein, Ibrahim, Ida, Idris, Ilham, Iman, Inge, Inger, Ingrid, Irina, Iryna, Isabella, Ismail, Ivan, Iwona, \
        Jacob, Jakob, James, Jamal, Jamila, Jan, Jane, Janne, Jasmin, Jean, Jeanette, Jens, Jeppe, Jesper, Jette, Joan, Johan, \
        Johanne, Johannes, John, Jonas, Jonathan, Jytte, Jolanta, Josefine, Julia, Julie, Kamal, Kaj, Karen, Karin, Karim, Karina, Karl, \
        Karoline, Karsten, Kasper, Katarzyna, Kateryna, Kathrine, Kenneth, Kerstin, Khadija, Khaled, Kidane, Kim, Kirsten, \
        Kirstine, Kjeld, Klaus, Knud, Kristian, Kristina, Kristine, Krystyna, Kurt, Laila, Lars, Lasse, Latifa, Laura, Lea, \
        Leif, Leila, Lena, Lene, Lidia, Lina, Linda, Line, Lis, Lisa, Lisbeth, Lise, Liv, Lone, Lotte, Louise, Lubna, Lucas, \
        Lucia, Ludmila, Luna, Lyudmyla, Mads, Magnus, Maha, Mahmoud, Mai, Maja, Malene, Malek, Malgorzata, Manal, Maren, \
        Margit, Margrethe, Maria, Mariam, Marianne, Marie, Marina, Mario, Martha, Martin, Marwa, Mary, Maryam, Mathias, \
        Mathilde, Mehmet, Mehran, Mette, Mia, Michael, Michal, Mikkel, Mina, Mogens, Mohamad, Mohamed, Mohammad, Mohammed, \
        Mohsen, Mona, Monika, Morten, Muhammad, Muhammed, Muna, Mustafa, Mykola, Nada, Nadia, Nadim, Nadja, Nahid, Najib, Nanna, \
        Nasrin, Nasser, Natalia, Natalie, Nataliia, Navid, Nawal, Negin, Nicolai, Niels, Nikolaj, Nina, Noah, Noor, Nora, Nour, Nuha, \
        Ola, Olaf, Ole, Oleg, Oleh, Olena, Olga, Oliver, Omar, Omid, Osama, Osman, Oskar, Otto, Palle, Parisa, Patrick, Paul, Pawel, \
        Peder, Pernille, Peter, Petra, Pia, Piotr, Poul, Preben, Rabia, Rafi, Rahel, Rahima, Rami, Ramin, Rana, Randi, Rania, Rasmus, \
        Rasha, Reem, Regitze, Reza, Rezan, Rikke, Rita, Robert, Robin, Rosa, Roya, Ruba, Ruth, Saad, Sabine, Sabrina, Sadia, Safa, \
        Sahar, Said, Saleh, Salim, Salma, Samar, Sami, Samir, Samira, Samuel, Sana, Sanaa, Sandra, Sanne, Sara, Sarah, Selam, \
        Selma, Semira, Senait, Sertac, Shadi, Shahla, Shirin, Signe, Sigrid, Silas, Simon, Sine, Sofia, Sofie, Sohail, Solveig, Sonja, \
        Stanislaw, Steen, Stefan, Sten, Stig, Stine, Sultan, Sumaya, Susan, Susanne, Sven, Svend, Svitlana, Tamara, Tamer, Tanja, \
        Tarek, Tariq, Tekla, Tesfay, Tetiana, Thea, Theis, Thomas, Tina, Tine, Tobias, Tom, Tomasz, Torben, Tove, Trine, Troels, \
        Tsehay, Turid, Ulla, Ulrik, Umar, Valdemar, Vera, Vibeke, Victor, Viggo, Viktor, Viktoria, Viola, Vivi, Volodymyr, Wafa, \
        Walid, Werner, William, Willy, Wioletta, Yasin, Yasmin, Yasmina, Yasser, Yohannes, Yonas, Youssef, Yuliia, Yusra, Yusuf, \
        Zahra, Zainab, Zaki, Zaynab, Zeinab, Zeynab, Zeynep, Zohra, Åse, Søren, Jørgen, Jørn, Kjær, Øyvind, Åge, Tøger, Bjørn, Jürgen
        """
}
