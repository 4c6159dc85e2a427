using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests.Recipes;

/// <summary>The files that pipelines copy, and the page that shows them.</summary>
internal static class Recipe
{
    public const string Workflow = "src/PreExhaust.Cli/Creating/Templates/workouts.yml";
    public const string Script = "docs/ci/check-workouts.sh";
    public const string Hook = "docs/ci/pre-commit";

    /// <summary>A session in the order that PEX1001 warns about.</summary>
    public const string Bad =
        "session Push\n\nTriceps Pushdown: 4x10 RIR 0, rest 60s\nBench Press: 5x5 80%, rest 3min\n";

    /// <summary>A session without a remark.</summary>
    public const string Good = "session Push\n\nBench Press: 5x5 75%, rest 3min\n";

    public static string Text(string file) => File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");
}
