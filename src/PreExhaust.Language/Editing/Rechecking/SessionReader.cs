using PreExhaust.Language.Binding;
using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing.Rechecking;

/// <summary>Reads and binds the lines of one session, where those of the others do not matter to it.</summary>
/// <param name="source">The text.</param>
/// <param name="definitions">What the project defines.</param>
internal sealed class SessionReader(SourceFile source, DefinitionTable definitions)
{
    /// <summary>
    /// The session that took the place of another; <c>null</c> where its lines concern more than this session.
    /// </summary>
    /// <param name="before">What was known of it.</param>
    /// <param name="end">The line behind its last one now.</param>
    public CheckedSession? Read(CheckedSession before, int end)
    {
        if (before.Bound is not { } known || !IsReadable(before.FirstLine, end))
            return null;
        var diagnostics = new DiagnosticBag();
        if (LinesOf(before.FirstLine, end, diagnostics) is not { } lines)
            return null;
        var tree = new SyntaxTree(source, lines);
        var schemes = SchemeLibrary.Of(tree, definitions);
        var context = new BindingContext(schemes.Source, diagnostics) { Definitions = definitions, Schemes = schemes };
        var isAlone = PlanBinder.BindSession(tree, context, before.Outer);
        if (isAlone is not var (bound, copied) || context.SessionReferences.Count > 0 || context.UsedExercises.Any())
            return null;
        bound = bound with
        {
            Name = known.Name,
            Block = known.Block,
            WeekSection = known.WeekSection,
            Days = known.Days,
        };
        var body = source.LineWithBreak(before.FirstLine).End;
        return NamedWeek(bound) == NamedWeek(known)
            ? new(
                before.FirstLine,
                end,
                bound,
                before.Outer,
                copied,
                diagnostics.ToList().Where(message => message.Span.Start >= body).ToValueList(),
                context.Unsure.ToValueList(),
                0)
            : null;
    }

    /// <summary>How long a plan is that does not say it.</summary>
    private static int? NamedWeek(Session session) => NamedWeeks.Last([session], default);

    private bool IsReadable(int first, int end)
    {
        var start = source.LineWithBreak(first).Start;
        var length = source.LineWithBreak(end - 1).End - start;
        return source.Text.Length <= Limits.FileLength
            && source.Text.IndexOf('\0', start, length) < 0
            && source.Text.IndexOf('\ufffd', start, length) < 0;
    }

    /// <summary>The lines; <c>null</c> where one below the header concerns more than its session.</summary>
    private LineSyntax[]? LinesOf(int first, int end, DiagnosticBag diagnostics)
    {
        var lines = new LineSyntax[end - first];
        lines[0] = new LineParser(source, new()).Parse(first);
        var parser = new LineParser(source, diagnostics);
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = parser.Parse(first + i);
            if (!PlanOutline.IsOfSession(lines[i]))
                return null;
        }

        return lines;
    }
}
