using Microsoft.CodeAnalysis;
using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>A file as the generator's later steps see it.</summary>
/// <param name="File">The absolute path, or whatever path the compiler knows.</param>
/// <param name="Name">The path from the project's folder and the class asked for.</param>
/// <param name="Plan">The plan that the healthy lines make.</param>
/// <param name="Members">The C# names of what is in it.</param>
/// <param name="Diagnostics">What stops a line from becoming code.</param>
internal sealed record ParsedWorkout(
    string File,
    NamedFile Name,
    TrainingPlan Plan,
    PlanMembers Members,
    ValueList<DiagnosticInfo> Diagnostics)
{
    /// <summary>Whether the file becomes a class; one that only defines things for others does not.</summary>
    public bool HasClass { get; init; } = true;

    public static ParsedWorkout Read(
        AdditionalText text, ProjectOptions options, WorkoutDefinitions shared, CancellationToken cancellation)
    {
        var path = ProjectPath.Relative(text.Path, options.Directory);
        try
        {
            return Parse(text, path, options, shared, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Empty(text.Path, path, options, Crash.At(text.Path, exception));
        }
    }

    private static ParsedWorkout Parse(
        AdditionalText file,
        string path,
        ProjectOptions options,
        WorkoutDefinitions shared,
        CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
            return Empty(file.Path, path, options, Unreadable(file.Path));
        if (WorkoutFile.IsGuessed(text))
            return Empty(file.Path, path, options, NotUnicode(file.Path));

        var document = ParseCache.Read(text, path).Bind(shared);
        var diagnostics = document.Diagnostics.Select(d => DiagnosticInfo.At(document.Source, file.Path, d));
        return new(
            file.Path,
            NameOf(document.Plan, path, options),
            document.Plan,
            PlanMembers.Of(document.Plan, document.Source),
            diagnostics.ToValueList())
        {
            HasClass = !document.DefinesOnly,
        };
    }

    /// <summary>
    /// The class is there even so; its absence would bury the cause under errors of the code using it.
    /// </summary>
    private static ParsedWorkout Empty(string file, string path, ProjectOptions options, DiagnosticInfo why)
    {
        var plan = new TrainingPlan(path, ValueList<Session>.Empty) { File = path };
        return new(file, NameOf(plan, path, options), plan, PlanMembers.None, [why]);
    }

    private static NamedFile NameOf(TrainingPlan plan, string path, ProjectOptions options) =>
        new(path, PlanTypeName.Of(plan, path, options.Emit));

    private static DiagnosticInfo Unreadable(string file) => DiagnosticInfo.AtStart(
        file,
        DiagnosticKinds.BinaryFile,
        "The file cannot be read as text. (Apple's WorkoutKit also names its binary files .workout.)");

    private static DiagnosticInfo NotUnicode(string file) => DiagnosticInfo.AtStart(
        file, DiagnosticKinds.InvalidEncoding, "The file is not valid UTF-8; save it as UTF-8.");
}
