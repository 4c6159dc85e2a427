using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Literals;

/// <summary>A plan in C# as the generator's later steps see it.</summary>
/// <param name="Host">The type that it becomes members of; <c>null</c> where it cannot.</param>
/// <param name="File">The absolute path of the C# file.</param>
/// <param name="Plan">The plan that the healthy lines make, with its places in the C# file.</param>
/// <param name="Members">The C# names of what is in it.</param>
/// <param name="Errors">What stops a line from becoming code. All else is the analyzer's to report.</param>
internal sealed record ParsedLiteral(
    HostType? Host,
    string File,
    TrainingPlan? Plan,
    PlanMembers Members,
    ValueList<DiagnosticInfo> Errors)
{
    /// <summary>The line of the file on which the text begins.</summary>
    public int Line { get; init; } = 1;

    public static ParsedLiteral Read(
        StepRunner steps, WorkoutLiteral literal, ProjectOptions options, WorkoutDefinitions shared)
    {
        if (literal.Text is not { } text)
            return new(null, "", null, PlanMembers.None, literal.Problems);
        var path = ProjectPath.Relative(text.File, options.Directory);
        var read = steps.Try(Steps.BoundLiterals, text.File, () => Read(literal, text, path, shared));
        return read.Result ?? new(null, text.File, null, PlanMembers.None, [read.Failure!]);
    }

    private static ParsedLiteral Read(WorkoutLiteral literal, LiteralText text, string path, WorkoutDefinitions shared)
    {
        var document = LiteralDocument.Of(text.Value, path, literal.Name, shared);
        var places = new LiteralPlaces(text);
        var errors = document.Diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic =>
            {
                var written = places.Written(diagnostic.Span);
                return new DiagnosticInfo(
                    diagnostic.Id,
                    diagnostic.Severity,
                    diagnostic.Message,
                    text.File,
                    default,
                    places.InFile(written.Start),
                    places.InFile(written.End));
            });
        return new(
            literal.Host,
            text.File,
            PlacedPlan.WithAnyLineBreaks(
                PlacedPlan.Of(document.Plan, path, span => places.InFile(places.Written(span).Start)),
                document.Source.Text),
            PlanMembers.Of(document.Plan, document.Source),
            literal.Problems.Concat(errors).ToValueList())
        {
            Line = places.InFile(places.Written(default).Start).Line,
        };
    }
}
