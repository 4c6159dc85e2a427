using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Points out tags that look like a typing error of a known one; any other tag is the author's own.
/// </summary>
internal static class TagCheck
{
    private static readonly string[] Known =
    [
        "main", "activation", "warmup", "speed", "technique", "straps", "back-off", "rest-pause", "drop", "wave",
        "conditioning", "optional",
    ];

    public static void Check(BindingContext context, IEnumerable<ExerciseDraft> exercises)
    {
        foreach (var tag in exercises.SelectMany(e => e.Items).SelectMany(AllTags))
        {
            if (Known.Contains(tag.Name, StringComparer.OrdinalIgnoreCase))
                continue;
            var meant = Spelling.Closest(tag.Name, Known, 1).FirstOrDefault();
            if (meant is null || Math.Abs(meant.Length - tag.Name.Length) > 1)
                continue;
            context.Report(
                DiagnosticKinds.NearlyKnownTag,
                tag,
                $"'#{tag.Name}' is kept as your own tag; did you mean '#{meant}'?",
                new TextFix($"Write '#{meant}'", tag.Span, $"#{meant}"));
        }
    }

    private static IEnumerable<TagSyntax> AllTags(SyntaxNode node) =>
        node is TagSyntax tag ? [tag] : node.Children.SelectMany(AllTags);
}
