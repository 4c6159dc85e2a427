using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>How an exercise progresses.</summary>
internal static class ProgressionGrammar
{
    private static readonly Parser<SyntaxToken> Sign =
        Leaves.Sign("'+'", c => c is '+' or '＋' || Characters.IsDash(c), silent: true);

    /// <summary>step = ["+" | "-"] number [unit]</summary>
    private static readonly Parser<StepSyntax> Step = Expect("a step such as +2.5kg", StartsStep, Seq(
        Maybe(Sign),
        QuantityGrammar.Number,
        Maybe(QuantityGrammar.UnitSign),
        (sign, number, unit) => new StepSyntax(sign, number, unit)));

    private static readonly Parser<SyntaxToken> Every =
        FirstOf(Leaves.SilentWord("every", "each", "per"), Leaves.Slash);

    /// <summary>
    /// period = ("every" | "each" | "per" | "/") [number] ["session" | "week" | "cycle"]; one of both at least
    /// </summary>
    public static Parser<ProgressionPeriodSyntax> Period { get; } = FirstOf(
        Seq(
            Every,
            When(StartsNumber, QuantityGrammar.Number),
            Maybe(Leaves.Word("sessions, weeks or cycles", PeriodWords)),
            (every, number, unit) => new ProgressionPeriodSyntax(every, number, unit)),
        Seq(
            Every,
            Leaves.Word("session, week, cycle or a number of them", PeriodWords),
            (every, unit) => new ProgressionPeriodSyntax(every, null, unit)));

    private static readonly Parser<ProgressionPeriodSyntax> ResetPeriod =
        FirstOf(Period, Nothing<ProgressionPeriodSyntax>("'every 3 weeks'"));

    /// <summary>load = "load" step ["reset" period]</summary>
    private static readonly Parser<ProgressionChangeSyntax> Load = FirstOf(
        Seq(
            Leaves.SilentWord("load"),
            Step,
            Leaves.SilentWord("reset"),
            ResetPeriod,
            (word, step, reset, period) => new ProgressionChangeSyntax(word, step, reset, period)),
        Seq(Leaves.SilentWord("load"), Step, (word, step) => new ProgressionChangeSyntax(word, step)));

    /// <summary>stage = "next" "stage" ["restart" step]</summary>
    private static readonly Parser<ProgressionChangeSyntax> Stage = FirstOf(
        Seq(
            Leaves.SilentWord("next"),
            Leaves.Word("'stage'", "stage"),
            Leaves.SilentWord("restart"),
            Step,
            (next, stage, restart, step) => new ProgressionChangeSyntax(next, stage, restart, step)),
        Seq(
            Leaves.SilentWord("next"),
            Leaves.Word("'stage'", "stage"),
            (next, stage) => new ProgressionChangeSyntax(next, stage)));

    /// <summary>plain = step ["per" "rep" "over"]</summary>
    private static readonly Parser<ProgressionChangeSyntax> Plain = When(StartsStep, FirstOf(
        Seq(
            Step,
            Leaves.SilentWord("per"),
            Leaves.Word("'rep over'", "rep"),
            Leaves.Word("'over'", "over"),
            (step, per, rep, over) => new ProgressionChangeSyntax(step, per, rep, over)),
        Seq(Step, step => new ProgressionChangeSyntax(step))));

    /// <summary>
    /// change = plain | stage | load | ("TM" | "double") step | "sum" number step | "by" type
    /// </summary>
    private static readonly Parser<ProgressionChangeSyntax> Change = FirstOf(
        Plain,
        Stage,
        Load,
        Seq(Leaves.SilentWord("TM", "double"), Step, (word, step) => new ProgressionChangeSyntax(word, step)),
        Seq(
            Leaves.SilentWord("sum"),
            Expect("the repetitions of all sets, such as 30", StartsNumber, QuantityGrammar.Number),
            Step,
            (word, total, step) => new ProgressionChangeSyntax(word, total, step)),
        Seq(
            Leaves.SilentWord("by"),
            Leaves.Token(TokenKind.Name, "the name of a C# class", ScanTypeName),
            (word, type) => new ProgressionChangeSyntax(word, type)),
        Nothing<ProgressionChangeSyntax>("a change such as +2.5kg, -10%, +1 rep, next stage or double +2.5kg"));

