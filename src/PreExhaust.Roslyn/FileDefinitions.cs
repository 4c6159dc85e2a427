using Microsoft.CodeAnalysis;
using PreExhaust.Language;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>What a file defines for the others.</summary>
/// <param name="Definitions">Its definitions, without their places.</param>
internal sealed record FileDefinitions(ValueList<WorkoutDefinition> Definitions)
{
    private static readonly FileDefinitions Nothing = new(ValueList<WorkoutDefinition>.Empty);

    /// <summary>Reads a file; whatever fails here fails again when it is bound, and is reported then.</summary>
    public static FileDefinitions Read(AdditionalText file, string directory, CancellationToken cancellation)
    {
        try
        {
            if (file.GetText(cancellation) is not { } text || WorkoutFile.IsGuessed(text))
                return Nothing;
            var path = ProjectPath.Relative(file.Path, directory);
            return new(ParseCache.Read(text, path).Reading.Definitions);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Nothing;
        }
    }

    /// <summary>The definitions of all files.</summary>
    public static WorkoutDefinitions Join(IEnumerable<FileDefinitions> files) =>
        new(files.SelectMany(file => file.Definitions));
}
