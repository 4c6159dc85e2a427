namespace PreExhaust.Analysis;

/// <summary>The publications that rules cite; each stands here once.</summary>
internal static class Studies
{
    public static Study Aguiar2015 { get; } =
        new("aguiar-2015", "Aguiar et al. 2015, Eur J Appl Physiol 115:1589");

    public static Study Augustsson2003 { get; } =
        new("augustsson-2003", "Augustsson et al. 2003, J Strength Cond Res 17(2):411");

    public static Study BazValle2022 { get; } =
        new("baz-valle-2022", "Baz-Valle et al. 2022, J Hum Kinet 81:199");

    public static Study Behm2016 { get; } =
        new("behm-2016", "Behm et al. 2016, Appl Physiol Nutr Metab 41(1):1");

    public static Study Bell2022 { get; } =
        new("bell-2022", "Bell et al. 2022, Front Sports Act Living 4:1073223");

    public static Study Brennecke2009 { get; } =
        new("brennecke-2009", "Brennecke et al. 2009, J Strength Cond Res 23(7):1933");

    public static Study Burke2024 { get; } =
        new("burke-2024", "Burke et al. 2024, SportRxiv doi:10.51224/SRXIV.419");

    public static Study Clark2021 { get; } =
        new("clark-2021", "Clark et al. 2021, Eur J Appl Physiol 121:597");

    public static Study Coleman2024 { get; } =
        new("coleman-2024", "Coleman et al. 2024, PeerJ 12:e16777");

    public static Study Coswig2015 { get; } =
        new("coswig-2015", "Coswig et al. 2015, J Strength Cond Res 29(12):3399");

    public static Study Fisher2014 { get; } =
        new("fisher-2014", "Fisher et al. 2014, Appl Physiol Nutr Metab 39(11):1265");

    public static Study Gentil2007 { get; } =
        new("gentil-2007", "Gentil et al. 2007, J Strength Cond Res 21(4):1082");

    public static Study Golas2017 { get; } =
        new("golas-2017", "Golas et al. 2017, J Strength Cond Res 31(7):1919");

    public static Study GonzalezBadillo2016 { get; } =
        new("gonzalez-badillo-2016", "Gonzalez-Badillo et al. 2016, Int J Sports Med 37(4):295");

    public static Study Guarascio2016 { get; } =
        new("guarascio-2016", "Guarascio et al. 2016, J Exerc Sports Orthop 3(1):1");

    public static Study Hackett2017 { get; } =
        new("hackett-2017", "Hackett et al. 2017, J Strength Cond Res 31(8):2162");

    public static Study Impellizzeri2020 { get; } =
        new("impellizzeri-2020", "Impellizzeri et al. 2020, J Athl Train 55(9):893");

    public static Study Jukic2021 { get; } =
        new("jukic-2021", "Jukic et al. 2021, Physiol Behav 229:113283");

    public static Study Maia2014 { get; } =
        new("maia-2014", "Maia et al. 2014, J Strength Cond Res 28(9):2529");

    public static Study MoranNavarro2017 { get; } =
        new("moran-navarro-2017", "Moran-Navarro et al. 2017, Eur J Appl Physiol 117:2387");

    public static Study Nunes2021 { get; } =
        new("nunes-2021", "Nunes et al. 2021, Eur J Sport Sci 21(2):149");

    public static Study Nuzzo2024 { get; } =
        new("nuzzo-2024", "Nuzzo et al. 2024, Sports Med 54(2):303");

    public static Study Pelland2026 { get; } =
        new("pelland-2026", "Pelland et al. 2026, Sports Med 56(2):481");

    public static Study Ratamess2009 { get; } =
        new("ratamess-2009", "Ratamess et al. 2009, Med Sci Sports Exerc 41(3):687");

    public static Study Remmert2025 { get; } =
        new("remmert-2025", "Remmert et al. 2025, SportRxiv doi:10.51224/SRXIV.537");

    public static Study Robinson2024 { get; } =
        new("robinson-2024", "Robinson et al. 2024, Sports Med 54(9):2209");

    public static Study Rogerson2024 { get; } =
        new("rogerson-2024", "Rogerson et al. 2024, Sports Med Open 10:26");

    public static Study Senna2009 { get; } =
        new("senna-2009", "Senna et al. 2009, J Sports Sci Med 8:197");

    public static Study SforzoTouey1996 { get; } =
        new("sforzo-touey-1996", "Sforzo and Touey 1996, J Strength Cond Res 10(1):20");

    public static Study Simao2005 { get; } =
        new("simao-2005", "Simao et al. 2005, J Strength Cond Res 19(1):152");

    public static Study Simao2010 { get; } =
        new("simao-2010", "Simao, Spineti et al. 2010, J Sports Sci Med 9(1):1");

    public static Study Soares2016 { get; } =
        new("soares-2016", "Soares et al. 2016, J Sports Sci Med 15(1):111");

    public static Study Soares2016Emg { get; } =
        new("soares-2016-emg", "Soares et al. 2016, Rev Bras Med Esporte 22(1):27");

    public static Study Spreuwenberg2006 { get; } =
        new("spreuwenberg-2006", "Spreuwenberg et al. 2006, J Strength Cond Res 20(1):141");

    public static Study Trahey2023 { get; } =
        new("trahey-2023", "Trahey et al. 2023, J Strength Cond Res 37(10):1924");

    public static Study Trindade2019 { get; } =
        new("trindade-2019", "Trindade et al. 2019, Front Physiol 10:1424");

    public static Study VanDieen2012 { get; } =
        new("van-dieen-2012", "van Dieen et al. 2012, Eur J Appl Physiol 112:1307");

    public static Study VilacaAlves2014 { get; } =
        new("vilaca-alves-2014", "Vilaca-Alves et al. 2014, J Hum Kinet 42:157");

    public static Study Wallace2019 { get; } =
        new("wallace-2019", "Wallace et al. 2019, Sports 7(1):14");

    public static Study Willardson2006 { get; } =
        new("willardson-2006", "Willardson 2006, J Strength Cond Res 20(4):978");

    public static Study WillardsonBurkett2005 { get; } =
        new("willardson-burkett-2005", "Willardson and Burkett 2005, J Strength Cond Res 19(1):23");

    public static Study Zourdos2016 { get; } =
        new("zourdos-2016", "Zourdos et al. 2016, J Strength Cond Res 30(1):267");

    public static Study Zourdos2021 { get; } =
        new("zourdos-2021", "Zourdos et al. 2021, J Strength Cond Res 35(2S):S158");
}
