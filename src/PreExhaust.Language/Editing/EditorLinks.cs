using PreExhaust.Analysis;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing;

/// <summary>Finds what leads to a page: the rules that are overruled.</summary>
public static class EditorLinks
{
    /// <summary>The places in text order, with the pages that they lead to.</summary>
    public static IEnumerable<(TextSpan Span, string Uri)> Of(EditorDocument document) =>
        from line in document.Tree.Lines
        let allow = line.Statement as AllowSyntax
        where allow is not null
        from id in allow.Rules
        let rule = RuleSet.Descriptors.FirstOrDefault(rule => id.Is(rule.Id))
        where rule is not null
        select (id.Span, rule.HelpUri);
}
