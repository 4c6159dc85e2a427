namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Decides what a line is. Its first word decides, and nothing around the line has a say.</summary>
internal static class LineClassifier
{
    private static readonly string[] Settings =
    [
        "goal", "weeks", "units", "training max", "max", "bodyweight", "bar", "plates", "step", "time cap", "priority",
        "maintain", "omit", "style", "deload", "rotate",
    ];

    private static readonly string[] Clauses =
    [
        "warmup", "warm-up", "warmups", "only", "intent", "tempo", "every", "rest", "RPE", "RIR", "to failure", "BW",
        "AMRAP", "progress", "like", "stages", "work up", "build to", "build up to", "ramp to", "ramp up to",
    ];

    private static readonly string[] SetHolders = ["stages", "like"];

    private static readonly string[] WeekWords = ["odd", "even", "every", "week"];

    private const string RuleIds = "PEX";

    /// <summary>The keywords by their first letters, in the order in which they are tried.</summary>
    private static readonly WordTable<Keyword[]> Keywords = TableOf(
    [
        new("program", LineKind.Program), new("session", LineKind.Session), new("allow", LineKind.Allow),
        new("block", LineKind.Block), new("week", LineKind.Week),
        new("exercise", LineKind.ExerciseDefinition), new("scheme", LineKind.Scheme),
        .. Settings.Select(word => new Keyword(word, LineKind.Setting)),
        .. Clauses.Select(word => new Keyword(word, LineKind.Continuation)),
        .. FactWords.Spellings.Select(word => new Keyword(word, LineKind.Fact)),
    ]);

    /// <summary>The kind of the line between two offsets, which begins with something.</summary>
    public static LineKind Classify(string text, int start, int end)
    {
        if (Characters.IsQuote(text[start]))
            return LineKind.Exercise;
        if (Headings.KindAt(text, start, end) is { } kind)
            return kind;
        if (GroupGrammar.IsAt(text, start, end))
            return LineKind.Group;
        if (GroupGrammar.IsUnletteredAt(text, start, end))
            return LineKind.UnletteredGroup;
        foreach (var keyword in Keywords.Find(text, start, end) ?? [])
        {
            if (IsKeyword(text, start, end, keyword.Words))
                return KindOf(text, start, end, keyword);
        }

        return StartsPrescription(text, start, end) ? LineKind.Continuation : LineKind.Exercise;
    }

    /// <summary>No fact holds a set: <c>Minor Squat: 3x5</c> and <c>Prime Row 3x8</c> are exercises.</summary>
    private static bool IsFact(string text, int start, int end)
    {
        if (!FactWords.IsFact(text, start, end))
            return false;
        var colon = NameGrammar.FindColon(text, start, end);
        return colon < 0 ? !HoldsSet(text, start, end) : !PrescriptionStart.IsSetAt(text, colon + 1, end);
    }

    /// <summary>
    /// The kind of a line that begins with a keyword; a week with something behind its colon is a row of an exercise.
    /// </summary>
    private static LineKind KindOf(string text, int start, int end, Keyword keyword)
    {
        if (keyword.Kind is LineKind.Program or LineKind.Scheme)
            return keyword.Kind;
        if (keyword.Kind == LineKind.Fact)
            return IsFact(text, start, end) ? LineKind.Fact : LineKind.Exercise;
        var isRow = keyword.Kind == LineKind.Week && HasTextBehindColon(text, start, end);
        return Guard(text, start, end, keyword.Words, isRow ? LineKind.Continuation : keyword.Kind);
    }

    /// <summary>"Step-Up" and "week's" begin with no keyword; "progress-10%" does.</summary>
    private static bool IsKeyword(string text, int start, int end, string keyword)
    {
        var after = Words.ScanPhrase(text, start, end, keyword);
        return after >= 0 && (after == end || !HangsOn(text, after, end));
    }

    private static bool HangsOn(string text, int start, int end) => Characters.IsDash(text[start])
        ? start + 1 == end || !Characters.IsDigit(text[start + 1])
        : text[start] is '\'' or '’';

    /// <summary>
    /// Keyword, more words, colon, set is an exercise (<c>Tempo Squat: 3x8</c>); without the colon it could be
    /// either (<c>Block Pull 4x4</c>).
    /// </summary>
    private static LineKind Guard(string text, int start, int end, string keyword, LineKind kind)
    {
        var afterKeyword = Words.ScanPhrase(text, start, end, keyword);
        var colon = NameGrammar.FindColon(text, start, end);
        if (colon >= 0)
        {
            var isName = HasNameWords(text, afterKeyword, colon) && IsSetOrTotal(text, colon + 1, end)
                && !(kind == LineKind.Continuation && EndsWithPart(text, start, colon));
            return isName ? LineKind.Exercise : kind;
        }

        if (kind is LineKind.Session or LineKind.Continuation or LineKind.Allow || !HoldsSet(text, afterKeyword, end))
            return kind;
        return LineKind.KeywordOrExercise;
    }

