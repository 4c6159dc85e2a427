using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>Decides by indentation whether a line goes on with the exercise above it.</summary>
internal sealed class ContinuationRules(BindingContext context)
{
    /// <summary>Deeper means the same white space plus more.</summary>
    public static bool IsDeeper(LineSyntax line, string outer)
    {
        var inner = line.Indentation;
        return inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal);
    }

    /// <summary>The rest of a line that says nothing else.</summary>
    public static RestSyntax? LoneRest(ContinuationSyntax continuation) =>
        continuation.Prescription.Items is [{ IsBroken: false, Parts: [RestSyntax rest] }] ? rest : null;

    /// <summary>Reports a line that belongs to nothing, with the ways out.</summary>
    public void ReportPlace(
        StatementSyntax statement,
        LineSyntax line,
        ExerciseDraft? exercise,
        SessionDraft? session)
    {
        var text = context.TextOf(statement);
        if (exercise is null)
        {
            context.Report(
                DiagnosticKinds.WrongPlace,
                statement,
                $"'{text}' needs an exercise above it that it belongs to.");
            return;
        }

        var lineStart = statement.Span.Start - line.Indentation.Length;
        var indent = new TextFix(
            $"Indent it: it belongs to {exercise.Syntax.Name.Text}",
            new(lineStart, line.Indentation.Length),
            exercise.Indentation + "  ");
        if (IsMixed(line.Indentation, exercise.Indentation))
        {
            context.Report(
                DiagnosticKinds.MixedIndentation,
                statement,
                $"Tabs and spaces are mixed: begin as {exercise.Syntax.Name.Text} begins, then more of the same.",
                indent);
            return;
        }

        var moveUp = CanMoveUp(statement, session) ? MoveUp(line, session!, text) : null;
        context.Report(
            DiagnosticKinds.WrongPlace,
            statement,
            $"Indent '{text}' if it belongs to {exercise.Syntax.Name.Text}"
                + (moveUp is null ? "." : ", or move it above the first exercise if it holds for all."),
            moveUp is null ? [indent] : [indent, moveUp]);
    }

    /// <summary>What may stand above the first exercise and says there what it says here.</summary>
    private static bool CanMoveUp(StatementSyntax statement, SessionDraft? session) => statement switch
    {
        AllowSyntax allow => session?.Allowed.Any(known => allow.Rules.Any(rule => rule.Is(known.RuleId))) == false,
        ContinuationSyntax continuation => LoneRest(continuation) is not null && session is { Settings.Rest: null },
        _ => false,
    };

    private static bool IsMixed(string inner, string outer) =>
        inner.Length > 0 && outer.Length > 0 && inner.Contains('\t') != outer.Contains('\t');

    private TextFix MoveUp(LineSyntax line, SessionDraft session, string text)
    {
        var first = session.Exercises[0];
        var start = first.Syntax.Span.Start - first.Indentation.Length;
        var span = TextSpan.FromBounds(start, line.Span.End);
        var between = context.Source[TextSpan.FromBounds(start, line.Span.Start)];
        return new("Move it up: it holds for every exercise", span, $"{first.Indentation}{text}\n{between}");
    }
}
