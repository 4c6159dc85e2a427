using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Language.Emit;

namespace PreExhaust.Roslyn;

/// <summary>Reads what the build says, and notes values that mean nothing.</summary>
internal sealed class BuildProperties
{
    private const string OfProject = "build_property.";
    private const string OfFile = "build_metadata.AdditionalFiles.";

    private readonly AnalyzerConfigOptions _options;
    private readonly string _prefix;
    private readonly List<string> _mistakes;

    private BuildProperties(AnalyzerConfigOptions options, string prefix, List<string> mistakes)
    {
        _options = options;
        _prefix = prefix;
        _mistakes = mistakes;
    }

    /// <summary>What MSBuild properties say about a project.</summary>
    public static BuildProperties Project(AnalyzerConfigOptions options, List<string> mistakes) =>
        new(options, OfProject, mistakes);

    /// <summary>What the metadata of an additional file say about it.</summary>
    public static BuildProperties File(AnalyzerConfigOptions options, List<string> mistakes) =>
        new(options, OfFile, mistakes);

    /// <summary>The value of a property; <c>null</c> where it is unset or blank.</summary>
    public static string? Read(AnalyzerConfigOptions options, string name) => Read(options, OfProject, name);

    public string? Text(string name) => Read(_options, _prefix, name);

    /// <summary>
    /// A namespace; <c>null</c> where nothing of one is there. What C# does not allow in it is noted.
    /// </summary>
    public string? Namespace(string name)
    {
        if (Text(name) is not { } value)
            return null;
        var meant = PlanTypeName.NamespaceFrom(value);
        if (!string.Equals(WithoutSigns(value), WithoutSigns(meant), StringComparison.Ordinal))
        {
            var instead = meant.Length == 0 ? "" : $"; it becomes '{meant}'";
            _mistakes.Add($"{name} is '{value}', which is no namespace{instead}.");
        }

        return meant.Length == 0 ? null : meant;
    }

    /// <summary>The place of a value among its choices; <c>null</c> where it is unset or none of them.</summary>
    public int? Choice(string name, params string[] choices)
    {
        if (Text(name) is not { } value)
            return null;
        var choice = Array.FindIndex(choices, c => c.Equals(value, StringComparison.OrdinalIgnoreCase));
        if (choice >= 0)
            return choice;
        _mistakes.Add($"{name} is '{value}'. It can be: {string.Join(", ", choices)}.");
        return null;
    }

    private static string? Read(AnalyzerConfigOptions options, string prefix, string name) =>
        options.TryGetValue(prefix + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static string WithoutSigns(string name) => name.Replace("@", "");
}