    private static readonly Parser<SyntaxToken> Comparison = Leaves.Token(TokenKind.Symbol, "'>='", ScanComparison);

    private static readonly Parser<SyntaxToken> Reps = Leaves.SilentWord("reps", "rep");

    /// <summary>bound = ">=" number ["reps"]</summary>
    private static readonly Parser<(SyntaxToken Sign, NumberSyntax Number, SyntaxToken? Reps)> Bound = Seq(
        Comparison,
        QuantityGrammar.Number,
        Maybe(Reps),
        (sign, number, reps) => (sign, number, reps));

    private static readonly Parser<SyntaxToken> WhenWord = Leaves.SilentWord("when", "if");

    /// <summary>
    /// condition = ("when" | "if") ("missed" [number "times"] | "last" "set" bound | "set" number bound | "total" bound
    /// | "week" number)
    /// </summary>
    private static readonly Parser<ProgressionConditionSyntax> Condition = FirstOf(
        Seq(
            WhenWord,
            Leaves.SilentWord("missed"),
            When(StartsNumber, QuantityGrammar.Number),
            Maybe(Leaves.SilentWord("times", "time", "sessions", "x")),
            (when, missed, number, times) => new ProgressionConditionSyntax(when, missed, number, times)),
        Seq(
            WhenWord,
            Leaves.SilentWord("missed"),
            (when, missed) => new ProgressionConditionSyntax(when, missed)),
        Seq(
            WhenWord,
            Leaves.SilentWord("last"),
            Leaves.Word("'set'", "set"),
            Bound,
            (when, last, set, b) => new ProgressionConditionSyntax(when, last, set, b.Sign, b.Number, b.Reps)),
        Seq(
            WhenWord,
            Leaves.SilentWord("set"),
            QuantityGrammar.Number,
            Bound,
            (when, set, number, b) => new ProgressionConditionSyntax(when, set, number, b.Sign, b.Number, b.Reps)),
        Seq(
            WhenWord,
            Leaves.SilentWord("total"),
            Bound,
            (when, total, b) => new ProgressionConditionSyntax(when, total, b.Sign, b.Number, b.Reps)),
        Seq(
            WhenWord,
            Leaves.SilentWord("week"),
            QuantityGrammar.Number,
            (when, week, number) => new ProgressionConditionSyntax(when, week, number)),
        Seq(
            WhenWord,
            Nothing<ProgressionConditionSyntax>("missed, last set >= 10, set 3 >= 6, total >= 15 or week 3"),
            (_, condition) => condition));

    /// <summary>progress = "progress" [":"] change [period] [condition] [period]</summary>
    public static Parser<ProgressSyntax> Progress { get; } = Seq(
        Seq(
            Leaves.SilentWord("progress"),
            Maybe(Leaves.OptionalColon),
            Change,
            (word, colon, change) => (word, colon, change)),
        Maybe(Period),
        Maybe(Condition),
        Maybe(Period),
        (start, every, when, late) =>
            new ProgressSyntax(start.word, start.colon, start.change, every, when, late));

    private static string[] PeriodWords =>
        ["sessions", "session", "workouts", "workout", "weeks", "week", "cycles", "cycle"];

    private static bool StartsNumber(string text, int start, int end) =>
        start < end && Characters.IsDigit(text[start]);

    private static bool StartsStep(string text, int start, int end) =>
        StartsNumber(text, start, end)
        || (start < end && (text[start] is '+' or '＋' || Characters.IsDash(text[start])));

    /// <summary>">=", and what some write for it; the binder asks about the others.</summary>
    private static int ScanComparison(string text, int start, int end)
    {
        if (start < end && text[start] == '≥')
            return start + 1;
        var position = start;
        while (position < end && position < start + 2 && text[position] is '>' or '=' or '<')
            position++;
        return Extents.OrNothing(start, position);
    }

    /// <summary>Identifiers with dots between them.</summary>
    private static int ScanTypeName(string text, int start, int end)
    {
        var position = start;
        while (true)
        {
            var from = position;
            while (position < end && Characters.IsWordPart(text[position]))
                position++;
            if (position == from || Characters.IsDigit(text[from]))
                return -1;
            if (position >= end || text[position] != '.')
                return position;
            position++;
        }
    }
}
