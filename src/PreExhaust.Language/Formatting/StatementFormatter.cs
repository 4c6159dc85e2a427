using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes a healthy statement.</summary>
internal sealed class StatementFormatter(SourceFile source)
{
    public string Format(StatementSyntax statement) => statement switch
    {
        ProgramSyntax program => $"program {NameFormatter.Verbatim(program.Name!)}",
        BlockSyntax block => $"block {NameFormatter.Verbatim(block.Name!)}",
        WeekSyntax week => WeekFormatter.Header(week),
        GroupSyntax group => GroupFormatter.Format(group),
        SessionSyntax session => Session(session),
        SettingSyntax setting => SettingFormatter.Format(setting),
        ExerciseSyntax exercise => Exercise(exercise),
        ExerciseDefinitionSyntax definition => DefinitionFormatter.Exercise(definition),
        SchemeSyntax scheme => DefinitionFormatter.Scheme(scheme),
        FactSyntax fact => DefinitionFormatter.Fact(fact),
        AllowSyntax allow => Allow(allow),
        ContinuationSyntax continuation => PrescriptionFormatter.Format(continuation.Prescription),
        _ => throw new InvalidOperationException($"{statement.GetType().Name} is not formatted."),
    };

    private static string Allow(AllowSyntax allow) =>
        $"allow {string.Join(", ", allow.Rules.Select(rule => rule.Text.ToUpperInvariant()))}: {allow.Reason!.Text}";

    private static string Session(SessionSyntax session)
    {
        var like = session.Model is { } model ? $" like {NameFormatter.Verbatim(model)}" : "";
        var header = $"session {NameFormatter.Verbatim(session.Name!)}{like}";
        return session.Days is { } days ? $"{header} on {DayFormatter.Format(days)}" : header;
    }

    private string Exercise(ExerciseSyntax exercise)
    {
        var label = exercise.Label is null ? "" : NameFormatter.Label(exercise.Label) + " ";
        var variant = exercise.Variant is null ? "" : " " + Variant(exercise.Variant);
        var prescription =
            exercise.Prescription is null ? "" : " " + PrescriptionFormatter.Format(exercise.Prescription);
        return $"{label}{NameFormatter.BeforeColon(exercise.Name)}{variant}:{prescription}";
    }

    /// <summary>Its words are the author's.</summary>
    private string Variant(BracketSyntax bracket)
    {
        var text = source[bracket.Span];
        return $"({text.Substring(1, text.Length - 2).Trim()})";
    }
}
