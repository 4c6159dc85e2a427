using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

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

        if (IsBelowExercises)
            ReportPlace(setting, "stands between its header and the first exercise; move it up.");
        else if (header is WeekDraft or SessionDraft && (setting.Keyword.Is("weeks") || setting.Keyword.Is("rotate")))
            ReportPlace(setting, "belongs to the program or a block; move it above the first session.");
        else
            Set(setting, header);
    }

    /// <summary>A <c>rest</c> line above the exercises holds for all of them.</summary>
    public void Add(RestSyntax rest) => Header.Settings = _settings.BindRest(rest, Header.Settings);

    private void Set(SettingSyntax setting, HeaderDraft header)
    {
        header.Settings = _settings.Bind(setting, header.Settings);
        if (setting.Keyword.Is("weeks"))
            header.Weeks ??= setting;
        else if (setting.Keyword.Is("rotate"))
            header.Rotation ??= setting;
    }

    /// <summary>Weeks in a wrong place are said all the same: nothing else has to ask for them.</summary>
    private void ReportPlace(SettingSyntax setting, string problem)
    {
        context.Report(DiagnosticKinds.WrongPlace, setting.Keyword, $"'{setting.Keyword.Text}' {problem}");
        if (setting.Keyword.Is("weeks"))
            plan.Part.Weeks ??= setting;
    }
}
