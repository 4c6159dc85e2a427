using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Points out tags that look like a typing error of a known one; any other tag is the author's own.
/// </summary>
internal static class TagCheck
{
    public static IReadOnlyList<string> Known { get; } =
    [
        "main", "activation", "warmup", "speed", "technique", "straps", "back-off", "rest-pause", "drop", "wave",
        "conditioning", "optional",
    ];

    public static void Check(BindingContext context, TagSyntax tag)
    {
        if (Known.Contains(tag.Name, StringComparer.OrdinalIgnoreCase))
            return;
        var meant = Spelling.Closest(tag.Name, Known, 1).FirstOrDefault();
        if (meant is null || Math.Abs(meant.Length - tag.Name.Length) > 1)
            return;
        context.Report(
            DiagnosticKinds.NearlyKnownTag,
            tag,
            $"'#{tag.Name}' is kept as your own tag; did you mean '#{meant}'?",
            new TextFix($"Write '#{meant}'", tag.Span, $"#{meant}"));
    }
}
