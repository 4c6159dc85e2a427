using PreExhaust.Progression;

namespace CoachApi.Contracts;

/// <summary>What changes the next time an exercise is done, and the rule that says so.</summary>
public sealed record Change(string Exercise, ProgressKind Kind, string Text, string Rule)
{
    internal static Change Of(ProgressEvent happened) =>
        new($"{happened.Exercise}", happened.Kind, happened.Text, $"{happened.Rule}");
}
