using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PreExhaust.Roslyn;

/// <summary>A file and what the build says about it.</summary>
/// <param name="Text">The file.</param>
/// <param name="Options">What the build says about it alone.</param>
/// <param name="Failure">Why that is not known; <c>null</c> where it is.</param>
internal sealed record WorkoutInput(AdditionalText Text, FileOptions Options, DiagnosticInfo? Failure)
{
    public static WorkoutInput Read(StepRunner steps, AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        var read = steps.Try(Steps.FileOptions, text.Path, () => FileOptions.Read(options.GetOptions(text)));
        return new(text, read.Result ?? FileOptions.None, read.Failure);
    }
}
