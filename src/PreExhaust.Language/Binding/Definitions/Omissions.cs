using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>
/// Tells what a session leaves out of its model from patterns, which it may leave out on purpose like any other
/// session.
/// </summary>
internal sealed class Omissions(BindingContext context)
{
    private readonly NameBinder _names = new(context);

    /// <summary>The exercises to leave out; patterns become a setting, anything else is reported.</summary>
    public HashSet<ExerciseReference> Of(SessionDraft copy, SessionDraft model)
    {
        var omitted = new HashSet<ExerciseReference>();
        if (copy.Omissions.Count == 0)
            return omitted;
        var lines = new HashSet<ExerciseReference>(model.Exercises.Select(line => _names.IdentityOf(line.Syntax)));
        var patterns = new List<string>();
        foreach (var token in copy.Omissions.SelectMany(setting => setting.Values).OfType<SyntaxToken>())
        {
            if (token.Kind == TokenKind.Symbol)
                continue;
            var identity = _names.Identify(token.Text);
            if (lines.Contains(identity))
                omitted.Add(identity);
            else if (IsPattern(token.Text))
                patterns.Add(token.Text);
            else
                Report(token, model);
        }

        if (patterns.Count > 0)
            copy.Settings = copy.Settings with { Omit = patterns.ToValueList() };
        return omitted;
    }

    private static bool IsPattern(string word) =>
        ExercisePatterns.All.Contains(word, StringComparer.OrdinalIgnoreCase)
        || JointActionCatalog.Default.Find(word) is not null;

    private void Report(SyntaxToken token, SessionDraft model)
    {
        var names = model.Exercises.Select(line => line.Syntax.Name.Text);
        var meant = context.Diagnostics.IsFull ? [] : Spelling.Closest(token.Text, names, 3);
        var ending = meant.Count == 0
            ? "."
            : $"; did you mean {string.Join(" or ", meant.Select(name => $"'{name}'"))}?";
        context.Report(
            DiagnosticKinds.UnknownModel,
            token,
            $"'{model.Name}' has no '{token.Text}' to omit{ending}",
            meant.Select(name => new TextFix($"Write '{name}'", token.Span, name)).ToArray());
    }
}
