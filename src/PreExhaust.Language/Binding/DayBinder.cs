using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds days of the week.</summary>
internal static class DayBinder
{
    public static ValueList<SessionDay> Bind(DayListSyntax? syntax) =>
        syntax?.Days.Select(Bind).ToValueList() ?? default;

    private static SessionDay Bind(DaySyntax syntax)
    {
        var half = syntax.Half is null ? DayHalf.Any : syntax.Half.Is("am")
            ? DayHalf.Morning
            : DayHalf.Afternoon;
        return new(DayOf(syntax.Day.Text.Substring(0, 2).ToUpperInvariant()), half);
    }

    /// <summary>Two letters tell the days apart.</summary>
    private static DayOfWeek DayOf(string start) => start switch
    {
        "MO" => DayOfWeek.Monday,
        "TU" => DayOfWeek.Tuesday,
        "WE" => DayOfWeek.Wednesday,
        "TH" => DayOfWeek.Thursday,
        "FR" => DayOfWeek.Friday,
        "SA" => DayOfWeek.Saturday,
        _ => DayOfWeek.Sunday,
    };
}
