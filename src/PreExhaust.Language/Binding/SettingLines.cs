using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>Puts settings under the header that they belong to.</summary>
internal sealed class SettingLines(BindingContext context, PlanDraft plan)
{
    private readonly SettingBinder _settings = new(context);

    /// <summary>
    /// A name without anything behind it is reported as what it is, perhaps a misspelt setting; those below it stand
    /// where they should.
    /// </summary>
    public bool IsBelowExercises =>
        plan.Session is { } session && (session.Groups.Count > 0 || session.Exercises.Exists(e => e.Items.Count > 0));

    /// <summary>The header of a setting: a session without a header has none.</summary>
    private HeaderDraft Header => plan.Session is { Name: null } ? plan.Outer : plan.Header;

    public void Add(SettingSyntax setting)
    {
        var header = Header;
        if (header is SessionDraft { Model: not null } copy && setting.Keyword.Is("omit"))
        {
            copy.Omissions.Add(setting);
            return;
        }

        var isOfPart = setting.Keyword.Is("weeks") || setting.Keyword.Is("rotate");
        if (IsBelowExercises)
            ReportPlace(
                setting,
                "stands between its header and the first exercise; move it up.",
                isOfPart ? plan.Part : header);
        else if (header is WeekDraft or SessionDraft && isOfPart)
            ReportPlace(setting, "belongs to the program or a block; move it above the first session.", plan.Part);
        else
            Set(setting, header);
    }

    /// <summary>A <c>rest</c> line above the exercises holds for all of them.</summary>
    public void Add(RestSyntax rest) => Header.Settings = _settings.BindRest(rest, Header.Settings);

    private void Set(SettingSyntax setting, HeaderDraft header)
    {
        header.Settings = _settings.Bind(setting, header.Settings);
        header.Said.Add(setting.Keyword.Text);
        if (setting.Keyword.Is("weeks"))
            header.Weeks ??= setting;
        else if (setting.Keyword.Is("rotate"))
            header.Rotation ??= setting;
    }

    /// <summary>Weeks in a wrong place are said all the same: nothing else has to ask for them.</summary>
    private void ReportPlace(SettingSyntax setting, string problem, HeaderDraft header)
    {
        if (context.Diagnostics.IsFull)
            return;
        TextFix[] fixes = CanMoveUp(setting, header) ? [MoveUp(setting, header.Line)] : [];
        context.Report(DiagnosticKinds.WrongPlace, setting.Keyword, $"'{setting.Keyword.Text}' {problem}", fixes);
        header.Said.Add(setting.Keyword.Text);
        if (setting.Keyword.Is("weeks"))
            plan.Part.Weeks ??= setting;
    }
    /// <summary>
    /// Whether its header does not say the same already. What a file says of weeks and turns hangs together, so only
    /// one that is the only one is moved, and the weeks of a program only where no block has its own.
    /// </summary>
    private bool CanMoveUp(SettingSyntax setting, HeaderDraft header)
    {
        var word = setting.Keyword.Text;
        if (setting.Keyword.Is("max") || setting.Keyword.Is("step"))
            return true;
        if (setting.Keyword.Is("weeks") || setting.Keyword.Is("rotate"))
            return IsOnlyOne(word) && (header is BlockDraft || !Contains("block "));
        return !header.Said.Contains(word);
    }

    private bool IsOnlyOne(string word)
    {
        var text = context.Source.Text;
        return text.IndexOf(word, StringComparison.OrdinalIgnoreCase)
            == text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
    }

    private bool Contains(string word) =>
        context.Source.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Right below the line of its header, or at the start of the file.</summary>
    private TextFix MoveUp(SettingSyntax setting, SyntaxNode? header)
    {
        var source = context.Source;
        var line = source.PositionAt(setting.Span.Start).Line - 1;
        var above = header is null ? -1 : source.PositionAt(header.Span.Start).Line - 1;
        var start = above < 0 ? 0 : source.LineContent(above).End;
        var between = source[TextSpan.FromBounds(start, source.LineContent(line - 1).End)];
        var text = context.TextOf(setting);
        return new(
            $"Move '{text}' up",
            TextSpan.FromBounds(start, source.LineContent(line).End),
            above < 0 ? $"{text}\n{between}" : $"\n{Indentation(above)}{text}{between}");
    }

    private string Indentation(int line)
    {
        var text = context.Source[context.Source.LineContent(line)];
        return text.Substring(0, text.Length - text.TrimStart().Length);
    }
}