    /// <summary>
    /// Whether words that belong to a name follow: not the weeks and title of "week 4 (deload)", nor the ids of
    /// "allow PEX1001", nor clauses with a semicolon between them.
    /// </summary>
    private static bool HasNameWords(string text, int start, int end)
    {
        var (depth, hasWords) = (0, false);
        for (var i = start; i < end; i++)
        {
            depth += Characters.BracketStep(text[i]);
            if (depth != 0)
                continue;
            if (StartsClause(text, i, end))
                return false;
            if (!hasWords && char.IsLetter(text[i]) && (IsWeekWord(text, i, end) || IsRuleId(text, i)))
                return false;
            hasWords |= char.IsLetter(text[i]);
        }

        return hasWords;
    }

    /// <summary>After a semicolon, and after a comma with a word that names lack: "BW, warmup: 1x8".</summary>
    private static bool StartsClause(string text, int separator, int end)
    {
        if (!Characters.IsSeparator(text[separator]))
            return false;
        var next = Extents.SkipBlanks(text, separator + 1, end);
        return Characters.IsSemicolon(text[separator]) || next == end || IsClause(text, next, end);
    }

    private static bool IsClause(string text, int start, int end)
    {
        foreach (var keyword in Keywords.Find(text, start, end) ?? [])
        {
            if (keyword.IsClause && IsKeyword(text, start, end, keyword.Words))
                return true;
        }

        return false;
    }

    /// <summary>Whether the colon is a part's own: "rest pause: 11 total", "RPE 8 cluster: 4x(2+2)".</summary>
    private static bool EndsWithPart(string text, int start, int colon)
    {
        for (var i = start; i < colon; i++)
        {
            var isWordStart = char.IsLetter(text[i]) && (i == start || !Characters.IsWordPart(text[i - 1]));
            if (isWordStart && (TechniqueGrammar.IsWhole(text, i, colon) || IsSetHolder(text, i, colon)))
                return true;
        }

        return false;
    }

    private static bool IsSetHolder(string text, int start, int end)
    {
        var after = Words.Scan(text, start, end, SetHolders);
        return after >= 0 && Extents.SkipBlanks(text, after, end) == end;
    }

    private static bool IsSetOrTotal(string text, int start, int end) =>
        PrescriptionStart.IsSetAt(text, start, end) || PrescriptionStart.IsTotalAt(text, start, end);

    private static bool IsWeekWord(string text, int start, int end) =>
        Words.Scan(text, start, end, WeekWords) >= 0;

    private static bool IsRuleId(string text, int start) =>
        string.Compare(text, start, RuleIds, 0, RuleIds.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether sets stand outside quotes and brackets, which hold names and titles.</summary>
    private static bool HoldsSet(string text, int start, int end)
    {
        var hasBrackets = NameGrammar.IsBalanced(text, start, end);
        for (var i = start; i < end; i++)
        {
            i = Math.Max(i, Extents.Quoted(text, i, end));
            if (hasBrackets && i < end && Characters.BracketStep(text[i]) > 0)
                i = WeekGrammar.ScanBrackets(text, i, end);
            if (i >= end)
                return false;
            var isWordStart = i > 0 && Characters.IsBlank(text[i - 1]) && !Characters.IsBlank(text[i]);
            if (isWordStart && PrescriptionStart.IsSetAt(text, i, end))
                return true;
        }

        return false;
    }

    /// <summary>Whether a colon stands in the line with something behind it.</summary>
    private static bool HasTextBehindColon(string text, int start, int end)
    {
        var colon = NameGrammar.FindColon(text, start, end);
        return colon >= 0 && Extents.SkipBlanks(text, colon + 1, end) < end;
    }

    private static bool StartsPrescription(string text, int start, int end)
    {
        if (text[start] == '#' || Characters.IsDash(text[start]))
            return text[start] == '#' || (start + 1 < end && Characters.IsDigit(text[start + 1]));
        if (LoadGrammar.StartsLine(text, start, end) || TechniqueGrammar.IsAt(text, start, end)
            || FillerGrammar.ScanSetName(text, start, end) >= 0)
            return true;
        var label = Labels.Scan(text, start, end);
        return label < 0 && PrescriptionStart.IsAt(text, start, end);
    }

    private static WordTable<Keyword[]> TableOf(Keyword[] keywords) => new(keywords
        .GroupBy(keyword => Words.LettersOf(keyword.Words), StringComparer.OrdinalIgnoreCase)
        .Select(group => (group.Key, group.ToArray())));

    private sealed record Keyword(string Words, LineKind Kind)
    {
        public bool IsClause => Kind == LineKind.Continuation || Words == "week";
    }
}
