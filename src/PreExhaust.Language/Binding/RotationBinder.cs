using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds sessions in turn.</summary>
internal static class RotationBinder
{
    public static Rotation Bind(BindingContext context, SettingSyntax setting)
    {
        var names = Names(setting).ToList();
        if (names.Count > Limits.Turns)
            context.Report(
                DiagnosticKinds.TooMany,
                names[Limits.Turns],
                $"A rotation has at most {Limits.Turns} turns; the others are not read.");
        return new(names.Take(Limits.Turns).Select(Name).ToValueList())
        {
            Days = DayBinder.Bind(setting.Values.OfType<DayListSyntax>().FirstOrDefault()),
        };
    }

    /// <summary>The names of a rotation, in turn.</summary>
    public static IEnumerable<SyntaxToken> Names(SettingSyntax rotation) =>
        rotation.Values.OfType<SyntaxToken>().Where(token => token.Kind == TokenKind.Name);

    /// <summary>The name of a session, or the word for a day without one.</summary>
    public static string Name(SyntaxToken token)
    {
        var name = NameBinder.Unquote(token.Text);
        return string.Equals(name, Rotation.Off, StringComparison.OrdinalIgnoreCase) ? Rotation.Off : name;
    }
}
