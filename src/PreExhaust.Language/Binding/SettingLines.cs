using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding;

/// <summary>Puts settings under the header that they belong to.</summary>
internal sealed class SettingLines(BindingContext context, PlanDraft plan)
{
    private readonly SettingBinder _settings = new(context);

    public void Add(SettingSyntax setting)
    {
        var header = plan.Header;
        if (header is SessionDraft { Model: not null } copy && setting.Keyword.Is("omit"))
        {
            copy.Omissions.Add(setting);
            return;
        }

        var isLate = plan.Session is { } session && session.Exercises.Count + session.Groups.Count > 0;
        if (isLate)
            Report(setting, "stands between its header and the first exercise; move it up.");
        else if (header is WeekDraft or SessionDraft && setting.Keyword.Is("weeks"))
            Report(setting, "belongs to the program or a block; move it above the first session.");
        else if (header is WeekDraft or SessionDraft && setting.Keyword.Is("rotate"))
            Report(setting, "belongs to the program or a block; move it above the first session.");
        else
            Set(setting, header);
    }

    /// <summary>A <c>rest</c> line above the exercises holds for all of them.</summary>
    public void Add(RestSyntax rest) => plan.Header.Settings = _settings.BindRest(rest, plan.Header.Settings);

    private void Set(SettingSyntax setting, HeaderDraft header)
    {
        header.Settings = _settings.Bind(setting, header.Settings);
        if (setting.Keyword.Is("weeks"))
            header.Weeks ??= setting;
        else if (setting.Keyword.Is("rotate"))
            header.Rotation ??= setting;
    }

    private void Report(SettingSyntax setting, string problem) =>
        context.Report(DiagnosticKinds.WrongPlace, setting.Keyword, $"'{setting.Keyword.Text}' {problem}");
}
