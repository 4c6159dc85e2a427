using PreExhaust.Catalog;
using PreExhaust.Language.Syntax.Statements;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Headers.</summary>
internal static class HeaderGrammar
{
    /// <summary>The words for days, for suggestions.</summary>
    public static string[] Days { get; } =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "Mon", "Tues", "Tue", "Weds", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun",
    ];

    private static readonly WordTable<string> DayTable = new(Days.Select(name => (name, name)));

    private static readonly Parser<SyntaxToken> AnyName =
        Leaves.Token(TokenKind.Name, "a name", (text, start, end) => TrimName(text, start, end));

    /// <summary>program = "program" [":"] name</summary>
    public static Parser<ProgramSyntax> Program { get; } = Seq(
        Leaves.SilentWord("program"),
        Maybe(Leaves.OptionalColon),
        Maybe(AnyName),
        (word, colon, name) => new ProgramSyntax(word, colon, name));

    /// <summary>block = "block" [":"] [name]</summary>
    public static Parser<BlockSyntax> Block { get; } = Seq(
        Leaves.SilentWord("block"),
        Maybe(Leaves.OptionalColon),
        Maybe(AnyName),
        (word, colon, name) => new BlockSyntax(word, colon, name));

    /// <summary>week = pattern [title | "deload"] [":"]</summary>
    public static Parser<WeekSyntax> Week { get; } = Seq(
        WeekGrammar.Pattern,
        Maybe(FirstOf(WeekGrammar.Title, Leaves.SilentWord("deload"))),
        Maybe(Leaves.OptionalColon),
        (weeks, title, colon) => new WeekSyntax(weeks, title, colon));

    /// <summary>day = "Mon" | "Monday" | ... ["am" | "pm"]</summary>
    private static readonly Parser<SyntaxNode> Day = Seq(
        Leaves.Token(TokenKind.Word, "a day such as Mon", ScanDay),
        Maybe(Leaves.SilentWord("am", "pm")),
        (day, half) => (SyntaxNode)new DaySyntax(day, half));

    private static readonly Parser<SyntaxToken> And = FirstOf(
        Leaves.Comma,
        Leaves.SilentWord("and"),
        Leaves.Sign("'&'", c => c == '&', silent: true));

    private static readonly Parser<(SyntaxToken, SyntaxToken?)> SessionWord =
        Seq(Leaves.SilentWord("session"), Maybe(Leaves.OptionalColon), (word, colon) => (word, colon));

    /// <summary>days = day { ("," | "and" | "&amp;") day }</summary>
    public static Parser<DayListSyntax> DayList { get; } = Seq(SeparatedBy(Day, And), days => new DayListSyntax(days));

    private static readonly Parser<Tuple<SyntaxToken, SyntaxToken>> LikeSession = Seq(
        Leaves.SilentWord("like"),
        Leaves.Token(TokenKind.Name, "the name of a session", ScanNameBeforeOn),
        Tuple.Create);

    private static readonly Parser<Tuple<SyntaxToken, DayListSyntax?>> OnDays = FirstOf(
        Seq(Leaves.SilentWord("on"), DayList, (on, days) => Tuple.Create(on, (DayListSyntax?)days)),
        Seq(Leaves.SilentWord("on"), on => Tuple.Create(on, (DayListSyntax?)null)));

    /// <summary>session = "session" [":"] [name] ["like" name] ["on" days]</summary>
    public static Parser<SessionSyntax> Session { get; } = Seq(
        SessionWord,
        Maybe(Leaves.Token(TokenKind.Name, null, ScanSessionName)),
        Maybe(LikeSession),
        Maybe(OnDays),
        (word, name, like, on) => new SessionSyntax(
            word.Item1, word.Item2, name, like?.Item1, like?.Item2, on?.Item1, on?.Item2));

    /// <summary>A name ends before "like" and another name, or before an "on" that a day follows.</summary>
    private static int ScanSessionName(string text, int start, int end)
    {
        var first = Words.Scan(text, start, end, "like");
        if (Words.Scan(text, start, end, "on") >= 0 || (first >= 0 && first < end))
            return -1;
        var like = Extents.FindWord(text, Math.Max(start, Extents.Quoted(text, start, end)), end, "like");
        var isLike = like >= 0 && Extents.SkipBlanks(text, like + "like".Length, end) < end;
        return ScanNameBeforeOn(text, start, isLike ? like : end);
    }

    /// <summary>A name ends before an "on" that a day, or what should be one, follows.</summary>
    private static int ScanNameBeforeOn(string text, int start, int end)
    {
        var on = FindOn(text, start, end);
        return TrimName(text, start, on < 0 ? end : on);
    }

    /// <summary>The last "on" that a day, or what should be one, follows; -1 without.</summary>
    public static int FindOn(string text, int start, int end)
    {
        var least = Math.Max(start, Extents.Quoted(text, start, end));
        for (var i = end - 2; i > least; i--)
        {
            var isOn = Characters.IsBlank(text[i - 1]) && Words.Scan(text, i, end, "on") == i + 2;
            if (isOn && LooksLikeDay(text, i + 2, end))
                return i;
        }

        return -1;
    }

    private static bool LooksLikeDay(string text, int start, int end)
    {
        start = Extents.SkipBlanks(text, start, end);
        var after = start;
        while (after < end && char.IsLetter(text[after]))
            after++;
        return start == end
            || ScanDay(text, start, end) == after
            || MayMeanDay(text.Substring(start, after - start));
    }

    private static int ScanDay(string text, int start, int end)
    {
        var after = start + (DayTable.Find(text, start, end)?.Length ?? 0);
        return after > start && (after == end || !Characters.IsWordPart(text[after])) ? after : -1;
    }

    private static bool MayMeanDay(string word) => Spelling.Closest(word, Days, 1).Count > 0;

    private static int TrimName(string text, int start, int end)
    {
        if (start < end && Characters.IsColon(text[start]))
            return -1;
        while (end > start && (Characters.IsBlank(text[end - 1]) || Characters.IsColon(text[end - 1])))
            end--;
        return end > start ? end : -1;
    }
}
