using Microsoft.CodeAnalysis.Diagnostics;

namespace PreExhaust.Roslyn;

/// <summary>Reads MSBuild properties and notes values that mean nothing.</summary>
internal sealed class BuildProperties(AnalyzerConfigOptions options, List<string> mistakes)
{
    /// <summary>The value of a property; <c>null</c> where it is unset or blank.</summary>
    public static string? Read(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : null;

    public string? Text(string name) => Read(options, name);

    /// <summary>
    /// The place of a property's value among its choices, of which the first is the default.
    /// </summary>
    public int Choice(string name, params string[] choices)
    {
        var value = Read(options, name);
        if (value is null)
            return 0;

        var choice = Array.FindIndex(choices, c => c.Equals(value, StringComparison.OrdinalIgnoreCase));
        if (choice < 0)
            mistakes.Add($"{name} is '{value}'. It can be: {string.Join(", ", choices)}.");
        return Math.Max(0, choice);
    }
}
