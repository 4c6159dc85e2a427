using System.Globalization;
using Microsoft.CodeAnalysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Emit;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace PreExhaust.Roslyn;

/// <summary>Hands diagnostics of the generator to the compiler.</summary>
internal static class Reporting
{
    /// <summary>
    /// The compiler allows 16 MB for all string literals of an assembly, two bytes a character; this leaves the
    /// project a quarter of them.
    /// </summary>
    private const int MaxStringData = 6_000_000;

    public static void Mistakes(SourceProductionContext context, ProjectOptions options)
    {
        foreach (var mistake in options.Mistakes)
            Report(context, DiagnosticInfo.AtStart("", DiagnosticKinds.BuildProperty, mistake), options.Warnings);
    }

    /// <summary>What there is to say about files; usually nothing.</summary>
    public static IEnumerable<DiagnosticInfo> Of(IEnumerable<ParsedWorkout> workouts, TypeNames? names)
    {
        var conflicts = (names?.Conflicts ?? default).ToLookup(conflict => conflict.Path, StringComparer.Ordinal);
        foreach (var workout in workouts)
        {
            if (workout.Diagnostics.Count > 0)
            {
                foreach (var diagnostic in workout.Diagnostics)
                    yield return diagnostic;
            }

            if (conflicts.Count == 0)
                continue;
            foreach (var conflict in conflicts[workout.Name.Path])
                yield return DiagnosticInfo.AtStart(workout.File, DiagnosticKinds.NameConflict, conflict.Message);
        }
    }

    public static void Failure<T>(SourceProductionContext context, Attempt<T> attempt)
        where T : class
    {
        if (attempt.Failure is { } failure)
            Report(context, failure);
    }

    public static void Size(SourceProductionContext context, int characters, ProjectOptions options)
    {
        if (options.Emit.HasUtf8Literals || characters <= MaxStringData)
            return;

        var millions = (characters / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
        Report(context, DiagnosticInfo.AtStart(
            "",
            DiagnosticKinds.TooMuchData,
            $"The plans of this project take {millions} million characters, more than the string literals of C# "
            + $"{options.LanguageVersion} can carry. Set LangVersion to 11 or later, or split the project."));
    }

    public static void Report(
        SourceProductionContext context,
        DiagnosticInfo diagnostic,
        WarningPolicy? warnings = null,
        Location? place = null) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.OfLanguage(diagnostic.Id, diagnostic.Severity),
            place ?? diagnostic.Location,
            Descriptors.Of(warnings?.Effective(diagnostic.Severity) ?? diagnostic.Severity),
            additionalLocations: null,
            properties: null,
            diagnostic.Message));
}
