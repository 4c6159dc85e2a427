using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Finds exercises and muscle groups in the catalogue.</summary>
internal sealed class NameBinder(BindingContext context)
{
    /// <summary>The exercise; an unknown name is reported and kept as written.</summary>
    /// <param name="name">The name.</param>
    /// <param name="variant">The variant; <c>null</c> without.</param>
    /// <param name="isAlone">Whether nothing else stands on its line, which can be a session's then.</param>
    public ExerciseReference Exercise(SyntaxToken name, string? variant, bool isAlone = false)
    {
        var written = Unquote(name.Text);
        if (variant is not null && IsQuoted(variant))
            variant = Unquote(variant);
        else if (variant is not null && context.Catalog.Find($"{written} ({variant})") is { } whole)
            return new(context.Use(whole).Name);
        var isOdd = NameBrackets.ReportOdd(name, context);
        if (context.Catalog.Find(written) is { } exercise)
            return new(context.Use(exercise).Name, variant);
        if (isOdd)
            return new(written, variant);
        if (isAlone)
            ReportAlone(name, written);
        else
            ReportUnknown(name, written);
        return new(written, variant);
    }

    /// <summary>What a name stands for, without a word about unknown ones.</summary>
    public ExerciseReference Identify(string written, string? variant)
    {
        if (variant is not null && IsQuoted(variant))
            variant = Unquote(variant);
        else if (variant is not null && context.Catalog.Find($"{written} ({variant})") is { } whole)
            return new(whole.Name);
        return new(context.Catalog.Find(written)?.Name ?? written, variant);
    }

    /// <summary>What a name stands for, with its variant in brackets if it has one.</summary>
    public ExerciseReference Identify(string written)
    {
        var name = Unquote(written);
        var bracket = name.EndsWith(")", StringComparison.Ordinal) ? name.LastIndexOf('(') : -1;
        return bracket <= 0
            ? Identify(name, null)
            : Identify(
                name.Substring(0, bracket).TrimEnd(),
                name.Substring(bracket + 1, name.Length - bracket - 2).Trim());
    }

    /// <summary>What a line stands for, without a word about unknown names.</summary>
    public ExerciseReference IdentityOf(ExerciseSyntax line) => Identify(Unquote(line.Name.Text), VariantOf(line));

    /// <summary>The variant in brackets behind a name; <c>null</c> where the brackets hold an item.</summary>
    public string? VariantOf(ExerciseSyntax line)
    {
        if (line.Variant is not { } bracket || IsItem(bracket))
            return null;
        var text = context.TextOf(bracket);
        var variant = text.Substring(1, text.Length - 2).Trim();
        return Unquote(variant).Length == 0 ? null : variant;
    }

    /// <summary>Whether brackets behind a name hold an item instead of a variant.</summary>
    public static bool IsItem(BracketSyntax bracket) =>
        bracket.Parts.Any() && !bracket.Parts.Any(part => ItemBinder.IsBareNumber(part) || IsRemark(part));

    private static bool IsRemark(PartSyntax part) => part is BracketSyntax { Note: not null };

    /// <summary>The id of a muscle group; <c>null</c> after an error.</summary>
    public string? MuscleGroup(SyntaxToken name)
    {
        if (MuscleCatalog.Default.FindGroup(name.Text) is { } group)
            return group.Id;
        var meant = MuscleCatalog.Default.SuggestGroups(name.Text);
        context.Report(
            DiagnosticKinds.UnknownMuscle,
            name,
            $"There is no muscle group '{name.Text}'{DidYouMean(meant)}",
            Fixes(name, meant));
        return null;
    }

    /// <summary>The text of a name without its quotes.</summary>
    public static string Unquote(string name) =>
        IsQuoted(name) ? name.Substring(1, name.Length - 2).Trim() : name;

    private static bool IsQuoted(string name) =>
        name.Length > 1 && Characters.IsQuote(name[0]) && Characters.IsQuote(name[name.Length - 1]);

    private void ReportUnknown(SyntaxToken name, string written)
    {
        var meant = context.Catalog.Suggest(written);
        context.Report(
            DiagnosticKinds.UnknownExercise,
            name,
            $"The catalogue has no exercise '{written}'{DidYouMean(meant)}",
            Fixes(name, meant));
    }

    private void ReportAlone(SyntaxToken name, string written)
    {
        var exercises = context.Catalog.Suggest(written).Select(exercise => $"{exercise}: 3x8");
        context.Report(
            DiagnosticKinds.UnknownExercise,
            name,
            $"The catalogue has no exercise '{written}'; an exercise needs sets, a session the word 'session'.",
            exercises
                .Append($"session {written}")
                .Select(line => new TextFix($"Write '{line}'", name.Span, line))
                .ToArray());
    }

    private static string DidYouMean(IReadOnlyList<string> names) =>
        names.Count == 0 ? "." : $"; did you mean {string.Join(" or ", names.Select(n => $"'{n}'"))}?";

    private static TextFix[] Fixes(SyntaxToken name, IReadOnlyList<string> meant) =>
        meant.Select(m => new TextFix($"Write '{m}'", name.Span, m)).ToArray();
}
