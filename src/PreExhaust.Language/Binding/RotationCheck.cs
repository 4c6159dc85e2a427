using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Holds rotations against the sessions that they name.</summary>
internal sealed class RotationCheck(BindingContext context, PlanDraft draft)
{
    public void Check()
    {
        if (draft.Program.Rotation is { } rotation)
            Check(rotation, draft.Sessions);
        for (var i = 0; i < Math.Min(draft.Blocks.Count, Limits.Blocks); i++)
        {
            if (draft.Blocks[i].Rotation is { } ofBlock)
                Check(ofBlock, draft.Sessions.Where(s => s.Block is null || s.Block == i));
        }
    }

    private void Check(SettingSyntax rotation, IEnumerable<SessionDraft> sessions)
    {
        var days = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        foreach (var session in sessions.Where(s => s.Name is not null))
            days[session.Name!] = session.Days.Count > 0;
        foreach (var token in RotationBinder.Names(rotation))
        {
            var name = RotationBinder.Name(token);
            if (name == Rotation.Off)
                continue;
            if (!days.TryGetValue(name, out var hasDays))
                ReportUnknown(token, name, days.Keys);
            else if (hasDays)
                context.Report(
                    DiagnosticKinds.SaidTwice,
                    token,
                    $"'{name}' has days of its own; take them from its header, or it from the rotation.");
        }
    }

    private void ReportUnknown(SyntaxToken token, string name, IEnumerable<string> sessions)
    {
        var meant = Spelling.Closest(name, sessions, 1).FirstOrDefault();
        context.Report(
            DiagnosticKinds.UnknownRotation,
            token,
            meant is null
                ? $"There is no session '{name}' here{List(sessions)}."
                : $"There is no session '{name}' here; did you mean '{meant}'?",
            meant is null ? [] : [new TextFix($"Write '{meant}'", token.Span, meant)]);
    }

    /// <summary>What could have been named instead, as far as a message can hold it.</summary>
    private static string List(IEnumerable<string> sessions)
    {
        const int most = 5;
        var names = sessions.Select(session => $"'{session}'").Take(most).ToList();
        return names.Count == 0 ? "" : $"; there {(names.Count == 1 ? "is" : "are")} {string.Join(", ", names)}";
    }
}
