using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Formatting;

/// <summary>Makes sure that formatting changed nothing but the look.</summary>
internal sealed class MeaningCheck(WorkoutDefinitions definitions)
{
    /// <summary>No file has this path, so that a line read alone takes nobody's definitions away.</summary>
    private const string NoFile = "\0";

    /// <summary>Errors that come only from what other lines say, or from their absence.</summary>
    private static readonly HashSet<string> OfOtherLines = new(StringComparer.Ordinal)
    {
        DiagnosticKinds.MissingSets.Id, DiagnosticKinds.BlockWithoutWeeks.Id, DiagnosticKinds.UnknownRotation.Id,
        DiagnosticKinds.GroupWithoutMembers.Id, DiagnosticKinds.ProgressionMismatch.Id,
        DiagnosticKinds.UnknownModel.Id, DiagnosticKinds.IncompleteDefinition.Id, DiagnosticKinds.MissingBase.Id,
    };

    /// <summary>Whether two spellings of a line are healthy and mean the same.</summary>
    /// <param name="line">The line.</param>
    /// <param name="formatted">Its new spelling.</param>
    /// <param name="statement">What the line says; a definition is read where its name is still free.</param>
    /// <param name="above">What must stand above it to be read; empty where it can be read alone.</param>
    public bool IsSameLine(string line, string formatted, StatementSyntax statement, string above)
    {
        if (line.TrimStart() == formatted)
            return true;
        var isDefinition = statement is ExerciseDefinitionSyntax or SchemeSyntax or FactSyntax;
        var known = isDefinition ? WorkoutDefinitions.None : definitions;
        var before = WorkoutText.Parse(above.Length == 0 ? line : above + line.TrimStart(), NoFile, known);
        return !before.Diagnostics.Any(IsOfTheLine)
            && IsSame(before, WorkoutText.Parse(above + formatted, NoFile, known));
    }

    /// <summary>Whether two texts make the same plan and messages, wherever their blank lines stand.</summary>
    public static bool IsSame(WorkoutDocument before, WorkoutDocument after) =>
        before.Plan.WithoutAnchors().Equals(after.Plan.WithoutAnchors())
        && before.Defined.Equals(after.Defined)
        && Messages(before).SequenceEqual(Messages(after));

    private static bool IsOfTheLine(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error && !OfOtherLines.Contains(diagnostic.Id);

    private static IEnumerable<(int Line, string Id)> Messages(WorkoutDocument document)
    {
        if (document.Diagnostics.Count == 0)
            return [];
        var filledBefore = new int[document.Source.LineCount + 1];
        for (var line = 0; line < document.Source.LineCount; line++)
        {
            var isBlank = document.Source[document.Source.LineContent(line)].All(Characters.IsBlank);
            filledBefore[line + 1] = filledBefore[line] + (isBlank ? 0 : 1);
        }

        return document.Diagnostics
            .Select(d => (Line: filledBefore[document.Source.PositionAt(d.Span.Start).Line - 1], d.Id))
            .OrderBy(m => m.Line)
            .ThenBy(m => m.Id, StringComparer.Ordinal);
    }
}
