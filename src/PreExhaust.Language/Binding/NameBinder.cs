using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Finds exercises and muscle groups in the catalogue.</summary>
internal sealed class NameBinder(BindingContext context)
{
    /// <summary>The exercise; an unknown name is reported and kept as written.</summary>
    public ExerciseReference Exercise(SyntaxToken name, string? variant)
    {
        var written = Unquote(name.Text);
        if (variant is not null && IsQuoted(variant))
            variant = Unquote(variant);
        else if (variant is not null && ExerciseCatalog.Default.Find($"{written} ({variant})") is { } whole)
            return new(whole.Name);
        if (ExerciseCatalog.Default.Find(written) is { } exercise)
            return new(exercise.Name, variant);
        ReportUnknown(name, written);
        return new(written, variant);
    }

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
        var meant = ExerciseCatalog.Default.Suggest(written);
        context.Report(
            DiagnosticKinds.UnknownExercise,
            name,
            $"The catalogue has no exercise '{written}'{DidYouMean(meant)}",
            Fixes(name, meant));
    }

    private static string DidYouMean(IReadOnlyList<string> names) =>
        names.Count == 0 ? "." : $"; did you mean {string.Join(" or ", names.Select(n => $"'{n}'"))}?";

    private static TextFix[] Fixes(SyntaxToken name, IReadOnlyList<string> meant) =>
        meant.Select(m => new TextFix($"Write '{m}'", name.Span, m)).ToArray();
}
