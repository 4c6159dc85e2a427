using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Reports names of things to copy or omit that are not there.</summary>
internal static class UnknownNames
{
    /// <summary>More names are not looked through for one that could be meant.</summary>
    public const int MostCandidates = 200;

    public static void Report(BindingContext context, SyntaxToken place, string name, IEnumerable<string> meant)
    {
        var names = context.Diagnostics.IsFull ? [] : meant.ToList();
        var ending = names.Count == 0
            ? "."
            : $"; did you mean {string.Join(" or ", names.Select(n => $"'{n}'"))}?";
        context.Report(
            DiagnosticKinds.UnknownModel,
            place,
            $"There is no '{name}' to be like{ending}",
            names.Select(n => new TextFix($"Write '{n}'", place.Span, n)).ToArray());
    }
}
