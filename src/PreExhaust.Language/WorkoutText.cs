using PreExhaust.Language.Binding;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language;

/// <summary>Reads the <c>.workout</c> language.</summary>
public static class WorkoutText
{
    /// <summary>
    /// Parses and binds a text; whatever is wrong with it becomes a diagnostic, never an exception.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path that anchors and messages name.</param>
    public static WorkoutDocument Parse(string text, string path = "")
    {
        var source = new SourceFile(path, text);
        var diagnostics = new DiagnosticBag();
        var tree = SyntaxParser.Parse(source, diagnostics);
        var plan = PlanBinder.Bind(tree, diagnostics);
        return new(source, plan, diagnostics.ToList().ToValueList());
    }
}
