namespace PreExhaust.Plans.Printing;

/// <summary>Writes names; one that could be read as something else stands in quotes.</summary>
internal static class NameText
{
    private static readonly char[] SignsInHeaders = [.. " -'’/+&.()_!?%"];
    private static readonly char[] SignsInExercises = [.. "-'’/+&"];
    private static readonly string[] SetWords = ["AMRAP", "rest", "drop", "myo", "cluster"];
    private static readonly char[] Quotes = [.. "\"“”„"];

    /// <summary>The name of a program or session, as it stands.</summary>
    /// <param name="name">The name.</param>
    /// <param name="otherwise">The name where there is none.</param>
    public static string OfHeader(string name, string otherwise)
    {
        var line = WithoutQuotes(PlainText.Line(name));
        if (line.Length == 0)
            return otherwise;
        var isSafe = line.All(c => char.IsLetterOrDigit(c) || SignsInHeaders.Contains(c))
            && !HoldsComment(line)
            && !line.Split(' ').Any(word => word.ToUpperInvariant() is "ON" or "LIKE");
        return isSafe ? line : Quoted(line);
    }

    /// <summary>The name of a block, which must not hold what looks like sets.</summary>
    public static string OfBlock(string name, string otherwise) =>
        WithoutSets(OfHeader(name, otherwise), Keywords.Contains);

    /// <summary>The name of a turn in a rotation, which must not hold what looks like sets either.</summary>
    public static string OfTurn(string name, string otherwise) =>
        WithoutSets(OfHeader(name, otherwise), BeginsSets);

    private static string WithoutSets(string text, Func<string, bool> beginsSets)
    {
        var words = text.Split(' ');
        var hasSets = words.Where((word, i) => beginsSets(word) || IsNumber(word, i == words.Length - 1)).Any();
        return hasSets && text[0] != '"' ? Quoted(text) : text;
    }

    /// <summary>Whether a number could be one of sets; the last word of <c>Day 1</c> is none.</summary>
    private static bool IsNumber(string word, bool isLast) =>
        word.Length > 0 && char.IsDigit(word[0]) && !(isLast && word.All(char.IsDigit));

    private static bool BeginsSets(string word) =>
        word.Equals("work", StringComparison.OrdinalIgnoreCase)
        || SetWords.Any(start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of an exercise; how many spaces stand in it is no part of it.</summary>
    public static string OfExercise(string name)
    {
        var text = WithoutQuotes(PlainText.Collapsed(name));
        var words = text.Split(' ');
        var isSafe = words.All(IsSafeWord)
            && !words[0].Any(char.IsDigit)
            && !words.Contains("or", StringComparer.OrdinalIgnoreCase);
        return isSafe ? text : Quoted(text);
    }

    /// <summary>The name of an exercise that a definition opens with, where some words begin something else.</summary>
    public static string OfDefinition(string name)
    {
        var text = OfExercise(name);
        return text.Split(' ').Any(word => word.ToUpperInvariant() is "LIKE" or "IN" or "ON") && text[0] != '"'
            ? Quoted(text)
            : text;
    }

    /// <summary>The name of an exercise at the start of a line, where a keyword would mean something else.</summary>
    public static string AtLineStart(string name)
    {
        var text = OfExercise(name);
        return Keywords.Contains(text.Split(' ')[0]) ? Quoted(text) : text;
    }

    /// <summary>A name among the items of a prescription, where every word may begin something else.</summary>
    public static string InPrescription(string name)
    {
        var line = PlainText.Line(name);
        var words = line.Split(' ');
        return words.All(word => IsSafeWord(word) && !Keywords.Contains(word) && !IsTimes(word)) ? line : Quoted(line);
    }

    /// <summary>A colour as it stands, another word in quotes.</summary>
    public static string OfBand(string colour) =>
        colour.Length > 0 && colour.All(c => c is >= 'a' and <= 'z') ? colour : Quoted(PlainText.Line(colour));

    /// <summary>
    /// What stands in brackets after a name or sets, with a space before it; quotes keep a text that looks like an item
    /// from being one. Empty where there is nothing to say.
    /// </summary>
    public static string InBrackets(string? text, bool isCertain = false)
    {
        var line = WithBalancedBrackets(PlainText.WithoutComment(text ?? ""));
        if (line.Length == 0)
            return "";
        return isCertain || IsLikeItem(line) ? $" ({Quoted(line)})" : $" ({line})";
    }

    /// <summary>The same before a colon, which an open quote would hide.</summary>
    public static string BeforeColon(string? text, bool isCertain = false) =>
        InBrackets(WithoutQuotes(text ?? ""), isCertain);

    /// <summary>A title in brackets, which is never an item, with a space before it; empty without.</summary>
    public static string Title(string? title)
    {
        var line = WithBalancedBrackets(PlainText.WithoutComment(WithoutQuotes(title ?? "")));
        return line.Length == 0 ? "" : $" ({line})";
    }

    /// <summary>A number, a sign, a keyword, or an X, which begins a tempo.</summary>
    private static bool IsLikeItem(string text) =>
        !char.IsLetter(text[0]) || text[0] is 'x' or 'X' || Keywords.Contains(FirstLetters(text));

    private static bool IsSafeWord(string word) =>
        word.Length > 0
        && char.IsLetter(word[0])
        && word.All(c => char.IsLetterOrDigit(c) || SignsInExercises.Contains(c))
        && !HoldsComment(word);

    /// <summary>Whether it multiplies what stands before it; the Cyrillic letter does, too.</summary>
    private static bool IsTimes(string word) =>
        word[0] is 'x' or 'X' or 'х' or 'Х' && (word.Length == 1 || char.IsDigit(word[1]));

    private static bool HoldsComment(string text) => text.IndexOf("//", StringComparison.Ordinal) >= 0;

    private static string FirstLetters(string text) => string.Concat(text.TakeWhile(char.IsLetter));

    private static string Quoted(string name) => $"\"{WithoutQuotes(name)}\"";

    /// <summary>Quotes cannot stand in quotes: inches become primes, others apostrophes.</summary>
    private static string WithoutQuotes(string text) => string.Concat(text.Select((c, i) =>
        !Quotes.Contains(c) ? c : i > 0 && char.IsDigit(text[i - 1]) ? '″' : '\''));

    private static string WithBalancedBrackets(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '(' or '（' ? 1 : c is ')' or '）' ? -1 : 0;
            if (depth < 0)
                break;
        }

        return depth == 0 ? text : string.Concat(text.Select(Square));
    }

    private static char Square(char c) => c switch
    {
        '(' or '（' => '[',
        ')' or '）' => ']',
        _ => c,
    };
}
