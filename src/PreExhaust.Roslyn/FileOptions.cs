using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>What the build says about one file; what is <c>null</c> is as in the whole project.</summary>
/// <param name="Namespace">The namespace of its class.</param>
/// <param name="IsInternal">Whether its class is internal instead of public.</param>
/// <param name="Members">How deep its members go.</param>
internal sealed record FileOptions(string? Namespace, bool? IsInternal, WorkoutMembers? Members)
{
    public const string NamespaceName = "WorkoutNamespace";
    public const string AccessibilityName = "WorkoutAccessibility";
    public const string MembersName = "WorkoutMembers";

    /// <summary>Nothing.</summary>
    public static FileOptions None { get; } = new(null, null, null);

    /// <summary>Values that mean nothing, as messages.</summary>
    public ValueList<string> Mistakes { get; init; }

    /// <summary>What the metadata of a file say.</summary>
    public static FileOptions Read(AnalyzerConfigOptions options)
    {
        var mistakes = new List<string>();
        return Read(BuildProperties.File(options, mistakes)) with { Mistakes = mistakes.ToValueList() };
    }

    /// <summary>What metadata or properties of these names say.</summary>
    public static FileOptions Read(BuildProperties properties) => new(
        properties.Namespace(NamespaceName),
        properties.Choice(AccessibilityName, "public", "internal") is { } access ? access == 1 : null,
        (WorkoutMembers?)properties.Choice(MembersName, "exercises", "sessions", "plans"));

    /// <summary>The options of the file in a project.</summary>
    public EmitOptions Over(EmitOptions project) => project with
    {
        WorkoutNamespace = Namespace ?? project.WorkoutNamespace,
        IsInternal = IsInternal ?? project.IsInternal,
        Members = Members ?? project.Members,
    };
}
