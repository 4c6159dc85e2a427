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
    /// <summary>What the build says about the file alone.</summary>
    public FileOptions Options { get; init; } = FileOptions.None;

    /// <summary>Whether the file is a plan; one that only defines things for others is not.</summary>
    public bool HasPlan { get; init; } = true;

    /// <summary>Whether the plan becomes a class.</summary>
    public bool HasClass { get; init; } = true;

    public static ParsedWorkout Read(
        StepRunner steps,
        WorkoutInput input,
        ProjectOptions options,
        WorkoutDefinitions shared,
        CancellationToken cancellation)
    {
        var file = input.Text.Path;
        var path = ProjectPath.Relative(file, options.Directory);
        var emit = input.Options.Over(options.Emit);
        var attempt = steps.Try(Steps.Bind, file, () => Parse(input.Text, path, emit, shared, cancellation));
        var read = attempt.Result ?? Failed(file, path, emit, attempt.Failure!);
        return read with
        {
            Options = input.Options,
            HasClass = read.HasPlan && emit.HasClasses,
            Diagnostics = input.Options.Mistakes
                .Select(mistake => DiagnosticInfo.AtStart(file, DiagnosticKinds.BuildProperty, $"{path}: {mistake}"))
                .Concat(read.Diagnostics)
                .Concat(input.Failure is { } failure ? [failure] : ValueList<DiagnosticInfo>.Empty)
                .ToValueList(),
        };
    }

    /// <summary>The class is there even so, unless its very name is what cannot be told.</summary>
    private static ParsedWorkout Failed(string file, string path, EmitOptions options, DiagnosticInfo why)
    {
        var empty = Attempt<ParsedWorkout>.At(Steps.Bind, file, () => Empty(file, path, options, why));
        if (empty.Result is { } workout)
            return workout;
        var plan = new TrainingPlan(path, ValueList<Session>.Empty) { File = path };
        return new(file, new(path, new("", "")), plan, PlanMembers.None, [why]) { HasPlan = false };
    }

    private static ParsedWorkout Parse(
        AdditionalText file,
        string path,
        EmitOptions options,
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
            PlacedPlan.WithAnyLineBreaks(document.Plan, document.Source.Text),
            options.HasClasses ? PlanMembers.Of(document.Plan, document.Source) : PlanMembers.None,
            diagnostics.ToValueList())
        {
            HasPlan = !document.DefinesOnly,
        };
    }

    /// <summary>
    /// The class is there even so; its absence would bury the cause under errors of the code using it.
    /// </summary>
    private static ParsedWorkout Empty(string file, string path, EmitOptions options, DiagnosticInfo why)
    {
        var plan = new TrainingPlan(path, ValueList<Session>.Empty) { File = path };
        return new(file, NameOf(plan, path, options), plan, PlanMembers.None, [why]);
    }

    private static NamedFile NameOf(TrainingPlan plan, string path, EmitOptions options) =>
        new(path, PlanTypeName.Of(plan, path, options));

    private static DiagnosticInfo Unreadable(string file) => DiagnosticInfo.AtStart(
        file,
        DiagnosticKinds.BinaryFile,
        "The file cannot be read as text. (Apple's WorkoutKit also names its binary files .workout.)");

    private static DiagnosticInfo NotUnicode(string file) => DiagnosticInfo.AtStart(
        file, DiagnosticKinds.InvalidEncoding, "The file is not valid UTF-8; save it as UTF-8.");
}
